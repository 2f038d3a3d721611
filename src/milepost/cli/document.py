"""Where a goal stands as the object that `status --json` prints, for programs to rely on."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeAlias

from milepost.cli.basis import basis_text
from milepost.cli.contradictions import all_contradictions, contradiction_text
from milepost.domain.amount import Amount
from milepost.domain.backlog import Backlog
from milepost.domain.consistency import Contradiction
from milepost.domain.figure import Figure
from milepost.domain.milestones import Reached
from milepost.domain.outlook import EARLY, LATE, LIKELY, Ahead, Days, Outlook
from milepost.domain.progress import Pace, Progress, Rate
from milepost.domain.tracker import Goal, Target
from milepost.domain.ways import Forecast, TooLittle
from milepost.workspace.standpoint import Standpoint

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"


def status_document(standpoint: Standpoint | None, known_on: date | None = None) -> dict[str, Json]:
    """Every key of the contract, with null for what is not known; `standpoint` is None for a file without trackers."""
    goal = standpoint.goal if standpoint else None
    progress = standpoint.progress if standpoint else None
    stands = progress if goal else None
    tracker = standpoint.snapshot.tracker if standpoint else None
    outlook = standpoint.look_ahead() if standpoint else None
    return {
        "tracker": tracker.name if tracker else None,
        "unit": tracker.unit if tracker else None,
        "as_of": _day(standpoint.as_of if standpoint else None),
        "known_on": _day(known_on),
        "goal": _goal(goal),
        **_progress(stands),
        **_waiting(progress),
        "milestones": [_milestone(each, outlook) for each in progress.milestones] if progress else [],
        "forecast": forecast_document(outlook),
        **_figures(standpoint),
    }


def _progress(progress: Progress | None) -> dict[str, Json]:
    return {
        "done": _amount(progress.done if progress else Amount()),
        "share": _number(progress.share if progress else None),
        "remaining": _amount(progress.remaining if progress else Amount()),
        "pace": _pace(progress.pace if progress else Pace()),
        "rate": _rate(progress.rate if progress else Rate()),
    }


def _waiting(progress: Progress | None) -> dict[str, Json]:
    """The orders and what of them is not delivered, which are counted without any goal."""
    orders = _amount(progress.orders if progress else Amount())
    backlog = progress.backlog if progress else Backlog()
    return {
        "orders": {**orders, "as_of": _day(progress.orders_as_of if progress else None)},
        "cover": _number(progress.cover if progress else None),
        "backlog": {**_amount(backlog.amount), "weeks": _number(backlog.weeks), "as_of": _day(backlog.as_of)},
    }


def _figures(standpoint: Standpoint | None) -> dict[str, Json]:
    if standpoint is None:
        return {"contradictions": [], "figures": []}
    figures = sorted(standpoint.snapshot.figures, key=lambda figure: figure.id)
    return {
        "contradictions": [_contradiction(each) for each in all_contradictions(standpoint.curves)],
        "figures": [_figure(figure, standpoint) for figure in figures],
    }


def _goal(goal: Goal | None) -> dict[str, Json]:
    newest = goal.target_on() if goal else None
    targets = sorted(goal.targets, key=lambda target: target.newness) if goal else []
    return {
        "name": goal.name if goal else None,
        "measure": str(goal.measure) if goal else None,
        "first_day": _day(goal.span.first if goal else None),
        "last_day": _day(goal.span.last if goal else None),
        "target": newest.value if newest else None,
        "stretch": newest.stretch if newest else None,
        "withdrawn": newest.withdrawn if newest else False if goal else None,
        "targets": [_target(target) for target in targets],
    }


def _target(target: Target) -> dict[str, Json]:
    return {
        "announced_on": _day(target.announced_on),
        "value": target.value,
        "stretch": target.stretch,
        "withdrawn": target.withdrawn,
        "source": target.source,
    }


def _amount(amount: Amount) -> dict[str, Json]:
    return {"low": amount.low, "high": amount.high, "estimate": _number(amount.estimate)}


def _pace(pace: Pace) -> dict[str, Json]:
    return {"expected": _number(pace.expected), "difference": _number(pace.difference), "days": _number(pace.days)}


def _rate(rate: Rate) -> dict[str, Json]:
    return {
        "needed_per_day": _number(rate.needed_per_day),
        "recent_per_day": _number(rate.recent_per_day),
        "recent_first_day": _day(rate.recent.first if rate.recent else None),
        "recent_last_day": _day(rate.recent.last if rate.recent else None),
    }


def _milestone(reached: Reached, outlook: Outlook | None) -> dict[str, Json]:
    milestone = reached.milestone
    return {
        "name": milestone.name,
        "value": milestone.value,
        "measure": str(milestone.measure),
        "due_day": _day(milestone.due_day),
        "reached": {"earliest": _day(reached.earliest), "latest": _day(reached.latest)},
        "expected": _days(outlook.milestones.get(milestone.id) if outlook else None),
    }


def forecast_document(outlook: Outlook | None) -> dict[str, Json]:
    """The forecast with the keys of the contract."""
    target, stretch = (outlook.target, outlook.stretch) if outlook else (None, None)
    return {
        "probability": target.chance if target else None,
        "stretch_probability": stretch.chance if stretch else None,
        "total": quantiles(outlook.forecast if outlook else None),
        "reach": _days(target),
        "basis": basis_text(outlook) if outlook else None,
    }


def quantiles(found: Forecast | TooLittle | None) -> dict[str, Json] | None:
    """The total at the end of the goal by its quantiles; nothing where too little is known for a forecast."""
    if not isinstance(found, Forecast):
        return None
    return {str(share): _number(total) for share, total in found.final.items()}


def _days(ahead: Ahead | None) -> dict[str, Json]:
    days = ahead.days if ahead else Days()
    return {str(share): _day(day) for share, day in zip((EARLY, LIKELY, LATE), days, strict=True)}


def _contradiction(contradiction: Contradiction) -> dict[str, Json]:
    return {
        "set_aside": contradiction.set_aside.id,
        "against": [figure.id for figure in contradiction.against],
        "gap": contradiction.gap,
        "text": contradiction_text(contradiction),
    }


def _figure(figure: Figure, standpoint: Standpoint) -> dict[str, Json]:
    return {
        "id": figure.id,
        "measure": str(figure.measure),
        "first_day": _day(figure.span.first),
        "last_day": _day(figure.span.last),
        "low": figure.quantity.low,
        "high": figure.quantity.high,
        "typed": figure.typed,
        "announced_on": _day(figure.announced_on),
        "standing": str(standpoint.standing(figure)),
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _number(number: float | None) -> float | None:
    """A number that is whole is printed as such: 57310, not 57310.0."""
    return int(number) if number is not None and number == int(number) else number
