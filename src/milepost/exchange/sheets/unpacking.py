"""Unpacks an Excel workbook within bounds, whatever its zip directory says of its size."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from milepost.exchange.faults import Fault, ImportFault
from milepost.exchange.limits import refuse_large, too_large

MOST_UNPACKED = 200_000_000
"""Bytes of all parts that are read, once they are unpacked."""

_MOST_PARTS = 10_000
_ENTRY = b"PK\x01\x02"
_READ = (".xml", ".rels")
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_UNREADABLE = (
    *(zipfile.BadZipFile, zlib.error, struct.error),
    *(EOFError, NotImplementedError, OSError, OverflowError, RuntimeError, ValueError),
)
"""What zipfile raises for an archive that is broken, encrypted, or packed in a way that it does not know."""


def unpacked(data: bytes) -> dict[str, bytes]:
    """The parts of a workbook that say what is in its cells, by their names; ImportFault where they are too large.

    Pictures and whatever else lies in the archive is left in it, and nothing outside of it is ever looked for.
    """
    refuse_large(data)
    # A directory of millions of entries would fill the memory before one could count them.
    if data.count(_ENTRY) > _MOST_PARTS:
        raise too_large(f"a workbook of more than {_MOST_PARTS:,} parts is not read")
    try:
        return dict(_parts(data))
    except _UNREADABLE:
        raise not_a_workbook("Cannot detect file format") from None


def packed(parts: dict[str, bytes]) -> bytes:
    """An archive of the parts as they were checked, which is all that is read on; each is let go of meanwhile."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:
        while parts:
            name, part = parts.popitem()
            archive.writestr(name, part)
    return content.getvalue()


def not_a_workbook(reason: str) -> ImportFault:
    """What is wrong with a file that is no workbook, or one that is not read for some reason."""
    return ImportFault([Fault(1, "workbook", f"The file is not a workbook that can be read: {reason}.")])


def _parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        found = {name: part for part in archive.infolist() if (name := _name(part)).endswith(_READ)}
        if sum(part.file_size for part in found.values()) > MOST_UNPACKED:
            raise too_large(f"its sheets unpack to more than {MOST_UNPACKED // 1_000_000} MB")
        for name, part in found.items():
            if part.compress_type not in _METHODS:
                raise not_a_workbook("it is packed by a method that Excel does not use")
            # No more is unpacked than is asked for, and what then does not match the directory is refused.
            with archive.open(part) as content:
                yield name, content.read(part.file_size)


def _name(part: zipfile.ZipInfo) -> str:
    return part.filename.replace("\\", "/").removeprefix("/")
