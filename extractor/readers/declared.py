"""What a document says of itself: the encoding of its bytes and the day of its publication.

Web pages and e-mails declare both, in the same ways, and are wrong about them in the same ways.
"""

import codecs
import re
from datetime import date
from email.utils import parsedate_to_datetime

from extractor.readers.text import decode

# Python has codecs that are no encodings of text, and some that nobody should decode a foreign document with.
_PLAIN_ENCODINGS = re.compile(r"cp\d|iso8859|mac|koi8|gb|big5|euc|shift_jis|iso2022")
# What pages and mails call Latin-1 or ASCII is Windows-1252, as browsers read it: only there are « œ » and « € ».
_WINDOWS_1252 = ("iso8859-1", "ascii")
# So many bytes of good UTF-8 beside one broken character show a damaged UTF-8, not another encoding.
_GOOD_BESIDE_BROKEN = 20

_YEAR_FIRST = re.compile(r"(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)")
_DAY_FIRST = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)")
_LONGEST_DATE = 100
_FIRST_YEAR, _LAST_YEAR = 1800, 2099
# Where a system that stores the seconds since then has stored none.
_UNSET = date(1970, 1, 1)


def decode_declared(data: bytes, label: str | None) -> str:
    """The text of bytes whose encoding the document declares.

    UTF-8 that is valid, or damaged in few places, is UTF-8 whatever is declared; otherwise the declared encoding
    counts, and where it is missing or unknown what ``decode`` finds.

    Raises:
        DocumentError: the bytes are no text, or in no encoding that can be told.
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return decode(_transcoded(data, label))
    return decode(data)


def _transcoded(data: bytes, label: str | None) -> bytes:
    """The bytes in UTF-8, where the encoding is known; else as they are."""
    repaired = data.decode("utf-8-sig", "replace")
    if repaired.count("\ufffd") * _GOOD_BESIDE_BROKEN < len(data) - len(repaired):
        return repaired.encode("utf-8")
    encoding = _encoding(label)
    return data.decode(encoding, "replace").encode("utf-8") if encoding else data


def _encoding(label: str | None) -> str | None:
    try:
        name = codecs.lookup((label or "").strip()).name
    except (LookupError, ValueError):
        return None
    if name in _WINDOWS_1252:
        return "cp1252"
    return name if _PLAIN_ENCODINGS.match(name) else None


def declared_day(value: str) -> str | None:
    """The ISO 8601 day of a date in metadata: ISO 8601, 20250318, 18/03/2025 or RFC 5322; None for anything else.

    The day is the one in the zone of the date itself: no zone of the reader comes in.
    """
    value = value.strip()[:_LONGEST_DATE]
    try:
        if found := _YEAR_FIRST.match(value):
            day = date(int(found[1]), int(found[3]), int(found[4]))
        elif found := _DAY_FIRST.match(value):
            day = date(int(found[4]), int(found[3]), int(found[1]))
        else:
            day = parsedate_to_datetime(value).date()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return day.isoformat() if _FIRST_YEAR <= day.year <= _LAST_YEAR and day != _UNSET else None
