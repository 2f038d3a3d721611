"""Adds up what a workbook's sheets would take in memory, before anything is made of them.

A sheet of two cells in opposite corners is read as 17 billion, and a text that is kept once may stand in each of them.
"""

import re
from collections.abc import Iterable, Mapping
from xml.parsers import expat

from milepost.exchange.limits import MOST_CELLS, too_large
from milepost.exchange.sheets.unpacking import not_a_workbook

MOST_LETTERS = 50_000_000
"""Letters in all cells together."""

_CELL = re.compile("([A-Za-z]{1,3})([0-9]{1,7})")
_TEXTS = "xl/sharedstrings.xml"
_BOOK, _LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"


def check_bounds(parts: Mapping[str, bytes]) -> None:
    """Raise ImportFault where a workbook is no plain XML, or its sheets hold more than can be read."""
    by_name = {name.casefold(): part for name, part in parts.items()}
    if len(by_name) < len(parts) or _BOOK not in by_name:
        raise not_a_workbook("it has no list of its sheets, or several")
    texts = _Texts()
    _parse(texts, by_name.get(_TEXTS, b"<none/>"))
    cells = letters = 0
    for name, part in by_name.items():
        if name in {_TEXTS, _BOOK, _LINKS}:
            continue
        extent = _Extent(texts.lengths)
        _parse(extent, part)
        cells, letters = cells + extent.cells, letters + extent.letters
        _refuse_many(cells, letters)
    _refuse_twice(by_name)


class _Reader:
    """What hears of the elements and texts of a part."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Some of the text within an element."""


class _Texts(_Reader):
    """How long each text is that cells share."""

    def __init__(self) -> None:
        self.lengths: list[int] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:  # noqa: ARG002 - as for every reader
        if name == "si":
            self.lengths.append(0)

    def text(self, text: str) -> None:
        if self.lengths:
            self.lengths[-1] += len(text)


class _Extent(_Reader):
    """How many cells a sheet is read as, from its first one to the last that holds anything, and their letters."""

    def __init__(self, lengths: list[int]) -> None:
        self._lengths = lengths
        self._row = self._column = 0
        self._is_shared = False
        self._said = ""
        self._rows = self._columns = 0
        self.letters = 0

    @property
    def cells(self) -> int:
        """All cells of the sheet."""
        return self._rows * self._columns

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        match name:
            case "row":
                self._row, self._column = _row(attributes["r"]) if "r" in attributes else self._row + 1, 0
            case "c":
                place = _place(attributes["r"]) if "r" in attributes else (self._row, self._column + 1)
                self._row, self._column = place
                self._is_shared = attributes.get("t") == "s"
            case "v" | "is":
                self._rows, self._columns = max(self._rows, self._row), max(self._columns, self._column)
                self._said = ""
            case _:
                pass

    def end(self, name: str) -> None:
        if name == "v" and self._is_shared:
            place = _number(self._said.strip())
            self.letters += self._lengths[place] if place is not None and place < len(self._lengths) else 0

    def text(self, text: str) -> None:
        self.letters += len(text)
        if self._is_shared and len(self._said) < 20:
            self._said += text


class _Sheets(_Reader):
    """The attributes of elements of one name."""

    def __init__(self, element: str) -> None:
        self._element = element
        self.found: list[Mapping[str, str]] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == self._element:
            self.found.append({_local(key): value for key, value in attributes.items()})


def _refuse_many(cells: int, letters: int) -> None:
    if cells > MOST_CELLS:
        raise too_large(f"its sheets reach over more than {MOST_CELLS:,} cells")
    if letters > MOST_LETTERS:
        raise too_large(f"its cells hold more than {MOST_LETTERS:,} letters")


def _refuse_twice(by_name: Mapping[str, bytes]) -> None:
    """A part that is shown as several sheets would be read each time."""
    sheets, links = _Sheets("sheet"), _Sheets("Relationship")
    _parse(sheets, by_name[_BOOK])
    _parse(links, by_name.get(_LINKS, b"<none/>"))
    targets = {each.get("Id"): each.get("Target", "") for each in links.found}
    shown = [targets.get(each.get("id"), "") for each in sheets.found]
    parts = [target.casefold().removeprefix("/").removeprefix("xl/") for target in shown if target]
    if _has_twins(parts) or _has_twins(each.get("name", "") for each in sheets.found):
        raise not_a_workbook("it shows one sheet twice")


def _has_twins(names: Iterable[str]) -> bool:
    listed = list(names)
    return len(set(listed)) < len(listed)


def _parse(reader: _Reader, part: bytes) -> None:
    # What reads the cells afterwards takes every part for UTF-8.
    parser = expat.ParserCreate("UTF-8")
    for name, answer in _answers(reader).items():
        setattr(parser, name, answer)
    try:
        parser.Parse(part, True)
    except expat.ExpatError:
        raise not_a_workbook("a part of it is damaged") from None


def _answers(reader: _Reader) -> dict[str, object]:
    """What expat is to do, by the names that it has for it."""

    def start(name: str, attributes: dict[str, str]) -> None:
        reader.start(_local(name), attributes)

    def end(name: str) -> None:
        reader.end(_local(name))

    return {
        "buffer_text": True,
        "StartDoctypeDeclHandler": _refuse_types,
        "StartElementHandler": start,
        "EndElementHandler": end,
        "CharacterDataHandler": reader.text,
    }


def _refuse_types(*_: object) -> None:
    """No workbook declares what its elements are; such a declaration can make a text of billions of letters."""
    raise not_a_workbook("it declares what its elements are")


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None


def _row(text: str) -> int:
    number = _number(text)
    if number is None:
        raise not_a_workbook("a row of it has no number")
    return number


def _place(text: str) -> tuple[int, int]:
    """The row and the column of a cell such as "AB12", both from 1 on."""
    found = _CELL.fullmatch(text)
    if found is None:
        raise not_a_workbook("a cell of it is at no place")
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column
