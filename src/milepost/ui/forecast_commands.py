"""What the commands about forecasts do: tell of the one that is shown, and of how earlier ones did."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from milepost.chart.about_forecast import about_forecast
from milepost.chart.subject import Subject
from milepost.chart.wording import Wording
from milepost.domain.backtest import Backtest, backtest
from milepost.domain.look_ahead import look_ahead
from milepost.domain.outlook import Outlook
from milepost.domain.record import keep_record
from milepost.domain.tracker import Snapshot
from milepost.ui.background import Background
from milepost.ui.dressing import Dressing
from milepost.ui.forecast_dialog import ForecastDialog
from milepost.ui.form_dialog import run_dialog
from milepost.ui.open_file import OpenFile
from milepost.ui.record_dialog import RecordDialog


class ForecastCommands(QObject):
    """Each opens its dialog at once and fills it when all is worked out."""

    def __init__(self, window: QWidget, file: OpenFile, dressing: Dressing, wording: Wording) -> None:
        super().__init__(window)
        self._window, self._file, self._dressing, self._wording = window, file, dressing, wording

    def about(self) -> None:
        """Tell what the forecast says, rests on and cannot know."""
        subject, snapshot = self._file.subject, self._file.snapshot
        if subject is None or snapshot is None:
            return
        outlook = look_ahead(subject.progress, subject.curves[subject.progress.goal.measure])
        dialog = ForecastDialog(self._window, self._dressing.theme)
        dialog.show_sections(about_forecast(subject, outlook, None, self._wording))
        background = Background(dialog, "record")
        _try_goals(background, snapshot, partial(self._complete, dialog, subject, outlook))
        run_dialog(dialog)
        background.stop()

    def record(self) -> None:
        """Show how forecasts along the finished goals of the tracker did."""
        snapshot = self._file.snapshot
        if snapshot is not None:
            dialog = RecordDialog(self._window, snapshot.tracker.name, self._wording, self._dressing.theme)
            background = Background(dialog, "record")
            _try_goals(background, snapshot, dialog.show_tests)
            run_dialog(dialog)
            background.stop()

    def _complete(self, dialog: ForecastDialog, subject: Subject, outlook: Outlook, tests: Sequence[Backtest]) -> None:
        dialog.show_sections(about_forecast(subject, outlook, keep_record(tests), self._wording))


def _try_goals(background: Background, snapshot: Snapshot, take: Callable[[list[Backtest]], None]) -> None:
    """Call `take` with the finished goals, the newest first; one at a time, as no more are begun once it is stopped."""
    found: list[Backtest | None] = []
    for goal in sorted(snapshot.goals, key=lambda goal: goal.span, reverse=True):
        background.do(partial(backtest, snapshot, goal), found.append)
    background.do(lambda: None, lambda _: take([test for test in found if test is not None]))
