"""Which keys do what, in groups: those of the commands as the menus have them, and those within parts of the window."""

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from milepost.ui.actions import Command, commands
from milepost.ui.help_pages import native
from milepost.ui.plain_words import plain_words

CONTEXT = "Shortcuts"

_SIGNS = "⌃⌥⇧⌘"
"""What macOS writes for its modifiers, without anything between them."""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What is done, and the ways to do it: each a few keys that are held together, as they are labelled here."""

    text: str
    ways: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """The shortcuts of a menu or of a part of the window."""

    title: str
    shortcuts: tuple[Shortcut, ...]


def shortcut_groups() -> tuple[ShortcutGroup, ...]:
    """The menus from left to right, then the parts of the window."""
    menus = (_menu(title, entries) for title, entries in commands().items())
    parts = (ShortcutGroup(title, tuple(_within(*row) for row in rows)) for title, rows in _parts().items())
    return (*menus, *parts)


def matching_groups(groups: Iterable[ShortcutGroup], typed: str) -> tuple[ShortcutGroup, ...]:
    """The shortcuts that have every word of what was typed in their text or their keys, by their groups."""
    words = typed.casefold().replace("+", " ").split()
    found = (replace(group, shortcuts=_matching(group, words)) for group in groups)
    return tuple(group for group in found if group.shortcuts)


def in_columns(groups: Sequence[ShortcutGroup], number: int) -> tuple[tuple[ShortcutGroup, ...], ...]:
    """The groups in so many columns of about the same height, in their order."""
    heights = [len(group.shortcuts) + 2 for group in groups]
    columns: list[list[ShortcutGroup]] = [[] for _ in range(number)]
    done = 0
    for group, height in zip(groups, heights, strict=True):
        middle = 2 * done + height - 1
        columns[middle * number // (2 * sum(heights))].append(group)
        done += height
    return tuple(map(tuple, columns))


def caps(label: str) -> tuple[str, ...]:
    """The single keys of a shortcut as the system writes it: Ctrl+Shift+C or ⇧⌘C."""
    signs = label[: len(label) - len(label.lstrip(_SIGNS))]
    return (*signs, *re.split(r"\+(?=.)", label.removeprefix(signs)))


def _menu(title: str, entries: Sequence[Command | None]) -> ShortcutGroup:
    here = (entry for entry in entries if entry is not None)
    return ShortcutGroup(
        plain_words(title),
        tuple(Shortcut(plain_words(entry.text), _ways(*entry.keys_on(sys.platform))) for entry in here),
    )


def _within(text: str, keys: str) -> Shortcut:
    return Shortcut(text, _ways(*keys.split("; ")))


def _ways(*keys: str) -> tuple[tuple[str, ...], ...]:
    return tuple(caps(native(each)) for each in keys)


def _matching(group: ShortcutGroup, words: Sequence[str]) -> tuple[Shortcut, ...]:
    def text(shortcut: Shortcut) -> str:
        return " ".join((group.title, shortcut.text, *(key for way in shortcut.ways for key in way))).casefold()

    return tuple(shortcut for shortcut in group.shortcuts if all(word in text(shortcut) for word in words))


def _parts() -> Mapping[str, Sequence[tuple[str, str]]]:
    """The keys that work where the keyboard is, as portable text."""
    tr = _translated
    return {
        tr("In the form"): (
            (tr("Add the figures"), "Return"),
            (tr("Next field, field before"), "Tab; Shift+Tab"),
        ),
        tr("In the table of figures"): (
            (tr("Edit the cell"), "F2"),
            (tr("Take the change, leave the cell as it was"), "Return; Esc"),
            (tr("Delete the selected figures"), "Del"),
            (tr("Select more figures"), "Shift+Up; Shift+Down"),
            (tr("Select all figures"), "Ctrl+A"),
        ),
        tr("In the chart"): (
            (tr("Zoom in, zoom out"), "+; -"),
            (tr("Earlier, later"), "Left; Right"),
            (tr("To the start, to the end"), "Home; End"),
            (tr("The whole goal"), "0"),
        ),
    }


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
