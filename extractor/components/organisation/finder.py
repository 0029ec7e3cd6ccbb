"""Where organisations stand in a text, by rules and word lists. Pure functions, no spaCy."""

import re
from collections.abc import Iterator

from extractor.acronyms import LOWER_ACRONYM_HEADS, letters_agree
from extractor.components.organisation.patterns import (
    ACRONYM,
    EVIDENCE,
    EXCLUSIONS,
    EXPANSION,
    EXPANSION_END,
    LOWER_BEFORE,
    NOT_A_NAME,
    RULES,
)
from extractor.components.organisation.shared_heads import shared_heads
from extractor.lexicon import SMALL_WORDS, Lexicon, common_words, fold, places
from extractor.rules import Excluded, Match, find_all, longest

SURE, LIKELY, WEAK = "sure", "likely", "weak"
# How far each rule is to be believed where the statistical model says otherwise.
TRUST = {
    "org.public_head": SURE, "org.english_body": SURE, "org.capital_head": WEAK, "org.lower_head": LIKELY, "org.place_body": SURE, "org.field_body": SURE, "org.local_body": SURE, "org.acting_area": SURE, "org.legal_form": SURE, "org.legal_form_before": SURE,
    "org.shared_head": SURE, "org.apposition": LIKELY, "org.quoted": SURE, "org.quoted_association": SURE, "org.of_two_words": SURE, "org.described": LIKELY, "org.domain": WEAK, "org.acronym": SURE, "org.expansion": SURE,
    "org.lexicon": SURE, "org.lexicon_evident": SURE, "org.lexicon_ambiguous": WEAK, "org.user": "user",
}  # fmt: skip

_NAME_WORD = re.compile(r"[^\W_]+(?:['’](?=\w))?|[^\w\s]")
_LONGEST_NAME = 14  # words
_CLAUSE = re.compile(r" (?:a|ont|est|sont|était|avait|avaient|qui|que|dont) ")  # no name goes over a verb
_LONGEST_EXPANSION, _LONGEST_NOUN = 110, 16  # characters
# Of which each place has one, and the place that makes it a name; « UNIC (Union des industries) Bourgogne ».
_OF_MANY = re.compile(
    r"CHR?U?|CHI|CI(?:U)?SSS|CCI|CMA|SDIS|CPAM|CAF|MSA|IUT|GHT|ARS|CCAS|CIAS|CDG|UDAF|CHSLD|SPF|CPAS|ADIL|CAUE|MRC|CSS"
)
_ITS_PLACE = re.compile(
    r"[ \u00a0](?:de la |de l['’]|du |des |de |d['’])[A-ZÀ-Þ][\wÀ-ÿ'’-]+(?:[ -](?:(?:de|du|des|et|la|les)[ -])?[A-ZÀ-Þ][\wÀ-ÿ'’-]+){0,2}"
)
_ITS_NAME = re.compile(r"[ \u00a0](?P<place>[A-ZÀ-Þ][\wÀ-ÿ'’-]+(?:[ -][A-ZÀ-Þ][\wÀ-ÿ'’-]+)?)")
_CLOSING = ' \u00a0\u202f»”"'  # between a name in quotation marks and its acronym
# What has an acronym and is no body; a programme may be one by the evidence around it, so this list is stricter.
_THING = re.compile(r"(?:Objectifs|Programme|Plan|Projet|Prix|Journées|Charte|Loi|Chaire)[ \u00a0]")
# « la section Maintenance des équipements (MEI) »: what is learnt.
_LEARNT = re.compile(
    r"\b(?:section|filière|spécialité|option|mention|parcours|formation|diplôme|licence|masters?|mastère|BTS|BUT|DUT|CAP|bac pro|cursus|module|programme|dispositif|label)s?[ \u00a0](?:«[ \u00a0]?)?$"
)
# « dans la ville de Liège » is where, « une ville de France » any, not who.
_IN_TOWN = re.compile(r"\b(?:(?:dans|sur|à|en) (?:la |cette )?|(?:une?|chaque|aucune?|autre|toute|seule|première) )$")
_LAST_PLACE = re.compile(r"(?:de la |de l['’]|du |des |de |d['’])(?P<place>[A-ZÀ-Þ].*)$")
_HEAD_AND_COMPLEMENT = re.compile(r"[a-zà-öø-ÿ]+[ \u00a0](?:à|avec)[ \u00a0]")
_EVIDENCE_REACH = 40  # characters


def full_name_before(text: str, end: int, acronym: str) -> int | None:
    """Where the name begins that ends at ``end`` and that an acronym abbreviates, or None."""
    line = max(text.rfind("\n", 0, end), text.rfind("(", 0, end), text.rfind(";", 0, end), text.rfind(". ", 0, end)) + 1
    words = [m for m in _NAME_WORD.finditer(text, line, end) if m.group()[0].isalnum()][-_LONGEST_NAME:]
    first = fold(acronym)[0]
    for word in words[::-1]:
        surface = word.group()
        folded = fold(surface.rstrip("'’"))
        begins = surface[0].isupper() or folded in LOWER_ACRONYM_HEADS
        starts = begins and folded[0] == first and folded not in SMALL_WORDS
        name = text[word.start() : end]
        if _CLAUSE.search(name) or ")" in name:  # over a bracket that opens before it no name goes
            return None
        if starts and letters_agree(acronym, name) and len(name.split()) > 1:
            return word.start()
    return None


