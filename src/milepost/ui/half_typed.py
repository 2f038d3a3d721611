"""Keeps what is half typed in the form, so that it outlives a change of tracker, the end of the program and a crash."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCryptographicHash, QObject, QTimer

from milepost.ui.entry import Counting, Entry
from milepost.ui.settings import Settings

TEXTS = ("when", "deliveries", "orders", "announced", "source", "note")
SOON = 300
"""Milliseconds without a key press after which the texts are on the disk."""


@dataclass(frozen=True, slots=True)
class Place:
    """What figures are typed for: a tracker of a file."""

    path: Path
    tracker: int

    @property
    def name(self) -> str:
        """What the settings know it by."""
        told = f"{self.path.absolute()}\n{self.tracker}".encode(errors="surrogatepass")
        digest = QCryptographicHash.hash(told, QCryptographicHash.Algorithm.Sha256)
        return digest.toHex().toStdString()[:32]


class HalfTyped(QObject):
    """The texts of the form for each place: all of them while the window is open, what is half typed for longer."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._entries: dict[Place, Entry] = {}
        self._unsaved: set[Place] = set()
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self.save)

    def keep(self, place: Place, entry: Entry) -> None:
        """Keep what stands in the form; what is no longer half typed is gone from the disk at once."""
        self._entries[place] = entry
        self._unsaved.add(place)
        if entry.half_typed:
            self._soon.start()
        else:
            self.save()

    def recall(self, place: Place) -> Entry | None:
        """What stood in the form, as far as it is kept."""
        return self._entries.get(place) or read_half_typed(self._settings.half_typed(place.name))

    def move(self, old: Place, new: Place) -> None:
        """Keep for another place what was kept for one."""
        entry = self._entries.pop(old, None)
        if entry is not None:
            self._unsaved.discard(old)
            self._settings.keep_half_typed(old.name, "")
            self.keep(new, entry)

    def save(self) -> None:
        """Put what is half typed on the disk."""
        self._soon.stop()
        for place in self._unsaved:
            entry = self._entries[place]
            text = write_half_typed(entry) if entry.half_typed else ""
            if text != self._settings.half_typed(place.name):
                self._settings.keep_half_typed(place.name, text)
        self._unsaved.clear()


def write_half_typed(entry: Entry) -> str:
    """The texts as one."""
    return json.dumps(asdict(entry))


def read_half_typed(text: str) -> Entry | None:
    """The texts that `write_half_typed` made one; None for any other text."""
    try:
        held = cast("dict[str, object]", json.loads(text))
        texts = {name: str(held[name]) for name in TEXTS}
        return Entry(Counting(held["counting"]), **texts)
    except (KeyError, TypeError, ValueError):
        return None
