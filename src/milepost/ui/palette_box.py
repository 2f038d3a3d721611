"""The palette as it is seen: a line over the top of the window, and the answers below it."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QVBoxLayout, QWidget

from milepost.chart.theme import Theme
from milepost.ui.palette import Place
from milepost.ui.palette_list import MOST_ROWS, ROW_HEIGHT, PlacesList, PlacesModel, spoken
from milepost.ui.pieces import Line, label

WIDTH = 640
TOP = 56
"""Pixels from the top of the window."""

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: 1 - MOST_ROWS,
    Qt.Key.Key_PageDown: MOST_ROWS - 1,
}
_PASSING = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}
"""Ways to lose the keyboard after which it comes back."""


class PaletteBox(QFrame):
    """Open until something is chosen, Escape is pressed, or one clicks or types elsewhere."""

    typed = Signal(str)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._application = cast("QApplication", QApplication.instance())  # there is no widget without one
        self.line = Line()
        self._model = PlacesModel(self)
        self.list = PlacesList(self._model, theme)
        self.nothing = label("paletteNothing", self.tr("Nothing is called that."))
        self._set_up_line()
        self._lay_out()
        self.list.clicked.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._describe)
        self.hide()

    def open(self) -> None:
        """Show it empty, with the keyboard."""
        self.line.clear()
        self._fit()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._application.installEventFilter(self)

    def leave(self) -> None:
        """Close it with nothing chosen."""
        if self.isVisible():
            self._shut()
            self.left.emit()

    def show_places(self, places: Sequence[Place], *, anew: bool) -> None:
        """Show the answers; the first is chosen, or where they are not `anew` the one that was."""
        before = None if anew else self.list.chosen
        self._model.show_places(places)
        self.list.choose(before)
        self.list.setVisible(bool(places))
        self.nothing.setVisible(not places)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list from the line; leave where one clicks or types elsewhere."""
        match event.type():
            case QEvent.Type.KeyPress if watched is self.line and isinstance(event, QKeyEvent):
                return self._press(Qt.Key(event.key()))
            case QEvent.Type.FocusOut if watched is self.line and isinstance(event, QFocusEvent):
                if event.reason() not in _PASSING:
                    self.leave()
            case QEvent.Type.MouseButtonPress if isinstance(watched, QWidget) and self._beside(watched):
                self.leave()
            case QEvent.Type.Resize if watched is self.parent():
                self._fit()
            case _:
                pass
        return False

    def _press(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            self.list.step(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        return key in {*_STEPS, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab}

    def _beside(self, widget: QWidget) -> bool:
        return widget.window() is self.window() and widget is not self and not self.isAncestorOf(widget)

    def _take(self) -> None:
        place = self.list.chosen
        if place is not None:
            self._shut()
            self.left.emit()
            self.chosen.emit(place)

    def _shut(self) -> None:
        self._application.removeEventFilter(self)
        self.hide()

    def _describe(self) -> None:
        place = self.list.chosen
        self.line.setAccessibleDescription("" if place is None else spoken(place))

    def _set_up_line(self) -> None:
        self.line.setObjectName("paletteLine")
        self.line.setAccessibleName(self.tr("Go to"))
        self.line.setPlaceholderText(self.tr("A command, a tracker, a goal or a figure"))
        self.line.textChanged.connect(self.typed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for widget in (self.line, self.list, self.nothing):
            column.addWidget(widget)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(36)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)

    def _fit(self) -> None:
        """Stand at the top of the window, as high as the answers ask for."""
        rows = min(self._model.rowCount(), MOST_ROWS)
        self.list.setFixedHeight(rows * ROW_HEIGHT + 10)
        around = self.window().width()
        width = min(WIDTH, around - 80)
        self.setGeometry((around - width) // 2, TOP, width, self.sizeHint().height())
