"""Records as rich tables, for people: what ``--table`` and ``extract show`` draw.

Everything that comes from a document is drawn as plain text: its square brackets are no markup, and its control
characters do nothing to a terminal.
"""

import contextlib
from collections.abc import Iterator
from io import BytesIO, TextIOWrapper

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from extractor.errors import ReaderGoneError
from extractor.records import DateEntity, DurationEntity, MoneyEntity, NameEntity, PercentEntity, Record, Relation
from extractor.writers.stream import Stream, is_standard, open_stream
from extractor.writers.writer import FreshWriter

STATUS_STYLES = {
    "announced": "green", "renewed": "green", "ongoing": "cyan", "planned": "yellow", "ended": "magenta", "denied": "red",
}  # fmt: skip
LABEL_STYLES = {
    "ORG": "bold blue", "PER": "bold magenta", "DATE": "green", "DURATION": "green", "MONEY": "yellow", "PERCENT": "yellow",
    "LOC": "dim", "MISC": "dim",
}  # fmt: skip
TRIGGER_STYLE = "black on yellow"
FILE_WIDTH = 100
# One for one, so that offsets stay what they are.
_CONTROLS = {code: "\ufffd" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n\r\x85"}


class TableConsole(Console):
    """A console that takes a closed pipe for the end of the work, not for a failure."""

    def on_broken_pipe(self) -> None:
        raise ReaderGoneError


class TableWriter(FreshWriter):
    """Draws each record as soon as it comes."""

    def __init__(self, stream: Stream, console: Console) -> None:
        self._stream, self._console = stream, console

    def write(self, record: Record, text: str = "") -> None:
        """Draw one record."""
        with self._console.capture() as drawn:
            draw(record, self._console)
        self._stream.write(drawn.get().encode(self._console.encoding, "replace"))


@contextlib.contextmanager
def open_file(output: str | None) -> Iterator[TableWriter]:
    """Tables in the width and colours of the terminal; in a file, of 100 columns and plain."""
    console = Console(highlight=False) if is_standard(output) else _plain_console()
    with open_stream(output) as stream:
        yield TableWriter(stream, console)


def _plain_console() -> Console:
    """A console that does not ask the terminal."""
    return Console(
        file=TextIOWrapper(BytesIO(), "utf-8"),
        width=FILE_WIDTH,
        force_terminal=False,
        legacy_windows=False,
        highlight=False,
    )


def draw(record: Record, console: Console) -> None:
    """Draw one record to a console, in the width that it has."""
    parts = [part for part in (_names(record), _values(record), *_relations(record)) if part is not None]
    body = Group(_summary(record), *parts)
    console.print(Panel(body, title=_text(record.title or record.id, "bold"), title_align="left", padding=(0, 1)))


def _text(text: str, style: str = "") -> Text:
    """What a document says, to be shown."""
    return Text(text.translate(_CONTROLS), style=style, overflow="fold")


def _summary(record: Record) -> Text:
    line = _text(record.source, "dim")
    if record.published:
        line.append(f"  ·  {record.published} ({record.published_from})", style="dim")
    values = sum(not isinstance(e, NameEntity) for e in record.entities)
    counts = [
        _counted(len(record.organisations), "organisation", "organisations"),
        _counted(len(record.people), "person", "people"),
        _counted(values, "value", "values"),
        _counted(len(record.relations), "partnership", "partnerships"),
    ]
    line.append("\n" + "  ·  ".join(counts))
    return line


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _table(*columns: str) -> Table:
    table = Table(expand=True, pad_edge=False, header_style="bold", title_justify="left", box=None)
    for column in columns:
        number = column == "mentions"
        table.add_column(
            column, justify="right" if number else "left", overflow="fold", no_wrap=number, ratio=None if number else 1
        )
    return table


def _names(record: Record) -> RenderableType | None:
    if not record.organisations and not record.people:
        return None
    names = {o.id: o.name for o in record.organisations}
    table = _table("organisation or person", "also named", "role", "mentions")
    for o in record.organisations:
        table.add_row(_text(o.name, LABEL_STYLES["ORG"]), _text(", ".join(o.aliases)), "", str(len(o.mentions)))
    for p in record.people:
        spellings = {e.text for e in record.entities if e.id in p.mentions} - {p.name}
        role = ", ".join(filter(None, [p.role, names.get(p.organisation or "")]))
        table.add_row(
            _text(p.name, LABEL_STYLES["PER"]),
            _text(", ".join(sorted(spellings))),
            _text(role),
            str(len(p.mentions)),
        )
    return Group(Text(), table)


def value_of(entity: DateEntity | DurationEntity | MoneyEntity | PercentEntity) -> str:
    """An entity's value in one short string: « 2014-11 (start) », « 10,000,000–15,000,000 EUR »."""
    if entity.value is None:
        return "—"
    if isinstance(entity, MoneyEntity | PercentEntity):
        number = f"{entity.value:,}" + (f"–{entity.max:,}" if entity.max is not None else "")
        value = f"{number} {entity.currency or '?'}" if isinstance(entity, MoneyEntity) else f"{number} %"
    else:
        value = entity.value
    return f"{value} ({entity.mod.lower().replace('_', ' ')})" if entity.mod else value


def _values(record: Record) -> RenderableType | None:
    rows = [e for e in record.entities if isinstance(e, DateEntity | DurationEntity | MoneyEntity | PercentEntity)]
    if not rows:
        return None
    table = _table("value", "in the text", "kind")
    for entity in rows:
        text = _text(" ".join(entity.text.split()), LABEL_STYLES[entity.label])
        table.add_row(Text(value_of(entity)), text, Text(entity.label.lower(), style="dim"))
    return Group(Text(), table)


def _relations(record: Record) -> Iterator[RenderableType]:
    for relation in record.relations:
        head = Text("\n")
        for i, party in enumerate(relation.participants):
            head.append(" + " if i else "").append(_text(party.name, LABEL_STYLES["ORG"]))
        head.append("  ").append(relation.status, style=f"bold {STATUS_STYLES[relation.status]}")
        if relation.duration:
            head.append(f"  {relation.duration}")
        times = _counted(relation.statements, "statement", "statements")
        head.append(f"  {relation.rule}, {times}", style="dim")
        yield Group(head, evidence_of(record, relation))


def evidence_of(record: Record, relation: Relation) -> Text:
    """The sentence that proves a relation, its participants and its trigger highlighted."""
    start = relation.evidence.start
    text = _text(relation.evidence.text.replace("\n", " ").replace("\r", " "))
    mentions = {m for o in record.organisations for m in o.mentions if o.id in {p.id for p in relation.participants}}
    for entity in record.entities:
        if entity.id in mentions and start <= entity.start and entity.end <= relation.evidence.end:
            text.stylize(LABEL_STYLES["ORG"], entity.start - start, entity.end - start)
    text.stylize(TRIGGER_STYLE, relation.trigger.start - start, relation.trigger.end - start)
    return text
