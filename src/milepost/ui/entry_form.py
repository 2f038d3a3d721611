"""The form in which figures are typed."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from milepost.domain.figure import Measure
from milepost.ui.echo_label import EchoLabel
from milepost.ui.entry import Entry, Part
from milepost.ui.entry_faults import EntryFaults
from milepost.ui.more_fields import MoreFields
from milepost.ui.pieces import Field, Line, primary, quiet
from milepost.ui.tips import plain_tip
from milepost.ui.twin_choice import TwinChoice
from milepost.ui.when_fields import WhenFields


class EntryForm(QWidget):
    """What span, two quantities, and more where one wants it; Enter adds."""

    typed = Signal()
    submitted = Signal()
    grew = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.due = quiet("")
        self.when = WhenFields()
        self.counting, self.day, self.period = self.when.counting, self.when.day, self.when.period
        self.deliveries, self.orders = Line(), Line()
        self.more = MoreFields()
        self.echo = EchoLabel()
        self.twin = TwinChoice()
        self.add = primary(self.tr("&Add Figures"))
        self._fields = {
            Part.DELIVERIES: Field(self.tr("&Deliveries"), self.deliveries, error_below=False),
            Part.ORDERS: Field(self.tr("&Orders"), self.orders, error_below=False),
            Part.ANNOUNCED: self.more.announced_field,
        }
        self.faults = EntryFaults(self, lambda: {Part.WHEN: self.when.field, **self._fields})
        self.deliveries.setPlaceholderText(self.tr("7,058 or 10,000+"))
        self.orders.setPlaceholderText(self.tr("none"))
        self.show_due("", "")
        self._lay_out()
        self._connect()

    def entry(self) -> Entry:
        """The texts that stand in the form."""
        return Entry(
            counting=self.when.chosen,
            when=self.when.text,
            deliveries=self.deliveries.text(),
            orders=self.orders.text(),
            announced=self.more.announced.text(),
            source=self.more.source.text(),
            note=self.more.note.text(),
        )

    def fill(self, entry: Entry) -> None:
        """Set the texts; what would be folded away is shown."""
        self.when.count(entry.counting)
        self.when.stand_on(entry.counting, entry.when)
        _set_quietly(self.deliveries, entry.deliveries)
        _set_quietly(self.orders, entry.orders)
        self.more.fill(entry.announced, entry.source, entry.note)

    def clear_quantities(self) -> None:
        """Make room for the next figures."""
        for editor in (self.deliveries, self.orders):
            _set_quietly(editor, "")
        self.more.clear()

    def show_due(self, sentence: str, meaning: str) -> None:
        """Say what is not in yet, and what a click does about it; nothing is where the sentence is empty."""
        self.due.setText(sentence)
        self.due.setAccessibleName(sentence or self.tr("What is not in yet"))
        self.due.setToolTip(plain_tip(meaning))
        self.due.setVisible(bool(sentence))

    def focus_first(self) -> None:
        """Put the cursor where entry starts."""
        self.when.focus()

    def focus_quantity(self, measure: Measure) -> None:
        """Put the cursor where a quantity is typed."""
        editor = self.orders if measure is Measure.ORDERS else self.deliveries
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is more to be seen."""
        super().resizeEvent(event)
        if event.size().height() > event.oldSize().height():
            self.grew.emit()

    def _lay_out(self) -> None:
        self.due.setProperty("link", True)
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
        column.addWidget(self.due, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.when)
        column.addLayout(quantities)
        for widget in (self.more, self.echo, self.twin, self.add):
            column.addWidget(widget)

    def _connect(self) -> None:
        lines = self._lines()
        for editor in lines:
            editor.textChanged.connect(self.typed)
            editor.returnPressed.connect(self.submitted)
        for part in (self.when, self.twin):
            part.typed.connect(self.typed)
            part.submitted.connect(self.submitted)
        self.add.clicked.connect(self.submitted)

    def _lines(self) -> Sequence[Line]:
        return self.deliveries, self.orders, self.more.announced, self.more.source, self.more.note


def _set_quietly(editor: Line, text: str) -> None:
    with QSignalBlocker(editor):
        editor.setText(text)
