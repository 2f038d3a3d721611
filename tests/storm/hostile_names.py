"""Names that would be more than names wherever they are not kept from it, and a file in which everything has one."""

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from milepost.domain.figure import Measure
from milepost.domain.span import Span
from milepost.workspace import Opening, Workspace
from milepost.workspace.figures import FigureDraft, add_figures
from milepost.workspace.goals import GoalDraft
from milepost.workspace.milestones import MilestoneDraft, add_milestone
from milepost.workspace.targets import TargetDraft
from milepost.workspace.trackers import TrackerDraft, new_tracker

NOW = datetime(2024, 5, 2, 12, tzinfo=UTC)
YEAR = Span(date(2024, 1, 1), date(2024, 12, 31))
APRIL = Span(date(2024, 4, 1), date(2024, 4, 30))
COLUMNS = {
    "tracker": ("name", "unit", "note"),
    "goal": ("name",),
    "milestone": ("name",),
    "target": ("source", "note"),
    "figure": ("source", "note"),
}
PLAIN = "Nova"
HOSTILE = (
    *("=cmd|' /C calc'!A0", '=HYPERLINK("http://x.y","z")', "+1+1", "-1+1", "@SUM(1)", "\t=1", "＝1", "A!B1"),
    *("<script>alert(1)</script>", "<b>bold</b><img src=x onerror=a>", "&amp;&#60;b&#62;", "]]></desc><script/>"),
    *("--><x/>", "'\"><x y='", "[x](javascript:alert(1))", "![x](file:///y)", "a|b`c`*d*_e_~f~#g", "<javascript:x>"),
    *(
        "- one\n# two\r\n> three",
        "\u202eright\u2066\u202c",
        "\x00\x07\x1b[31m\x9b",
        "{{ 7 * 7 }}{% raw %}",
        "%1 %2 {n}",
    ),
    *(
        "(/JS)/S/JavaScript>>\\",
        "/URI (x) endobj",
        "e\u0301\u0301\u0301",
        "\u2028\u2029\ufeff",
        "1. x\n    y",
        "&lt;b&gt;",
    ),
)


@contextmanager
def called(folder: Path, text: str) -> Generator[Workspace]:
    """A file in which all that has a name, a source or a note has this one."""
    folder.mkdir(exist_ok=True)
    path, opening = folder / "it.milepost", Opening(folder / "backups")
    tracker = new_tracker(
        (), TrackerDraft(PLAIN, "vehicles", YEAR.first), GoalDraft(YEAR, target=TargetDraft("100,000"))
    )
    with Workspace.create(path, tracker, opening, lambda: NOW) as workspace:
        held = workspace.snapshot(1)
        said = [FigureDraft(Measure.DELIVERIES, APRIL, typed) for typed in ("7,058", "at most 7,000")]
        workspace.apply(add_figures(held, said))
        workspace.apply(add_milestone(held, MilestoneDraft("50,000", PLAIN)))
    # Another program may write what this one would not take.
    with closing(sqlite3.connect(path)) as database, database:
        for table, columns in COLUMNS.items():
            for column in columns:
                database.execute(f"UPDATE {table} SET {column} = ?", (text,))  # noqa: S608 - by our own names
    with Workspace.open(path, opening, lambda: NOW) as workspace:
        yield workspace
