"""What is said of a table before it is imported: what it would add, what is left open, and what is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from milepost.chart.wording import Wording
from milepost.exchange.faults import Fault
from milepost.workspace.tables import Question, TableRead

CONTEXT = "Importing"


class Sentences:
    """Sentences with numbers in them, and the word on the button."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def button(self, read: TableRead | None) -> str:
        """What the button does."""
        if read is None or not read.added:
            return _translated("&Import")
        return _translated("&Import %1").replace("%1", self._wording.count(read.added))

    def would(self, read: TableRead) -> str:
        """What the table would add, and what of it is there."""
        wording = self._wording
        if read.edit is None:
            return wording.text("Every row is in the file already.")
        would = wording.plural("{n} row would be added.", "{n} rows would be added.", read.added)
        if not read.skipped:
            return would
        return f"{would} {wording.plural('{n} is there already.', '{n} are there already.', read.skipped)}"

    def fault(self, faults: Sequence[Fault], at: int) -> str:
        """One of the faults, and which of them it is where there are several."""
        if len(faults) == 1:
            return str(faults[at])
        told = _translated("Fault %1 of %2.").replace("%1", self._wording.count(at + 1))
        return f"{told.replace('%2', self._wording.count(len(faults)))} {faults[at]}"


def asked(question: Question) -> str:
    """What has to be said first."""
    match question:
        case Question.FIGURES:
            return _translated(
                "No column has quantities whose days are known. Click the title of a column and say what it is."
            )
        case Question.TRACKER:
            return _translated("The table names no tracker. Choose or type the one that its figures are of.")
        case Question.DAYS:
            return _translated("Is 04/05/2024 the 4th of May or the 5th of April here? Choose how days are written.")


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
