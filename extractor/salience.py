"""Which organisation a text means where it names none: « son directeur », « la banque », « elle ». Pure, no spaCy.

The weights come from the roles of the training documents of our corpus in which an organisation is only implied: a
multinomial logit over the organisations named before, rounded. They are few and plain on purpose.
"""

import math
import re
from bisect import bisect_right
from collections.abc import Collection, Sequence

from extractor.lexicon import fold

Span = tuple[int, int]

_OFTEN = 3.0  # times the logarithm of one more than the mentions before
_SAME_SENTENCE = 1.7
_SENTENCE_BACK = 0.5
_OPENS_SENTENCE = 0.7
_AFTER_PREPOSITION = 0.6
_OPENS_TEXT = 0.8
_EARLY = 1.5
_QUOTED = 2.0
_PARAGRAPH = 1.0  # who alone is named where the paragraph begins
_REPORTS = 2.0  # also who is only asked
_LOOKED_BACK = 200  # mentions: what was named before these is forgotten, and long texts stay cheap
_LONGEST_QUOTATION = 600  # characters
# « Genève (awp/ats) - », « MONTRÉAL, le 3 mai /CNW/ - ».
_DATELINE = re.compile(r"(?:[,/] ?[^)\]/]{1,25})?[)\]/]\.? ?[–—-]")
# « (Photo : La Gazette) », « © Photo La Gazette », « La Gazette | Mis à jour le … ».
_CREDIT = re.compile(
    r"(?:©|(?<!\w)(?:Photos?|Crédits?|Clichés?)|\((?:Image|Visuel))[ \u00a0]?(?:[Pp]hotos?)?[ \u00a0]?:? ?(?:L[ae] |L['’])?$"
)
_STAMP = re.compile(r" ?\| ?(?:Mis |Publié|[Ll]e \d|\d)")
_DESCRIPTION = 60  # characters on either side of a mention that may describe it
_FAR = 4  # sentences back after which distance says nothing more
MARGIN = 0.35  # by how much the best must lead: with less, more than every third answer was wrong
# Words that a body's name begins with and that tell what it is: « l’école » is no university.
_INSTITUTIONS = frozenset(
    "academie agence association banque caisse centre chambre clinique club college commune communaute conservatoire cooperative departement ecole "
    "federation fondation hopital institut lycee mairie metropole ministere musee mutuelle observatoire office opera orchestre port region "
    "syndicat theatre universite ville".split()
)
# What no word for a company means; and the words for companies.
_PUBLIC = frozenset(
    "academie agence association centre conseil fondation institut observatoire office chambre chu chru college commune communaute conservatoire departement ecole federation hopital lycee mairie metropole ministere musee "
    "prefecture region syndicat universite ville".split()
)
_COMPANIES = frozenset(
    "biotech constructeur editeur energeticien entreprise equipementier fabricant firme fintech groupe industriel jeune medtech pme societe start-up startup".split()
)
# Papers and bulletins, by how their names begin: no association, no company but a paper.
_PAPERS = re.compile(
    r"(?:l'|la |le |les )?(?:echos?|gazette|journal|lettre|voix|courrier|depeche|bulletin|tribune|moniteur|figaro|quotidien|hebdo)\b"
)
_OF_A_PAPER = frozenset(
    "journal quotidien hebdomadaire magazine titre media groupe redaction mensuel revue editeur".split()
)
# « l’établissement »: an institution, where the text names one.
_ESTABLISHED = _PUBLIC | frozenset(("banque", "caisse", "clinique", "hospices", "theatre", "opera"))
# What the press calls by each other’s names: « la mairie » is the commune’s.
_ALIKE = ({"commune", "ville", "mairie"}, {"ecole", "institut"}, {"communaute", "metropole"}, {"hopital", "clinique"})
# What the names of those bear who are called by a trade: « l’assureur » is Boréal Assurances.
_BORNE = {
    "assureur": r"assur|mutuelle|prevoyance|insurance", "bancassureur": r"banque|credit|caisse|assur", "banque": r"banque|credit|caisse|bank",
    "brasseur": r"brass|brew", "chocolatier": r"chocol|cacao", "laboratoire": r"\blabo|pharma|therap", "energeticien": r"energ|electri|solaire|eolien|\bgaz\b",
    "transporteur": r"transport|logisti|express|cargo|fret", "logisticien": r"logisti|transport", "armateur": r"maritime|shipping|lines|armement", "editeur": r"edition|presse|livre|software|logiciel",
    "operateur": r"telecom|mobile", "semencier": r"semence|seed", "laiterie": r"lait|fromag",
    "club": r"\b(?:fc|as|sc|rc|us|stade|olympique|racing|sporting|union sportive)\b", "hopital": r"\b(?:chu|chru|chr|ch|centre hospitalier)\b", "promoteur": r"immobili|habitat",
    "bailleur": r"habitat|hlm|logement", "cinema": r"cine", "papetier": r"papete|papier", "cimentier": r"ciment|beton",
}  # fmt: skip
# « a déclaré un porte-parole à X »: whom one tells.
_TOLD = re.compile(
    r"\b(?:déclar|indiqu|expliqu|affirm|précis|répond|dit|assur|reconn)[a-zéèû]* [^.;«»]{0,40}?(?:à|au|auprès d[eu]) ?(?:l['’]|la |le |du |quotidien |journal )*$"
)
# « selon X », « le quotidien X »: who reports what a text tells.
_REPORTER = re.compile(
    r"(?:\b[Ss]elon|\b[Dd]['’]après) (?:l['’]|la |le |les )?(?:[a-zà-ÿ]+ ){0,2}$|\b(?:quotidien|journal|hebdomadaire|magazine|blog|portail|newsletter|site(?: spécialisé)?|revue|agence de presse) (?:[a-zà-ÿ]+(?:ais|ois|ien|ain|and|ique|al) )?$"
)
_ASKED = re.compile(r"[ \u00a0\u202f]?\?")  # « 3M France ? Pas de réponse »
_LONGEST_REPORTER, _LONGEST_TELLING = 45, 70  # characters
# The adjectives of « la jeune banque tunisienne », without their endings, and the words beside them that are none or say little.
_ADJECTIVE = re.compile(r"(?<= )[a-zà-öø-ÿœ-]{5,}")
_NO_ADJECTIVES = frozenset(
    "jeune petite grand grande géant célèbre même pousse français française groupe société entreprise firme structure acteur spécialiste maison marque cette".split()
)
_ENDING = re.compile(r"(?:ne|e|nes|es|s)$")
_PREPOSITION = re.compile(
    r"(?:\b(?:de|du|des|avec|par|à|au|aux|chez|contre|et)|[dl]['’]|,)[ \u00a0](?:l['’]|la |le |les )?$|[dl]['’]$"
)


