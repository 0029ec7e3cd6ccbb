"""The archive around office documents."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo


def members(data: bytes) -> dict[str, bytes]:
    """The names and contents of an archive's members."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def archive_of(contents: dict[str, bytes]) -> bytes:
    """An archive whose bytes depend on its contents only, not on the time."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return stream.getvalue()


def with_fixed_dates(data: bytes) -> bytes:
    """An archive again, without the times at which its members were written."""
    return archive_of(members(data))
