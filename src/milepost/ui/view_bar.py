"""The row above the chart in which one chooses what a bar stands for, and with what a goal is compared."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from milepost.chart.view_name import ViewName
from milepost.domain.period import Step
from milepost.ui.pieces import Choice

STEPS = (None, Step.WEEK, Step.MONTH, Step.QUARTER)
"""What a bar may stand for, None for what suits the goal best."""

MOST_LISTED = 60


class ViewBar(QFrame):
    """The choices of the view that is on; a view that has none has no bar."""

    step_chosen = Signal(object)
    counts_chosen = Signal(bool)
    against_chosen = Signal(object)
    against_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.steps = Choice([self.tr("Automatic"), self.tr("Weeks"), self.tr("Months"), self.tr("Quarters")])
        self.steps.setAccessibleName(self.tr("A bar for each"))
        self.units = Choice([self.tr("Shares"), self.tr("Counts")])
        self.units.setAccessibleName(self.tr("Compare"))
        self.against = self._make_against()
        for choice in (self.steps, self.units):
            choice.choose(0)
        self.steps.group.idClicked.connect(self._tell_step)
        self.units.group.idClicked.connect(self._tell_units)
        self._parts = {ViewName.PERIODS: (self.steps,), ViewName.COMPARE: (self.units, self.against)}
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 0)
        row.setSpacing(8)
        for part in (self.steps, self.units, self.against):
            row.addWidget(part)
        row.addStretch(1)
        self.show_view(ViewName.PROGRESS)

    def show_view(self, view: ViewName) -> None:
        """Show the choices of a view."""
        shown: Sequence[QWidget] = self._parts.get(view, ())
        for part in (self.steps, self.units, self.against):
            part.setVisible(part in shown)
        self.setVisible(bool(shown))

    def offer_goals(self, goals: Sequence[tuple[str, bool]], *, suits: bool) -> None:
        """List goals by name, ticked where they are compared; `suits` where they are those that suit by themselves."""
        menu = self.against.menu()
        menu.clear()
        usual = menu.addAction(self.tr("Those of the same time"))
        usual.setCheckable(True)
        usual.setChecked(suits)
        usual.triggered.connect(self._tell_usual)
        menu.addSeparator()
        for name, compared in goals[:MOST_LISTED]:
            action = menu.addAction(name.replace("&", "&&"))
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(compared)
        if not goals:
            menu.addAction(self.tr("There is no other goal yet")).setEnabled(False)

    def _make_against(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("tool")
        button.setText(self.tr("Compare with") + " ▾")
        button.setAccessibleName(self.tr("Compare with"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(self.against_asked)
        menu.triggered.connect(self._tell_against)
        button.setMenu(menu)
        return button

    def _tell_step(self, place: int) -> None:
        self.step_chosen.emit(STEPS[place])

    def _tell_units(self, place: int) -> None:
        self.counts_chosen.emit(place == 1)

    def _tell_usual(self) -> None:
        self.against_chosen.emit(None)

    def _tell_against(self, action: QAction) -> None:
        if action.data() is not None:
            ticked = [each.data() for each in self.against.menu().actions() if each.isChecked() and each.data()]
            self.against_chosen.emit(ticked)