# « Après avoir obtenu un prêt de X, Y commence »: who opens the sentence is the subject of its main clause.
_FRONTED = re.compile(
    r"\W*(?:Après|Avant|Avec|Sans|Pour|Grâce|Malgré|Outre|Depuis|Forte?|En [a-zà-ÿ]+ant|[A-ZÀ-Þ][a-zà-ÿ]+ée?s?)\b"
)
_MAIN_CLAUSE = re.compile(r"^[^.;:]*, (?:la |le |l['’])?$")


def implied_organisation(
    text: str,
    place: Span,
    kind: str | None,
    mentions: Sequence[tuple[int, int, str]],
    sentences: Sequence[Span],
    *,
    margin: float = MARGIN,
    besides: Collection[str] = (),
) -> str | None:
    """The id of the organisation that is meant at some words of a text, None where none stands out.

    Args:
        text: the document's text.
        place: start and end of the words.
        kind: the noun that points to the organisation (« banque »), if the text has one.
        mentions: start, end and id of the organisations' mentions, in order.
        sentences: the document's sentences, in order.
        margin: by how much the best must lead.
        besides: ids of organisations that cannot be meant.
    """
    last = bisect_right(mentions, place[0], key=lambda m: m[0])
    before = [m for m in mentions[max(0, last - _LOOKED_BACK) : last] if m[1] <= place[0] and m[2] not in besides]
    if kind:
        noun = re.compile(rf"\b{re.escape(fold(kind))}")
        bearing = [m for m in before if noun.search(fold(text[m[0] : m[1]]))]
        if not bearing and fold(kind) in _BORNE:
            trade = re.compile(_BORNE[fold(kind)])
            bearing = [m for m in before if trade.search(fold(text[m[0] : m[1]]))]
        if bearing:
            return _so_qualified(text, place, kind, bearing)[-1][2]
        before = [m for m in before if not _is_another(text[m[0] : m[1]], kind)]
    before = _so_qualified(text, place, kind, before)
    if kind:
        if fold(kind) == "etablissement":
            before = [m for m in before if _first_word(text[m[0] : m[1]]) in _ESTABLISHED] or before
        described = {m[2] for m in before if _is_called(text, m[:2], kind)}
        before = [m for m in before if m[2] in described] if described else before
    scores = sorted(_scores(text, place, before, sentences).items(), key=lambda item: -item[1])
    if not scores or (len(scores) > 1 and scores[0][1] - scores[1][1] < margin):
        return None
    return scores[0][0]


def _so_qualified(
    text: str, place: Span, kind: str | None, before: Sequence[tuple[int, int, str]]
) -> list[tuple[int, int, str]]:
    """The mentions of those whom the text calls by an adjective of the words that point to one (« l’établissement
    tunisien », « le groupe financier tunisien Carthago »); all mentions where there are none."""
    adjectives = [a for a in _ADJECTIVE.findall(text[slice(*place)]) if a != kind and a not in _NO_ADJECTIVES]
    for adjective in adjectives:
        stem = _ENDING.sub("", adjective)
        called = {m[2] for m in before if _is_called(text, m[:2], stem)}
        if called:
            return [m for m in before if m[2] in called]
    return list(before)


