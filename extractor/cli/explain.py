"""``extract explain``: why each entity and each relation is there, and what was discarded."""

import os
from dataclasses import replace
from typing import Annotated, Any

import typer
from rich.table import Table
from rich.text import Text

from extractor.cli.app import app, complain
from extractor.cli.spacy_import import import_spacy


def _document(source: str) -> Any:
    from extractor.errors import DocumentError, UsageError
    from extractor.readers import Document, read_documents

    if source != "-" and not os.path.exists(source):
        if os.sep in source and " " not in source:
            raise UsageError(f"{source} does not exist; give a file, a text in quotes, or - for standard input")
        return Document("-", "-", source)
    item = next(read_documents([source]), None)
    if item is None:
        raise UsageError(f"{source} holds no document; give a file with one, or a text in quotes")
    if isinstance(item, Document):
        return replace(item, text=_beginning(source, item.text))
    raise UsageError(f"{item.source}: {item.message}") from DocumentError(item.kind, item.message)


def _beginning(source: str, text: str) -> str:
    """The first segment of a text, which is as much as anybody reads."""
    from extractor.segments import segments

    start, end = next(segments(text))
    if end < len(text):
        complain(f"{source}: only the first {end:,} of {len(text):,} characters are explained")
    return text[start:end]


@app.command()
def explain(
    source: Annotated[
        str, typer.Argument(metavar="TEXT_OR_FILE", help="A text in quotes, a file, or - for standard input.")
    ],
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="The publication date that relative dates lean on.")
    ] = None,
) -> None:
    """Show a text with its entities coloured, the rule behind each, what was discarded and why, and the relations."""
    from extractor.cli.arguments import publication_day

    import_spacy()
    from extractor.pipeline import annotate, load_pipeline
    from extractor.writers.table import TableConsole

    day = publication_day(published)
    document = _document(source)
    doc = annotate(load_pipeline(), document, published=day)
    console = TableConsole(highlight=False)
    console.print(_coloured(doc), soft_wrap=True)
    console.print(_entities(doc))
    if doc._.discarded:
        console.print(_discarded(doc))
    for relation in doc._.relations:
        console.print(_relation(doc, relation))
    if doc._.attempts:
        console.print(_attempts(doc))


def _coloured(doc: Any) -> Text:
    from extractor.writers.table import LABEL_STYLES

    text = Text(doc.text)
    for entity in doc.ents:
        text.stylize(LABEL_STYLES[entity.label_], entity.start_char, entity.end_char)
    return text


def _entities(doc: Any) -> Table:
    from extractor.writers.table import LABEL_STYLES

    table = Table(
        "entity", "label", "value", "rule", title="\nEntities", title_justify="left", box=None, header_style="bold"
    )
    for entity in doc.ents:
        values = ", ".join(f"{k}={v}" for k, v in (entity._.attributes or {}).items() if v is not None)
        style = LABEL_STYLES[entity.label_]
        table.add_row(
            Text(" ".join(entity.text.split()), style=style), entity.label_, Text(values), entity.id_ or "ner"
        )
    return table


def _discarded(doc: Any) -> Table:
    table = Table(
        "candidate", "label", "rule", "why", title="\nDiscarded", title_justify="left", box=None, header_style="bold"
    )
    for item in doc._.discarded:
        surface = " ".join(doc.text[item["start"] : item["end"]].split())
        table.add_row(Text(surface), item["label"], item["rule"], Text(item["reason"]))
    return table


def _relation(doc: Any, relation: dict[str, Any]) -> Text:
    from extractor.writers.table import STATUS_STYLES, TRIGGER_STYLE

    names = {o["id"]: o["name"] for o in doc._.organisations}
    text = Text("\n" + relation["label"], style="bold")
    text.append("  " + " + ".join(names[p] for p in relation["participants"]), style="bold blue")
    text.append(f"\n  construction {relation['rule']} (score {relation['score']:.2f}), trigger ", style="not bold")
    text.append(doc.text[slice(*relation["trigger"])], style=TRIGGER_STYLE)
    for path, members in relation["paths"]:
        text.append(f"\n  {path}: {', '.join(names[m] for m in members)}", style="not bold default")
    text.append(f"\n  status {relation['status']}", style=STATUS_STYLES[relation["status"]])
    text.append(f" by {relation['status_rule']}, {relation['statements']} statement(s)\n  ", style="not bold default")
    return text.append(doc.text[slice(*relation["evidence"])], style="not bold default")


def _attempts(doc: Any) -> Table:
    """What was tried in sentences without a relation, and the condition that failed."""
    table = Table(
        "trigger",
        "construction",
        "what failed",
        title="\nTried in vain",
        title_justify="left",
        box=None,
        header_style="bold",
    )
    for item in doc._.attempts:
        surface = " ".join(doc.text[slice(*item["trigger"])].split())
        table.add_row(Text(surface), item["rule"], Text(item["failed"]))
    return table
