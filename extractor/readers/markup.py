"""HTML as a tree, and the text that a reader of the page would see, block by block."""

import re
from unicodedata import normalize

from lxml import etree, html  # type: ignore[import-untyped]

# libxml2 drops what lies deeper than 255 levels; here deeper elements are laid side by side. Pages seldom pass 40.
_DEEPEST = 120
_CONTROLS = dict.fromkeys([*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F, 0xFFFE, 0xFFFF])
# What nobody sees: controls, and signs that only say where a word may be broken (soft hyphen, zero-width blank …).
_SIGNS = _CONTROLS | dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF))
# The parser's time grows with the square of the attributes of one element; who writes so many means no good.
_CROWDED_TAG = re.compile(
    r"""<([a-z][^\s<>/]*+)(?>[\s/]++[^\s=<>/]++(?>\s*+=\s*+(?>"[^"]*+"|'[^']*+'|[^\s<>]*+))?+){1000,}+""", re.IGNORECASE
)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_BLANKS_IN_LINE = re.compile(r"[ \t\r\f]+")
_GAPS = re.compile(r" ?\t[ \t]*")
_BLANK_LINES = re.compile(r"\n{3,}")
_LONE_MARKER = re.compile(r"^-\n+", re.MULTILINE)

_UNSEEN = frozenset(
    "script style noscript iframe object embed svg canvas audio video map select datalist textarea "
    "noframes noembed applet title".split()
)
_UNSEEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
_BLOCKS = (
    "address article aside blockquote body button caption center details dialog div dl fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 head header hr legend main menu nav ol p pre section summary table ul quote list"
).split()
_LINES = ("br", "dt", "dd", "tr", "label", "lb", "row")
_ITEMS = ("li", "item")
_CELLS = ("td", "th", "cell")
_BEFORE = (
    dict.fromkeys(_BLOCKS, "\n\n")
    | dict.fromkeys(_LINES, "\n")
    | dict.fromkeys(_ITEMS, "\n- ")
    | dict.fromkeys(_CELLS, "\t")
)
_AFTER = dict.fromkeys(_BLOCKS, "\n\n")


class _Shallow:
    """Builds a tree of limited depth: an element below the deepest level ends the one that stood there before.

    The parser reports to it what it reads, and so needs none of the limits that it sets to trees of its own.
    """

    def __init__(self) -> None:
        self._builder = etree.TreeBuilder(element_factory=html.html_parser.makeelement)
        self._depth = 0
        self._deep: str | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            self._end_deep()
            self._deep = tag
        self._builder.start(tag, attributes)

    def end(self, tag: str) -> None:
        if self._depth > _DEEPEST:
            self._end_deep()
        else:
            self._builder.end(tag)
        self._depth -= 1

    def _end_deep(self) -> None:
        if self._deep:
            self._builder.end(self._deep)
            self._deep = None

    def data(self, text: str) -> None:
        self._builder.data(text)

    def close(self) -> html.HtmlElement:
        return self._builder.close()


def parse(markup: str) -> html.HtmlElement | None:
    """The tree of a page without its comments and templates; None where there is no element at all. Nothing is fetched."""
    data = _CROWDED_TAG.sub(r"<\1", markup.translate(_CONTROLS)).encode("utf-8")
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = html.document_fromstring(data, parser=parser)
        if any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):
            tree = etree.fromstring(data, etree.HTMLParser(target=_Shallow(), encoding="utf-8", huge_tree=True))
    except etree.LxmlError:
        return None
    etree.strip_elements(tree, "template", with_tail=False)
    return tree


def visible_text(tree: html.HtmlElement) -> str:
    """The text of a tree as it is seen: a blank line between blocks, list items and table rows on lines of their own.

    Cells are separated by tabs. Works on HTML and on the bodies that trafilatura makes, whose tags have other names.
    """
    body = tree if tree.tag == "body" else tree.find(".//body")
    if body is None:
        return ""
    parts: list[str] = []
    verbatim = 0
    walk = etree.iterwalk(body, events=("start", "end"))
    for event, element in walk:
        verbatim += (element.tag == "pre") * (1 if event == "start" else -1)
        blanks = _BLANKS_IN_LINE if verbatim else _BLANKS
        if event == "end":
            parts += (_AFTER.get(element.tag, ""), blanks.sub(" ", element.tail or ""))
        elif element is body or _seen(element):
            parts += (_BEFORE.get(element.tag, ""), blanks.sub(" ", element.text or ""))
        else:
            walk.skip_subtree()
    return _tidy("".join(parts))


def _seen(element: html.HtmlElement) -> bool:
    return not (
        element.tag in _UNSEEN
        or "hidden" in element.attrib
        or _UNSEEN_STYLE.search(element.get("style", "")) is not None
    )


def _tidy(text: str) -> str:
    spaced = " ".join(filter(None, text.translate(_SIGNS).split(" ")))
    lines = "\n".join(line.strip() for line in _GAPS.sub("\t", spaced).split("\n"))
    return normalize("NFC", _BLANK_LINES.sub("\n\n", _LONE_MARKER.sub("- ", lines))).strip()
