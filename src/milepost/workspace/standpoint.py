"""What `status` and pictures look at: a tracker's goal as it stood on a day, from what was known on a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from milepost.domain.curve import Curve, Standing
from milepost.domain.figure import Figure, Measure
from milepost.domain.outlook import Outlook
from milepost.domain.progress import Progress, draw_curves, measure_progress, with_orders_until
from milepost.domain.span import Span
from milepost.domain.telling import Tell, untold
from milepost.domain.tracker import Goal, Snapshot


@dataclass(frozen=True, slots=True)
class Standpoint:
    """A goal with its progress and the curves that prove it; `snapshot` holds only what was known on `known_on`.

    Without a goal, `progress` is that of everything counted since counting started. `as_of` is the day asked for, else
    the last day covered, which there is in a goal only.
    """

    snapshot: Snapshot
    goal: Goal | None
    progress: Progress
    curves: Mapping[Measure, Curve]
    as_of: date | None
    known_on: date | None

    def look_ahead(self, tell: Tell = untold) -> Outlook | None:
        """What lies ahead of the goal; nothing where there is none. `tell` hears of each step."""
        from milepost.domain.look_ahead import look_ahead  # noqa: PLC0415 - commands that edit foresee nothing

        return None if self.goal is None else look_ahead(self.progress, self.curves[self.goal.measure], tell)

    def standing(self, figure: Figure) -> Standing:
        """What the curve of its measure makes of a figure."""
        return self.curves[figure.measure].standing(figure)


def stand(
    snapshot: Snapshot, goal: Goal | None, as_of: date | None, known_on: date | None, tell: Tell = untold
) -> Standpoint:
    """Work out where a goal of the snapshot stands; the snapshot is cut to what was known.

    `tell` hears of each step.
    """
    known = snapshot.known_on(known_on)
    named = next((each for each in known.goals if goal is not None and each.id == goal.id), None)
    curves = draw_curves(known, tell)
    progress = measure_progress(known, named or _everything(curves), curves, as_of, tell)
    if named is None:
        return Standpoint(known, None, with_orders_until(progress, curves, as_of), curves, as_of, known_on)
    return Standpoint(known, named, progress, curves, as_of or progress.as_of, known_on)


def _everything(curves: Mapping[Measure, Curve]) -> Goal:
    """A goal without a target over all that is counted: the deliveries, or the orders where there is nothing else."""
    ordered_alone = curves[Measure.ORDERS].figures and not curves[Measure.DELIVERIES].figures
    measure = Measure.ORDERS if ordered_alone else Measure.DELIVERIES
    curve = curves[measure]
    return Goal(0, measure, "", Span(curve.counting_from, curve.last_day or curve.counting_from))
