"""The list of keyboard shortcuts, in two columns, with a line to search it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from milepost.ui.pieces import Line, card, label
from milepost.ui.shortcuts import Shortcut, ShortcutGroup, in_columns, matching_groups, shortcut_groups

SIZE = (860, 600)
COLUMNS = 2


class ShortcutsWindow(QDialog):
    """Every shortcut, or those that answer to what is typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._groups = shortcut_groups()
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.resize(*SIZE)
        self.line = Line()
        self.line.setPlaceholderText(self.tr("Search commands and keys"))
        self.line.setAccessibleName(self.tr("Search commands and keys"))
        self.line.setClearButtonEnabled(True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Keyboard Shortcuts"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(self.line)
        column.addWidget(card(self._scroll), 1)
        self.line.textChanged.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        found = matching_groups(self._groups, self.line.text())
        self._scroll.setWidget(_sheet(found) if found else _nothing(self.tr("No command and no key is called that.")))


def _nothing(sentence: str) -> QWidget:
    told = label("subline", sentence)
    told.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return told


def _sheet(groups: Sequence[ShortcutGroup]) -> QWidget:
    sheet = QFrame()
    sheet.setObjectName("sheet")
    row = QHBoxLayout(sheet)
    row.setContentsMargins(20, 14, 20, 18)
    row.setSpacing(44)
    for groups_in_column in in_columns(groups, COLUMNS):
        column = QVBoxLayout()
        column.setSpacing(18)
        for group in groups_in_column:
            column.addLayout(_section(group))
        column.addStretch(1)
        row.addLayout(column, 1)
    return sheet


def _section(group: ShortcutGroup) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(0, 1)
    grid.addWidget(label("section", group.title), 0, 0, 1, 2)
    for place, shortcut in enumerate(group.shortcuts, 1):
        grid.addWidget(label("shortcut", shortcut.text, wraps=True), place, 0)
        grid.addWidget(_keys(shortcut), place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return grid


def _keys(shortcut: Shortcut) -> QWidget:
    keys = QWidget()
    row = QHBoxLayout(keys)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(3)
    for place, way in enumerate(shortcut.ways):
        if place:
            row.addSpacing(6)
        for key in way:
            row.addWidget(label("keyCap", key))
    keys.setAccessibleName(", ".join("+".join(way) for way in shortcut.ways))
    return keys
