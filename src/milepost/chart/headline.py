"""The message above a chart: one sentence that says where the goal stands, and a line on what it would take."""

from dataclasses import dataclass
from typing import assert_never

from milepost.chart.amounts import amount_text, capitalised, certainty, share_text, told
from milepost.chart.situation import (
    Situation,
    days_left,
    days_to_count,
    done_word,
    needed_per_day,
    situation,
    target_value,
)
from milepost.chart.wording import Wording, within_text
from milepost.domain.amount import Amount
from milepost.domain.outlook import Best, Outlook
from milepost.domain.progress import Progress, Rate


@dataclass(frozen=True, slots=True)
class Headline:
    """A sentence without its full stop, and whole sentences under it (perhaps none)."""

    sentence: str
    subline: str


def headline(progress: Progress, wording: Wording, outlook: Outlook | None = None) -> Headline:
    """Where the goal stands: "At least 57,310 of 120,000 delivered: 47.8 %", and what it takes from here."""
    parts = [part for part in _subline(progress, outlook.best if outlook else None, wording) if part]
    return Headline(capitalised(_sentence(progress, wording)), " ".join(parts))


def chart_title(progress: Progress, wording: Wording) -> str:
    """The headline of a picture, with the number that matters next: "...; 681 a day needed"."""
    needed = progress.rate.needed_per_day
    if situation(progress) is not Situation.OPEN or not needed:
        return capitalised(_sentence(progress, wording))
    title = wording.text(
        "{amount} of {target} {delivered}; {rate} a day needed",
        rate=wording.rate(needed),
        **_values(progress, wording),
    )
    return capitalised(title)


def _sentence(progress: Progress, wording: Wording) -> str:
    values, story = _values(progress, wording), situation(progress)
    match story:
        case Situation.NOT_STARTED | Situation.NO_FIGURES:
            return _not_yet(story, progress, wording)
        case Situation.NO_TARGET:
            return wording.text("{amount} {delivered} by {day}", **values)
        case Situation.WITHDRAWN:
            return wording.text("{amount} {delivered} by {day}; the target is withdrawn", **values)
        case Situation.REACHED:
            return wording.text("Target reached: {amount} of {target}, {share}", **values)
        case Situation.MISSED:
            return wording.text("Target missed: {amount} of {target}, {share}", **values)
        case Situation.OPEN:
            return wording.text("{amount} of {target} {delivered}: {share}", **values)
        case _:
            assert_never(story)


def _not_yet(story: Situation, progress: Progress, wording: Wording) -> str:
    first = wording.day_year(progress.goal.span.first)
    waiting = story is Situation.NOT_STARTED
    begun = wording.text("Starts on {first}", first=first) if waiting else wording.text("No figures yet")
    return begun + _to_reach(progress, wording)


def _to_reach(progress: Progress, wording: Wording) -> str:
    target = target_value(progress)
    if target is None:
        return ""
    last = wording.day_year(progress.goal.span.last)
    return wording.text(": {target} to reach by {last}", target=wording.count(target), last=last)


def _values(progress: Progress, wording: Wording) -> dict[str, str]:
    target = target_value(progress) or 0
    span, done = progress.goal.span, progress.done
    share = told(done) / target if target else 0
    return {
        "amount": amount_text(done, wording),
        "target": wording.count(target),
        "share": share_text(share, wording) if certainty(done) != "between" else _share_range(done, target, wording),
        "delivered": done_word(progress, wording),
        "day": wording.day_year(progress.as_of or span.last),
    }


def _share_range(done: Amount, target: int, wording: Wording) -> str:
    if not target:
        return ""
    low, high = ((bound or 0) / target for bound in (done.low, done.high))
    return wording.text("{low} to {high}", low=share_text(low, wording), high=share_text(high, wording))


