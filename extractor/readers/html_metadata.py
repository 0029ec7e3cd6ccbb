"""What a page says of itself in its head: title, site and day of publication. Nothing is guessed.

The day comes from metadata that names the publication; never from the address, the text, a copyright line, the last
change or the clock. Where the page gives several days and nothing tells which is its own, it has none.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from lxml.html import HtmlElement  # type: ignore[import-untyped]

from extractor.readers.declared import declared_day

_TITLES = ("og:title", "twitter:title", "dc.title", "citation_title", "title")
_SITES = ("og:site_name", "application-name")
# The surest first.
_DAYS = (
    "article:published_time article:published og:article:published_time og:published_time datepublished "
    "citation_publication_date parsely-pub-date sailthru.date publication_date publish_date publish-date publishdate "
    "pubdate dc.date.issued dcterms.issued"
).split()
# Some sites put the day of the last change here: they count where nothing else says a day.
_VAGUE_DAYS = ("dcterms.date", "dc.date", "date")
# The kinds of thing in JSON-LD whose day is the page's, the surest first; a web site or a video has another.
_KINDS = ("Article", "Posting", "Report", "WebPage")
_DATED_ELEMENTS = (
    './/*[(@itemprop="datePublished" or (self::time and @pubdate))'
    " and not(ancestor::aside or ancestor::nav or ancestor::footer)]/@*[name()='datetime' or name()='content']"
)
_SEPARATORS = " \u00a0-–—|·•:›»/"


def title(tree: HtmlElement) -> str | None:
    """The headline: as the page gives it to others, else its only first-level heading, else its title without the site."""
    given = next(_metas(tree, _TITLES), None)
    if given:
        return given
    headings = [text for heading in tree.iter("h1") if (text := _line(heading.text_content()))]
    if len(headings) == 1:
        return headings[0]
    element = tree.find(".//title")
    whole = _line(element.text_content()) if element is not None else ""
    name = site(tree)
    if name and whole.endswith(name):
        whole = whole.removesuffix(name).rstrip(_SEPARATORS) or whole
    return whole or None


def site(tree: HtmlElement) -> str | None:
    """The name of the web site, where the page gives one."""
    return next(_metas(tree, _SITES), None)


def published(tree: HtmlElement) -> str | None:
    """The ISO 8601 day of publication, None where the metadata names none."""
    sure, vague = (_first_day(_metas(tree, names)) for names in (_DAYS, _VAGUE_DAYS))
    return sure or _of_linked_data(tree) or _only(tree.xpath(_DATED_ELEMENTS)) or vague


def _first_day(values: Iterator[str]) -> str | None:
    return next((day for value in values if (day := declared_day(value))), None)


def _metas(tree: HtmlElement, names: Sequence[str]) -> Iterator[str]:
    """The contents of the page's ``meta`` elements of these names, in the order of the names."""
    contents: dict[str, str] = {}
    for meta in tree.iter("meta"):
        key = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        content = _line(meta.get("content") or "")
        if content:
            contents.setdefault(key, content)
    return (contents[name] for name in names if name in contents)


def _line(text: str) -> str:
    return " ".join(text.replace("\u00ad", "").split())


def _of_linked_data(tree: HtmlElement) -> str | None:
    things = [thing for script in tree.iter("script") for thing in _things(script)]
    for kind in _KINDS:
        dates = [thing.get("datePublished") for thing in things if _is(thing, kind)]
        if day := _only(dates):
            return day
    return None


def _things(script: HtmlElement) -> list[dict[str, Any]]:
    """The top-level objects of a JSON-LD script: not the ones inside, which may be other pages."""
    if (script.get("type") or "").strip().lower() != "application/ld+json":
        return []
    try:
        data = json.loads(script.text or "", strict=False)
    except (ValueError, RecursionError):
        return []
    graphs = [data] if isinstance(data, dict) else data
    if not isinstance(graphs, list):
        return []
    found = [thing for thing in graphs if isinstance(thing, dict)]
    nested = [graph for thing in found if isinstance(graph := thing.get("@graph"), list)]
    return found + [thing for graph in nested for thing in graph if isinstance(thing, dict)]


def _is(thing: dict[str, Any], kind: str) -> bool:
    types = thing.get("@type")
    return any(
        isinstance(name, str) and name.endswith(kind) for name in (types if isinstance(types, list) else [types])
    )


def _only(dates: list[Any]) -> str | None:
    """The day that all dates name, None where there are several or none."""
    days = {day for value in dates if isinstance(value, str) and (day := declared_day(value))}
    return days.pop() if len(days) == 1 else None
