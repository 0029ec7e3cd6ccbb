"""Where the items of a text begin: those of a digest, and those of a list behind a colon. Pure functions, no spaCy."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from extractor.components.partnership.antecedents import Mention, Span

# What may stand before the organisation of a list's item.
_ITEM = re.compile(
    r"[ \t\u00a0>]*(?:[-–—•*▪►→·✔✓]|\d{1,2}[.)])?[ \t\u00a0]*\**(?:(?:[Pp]our |[Aa]vec )?(?:l['’]|[Ll]['’]|la |le |les |[Ll]a |[Ll]e |[Ll]es |du |des )?(?:[a-zà-öø-ÿ'’-]+ ){0,4})?\**"
)
_LONGEST_LIST = 40
_CLOSING = '»”" \u00a0\u202f'  # « … dans la presse. » ends a sentence, no headline
# Characters: of an item's headline, and before the organisation that it opens with.
_LONGEST_HEADLINE, _OPENING = 140, 15


def sections(text: str, sentences: Sequence[Span], mentions: Sequence[Mention]) -> Iterator[int]:
    """Where the items of a digest begin, the first apart: at headlines that open with an organisation. What « le groupe »
    means below them is none of those above."""
    first = True
    for start, end in sentences:
        at = bisect_left(mentions, start, key=lambda m: m[0])
        alone = (
            end - start < _LONGEST_HEADLINE
            and text[end : end + 1] in ("\n", "\r")
            and text[start - 1 : start] in ("\n", "")
        )
        begins = text[max(0, start - 2) : start] == "\n\n" or ":" in text[start:end]
        if (
            not alone
            or not (first or begins)
            or text[start:end].rstrip(_CLOSING)[-1:] in ".!?…:;,"
            or at == len(mentions)
            or mentions[at][0] > start + _OPENING
        ):
            continue
        if first or text[start].islower() or not text[start].isalpha():
            first = False
            continue
        yield start


def listed(text: str, sentences: Sequence[Span], place: int, mentions: Sequence[Mention]) -> list[str]:
    """The organisations that open the items of a list, if the sentence at ``place`` ends on a colon and one follows.

    ``mentions`` are those from this sentence on.
    """
    if text[sentences[place][1] - 1] != ":":
        return []
    names: list[str] = []
    for number, (start, end) in enumerate(sentences[place + 1 : place + 1 + _LONGEST_LIST]):
        opening = next((m for m in mentions if start <= m[0] < end), None)
        if opening is None or not _ITEM.fullmatch(text, start, opening[0]):
            break
        names.append(opening[2])
        if number == 0 and "\n" not in text[sentences[place][1] : start + 1]:
            return []
    distinct = list(dict.fromkeys(names))
    return distinct if len(distinct) > 1 else []
