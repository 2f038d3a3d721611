"""What the whole window shows of a file: texts and rows from one pure function; the widgets copy them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from milepost.chart.headline import Headline, headline
from milepost.chart.subject import Subject
from milepost.chart.tiles import Tile, tiles
from milepost.chart.wording import Wording
from milepost.domain.progress import draw_curves
from milepost.domain.tracker import Snapshot
from milepost.ui.figure_rows import FigureRow, counted_text, figure_rows


@dataclass(frozen=True, slots=True)
class WindowView:
    """The words of the window for one tracker and goal, and whether there are any."""

    title: str
    headline: Headline
    tiles: Sequence[Tile]
    rows: Sequence[FigureRow]
    goals: Sequence[tuple[int, str]]
    place: str
    counted: str
    has_tracker: bool
    has_goal: bool


def window_view(snapshot: Snapshot | None, subject: Subject | None, path: Path, wording: Wording) -> WindowView:
    """The words for what is shown of the file at `path`."""
    place = _place(path)
    if snapshot is None:
        empty = Headline(
            wording.text("This file holds no tracker yet"),
            wording.text("Make one with its name, its year and its target, and type what is announced."),
        )
        return WindowView(path.stem, empty, (), (), (), place, "", has_tracker=False, has_goal=False)
    curves = subject.curves if subject else draw_curves(snapshot)
    return WindowView(
        title=f"{snapshot.tracker.name} – {path.stem}",
        headline=headline(subject.progress, wording) if subject else _without_goal(snapshot, wording),
        tiles=tiles(subject.progress, wording) if subject else (),
        rows=figure_rows(snapshot, curves, wording),
        goals=tuple((goal.id, goal.name) for goal in snapshot.goals),
        place=place,
        counted=counted_text(snapshot, curves, wording),
        has_tracker=True,
        has_goal=subject is not None,
    )


def _without_goal(snapshot: Snapshot, wording: Wording) -> Headline:
    return Headline(
        wording.text("{tracker} has no goal yet", tracker=snapshot.tracker.name),
        wording.text("Make a goal with its days and its target to see how far it is."),
    )


def _place(path: Path) -> str:
    """The file's name and its folder, the home folder as ~."""
    folder, home = path.parent, Path.home()
    return f"{path.name}  ·  {Path('~') / folder.relative_to(home) if folder.is_relative_to(home) else folder}"
