"""Words about what lies ahead: chances, likely totals and the days that numbers fall on."""

from datetime import date
from math import floor, log10

from milepost.chart.wording import Wording
from milepost.domain.outlook import Days, Outlook
from milepost.domain.ways import Forecast, TooLittle

RANGE = (0.05, 0.95)
"""The quantiles between which the total is in 90 % of all ways."""

HALF = (0.25, 0.5, 0.75)
"""The middle, between the quantiles within which half of all ways are."""


def chance_text(chance: float, wording: Wording) -> str:
    """A chance in whole percent: <1 % and >99 % at the ends, as only figures decide."""
    if chance < 0.01:
        return f"<{wording.percent(0.01, 0)}"
    if chance > 0.99:
        return f">{wording.percent(0.99, 0)}"
    return wording.percent(chance, 0)


def likely_text(found: Forecast, wording: Wording) -> str:
    """The middle of the totals at the end of the goal: 102,000."""
    return on_day(found, found.ends[-1], wording)[0]


def range_of(found: Forecast, wording: Wording) -> str:
    """The range in which the total is in 90 % of all ways: 89,000 to 122,000."""
    return on_day(found, found.ends[-1], wording)[1]


def on_day(found: Forecast, day: date, wording: Wording) -> tuple[str, str]:
    """The middle of the totals at the end of a day and their range, with no more digits than they are worth."""
    low, half_low, likely, half_high, high = found.on(day, (RANGE[0], *HALF, RANGE[1]))
    step = 10 ** max(floor(log10(max(half_high - half_low, 1.0))) - 1, 0)
    counts = [wording.count(round(total / step) * step) for total in (low, likely, high)]
    return counts[1], wording.text("{low} to {high}", low=counts[0], high=counts[2])


def days_text(days: Days, wording: Wording) -> str:
    """When a number may be reached: "likely on 18 Nov 2024 (5 Nov to 20 Dec 2024)"; empty where hardly ever in time."""
    if days.likely is None:
        return "" if days.early is None else wording.text("{day} at the earliest", day=wording.day_year(days.early))
    likely = wording.text("likely on {day}", day=wording.day_year(days.likely))
    if days.early is None or days.early == days.likely == days.late:
        return likely
    early = wording.day(days.early)
    if days.late is None:
        return wording.text("{likely}, from {early} on", likely=likely, early=early)
    return wording.text("{likely} ({early} to {late})", likely=likely, early=early, late=wording.day_year(days.late))


def ahead_sentence(outlook: Outlook, last: date, wording: Wording) -> str:
    """How the goal is likely to end; empty where there is no forecast."""
    found, target = outlook.forecast, outlook.target
    if isinstance(found, TooLittle) or not found.coming:
        return ""
    likely, span = on_day(found, last, wording)
    values = {"count": likely, "day": wording.day_year(last), "range": span}
    if target is None or target.chance is None or target.decided:
        return wording.text("{count} are likely by {day}, {range} in nine of ten cases.", **values)
    return wording.text(
        "{count} are likely by {day}, {range} in nine of ten cases; the chance of {target} is {chance}.",
        target=wording.count(target.value),
        chance=chance_text(target.chance, wording),
        **values,
    )
