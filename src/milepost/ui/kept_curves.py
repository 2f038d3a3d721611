"""Draws the curves of what is shown, and keeps those drawn last: the figures that were typed are entered next."""

from collections import deque
from collections.abc import Mapping
from datetime import date

from milepost.domain.curve import Curve, draw_curve
from milepost.domain.figure import Figure, Measure
from milepost.domain.telling import Tell, untold
from milepost.domain.tracker import Snapshot

KEPT = 4
"""The curves of both measures as they are, and as they would be."""

FRESH = 1_000
"""So many figures are compared that are not the very same ones."""


class KeptCurves:
    """Gives what `draw_curves` gives, without drawing again what it has just drawn."""

    def __init__(self) -> None:
        self._kept: deque[tuple[Measure, date, tuple[Figure, ...], Curve]] = deque(maxlen=KEPT)

    def __call__(self, snapshot: Snapshot, tell: Tell = untold) -> Mapping[Measure, Curve]:
        """The curve of each measure of a tracker."""
        start_day = snapshot.tracker.start_day
        return {measure: self._curve(snapshot.of(measure), measure, start_day, tell) for measure in Measure}

    def _curve(self, figures: tuple[Figure, ...], measure: Measure, start_day: date, tell: Tell) -> Curve:
        for place, kept in enumerate(self._kept):
            if kept[:2] == (measure, start_day) and _are_same(kept[2], figures):
                del self._kept[place]
                break
        else:
            kept = (measure, start_day, figures, draw_curve(figures, measure, start_day, tell))
        self._kept.append(kept)
        return kept[3]


def _are_same(some: tuple[Figure, ...], others: tuple[Figure, ...]) -> bool:
    """Whether figures are the same; where many were read anew that would take longer than it is worth."""
    if len(some) != len(others):
        return False
    fresh = [(one, other) for one, other in zip(some, others, strict=True) if one is not other]
    return len(fresh) <= FRESH and all(one == other for one, other in fresh)
