"""The form in which figures are typed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from milepost.ui.echo_label import EchoLabel
from milepost.ui.entry import Counting, Entry, Part
from milepost.ui.more_fields import MoreFields
from milepost.ui.pieces import Choice, Field, Line, primary

PATIENCE = 500
"""Milliseconds without a key press after which the form says what is wrong."""


class EntryForm(QWidget):
    """Two ways of counting, two quantities, and more where one wants it; Enter adds."""

    typed = Signal()
    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._faults: Mapping[Part, str] = {}
        self.counting = Choice([self.tr("Total so far"), self.tr("In a period")])
        self.day, self.period = Line(), QComboBox()
        self.deliveries, self.orders = Line(), Line()
        self.more = MoreFields()
        self._when = {
            Counting.SO_FAR: Field(self.tr("A&s of"), self.day),
            Counting.PERIOD: Field(self.tr("&Period"), self.period),
        }
        self._fields = {
            Part.DELIVERIES: Field(self.tr("&Deliveries"), self.deliveries, error_below=False),
            Part.ORDERS: Field(self.tr("&Orders"), self.orders, error_below=False),
            Part.ANNOUNCED: self.more.announced_field,
        }
        self.echo = EchoLabel()
        self.add = primary(self.tr("&Add Figures"))
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._set_up_editors()
        self._lay_out()
        self._connect()
        self.count(Counting.SO_FAR)

    def entry(self) -> Entry:
        """The texts that stand in the form."""
        so_far = self.counting.chosen == Counting.SO_FAR
        return Entry(
            counting=Counting(self.counting.chosen),
            when=self.day.text() if so_far else self.period.currentText(),
            deliveries=self.deliveries.text(),
            orders=self.orders.text(),
            announced=self.more.announced.text(),
            source=self.more.source.text(),
            note=self.more.note.text(),
        )

    def offer(self, day: str, periods: Sequence[str], chosen: str) -> None:
        """Set what the day and the period stand on, and which periods can be chosen."""
        with QSignalBlocker(self.day), QSignalBlocker(self.period):
            if self.day.text() != day:
                self.day.setText(day)
            if [self.period.itemText(place) for place in range(self.period.count())] != list(periods):
                self.period.clear()
                self.period.addItems(list(periods))
            if self.period.currentText() != chosen:
                self.period.setCurrentText(chosen)

    def count(self, counting: Counting) -> None:
        """Switch to a way of counting."""
        self.counting.choose(counting)
        for way, field in self._when.items():
            field.setVisible(way is counting)

    def clear_quantities(self) -> None:
        """Make room for the next figures."""
        for editor in (self.deliveries, self.orders):
            with QSignalBlocker(editor):
                editor.clear()
        self.more.clear()

    def focus_first(self) -> None:
        """Put the cursor where entry starts."""
        editor = self.day if self.counting.chosen == Counting.SO_FAR else self.period
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.day.selectAll()

    def show_faults(self, faults: Mapping[Part, str], *, at_once: bool = False) -> None:
        """Say what is wrong beside each field: at once, or when nothing has been typed for a moment."""
        self._faults = faults
        for part, field in self._all_fields().items():
            if at_once or part not in faults:
                field.show_error(faults.get(part, ""))
        if at_once or not faults:
            self._patience.stop()
        else:
            self._patience.start()

    def focus_fault(self) -> None:
        """Put the cursor into the first field with something wrong."""
        part = next((part for part in Part if part in self._faults), None)
        if part is Part.WHEN:
            self.focus_first()
        elif part is not None:
            self._fields[part].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_up_editors(self) -> None:
        self.day.setPlaceholderText(self.tr("30 Apr 2024"))
        self.period.setLineEdit(Line())
        self.period.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.period.setMaxVisibleItems(20)
        self.deliveries.setPlaceholderText(self.tr("7,058 or 10,000+"))
        self.orders.setPlaceholderText(self.tr("none"))

    def _lay_out(self) -> None:
        quantities = QGridLayout()
        quantities.setHorizontalSpacing(8)
        quantities.setVerticalSpacing(3)
        for place, part in enumerate((Part.DELIVERIES, Part.ORDERS)):
            quantities.addWidget(self._fields[part], 0, place)
            quantities.addWidget(self._fields[part].error, 1 + place, 0, 1, 2)
            quantities.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        for widget in (self.counting, *self._when.values()):
            column.addWidget(widget)
        column.addLayout(quantities)
        for widget in (self.more, self.echo, self.add):
            column.addWidget(widget)

    def _connect(self) -> None:
        lines = [self.day, self.deliveries, self.orders, self.more.announced, self.more.source, self.more.note]
        for editor in lines:
            editor.textChanged.connect(self.typed)
        self.period.currentTextChanged.connect(self.typed)
        line = self.period.lineEdit()
        for editor in (*lines, *([line] if line is not None else [])):
            editor.returnPressed.connect(self.submitted)
        self.counting.group.idClicked.connect(self._choose_counting)
        self.add.clicked.connect(self.submitted)
        self._patience.timeout.connect(self._tell_faults)

    def _all_fields(self) -> dict[Part, Field]:
        return {Part.WHEN: self._when[Counting(self.counting.chosen)], **self._fields}

    def _choose_counting(self, place: int) -> None:
        self.count(Counting(place))
        self.typed.emit()

    def _tell_faults(self) -> None:
        self.show_faults(self._faults, at_once=True)
