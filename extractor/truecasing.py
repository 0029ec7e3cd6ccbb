"""Headlines in capitals are read as if they were written in small letters. Pure functions over strings.

« LE FABRICANT SUISSE SENSORALIS S’ALLIE AU CHU » hides which words are names; the text below it mostly shows: what stands
there is written as it stands there, common words in small letters, accents that capitals have lost with them.
"""

import re
from collections import Counter
from functools import cache

from extractor.lexicon import SMALL_WORDS, common_words, countries, fold, organisations, person_words

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS, _FEWEST_LETTERS = 4, 20  # of a line that is no acronym and no rubric
# A sentence's start: the capital there says nothing of the word.
_OPENS = re.compile(r"(?:^|\n|[.!?:»–—•-])[^\w\n]*$")
_ELIDED = re.compile(r"['’]")
_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
_PARTICIPLE = re.compile(r"\w+(?:É|ÉE|ÉS|ÉES|U|IS|IT|ERT)")
_SMALL = SMALL_WORDS | frozenset("un une par son sa ses ce ces est ou ne se qui que il elle ils nos vos mes".split())
_LIKE_A_PARTICIPLE = re.compile(r"..ÉE?S?$")  # « JUMELÉ », unlike « ANDRÉ »
_ENDINGS = ("eront", "erons", "ront", "ees", "ent", "es", "er", "ee", "ra", "nt", "e", "s", "x")
_VOWEL = re.compile(r"[AEIOUYÀ-Þ]")
_SHORTEST, _LONGEST_ACRONYM = 2, 5  # letters
_OPENING = 6  # characters before a word in which that shows


def truecased(text: str) -> str:
    """The text with its lines in capitals in mixed case, of the same length, so that all offsets stay.

    Args:
        text: the document's text.
    """
    lines = [m for m in _LINE.finditer(text) if _is_in_capitals(m.group())]
    if not lines:
        return text
    written = _written(text, [m.span() for m in lines])
    pieces: list[str] = []
    at = 0
    for line in lines:
        pieces.append(text[at : line.start()])
        pieces.append(_WORD.sub(lambda m: _cased(m, written), line.group()))
        at = line.end()
    return "".join((*pieces, text[at:]))


def _is_in_capitals(line: str) -> bool:
    if line.upper() != line:
        return False
    words = [w for w in _WORD.findall(line) if len(w) > 1]
    return len(words) >= _FEWEST_WORDS and sum(map(len, words)) >= _FEWEST_LETTERS


def _written(text: str, left_out: list[tuple[int, int]]) -> dict[str, str]:
    """How the other lines mostly write each word, by its letters without accents; at the head of a sentence only where it
    stands nowhere else."""
    counts: dict[str, Counter[str]] = {}  # but of « a », which may be « à »
    outside = "".join(" " * (e - s) if inside else text[s:e] for s, e, inside in _alternating(text, left_out))
    for match in _WORD.finditer(outside):
        opens = _OPENS.search(outside, max(0, match.start() - _OPENING), match.start()) is not None
        counts.setdefault(fold(match.group()), Counter())[match.group()] += 1 if opens else 100
    return {key: min(found, key=lambda form: (-found[form], form)) for key, found in counts.items() if key != "a"}


def _alternating(text: str, inside: list[tuple[int, int]]) -> list[tuple[int, int, bool]]:
    parts, at = list[tuple[int, int, bool]](), 0
    for start, end in inside:
        parts += [(at, start, False), (start, end, True)]
        at = end
    return [*parts, (at, len(text), False)]


def _cased(match: re.Match[str], written: dict[str, str]) -> str:
    word, key = match.group(), fold(match.group())
    first = not _WORD.search(match.string, 0, match.start())
    form = written.get(key) or _in_small_letters(match, key) or (word if _is_acronym(word) else word.capitalize())
    form = form if len(form) == len(word) else word.capitalize()
    return form[:1].upper() + form[1:] if first else form


def _in_small_letters(match: re.Match[str], key: str) -> str | None:
    """A common or a small word, or a form of one; None for any other."""
    if key == "a" and match.group() == "A":
        return "a" if _is_participle(_NEXT_WORD.match(match.string, match.end())) else "à"
    if match.group().capitalize() in countries():
        return None
    if match.group().lower() in common_words() or key in _SMALL or _ELIDED.match(match.string, match.end()):
        return match.group().lower()
    common = _common()
    if key in common:
        return common[key]
    if _LIKE_A_PARTICIPLE.search(match.group()) and person_words().get(match.group().capitalize()) is None:
        return match.group().lower()
    ending = next((e for e in _ENDINGS if key.endswith(e) and len(key) > len(e) + _SHORTEST), None)
    stem = key[: -len(ending)] if ending else ""
    return match.group().lower() if stem and any(stem + end in common for end in ("", "e", "er", "ir", "re")) else None


def _is_participle(word: re.Match[str] | None) -> bool:
    """Whether a word in capitals, whose accents may be lost, is a participle: « A SIGNE »."""
    if word is None:
        return False
    return _PARTICIPLE.fullmatch(word[1]) is not None or f"{word[1][:-1].lower()}é" in common_words()


def _is_acronym(word: str) -> bool:
    """Whether a word is an acronym: one of the lists, or without a vowel."""
    known = organisations().get(word)
    return (known is not None and known.surface.isupper()) or (
        len(word) <= _LONGEST_ACRONYM and not _VOWEL.search(word)
    )


@cache
def _common() -> dict[str, str]:
    """The common words by their letters without accents; of several the first in order."""
    return {fold(word): word for word in sorted(common_words(), reverse=True)}
