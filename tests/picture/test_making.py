import re
from dataclasses import replace
from datetime import date

import pytest

from milepost.chart.captioned import Captions
from milepost.chart.english import EnglishWording
from milepost.chart.view_name import ViewName
from milepost.domain.errors import SelectionError
from milepost.domain.figure import Measure
from milepost.domain.period import Step
from milepost.picture.making import Picture, make
from milepost.picture.naming import file_name
from milepost.picture.presets import PRESETS
from milepost.picture.recipe import Recipe, read_recipe
from milepost.picture.subjects import find
from milepost.workspace import Workspace
from milepost.workspace.choosing import choose_goal, choose_tracker
from milepost.workspace.figures import delete_figures
from milepost.workspace.milestones import MilestoneDraft, add_milestone
from tests.chart.made import FixedWidths

WORDS = EnglishWording()
SU7 = Recipe(tracker="Xiaomi SU7", known_on=date(2024, 10, 15))
NOVA = Recipe(tracker="Nova", goal="2024", view=ViewName.COMPARE)


def made(workspace: Workspace, recipe: Recipe) -> Picture:
    return make(workspace, recipe, WORDS)


def compared(workspace: Workspace, recipe: Recipe) -> list[tuple[str, str]]:
    found = find(workspace, recipe)
    return [(other.tracker.name, other.progress.goal.name) for other in found.choice.others]


def test_a_recipe_is_followed(workspace: Workspace) -> None:
    recipe = replace(SU7, view=ViewName.PERIODS, step=Step.QUARTER, hidden=("pace",), captions=Captions(note="Mine."))
    picture = made(workspace, recipe)
    assert len(picture.plot.bars) == 2
    assert [series.key for series in picture.plot.series] == ["target"] * 3
    assert picture.plot.footnote == "Mine."
    assert picture.automatic.note == "Arrows: lower bounds. Marks across: needed for the target then in force."
    size = picture.scene(FixedWidths()).size
    assert (size.width, size.height) == (1600, 900)


def test_the_inscription_says_what_is_seen_and_how_it_was_made(workspace: Workspace) -> None:
    picture = made(workspace, SU7)
    said = picture.inscription
    assert said.title == "At least 57,310 of 120,000 delivered; 681 a day needed"
    assert said.description == picture.words
    assert "30 Sep 2024  deliveries    At least 57,310" in said.description
    assert re.search(r"31 Dec 2024  in 90 % +\d+,000 to 1\d\d,000\n", said.description)
    assert read_recipe(said.recipe).recipe == replace(SU7, goal="2024")


def test_the_goal_that_was_meant_is_named_so_that_it_is_found_again(workspace: Workspace) -> None:
    assert made(workspace, Recipe(tracker="Nova")).recipe.goal == "2024"
    assert made(workspace, Recipe(tracker="Nova", known_on=date(2024, 2, 1))).recipe.goal == "2023"


def test_other_figures_have_another_hash_and_the_same_have_the_same(workspace: Workspace) -> None:
    before = made(workspace, SU7).figures
    assert made(workspace, replace(SU7, theme="dark", view=ViewName.ORDERS)).figures == before
    tracker = choose_tracker(workspace.trackers(), "Xiaomi SU7")
    snapshot = workspace.snapshot(tracker.id)
    workspace.apply(delete_figures(snapshot, [snapshot.of(Measure.DELIVERIES)[0].id]))
    assert made(workspace, SU7).figures != before
    workspace.undo()
    assert made(workspace, SU7).figures == before
    workspace.apply(add_milestone(snapshot, MilestoneDraft("50,000", "Half")))
    assert made(workspace, SU7).figures != before


def test_a_goal_is_compared_with_those_of_other_trackers_over_the_same_time(workspace: Workspace) -> None:
    assert compared(workspace, NOVA) == [("Xiaomi SU7", "2024"), ("Terra", "2024")]


def test_a_goal_of_another_time_is_compared_with_the_trackers_own_earlier_ones(workspace: Workspace) -> None:
    assert compared(workspace, replace(NOVA, tracker="Old", goal="")) == []
    alone = replace(NOVA, against=("2023",))
    assert compared(workspace, alone) == [("Nova", "2023")]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Terra", ("Terra", "2024")),
        ("terra/2024", ("Terra", "2024")),
        ("2023", ("Nova", "2023")),
        ("Old", ("Old", "2020")),
    ],
)
def test_goals_to_compare_with_are_found_by_name(workspace: Workspace, name: str, found: tuple[str, str]) -> None:
    assert compared(workspace, replace(NOVA, against=(name,))) == [found]


@pytest.mark.parametrize("name", ["Luna", "Terra/2025", "2025", ""])
def test_a_goal_that_is_not_there_is_named(workspace: Workspace, name: str) -> None:
    with pytest.raises(SelectionError):
        find(workspace, replace(NOVA, against=(name,)))


def test_what_was_known_on_a_day_is_known_of_the_others_too(workspace: Workspace) -> None:
    found = find(workspace, replace(NOVA, known_on=date(2024, 3, 1), goal="2024"))
    assert all(other.known_on == date(2024, 3, 1) for other in found.choice.others)
    assert not [figure for other in found.choice.others for figure in other.curves[Measure.DELIVERIES].figures]


def test_a_file_is_named_by_what_its_picture_shows(workspace: Workspace) -> None:
    subject = find(workspace, SU7).subject
    assert file_name(subject) == "Xiaomi SU7 2024 to 2024-09-30"
    assert file_name(subject, ViewName.PERIODS) == "Xiaomi SU7 2024 periods to 2024-09-30"
    assert choose_goal(workspace.snapshot(subject.tracker.id)).name == "2024"


def test_the_presets_have_the_shapes_that_they_are_named_for() -> None:
    shapes = {name: preset.width / preset.height for name, preset in PRESETS.items()}
    assert shapes["slide"] == pytest.approx(16 / 9)
    assert shapes["article"] == pytest.approx(3 / 2)
    assert shapes["square"] == 1
    assert shapes["story"] == pytest.approx(9 / 16)
    assert shapes["a4"] == pytest.approx(297 / 210, rel=1e-3)
