from datetime import UTC, datetime

import pytest

from milepost.ui.action_states import enabled_commands, named
from milepost.workspace import HistoryEntry


def edit(label: str) -> HistoryEntry:
    return HistoryEntry(1, label, datetime(2024, 5, 2, tzinfo=UTC), undone=False)


def possible(*, has_tracker: bool = False, has_goal: bool = False, undo: str = "", redo: str = "") -> set[str]:
    states = enabled_commands(
        has_tracker=has_tracker,
        has_goal=has_goal,
        undo=edit(undo) if undo else None,
        redo=edit(redo) if redo else None,
    )
    return {name for name, can_be_given in states.items() if can_be_given}


OF_TRACKER = {"edit_tracker", "delete_tracker", "new_goal", "add_milestone", "enter"}
OF_GOAL = {"delete_goal", "announce_target", "export_image", "copy_image", "zoom_in", "zoom_out", "whole"}


def test_an_empty_file_has_nothing_to_change() -> None:
    assert possible() == set()


def test_a_tracker_can_be_changed_before_it_has_a_goal() -> None:
    found = possible(has_tracker=True)
    assert found >= OF_TRACKER
    assert not found & OF_GOAL


def test_a_goal_has_a_picture_and_a_target() -> None:
    assert possible(has_tracker=True, has_goal=True) >= OF_TRACKER | OF_GOAL


def test_undo_and_redo_wait_for_an_edit() -> None:
    assert possible(undo="Add") == {"undo"}
    assert possible(redo="Add") == {"redo"}


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("Add 7,058 deliveries", "&Undo: Add 7,058 deliveries"),
        ("Rename A to R&D", "&Undo: Rename A to R&&D"),
    ],
)
def test_undo_names_the_edit(label: str, text: str) -> None:
    assert named("Undo", edit(label)) == text


def test_undo_without_an_edit_has_its_plain_name() -> None:
    assert named("Undo", None) == "&Undo"