def _acronyms(text: str) -> Iterator[Match]:
    for match in ACRONYM.finditer(text):
        acronym = match["acronym"]
        end = len(text[: match.start()].rstrip().rstrip(_CLOSING))
        start = full_name_before(text, end, acronym)
        place = places().get(acronym) is not None and not acronym.isupper()
        if (
            start is not None
            and not place
            and not _THING.match(text, start)
            and not _LEARNT.search(text, max(0, start - _LONGEST_NOUN), start)
            and any(c.isupper() for c in text[start:end])
        ):
            tail = _ITS_PLACE.match(text, match.end()) if _OF_MANY.fullmatch(acronym) else None
            if tail:  # « Centre hospitalier (CH) de Cholet »: one of many, by its place
                yield Match(start, tail.end(), "ORG", "org.expansion", {"alias": f"{acronym}{tail.group()}"})
                continue
            yield Match(start, end, "ORG", "org.expansion", {"alias": acronym})
            yield Match(*match.span("acronym"), "ORG", "org.acronym", {"name": text[start:end]})
    for match in EXPANSION.finditer(text):
        name = _expansion(match["acronym"], match["name"])
        tail = _ITS_NAME.match(text, match.end()) if name == match["name"] else None
        if tail and places().get(tail["place"]):  # « UNIC (Union des industries) Bourgogne »
            alias = f"{match['acronym']}{tail.group()}"
            yield Match(match.start("acronym"), tail.end(), "ORG", "org.expansion", {"alias": alias})
        elif name is not None:
            start = match.start("name")
            yield Match(*match.span("acronym"), "ORG", "org.acronym", {"name": name})
            yield Match(start, start + len(name), "ORG", "org.expansion", {"alias": match["acronym"]})


def _expansion(acronym: str, bracketed: str) -> str | None:
    """The full name that brackets give for an acronym: what stands before the first comma, semicolon or « qui » where the
    letters agree, else before the next one, or all; never over a semicolon or « qui »."""
    for end in (*EXPANSION_END.finditer(bracketed), None):
        name = bracketed[: end.start()].rstrip() if end else bracketed
        if len(name) <= _LONGEST_EXPANSION and name[:1].isupper() and letters_agree(acronym, name):
            return name
        if end and end.group() != ",":
            return None
    return None


def _by_pattern(text: str) -> Iterator[Match]:
    for pattern, match in find_all(RULES, text):
        start, end = pattern.bounds(match)
        if pattern.id in ("org.apposition", "org.described") and match["span"].split()[0] in NOT_A_NAME:
            continue
        if pattern.id == "org.of_two_words" and not {w.lower() for w in match.group("one", "other")} <= common_words():
            continue
        if _HEAD_AND_COMPLEMENT.match(text, start, end):
            continue  # « ce qui liait l’hôpital à Medtronic »
        if pattern.id == "org.place_body" and _in_town(text, start):
            continue
        if pattern.id == "org.field_body" and not _of_a_place(text[start:end]):
            continue
        yield Match(start, end, "ORG", pattern.id)


def _in_town(text: str, start: int) -> bool:
    """Whether a body of a place is the place itself there: « à la ville de Lyon », but « liée à la Ville de Lyon »."""
    before = _IN_TOWN.search(text, max(0, start - 10), start)
    return before is not None and not (text[start].isupper() and before.group() == "à la ")


def _of_a_place(name: str) -> bool:
    """Whether a name ends on a place that the word lists know: « fédération du bâtiment de Loire-Atlantique »."""
    last = _LAST_PLACE.search(name)
    return last is not None and places().get(last["place"]) is not None


def find(text: str, lexicon: Lexicon) -> list[Match]:
    """The organisations of a text by rules and by a lexicon, none overlapping, in order.

    Returns:
        Matches labelled ORG with the attribute ``trust`` (``sure``, ``likely``, ``weak``) and, where a rule or the
        lexicon tells it, ``name``: the full name that the surface stands for.
    """
    excluded = Excluded(EXCLUSIONS, text)
    found = [*_acronyms(text), *_by_pattern(text), *shared_heads(text)]
    for hit in lexicon.find(text):
        evident = hit.term.ambiguous and EVIDENCE.search(text, max(0, hit.start - _EVIDENCE_REACH), hit.start)
        rule = "org.lexicon_evident" if evident else "org.lexicon_ambiguous" if hit.term.ambiguous else "org.lexicon"
        # « la French Tech », « groupe Eram »: an article or noun that the list holds and the text writes small stays outside.
        article = LOWER_BEFORE.match(text, hit.start, hit.end)
        found.append(Match(article.end() if article else hit.start, hit.end, "ORG", rule, {"name": hit.term.name}))
    kept = [m for m in found if not excluded.by(m.start, m.end)]
    kept.sort(key=lambda m: ("sure", "likely", "weak").index(TRUST[m.rule]))
    return [Match(m.start, m.end, m.label, m.rule, {**m.attributes, "trust": TRUST[m.rule]}) for m in longest(kept)]
