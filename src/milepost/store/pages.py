"""Reads rows straight from the pages of an SQLite file, also of one that SQLite refuses, and never writes.

The format is that of https://www.sqlite.org/fileformat2.html.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO, TypeAlias

from milepost.domain.telling import Tell

Cell: TypeAlias = int | float | str | bytes | None

HEADER = 100
SMALLEST, LARGEST = 512, 65_536
USUAL = 4096
INTERIOR, LEAF = 5, 13
"""The kinds of pages that hold tables; those of indexes say nothing new."""

MOST_CELLS = 2_000
TOLD_EVERY = 50
_ENCODINGS = {2: "utf-16-le", 3: "utf-16-be"}


class BrokenPageError(Exception):
    """A page, or a row on it, is not what it should be."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row: its number, and its cells in the order of the table's columns."""

    number: int
    cells: tuple[Cell, ...]


class Pages:
    """The pages of a file, numbered from 1; those that were walked are remembered."""

    def __init__(self, file: BinaryIO, tell: Tell) -> None:
        """`tell` hears the share of pages that were walked."""
        self._file, self._tell = file, tell
        self._longest = 0
        header = self._read(0, HEADER)
        size = int.from_bytes(header[16:18])
        size = LARGEST if size == 1 else size
        is_sound = header[:6] == b"SQLite" and SMALLEST <= size <= LARGEST and size & (size - 1) == 0
        self._size = size if is_sound else USUAL
        self._usable = self._size - (header[20] if is_sound else 0)
        self._encoding = _ENCODINGS.get(header[59] if len(header) == HEADER else 0, "utf-8")
        self.count = -(-file.seek(0, 2) // self._size)
        self._walked: set[int] = set()
        self.broken = 0

    def table(self, root: int, longest: int) -> Iterator[FoundRow]:
        """The rows of the table whose first page is `root`, as far as they can be read and have `longest` bytes."""
        self._longest = longest
        ahead = [root]
        while ahead:
            number = ahead.pop()
            if number in self._walked or not 0 < number <= self.count:
                self.broken += 1
                continue
            self._walked.add(number)
            if len(self._walked) % TOLD_EVERY == 0:
                self._tell(len(self._walked) / self.count)
            page = self._page(number)
            kind = self._kind(number, page)
            if kind == LEAF:
                yield from self._leaf(number, page)
            elif kind == INTERIOR:
                ahead += reversed(self._children(number, page))
            else:
                self.broken += 1

    def others(self, longest: int) -> Iterator[FoundRow]:
        """The rows of tables' pages that no walk has come to, and that are not free."""
        self._longest = longest
        self._walked |= self._free()
        for number in range(1, self.count + 1):
            if number not in self._walked:
                page = self._page(number)
                if self._kind(number, page) == LEAF:
                    yield from self._leaf(number, page)

    def _kind(self, number: int, page: bytes) -> int:
        at = _start(number)
        return page[at] if at < len(page) else 0

    def _children(self, number: int, page: bytes) -> list[int]:
        at = _start(number)
        children = [int.from_bytes(page[cell : cell + 4]) for cell in self._cells(page, at, 12)]
        return [*children, int.from_bytes(page[at + 8 : at + 12])]

    def _leaf(self, number: int, page: bytes) -> Iterator[FoundRow]:
        for cell in self._cells(page, _start(number), 8):
            try:
                yield self._row(page, cell)
            except (BrokenPageError, IndexError):
                self.broken += 1

    def _cells(self, page: bytes, at: int, header: int) -> list[int]:
        """Where the cells of a page begin."""
        count = int.from_bytes(page[at + 3 : at + 5])
        first = at + header
        places = [int.from_bytes(page[place : place + 2]) for place in range(first, first + 2 * count, 2)]
        return [place for place in dict.fromkeys(places) if first <= place < len(page)]

    def _row(self, page: bytes, at: int) -> FoundRow:
        length, at = _varint(page, at)
        number, at = _varint(page, at)
        if length > self._longest:
            raise BrokenPageError
        return FoundRow(_signed(number), self._record(self._payload(page, at, length)))

    def _payload(self, page: bytes, at: int, length: int) -> bytes:
        """The bytes of a row, which go on in other pages where they are too many for one."""
        usable = self._usable
        if length <= usable - 35:
            return page[at : at + length]
        least = (usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (usable - 4)
        here = here if here <= usable - 35 else least
        parts = [page[at : at + here]]
        following, left = int.from_bytes(page[at + here : at + here + 4]), length - here
        while left > 0:
            if not 0 < following <= self.count:
                raise BrokenPageError
            more = self._page(following)
            self._walked.add(following)
            following, part = int.from_bytes(more[:4]), more[4:usable][:left]
            if not part:
                raise BrokenPageError
            parts.append(part)
            left -= len(part)
        return b"".join(parts)

    def _record(self, payload: bytes) -> tuple[Cell, ...]:
        end, at = _varint(payload, 0)
        kinds: list[int] = []
        while at < end:
            kind, at = _varint(payload, at)
            kinds.append(kind)
            if len(kinds) > MOST_CELLS:
                raise BrokenPageError
        cells: list[Cell] = []
        for kind in kinds:
            cell, at = self._cell(payload, at, kind)
            cells.append(cell)
        return tuple(cells)

    def _cell(self, payload: bytes, at: int, kind: int) -> tuple[Cell, int]:
        if kind in {0, 8, 9}:
            return (None if kind == 0 else kind - 8), at
        length = (0, 1, 2, 3, 4, 6, 8, 8)[kind] if kind < 8 else (kind - 12) // 2
        content = payload[at : at + length]
        if kind in {10, 11} or len(content) < length:
            raise BrokenPageError
        if kind < 7:
            return int.from_bytes(content, signed=True), at + length
        if kind == 7 or kind % 2 == 0:
            return content, at + length
        return content.decode(self._encoding, "replace"), at + length

    def _free(self) -> set[int]:
        """The pages that hold nothing any more, though what they held may still be seen in them."""
        free: set[int] = set()
        trunk = int.from_bytes(self._read(32, 4))
        while 0 < trunk <= self.count and trunk not in free:
            free.add(trunk)
            page = self._page(trunk)
            count = min(int.from_bytes(page[4:8]), self._size // 4)
            free |= {int.from_bytes(page[at : at + 4]) for at in range(8, 8 + 4 * count, 4)}
            trunk = int.from_bytes(page[:4])
        return free

    def _page(self, number: int) -> bytes:
        return self._read((number - 1) * self._size, self._size)

    def _read(self, at: int, length: int) -> bytes:
        with suppress(OSError):  # a disk may fail at one place and not at the others
            self._file.seek(at)
            return self._file.read(length)
        return b""


def _start(number: int) -> int:
    """Where the tree begins on a page: the first one starts with the header of the file."""
    return HEADER if number == 1 else 0


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of 1 to 9 bytes, and where it ends."""
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    return value << 8 | data[at + 8], at + 9


def _signed(number: int) -> int:
    return number - 2**64 if number >= 2**63 else number
