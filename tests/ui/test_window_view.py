from dataclasses import replace
from pathlib import Path

from milepost.chart.english import EnglishWording
from milepost.chart.headline import Headline
from milepost.domain.tracker import Snapshot
from milepost.ui.open_file import subject_of
from milepost.ui.window_view import WindowView, lists_view, window_view
from tests.chart.made import figure, snapshot

PATH = Path("/data/cars/nova.milepost")
APRIL = figure(1, "1 Jan", "30 Apr", "7,058")


def view(held: Snapshot | None, path: Path = PATH) -> WindowView:
    subject = subject_of(held, held.goals[0] if held.goals else None) if held else None
    return window_view(held, subject, path, EnglishWording())


def test_a_goal_has_its_message_its_numbers_and_its_proof() -> None:
    shown = view(snapshot([APRIL]))
    assert shown.title == "Nova – nova"
    assert shown.headline.sentence == "7,058 of 100,000 delivered: 7.1 %"
    # an even pace would be at 100,000 * 121 / 366 = 33,060 by 30 April
    assert [(tile.label, tile.value) for tile in shown.tiles] == [
        ("Delivered to 30 Apr", "7,058"),
        ("Against even pace", "−26,002"),
        ("Needed from here", "379 / day"),
        ("Chance of 100,000", "…"),
        ("Time left", "245 days"),
    ]
    assert shown.goals == ((1, "2024 · deliveries"),)
    assert (shown.has_tracker, shown.has_goal) == (True, True)


def test_without_a_goal_the_figures_are_there_and_the_next_step() -> None:
    shown = view(Snapshot(snapshot().tracker, figures=(APRIL,)))
    assert shown.headline.sentence == "Nova has no goal yet"
    assert shown.headline.subline == "Make a goal with its days and its target to see how far it is."
    assert list(shown.tiles) == []
    assert (shown.has_tracker, shown.has_goal) == (True, False)


def test_an_empty_file_says_what_to_do() -> None:
    shown = view(None)
    assert (shown.title, shown.headline.sentence) == ("nova", "This file holds no tracker yet")
    assert "Make one with its name, its year and its target" in shown.headline.subline
    assert (list(shown.tiles), list(shown.goals)) == ([], [])
    assert (shown.has_tracker, shown.has_goal) == (False, False)


def test_the_figures_are_listed_and_counted_with_and_without_a_goal() -> None:
    held = snapshot([APRIL])
    goal = subject_of(held, held.goals[0])
    for subject, known in ((goal, held), (None, replace(held, goals=()))):
        listed = lists_view(known, subject, EnglishWording())
        assert (list(listed.rows.figures), listed.counted) == ([APRIL], "1 figure")
    nothing = lists_view(None, None, EnglishWording())
    assert (list(nothing.rows.figures), nothing.counted) == ([], "")


def test_all_goals_can_be_chosen() -> None:
    held = snapshot()
    half = replace(held.goals[0], id=7, name="2024-H1")
    assert view(replace(held, goals=(*held.goals, half))).goals == (
        (1, "2024 · deliveries"),
        (7, "2024-H1 · deliveries"),
    )


def test_a_goal_without_any_target_asks_for_one() -> None:
    held = snapshot()
    assert not view(held).asks_target
    assert view(replace(held, goals=(replace(held.goals[0], targets=()),))).asks_target
    assert not view(None).asks_target


def test_a_goal_without_target_and_figures_says_so_first() -> None:
    held = snapshot()
    bare = replace(held, goals=(replace(held.goals[0], targets=()),))
    assert view(bare).headline == Headline("2024 has no target yet", "No figures yet.")
    assert view(replace(bare, figures=(APRIL,))).headline.sentence == "7,058 delivered by 30 Apr 2024"
