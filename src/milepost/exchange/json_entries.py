"""Reads single entries of a JSON document into days, counts and texts, and collects what is wrong with them."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TypeVar, cast

from milepost.domain.errors import MilepostError
from milepost.domain.figure import Measure
from milepost.domain.quantity import MAX_COUNT
from milepost.domain.quoting import quoted
from milepost.domain.span import Span, parse_day
from milepost.exchange.faults import Fault, ImportFault
from milepost.exchange.limits import MOST_ENTRIES, refuse_large, too_large

_Value = TypeVar("_Value")


def parse_json(data: bytes) -> object:
    """The document; ImportFault where the bytes are none."""
    refuse_large(data)
    if data.count(b"{") + data.count(b"[") > MOST_ENTRIES:
        raise _many_entries()
    try:
        return cast("object", json.loads(data.decode("utf-8-sig")))
    except UnicodeDecodeError:
        text = "The file is not UTF-8 text; save it as JSON in UTF-8 and import it again."
    except json.JSONDecodeError as error:
        text = f"The file is not JSON: {error.msg} in line {error.lineno}, character {error.colno}."
    except RecursionError:
        text = "The file is not a JSON document of Milepost: it is nested too deeply."
    except ValueError:
        text = f"The file holds a number that is too large; counts go up to {MAX_COUNT:,}."
    raise ImportFault([Fault(1, "document", text)])


def _many_entries() -> ImportFault:
    return too_large(f"a document may have {MOST_ENTRIES:,} entries")


def is_whole(text: str) -> bool:
    """Whether a text holds no half of a character, which JSON can spell and no file can hold."""
    return not any("\ud800" <= sign <= "\udfff" for sign in text)


class Entries:
    """What the entries of one document share: how many there are so far, where each stands, and the faults."""

    def __init__(self) -> None:
        self.places: dict[int, str] = {}
        self.faults: list[Fault] = []

    def entry(self, place: str, value: object) -> "Entry | None":
        """Number an entry; None, with a fault, where it is not an object; ImportFault where there are too many."""
        number = len(self.places) + 1
        if number > MOST_ENTRIES:
            raise _many_entries()
        self.places[number] = place
        if not isinstance(value, dict):
            self.faults.append(Fault(number, "entry", "This must be an object with names and values.", place))
            return None
        return Entry(self, number, place, cast("Mapping[str, object]", value))


class Entry:
    """One object of the document; a value that cannot be read adds a fault and reads as None."""

    def __init__(self, entries: Entries, line: int, place: str, values: Mapping[str, object]) -> None:
        self._entries = entries
        self.line = line
        self._place = place
        self._values = values

    def fault(self, name: str, text: str) -> None:
        """Add a fault of a value."""
        self._entries.faults.append(Fault(self.line, name, text, self._place or "document"))

    def has(self, name: str) -> bool:
        """Whether there is a value, and it is not null."""
        return self._values.get(name) is not None

    def children(self, name: str) -> Iterator["Entry"]:
        """The objects in the list under this name; none where it is left out."""
        found = self._values.get(name, [])
        if not isinstance(found, list):
            self.fault(name, "This must be a list.")
            return
        for place, value in enumerate(cast("list[object]", found)):
            child = self._entries.entry(f"{self._place}.{name}[{place}]".lstrip("."), value)
            if child is not None:
                yield child

    def text(self, name: str, default: str | None = "") -> str | None:
        """A text; `default` where it is left out, and None with a fault where that is None."""
        value = self._values.get(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, str):
            self.fault(name, "This must be a text.")
            return None
        if not is_whole(value):
            self.fault(name, "This text holds half a character.")
            return None
        return value

    def filled(self, name: str) -> str | None:
        """A text that is not blank."""
        text = self.text(name, None)
        if text is not None and not text.strip():
            self.fault(name, "This must not be empty.")
            return None
        return text

    def measure(self) -> Measure | None:
        """The measure."""
        text = self.text("measure", None)
        return None if text is None else self._read("measure", text, _measure)

    def day(self, name: str) -> date | None:
        """A day; None without a fault where it is left out."""
        text = self.text(name)
        return self._read(name, text, parse_day) if text else None

    def needed_day(self, name: str) -> date | None:
        """A day that must be there."""
        text = self.text(name, None)
        return None if text is None else self._read(name, text, parse_day)

    def span(self) -> Span | None:
        """The first and the last day."""
        first, last = self.needed_day("first_day"), self.needed_day("last_day")
        return self._read("last_day", "", lambda _: Span(first, last)) if first and last else None

    def count(self, name: str, least: int) -> int | None:
        """A whole number from `least` on; None without a fault where it is left out."""
        value = self._values.get(name)
        if value is None:
            return None
        if type(value) is not int or not least <= value <= MAX_COUNT:
            self.fault(name, f"This must be a whole number from {least:,} to {MAX_COUNT:,}.")
            return None
        return value

    def needed_count(self, name: str, least: int) -> int | None:
        """A whole number that must be there."""
        if not self.has(name):
            self.fault(name, f"This must be a whole number from {least:,} to {MAX_COUNT:,}.")
        return self.count(name, least)

    def flag(self, name: str) -> bool:
        """Whether the value is true (or 1); no where it is left out."""
        value = self._values.get(name, False)
        if value not in (True, False):
            self.fault(name, "This must be true or false.")
        return value is True or value == 1

    def read(self, name: str, text: str, parse: Callable[[str], _Value]) -> _Value | None:
        """What a text means; None, with a fault, where it cannot be read."""
        return self._read(name, text, parse)

    def _read(self, name: str, text: str, parse: Callable[[str], _Value]) -> _Value | None:
        try:
            return parse(text)
        except MilepostError as error:
            self.fault(name, str(error))
            return None


class _MeasureError(MilepostError):
    """A measure that is none."""


def _measure(text: str) -> Measure:
    try:
        return Measure(text)
    except ValueError:
        raise _MeasureError(f"{quoted(text)} is not a measure; use deliveries or orders.") from None
