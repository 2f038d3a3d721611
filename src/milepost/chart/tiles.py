"""The few numbers under the headline, each with what it means."""

from milepost.chart.ahead_tile import ahead_tile
from milepost.chart.amounts import BRIEF_FROM, amount_sign, brief_count, certainty, range_text, share_text, told
from milepost.chart.situation import Situation, days_left, needed_per_day, situation, target_value
from milepost.chart.tile import NOTHING, Tile, Tone
from milepost.chart.wording import Wording
from milepost.domain.figure import Measure
from milepost.domain.outlook import Outlook
from milepost.domain.progress import Progress


def tiles(progress: Progress, wording: Wording, outlook: Outlook | None = None) -> tuple[Tile, ...]:
    """Five numbers on every goal; what lies ahead is left open while it is not known yet."""
    always = (_done(progress, wording), _pace(progress, wording), _needed(progress, wording))
    return (*always, ahead_tile(progress, outlook, wording), _backlog(progress, wording) or _time(progress, wording))


def _done(progress: Progress, wording: Wording) -> Tile:
    orders = progress.goal.measure is Measure.ORDERS
    nothing = _nothing_yet(progress, wording)
    if progress.as_of is None or nothing:
        return Tile(wording.text("Ordered") if orders else wording.text("Delivered"), NOTHING, nothing)
    day = wording.day(progress.as_of)
    label = wording.text("Ordered to {day}", day=day) if orders else wording.text("Delivered to {day}", day=day)
    tones = {Situation.REACHED: Tone.GOOD, Situation.MISSED: Tone.BAD}
    tone = tones.get(situation(progress), Tone.NEUTRAL)
    return Tile(label, amount_sign(progress.done, wording), _share(progress, wording), tone)


def _nothing_yet(progress: Progress, wording: Wording) -> str:
    """Why there is nothing to say of what was done, if so."""
    match situation(progress):
        case Situation.NOT_STARTED:
            return wording.text("starts on {day}", day=wording.day_year(progress.goal.span.first))
        case Situation.NO_FIGURES:
            return wording.text("no figures yet")
        case _:
            return ""


def _share(progress: Progress, wording: Wording) -> str:
    target = target_value(progress)
    if certainty(progress.done) == "between":
        return range_text(progress.done, wording)
    if not target or certainty(progress.done) == "unknown":
        return _no_target(progress, wording)
    percent = share_text(told(progress.done) / target, wording)
    match certainty(progress.done):
        case "at least":
            return wording.text("{percent} of the target or more", percent=percent)
        case "at most":
            return wording.text("{percent} of the target or less", percent=percent)
        case _:
            return wording.text("{percent} of the target", percent=percent)


def _no_target(progress: Progress, wording: Wording) -> str:
    if target_value(progress) is not None:
        return wording.text("not known")
    return wording.text("target withdrawn") if progress.goal.targets else wording.text("no target")


def _pace(progress: Progress, wording: Wording) -> Tile:
    label = wording.text("Against the plan") if progress.goal.plan else wording.text("Against even pace")
    difference, nothing = progress.pace.difference, _nothing_yet(progress, wording)
    if difference is None or nothing:
        return Tile(label, NOTHING, nothing or _no_target(progress, wording))
    if round(difference) == 0:
        return Tile(label, wording.count(0), wording.text("on pace"), Tone.GOOD)
    sign = "+" if difference > 0 else ""
    tone = Tone.GOOD if difference > 0 else Tone.BAD
    return Tile(label, f"{sign}{brief_count(difference, wording)}", _pace_days(progress, wording), tone)


def _pace_days(progress: Progress, wording: Wording) -> str:
    days = progress.pace.days
    if days is None:
        return ""
    whole = abs(round(days))
    if whole == 0:
        return wording.text("less than a day ahead") if days > 0 else wording.text("less than a day behind")
    if days < 0:
        return wording.plural("{n} day behind", "{n} days behind", whole)
    return wording.plural("{n} day ahead", "{n} days ahead", whole)


def _needed(progress: Progress, wording: Wording) -> Tile:
    label = wording.text("Needed from here")
    needed = needed_per_day(progress)
    story = situation(progress)
    if story is Situation.REACHED:
        return Tile(label, wording.rate(0), wording.text("target reached"), Tone.GOOD)
    if story is Situation.MISSED:
        return Tile(label, NOTHING, wording.text("the goal is over"), Tone.BAD)
    if needed is None:
        return Tile(label, NOTHING, _no_target(progress, wording))
    rate = wording.rate(needed) if needed < BRIEF_FROM else brief_count(needed, wording)
    return Tile(label, wording.text("{rate} / day", rate=rate), _compared(progress, needed, wording))


def _compared(progress: Progress, needed: float, wording: Wording) -> str:
    recent = progress.rate.recent_per_day
    if not recent or recent < 0 or progress.rate.recent is None:
        return wording.text("to reach the target")
    ratio = wording.decimal(needed / recent, 1)
    days = progress.rate.recent.days
    return wording.plural("{ratio} × the last day", "{ratio} × the last {n} days", days, ratio=ratio)


def _time(progress: Progress, wording: Wording) -> Tile:
    left = days_left(progress)
    last = wording.day_year(progress.goal.span.last)
    if left == 0:
        return Tile(wording.text("Time left"), wording.text("none"), wording.text("ended on {day}", day=last))
    value = wording.plural("{n} day", "{n} days", left)
    return Tile(wording.text("Time left"), value, wording.text("until {day}", day=last))


def _backlog(progress: Progress, wording: Wording) -> Tile | None:
    backlog = progress.backlog
    if backlog.as_of is None or certainty(backlog.amount) == "unknown":
        return None
    label = wording.text("Orders waiting on {day}", day=wording.day(backlog.as_of))
    return Tile(label, amount_sign(backlog.amount, wording), _weeks(backlog.weeks, wording))


def _weeks(weeks: float | None, wording: Wording) -> str:
    if weeks is None:
        return wording.text("orders less deliveries")
    return wording.plural("{n} week of deliveries", "{n} weeks of deliveries", round(weeks))
