"""The forecast in a picture: two nested bands and the line of what is likeliest, with their words at the end."""

from collections.abc import Sequence

from milepost.chart.ahead_words import HALF, RANGE, likely_text, range_of
from milepost.chart.layers import Layer
from milepost.chart.plot import Band, Label, Place, Point, Series, Stroke
from milepost.chart.role import Role
from milepost.chart.subject import Subject
from milepost.chart.trace import day_number
from milepost.chart.wording import Wording

KEY = "forecast"


def forecast_layer(subject: Subject, wording: Wording) -> Layer:
    """The days that are left of the goal; nothing where there is no forecast."""
    found, span = subject.forecast, subject.progress.goal.span
    if found is None:
        return Layer()
    role = Role.of(subject.progress.goal.measure)
    low, half_low, middle, half_high, high = (
        tuple(
            Point(day_number(day, span), total)
            for day, total in zip(found.ends, course, strict=True)
            if day >= span.before
        )
        for course in found.courses((RANGE[0], *HALF, RANGE[1]))
    )
    text = wording.text("{count} likely", count=likely_text(found, wording))
    detail = wording.text("{range} (90 %)", range=range_of(found, wording))
    return Layer(
        (Series(KEY, role, middle, Stroke.DOTTED),),
        (Band(KEY, role, low, high), Band(KEY, role, half_low, half_high)),
        labels=(Label(KEY, role, text, middle[-1:], Place.END, detail, strong=True),),
        rank=1,
    )


def bands_legend(bands: Sequence[Band], wording: Wording) -> str:
    """What the bands of a forecast mean, where there are any."""
    return wording.text("Bands: forecast, 50 % and 90 %.") if any(band.key == KEY for band in bands) else ""
