"""Organisations that only the list shows in which they stand: « Royal Air Maroc, Atlas Blue et Jet4you »."""

import re
from bisect import bisect_left

from extractor.components.resolver.candidates import TRUST, Candidate, Spans
from extractor.lexicon import FIRST_NAME, SMALL_WORDS, common_words, fold, organisations, person_words, places

# Between two items: what stands in brackets behind a name, a comma or « et », an article.
_BETWEEN = re.compile(
    r"(?:[ \u00a0]\([^()\n]{1,40}\))?(?:,[ \u00a0](?:et[ \u00a0])?|[ \u00a0]?;[ \u00a0](?:et[ \u00a0])?|[ \u00a0]et[ \u00a0]|[ \u00a0]ainsi que[ \u00a0])"
    r"(?:(?:de[ \u00a0]|avec[ \u00a0])?(?:la[ \u00a0]|le[ \u00a0]|l['’])|de[ \u00a0]|d['’]|du[ \u00a0]|avec[ \u00a0])?"
)
_WORD = r"[A-ZÀ-Þ][\w&’'+-]*\w"
ITEM = rf"(?:Le |La |Les )?{_WORD}(?:[ \u00a0](?:(?:de|du|des|la|le|les|&|pour)[ \u00a0]|d['’]|l['’])*{_WORD}){{0,4}}(?![\w’'-])"
_ITEM = re.compile(ITEM)
# « X et le groupe Y ont », « X et Y signent » at the head of a sentence: what stands before « et » and behind Y.
_LEADS = re.compile(
    rf"(?:^|\n|[.!?»:][ \u00a0\n]+)(?P<item>{ITEM})(?:[ \u00a0]et|,)[ \u00a0](?:(?:la[ \u00a0]|le[ \u00a0]|l['’])(?:[a-zà-ÿ-]+[ \u00a0]){{0,3}})?$"
)
# « Six entreprises (Sotex, RD Lab, SUS, X et Y) »: what stands before the first known one of a list in brackets or behind a colon.
_OPENED = re.compile(
    r"\b(?:entreprises|sociétés|groupes|PME|ETI|start-up|startups|partenaires|membres|établissements|laboratoires|industriels|acteurs|associations|écoles|universités|clubs|enseignes|banques|coopératives|structures|organismes|fondateurs|opérateurs|constructeurs|éditeurs|fabricants|mutuelles|agences)\b"
    rf"[^().;:\n]{{0,40}}[ \u00a0](?:\(|:[ \u00a0])(?P<items>(?:{ITEM},[ \u00a0](?:(?:la|le|les)[ \u00a0]|l['’])?)+)$"
)
_SEVERAL_ACT = re.compile(
    r",[ \u00a0](?:les |tous |toutes )?deux [a-zà-ÿ-]+s\b|[ \u00a0](?:(?:ont|sont|vont|viennent)\b|[a-zà-ÿ]{3,}(?:ent|eront|iront|ront)\b)"
)
_CLOSES = re.compile(r"[ \u00a0]?(?:[.,;:)\n(]|$)|[ \u00a0](?!(?:de|du|des)\b|d['’])[a-zà-ÿ]")
# « l’État, les PME »: what is written with capitals and is nobody.
_NOBODY = frozenset("un une etat pme eti tpe pmi onu ong".split())
_CODE = re.compile(r"[A-Z]{1,3}\d+")
_ELIDED = re.compile(r"[A-ZÀ-Þ]['’][a-zà-ÿ]")
_OF = re.compile(r"\bd(?:e|u)\b|d['’]")
_OF_A_BODY = re.compile(r",[ \u00a0](?:de[ \u00a0]|du[ \u00a0]|d['’])")
_BEHIND_OF = re.compile(r"(?:\b[Dd]e|\b[Dd]u|\b[àÀ]|\b[Ee]n)[ \u00a0]$|[dD]['’]$")
_HYPHEN_OR_DIGIT = re.compile(r"-|\d")
_AT_A_PLACE = re.compile(r"\b(?:à|en|au|aux|vers|dans)[ \u00a0](?:la |les |l['’])?$")
_ENOUGH = 2  # organisations beside it
_LONGEST_LEAD = 100  # characters from a sentence's head to the second of two
_REACH = 12  # characters before a name that may say it is a place


