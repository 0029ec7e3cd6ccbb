"""Web pages: the article without the page around it, or all that the page shows.

trafilatura finds the article. It fetches nothing, keeps nothing from one page to the next, and takes no part in the
title, the site and the date, which come from the page's own metadata only.
"""

import logging
import re
from collections.abc import Iterator

from lxml.html import HtmlElement  # type: ignore[import-untyped]
from trafilatura import bare_extraction
from trafilatura.settings import Document as Extraction
from trafilatura.settings import Extractor
from trafilatura.utils import line_processing, trim

from extractor.errors import DocumentError
from extractor.readers.declared import decode_declared
from extractor.readers.document import Document, ReadOptions
from extractor.readers.files import FoundFile
from extractor.readers.html_metadata import published, site, title
from extractor.readers.markup import parse, visible_text

# An encoding is declared at the beginning: in the XML declaration or in a meta element.
_DECLARATION = re.compile(
    rb"<\?xml[^<>]{1,200}?encoding\s{0,9}=\s{0,9}[\"']([\w.:-]{1,40})"
    rb"|<meta\b[^<>]{1,400}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{1,40})",
    re.IGNORECASE,
)
_BEGINNING = 16_384
# In characters. What trafilatura calls short is longer than many a brief, and then it gives the page without its blocks.
_SHORTEST_ARTICLE = 100
# trafilatura's time grows with the square of what one paragraph or table row holds, and with elements times depth: no
# article comes near these numbers, and a page beyond them is read as a whole.
_INLINE = ("a", "b", "strong", "i", "em", "u", "span", "font", "sub", "sup", "code", "tt", "small", "mark", "abbr")
_MOST_IN_ONE = 500
_MOST_ELEMENTS = 50_000
# Up to here it also asks its two fallback algorithms, which are slower.
_MOST_ELEMENTS_IN_DEPTH = 5_000

for _name in ("trafilatura", "htmldate", "justext", "courlan"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)


def read_html(found: FoundFile, options: ReadOptions) -> Iterator[Document]:
    """A page: one document. ``options.full_page`` keeps menus, comments and footers.

    Raises:
        DocumentError: the file is no text, or the page shows none.
    """
    data = found.read_bytes()
    tree = parse(decode_declared(data, _declared_encoding(data)))
    text = "" if tree is None else visible_text(tree) if options.full_page else _article(tree)
    if not text:
        raise DocumentError(
            "no_text",
            "shows no text, perhaps because a script fills the page; open it in a browser and save it as text",
        )
    day = published(tree)
    yield Document(found.id, found.source, text, title(tree), day, "metadata" if day else None, site(tree))


def _declared_encoding(data: bytes) -> str | None:
    declaration = _DECLARATION.search(data[:_BEGINNING])
    return (declaration[1] or declaration[2]).decode("ascii", "replace") if declaration else None


def _article(tree: HtmlElement) -> str:
    """The article under its headline; all visible text where no article is found."""
    body = _article_body(tree)
    text = "" if body is None else visible_text(body)
    if body is None or len(text) < _SHORTEST_ARTICLE:
        return visible_text(tree)
    headline = title(tree)
    missing = headline and body.find('.//head[@rend="h1"]') is None and headline not in " ".join(text.split())
    return f"{headline}\n\n{text}" if missing else text


def _article_body(tree: HtmlElement) -> HtmlElement | None:
    elements = sum(1 for _ in tree.iter())
    if elements > _MOST_ELEMENTS or _is_crowded(tree):
        return None
    options = Extractor(fast=elements > _MOST_ELEMENTS_IN_DEPTH, comments=False)
    options.min_extracted_size = _SHORTEST_ARTICLE
    try:
        found = bare_extraction(tree, options=options)
    except Exception:  # a page that it cannot cope with can still be read as a whole
        return None
    finally:
        for cached in (trim, line_processing):
            cached.cache_clear()
    return found.body if isinstance(found, Extraction) and not _is_dump(found.body) else None


def _is_crowded(tree: HtmlElement) -> bool:
    return any(sum(1 for _ in paragraph.iter(*_INLINE)) > _MOST_IN_ONE for paragraph in tree.iter("p")) or any(
        len(row) > _MOST_IN_ONE for row in tree.iter("tr")
    )


def _is_dump(body: HtmlElement) -> bool:
    """Whether it is the last resort of trafilatura: one paragraph with a line for each piece of text."""
    return len(body) == 1 and len(body[0]) == 0 and "\n" in (body[0].text or "").strip()
