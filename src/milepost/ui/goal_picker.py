"""The control above the chart in which the goal that is shown is chosen, and others are made."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from milepost.ui.pieces import primary
from milepost.ui.tips import plain_tip

MOST_WIDTH = 230


class GoalPicker(QWidget):
    """The goals of a tracker as a list, and beside it a menu of commands on goals."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.list = QComboBox()
        self.list.setAccessibleName(self.tr("Goal"))
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.list.setMaximumWidth(MOST_WIDTH)
        self.list.activated.connect(self._tell)
        self.announce = primary(self.tr("Announce a target…"))
        self.more = QToolButton()
        self.more.setObjectName("tool")
        self.more.setText("+")
        self.more.setProperty("narrow", True)
        self.more.setAccessibleName(self.tr("More goals"))
        self.more.setToolTip(self.tr("Make another goal"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.announce)
        row.addWidget(self.list)
        row.addWidget(self.more)

    def offer(self, commands: Sequence[QAction]) -> None:
        """Put commands into the menu."""
        menu = QMenu(self.more)
        menu.addActions(commands)
        self.more.setMenu(menu)

    def show_goals(self, goals: Sequence[tuple[int, str]], shown: int | None, *, asks_target: bool) -> None:
        """Show the goals by id and name, the one that is shown in the window, and whether its target is asked for."""
        self.setVisible(bool(goals))
        self.announce.setVisible(asks_target)
        if [(self.list.itemData(place), self.list.itemText(place)) for place in range(self.list.count())] != [*goals]:
            self.list.clear()
            for number, name in goals:
                self.list.addItem(name, number)
        self.list.setCurrentIndex(self.list.findData(shown))
        self.list.setToolTip(plain_tip(self.list.currentText()))

    def _tell(self, place: int) -> None:
        self.chosen.emit(int(self.list.itemData(place)))
