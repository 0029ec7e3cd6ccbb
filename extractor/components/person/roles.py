"""The role and the organisation that a text gives a person next to the name. Pure functions, no spaCy.

A role is a head that the word list knows (« directeur », « maître de conférences »), its adjectives and its complement
(« de la recherche et de l’innovation »). The complement ends where an organisation begins, or a noun that only points
to one (« de la banque »): then, and where a role stands alone (« son directeur »), the organisation is implied.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractor.lexicon import ROLE, person_words

Span = tuple[int, int]

B = "[ \u00a0]"
_OF = rf"(?:de{B}la{B}|de{B}l['’]|du{B}|des{B}|de{B}|d['’])"
_LINK = rf"(?:{_OF}|chez{B}|au{B}sein{B}{_OF}|à{B}la{B}|à{B}l['’]|aux?{B}|à{B}|pour{B}(?:la{B}|le{B}|l['’]|les{B})?|,{B}?(?:la{B}|le{B}|l['’])?)"
# Heads of roles that somebody holds in an organisation, so that one is meant where none is named.
_IN_AN_ORGANISATION = re.compile(
    r"(?:anci\S+ |futur\S* |actuel\S* |nouve\S+ )?(?:co-?|vice-|sous-)?(?:pdg|dg|ceo|cto|cfo|coo|drh|dsi|rssi|directeur|directrice|direct|président|présidente|fondateur|fondatrice|dirigeante?|gérante?|"
    r"patronn?e?|porte-parole|responsable|chef|cheffe|secrétaire|déléguée?|associée?|trésori|recteur|rectrice|gouverneure?|administrat|doyenne?|proviseure?|principale?|coordinat|"
    r"conservat|rédact|manager|general counsel|head|chief|vp|managing|coordonnat|commissaire|entraîneu|capitaine|sélectionneu|intendante?|chargée?|adjointe?|conseill)",
    re.IGNORECASE,
)
# Nouns that name the kind of an organisation: before a name they belong to it, alone they point to one named before.
KIND = (
    "groupe|société|entreprise|firme|compagnie|start-up|startup|biotech|medtech|fintech|jeune[ \u00a0]pousse|banque|mutuelle|assureur|éditeur|laboratoire|"
    "établissement|école|université|institut|institution|hôpital|clinique|fondation|association|fédération|syndicat|coopérative|agence|club|musée|théâtre|festival|"
    "maison|marque|enseigne|chaîne|journal|quotidien|magazine|radio|port|aéroport|métropole|mairie|ville|région|département|agglomération|collectivité|"
    "organisation|organisme|opérateur|constructeur|fabricant|cabinet|studio|usine|filiale|structure|PME|ETI|ONG|réseau|collectif|consortium|fonds|cluster|"
    "groupement|parti|ordre|chambre|caisse|office|régie|centre|cancéropôle|pôle[ \u00a0]de[ \u00a0]compétitivité"
)
_ADJECTIVE = "[a-zà-öø-ÿœ-]{4,}"
_NEVER_IN_A_ROLE = set(
    "a ont est sont était étaient fut sera seront qui que dont où et ou ni mais car donc se ne n pas plus dans sur sous avec par depuis lors dès après avant comme "
    "il elle on ils elles ce cette son sa ses leur leurs quand si puis ainsi aussi également hier aujourd jeudi mardi lundi mercredi vendredi samedi dimanche selon contre "
    "entre vers chez jusqu lui y en".split()
)
_LINK_WORDS = set("de du des la le les l d à au aux et en pour".split())
_ENGLISH = re.compile(
    rf"(?:Chief(?:{B}[A-Z][\w&-]+){{1,3}}{B}Officer|(?:Senior{B}|Executive{B})?Vice{B}President(?:{B}[A-Z][\w&-]+){{0,3}}|VP(?:{B}[A-Z][\w&-]+){{0,3}}|Head{B}of(?:{B}[A-Z][\w&-]+){{1,3}}|"
    rf"General{B}Counsel|Managing{B}(?:Director|Partner)|(?:[A-Z][a-z]+{B}){{1,2}}Manager|[A-Z][a-z]+{B}Director)\b"
)
_QUALIFIER = re.compile(
    rf"(?:ancien(?:ne)?|ex-|future?|actuel(?:le)?|nouve(?:au|lle|l)|vice-|co-)(?:{B}|(?<=-))", re.IGNORECASE
)
_TITLE = rf"(?:M\.{B}|Mme{B}|Mlle{B}|Dre?{B}|Pre?{B}|Me{B}|(?:le|la){B}(?:Dre?|Pre?|docteure?|professeure?){B})"
_LEAD_AFTER = re.compile(
    rf"{B}?(?:\([^)\n]{{1,30}}\))?{B}?(?:,{B}?|[–—-]{B}|\({B}?|:{B})(?:\d{{2}}{B}ans,{B})?(?:(?:le|la|un|une|son|sa|leur|notre|votre|également|par ailleurs|qui est|alors|aussi){B}|l['’])?"
)
# « est nommée lundi directrice générale », « rejoint X au poste de », « est le fondateur de »: the verb, then the role.
_NAMED = re.compile(
    rf"(?:,{B}\d{{2}}{B}ans)?,?{B}(?:(?:a été|est|vient d['’]être|sera|avait été){B})?(?:ré)?(?:nommé|promu|désigné|élu|choisi|recruté|embauché|confirmé|intronisé|reconduit)e?s?{B}"
    rf"|{B}(?:est|était|fut|sera|devient|est devenue?|deviendra|reste){B}(?:(?:le|la|un|une|aussi|également|alors){B}|l['’])?"
    rf"|{B}(?:rejoint|a rejoint|vient de rejoindre|arrive|rejoindra|intègre|succède)\b[^.;\n«»]{{0,60}}?{B}(?:au{B}poste{B}de|comme|en{B}tant{B}que|en{B}qualité{B}de)(?:{B}|(?={B}?d['’]))"
)
_SHARED = re.compile(rf"\bleurs?{B}$", re.IGNORECASE)
_GAP = re.compile(r"[^.;\n«»]{0,60}")
_NAMED_BEFORE = re.compile(
    rf"(?:nomm|promu|désign|recrut|élu|choisi|embauch)[a-zéè]*{B}(?:[^.;,\n]{{0,25}}{B})?{_TITLE}?$"
)
_POST_AFTER = re.compile(
    rf"{B}(?:\([^)\n]{{1,40}}\){B})?(?:au{B}poste{B}de{B}|comme{B}|en{B}(?:tant{B}que|qualité{B}de){B}|à{B}la{B}fonction{B}de{B})?"
)
_LEAD_BEFORE = re.compile(rf"(?:{B}?,{B}?|{B}?:{B}|{B})(?:{_TITLE})?$")
_AFFILIATION_LINE = re.compile(
    rf"{B}?(?:,{B}?)?(?:Département|Service|Unité|Institut|Pôle|Laboratoire|Centre|Équipe|Direction)\b[^\n.;]{{0,90}}?,{B}?$"
)
# What stands between a person and an organisation that is theirs, role or not.
_TO_ORGANISATION = re.compile(
    rf"{B}?\({B}?(?:la{B}|le{B}|l['’])?"  # « Marie Roy (Inserm) », closed after the name
    rf"|(?:{B}|,{B}){_OF}(?:(?:service|département|unité|équipe|direction|pôle|laboratoire|faculté){B}[^.,;\n]{{0,60}}?{B}?{_OF})?(?:(?:{KIND})(?:{B}{_ADJECTIVE})?{B})?"
    rf"|,{B}|{B}[–—-]{B}(?:(?:{KIND}){B})?"  # « Marie Roy, Inserm. », closed by the end of the line or sentence
    rf"|(?:,{B}qui)?{B}(?:dirige|préside|pilote|conduit|gère|représente|représentant)(?:{B}(?:aujourd['’]hui|désormais|depuis{B}\d{{4}}))?{B}(?:la{B}|le{B}|les{B}|l['’])?(?:(?:{KIND})(?:{B}{_ADJECTIVE})?{B})?"
    rf"|{B}(?:[a-zà-ÿ]+{B}){{0,3}}(?:la{B})?(?:direction|présidence|tête){B}{_OF}"
)
_CLOSED = re.compile(r"(?:,[^)\n]{2,30})?\)")
_ENDED = re.compile(r"[.;:)\n]|$|,[ \u00a0][A-ZÀ-Þ][\w-]+[.;:)\n]")
# What stands between an organisation and its person: « Sanofi, que dirige Paul Hudson », « Inserm : Marie Roy, ».
_FROM_ORGANISATION = re.compile(
    rf",?{B}(?:(?:que|qu['’]|dont){B}?(?:dirige|préside|pilote|conduit|gère)|(?:est{B})?(?:dirigée?|présidée?|pilotée?|fondée?){B}par){B}{_TITLE}?"
    rf"|{B}?/{B}?|{B}?(?:\([^()\n]{{1,20}}\))?{B}?(?::|[–—-]){B}(?:[^.;:\n]{{0,120}},{B})?{_TITLE}?"
    rf"|{B}?(?:\([^()\n]{{1,20}}\))?,{B}?{_TITLE}?"
)
_SEGMENT_START = re.compile(
    rf"(?:^|\n|[;•·*–—-]{B}|\b[Cc]ontacts?(?:{B}\w+)?{B}?:?{B}?(?:[Aa]gence{B})?|(?:^|[\n.;:•»-]){B}?[Pp]our{B}(?:le{B}|la{B}|l['’]|les{B})|©{B}?|\b[Pp]hoto{B}?:{B}?){B}?$"
)
_TO_NAME = re.compile(rf"{B}?{_LINK}?(?:(?:{KIND}|[a-zà-ÿ-]{{4,14}}){B}(?:{_ADJECTIVE}{B})?)?", re.IGNORECASE)
_POINTS_TO = re.compile(
    rf"{B}?(?:{_OF}|à{B}la{B}|à{B}l['’]|aux?{B}|chez{B})(?:même{B})?(?P<kind>{KIND}|barreau|préfecture|ministère)\b(?:{B}{_ADJECTIVE})?",
    re.IGNORECASE,
)
_WORD = re.compile(
    rf"(?:{B})?(?:(?P<word>[a-zà-öø-ÿœ]+(?:-[a-zà-öø-ÿœ]+)*)|(?P<capital>(?:RSE|RH|R&D|IT|SI|QHSE|QSE|ESG|B2B|BTP|DSI|UX|SAV)\b))(?P<elision>['’])?"
)
_REACH = 150


@dataclass(frozen=True)
class Office:
    """A role as it stands in the text (lower case, acronyms kept), the organisation's span, each perhaps None.

    ``implied`` says that an organisation named before is meant, ``kind`` which noun points to it (« banque »), if any.
    """

    role: str | None
    organisation: Span | None
    implied: bool = False
    kind: str | None = None


@dataclass(frozen=True)
class _Role:
    words: str
    stop: int


def _plain(role: str) -> str:
    words = role.strip(" ,\u00a0").replace("\u00a0", " ").split()
    kept = [w if (w.isupper() and len(w) > 1) or "’État" in w else w[:1].lower() + w[1:] for w in words]
    return " ".join(kept)


def _heads(text: str, start: int, end: int) -> list[Span]:
    """The heads of roles in a stretch of text, in order."""
    found = [(start + h.start, start + h.end) for h in person_words().find(text[start:end]) if h.term.name == ROLE]
    english = [m.span() for m in _ENGLISH.finditer(text, start, end)]
    return sorted([*english, *(f for f in found if not any(e[0] < f[1] and f[0] < e[1] for e in english))])


def _complement(text: str, start: int, end: int) -> int:
    """Where the adjectives and the complement of a role end: at a verb, a capital, a noun that points to an
    organisation, or what is no word."""
    stop = at = start
    while at < end:
        pointer = _POINTS_TO.match(text, at, end)
        word = _WORD.match(text, at, end)
        if word is None or pointer is not None:
            break
        plain = (word["word"] or word["capital"] or "").lower()
        if plain in _NEVER_IN_A_ROLE and not (plain in ("et", "en") and _continues(text, word.end(), end)):
            break
        if word["capital"] and at == start:
            break
        at = word.end()
        if plain not in _LINK_WORDS:
            stop = at
    return stop


def _continues(text: str, start: int, end: int) -> bool:
    """Whether « et » or « en » goes on with the complement: « et de l’innovation », « en chef », « et cofondatrice »."""
    following = _WORD.match(text, start, end)
    return following is not None and (following["word"] or "").lower() not in _NEVER_IN_A_ROLE


def _role_at(text: str, start: int, end: int, organisations: list[Span]) -> _Role | None:
    """The role that begins at ``start``, with its adjectives and complement, and where it ends."""
    end = next((o[0] for o in organisations if start <= o[0] < end), end)
    qualified = _QUALIFIER.match(text, start, end)
    begin = qualified.end() if qualified else start
    head = next((h for h in _heads(text, begin, end) if h[0] == begin), None)
    if head is None:
        return None
    stop = _complement(text, head[1], end)
    return _Role(_plain(text[start:stop]), stop)


def office_of(text: str, person: Span, organisations: list[Span]) -> Office | None:
    """The office that the words around a person's name give them, or None.

    Args:
        text: the document's text.
        person: the name's start and end.
        organisations: the spans of organisations, in order.
    """
    office = _after(text, person, organisations) or _before(text, person, organisations)
    if office is not None and office.organisation is not None:
        return office
    beside = _beside(text, person, organisations)
    if office is None:
        return None if beside is None else Office(None, beside)
    return office if beside is None or office.kind else Office(office.role, beside)


def _with_organisation(text: str, role: _Role, end: int, organisations: list[Span]) -> Office:
    """The office of a role that ends before an organisation, before a noun that points to one, or with nothing."""
    following = next((o for o in organisations if o[0] >= role.stop), None)
    if following is not None and following[0] <= end and _TO_NAME.fullmatch(text, role.stop, following[0]):
        return Office(role.words, following)
    pointer = _POINTS_TO.match(text, role.stop, end)
    if pointer:
        return Office(role.words, None, implied=True, kind=pointer["kind"].lower())
    return Office(role.words, None, implied=_IN_AN_ORGANISATION.match(role.words) is not None)


def _after(text: str, person: Span, organisations: list[Span]) -> Office | None:
    """« Gilles Favre, directeur scientifique de l’Institut Claudius Regaud », « est nommée directrice de X »."""
    line = text.find("\n", person[1])
    end = min(len(text), person[1] + _REACH, line if line >= 0 else len(text))
    leads = [(_LEAD_AFTER, False), (_NAMED, True)]
    if _NAMED_BEFORE.search(text, max(0, person[0] - 60), person[0]):
        leads.insert(0, (_POST_AFTER, False))
    for lead, gap in leads:
        match = lead.match(text, person[1], end)
        if match is None:
            continue
        starts = [match.end()]
        if gap:
            reach = _GAP.match(text, match.end(), end)
            starts += [s for s, _ in _heads(text, match.end(), reach.end() if reach else end)]
        for start in starts:
            role = _role_at(text, start, end, organisations)
            if role:
                return _with_organisation(text, role, end, organisations)
    return None


def _roles_before(text: str, person: Span, organisations: list[Span]) -> Iterator[tuple[int, _Role, int]]:
    """The roles that end just before a name, the nearest first: start, role, and where the name's lead begins."""
    low = max(0, person[0] - _REACH, text.rfind("\n", 0, person[0]) + 1)
    lead = _LEAD_BEFORE.search(text, low, person[0])
    if lead:
        for start, _ in reversed(_heads(text, low, lead.start())):
            role = _role_at(text, start, lead.start(), organisations)
            if role is not None:
                yield start, role, lead.start()


