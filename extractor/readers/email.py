"""E-mails: the subject, who writes, and the text.

The subject stands at the top as the headline, since press releases name the parties there, and the sender on a line of
its own (« De : … »), since it often is the organisation that speaks. The recipients are left out: they are who reads, and
a mailing list of journalists would fill the records. Quoted replies and forwarded mails stay, attachments are not opened.

The mail is parsed with the lenient policy of the standard library: the strict one gives up on headers that real
mail programs write, and replaces their undeclared accents.
"""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message

from extractor.errors import DocumentError
from extractor.readers.declared import declared_day, decode_declared
from extractor.readers.document import Document, ReadOptions
from extractor.readers.files import FoundFile

# In characters; what is longer is no header that somebody reads.
_LONGEST_HEADER = 5_000
# A header with accents as they are is too short for an encoding to be told from it.
_UNDECLARED = "windows-1252"
# The standard library's time grows with the square of such a header's length.
_LONG_PARAMETERS = re.compile(rb"^content-[a-z-]+[ \t]*:(?:[^\r\n]|\r?\n[ \t]){5000,}+", re.IGNORECASE | re.MULTILINE)
_QUOTE = re.compile(r"(>*)(.*)")
_FOLD = re.compile(r"[\r\n]+[ \t]*")
_SIGNATURE = "-- "


def read_email(found: FoundFile, options: ReadOptions) -> Iterator[Document]:
    """A mail: one document, its title the subject, published on the day of its date in the sender's zone.

    Raises:
        DocumentError: it has no text, or only a page of HTML and what reads that is not installed.
    """
    message = message_from_bytes(_LONG_PARAMETERS.sub(b"Content-Type: text/plain", found.read_bytes()))
    bodies = list(_bodies(message))
    if not any(bodies):
        raise DocumentError(
            "no_text", "is a mail without text; save its attachments, if it has any, as files of their own"
        )
    day = declared_day(_header(message, "date"))
    text = "\n\n".join(filter(None, [_head(message), *bodies]))
    yield Document(found.id, found.source, text, _header(message, "subject") or None, day, "metadata" if day else None)


def _head(message: Message) -> str:
    sender = _header(message, "from")
    return "\n\n".join(filter(None, [_header(message, "subject"), f"De : {sender}" if sender else ""]))


def _header(message: Message, name: str) -> str:
    """A header on one line, its encoded words decoded; empty where there is none."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name), "")[:_LONGEST_HEADER]
    try:
        words = decode_header(_FOLD.sub(" ", raw))
    except (HeaderParseError, ValueError):
        words = [(raw, None)]
    return " ".join("".join(_word(word, charset) for word, charset in words).split())


def _word(word: str | bytes, charset: str | None) -> str:
    if isinstance(word, bytes) and charset is None:
        # Beside encoded words, decode_header gives what stands as it is in this code.
        word = word.decode("raw-unicode-escape")
    data = word.encode("utf-8", "surrogateescape") if isinstance(word, str) else word
    try:
        return decode_declared(data, charset or _UNDECLARED)
    except DocumentError:
        return ""


def _bodies(message: Message) -> Iterator[str]:
    """The texts of a mail in their order: of alternatives the best, of a forwarded mail its head too."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        kind = part.get_content_type()
        if part is not message and part.get_content_maintype() == "message" and part.is_multipart():
            yield _head(_parts(part)[0])
        if kind == "multipart/alternative":
            waiting += _best(_parts(part))
        elif part.is_multipart():
            waiting += reversed(_parts(part))
        elif kind in ("text/plain", "text/html") and not _is_attachment(part):
            yield _text(part)


def _parts(message: Message) -> list[Message]:
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def _is_attachment(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or part.get_filename() is not None


def _best(alternatives: list[Message]) -> list[Message]:
    """The plain text if it has any, else the last page, which is the richest; never an invitation for a calendar."""
    plain = [part for part in alternatives if part.get_content_type() == "text/plain" and _text(part)]
    pages = [part for part in alternatives if part.get_content_type() == "text/html" or part.is_multipart()]
    return plain[:1] or pages[-1:]


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    text = "\n".join(decode_declared(data, part.get_content_charset()).splitlines())
    if part.get_content_type() == "text/html":
        return _text_of_page(text)
    if part.get_param("format", "") == "flowed":
        text = _unflowed(text, delete=part.get_param("delsp", "") == "yes")
    return text.strip()


def _text_of_page(markup: str) -> str:
    """All that the page shows: a mail has no menus around its text."""
    try:
        from extractor.readers.markup import parse, visible_text
    except ImportError as error:
        raise DocumentError(
            "missing_library",
            f"needs {error.name or 'a library'} to read its HTML, which is not installed; run: pip install 'extractor[html]'",
        ) from error
    tree = parse(markup)
    return "" if tree is None else visible_text(tree)


def _unflowed(text: str, *, delete: bool) -> str:
    """The paragraphs of a text in the format « flowed » (RFC 3676): a line that ends with a blank goes on in the next.

    ``delete``: that blank is no part of the text.
    """
    paragraphs: list[list[str]] = []
    open_quote: str | None = None
    for line in text.split("\n"):
        quote, content = _QUOTE.findall(line)[0]
        content = content.removeprefix(" ")
        goes_on = content.endswith(" ") and content != _SIGNATURE
        if quote != open_quote or content == _SIGNATURE:
            paragraphs.append([f"{quote} "] if quote else [])
        paragraphs[-1].append(content[:-1] if goes_on and delete else content)
        open_quote = quote if goes_on else None
    return "\n".join("".join(pieces) for pieces in paragraphs)
