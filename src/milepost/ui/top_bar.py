"""The row of buttons under the menus."""

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from milepost.chart.shown import SERIES
from milepost.ui.actions import VIEWS, Actions, tip
from milepost.ui.pieces import primary, segments
from milepost.ui.plain_words import command_name


class TopBar(QFrame):
    """Undo and redo, what the chart shows, and the picture."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(8)
        for name, sign in (("undo", "↶"), ("redo", "↷")):
            row.addWidget(_mirrored(actions[name], sign))
        row.addSpacing(10)
        row.addWidget(_switches(actions, VIEWS.values()))
        self._series = _switches(actions, SERIES)
        row.addWidget(self._series)
        row.addStretch(1)
        row.addWidget(_pushing(QPushButton(self.tr("Copy image")), actions["copy_image"]))
        row.addWidget(_pushing(primary(self.tr("Export image…")), actions["export_image"]))

    def minimumSizeHint(self) -> QSize:
        """As wide as it is without the series."""
        whole = super().minimumSizeHint()
        if self._series.isHidden():
            return whole
        return QSize(whole.width() - self._series.sizeHint().width() - self._row.spacing(), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the series where there is room for them; the menus, and their names in the chart, have them always."""
        super().resizeEvent(event)
        least = self.minimumSizeHint().width()
        fits = least + self._series.sizeHint().width() + self._row.spacing() <= self.width()
        self._series.setVisible(fits)


def _mirrored(action: QAction, sign: str) -> QToolButton:
    """A button that is enabled, and says in its tip what it does, as its action is and does."""
    button = QToolButton()
    button.setObjectName("tool")
    button.setDefaultAction(action)
    word = command_name(action.text())
    button.setAccessibleName(word)

    def mirror() -> None:
        button.setText(f"{sign} {word}")
        button.setToolTip(tip(action))

    action.changed.connect(mirror)
    mirror()
    return button


def _switches(actions: Actions, names: Iterable[str]) -> QWidget:
    """A button for each of some commands that are on or off, of which those of one group are never all off."""
    shown = [actions[name] for name in names]
    row, buttons = segments([command_name(action.text()) for action in shown])
    for button, action in zip(buttons, shown, strict=True):
        button.setToolTip(tip(action))
        _follow(button, action)
    return row


def _follow(button: QPushButton, action: QAction) -> None:
    """Let a button be on, and be there to press, as its action is; a press gives the command."""

    def mirror() -> None:
        button.setChecked(action.isChecked())
        button.setEnabled(action.isEnabled())

    def give() -> None:
        action.trigger()
        mirror()

    button.clicked.connect(give)
    action.changed.connect(mirror)
    mirror()


def _pushing(button: QPushButton, action: QAction) -> QPushButton:
    """A button that gives a command, and can be pressed when that can be given."""
    button.clicked.connect(action.trigger)
    button.setToolTip(tip(action))

    def mirror() -> None:
        button.setEnabled(action.isEnabled())

    action.changed.connect(mirror)
    return button