def listed(text: str, kept: list[Candidate]) -> list[Candidate]:
    """With the capitalised items that nothing called a name, or the model a place or a thing, between or behind two
    organisations of one list."""
    starts = [c.start for c in kept]
    standing = Spans(kept)
    relabelled: dict[tuple[int, int], Candidate] = {}
    for first in kept:
        if first.label != "ORG":
            continue
        found, at, count = list[tuple[int, int]](), first.end, 1
        taken = set[tuple[int, int]]()
        while between := _BETWEEN.match(text, at):
            following = bisect_left(starts, between.end())
            if following < len(kept) and starts[following] == between.end():
                there = kept[following]
                if there.label == "ORG":
                    count += 1
                elif _may_be_taken(text, there) and not _OF.search(between.group()):
                    taken.add((there.start, there.end))
                    found.append((there.start, there.end))
                else:
                    break
                at = there.end
                continue
            limit = starts[following] if following < len(kept) else len(text)
            item = _ITEM.match(text, between.end(), limit)
            if item is None or not may_be_one(item.group()) or not _CLOSES.match(text, item.end()):
                break
            found.append(item.span())
            at = item.end()
        found = found if count >= _ENOUGH else []
        if count > _ENOUGH and (before := _taken_before(text, kept, bisect_left(starts, first.start))):
            taken.add(before)
            found.append(before)
        leading = _leading(text, first, at)
        opening = _opening(text, first) if count >= _ENOUGH else []
        taken.update((c.start, c.end) for c in kept if (c.start, c.end) in opening and _may_be_taken(text, c))
        for start, end in (*found, *opening, *([leading] if leading else [])):
            new = Candidate(start, end, "ORG", "org.listed", TRUST["weak"], {})
            if (start, end) in taken:
                relabelled[start, end] = new
            elif standing.overlapping(new) is None:
                standing.add(new)
    return [relabelled.get((c.start, c.end), c) for c in standing]


def _taken_before(text: str, kept: list[Candidate], place: int) -> tuple[int, int] | None:
    """What stands just before the first organisation of a list, by its place, and may be one, too; None where nothing does."""
    if not place:
        return None
    before, first = kept[place - 1 : place + 1]
    between = _BETWEEN.fullmatch(text, before.end, first.start)
    alone = (
        between
        and not _OF.search(between.group())
        and not _BEHIND_OF.search(text, max(0, before.start - _REACH), before.start)
    )
    return (before.start, before.end) if alone and _may_be_taken(text, before) else None


def _leading(text: str, second: Candidate, end: int) -> tuple[int, int] | None:
    """The capitalised item at a sentence's head that acts with the organisation behind it, or with the list that this
    one begins and that ends at an offset; None where none does."""
    before = _LEADS.search(text, max(0, second.start - _LONGEST_LEAD), second.start)
    acts = before is not None and _SEVERAL_ACT.match(text, end)
    return before.span("item") if before and acts and may_be_one(before["item"]) else None


def _opening(text: str, first: Candidate) -> list[tuple[int, int]]:
    """The capitalised items between the word that says what a list is of and the first organisation in it."""
    before = _OPENED.search(text, max(0, first.start - _LONGEST_LEAD), first.start)
    if before is None:
        return []
    items = _ITEM.finditer(text, before.start("items"), before.end("items"))
    return [item.span() for item in items if may_be_one(item.group())]


def _may_be_taken(text: str, candidate: Candidate) -> bool:
    """Whether what the model calls a place, a thing or a person of two names may be an organisation: a capitalised name that no list knows, not
    hyphenated as communes are, without « à » or « au » before it."""
    surface = text[candidate.start : candidate.end]
    if candidate.rule != "ner" or candidate.label not in ("LOC", "MISC", "PER") or _HYPHEN_OR_DIGIT.search(surface):
        return False
    if candidate.label == "PER" and (" " not in surface or _OF_A_BODY.match(text, candidate.end)):
        return False  # « Ny, de l’institut Z »
    at_a_place = _AT_A_PLACE.search(text, max(0, candidate.start - _REACH), candidate.start)
    return at_a_place is None and _ITEM.fullmatch(surface) is not None and may_be_one(surface)


def may_be_one(surface: str) -> bool:
    """Whether a surface is no place, no person and no common word with a capital."""
    given = person_words().get(re.split(r"[ \u00a0-]", surface)[0])
    if given is not None and given.name == FIRST_NAME:
        return False
    common = " " not in surface and surface.lower() in common_words() and organisations().get(surface) is None
    if fold(surface) in SMALL_WORDS or _CODE.fullmatch(surface) or _ELIDED.match(surface):
        return False
    return not common and places().get(surface) is None and fold(surface) not in _NOBODY
