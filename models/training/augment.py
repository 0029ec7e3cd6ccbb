"""The same sentences as other newspapers would print them: other names, other typography, capitals.

Registered as ``press_augmenter.v1``; ``train.py`` loads this file before the configuration.
"""

import random
import re
import unicodedata
from collections.abc import Callable, Iterator

from spacy.language import Language
from spacy.training import Example
from spacy.util import registry

from extractor.lexicon import read_terms, shipped

Name = tuple[int, int, str]
Text = tuple[str, list[Name]]

_SYLLABLES = "ba be bi bo cal car cel cor da del dor en er es far fi ga gen gi hel in ka ki la lec len li lo lu ma mel mi na ne nex ni no nov o or pa pha pi po qua ra ri ro sa sen si sol syn ta tec ti to tri u va ver vi vo xi za".split()
_ENDINGS = "a is ia eo um ys ex io ix ane ine al or us ea ys tech bio pharma lab gen max net soft tis nova tris".split()
_SURNAME_ENDINGS = (
    "ard eau et ier in ot aud ois el on ez i ski ov sen ini escu oglu man berg ac ec ou ane ba dji".split()
)


def _invented(rng: random.Random, endings: list[str]) -> str:
    return ("".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(1, 3))) + rng.choice(endings)).capitalize()


class Names:
    """Names to put in place of others, by shape: the names of our word lists and invented ones."""

    def __init__(self) -> None:
        terms = [t.surface for path in shipped("organisation") for t in read_terms(path) if not t.ambiguous]
        self._acronyms = [t for t in terms if t.isupper() and t.isalnum() and len(t) < 7]
        self._single = [t for t in terms if " " not in t and not t.isupper() and "’" not in t]
        self._first = [t.surface for path in shipped("person", "first_names.txt") for t in read_terms(path)] or [
            "Marie"
        ]

    def organisation(self, rng: random.Random, old: str) -> str | None:
        """Another name for an organisation of one word, None for longer names: their words carry the meaning."""
        if " " in old or "'" in old or "’" in old:
            return None
        if old.isupper() and len(old) < 7:
            if rng.random() < 0.5:
                return "".join(rng.choice("ABCDEFGIMNOPRSTUV") for _ in range(rng.randint(3, 5)))
            return rng.choice(self._acronyms)
        return rng.choice(self._single) if rng.random() < 0.5 else _invented(rng, _ENDINGS)

    def person(self, rng: random.Random, old: str) -> str:
        """Another name for a person, of as many words."""
        words = old.split(" ")
        if "." in words[0] or (len(words) > 1 and words[0].isupper()):
            return " ".join([words[0], *(_invented(rng, _SURNAME_ENDINGS) for _ in words[1:])])
        surname = [_invented(rng, _SURNAME_ENDINGS) for _ in words[1:]]
        return " ".join([rng.choice(self._first) if surname else _invented(rng, _SURNAME_ENDINGS), *surname])


def _rebuilt(text: Text, replacements: dict[int, str]) -> Text:
    """The text with the names at some starts replaced, offsets kept right."""
    source, names = text
    out, at, moved = "", 0, []
    for start, end, label in names:
        out += source[at:start]
        surface = replacements.get(start, source[start:end])
        moved.append((len(out), len(out) + len(surface), label))
        out += surface
        at = end
    return out + source[at:], moved


def replace_names(text: Text, rng: random.Random, names: Names) -> Text:
    """Half of a document's names become others, each surface by the same one throughout; persons word by word, so
    that « Marie Curie » and « Curie » stay one."""
    organisation: dict[str, str | None] = {}
    replaced: dict[str, bool] = {}  # by surname
    words: dict[str, str] = {}
    replacements = {}
    for start, end, label in text[1]:
        surface = text[0][start:end]
        if label == "PER":
            surname = surface.split(" ")[-1].casefold()
            if replaced.setdefault(surname, rng.random() < 0.5):
                replacements[start] = _person_alike(surface, words, names.person(rng, surface))
        elif label == "ORG":
            if surface not in organisation:
                other = names.organisation(rng, surface)
                organisation[surface] = other if rng.random() < 0.5 else None
            new = organisation[surface]
            if new:
                replacements[start] = new
    return _rebuilt(text, replacements)


def _person_alike(old: str, words: dict[str, str], new: str) -> str:
    """A name in place of another, the words that were replaced before by the same ones; ``words`` grows."""
    pairs = zip(old.split(" "), new.split(" "), strict=True)
    return " ".join(words.setdefault(before.casefold(), after) for before, after in pairs)


def _same_length(text: Text, convert: Callable[[str], str]) -> Text:
    converted = convert(text[0])
    return (converted, text[1]) if len(converted) == len(text[0]) else text


def _unaccented(text: str) -> str:
    pieces = (unicodedata.normalize("NFD", c)[0] for c in text)
    return "".join(pieces)


def capitals(text: Text, rng: random.Random) -> Text:
    """One line in capitals, as headlines are; half of them lose their accents."""
    lines = [m.span() for m in re.finditer(r"[^\n]+", text[0]) if len(m.group()) < 140]
    if not lines:
        return text
    start, end = rng.choice(lines[:2])
    line = text[0][start:end].upper()
    if rng.random() < 0.5:
        line = _unaccented(line)
    return _same_length(text, lambda source: source[:start] + line + source[end:])


def apostrophes(text: Text, rng: random.Random) -> Text:
    """Curly apostrophes for straight ones, or straight for curly."""
    old, new = ("’", "'") if "’" in text[0] else ("'", "’")
    return _same_length(text, lambda source: source.replace(old, new))


def blanks(text: Text, rng: random.Random) -> Text:
    """No-break blanks where typesetters put them: before « : », « % » and units, inside guillemets and numbers."""
    blank = rng.choice("\u00a0\u202f")
    outside = re.compile(r"(?<=\d) (?=\d{3})| (?=[:;!?%»€])|(?<=«) ")
    inside = {i for s, e, _ in text[1] for i in range(s, e)}
    return _same_length(text, lambda source: outside.sub(lambda m: m.group() if m.start() in inside else blank, source))


@registry.augmenters("press_augmenter.v1")
def create_augmenter(level: float) -> Callable[[Language, Example], Iterator[Example]]:
    """An augmenter that changes the share ``level`` of the examples, deterministically."""
    rng, names = random.Random(1), Names()

    def augment(nlp: Language, example: Example) -> Iterator[Example]:
        reference = example.reference
        if rng.random() >= level or any(token.ent_iob_ == "" for token in reference):
            yield example
            return
        text: Text = (reference.text, [(e.start_char, e.end_char, e.label_) for e in reference.ents])
        if rng.random() < 0.6:
            text = replace_names(text, rng, names)
        for change, share in ((capitals, 0.15), (apostrophes, 0.3), (blanks, 0.3)):
            if rng.random() < share:
                text = change(text, rng)
        doc = nlp.make_doc(text[0])
        spans = [doc.char_span(start, end, label) for start, end, label in text[1]]
        doc.ents = [span for span in spans if span is not None]
        yield Example(nlp.make_doc(text[0]), doc)

    return augment
