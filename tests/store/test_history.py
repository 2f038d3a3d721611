"""Edits are saved with their history, taken back and made again, today, tomorrow and beside other programs."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from milepost.domain.edit import Edit, RowChange
from milepost.store import Opening, Store, errors
from milepost.store.connect import OpenDatabase
from tests.store.rows import FIGURE, GOAL, MILESTONE, MOMENT, TRACKER, added, adding, everything

YU7 = {**TRACKER, "name": "YU7"}
JUNE = {**FIGURE, "first_day": "2024-06-01", "last_day": "2024-06-30", "typed": "10,000+", "low": 10_000, "high": None}
MANY = 100_000


def meddle(path: Path, statement: str) -> None:
    """Another program changes the file."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def held(store: Store) -> list[object]:
    return [store.snapshot(tracker.id) for tracker in store.trackers()]


def test_an_edit_comes_back_with_the_ids_that_its_rows_got(store: Store) -> None:
    done = store.apply(everything_again(), MOMENT)
    ids = {change.table: change.id for change in done.changes}
    assert ids == {"tracker": 2, "goal": 2, "target": 2, "plan": 2, "milestone": 2, "figure": 2}
    references = [dict(change.after or {}) for change in done.changes]
    assert [row.get("tracker_id") for row in references] == [None, 2, None, None, 2, 2]
    assert [row.get("goal_id") for row in references] == [None, None, 2, 2, None, None]


def everything_again() -> Edit:
    first, *others = everything().changes
    return Edit("Add everything", (replace(first, after=YU7), *others))


def test_a_figure_without_a_moment_gets_that_of_its_edit(store: Store) -> None:
    (change,) = store.apply(adding("figure", JUNE), MOMENT).changes
    assert (change.after or {})["entered_at"] == "2024-06-01T12:30:00Z"


def test_a_changed_figure_keeps_the_moment_it_was_entered(store: Store) -> None:
    change = RowChange("figure", 1, FIGURE, {**FIGURE, "note": "checked"})
    done = store.apply(Edit("Note", (change,)), MOMENT.replace(year=2025))
    assert (done.changes[0].after or {})["entered_at"] == "2024-06-01T12:30:00Z"


def test_the_history_lists_what_was_done_and_what_was_undone(store: Store) -> None:
    store.apply(adding("figure", JUNE, "Add June"), MOMENT)
    store.undo()
    listed = [(entry.id, entry.label, entry.made_at, entry.undone) for entry in store.history()]
    assert listed == [(1, "Add everything", MOMENT, False), (2, "Add June", MOMENT, True)]


def test_undo_and_redo_say_which_edit_they_mean_beforehand(store: Store) -> None:
    assert [store.next_undo(), store.next_redo()] == [store.history()[0], None]
    store.undo()
    assert [store.next_undo(), store.next_redo()] == [None, store.history()[0]]


def test_everything_can_be_taken_back_and_made_again(store: Store) -> None:
    before = held(store)
    assert store.undo().label == "Add everything"
    assert held(store) == []
    assert store.redo().label == "Add everything"
    assert held(store) == before


def test_with_nothing_to_take_back_a_sentence_says_so(store: Store) -> None:
    store.undo()
    with pytest.raises(errors.NothingToUndoError, match="nothing to undo"):
        store.undo()
    store.redo()
    with pytest.raises(errors.NothingToUndoError, match="nothing to redo"):
        store.redo()


def test_a_new_edit_forgets_those_that_were_undone(store: Store) -> None:
    store.apply(adding("figure", JUNE, "Add June"), MOMENT)
    store.undo()
    store.apply(adding("tracker", YU7, "Add YU7"), MOMENT)
    assert [entry.label for entry in store.history()] == ["Add everything", "Add YU7"]
    assert store.next_redo() is None


def test_the_id_of_an_undone_row_is_not_given_again(store: Store) -> None:
    store.apply(adding("figure", JUNE), MOMENT)
    store.undo()
    assert store.apply(adding("figure", JUNE), MOMENT).changes[0].id == 3


def test_undo_works_tomorrow(store: Store, opening: Opening) -> None:
    before = held(store)
    store.apply(adding("figure", JUNE, "Add June"), MOMENT)
    store.close()
    with Store.open(store.path, opening) as tomorrow:
        assert tomorrow.undo().label == "Add June"
        assert held(tomorrow) == before


def test_only_the_edit_that_was_shown_is_taken_back(store: Store, opening: Opening) -> None:
    shown = store.next_undo()
    with Store.open(store.path, opening) as other:
        other.apply(adding("figure", JUNE, "Add June"), MOMENT)
    assert shown
    with pytest.raises(errors.OtherEditError, match="Add June"):
        store.undo(shown.id)
    assert len(store.snapshot(1).figures) == 2


