"""Training and measuring data, each source read into plain texts with spans or into trees.

Names are ``(start, end, label)`` with character offsets, end exclusive, labels PER ORG LOC MISC.
"""

import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Name = tuple[int, int, str]

HELD_OUT_CORPUS = 8
PROSE_WORDS = 120
LONGEST_LINE = 380  # words; longer ones are tables and lists that lost their line breaks
HELD_OUT_WINER = 12
WINER_LABELS = {"Person": "PER", "Organization": "ORG", "Location": "LOC", "Event": "MISC", "Product": "MISC"}
NAME_LABELS = ("PER", "ORG", "LOC", "MISC")

# Relations that the rules ask for keep their subtype; the others are read without it.
KEPT_SUBTYPES = {"nsubj:pass", "aux:pass", "obl:agent", "obl:arg", "acl:relcl", "flat:name"}


def held_out(identifier: str, modulo: int) -> bool:
    """Whether a document is held out: the CRC-32 of its id is 0 modulo ``modulo``."""
    return zlib.crc32(identifier.encode("utf-8")) % modulo == 0


@dataclass
class NamedText:
    """A text with its names."""

    id: str
    text: str
    names: list[Name]


@dataclass
class PressDocument(NamedText):
    """A document of our corpus with all its annotation, in the shape that a record has."""

    published: str | None = None
    entities: list[dict[str, Any]] = field(default_factory=list)
    relations: list[dict[str, Any]] = field(default_factory=list)

    def gold(self) -> dict[str, Any]:
        """The document as a gold row: what ``extract`` can read and a scorer can compare."""
        mentions: dict[str, set[str]] = {}
        for entity in self.entities:
            if entity["label"] == "ORG":
                mentions.setdefault(entity["name"], set()).add(entity["text"])
        organisations = [{"name": name, "mentions": sorted(texts)} for name, texts in mentions.items()]
        return {
            "id": self.id,
            "published": self.published,
            "text": self.text,
            "entities": self.entities,
            "organisations": organisations,
            "relations": self.relations,
        }


_MARK = re.compile(r"\{(ORG|PER|LOC|MISC|DATE|DURATION|MONEY|PERCENT):([^{}]*)\}")


