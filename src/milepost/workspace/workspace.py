"""One open file for the window and the commands: what it holds, what changes it, and who hears of it."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from typing import Self

from milepost.domain.edit import Edit, Table
from milepost.domain.errors import EditError
from milepost.domain.telling import Tell, untold
from milepost.domain.tracker import Snapshot, Tracker
from milepost.store import HistoryEntry, Opening, Store, Version
from milepost.store.errors import FileMovedError
from milepost.store.keeping import utc_now
from milepost.workspace.changed import Cause, Changed, Listener
from milepost.workspace.replaying import replayed
from milepost.workspace.touched import touched_trackers

MOST_REPLAYED = 500
"""More changes than these are read anew sooner than they are looked through, or made once more in what is known."""


class Workspace:
    """An open file. Each method raises only `MilepostError`s for the user's situation, and then changes nothing."""

    def __init__(self, store: Store, opening: Opening, now: Callable[[], datetime] = utc_now) -> None:
        """The workspace closes the store; `opening` opens the file anew once another stands in its place."""
        self._store = store
        self._opening = opening
        self._now = now
        self._seen: Version = store.version()
        self._trackers: tuple[Tracker, ...] | None = None
        self._snapshots: dict[int, Snapshot] = {}
        self._listeners: list[Listener] = []
        self._is_at_work = False

    @classmethod
    def open(cls, path: Path, opening: Opening, now: Callable[[], datetime] = utc_now) -> Self:
        """Open the file at `path`; a missing, newer, foreign or damaged one is refused and left as it is."""
        return cls(Store.open(path, opening), opening, now)

    @classmethod
    def create(cls, path: Path, first: Edit | None, opening: Opening, now: Callable[[], datetime] = utc_now) -> Self:
        """Make a new file at `path`, with its first edit made where one is given; where that fails there is no file."""
        workspace = cls(Store.create(path, opening), opening, now)
        try:
            if first:
                workspace.apply(first)
        except BaseException:
            workspace.close()
            path.unlink()
            raise
        return workspace

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._store.path

    @property
    def is_checked(self) -> bool:
        """Whether all rows were looked at when the file was opened; `Opening.examine` does it for a large one."""
        return self._store.is_checked

    def today(self) -> date:
        """The day it is for the user."""
        return self._now().astimezone().date()

    def trackers(self) -> tuple[Tracker, ...]:
        """All trackers in the order of entry."""
        if self._trackers is None:
            self._trackers = self._store.trackers()
        return self._trackers

    def snapshot(self, tracker_id: int, tell: Tell = untold) -> Snapshot:
        """Everything on one tracker, kept until it changes; `SelectionError` where it is gone.

        `tell` hears how far the reading is.
        """
        if tracker_id not in self._snapshots:
            with self._at_work():
                self._snapshots[tracker_id] = self._store.snapshot(tracker_id, tell)
        return self._snapshots[tracker_id]

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Everything on every tracker, in the order of entry."""
        return tuple(self.snapshot(tracker.id) for tracker in self.trackers())

    def outlines(self) -> tuple[Snapshot, ...]:
        """Every tracker with its goals, in the order of entry, but without what is in these, and without figures."""
        return self._store.outlines()

    def each_snapshot(self) -> Iterator[Snapshot]:
        """Everything on one tracker after the other, none of it kept, for files that are larger than the memory."""
        return (self._store.snapshot(tracker.id) for tracker in self.trackers())

    def apply(self, edit: Edit, *, keeps_copy: bool = False, tell: Tell = untold) -> Edit:
        """Make an edit, saved when this returns; returns it with the real ids of the rows it made.

        One that brings much into the file `keeps_copy` of what it held before. Here and below `tell` hears how far long
        work is, may let time pass meanwhile, and ends it by raising anything, which leaves the file as it was.
        """
        self._meet()
        if keeps_copy:
            self._store.keep(tell)
        with self._at_work():
            done = self._store.apply(edit, self._now(), tell)
        self._tell(Cause.APPLIED, done)
        return done

    def undo(self, expected: int | None = None, tell: Tell = untold) -> Edit:
        """Take back the newest edit and return it; only the edit `expected` (an id of the history) where given."""
        self._meet()
        with self._at_work():
            edit = self._store.undo(expected, tell)
        self._tell(Cause.UNDONE, edit)
        return edit

    def redo(self, expected: int | None = None, tell: Tell = untold) -> Edit:
        """Make the edit undone last again and return it; only the edit `expected` where given."""
        self._meet()
        with self._at_work():
            edit = self._store.redo(expected, tell)
        self._tell(Cause.REDONE, edit)
        return edit

    def undo_all(self, expected: Sequence[int], tell: Tell = untold) -> None:
        """Take back the newest edits, all or none: those with the ids `expected`, from the newest on."""
        self._meet()
        with self._at_work():
            edits = self._store.undo_all(expected, tell)
        self._tell_all(Cause.UNDONE, edits)

    def redo_all(self, expected: Sequence[int], tell: Tell = untold) -> None:
        """Make the edits undone last again, all or none: those with the ids `expected`, from the oldest on."""
        self._meet()
        with self._at_work():
            edits = self._store.redo_all(expected, tell)
        self._tell_all(Cause.REDONE, edits)

    def history(self) -> tuple[HistoryEntry, ...]:
        """All edits in the order they were made, undone ones included."""
        return self._store.history()

    def edit(self, entry: HistoryEntry, tell: Tell = untold) -> Edit:
        """What an edit of the history changed; `HistoryError` where that cannot be read any more."""
        return self._store.edit(entry, tell)

    def places(self) -> Mapping[tuple[Table, int], int]:
        """The rows that edits made, by table and id, numbered in the order of entry."""
        return self._store.places()

    def entered(self) -> Mapping[int, str]:
        """When each figure was entered, by its id: a moment in UTC."""
        return self._store.entered()

    def next_undo(self) -> HistoryEntry | None:
        """The edit that `undo` would take back."""
        return self._store.next_undo()

    def next_redo(self) -> HistoryEntry | None:
        """The edit that `redo` would make again."""
        return self._store.next_redo()

    def damage(self) -> list[str]:
        """Everything that is wrong inside the file, a sentence each."""
        return self._store.damage()

    def back_up(self, out: Path) -> None:
        """Make `out` a whole copy of the file; never over an existing one."""
        self._store.back_up(out)

    def put_copy(self, out: Path) -> None:
        """Make `out` a whole copy of the file, in place of what stood there; never over the open file itself."""
        self._store.put_copy(out)

    def copied(self, out: Path) -> Self:
        """Make `out` a whole copy of the file and open that, in the same manner; never over an existing one."""
        self._store.back_up(out)
        return type(self).open(out, self._opening, self._now)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each change from now on; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def poll(self) -> bool:
        """Notice what other programs have done to the file, and tell whether there was anything; a few microseconds."""
        if self._is_at_work or (version := self._store.version()) == self._seen:
            return False
        if not version.same_file(self._seen):
            fresh = Store.open(self.path, self._opening)
            self._store.close()
            self._store = fresh
            version = fresh.version()
        self._seen = version
        self._forget(Changed(Cause.OUTSIDE, None, None))
        return True

    @contextmanager
    def _at_work(self) -> Generator[None]:
        """While the file is read or written nobody looks for what others do, which would wait until that is over."""
        was_at_work, self._is_at_work = self._is_at_work, True
        try:
            yield
        except BaseException:
            # What was read meanwhile may never have come to be.
            self._trackers = None
            self._snapshots.clear()
            raise
        finally:
            self._is_at_work = was_at_work

    def _meet(self) -> None:
        """Notice what others have done before anything is changed; FileMovedError where the file is another now.

        An edit that was meant for one file is not made in the one that has taken its place.
        """
        before = self._seen
        if self.poll() and not self._seen.same_file(before):
            raise FileMovedError(
                f"{self.path.name} was replaced by another file meanwhile, which is shown now. Nothing was changed in "
                "it; do it again if it is meant for this file."
            )

    def _tell(self, cause: Cause, edit: Edit) -> None:
        is_long = len(edit.changes) > MOST_REPLAYED
        touched = None if is_long else touched_trackers(edit, self._store.tracker_of_goal)
        self._forget(Changed(cause, touched, edit, self._warning()))

    def _tell_all(self, cause: Cause, edits: Sequence[Edit]) -> None:
        touched = (touched_trackers(edit, self._store.tracker_of_goal) for edit in edits)
        self._forget(Changed(cause, frozenset[int]().union(*touched), None, self._warning()))

    def _warning(self) -> str:
        """What is to be said beside a change, once."""
        warning, self._store.warning = self._store.warning, ""
        return warning

    def _forget(self, changed: Changed) -> None:
        """Let go of what is no longer so, but for what is known of it without reading the file; tell of the change."""
        self._trackers = None
        touched = {number: held for number, held in self._snapshots.items() if changed.touches(number)}
        for number, held in touched.items():
            after = _after(held, changed)
            if after is None:
                del self._snapshots[number]
            else:
                self._snapshots[number] = after
        for listener in tuple(self._listeners):
            listener(changed)


def _after(held: Snapshot, changed: Changed) -> Snapshot | None:
    """The snapshot as a change has left it; None where that must be read."""
    if changed.cause is not Cause.APPLIED or changed.edit is None or changed.trackers is None:
        return None
    with suppress(EditError):
        return replayed(held, changed.edit.changes)
    return None
