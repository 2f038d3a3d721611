from datetime import UTC, datetime

import pytest

from milepost.chart.english import EnglishWording
from milepost.ui.action_states import enabled_commands, named
from milepost.workspace import HistoryEntry

WORDING = EnglishWording()


def edit(label: str) -> HistoryEntry:
    return HistoryEntry(1, label, datetime(2024, 5, 2, tzinfo=UTC), undone=False)


def possible(*, trackers: int = 0, goals: int = 0, undo: str = "", redo: str = "") -> set[str]:
    states = enabled_commands(
        trackers=trackers,
        goals=goals,
        undo=edit(undo) if undo else None,
        redo=edit(redo) if redo else None,
    )
    return {name for name, can_be_given in states.items() if can_be_given}


ANYWHERE = {"new_tracker", "import_table", "paste_figures", "restore_copy"}
OF_TRACKER = {"edit_tracker", "delete_tracker", "new_goal", "add_milestone", "enter"}
OF_GOAL = {"delete_goal", "announce_target", "export_image", "copy_image", "zoom_in", "zoom_out", "whole"}

OTHER_GOALS = {"previous_goal", "following_goal"}
OTHER_TRACKERS = {"previous_tracker", "following_tracker"}


def test_an_empty_file_has_nothing_to_change() -> None:
    assert possible() == ANYWHERE


def test_a_tracker_can_be_changed_before_it_has_a_goal() -> None:
    found = possible(trackers=1)
    assert found >= OF_TRACKER
    assert not found & OF_GOAL


def test_a_goal_has_a_picture_and_a_target() -> None:
    assert possible(trackers=1, goals=1) >= OF_TRACKER | OF_GOAL


def test_one_goes_to_another_goal_or_tracker_where_there_is_one() -> None:
    assert not possible(trackers=1, goals=1) & {*OTHER_GOALS, *OTHER_TRACKERS}
    assert possible(trackers=1, goals=2) >= OTHER_GOALS
    assert possible(trackers=2) >= OTHER_TRACKERS


def test_undo_and_redo_wait_for_an_edit() -> None:
    assert possible(undo="Add") - ANYWHERE == {"undo"}
    assert possible(redo="Add") - ANYWHERE == {"redo"}


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("Add 7,058 deliveries", "&Undo: Add 7,058 deliveries"),
        ("Rename A to R&D", "&Undo: Rename A to R&&D"),
    ],
)
def test_undo_names_the_edit(label: str, text: str) -> None:
    assert named("&Undo", edit(label), WORDING) == text


def test_undo_without_an_edit_has_its_plain_name() -> None:
    assert named("&Undo", None, WORDING) == "&Undo"
