"""The row over the chart in which one supposes a rate, or counts by month, for the days that are left."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from milepost.chart.wording import Wording
from milepost.ui.jump_slider import JumpSlider
from milepost.ui.number_field import NumberField
from milepost.ui.pieces import Choice, Field, label, quiet

STEPS = 1000
"""So many places the slider has."""

FIELD_WIDTH = 92


class WhatIfBar(QFrame):
    """Tells with `supposed` that another rate or other months are wanted, and with `left` that none are."""

    supposed = Signal()
    reset_asked = Signal()
    left = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._most = self.per_day = 1.0
        self.kinds = Choice([self.tr("One rate"), self.tr("By month")])
        self.kinds.setAccessibleName(self.tr("What if"))
        self.kinds.choose(0)
        self.slider = JumpSlider()
        self.slider.setRange(0, STEPS)
        self.slider.setAccessibleName(self.tr("Rate a day"))
        self.rate = NumberField(self.tr("Rate a day"), FIELD_WIDTH, wording.rate)
        self.snaps = QHBoxLayout()
        self.months: list[NumberField] = []
        self.told = label("subline", wraps=True)
        self.reset = quiet(self.tr("Reset"))
        self.close_button = quiet(self.tr("Close"))
        self._lay_out()
        self.kinds.group.idClicked.connect(self._choose_kind)
        self.slider.valueChanged.connect(self._slide)
        self.rate.changed.connect(self._type)
        self.reset.clicked.connect(self.reset_asked)
        self.close_button.clicked.connect(self.left)
        QShortcut(QKeySequence("Escape"), self, self.left.emit, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    @property
    def is_by_month(self) -> bool:
        """Whether months are supposed rather than one rate."""
        return self.kinds.chosen == 1

    def show_kind(self, *, by_month: bool) -> None:
        """Show the months, or one rate."""
        self.kinds.choose(int(by_month))
        self._show_kind()

    def show_rate(self, per_day: float, most: float) -> None:
        """Stand on a rate between 0 and the most the slider goes to."""
        self._most = max(most, per_day, 1e-6)
        self.rate.step = self._most / 100
        self._stand_on(per_day)

    def show_snaps(self, snaps: Sequence[tuple[str, float]]) -> None:
        """Offer rates to begin with, by their names."""
        _clear(self.snaps)
        for name, per_day in snaps:
            button = QPushButton(name)
            button.setProperty("link", True)
            button.clicked.connect(partial(self._take, per_day))
            self.snaps.addWidget(button)

    def show_months(self, months: Sequence[tuple[str, int]]) -> None:
        """Show a field for each month with its count."""
        _clear(self._fields)
        self.months = []
        for name, count in months:
            field = NumberField(name, FIELD_WIDTH, self._wording.count)
            field.step = max(count // 20, 1)
            field.show_number(count)
            field.changed.connect(self.supposed)
            self.months.append(field)
            self._fields.addWidget(Field(name, field))
        self._fields.addStretch(1)

    def say(self, told: str) -> None:
        """Say what it comes to."""
        self.told.setText(told)

    def _take(self, per_day: float) -> None:
        self._stand_on(per_day)
        self.supposed.emit()

    def _stand_on(self, per_day: float) -> None:
        """Hold a rate exactly, whatever of it is shown."""
        self.rate.show_number(per_day)
        self._slide_to(per_day)

    def _slide_to(self, per_day: float) -> None:
        self.per_day = per_day
        self.slider.blockSignals(True)
        self.slider.setValue(round(min(per_day / self._most, 1) * STEPS))
        self.slider.blockSignals(False)

    def _type(self, per_day: float) -> None:
        self._slide_to(per_day)
        self.supposed.emit()

    def _slide(self, place: int) -> None:
        self._take(place / STEPS * self._most)

    def _choose_kind(self, _: int) -> None:
        self._show_kind()
        self.supposed.emit()

    def _show_kind(self) -> None:
        self._one.setVisible(not self.is_by_month)
        self._many.setVisible(self.is_by_month)

    def _lay_out(self) -> None:
        self._one, inside = QWidget(), QWidget()
        one = QHBoxLayout(self._one)
        one.setContentsMargins(0, 0, 0, 0)
        one.setSpacing(10)
        one.addWidget(self.slider, 1)
        one.addWidget(self.rate)
        one.addLayout(self.snaps)
        self._fields = QHBoxLayout(inside)
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._fields.setSpacing(8)
        self._many = QScrollArea()
        self._many.setObjectName("months")
        self._many.setWidgetResizable(True)
        self._many.setFrameShape(QFrame.Shape.NoFrame)
        self._many.setFixedHeight(74)
        self._many.setWidget(inside)
        for ground in (self._many.viewport(), inside):
            ground.setAutoFillBackground(False)
        top, under = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.kinds)
        top.addWidget(self._one, 1)
        top.addWidget(self._many, 1)
        under.addWidget(self.told, 1)
        under.addWidget(self.reset)
        under.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(under)
        self._show_kind()


def _clear(layout: QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.deleteLater()