def _attributes(label: str, surface: str, value: str | None, pairs: list[str]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    if label in ("ORG", "PER"):
        out["name"] = value or surface
    elif label == "MONEY" and value and value != "?":
        number, _, currency = value.partition(" ")
        low, _, high = number.partition("..")
        out |= {"value": float(low), "currency": currency.strip() or None}
        if high:
            out["max"] = float(high)
    elif label == "PERCENT" and value and value != "?":
        out["value"] = float(value.partition("..")[0])
    elif label in ("DATE", "DURATION"):
        out["value"] = None if value in (None, "?") else value
    for pair in pairs:
        key, _, content = pair.partition("=")
        out["organisation" if key.strip() == "org" else key.strip()] = content.strip()
    return out


def _relation(line: str) -> dict[str, Any]:
    label, names, *cells = (cell.strip() for cell in line.split("|"))
    out: dict[str, Any] = {"label": label, "participants": [n.strip() for n in re.split("[;>]", names)]}
    if cells:
        out |= {"status": cells[0], "trigger": cells[1]}
    return out


def _press_document(block: str) -> PressDocument:
    head, body, *rest = re.split(r"(?m)^---[ \t]*\n", block, maxsplit=2)
    identifier, *fields = head.strip().splitlines()
    published = dict(f.split(":", 1) for f in fields).get("published", "").strip() or None
    text, at, entities = "", 0, []
    body = body.strip("\n")
    for mark in _MARK.finditer(body):
        text += body[at : mark.start()]
        at = mark.end()
        label, inner = mark.groups()
        first, *pairs = inner.split("|")
        surface, equals, value = first.partition("=")
        entity = {"label": label, "start": len(text), "end": len(text) + len(surface), "text": surface}
        entities.append(entity | _attributes(label, surface, value if equals else None, pairs))
        text += surface
    text += body[at:]
    relations = [_relation(line) for line in (rest[0] if rest else "").splitlines() if line.strip()]
    names = [(e["start"], e["end"], e["label"]) for e in entities if e["label"] in NAME_LABELS]
    return PressDocument(identifier.strip(), text, names, published, entities, relations)


def press(corpus: Path) -> Iterator[PressDocument]:
    """The documents of all ``.corpus`` files of a folder, in the order of file names."""
    for path in sorted(corpus.glob("*.corpus")):
        blocks = re.split(r"(?m)^=== ?", path.read_text(encoding="utf-8"))[1:]
        yield from map(_press_document, blocks)


@dataclass
class Passage:
    """A sentence or a few with organisations by letters: « [X] et [Y] s’allient. » states an agreement of X and Y.

    Attributes:
        id: the line that it stands in.
        text: without brackets.
        mentions: start, end and letter of the organisations' mentions.
        agreements: the parties of each agreement that it states, and its status.
    """

    id: str
    text: str
    mentions: list[Name]
    agreements: list[tuple[tuple[str, ...], str]]


_BRACKETS = re.compile(r"\[(\w+)\]")


def passages(path: Path) -> Iterator[Passage]:
    """The passages of a file, one a line: « [X] et [Y] s’allient. -> X Y announced », « -> - » where none is stated.

    Raises:
        ValueError: a line has no arrow.
    """
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        marked, stated = line.split(" -> ")
        text, at, mentions = "", 0, []
        for mark in _BRACKETS.finditer(marked):
            text += marked[at : mark.start()]
            mentions.append((len(text), len(text) + len(mark[1]), mark[1]))
            text, at = text + mark[1], mark.end()
        told = [] if stated == "-" else [agreement.split(" ") for agreement in stated.split(" | ")]
        yield Passage(
            f"{path.stem}-{number}", text + marked[at:], mentions, [(tuple(p), status) for *p, status in told]
        )


def _without_typesetter_blanks(text: str, names: list[Name]) -> tuple[str, list[Name]]:
    """WiNER writes a blank before « . » and « , », which no newspaper does: take it out."""
    keep = [not (c == " " and text[i + 1 : i + 2] in (".", ",")) for i, c in enumerate(text)]
    shift = [0]
    for kept in keep:
        shift.append(shift[-1] + (not kept))
    clean = "".join(c for c, kept in zip(text, keep, strict=True) if kept)
    return clean, [(s - shift[s], e - shift[e], label) for s, e, label in names]


def _outermost(names: list[Name]) -> list[Name]:
    """The names that lie in no other; of two labels of one stretch the first that the annotators gave."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda n: (n[0], -n[1])):
        if not kept or name[0] >= kept[-1][1]:
            kept.append(name)
    return kept


def winer(folder: Path) -> Iterator[NamedText]:
    """French Wikinews with names, the outermost span of nested ones."""
    for path in sorted(folder.rglob("*.ann")):
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        names = []
        for line in path.read_text(encoding="utf-8").splitlines():
            _, tag, *_ = line.split("\t")
            kind, start, end = tag.split(" ")[0], int(tag.split(" ")[1]), int(tag.split(" ")[-1])
            if kind in WINER_LABELS:
                names.append((start, end, WINER_LABELS[kind]))
        yield NamedText(path.stem, *_without_typesetter_blanks(text, _outermost(names)))


def sequoia_names(path: Path) -> Iterator[NamedText]:
    """Sequoia sentences with names, without the drug leaflets."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if not row["domain"].startswith("emea"):
            yield NamedText(row["sent_id"], row["text"], _outermost([(s, e, label) for s, e, label in row["ents"]]))


def prose(folder: Path) -> Iterator[str]:
    """Institutional prose without annotations, as texts of about ``PROSE_WORDS`` words; what may not be trained on for
    what ships (CC BY-SA) is left out."""
    for name in ("cds_snc_fr", "echr_fr", "fiches_travail"):
        lines: list[str] = []
        words = 0
        for line in (folder / f"{name}.txt").read_text(encoding="utf-8").splitlines():
            length = len(line.split())
            if length > LONGEST_LINE:
                continue
            if lines and words + length > PROSE_WORDS:
                yield "\n".join(lines)
                lines, words = [], 0
            if length:
                lines.append(line.strip())
                words += length
        yield "\n".join(lines)


@dataclass
class Tree:
    """A sentence of a treebank; words joined that Universal Dependencies cuts (« du » = « de » + « le »)."""

    words: list[str]
    spaces: list[bool]
    lemmas: list[str]
    pos: list[str]
    morphs: list[str]
    heads: list[int]
    deps: list[str]


def _plain_relation(dep: str) -> str:
    return dep if dep in KEPT_SUBTYPES else dep.split(":")[0]


def _tree(rows: list[list[str]]) -> Tree:
    """Join the pieces of multiword tokens: the first piece whose head is outside gives the annotation."""
    groups: list[tuple[str, list[list[str]], bool]] = []
    until = 0
    for row in rows:
        if "." in row[0]:
            continue
        if "-" in row[0]:
            until = int(row[0].split("-")[1])
            groups.append((row[1], [], "SpaceAfter=No" not in row[9]))
        elif int(row[0]) <= until:
            groups[-1][1].append(row)
        else:
            groups.append((row[1], [row], "SpaceAfter=No" not in row[9]))
    place = {piece[0]: i for i, (_, pieces, _) in enumerate(groups) for piece in pieces}
    tree = Tree([], [], [], [], [], [], [])
    for i, (form, pieces, space) in enumerate(groups):
        main = next((p for p in pieces if place.get(p[6]) != i), pieces[0])
        tree.words.append(form)
        tree.spaces.append(space)
        tree.lemmas.append(main[2])
        tree.pos.append(main[3])
        tree.morphs.append("" if main[5] == "_" else main[5])
        tree.heads.append(place.get(main[6], i))
        tree.deps.append("ROOT" if main[6] == "0" else _plain_relation(main[7]))
    return tree


def treebank(path: Path) -> Iterator[Tree]:
    """The sentences of a CoNLL-U file."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        if rows:
            yield _tree(rows)