def test_undo_refuses_where_a_row_was_changed_since_and_names_it(store: Store) -> None:
    store.apply(adding("figure", JUNE), MOMENT)
    meddle(store.path, "UPDATE figure SET low = 10001 WHERE id = 2")
    before = held(store)
    with pytest.raises(errors.ConflictError, match="low was 10000 and is 10001"):
        store.undo()
    assert held(store) == before
    assert not any(entry.undone for entry in store.history())


def test_undo_refuses_where_a_row_was_removed_since(store: Store) -> None:
    meddle(store.path, "DELETE FROM figure")
    with pytest.raises(errors.ConflictError, match="removed the figure “8,646”"):
        store.undo()


def test_undo_refuses_where_others_have_come_to_depend_on_a_row(store: Store) -> None:
    store.apply(adding("tracker", YU7), MOMENT)
    meddle(store.path, "INSERT INTO milestone (tracker_id, measure, value, name) VALUES (2, 'orders', 5, 'five')")
    with pytest.raises(errors.ConflictError):
        store.undo()
    assert len(store.trackers()) == 2


def test_redo_refuses_where_the_place_is_taken(store: Store) -> None:
    store.apply(adding("tracker", YU7), MOMENT)
    store.undo()
    meddle(store.path, "INSERT INTO tracker (name, start_day) VALUES ('YU7', '2025-06-26')")
    with pytest.raises(errors.RefusedRowError, match="already a tracker of this name"):
        store.redo()


@pytest.mark.parametrize(
    "change",
    [
        added("figure", {**FIGURE, "low": -1}),
        added("figure", {**FIGURE, "tracker_id": 99}),
        added("goal", GOAL),
        added("tracker", TRACKER),
        RowChange("figure", 99, FIGURE, None),
        RowChange("figure", 1, {**FIGURE, "low": 3}, None),
        RowChange("tracker", 1, TRACKER, None),
    ],
)
def test_an_edit_that_fails_halfway_changes_nothing(change: RowChange, store: Store, database: OpenDatabase) -> None:
    before = held(store)
    with pytest.raises((errors.ConflictError, errors.RefusedRowError)):
        store.apply(Edit("Two", (added("milestone", MILESTONE), change)), MOMENT)
    assert held(store) == before
    assert len(store.history()) == 1
    assert not database.conn.in_transaction


def test_two_stores_take_turns_on_one_file(store: Store, opening: Opening) -> None:
    with Store.open(store.path, opening) as other:
        other.apply(adding("figure", JUNE), MOMENT)
        store.apply(adding("tracker", YU7, "Add YU7"), MOMENT)
        assert held(store) == held(other)
        assert other.undo().label == "Add YU7"
        assert held(store) == held(other)


def test_a_store_sees_that_another_program_has_written(store: Store, opening: Opening) -> None:
    before = store.version()
    store.apply(adding("figure", JUNE), MOMENT)
    assert store.version() == before
    with Store.open(store.path, opening) as other:
        other.undo()
    assert store.version() != before
    assert store.version().same_file(before)


def test_a_store_sees_that_its_file_was_replaced_and_saves_nothing(store: Store, opening: Opening) -> None:
    before, copy = store.version(), store.path.with_name("copy.milepost")
    store.back_up(copy)
    copy.replace(store.path)
    assert not store.version().same_file(before)
    with pytest.raises(errors.FileMovedError):
        store.apply(adding("figure", JUNE), MOMENT)
    with Store.open(store.path, opening) as replaced:
        assert len(replaced.snapshot(1).figures) == 1


def test_a_store_whose_file_is_gone_says_so(store: Store) -> None:
    store.path.unlink()
    for action in (store.version, store.undo):
        with pytest.raises(errors.FileMissingError):
            action()


def test_many_rows_are_one_edit(store: Store) -> None:
    rows = tuple(added("figure", {**JUNE, "low": number}, -number) for number in range(1, MANY + 1))
    store.apply(Edit("Import", rows), MOMENT)
    assert len(store.snapshot(1).figures) == MANY + 1
    store.undo()
    assert len(store.snapshot(1).figures) == 1


@pytest.mark.parametrize(
    "spoilt", ["[1]", "[x]", '[["figure", 1, null]]', '[["sum", 1, null, {}]]', '[["figure", 1, {"low": 1}, null]]']
)
def test_an_edit_that_another_program_has_spoilt_is_told(spoilt: str, store: Store) -> None:
    meddle(store.path, f"UPDATE edit SET changes = '{spoilt}'")  # noqa: S608 - one of the texts above
    before = held(store)
    with pytest.raises(errors.HistoryError, match="Add everything"):
        store.undo()
    assert (held(store), store.places()) == (before, {})


def test_rows_are_numbered_in_the_order_of_entry(store: Store) -> None:
    store.apply(adding("figure", JUNE), MOMENT)
    store.apply(adding("figure", {**JUNE, "note": "undone"}), MOMENT)
    store.undo()
    places = store.places()
    assert [places["figure", number] - places["target", 1] for number in (1, 2)] == [3, 4]
    assert ("figure", 3) not in places
