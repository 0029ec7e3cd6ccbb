"""What the words of a name and around it say of its label, where the statistical model may err. Pure, no spaCy.

Each kind of error has its name here: eponyms, addresses, acronyms that are no organisations, networks of a share bar,
common words at a sentence's start, companies that bear a person's name, names after an article.
"""

import re
from collections.abc import Iterable

from extractor.acronyms import LOWER_ACRONYM_HEADS
from extractor.evidence_patterns import (
    ABBREVIATED_THING,
    ACRONYM_FIRST,
    ACTS_AFTER,
    ACTS_BEFORE,
    ADDRESS,
    ALLIED_BEFORE,
    ANY_OF_A_KIND,
    ARTICLE_BEFORE,
    AT_A_PLACE,
    BEHIND_A_DATE,
    BEHIND_A_PREPOSITION,
    BODY,
    BOUGHT_BEFORE,
    BUSINESS_WORD,
    BYLINE_AFTER,
    BYLINE_BEFORE,
    COMPANY_AFTER,
    COMPANY_BEFORE,
    COMPANY_OF,
    COMPANY_WORD,
    COOPERATION_BEFORE,
    DONE_TO,
    ELSEWHERE,
    EPONYM,
    GOES_ON_AS_HEAD,
    HEAD_WORD,
    HEADS_A_LINE,
    ILLNESS_OF,
    IN_A_PLACE,
    IN_BRACKETS,
    ITEM_OR_INITIALS,
    KIND_ACRONYM,
    KINDS,
    LETTERS,
    NATIONAL_BEFORE,
    NETWORKS,
    NOT_ORGANISATIONS,
    OBJECT,
    OF,
    OF_A_PLACE,
    OFFICE_BEFORE,
    OFFICES,
    ORGANISATION_AFTER,
    ORGANISATION_BEFORE,
    PAGE_WORDS,
    PARTICIPLE,
    PARTICIPLE_GOES_ON,
    PERSON_AFTER,
    PERSON_BEFORE,
    PERSON_CALLED,
    PORTFOLIO,
    SENTENCE_START,
    THE_BEFORE,
    THING,
    THING_BEFORE,
    TRADE_FIRST,
    TRADE_WORD,
    UNNAMED,
    WITH_BEFORE,
)
from extractor.extents import AGREEMENT_AFTER, Span
from extractor.lexicon import FIRST_NAME, common_words, fold, organisations, person_words, places

_AROUND = 90  # characters around a name in which words show what it is
_EPONYM_REACH = 20


def mended_label(text: str, span: Span, label: str, *, in_the_margin: bool) -> str | None:
    """The label of a name that the model found, as its words and those around it bear it; None for what is no name.

    Args:
        text: the document's text.
        span: the name's start and end.
        label: the model's label.
        in_the_margin: whether the name stands in the page around the article.
    """
    start, end = span
    name = text[start:end]
    if (
        name.lower() in PAGE_WORDS
        or ADDRESS.search(name)
        or ADDRESS.search(text[max(0, start - 10) : start].split(" ")[-1])
    ):
        return None
    if label in ("ORG", "PER") and (_is_a_common_word(text, start, name) or _is_a_rubric(text, start, end)):
        return None
    if label in ("ORG", "PER") and (_begins_a_sentence(text, start, end) or (name in OFFICES and OF.match(text, end))):
        return None
    if label in ("ORG", "PER") and organisations().get(name) is None and _is_a_thing(text, start, name):
        return "MISC"
    if label == "PER" and _is_item_or_initials(name, text[max(0, start - 1) : start], text[end : end + 6]):
        return None
    if label == "ORG" and (BODY.fullmatch(name) or KINDS.fullmatch(name) or UNNAMED.fullmatch(name)):
        return None
    if label == "ORG" and (_is_any_of_a_kind(text, start, name) or _heads_a_line(text, start, end)):
        return None
    if label == "ORG" and _abbreviates_a_thing(text, start, end):
        return "MISC"
    if label == "ORG" and ILLNESS_OF.search(text, max(0, start - _EPONYM_REACH), start):
        return "MISC"
    if label == "ORG" and PORTFOLIO.search(text, max(0, start - _AROUND), start):
        return None
    if label == "ORG" and _is_a_person(text, start, end, name):
        return "PER"
    if label == "ORG" and " " not in name and COMPANY_OF.search(text, max(0, start - _AROUND), start):
        return label if organisations().get(name) else "LOC"
    if label == "ORG":
        if name in NOT_ORGANISATIONS and organisations().get(name) is None:
            return "MISC"
        return "MISC" if in_the_margin and name.lower() in NETWORKS else label
    if label == "LOC" and TRADE_FIRST.match(name):
        return "ORG"
    if label in ("LOC", "MISC") and name[:1].isupper() and places().get(name) is None:
        before = text[max(0, start - _AROUND) : start].replace("\u00a0", " ")
        allied = ALLIED_BEFORE.search(before) or (WITH_BEFORE.search(before) and AGREEMENT_AFTER.match(text, end))
        allied = allied or COOPERATION_BEFORE.search(before)
        national = " " not in name and NATIONAL_BEFORE.search(before)
        described = COMPANY_AFTER.match(text, end) and (DONE_TO.search(before) or not AT_A_PLACE.search(before))
        letters = label == "LOC" and LETTERS.fullmatch(name) and THE_BEFORE.search(before)
        return "ORG" if allied or national or described or letters or COMPANY_BEFORE.search(before) else label
    return _mended_person(text, start, name) if label == "PER" else label


def _is_a_common_word(text: str, start: int, name: str) -> bool:
    """Whether a name is only a word with the capital of a sentence's start: « Délibéré le 7 novembre »."""
    if " " in name or not name[1:].islower() or name.lower() not in common_words():
        return False
    known = organisations().get(name) is not None or person_words().get(name) is not None
    return not known and SENTENCE_START.search(text[max(0, start - 4) : start]) is not None


def _is_any_of_a_kind(text: str, start: int, name: str) -> bool:
    """Whether an acronym means bodies of a kind and none of them: « deux CHU »."""
    return (
        KIND_ACRONYM.fullmatch(name) is not None and ANY_OF_A_KIND.search(text[max(0, start - 10) : start]) is not None
    )


def _heads_a_line(text: str, start: int, end: int) -> bool:
    """Whether a word at a sentence's start only says what follows, though a company bears it: « But : »."""
    heads = HEADS_A_LINE.fullmatch(text, start, end) and GOES_ON_AS_HEAD.match(text, end)
    return heads is not None and SENTENCE_START.search(text[max(0, start - 4) : start]) is not None


def _abbreviates_a_thing(text: str, start: int, end: int) -> bool:
    """Whether an acronym in brackets stands for a thing in small letters before it: « les quartiers prioritaires (QPV) »."""
    if not LETTERS.fullmatch(text, start, end) or text[end : end + 1] != ")":
        return False
    before = ABBREVIATED_THING.search(text[max(0, start - _AROUND) : start])
    noun = fold(before["thing"]) if before else ""
    body = any(noun in (head, f"{head}s") for head in LOWER_ACRONYM_HEADS)
    return noun[:1] == text[start].lower() and not body


def _begins_a_sentence(text: str, start: int, end: int) -> bool:
    """Whether a name is only the participle with which a sentence begins: « Guidés par »."""
    if not PARTICIPLE.fullmatch(text, start, end) or not PARTICIPLE_GOES_ON.match(text, end):
        return False
    name = text[start:end]
    known = organisations().get(name) is not None or person_words().get(name) is not None
    return not known and SENTENCE_START.search(text[max(0, start - 4) : start]) is not None


def _is_a_thing(text: str, start: int, name: str) -> bool:
    """Whether a name or the word before it says that it is a programme, a law, a prize, a fair or the like."""
    before = text[max(0, start - _AROUND) : start].replace("\u00a0", " ")
    return THING.match(name) is not None or THING_BEFORE.search(before) is not None


def _is_a_rubric(text: str, start: int, end: int) -> bool:
    """Whether a word stands alone between an item's date and the end of its line, and no organisation is called so."""
    name = text[start:end]
    alone = " " not in name and text[end : end + 1] in ("\n", "") and organisations().get(name) is None
    return alone and BEHIND_A_DATE.search(text[max(0, start - 16) : start]) is not None


def _is_item_or_initials(name: str, before: str, after: str) -> bool:
    """Whether a letter before a word heads a list's item, whose verb has its object after it; or initials in brackets
    sign a wire."""
    item = ITEM_OR_INITIALS.fullmatch(name)
    if item is None or item["word"] is None:
        return item is not None and before == "("
    word = item["word"].lower()
    return word in common_words() or (word.endswith(("er", "ir", "re")) and OBJECT.match(after) is not None)


