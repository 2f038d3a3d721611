"""Small files to open a window on."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from enum import Enum, auto
from pathlib import Path

from milepost.domain.figure import Measure
from milepost.domain.span import Span
from milepost.workspace import Opening, Workspace
from milepost.workspace.figures import FigureDraft, add_figures
from milepost.workspace.goals import GoalDraft
from milepost.workspace.targets import TargetDraft
from milepost.workspace.trackers import TrackerDraft, new_tracker

TODAY = datetime(2024, 5, 2, 12, tzinfo=UTC)
YEAR = Span(date(2024, 1, 1), date(2024, 12, 31))
TO_APRIL = Span(YEAR.first, date(2024, 4, 30))
MAY = Span(date(2024, 5, 1), date(2024, 5, 31))
D, ORDERS = Measure.DELIVERIES, Measure.ORDERS


class Kind(Enum):
    """What a file holds."""

    EXAMPLE = auto()
    FIGURES = auto()
    NO_GOAL = auto()
    NO_TRACKER = auto()


def open_file(path: Path, opening: Opening) -> Workspace:
    return Workspace.open(path, opening, lambda: TODAY)


def make_nova(path: Path, opening: Opening, figures: Iterable[FigureDraft] = (), name: str = "Nova") -> Path:
    """A tracker that is to reach 100,000 in 2024."""
    goal = GoalDraft(YEAR, target=TargetDraft("100,000"))
    with_tracker = new_tracker((), TrackerDraft(name), goal)
    workspace = Workspace.create(path, with_tracker, opening, lambda: TODAY)
    for figure in figures:
        workspace.apply(add_figures(workspace.snapshot(1), [figure]))
    workspace.close()
    return path


def make_without_goal(path: Path, opening: Opening) -> Path:
    first = new_tracker((), TrackerDraft("Nova", start_day=YEAR.first))
    Workspace.create(path, first, opening, lambda: TODAY).close()
    return path


def make_without_tracker(path: Path, opening: Opening) -> Path:
    Workspace.create(path, None, opening, lambda: TODAY).close()
    return path


FIGURES = (
    FigureDraft(D, TO_APRIL, "7,058", source="Maker"),
    FigureDraft(ORDERS, TO_APRIL, "88,063", source="Maker"),
    FigureDraft(D, MAY, "over 8,000", note="first announced"),
)
"""7,058 delivered and 88,063 ordered by 30 April, and more than 8,000 delivered in May."""
