"""`restore`: puts a backup in the place of a file, after a backup of what it replaces; lists what copies there are."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from milepost.cli.grammar import Parser, add_file
from milepost.cli.output import say, tell
from milepost.cli.row_names import counted
from milepost.domain.edit import Row, RowChange
from milepost.workspace import Differences, Kind, Opening, kind_of

USAGE = "FILE [BACKUP] [options]"
EXAMPLES = (
    "milepost restore su7.milepost",
    "milepost restore su7.milepost su7-2024-05-01.milepost --dry-run",
    "milepost restore su7.milepost su7-2024-05-01.milepost",
)

SHOWN = 20
SIGNS = {Kind.ADDED: "+", Kind.CHANGED: "~", Kind.REMOVED: "-"}


def describe(parser: Parser) -> None:
    """The copy to bring back."""
    add_file(parser)
    parser.add_argument(
        "backup",
        metavar="BACKUP",
        type=Path,
        nargs="?",
        help="the copy, which stays as it is; without one the copies that were kept are listed",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")


def run(arguments: Namespace, backups: Path) -> int:
    """Bring it back, and say where what it replaced is kept; or list the copies."""
    opening, path, backup = Opening(backups), arguments.file, arguments.backup
    if backup is None:
        return _list(opening, path)
    if arguments.dry_run:
        _tell_differences(opening.differences(path, backup))
        say("Nothing was changed.")
        return 0
    kept = opening.restore(path, backup)
    say(f"{path} is now what {backup} holds.")
    if kept is not None:
        say(f"What it was before is kept as {kept}.")
    return 0


def _list(opening: Opening, path: Path) -> int:
    """Print a line for each copy that was kept, the newest first."""
    kept = opening.kept(path)
    for each in kept:
        tell(f"{each.made_at.astimezone():%Y-%m-%d %H:%M}  {each.path.stat().st_size:>13,} bytes  {each.path}")
    if not kept:
        say(f"No copies of {path} are kept yet; one is made before the first change of each day.")
    return 0


def _tell_differences(found: Differences) -> None:
    """Print how much would change, and the first of it."""
    for (table, kind), count in found.counts.items():
        tell(f"{counted(table, count)} {kind}")
    if not found.counts:
        tell("The file and the backup hold the same.")
    for change in found.first[:SHOWN]:
        tell(f"  {SIGNS[kind_of(change)]} {change.table}: {'; '.join(_told(change))}")
    if (left := sum(found.counts.values()) - len(found.first[:SHOWN])) > 0:
        tell(f"  and {left:,} more")


def _told(change: RowChange) -> Iterator[str]:
    """The row, and what of it would be another."""
    before, after = change.before or {}, change.after or {}
    yield _row(before or after)
    if before and after:
        yield from (
            f"{column}: {_cell(before[column])} → {_cell(after[column])}"
            for column in before
            if before[column] != after[column]
        )


def _row(row: Row) -> str:
    """What a row is known by: its words and days, without numbers of other rows and long texts."""
    shown = ("name", "typed", "measure", "value", "count", "first_day", "last_day", "announced_on", "due_day")
    return ", ".join(_cell(row[column]) for column in shown if row.get(column) not in {None, ""})


def _cell(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else "none" if value in {None, ""} else str(value)