def _is_a_person(text: str, start: int, end: int, name: str) -> bool:
    """Whether what was taken for an organisation is a given name and a surname, with an office behind it or before it."""
    given, _, surname = name.partition(" ")
    if surname and _signs(text, start, end) and not COMPANY_WORD.search(name) and organisations().get(name) is None:
        return True
    known = person_words().get(given) if surname and not COMPANY_WORD.search(name) else None
    if known is None or organisations().get(name) is not None:
        return False
    if OFFICE_BEFORE.search(text[max(0, start - _AROUND) : start]):
        return True
    sure = known.name == FIRST_NAME and not known.ambiguous
    return sure and PERSON_AFTER.match(text[end : end + _AROUND]) is not None


def _signs(text: str, start: int, end: int) -> bool:
    """Whether a name stands where an article says who wrote it."""
    before = BYLINE_BEFORE.search(text, max(0, start - _AROUND), start)
    return before is not None and BYLINE_AFTER.match(text, end) is not None


def _mended_person(text: str, start: int, name: str) -> str:
    if " " not in name and EPONYM.search(text, max(0, start - _EPONYM_REACH), start):
        return "MISC"
    if COMPANY_WORD.search(name) or TRADE_WORD.search(name) or HEAD_WORD.match(name) or _made_of_organisations(name):
        return "ORG"
    given = person_words().get(re.split(r"[ -]", name)[0])
    if given is None or given.name != FIRST_NAME:
        of_a_place = OF_A_PLACE.fullmatch(name)
        if (BUSINESS_WORD.search(name) and " " in name) or (of_a_place and places().get(of_a_place["place"])):
            return "ORG"
    in_brackets = " " not in name and text[start + len(name) : start + len(name) + 1] == ")"
    before = text[max(0, start - _AROUND) : start]
    if given is None and in_brackets and IN_BRACKETS.search(before) and not PERSON_CALLED.search(before):
        return "ORG"
    # « l’Amicale du Rhône »: no person's name stands behind an elided article.
    if OF_A_PLACE.fullmatch(name) and text[start - 1 : start] in ("'", "’"):
        return "ORG"
    if ACRONYM_FIRST.match(name):
        given = person_words().get(name.split(" ")[1])
        return "PER" if given is not None and given.name == FIRST_NAME else "ORG"
    if ARTICLE_BEFORE.search(text, max(0, start - 8), start):
        return "MISC"
    return "LOC" if follows_in(text, start) else "PER"


def _made_of_organisations(name: str) -> bool:
    """Whether every word of a name of several is an organisation's: « Peugeot Citroën »."""
    words = name.split(" ")
    return len(words) > 1 and all(organisations().get(w) and not person_words().get(w) for w in words)


def follows_in(text: str, start: int) -> bool:
    """Whether « en » stands before a name: « en Provence » is a place, whoever else is called so."""
    return IN_A_PLACE.search(text, max(0, start - 4), start) is not None


def shows_organisation(text: str, mentions: Iterable[Span]) -> bool:
    """Whether the words around a name's mentions show an organisation and none of them a person."""
    shown = False
    for start, end in mentions:
        before = text[max(0, start - _AROUND) : start].replace("\u00a0", " ").replace("\n", " ")
        if PERSON_BEFORE.search(before) or PERSON_AFTER.match(text[end : end + _AROUND]):
            return False
        shown = (
            shown
            or ORGANISATION_BEFORE.search(before) is not None
            or (
                " " not in text[start:end]
                and (NATIONAL_BEFORE.search(before) or BOUGHT_BEFORE.search(before)) is not None
            )
            or ORGANISATION_AFTER.match(text[end : end + _AROUND]) is not None
        )
    return shown


def shows_acting(text: str, mentions: Iterable[Span]) -> bool:
    """Whether the words around a name's mentions show that it acts as no place and no product does, and none of them that
    it is either."""
    shown = False
    for start, end in mentions:
        before = text[max(0, start - _AROUND) : start].replace("\u00a0", " ").replace("\n", " ")
        acts = ACTS_AFTER.match(text, end) is not None and not BEHIND_A_PREPOSITION.search(before)
        shown = shown or acts or ACTS_BEFORE.search(before) is not None
        if ELSEWHERE.search(before) and not DONE_TO.search(before):
            return False
    return shown