def _before(text: str, person: Span, organisations: list[Span]) -> Office | None:
    """« le PDG de Sanofi, Paul Hudson », « la directrice générale Anne Martin », « son président, M. Roy »."""
    for start, role, end in _roles_before(text, person, organisations):
        qualifier = next((m for m in _QUALIFIER.finditer(text, max(0, start - 12), start) if m.end() == start), None)
        words = _plain(text[qualifier.start() : start] + role.words) if qualifier else role.words
        start = qualifier.start() if qualifier else start
        role = _Role(words, role.stop)
        if not text[role.stop : end].strip():
            # « leur porte-parole » speaks for several.
            shared = _SHARED.search(text, max(0, start - 8), start) is not None
            return Office(role.words, None, implied=not shared and _IN_AN_ORGANISATION.match(role.words) is not None)
        office = _with_organisation(text, role, end, organisations)
        rest = office.organisation[1] if office.organisation else None
        if rest is not None:
            return office if re.fullmatch(r"[ ,\u00a0]*(?:\([^()\n]{1,20}\))?[ ,\u00a0]*", text[rest:end]) else None
        pointer = _POINTS_TO.match(text, role.stop, end)
        return office if pointer and not text[pointer.end() : end].strip(" ,\u00a0") else None
    return None


def _beside(text: str, person: Span, organisations: list[Span]) -> Span | None:
    """An organisation without a role: « (Voies navigables de France) », « de l’institut Imagine », « Pour le CNES, … »."""
    following = next((o for o in organisations if person[1] <= o[0] <= person[1] + _REACH), None)
    if following is not None:
        between = text[person[1] : following[0]]
        bracket, comma = between.lstrip().startswith("("), between.strip(" \u00a0") in (",", "–", "—", "-")
        closing = _CLOSED if bracket else _ENDED if comma else None
        closed = closing is None or closing.match(text, following[1]) is not None
        if closed and (_TO_ORGANISATION.fullmatch(between) or _AFFILIATION_LINE.fullmatch(between)):
            return following
    preceding = next((o for o in reversed(organisations) if person[0] - _REACH <= o[1] <= person[0]), None)
    if preceding is not None and _FROM_ORGANISATION.fullmatch(text, preceding[1], person[0]):
        by_verb = re.search(r"(?:dirig|présid|pilot|conduit|gère|fond)", text[preceding[1] : person[0]]) is not None
        if by_verb or _SEGMENT_START.search(text, max(0, preceding[0] - 30), preceding[0]):
            return preceding
    return None
