"""The fields over a table that say what it leaves open: its sheet, tracker, year, and how its days are meant."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from milepost.domain.period import Step
from milepost.exchange.sheets.leaving_open import has_days, needs_year, orders_matter
from milepost.exchange.sheets.mapping import Mapping, Role
from milepost.exchange.sheets.sheet import Sheet
from milepost.exchange.sheets.whens import DayOrder
from milepost.ui.pieces import Field

MOST_TITLES = 20
YEARS = range(1900, 2200)
ORDERS = (None, DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST)
STEPS = (Step.DAY, Step.WEEK, Step.MONTH, Step.QUARTER, Step.YEAR)


class Questions(QWidget):
    """Fields for what is open, and only for that.

    `answered` tells that the mapping is another, `sheet_chosen` that another sheet is wanted, and `titled` that the
    titles stand in another row.
    """

    answered = Signal(Mapping)
    sheet_chosen = Signal(int)
    titled = Signal(int)

    def __init__(self, trackers: Sequence[str]) -> None:
        super().__init__()
        self._mapping: Mapping | None = None
        self.sheet, self.tracker, self.order, self.each_day = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.header, self.year = QComboBox(), QLineEdit()
        self.sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.tracker.setEditable(True)
        self.tracker.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.tracker.addItems(list(trackers))
        self.order.addItems([self.tr("choose…"), self.tr("day/month/year"), self.tr("month/day/year")])
        self.each_day.addItems(
            [
                self.tr("that day"),
                self.tr("its week"),
                self.tr("its month"),
                self.tr("its quarter"),
                self.tr("its year"),
            ]
        )
        self._fields = {
            self.sheet: Field(self.tr("&Sheet"), self.sheet),
            self.header: Field(self.tr("T&itles in row"), self.header),
            self.tracker: Field(self.tr("&Tracker"), self.tracker),
            self.year: Field(self.tr("&Year"), self.year),
            self.order: Field(self.tr("&Days are written"), self.order),
            self.each_day: Field(self.tr("A day &means"), self.each_day),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for editor, field in self._fields.items():
            row.addWidget(field, 2 if editor is self.tracker else 0)
        row.addStretch(1)
        self.year.setFixedWidth(80)
        self._connect()

    def offer_sheets(self, names: Sequence[str], at: int) -> None:
        """Let one of several sheets be chosen, the one `at` that place being shown."""
        with QSignalBlocker(self.sheet):
            self.sheet.addItems(list(names))
            self.sheet.setCurrentIndex(at)
        self._fields[self.sheet].setVisible(len(names) > 1)

    def _offer_titles(self, rows: int) -> None:
        """Let the titles stand in one of so many rows, or in none."""
        if self.header.count() != rows + 1:
            self.header.clear()
            self.header.addItems([self.tr("none"), *map(str, range(1, rows + 1))])

    def show_mapping(self, sheet: Sheet, mapping: Mapping) -> None:
        """Show what is meant, and only what the sheet leaves open."""
        self._mapping = mapping
        editors = (self.header, self.tracker, self.year, self.order, self.each_day)
        blockers = [QSignalBlocker(editor) for editor in editors]
        self._offer_titles(min(len(sheet.rows), max(MOST_TITLES, mapping.header)))
        self.header.setCurrentIndex(mapping.header)
        if self.tracker.currentText().strip() != mapping.tracker:
            self.tracker.setCurrentText(mapping.tracker)
        if self._typed_year != mapping.year:
            self.year.setText(str(mapping.year or ""))
        self.order.setCurrentIndex(ORDERS.index(mapping.order))
        self.each_day.setCurrentIndex(STEPS.index(mapping.each_day))
        del blockers
        for editor, shown in (
            (self.header, not mapping.is_own),
            (self.tracker, not mapping.is_own and not mapping.has(Role.TRACKER)),
            (self.year, needs_year(sheet, mapping)),
            (self.order, orders_matter(sheet, mapping)),
            (self.each_day, has_days(sheet, mapping)),
        ):
            self._fields[editor].setVisible(shown)

    @property
    def _typed_year(self) -> int | None:
        """The year that stands in its field; None while that is none, as it is being typed."""
        year = self.year.text().strip()
        return int(year) if year.isdecimal() and int(year) in YEARS else None

    def _connect(self) -> None:
        self.sheet.activated.connect(self.sheet_chosen)
        self.header.activated.connect(self.titled)
        self.tracker.currentTextChanged.connect(self._answer)
        self.year.textChanged.connect(self._answer)
        for box in (self.order, self.each_day):
            box.activated.connect(self._answer)

    def _answer(self) -> None:
        if self._mapping is None:
            return
        self._mapping = replace(
            self._mapping,
            tracker=self.tracker.currentText().strip(),
            year=self._typed_year,
            order=ORDERS[self.order.currentIndex()],
            each_day=STEPS[self.each_day.currentIndex()],
        )
        self.answered.emit(self._mapping)
