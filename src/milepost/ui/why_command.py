"""Answers "Why?": of the day that is read in the chart, or of the figure that is selected."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from milepost.chart.subject import Subject
from milepost.domain.figure import Figure
from milepost.ui.form_dialog import run_dialog
from milepost.ui.why import WhyView, why_day, why_figure
from milepost.ui.why_dialog import WhyDialog
from milepost.ui.window_parts import Parts, Surroundings


class WhyCommand(QObject):
    """What is read at the moment comes before what is selected, and that before what was read last."""

    def __init__(self, window: QWidget, parts: Parts, given: Surroundings) -> None:
        super().__init__(window)
        self._window, self._file, self._dressing, self._wording = window, given.file, given.dressing, given.wording
        self._chart, self._table = parts.chart, parts.table

    def ask(self) -> None:
        """Say why what one looks at is so."""
        subject = self._file.subject
        if subject is None:
            return
        read, chosen = self._chart.read_day(now=True), self._table.chosen()
        if read is None and chosen:
            self.ask_of_figure(chosen[0])
            return
        self.ask_of_day(read or self._chart.read_day(now=False) or _last_day(subject))

    def ask_of_day(self, day: date) -> None:
        """Say why the goal has come to what it is at the end of a day."""
        if self._file.subject is not None:
            self._show(why_day(self._file.subject, day, self._wording))

    def ask_of_figure(self, figure: Figure) -> None:
        """Say why a figure stands as it does."""
        if self._file.subject is not None:
            self._show(why_figure(figure, self._file.subject.curves[figure.measure], self._wording))

    def _show(self, view: WhyView) -> None:
        dialog = WhyDialog(self._window, view, self._wording, self._dressing.theme)
        dialog.figure_chosen.connect(self._choose)
        run_dialog(dialog)

    def _choose(self, figure_id: int) -> None:
        self._table.choose_figures([figure_id])


def _last_day(subject: Subject) -> date:
    """The day the goal is looked at, or its last where nothing is known."""
    return subject.progress.as_of or subject.progress.goal.span.last