def _subline(progress: Progress, best: Best | None, wording: Wording) -> tuple[str, ...]:
    story = situation(progress)
    match story:
        case Situation.NOT_STARTED | Situation.NO_FIGURES:
            return (_needed(progress, wording),)
        case Situation.NO_TARGET | Situation.WITHDRAWN:
            return (_bounds(progress.done, wording), _recent_alone(progress, wording))
        case Situation.REACHED:
            return (_beyond(progress, wording), _ahead_of_end(progress, wording))
        case Situation.MISSED:
            return (_short(progress, wording), _recent_alone(progress, wording))
        case Situation.OPEN:
            return (
                _bounds(progress.done, wording),
                _against_pace(progress, wording),
                _from_here(progress, best, wording),
            )
        case _:
            assert_never(story)


def _bounds(done: Amount, wording: Wording) -> str:
    if certainty(done) != "about" or done.low is None:
        return ""
    low, high = wording.count(done.low), wording.count(done.high or 0)
    return wording.text("Between {low} and {high}.", low=low, high=high)


def _against_pace(progress: Progress, wording: Wording) -> str:
    difference = progress.pace.difference
    if difference is None:
        return ""
    count, planned = wording.count(abs(difference)), bool(progress.goal.plan)
    if round(difference) == 0:
        return wording.text("Exactly on plan.") if planned else wording.text("Exactly on an even pace.")
    if difference < 0:
        behind = wording.text("{n} behind the plan.", n=count)
        return behind if planned else wording.text("{n} behind an even pace.", n=count)
    ahead = wording.text("{n} ahead of the plan.", n=count)
    return ahead if planned else wording.text("{n} ahead of an even pace.", n=count)


def _from_here(progress: Progress, best: Best | None, wording: Wording) -> str:
    if days_left(progress) == 0:
        return wording.text("The last day has passed.")
    recent = _recent(progress, wording)
    needed = progress.rate.needed_per_day
    if not needed:
        return capitalised(recent and wording.text("{sentence}.", sentence=recent))
    takes = wording.text("It takes {rate} a day from here", rate=wording.rate(needed))
    said = wording.text("; ").join(filter(None, (takes, recent, _best(best, wording))))
    return wording.text("{sentence}.", sentence=said)


def _best(best: Best | None, wording: Wording) -> str:
    if best is None:
        return ""
    return wording.text(
        "the best was {rate} {when}", rate=wording.rate(best.per_day), when=within_text(best.span, wording)
    )


def _needed(progress: Progress, wording: Wording) -> str:
    needed = needed_per_day(progress)
    if needed is None:
        return ""
    rate = wording.rate(needed)
    left = days_to_count(progress)
    return wording.plural("It takes {rate} in one day.", "It takes {rate} a day for {n} days.", left, rate=rate)


def _recent_alone(progress: Progress, wording: Wording) -> str:
    recent = _recent(progress, wording)
    return wording.text("{sentence}.", sentence=capitalised(recent)) if recent else ""


def _recent(progress: Progress, wording: Wording) -> str:
    rate = progress.rate
    if rate.recent_per_day is None or rate.recent is None:
        return ""
    return wording.plural(
        "the last day ran at {rate}",
        "the last {n} days ran at {rate}",
        rate.recent.days,
        rate=_rate_text(rate, progress.done, wording),
    )


def _rate_text(rate: Rate, done: Amount, wording: Wording) -> str:
    number = wording.rate(rate.recent_per_day or 0)
    low, high = rate.recent_low_per_day, rate.recent_high_per_day
    if low is not None and low == high:
        return number
    if high is None and certainty(done) == "at least":
        return wording.text("{rate} or more", rate=number)
    return wording.text("about {rate}", rate=number)


def _beyond(progress: Progress, wording: Wording) -> str:
    beyond = (progress.done.low or 0) - (target_value(progress) or 0)
    if beyond == 0:
        return ""
    count = wording.count(beyond)
    if certainty(progress.done) == "exact":
        return wording.text("{n} more than the target.", n=count)
    return wording.text("At least {n} more than the target.", n=count)


def _ahead_of_end(progress: Progress, wording: Wording) -> str:
    left = days_left(progress)
    if left == 0:
        return ""
    return wording.plural("{n} day is left.", "{n} days are left.", left)


def _short(progress: Progress, wording: Wording) -> str:
    text = amount_text(progress.remaining, wording)
    return capitalised(wording.text("{amount} short of the target.", amount=text))
