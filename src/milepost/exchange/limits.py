"""How much a file to be imported may hold, so that none of them fills the memory or never ends."""

from pathlib import Path
from stat import S_ISREG

from milepost.exchange.faults import Fault, ImportFault

MOST_BYTES = 50_000_000
"""Bytes of a file as it lies on the disk."""
MOST_CELLS = 5_000_000
"""Cells of a table, those counted that are empty, and rows without any."""
MOST_COLUMNS = 16_384
"""Cells of a row, as many as Excel has."""
MOST_ENTRIES = 1_000_000
"""Objects and lists of a document."""


def refuse_large(data: bytes) -> None:
    """Raise ImportFault where a file has more bytes than are read."""
    if len(data) > MOST_BYTES:
        raise _too_many_bytes(len(data))


def refuse_large_file(path: Path) -> None:
    """Raise ImportFault for a file of more bytes than are read, and for what is no file and might never end.

    Where that cannot be told, reading it tells why.
    """
    try:
        found = path.stat()
    except OSError:
        return
    if not S_ISREG(found.st_mode):
        raise ImportFault([Fault(1, "file", "It is no file that could be read.", path.name)])
    if found.st_size > MOST_BYTES:
        raise _too_many_bytes(found.st_size, path.name)


def too_large(reason: str, place: str = "") -> ImportFault:
    """What is wrong with a file that holds too much."""
    return ImportFault([Fault(1, "file", f"The file is too large: {reason}. Import it in parts.", place)])


def _too_many_bytes(size: int, place: str = "") -> ImportFault:
    megabytes = MOST_BYTES // 1_000_000
    return too_large(f"it has {size / 1_000_000:,.0f} MB, and files of up to {megabytes} MB are read", place)
