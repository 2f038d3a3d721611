from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.chart.captioned import Captions
from milepost.chart.view_name import ViewName
from milepost.domain.period import Step
from milepost.picture.recipe import MadeWith, Recipe, RecipeError, read_recipe, recipe_text

DAYS = st.one_of(st.none(), st.dates())
WORDS = st.one_of(st.none(), st.text(st.characters(exclude_categories=["Cs"])))
RECIPES = st.builds(
    Recipe,
    tracker=st.text(st.characters(exclude_categories=["Cs"])),
    view=st.sampled_from(ViewName),
    as_of=DAYS,
    known_on=DAYS,
    hidden=st.lists(st.sampled_from(("target", "pace"))).map(tuple),
    step=st.one_of(st.none(), st.sampled_from(Step)),
    against=st.one_of(st.none(), st.lists(st.text(max_size=9)).map(tuple)),
    counts=st.booleans(),
    captions=st.builds(Captions, WORDS, WORDS, WORDS, WORDS),
    width=st.integers(200, 10_000),
    scale=st.integers(1, 8),
    dots_per_inch=st.one_of(st.none(), st.integers(1, 2400)),
    transparent=st.booleans(),
)


@given(RECIPES)
def test_what_was_written_is_read_again(recipe: Recipe) -> None:
    made = MadeWith(recipe, "1.0", "abc")
    assert read_recipe(recipe_text(made)) == made


def test_what_is_as_usual_is_not_written() -> None:
    made = MadeWith(Recipe(tracker="Nova", known_on=date(2024, 10, 15)), "1.0", "abc")
    assert recipe_text(made) == (
        '{"figures": "abc", "milepost": "1.0", "picture": {"known_on": "2024-10-15", "tracker": "Nova"}}'
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nothing",
        "[]",
        "{}",
        '{"milepost": 1, "figures": "", "picture": {}}',
        '{"milepost": "1", "figures": "", "picture": {"size": 3}}',
        '{"milepost": "1", "figures": "", "picture": {"width": "3"}}',
        '{"milepost": "1", "figures": "", "picture": {"width": true}}',
        '{"milepost": "1", "figures": "", "picture": {"width": 1e9}}',
        '{"milepost": "1", "figures": "", "picture": {"width": 100000}}',
        '{"milepost": "1", "figures": "", "picture": {"scale": 0}}',
        '{"milepost": "1", "figures": "", "picture": {"scale": true}}',
        '{"milepost": "1", "figures": "", "picture": {"theme": "pink"}}',
        '{"milepost": "1", "figures": "", "picture": {"language": "../en"}}',
        '{"milepost": "1", "figures": "", "picture": {"view": "pie"}}',
        '{"milepost": "1", "figures": "", "picture": {"as_of": "yesterday"}}',
        '{"milepost": "1", "figures": "", "picture": {"against": [1]}}',
        '{"milepost": "1", "figures": "", "picture": {"captions": {"title": 3}}}',
        '{"milepost": "1", "figures": "", "picture": {"captions": {"footer": "x"}}}',
        "[" * 100_000,
    ],
)
def test_anything_else_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(RecipeError, match="does not say what it was made with"):
        read_recipe(text)


def test_what_a_view_ignores_is_not_kept() -> None:
    told = Recipe(
        view=ViewName.PERIODS,
        hidden=("orders", "pace", "target", "pace"),
        step=Step.WEEK,
        against=("Terra",),
        counts=True,
    )
    assert told.meant("", "") == Recipe(view=ViewName.PERIODS, hidden=("target", "pace"), step=Step.WEEK)
    compared = replace(told, view=ViewName.COMPARE).meant("", "")
    assert (compared.step, compared.against, compared.counts) == (None, ("Terra",), True)
    assert replace(told, view=ViewName.ORDERS).meant("", "").hidden == ()


def test_names_are_put_in_place_of_what_was_left_open() -> None:
    assert Recipe().meant("Nova", "2024") == replace(Recipe(), tracker="Nova", goal="2024")
