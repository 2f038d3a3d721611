"""What one supposes of the days that are left of a goal, kept for each goal until the window closes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from milepost.chart.subject import Subject
from milepost.chart.view_name import ViewName
from milepost.chart.what_if_layer import what_if_text
from milepost.chart.wording import Wording
from milepost.domain.what_if import Supposed, at_rate, by_months, months_left
from milepost.ui.foreseeing import Foreseeing
from milepost.ui.open_file import OpenFile
from milepost.ui.page import Page
from milepost.ui.views import Views

if TYPE_CHECKING:
    from milepost.ui.what_if_bar import WhatIfBar

FAR = 2.0
"""The slider goes so many times as far as the highest of the rates it offers."""

Place = tuple[Path, int, date]
"""A goal of a file, and the day from which one supposes."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was typed for a goal."""

    by_month: bool
    per_day: float
    months: tuple[float, ...]


class WhatIf(QObject):
    """Opens and closes the bar with the command; `changed` tells of another line."""

    changed = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 what one supposes about, and where it shows
        self, file: OpenFile, views: Views, foreseeing: Foreseeing, page: Page, action: QAction, wording: Wording
    ) -> None:
        super().__init__(page)
        self._file, self._views, self._foreseeing = file, views, foreseeing
        self._page, self._action, self._wording = page, action, wording
        self._place: Place | None = None
        self._kept: dict[Place, _Kept] = {}
        action.toggled.connect(self._toggle)
        for change in (file.changed, views.changed, foreseeing.foreseen):
            change.connect(self._refresh)

    @cached_property
    def bar(self) -> "WhatIfBar":
        """The row over the chart, made when it is first asked for."""
        from milepost.ui.what_if_bar import WhatIfBar  # noqa: PLC0415 - most windows never open it

        bar = WhatIfBar(self._wording)
        self._page.hold_bar(bar)
        bar.supposed.connect(self._suppose)
        bar.reset_asked.connect(self._reset)
        bar.left.connect(self._leave)
        return bar

    def _toggle(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Go to where there is something to suppose, and show it."""
        if wanted:
            self._views.go_to(ViewName.PROGRESS)
        self._refresh()

    def _leave(self) -> None:
        self._action.setChecked(False)

    def _reset(self) -> None:
        if self._place is not None:
            self._kept.pop(self._place, None)
        self._place = None
        self._refresh()

    def _refresh(self) -> None:
        """Show the bar where there is something to suppose, as it was left for the goal."""
        subject = self._subject()
        is_on = subject is not None and self._action.isChecked() and self._views.name is ViewName.PROGRESS
        if subject is None or not is_on:
            self._hide()
            return
        self.bar.show()
        rates = self._rates(subject)
        self.bar.show_snaps([(f"{name} {self._wording.rate(rate)}", rate) for name, rate in rates])
        place = self._place_of(subject)
        if place != self._place:
            self._place = place
            self._fill(subject, rates)
        self._suppose()

    def _hide(self) -> None:
        """Suppose nothing; there is no bar to hide where none was ever asked for."""
        if self._place is not None:
            self.bar.hide()
            self._place = None
            self.changed.emit(None)

    def _fill(self, subject: Subject, rates: Sequence[tuple[str, float]]) -> None:
        usual = next((rate for _, rate in rates), 1.0)
        months = months_left(_known(subject), subject.progress.goal.span.last)
        kept = self._kept.get(self._place) if self._place else None
        kept = kept or _Kept(by_month=False, per_day=usual, months=tuple(round(usual * month.days) for month in months))
        most = FAR * max([kept.per_day, *(rate for _, rate in rates)])
        self.bar.show_kind(by_month=kept.by_month)
        self.bar.show_rate(kept.per_day, most)
        names = [self._wording.month_year(month.first) for month in months]
        self.bar.show_months(list(zip(names, map(round, kept.months), strict=True)))

    def _suppose(self) -> None:
        """Draw and say what the bar holds."""
        subject = self._subject()
        if subject is None or self._place is None:
            return
        bar, total, last = self.bar, subject.progress.done.estimate or 0.0, subject.progress.goal.span.last
        per_day, counts = bar.per_day, [field.number for field in bar.months]
        self._kept[self._place] = _Kept(bar.is_by_month, per_day, tuple(counts))
        supposed: Supposed = (
            by_months(_known(subject), total, counts, last)
            if bar.is_by_month
            else at_rate(_known(subject), total, per_day, last)
        )
        bar.say(what_if_text(subject, supposed, None if bar.is_by_month else per_day, self._wording))
        self.changed.emit(supposed)

    def _rates(self, subject: Subject) -> Sequence[tuple[str, float]]:
        """The rates to hold against: what is needed, what there was lately, and the best there was."""
        outlook, rate = self._foreseeing.ahead_of(subject).outlook, subject.progress.rate
        best = outlook.best if outlook else None
        found = (
            (self.tr("Needed"), rate.needed_per_day),
            (self.tr("Recent"), rate.recent_per_day),
            (self.tr("Best"), best.per_day if best else None),
        )
        return [(name, per_day) for name, per_day in found if per_day]

    def _subject(self) -> Subject | None:
        """The goal that is shown, where days of it are left."""
        subject = self._file.subject
        if subject is None or _known(subject) >= subject.progress.goal.span.last:
            return None
        return subject

    def _place_of(self, subject: Subject) -> Place:
        return self._file.workspace.path, subject.progress.goal.id, _known(subject)


def _known(subject: Subject) -> date:
    """The last day of which something is known, the eve of the goal at the earliest."""
    progress = subject.progress
    return max(progress.as_of or progress.counting.before, progress.counting.before)
