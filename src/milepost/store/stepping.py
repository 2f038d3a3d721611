"""Takes edits back and makes them again, one or many, inside an open transaction."""

from collections.abc import Sequence

from milepost.domain.edit import Edit
from milepost.domain.telling import Tell, part, untold
from milepost.store import errors, history
from milepost.store.changes import RowWriter
from milepost.store.connect import OpenDatabase
from milepost.store.history import HistoryEntry
from milepost.store.long_work import PIECE, pieces


def take_back(database: OpenDatabase, entry: HistoryEntry, tell: Tell = untold) -> Edit:
    """Undo one edit, the newest that is not undone, and return it."""
    edit = history.read_edit(database, entry, part(tell, 0, 0.4))
    inverse = [change.inverse() for piece in pieces(edit.changes[::-1], tell, 0.4, 0.4) for change in piece]
    RowWriter(database, "", part(tell, 0.4, 1)).write(inverse)
    history.mark(database, entry, tell if len(edit.changes) > PIECE else untold, undone=True)
    return edit


def make_again(database: OpenDatabase, entry: HistoryEntry, tell: Tell = untold) -> Edit:
    """Redo one edit, the one that was undone last, and return it."""
    edit = history.read_edit(database, entry, part(tell, 0, 0.4))
    RowWriter(database, "", part(tell, 0.4, 1)).write(edit.changes)
    history.mark(database, entry, tell if len(edit.changes) > PIECE else untold, undone=False)
    return edit


def undone_next(database: OpenDatabase, expected: Sequence[int]) -> tuple[HistoryEntry, ...]:
    """The edits that undo takes back one after the other; OtherEditError where they are not those expected."""
    done = [entry for entry in reversed(history.read_history(database)) if not entry.undone]
    return _as_expected(done, expected)


def redone_next(database: OpenDatabase, expected: Sequence[int]) -> tuple[HistoryEntry, ...]:
    """The edits that redo makes again one after the other; OtherEditError where they are not those expected."""
    undone = [entry for entry in history.read_history(database) if entry.undone]
    return _as_expected(undone, expected)


def _as_expected(entries: Sequence[HistoryEntry], expected: Sequence[int]) -> tuple[HistoryEntry, ...]:
    following = tuple(entries[: len(expected)])
    if [entry.id for entry in following] != list(expected):
        raise errors.OtherEditError(
            "Another program has changed the history of this file since it was shown. Nothing was changed; "
            "look at the history again."
        )
    return following
