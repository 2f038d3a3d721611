"""Files of as many figures as a benchmark needs: a count for each day, and every seventh day the total so far."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from milepost.domain.figure import Measure
from milepost.domain.span import Span
from milepost.workspace import Opening, Workspace
from milepost.workspace.figures import FigureDraft, add_figures
from milepost.workspace.goals import GoalDraft
from milepost.workspace.targets import TargetDraft
from milepost.workspace.trackers import TrackerDraft, new_tracker

FIRST = date(2020, 1, 1)
GOAL = Span(FIRST, date(2023, 12, 31))
PER_DAY = 300


def drafts(number: int) -> Iterator[FigureDraft]:
    """So many figures, which agree with each other."""
    total, day = 0, FIRST
    for place in range(number):
        if place % 7 == 6:
            yield FigureDraft(Measure.DELIVERIES, Span(FIRST, day - timedelta(1)), f"over {total // 1000 * 1000}")
            continue
        count = PER_DAY + place % 13
        total += count
        yield FigureDraft(Measure.DELIVERIES, Span(day, day), str(count))
        day += timedelta(1)


def day_after(number: int) -> date:
    """The first day that so many figures say nothing of."""
    return max(draft.span.last for draft in drafts(number)) + timedelta(1)


def make_file(folder: Path, figures: int, others: int = 0) -> Path:
    """A tracker with so many figures, and others of 5,000 each with so many in all."""
    path = folder / f"{figures}-{others}.milepost"
    with Workspace.create(path, None, Opening(folder / "backups")) as workspace:
        for place, number in enumerate([figures, *[5_000] * (others // 5_000)], start=1):
            goal = GoalDraft(GOAL, target=TargetDraft("400,000"))
            trackers = workspace.trackers()
            workspace.apply(new_tracker(trackers, TrackerDraft(f"Tracker {place}"), goal))
            workspace.apply(add_figures(workspace.snapshot(place), list(drafts(number))))
    return path


def open_file(path: Path, figures: int) -> Workspace:
    """The file on the day after its figures."""
    now = datetime.combine(day_after(figures), time(12), UTC)
    return Workspace.open(path, Opening(path.parent / "backups"), lambda: now)
