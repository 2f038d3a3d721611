"""What the whole window shows of a file: texts and rows from one pure function; the widgets copy them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from milepost.chart.headline import Headline, headline
from milepost.chart.situation import Situation, situation
from milepost.chart.subject import Subject
from milepost.chart.tile import Tile
from milepost.chart.tiles import tiles
from milepost.chart.wording import Wording
from milepost.domain.progress import draw_curves
from milepost.domain.tracker import Snapshot
from milepost.ui.figure_rows import FigureRows, counted_text, figure_rows, no_rows
from milepost.ui.goal_order import goal_text, goals_in_order


@dataclass(frozen=True, slots=True)
class WindowView:
    """The words of the window for one tracker and goal, and whether there are any."""

    title: str
    headline: Headline
    tiles: Sequence[Tile]
    goals: Sequence[tuple[int, str]]
    has_tracker: bool
    has_goal: bool
    asks_target: bool = False


def window_view(snapshot: Snapshot | None, subject: Subject | None, path: Path, wording: Wording) -> WindowView:
    """The words for what is shown of the file at `path`."""
    if snapshot is None:
        empty = Headline(
            wording.text("This file holds no tracker yet"),
            wording.text("Make one with its name, its year and its target, and type what is announced."),
        )
        return WindowView(path.stem, empty, (), (), has_tracker=False, has_goal=False)
    return WindowView(
        title=f"{snapshot.tracker.name} – {path.stem}",
        headline=_headline(subject, wording) if subject else _without_goal(snapshot, wording),
        tiles=tiles(subject.progress, wording, subject.outlook) if subject else (),
        goals=tuple((goal.id, goal_text(goal, wording)) for goal in goals_in_order(snapshot.goals)),
        has_tracker=True,
        has_goal=subject is not None,
        asks_target=subject is not None and not subject.progress.goal.targets,
    )


@dataclass(frozen=True, slots=True)
class ListsView:
    """The rows of the figures of one tracker, and how many there are in words."""

    rows: FigureRows
    counted: str


def lists_view(snapshot: Snapshot | None, subject: Subject | None, wording: Wording) -> ListsView:
    """The rows for what is shown of a file."""
    if snapshot is None:
        return ListsView(no_rows(wording), "")
    curves = subject.curves if subject else draw_curves(snapshot)
    return ListsView(figure_rows(snapshot, curves, wording), counted_text(snapshot, curves, wording))


def _headline(subject: Subject, wording: Wording) -> Headline:
    """Where the goal stands, or first that it has no target where there is nothing else to say."""
    told, progress = headline(subject.progress, wording, subject.outlook), subject.progress
    if progress.goal.targets or situation(progress) not in {Situation.NOT_STARTED, Situation.NO_FIGURES}:
        return told
    return Headline(wording.text("{goal} has no target yet", goal=progress.goal.name), f"{told.sentence}.")


def _without_goal(snapshot: Snapshot, wording: Wording) -> Headline:
    return Headline(
        wording.text("{tracker} has no goal yet", tracker=snapshot.tracker.name),
        wording.text("Make a goal with its days and its target to see how far it is."),
    )
