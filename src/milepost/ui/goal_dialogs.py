"""The dialogs in which goals, targets and milestones are made."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from milepost.domain.figure import Measure
from milepost.domain.span import parse_day
from milepost.ui.form_dialog import FormDialog
from milepost.ui.pieces import Field
from milepost.ui.tracker_dialogs import read_span
from milepost.workspace.goals import GoalDraft
from milepost.workspace.milestones import MilestoneDraft
from milepost.workspace.targets import TargetDraft


class NewGoalDialog(FormDialog):
    """A year or other days, what is counted, and the target."""

    def __init__(self, parent: QWidget | None, year: int, make: Callable[[GoalDraft], None]) -> None:
        super().__init__(parent, self.tr("New goal"), self.tr("Create"), self._make)
        self._give = make
        self.year = self.ask(self.tr("&Year, quarter or month"), str(year), self.tr("2025, 2025-Q1 or 2025-03"))
        self.target = self.ask(self.tr("&Target by the end of it"), hint=self.tr("100,000"))
        self.measure = _measures(self)
        self.name = self.ask(self.tr("&Name"), hint=self.tr("the year"), more=True)
        self.first = self.ask(self.tr("&First day"), hint=self.tr("that of the year"), more=True)
        self.last = self.ask(self.tr("&Last day"), hint=self.tr("that of the year"), more=True)
        self.finish()

    def _make(self) -> None:
        span = read_span(self.year.text(), self.first.text(), self.last.text())
        self._give(
            GoalDraft(
                span, Measure(self.measure.currentData()), self.name.text().strip(), TargetDraft(self.target.text())
            )
        )


class TargetDialog(FormDialog):
    """Announce a target, or withdraw it."""

    def __init__(
        self, parent: QWidget | None, announced_on: date, held: int | None, announce: Callable[[TargetDraft], None]
    ) -> None:
        super().__init__(parent, self.tr("Announce target"), self.tr("Announce"), self._announce)
        self._give = announce
        self.target = self.ask(self.tr("&Target"), "" if held is None else f"{held:,}", self.tr("120,000"))
        self.stretch = self.ask(self.tr("&Stretch"), hint=self.tr("none"))
        self.announced = self.ask(self.tr("Announced &on"), announced_on.isoformat())
        self.source = self.ask(self.tr("So&urce"))
        self.withdrawn = QCheckBox(self.tr("The target is &withdrawn"))
        self.withdrawn.toggled.connect(self.target.setDisabled)
        self.withdrawn.toggled.connect(self.stretch.setDisabled)
        self.put(self.withdrawn)
        self.finish()

    def _announce(self) -> None:
        withdrawn = self.withdrawn.isChecked()
        self._give(
            TargetDraft(
                typed="" if withdrawn else self.target.text(),
                stretch="" if withdrawn else self.stretch.text(),
                withdrawn=withdrawn,
                announced_on=parse_day(self.announced.text()),
                source=self.source.text(),
            )
        )


class MilestoneDialog(FormDialog):
    """A round number on the way."""

    def __init__(self, parent: QWidget | None, add: Callable[[MilestoneDraft], None]) -> None:
        super().__init__(parent, self.tr("Add milestone"), self.tr("Add"), self._add)
        self._give = add
        self.value = self.ask(self.tr("&Running total"), hint=self.tr("100,000"))
        self.name = self.ask(self.tr("&Name"), hint=self.tr("the 100,000th car"))
        self.due = self.ask(self.tr("&Due day"), hint=self.tr("none"))
        self.measure = _measures(self)
        self.finish()

    def _add(self) -> None:
        due = self.due.text().strip()
        self._give(
            MilestoneDraft(
                self.value.text(),
                self.name.text(),
                parse_day(due) if due else None,
                Measure(self.measure.currentData()),
            )
        )


def _measures(dialog: FormDialog) -> QComboBox:
    box = QComboBox()
    box.addItem(dialog.tr("Deliveries"), Measure.DELIVERIES)
    box.addItem(dialog.tr("Orders"), Measure.ORDERS)
    dialog.put(Field(dialog.tr("&Counted"), box))
    return box
