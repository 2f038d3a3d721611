"""Where the palette can lead: to the commands, the trackers, and the goals and figures of the tracker that is shown."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtGui import QAction, QKeySequence

from milepost.chart.amounts import quantity_text
from milepost.chart.wording import Wording
from milepost.domain.figure import Figure
from milepost.ui.actions import Actions, commands
from milepost.ui.figure_rows import measure_word
from milepost.ui.open_file import OpenFile
from milepost.ui.palette import Place
from milepost.ui.plain_words import command_name, plain_words

OPENING = "palette"
"""The command that opens the palette, which leads nowhere from there."""

USEFUL = (
    "enter",
    "new_tracker",
    "new_goal",
    "announce_target",
    "add_milestone",
    "export_image",
    "copy_image",
    "undo",
    "guide",
    "shortcuts",
)
"""The commands that are offered before anything is typed."""


def command_places(actions: Actions, wording: Wording) -> dict[str, Place]:
    """Every command of the menus by its name."""
    return {
        entry.name: _command_place(actions[entry.name], plain_words(title), wording)
        for title, entries in commands().items()
        for entry in entries
        if entry is not None and entry.name != OPENING
    }


def _command_place(action: QAction, menu: str, wording: Wording) -> Place:
    possible = action.isEnabled()
    kind = menu if possible else wording.text("{menu}, not possible now", menu=menu)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Place(command_name(action.text()), kind, action.trigger, keys, possible)


def file_places(file: OpenFile, wording: Wording) -> Iterator[Place]:
    """The other trackers, and the other goals of the one that is shown."""
    shown, goal, snapshot = file.tracker, file.goal, file.snapshot
    for tracker in file.workspace.trackers():
        if tracker != shown:
            yield Place(tracker.name, wording.text("Tracker"), partial(file.choose_tracker, tracker.id))
    for other in snapshot.goals if snapshot else ():
        if other != goal and shown:
            kind = wording.text("Goal of {name}", name=shown.name)
            yield Place(other.name, kind, partial(file.choose_goal, other.id))


def figure_place(figure: Figure, go: Callable[[int], None], wording: Wording) -> Place:
    """A figure by what was said and of which days."""
    announced = wording.day_year(figure.announced_on)
    kind = wording.text("{measure}, announced {day}", measure=measure_word(figure.measure, wording), day=announced)
    named = wording.text("{kind}, {source}", kind=kind, source=figure.source) if figure.source else kind
    title = wording.text("{field}: {value}", field=wording.span(figure.span), value=quantity_text(figure, wording))
    return Place(title, named, partial(go, figure.id))
