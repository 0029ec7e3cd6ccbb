"""The same three press articles as rows of each format that has rows."""

import csv
import datetime
import io
from json import dumps

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]

# id, title, day, site, text: curly quotes, a no-break blank, a cell of several lines, delimiters and quotes in texts.
ARTICLES = (
    (
        "verdalis-1",
        "Verdalis s’allie à l’Institut Marsan",
        "2025-12-08",
        "La Gazette du Midi",
        "Verdalis et l’Institut Marsan s’associent pour quatre ans ; le budget est de 12\u00a0millions d’euros.\n"
        "« C’est une étape », dit Hélène Castaing, directrice générale.",
    ),
    (
        "boreal-2",
        "Boréal Énergie rachète Solveig",
        "2025-11-30",
        "L’Écho des Ports",
        'Boréal Énergie rachète Solveig, une start-up "verte" de Nîmes, pour 35 M€ ; l’opération sera close en mars.',
    ),
    (
        "canal-3",
        "Le canal rouvre",
        "2025-10-02",
        "La Gazette du Midi",
        "Fermé depuis l’été, le canal rouvre aux péniches, indique Voies navigables du Sud.",
    ),
)


def jsonl() -> bytes:
    """JSON lines with the fields that the contract names."""
    names = ("id", "title", "published", "site", "text")
    lines = (dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) for row in ARTICLES)
    return "".join(f"{line}\n" for line in lines).encode("utf-8")


def json() -> bytes:
    """What a news service answers: an object around an array of articles."""
    names = ("url", "title", "publishedAt", "source_name", "content")
    articles = [dict(zip(names, row, strict=True)) for row in ARTICLES]
    return dumps({"status": "ok", "totalResults": len(articles), "articles": articles}, indent=2).encode("ascii")


def csv_semicolon_cp1252() -> bytes:
    """What Excel saves in France: semicolons, Windows-1252, days written day first, multi-line cells."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow(["Identifiant", "Titre", "Date de publication", "Média", "Texte"])
    for identifier, title, day, site, body in ARTICLES:
        writer.writerow([identifier, title, "/".join(reversed(day.split("-"))), site, body])
    return text.getvalue().encode("cp1252")


def tsv() -> bytes:
    """Tabs, UTF-8 with a byte order mark, no column of ids."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    writer.writerow(["titre", "date", "corps"])
    writer.writerows([title, day, body] for _, title, day, _, body in ARTICLES)
    return text.getvalue().encode("utf-8-sig")


def parquet() -> bytes:
    """What a data team exports: ids as numbers, moments, a dictionary of sites, large strings."""
    identifiers, titles, days, sites, texts = zip(*ARTICLES, strict=True)
    moments = [datetime.datetime.fromisoformat(f"{day}T10:30:00") for day in days]
    table = pa.table(
        {
            "doc_id": pa.array(range(1, len(identifiers) + 1), pa.int64()),
            "headline": pa.array(titles),
            "published_at": pa.array(moments, pa.timestamp("ns")),
            "media": pa.array(sites).dictionary_encode(),
            "body": pa.array(texts, pa.large_string()),
        }
    )
    sink = io.BytesIO()
    pq.write_table(table, sink)
    return sink.getvalue()
