"""Many edits are taken back and made again at once: all of them or none."""

import pytest

from milepost.store import Opening, Store, errors
from tests.store.rows import FIGURE, MOMENT, adding
from tests.store.test_history import JUNE, held, meddle

LABELS = ("Add June", "Add July", "Add August")


@pytest.fixture
def edited(store: Store) -> Store:
    """Edit 1 made everything; 2, 3 and 4 each added a figure."""
    for label in LABELS:
        store.apply(adding("figure", JUNE, label), MOMENT)
    return store


def undone(store: Store) -> list[bool]:
    return [entry.undone for entry in store.history()]


def test_the_newest_edits_are_taken_back_from_the_newest_on(edited: Store) -> None:
    done = edited.undo_all([4, 3])
    assert [edit.label for edit in done] == ["Add August", "Add July"]
    assert len(edited.snapshot(1).figures) == 2
    assert undone(edited) == [False, False, True, True]


def test_they_are_made_again_from_the_oldest_on(edited: Store) -> None:
    before = held(edited)
    edited.undo_all([4, 3, 2, 1])
    assert held(edited) == []
    assert [edit.label for edit in edited.redo_all([1, 2])] == ["Add everything", "Add June"]
    assert undone(edited) == [False, False, True, True]
    edited.redo_all([3, 4])
    assert held(edited) == before


@pytest.mark.parametrize("expected", [[3, 2], [4, 2], [4, 3, 2, 1, 0], [5]])
def test_edits_other_than_the_newest_are_refused(edited: Store, expected: list[int]) -> None:
    before = held(edited)
    with pytest.raises(errors.OtherEditError, match="Nothing was changed"):
        edited.undo_all(expected)
    assert (held(edited), undone(edited)) == (before, [False] * 4)


def test_after_another_program_s_edit_nothing_is_taken_back(edited: Store, opening: Opening) -> None:
    with Store.open(edited.path, opening) as other:
        other.apply(adding("figure", JUNE), MOMENT)
    with pytest.raises(errors.OtherEditError):
        edited.undo_all([4, 3])
    assert undone(edited) == [False] * 5


def test_after_another_program_s_edit_nothing_is_made_again(edited: Store, opening: Opening) -> None:
    edited.undo_all([4, 3])
    with Store.open(edited.path, opening) as other:
        other.apply(adding("figure", JUNE), MOMENT)
    with pytest.raises(errors.OtherEditError):
        edited.redo_all([3, 4])
    assert undone(edited) == [False] * 3


def test_where_one_of_them_cannot_be_taken_back_none_is(edited: Store) -> None:
    meddle(edited.path, "UPDATE figure SET low = 10001 WHERE id = 3")
    before = held(edited)
    with pytest.raises(errors.ConflictError):
        edited.undo_all([4, 3, 2])
    assert (held(edited), undone(edited)) == (before, [False] * 4)


def test_where_one_of_them_cannot_be_read_none_is_taken_back(edited: Store) -> None:
    meddle(edited.path, "UPDATE edit SET changes = '[1]' WHERE id = 2")
    before = held(edited)
    with pytest.raises(errors.HistoryError, match="Add June"):
        edited.undo_all([4, 3, 2])
    assert (held(edited), undone(edited)) == (before, [False] * 4)


def test_an_edit_of_the_history_tells_what_it_changed(edited: Store) -> None:
    (change,) = edited.edit(edited.history()[1]).changes
    assert (change.table, change.id, change.before) == ("figure", 2, None)
    assert {**(change.after or {}), "entered_at": ""} == {**FIGURE, **JUNE, "entered_at": ""}


def test_an_edit_that_another_program_has_dropped_is_told(edited: Store, opening: Opening) -> None:
    edited.undo()
    shown = edited.history()[-1]
    with Store.open(edited.path, opening) as other:
        other.apply(adding("figure", JUNE), MOMENT)
    with pytest.raises(errors.HistoryError, match="no longer in the history"):
        edited.edit(shown)
