"""Ids of documents -> paths below a folder: never outside it, never two ids on one path, on any system.

``/`` in an id makes sub-folders. What a file system may refuse is percent-encoded (``%3A`` for a colon), and so are the
signs that this encoding itself uses. Ids that differ in upper and lower case only stay apart where the file system does.
"""

import hashlib
import re
import unicodedata

_RESERVED = frozenset('<>:"|?*\\%~')
_UNPRINTABLE = frozenset(("Cc", "Cs", "Zl", "Zp"))
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)", re.IGNORECASE)
_TRAILING = re.compile(r"[. ]+$")
# A folder that is named like a file that we write could stand in that file's way.
_OUTPUT = re.compile(r"\.(?=(?:json|csv|parquet|spacy|conll|txt|ann|conf|part)$)", re.IGNORECASE)
# File systems allow 255 bytes a name; what is left is for our suffixes. A path in whole has 4096 on Linux.
_NAME_BYTES, _PATH_BYTES = 200, 1000


def safe_path(identifier: str) -> str:
    """The relative path, with ``/``, that stands for an id; the suffix of the format comes after it."""
    *folders, name = [_component(part) for part in identifier.split("/")]
    path = "/".join([*(_shortened(_OUTPUT.sub("%2E", folder)) for folder in folders), _shortened(name)])
    return path if len(path.encode()) <= _PATH_BYTES else _shortened(_component(identifier.replace("/", ":")) + path)


def _component(part: str) -> str:
    if not part:
        return "%2F"
    encoded = "".join(_encoded(c) if c in _RESERVED or unicodedata.category(c) in _UNPRINTABLE else c for c in part)
    encoded = _TRAILING.sub(lambda match: _encoded(match[0]), encoded)
    return _encoded(encoded[0]) + encoded[1:] if _DEVICE.match(encoded) else encoded


def _encoded(characters: str) -> str:
    return "".join(f"%{byte:02X}" for byte in characters.encode("utf-8", "surrogatepass"))


def _shortened(name: str) -> str:
    """A name that is not too long; the hash of the whole keeps long ones apart, its ``~`` from all others."""
    data = name.encode()
    if len(data) <= _NAME_BYTES:
        return name
    digest = hashlib.sha256(data).hexdigest()[:16]
    return f"{data[: _NAME_BYTES - 17].decode('utf-8', 'ignore')}~{digest}"
