"""Whether the open file holds all that was typed, and how the status bar says so."""

import os
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import assert_never

from milepost.chart.wording import Wording
from milepost.ui.places import told_folder


@dataclass(frozen=True, slots=True)
class Saved:
    """All is in the file, which was last changed at a moment."""

    at: datetime


@dataclass(frozen=True, slots=True)
class ReadOnly:
    """The file can be read but not changed."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The file cannot be read; the sentence says why."""

    sentence: str


FileState = Saved | ReadOnly | Unreachable


@dataclass(frozen=True, slots=True)
class StatusView:
    """What the status bar says: the state and more on it, the file, its folder and where that is in full, the count."""

    state: str
    detail: str
    is_well: bool
    name: str
    folder: str
    full_folder: str
    counted: str


def state_at(path: Path) -> FileState:
    """The state of the file at a path; a journal is put beside it, so its folder must be writable too."""
    try:
        changed = path.stat().st_mtime
    except OSError as error:
        return Unreachable(error.strerror or str(error))
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return Saved(datetime.fromtimestamp(changed).astimezone()) if writable else ReadOnly()


def status_view(state: FileState, path: Path, counted: str, today: date, wording: Wording) -> StatusView:
    """The words for a file in a state, `counted` being those for its figures."""
    folder = path.absolute().parent
    word, detail = _words(state, today, wording)
    return StatusView(
        state=word,
        detail=detail,
        is_well=isinstance(state, Saved),
        name=path.name,
        folder=told_folder(folder, Path.home()),
        full_folder=str(folder),
        counted=counted,
    )


def _words(state: FileState, today: date, wording: Wording) -> tuple[str, str]:
    match state:
        case Saved(at):
            clock, day = f"{at:%H:%M}", wording.day_year(at.date())
            when = clock if at.date() == today else day
            told = wording.text(
                "Every change is saved at once; the last was made on {day} at {time}.", day=day, time=clock
            )
            return wording.text("Saved {when}", when=when), told
        case ReadOnly():
            told = wording.text("The file can be read but not changed: a figure that is added cannot be saved.")
            return wording.text("Read-only"), told
        case Unreachable(sentence):
            return wording.text("Not reachable: {reason}", reason=sentence), sentence
        case _:
            assert_never(state)
