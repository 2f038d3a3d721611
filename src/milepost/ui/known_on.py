"""Plays the year back as it was known on each day, from the bar that says so."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from milepost.chart.wording import Wording
from milepost.domain.tracker import Goal, Snapshot
from milepost.ui.open_file import OpenFile
from milepost.ui.page import Page
from milepost.ui.playback import news_text, stops

if TYPE_CHECKING:
    from milepost.ui.known_bar import KnownBar

WHOLE = 10_000
"""About how many milliseconds a year takes to play, whatever was announced in it."""

SHORTEST, LONGEST = 150, 1200


class KnownOn(QObject):
    """Opens and closes the bar with the command, and looks back to the day that is chosen in it."""

    def __init__(self, file: OpenFile, page: Page, action: QAction, wording: Wording) -> None:
        super().__init__(page)
        self._file, self._page, self._action, self._wording = file, page, action, wording
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)
        self._is_open = False
        action.toggled.connect(self._toggle)
        file.changed.connect(self._refresh)

    @cached_property
    def bar(self) -> "KnownBar":
        """The strip over the page, made when one first looks back."""
        from milepost.ui.known_bar import KnownBar  # noqa: PLC0415 - most windows never look back

        bar = KnownBar()
        self._page.hold_strip(bar)
        bar.moved.connect(self._move)
        bar.left.connect(self._leave)
        bar.play_asked.connect(self._play_or_pause)
        return bar

    def _toggle(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's argument
        days = self._days()
        if wanted and self._file.known_on is None and days:
            self._file.look_back(days[-1])
            self.bar.slider.setFocus()
        elif not wanted:
            self._leave()
        self._refresh()

    def _move(self, day: date) -> None:
        self._file.look_back(day)

    def _leave(self) -> None:
        self._stop()
        self._file.look_back(None)

    def _play_or_pause(self) -> None:
        """Play on, from the start where it has come to the end."""
        days = self._days()
        if self._timer.isActive() or not days:
            self._stop()
            return
        if self._file.known_on is None or self._file.known_on >= days[-1]:
            self._file.look_back(days[0])
        self._timer.start(min(max(WHOLE // len(days), SHORTEST), LONGEST))
        self.bar.show_playing(playing=True)

    def _advance(self) -> None:
        self.bar.slider.go_on()
        days = self._days()
        if not days or self._file.known_on is None or self._file.known_on >= days[-1]:
            self._stop()

    def _stop(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.bar.show_playing(playing=False)

    def _refresh(self) -> None:
        """Show the day one looks back to; in the present there is no bar.

        A day that the goal shown now does not reach leads back to the present.
        """
        day = self._file.known_on
        days = self._days() if day is not None else ()
        if day is not None and not (days and days[0] <= day <= days[-1]):
            self._leave()
            return
        self._action.blockSignals(True)
        self._action.setChecked(day is not None)
        self._action.blockSignals(False)
        if day is not None:
            self._is_open = True
            told = self.tr("As known on %1. Editing is off.").replace("%1", self._wording.day_year(day))
            self.bar.show_day(days, day, told, self._news(day))
            self.bar.show()
        elif self._is_open:
            self._is_open = False
            self._stop()
            self.bar.hide()

    def _news(self, day: date) -> str:
        held = self._whole()
        return "" if held is None else news_text(*held, day, self._wording)

    def _days(self) -> Sequence[date]:
        held = self._whole()
        return () if held is None else stops(*held)

    def _whole(self) -> tuple[Snapshot, Goal] | None:
        """All that the file holds by now on what is shown."""
        tracker, shown = self._file.tracker, self._file.goal
        if tracker is None or shown is None:
            return None
        snapshot = self._file.workspace.snapshot(tracker.id)
        goal = next((each for each in snapshot.goals if each.id == shown.id), None)
        return None if goal is None else (snapshot, goal)
