"""Says what is wrong in the entry form, beside the field where it is."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QTimer

from milepost.ui.entry import Part
from milepost.ui.pieces import Field

PATIENCE = 500
"""Milliseconds without a key press after which the form says what is wrong."""


class EntryFaults(QObject):
    """Shows faults at once when Enter was pressed, else when nothing has been typed for a moment."""

    def __init__(self, parent: QObject, fields: Callable[[], Mapping[Part, Field]]) -> None:
        super().__init__(parent)
        self._fields = fields
        self._faults: Mapping[Part, str] = {}
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._patience.timeout.connect(self._tell)

    def show(self, faults: Mapping[Part, str], *, at_once: bool = False) -> None:
        """Take back what is wrong no more, and say what is."""
        self._faults = faults
        for part, field in self._fields().items():
            if at_once or part not in faults:
                field.show_error(faults.get(part, ""))
        if at_once or not faults:
            self._patience.stop()
        else:
            self._patience.start()

    def focus(self) -> None:
        """Put the cursor into the first field with something wrong."""
        fields = self._fields()
        part = next((part for part in Part if part in self._faults), None)
        if part is not None:
            fields[part].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self.show(self._faults, at_once=True)