def _is_another(name: str, kind: str) -> bool:
    """Whether a name begins with a word for another kind of body than the one that is meant."""
    folded = fold(name)
    first, wanted = _first_word(name), fold(kind)
    if _PAPERS.match(folded) and wanted not in _OF_A_PAPER:
        return True
    if first in _PUBLIC and wanted in _COMPANIES:
        return True
    if any(first in alike and wanted in alike for alike in _ALIKE) or (
        wanted == "hopital" and folded.startswith("centre hospitalier")
    ):
        return False
    return first in _INSTITUTIONS and wanted in _INSTITUTIONS and first != wanted


def _first_word(name: str) -> str:
    return fold(name).split(" ")[0]


def _is_called(text: str, mention: Span, kind: str) -> bool:
    """Whether a noun or an adjective describes a mention: « la biotech lyonnaise Aelis », « Aelis, jeune biotech »."""
    start, end = mention
    word = rf"\b{re.escape(kind)}(?:e|ne|s)?\b"
    before = re.search(rf"{word}(?: [a-zà-öø-ÿ-]+){{0,2}} $", text[max(0, start - _DESCRIPTION) : start], re.IGNORECASE)
    after = re.match(
        rf"(?: ?\([^()]{{0,40}}\))?, (?:[a-zà-öø-ÿ'’-]+ ){{0,2}}?(?:l['’])?{word}",
        text[end : end + _DESCRIPTION],
        re.IGNORECASE,
    )
    return before is not None or after is not None


def in_the_margin(text: str, mention: Span, furniture: Sequence[Span]) -> bool:
    """Whether a mention is that of a newspaper or agency in a dateline, in a picture's credit or before the time of
    publication, or stands in the page around the article (``furniture``): no later word means it."""
    start, end = mention
    if text[max(0, start - 1) : start] in ("(", "[", "/") and _DATELINE.match(text, end):
        return True
    if _CREDIT.search(text, max(0, start - _LONGEST_REPORTER), start) or _STAMP.match(text, end):
        return True
    return any(s <= start < e for s, e in furniture)


def reports(text: str, start: int) -> bool:
    """Whether who is named at an offset reports what a text tells: « selon X », « a déclaré un porte-parole à X »."""
    low = max(0, start - _LONGEST_REPORTER)
    told = _TOLD.search(text, max(0, start - _LONGEST_TELLING), start)
    return _REPORTER.search(text, low, start) is not None or told is not None


def _quoted(text: str, at: int) -> bool:
    low = max(0, at - _LONGEST_QUOTATION)
    return text.rfind("«", low, at) > text.rfind("»", low, at)


def _scores(
    text: str, place: Span, before: Sequence[tuple[int, int, str]], sentences: Sequence[Span]
) -> dict[str, float]:
    starts = [s for s, _ in sentences]
    places: dict[str, list[int]] = {}
    opening: dict[int, int] = {}
    ends: dict[str, int] = {}
    for start, end, name in before:
        ends[name] = end
        places.setdefault(name, []).append(start)
        sentence = bisect_right(starts, start)
        first = opening.setdefault(sentence, start)
        if first != start and _MAIN_CLAUSE.search(text[first:start]) and _fronted(text[starts[sentence - 1] : first]):
            opening[sentence] = start
    here = bisect_right(starts, place[0])
    topic = _of_the_paragraph(text, place[0], before, starts)
    first_of_all = min(opening.values(), default=0)
    scores = {}
    for name, at in places.items():
        sentence = bisect_right(starts, at[-1])
        back = min(here - sentence, _FAR)
        scores[name] = (
            _OFTEN * math.log1p(len(at))
            + _SAME_SENTENCE * (back == 0)
            - _SENTENCE_BACK * back
            + _OPENS_SENTENCE * (opening[sentence] == at[-1])
            - _AFTER_PREPOSITION * (_PREPOSITION.search(text, max(0, at[-1] - 10), at[-1]) is not None)
            + _OPENS_TEXT * (first_of_all in at)
            + _EARLY * (sentence <= 2)
            + _PARAGRAPH * (name == topic)
            - _QUOTED * _quoted(text, at[-1])
            - _REPORTS * (_ASKED.match(text, ends[name]) is not None)
            - _REPORTS * (_REPORTER.search(text, max(0, at[-1] - _LONGEST_REPORTER), at[-1]) is not None)
        )
    return scores


def _of_the_paragraph(
    text: str, place: int, before: Sequence[tuple[int, int, str]], starts: Sequence[int]
) -> str | None:
    """The only organisation that the first sentence of a paragraph names, for a place in a later one; or None."""
    begins = text.rfind("\n", 0, place) + 1
    second = next((s for s in starts[bisect_right(starts, begins) :] if s <= place), None)
    named = [m for m in before if begins <= m[0] < second] if begins and second else []
    alone = len({m[2] for m in named}) == 1 and not _PREPOSITION.search(text, begins, named[0][0])
    return named[0][2] if alone else None


def _fronted(words: str) -> bool:
    """Whether the words before a mention in its sentence are a part of what is put before the main clause."""
    return _FRONTED.match(words) is not None and _MAIN_CLAUSE.search(words) is None
