"""One open `.milepost` file: what it holds, the edits that change it, and the copies made of it."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Self

from milepost.domain.edit import Edit, Table
from milepost.domain.telling import Tell, untold
from milepost.domain.tracker import Snapshot, Tracker
from milepost.store import errors, history, read, stepping
from milepost.store.changes import RowWriter
from milepost.store.check import damage
from milepost.store.connect import BUSY_SECONDS, OpenDatabase, commit, connect, number, writing
from milepost.store.copying import copy_to, put_in_place
from milepost.store.faults import told_of
from milepost.store.history import HistoryEntry
from milepost.store.keeping import Keeping
from milepost.store.long_work import beside, committing
from milepost.store.opening import Opening


@dataclass(frozen=True, slots=True)
class Version:
    """Differs from an earlier one of the same store once another program has changed or replaced the file."""

    device: int
    inode: int
    commits: int

    def same_file(self, other: "Version") -> bool:
        """Whether both are of one file, rather than of two that stood at the same path in turn."""
        return (self.device, self.inode) == (other.device, other.inode)


class Store:
    """An open file. Every method raises `MilepostError`s only; each write is one transaction, all or nothing."""

    def __init__(self, path: Path, database: OpenDatabase, opening: Opening) -> None:
        """`database` is the file at `path`, opened and checked by `opening`; the store closes it."""
        self.path = path
        self._database, self._opening = database, opening
        self._file = _file_at(path)
        self._kept_on: date | None = None
        self.warning = ""

    @classmethod
    def open(cls, path: Path, opening: Opening) -> Self:
        """Open the file at `path`; a newer, foreign, damaged or missing one is refused and left as it is."""
        return cls(path, opening.open(path), opening)

    @classmethod
    def create(cls, path: Path, opening: Opening) -> Self:
        """Make a new, empty file at `path`; refused where there is one."""
        return cls(path, opening.create(path), opening)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    @property
    def is_checked(self) -> bool:
        """Whether all rows were looked at when the file was opened; a large one is open before that."""
        return self._database.is_checked

    def trackers(self) -> tuple[Tracker, ...]:
        """All trackers in the order of entry."""
        with self._reading():
            return read.read_trackers(self._database)

    def snapshot(self, tracker_id: int, tell: Tell = untold) -> Snapshot:
        """Everything on one tracker; `SelectionError` where it is gone."""
        with self._reading():
            return read.read_snapshot(self._database, tracker_id, tell)

    def outlines(self) -> tuple[Snapshot, ...]:
        """Every tracker in the order of entry with its goals, but without what is in them, and without figures."""
        with self._reading():
            return read.read_outlines(self._database)

    def tracker_of_goal(self, goal_id: int) -> int | None:
        """The tracker that a goal belongs to; None where the goal is gone."""
        with self._reading():
            return read.tracker_of_goal(self._database, goal_id)

    def apply(self, edit: Edit, made_at: datetime, tell: Tell = untold) -> Edit:
        """Make the edit and note it in the history; returns it with real ids and whole rows.

        Here and below `tell` hears how far it is, and what it raises leaves the file as it was.
        `ConflictError` where a row differs from its `before`, `RefusedRowError` where the file's rules refuse one.
        """
        moment = made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        with self._changing(tell):
            done = Edit(edit.label, RowWriter(self._database, moment, tell).write(edit.changes))
            history.record(self._database, done, moment, tell)
        return done

    def undo(self, expected: int | None = None, tell: Tell = untold) -> Edit:
        """Take back the newest edit that is not undone, and return it; only the edit `expected` where that is given."""
        with self._changing(tell):
            entry = self._named(history.next_undo(self._database), expected, "undo")
            return stepping.take_back(self._database, entry, tell)

    def redo(self, expected: int | None = None, tell: Tell = untold) -> Edit:
        """Make the edit that was undone last again, and return it; only the edit `expected` where that is given."""
        with self._changing(tell):
            entry = self._named(history.next_redo(self._database), expected, "redo")
            return stepping.make_again(self._database, entry, tell)

    def undo_all(self, expected: Sequence[int], tell: Tell = untold) -> tuple[Edit, ...]:
        """Take back the newest edits, all or none: those with the ids `expected`, from the newest on."""
        with self._changing(tell):
            entries = stepping.undone_next(self._database, expected)
            return tuple(stepping.take_back(self._database, entry, tell) for entry in entries)

    def redo_all(self, expected: Sequence[int], tell: Tell = untold) -> tuple[Edit, ...]:
        """Make the edits undone last again, all or none: those with the ids `expected`, from the oldest on."""
        with self._changing(tell):
            entries = stepping.redone_next(self._database, expected)
            return tuple(stepping.make_again(self._database, entry, tell) for entry in entries)

    def history(self) -> tuple[HistoryEntry, ...]:
        """All edits in the order they were made, undone ones included."""
        with self._reading():
            return history.read_history(self._database)

    def edit(self, entry: HistoryEntry, tell: Tell = untold) -> Edit:
        """What an edit of the history changed; `HistoryError` where it cannot be read, or is no longer there."""
        with self._reading():
            return history.read_edit(self._database, entry, tell)

    def places(self) -> Mapping[tuple[Table, int], int]:
        """The rows that edits made, by table and id, numbered in the order of entry."""
        with self._reading():
            return history.read_places(self._database)

    def entered(self) -> Mapping[int, str]:
        """When each figure was entered, by its id: a moment in UTC."""
        with self._reading():
            return read.read_entered(self._database)

    def next_undo(self) -> HistoryEntry | None:
        """The edit that `undo` would take back."""
        with self._reading():
            return history.next_undo(self._database)

    def next_redo(self) -> HistoryEntry | None:
        """The edit that `redo` would make again."""
        with self._reading():
            return history.next_redo(self._database)

    def version(self) -> Version:
        """What tells whether another program has changed the file; costs a few microseconds."""
        with told_of(self.path):
            return Version(*_file_at(self.path), number(self._database, "data_version"))

    def damage(self) -> list[str]:
        """Everything that is wrong inside the file, a sentence each; empty for a sound one."""
        with told_of(self.path):
            return damage(self._database, self._opening.migrations)

    def back_up(self, out: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        """Make `out` a whole copy, also while others have the file open; never over an existing file."""
        with told_of(out):
            copy_to(self._database, out, busy_seconds)

    def keep(self, tell: Tell = untold, *, unless_todays: bool = False) -> None:
        """Keep a copy of the file as it is, before much of it changes; `warning` says why where that cannot be done."""
        keeping = self._opening.keeping(self.path)
        try:
            with told_of(keeping.folder):
                if not (unless_todays and keeping.has_todays()):
                    beside(lambda: self._keep(keeping), tell)
        except errors.StoreError as error:
            self.warning = f"No copy of {self.path.name} could be kept before this change. {error}"

    def _keep(self, keeping: Keeping) -> None:
        # Over a connection of its own, so that others can go on to read meanwhile.
        with connect(self.path, self._opening.busy_seconds) as own:
            keeping.keep(own)

    def put_copy(self, out: Path) -> None:
        """Make `out` a whole copy at one stroke, whatever stood there; never over the open file itself."""
        with told_of(out):
            if out.exists() and out.samefile(self.path):
                raise errors.StoreError(f"{out} is the file that is open, not a copy of it. Choose another name.")
            put_in_place(self._database, out)

    def _named(self, entry: HistoryEntry | None, expected: int | None, action: str) -> HistoryEntry:
        if entry is None:
            raise errors.NothingToUndoError(f"There is nothing to {action} in {self.path.name}.")
        if expected not in (None, entry.id):
            raise errors.OtherEditError(
                f"Another program has edited {self.path.name} since: the edit to {action} is now “{entry.label}”. "
                f"Nothing was changed; {action} again if that is the one."
            )
        return entry

    @contextmanager
    def _reading(self) -> Generator[None]:
        with told_of(self.path):
            try:
                yield
            except (KeyError, OverflowError, TypeError, ValueError) as error:
                raise errors.damaged(self.path, f"a row holds what it cannot: {error}") from error

    @contextmanager
    def _changing(self, tell: Tell) -> Generator[None]:
        with told_of(self.path):
            if _file_at(self.path) != self._file:
                raise errors.FileMovedError(
                    f"{self.path} is no longer the file that was opened; it was replaced meanwhile. "
                    "The change was not saved; open the file again and repeat it."
                )
            self._keep_todays(tell)
            with writing(self._database, commit if tell is untold else committing(tell)):
                yield

    def _keep_todays(self, tell: Tell) -> None:
        """Keep a copy of what the file held before the first change of the day, unless it held nothing yet."""
        today = self._opening.now().astimezone().date()
        if today != self._kept_on:
            self._kept_on = today
            if history.has_edits(self._database):
                self.keep(tell, unless_todays=True)


def _file_at(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino
