"""How far up and down a picture has to reach."""

from milepost.chart.layers import Layer
from milepost.chart.role import Role

_NEAR = 1.25
"""A milestone beyond everything else is shown where the picture grows by no more than this."""

_AIR = 0.06
"""The share of the height kept free above the highest mark, for its label."""


def extent(marks: Layer) -> tuple[float, float]:
    """The lowest and the highest count to show, 0 included; milestones far above the rest do not count."""
    values = [point.value for series in marks.series if series.role is not Role.MILESTONE for point in series.points]
    values += [point.value for band in marks.bands for point in (*band.lower, *band.upper)]
    lowest, highest = min([0.0, *values]), max([0.0, *values])
    waymarks = [series.points[0].value for series in marks.series if series.role is Role.MILESTONE]
    near = [value for value in waymarks if value <= highest * _NEAR]
    highest = max([highest, *near]) if highest > 0 else min(waymarks, default=0.0)
    return lowest, highest + _AIR * (highest - lowest)
