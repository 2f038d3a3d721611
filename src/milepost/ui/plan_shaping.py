"""The row with which a plan is shaped: its parts, what it adds up to, and how that is shared out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from milepost.chart.wording import Wording
from milepost.domain import plan
from milepost.domain.curve import Curve
from milepost.domain.period import Step, periods_within
from milepost.domain.span import Span
from milepost.ui.number_field import NumberField
from milepost.ui.pieces import Choice, Field, label
from milepost.ui.plan_text import write_parts

STEPS = (Step.MONTH, Step.QUARTER, Step.WEEK)
USUAL_RAMP = 3.0
FIELD_WIDTH = 110


@dataclass(frozen=True, slots=True)
class Shaped:
    """What a plan is shaped for: the goal's days, those on which there is counting, the target, and the past."""

    goal: Span
    counting: Span
    target: int
    curve: Curve


class PlanShaping(QWidget):
    """Tells with `shaped` the text of a plan that adds up to the number asked for."""

    shaped = Signal(str)

    def __init__(self, about: Shaped, wording: Wording) -> None:
        super().__init__()
        self._about = about
        self.steps = Choice([self.tr("Months"), self.tr("Quarters"), self.tr("Weeks")])
        self.steps.setAccessibleName(self.tr("Parts"))
        self.steps.choose(0)
        self.total = NumberField(self.tr("In all"), FIELD_WIDTH, wording.count)
        self.total.show_number(about.target)
        self.total.step = max(about.target // 100, 1)
        self.times = NumberField(self.tr("Times as much at the end"), FIELD_WIDTH, wording.rate)
        self.times.show_number(USUAL_RAMP)
        self.even, self.ramp = QPushButton(self.tr("E&ven")), QPushButton(self.tr("&Ramp"))
        self.seasons = QPushButton(self.tr("&Last Year's Seasons"))
        self.why_not = label("subline", wraps=True)
        self._lay_out()
        self.even.clicked.connect(self._shape_even)
        self.ramp.clicked.connect(self._shape_ramp)
        self.seasons.clicked.connect(self._shape_seasons)
        self.steps.group.idClicked.connect(self._offer_seasons)
        self._offer_seasons()

    def _parts(self) -> Sequence[Span]:
        return periods_within(self._about.goal, STEPS[self.steps.chosen])

    def _shape_even(self) -> None:
        self._put(plan.even(self._parts(), self._about.counting))

    def _shape_ramp(self) -> None:
        self._put(plan.ramp(self._parts(), self._about.counting, self.times.number))

    def _shape_seasons(self) -> None:
        weights = plan.last_year(self._parts(), self._about.curve)
        if weights is not None:
            self._put(weights)

    def _put(self, weights: Sequence[float]) -> None:
        self.shaped.emit(write_parts(self._parts(), plan.shared_out(round(self.total.number), weights)))

    def _offer_seasons(self) -> None:
        """Offer the seasons of the year before where they are known, else say that they are not."""
        known = plan.last_year(self._parts(), self._about.curve) is not None
        self.seasons.setEnabled(known)
        self.why_not.setText("" if known else self.tr("The year before is not known, so it lends no seasons."))
        self.why_not.setVisible(not known)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.steps)
        first.addStretch(1)
        first.addWidget(Field(self.tr("&In all"), self.total))
        first.addWidget(Field(self.tr("&Times as much at the end"), self.times))
        for button in (self.even, self.ramp, self.seasons):
            second.addWidget(button)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.why_not)
