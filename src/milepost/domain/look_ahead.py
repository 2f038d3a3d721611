"""Works out what lies ahead of a goal, from what is decided to what is likely."""

from datetime import date

from milepost.domain.curve import Curve
from milepost.domain.forecast import forecast
from milepost.domain.outlook import EARLY, LATE, LIKELY, Ahead, Best, Days, Outlook
from milepost.domain.periods import parts, usual_step
from milepost.domain.progress import Progress
from milepost.domain.telling import Tell, untold
from milepost.domain.ways import Forecast, TooLittle


def look_ahead(progress: Progress, curve: Curve, tell: Tell = untold) -> Outlook:
    """What lies ahead of the goal after the day looked at; `curve` is that of its measure.

    `tell` hears of each step.
    """
    goal, target = progress.goal, progress.target
    found = forecast(curve, goal.span, progress.as_of)
    tell(0)
    value, stretch = (None, None) if target is None else (target.value, target.stretch)
    return Outlook(
        found,
        None if value is None else _ahead(value, progress, curve, found),
        None if stretch is None else _ahead(stretch, progress, curve, found),
        {
            each.milestone.id: _foreseen(each.milestone.value, each.milestone.value - _before(found), found)
            for each in progress.milestones
            if each.milestone.measure is goal.measure and each.latest is None
        },
        _best(progress, curve, tell),
    )


def _best(progress: Progress, curve: Curve, tell: Tell) -> Best | None:
    found = parts(progress, curve, usual_step(progress, curve, tell), tell)
    known = [
        Best(part.span, part.amount.estimate / part.span.days) for part in found if part.whole and part.amount.estimate
    ]
    return max(known, key=lambda best: best.per_day) if len(known) > 1 else None


def _ahead(value: int, progress: Progress, curve: Curve, found: Forecast | TooLittle) -> Ahead:
    done, goal = progress.done, progress.goal.span
    if done.low is not None and done.low >= value:
        return Ahead(value, 1.0, Days(*[_certain_day(value, progress, curve)] * 3))
    if progress.as_of == goal.last and done.high is not None and done.high < value:
        return Ahead(value, 0.0)
    return _foreseen(value, value, found)


def _foreseen(value: int, count: float, found: Forecast | TooLittle) -> Ahead:
    """What the forecast makes of a number at which the goal has a count."""
    if isinstance(found, TooLittle):
        return Ahead(value, None)
    return Ahead(value, found.chance(count), Days(*(found.day_of(count, share) for share in (EARLY, LIKELY, LATE))))


def _certain_day(value: int, progress: Progress, curve: Curve) -> date | None:
    """The first day by which the goal must have been at a number."""
    goal = progress.goal.span
    days = (day for day in curve.days if goal.contains(day))
    return next((day for day in days if (curve.between(goal.before, day).low or 0) >= value), None)


def _before(found: Forecast | TooLittle) -> float:
    return 0.0 if isinstance(found, TooLittle) else found.before
