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
    ONE_FIGURE = auto()
    LONG_NAMES = auto()
    HUGE_NUMBERS = auto()
    NO_FIGURE = auto()
    NO_GOAL = auto()
    NO_TRACKER = auto()


def open_file(path: Path, opening: Opening) -> Workspace:
    return Workspace.open(path, opening, lambda: TODAY)


def make_nova(
    path: Path, opening: Opening, figures: Iterable[FigureDraft] = (), name: str = "Nova", target: str = "100,000"
) -> Path:
    """A tracker that is to reach its target in 2024."""
    goal = GoalDraft(YEAR, target=TargetDraft(target))
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

LONG_NAME = "Shanghai Combined Passenger and Commercial Vehicle Works, Pudong New Area, second hall, line four"
LONG_SOURCE = "Results of the second quarter and of the first half year, " * 4
"""Nothing in the window may hide another part because of them."""

LONG = (FigureDraft(D, TO_APRIL, "7,058", source=LONG_SOURCE, note=LONG_SOURCE), *FIGURES[1:])
HUGE = (
    FigureDraft(D, TO_APRIL, "4,503,599,627,370,495"),
    FigureDraft(ORDERS, TO_APRIL, "8,999,999,999,999,998"),
    FigureDraft(D, MAY, "over 1,000,000,000,000,000"),
)
"""Numbers near the most that a target may be, 9 × 10^15."""


def make_kind(kind: Kind, path: Path, opening: Opening) -> Path:
    """A file of a kind, the example aside."""
    if kind is Kind.NO_GOAL:
        return make_without_goal(path, opening)
    if kind is Kind.NO_TRACKER:
        return make_without_tracker(path, opening)
    if kind is Kind.LONG_NAMES:
        return make_nova(path, opening, LONG, LONG_NAME)
    if kind is Kind.HUGE_NUMBERS:
        return make_nova(path, opening, HUGE, target="9,000,000,000,000,000")
    return make_nova(path, opening, {Kind.ONE_FIGURE: FIGURES[:1], Kind.NO_FIGURE: ()}.get(kind, FIGURES))
