"""The form in which figures are typed."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from milepost.ui.entry import Counting, Entry, Part
from milepost.ui.pieces import Field, Segments, label, primary, quiet

PATIENCE = 500
"""Milliseconds without a key press after which the form says what is wrong."""


class EntryForm(QWidget):
    """Two ways of counting, two quantities, and more where one wants it; Enter adds."""

    typed = Signal()
    submitted = Signal()
    more_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._faults: Mapping[Part, str] = {}
        self.counting = Segments([self.tr("Total so far"), self.tr("In a period")])
        self.day, self.period = QLineEdit(), QComboBox()
        self.deliveries, self.orders = QLineEdit(), QLineEdit()
        self.announced, self.source, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self._fields = self._make_fields()
        self.more = quiet("")
        self._more = self._make_more()
        self._echo = label("echo", wraps=True)
        self._echo.setTextFormat(Qt.TextFormat.RichText)
        self.add = primary(self.tr("&Add Figures"))
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._lay_out()
        self._connect()
        self.counting.choose(Counting.SO_FAR)
        self._show_counting()
        self.open_more(is_open=False)

    def entry(self) -> Entry:
        """The texts that stand in the form."""
        so_far = self.counting.chosen == Counting.SO_FAR
        return Entry(
            counting=Counting(self.counting.chosen),
            when=self.day.text() if so_far else self.period.currentText(),
            deliveries=self.deliveries.text(),
            orders=self.orders.text(),
            announced=self.announced.text(),
            source=self.source.text(),
            note=self.note.text(),
        )

    def offer(self, day: str, periods: Sequence[str], chosen: str) -> None:
        """Set what the day and the period stand on, and which periods can be chosen."""
        with QSignalBlocker(self.day), QSignalBlocker(self.period):
            self.day.setText(day)
            self.period.clear()
            self.period.addItems(list(periods))
            self.period.setCurrentText(chosen)

    def count(self, counting: Counting) -> None:
        """Switch to a way of counting."""
        self.counting.choose(counting)
        self._show_counting()

    def clear_quantities(self) -> None:
        """Make room for the next figures; the source stays."""
        for editor in (self.deliveries, self.orders, self.announced, self.note):
            with QSignalBlocker(editor):
                editor.clear()

    def focus_first(self) -> None:
        """Put the cursor where entry starts."""
        editor = self.day if self.counting.chosen == Counting.SO_FAR else self.period
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.day.selectAll()

    def show_echo(self, lead: str, rest: str, warning: str) -> None:
        """Say what was understood, what it would make of the goal, and what it would set aside."""
        parts = (f"<b>{escape(lead)}</b>" if lead else "", escape(rest), f"<b>{escape(warning)}</b>" if warning else "")
        self._echo.setText(" ".join(part for part in parts if part))

    def show_faults(self, faults: Mapping[Part, str], *, at_once: bool = False) -> None:
        """Say what is wrong beside each field, once nothing has been typed for a moment."""
        self._faults = faults
        if at_once:
            self._patience.stop()
            self._tell_faults()
            return
        for part, field in self._fields.items():
            if part not in faults:
                field.show_error("")
        self._patience.start()

    def focus_fault(self) -> None:
        """Put the cursor into the first field with something wrong."""
        part = next((part for part in self._fields if part in self._faults), None)
        if part is Part.WHEN:
            self.focus_first()
        elif part is not None:
            self._fields[part].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_more(self, *, is_open: bool) -> None:
        """Show or fold what is under More."""
        self._more.setVisible(is_open)
        told = self.tr("▾ Less") if is_open else self.tr("▸ &More: announced on, source, note")
        self.more.setText(told)

    def _make_fields(self) -> dict[Part, Field]:
        self.day.setPlaceholderText(self.tr("2024-04-30"))
        self.period.setEditable(True)
        self.period.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.deliveries.setPlaceholderText(self.tr("7,058 or 10,000+"))
        self.orders.setPlaceholderText(self.tr("none"))
        self.announced.setPlaceholderText(self.tr("the day after"))
        self._when = Field(self.tr("As &of"), self.day)
        self._when_period = Field(self.tr("&Period"), self.period)
        return {
            Part.WHEN: self._when,
            Part.DELIVERIES: Field(self.tr("&Deliveries"), self.deliveries),
            Part.ORDERS: Field(self.tr("&Orders"), self.orders),
            Part.ANNOUNCED: Field(self.tr("A&nnounced on"), self.announced),
        }

    def _make_more(self) -> QWidget:
        more = QWidget()
        column = QVBoxLayout(more)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for field in (
            self._fields[Part.ANNOUNCED],
            Field(self.tr("&Source"), self.source),
            Field(self.tr("No&te"), self.note),
        ):
            column.addWidget(field)
        return more

    def _lay_out(self) -> None:
        quantities = QGridLayout()
        quantities.setHorizontalSpacing(8)
        for place, part in enumerate((Part.DELIVERIES, Part.ORDERS)):
            quantities.addWidget(self._fields[part], 0, place, Qt.AlignmentFlag.AlignTop)
            quantities.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        for widget in (self.counting, self._when, self._when_period):
            column.addWidget(widget)
        column.addLayout(quantities)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._more, self._echo, self.add):
            column.addWidget(widget)

    def _connect(self) -> None:
        for editor in (self.day, self.deliveries, self.orders, self.announced, self.source, self.note):
            editor.textChanged.connect(self.typed)
            editor.returnPressed.connect(self.submitted)
        self.period.currentTextChanged.connect(self.typed)
        line = self.period.lineEdit()
        if line is not None:
            line.returnPressed.connect(self.submitted)
        self.counting.group.idClicked.connect(self._choose_counting)
        self.more.clicked.connect(self._toggle_more)
        self.add.clicked.connect(self.submitted)
        self._patience.timeout.connect(self._tell_faults)

    def _choose_counting(self) -> None:
        self._show_counting()
        self.typed.emit()

    def _show_counting(self) -> None:
        so_far = self.counting.chosen == Counting.SO_FAR
        self._when.setVisible(so_far)
        self._when_period.setVisible(not so_far)
        self._fields[Part.WHEN] = self._when if so_far else self._when_period

    def _toggle_more(self) -> None:
        is_open = self._more.isHidden()
        self.open_more(is_open=is_open)
        self.more_toggled.emit(is_open)

    def _tell_faults(self) -> None:
        for part, field in self._fields.items():
            field.show_error(self._faults.get(part, ""))
