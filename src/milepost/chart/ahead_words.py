"""Words about what lies ahead: chances, likely totals and the days that numbers fall on."""

from math import floor, log10

from milepost.chart.wording import Wording
from milepost.domain.forecast import Forecast
from milepost.domain.outlook import Days

RANGE = (0.05, 0.95)
"""The quantiles between which the total is in 90 % of all ways."""

LIKELY = 0.5


def chance_text(chance: float, wording: Wording) -> str:
    """A chance in whole percent: <1 % and >99 % at the ends, as only figures decide."""
    if chance < 0.01:
        return f"<{wording.percent(0.01, 0)}"
    if chance > 0.99:
        return f">{wording.percent(0.99, 0)}"
    return wording.percent(chance, 0)


def likely_text(found: Forecast, wording: Wording) -> str:
    """The middle of the totals at the end of the goal, with no more digits than it is worth."""
    return _rounded(found.final[LIKELY], found, wording)


def range_of(found: Forecast, wording: Wording) -> str:
    """The range in which the total is in 90 % of all ways: 89,000 to 122,000."""
    low, high = (_rounded(found.final[share], found, wording) for share in RANGE)
    return wording.text("{low} to {high}", low=low, high=high)


def _rounded(total: float, found: Forecast, wording: Wording) -> str:
    """A total in steps of a twentieth to a half of the range in which half of the totals are."""
    width = found.final[0.75] - found.final[0.25]
    step = 10 ** max(floor(log10(max(width, 1.0))) - 1, 0)
    return wording.count(max(round(total / step) * step, 0))


def days_text(days: Days, wording: Wording) -> str:
    """When a number may be reached: "likely on 18 Nov 2024 (5 Nov to 20 Dec 2024)"; empty where hardly ever in time."""
    if days.likely is None:
        return "" if days.early is None else wording.text("{day} at the earliest", day=wording.day_year(days.early))
    likely = wording.text("likely on {day}", day=wording.day_year(days.likely))
    if days.early is None or days.early == days.likely == days.late:
        return likely
    late = wording.text("after the goal") if days.late is None else wording.day_year(days.late)
    return wording.text("{likely} ({early} to {late})", likely=likely, early=wording.day(days.early), late=late)
