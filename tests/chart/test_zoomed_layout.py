"""Whatever part of a picture is looked at: the axes are right, nothing reaches out, no label covers another."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from milepost.chart.english import EnglishWording
from milepost.chart.geometry import XY, Box, Size
from milepost.chart.layout import lay_out, lay_out_whole
from milepost.chart.plot import Band, Dot, Label, Place, Plot, Point, Series, Weight
from milepost.chart.progress_view import progress_plot
from milepost.chart.proportions import Look, proportions
from milepost.chart.role import Role
from milepost.chart.scene import Anchor, AreaMark, ArrowMark, DotMark, PolylineMark, Scene, TextMark
from milepost.chart.style import Style
from milepost.chart.subject import Subject
from milepost.chart.theme import LIGHT
from milepost.chart.ticks import ticks_between, told_short
from milepost.chart.type_setting import TypeSetter
from milepost.chart.view import Interval, View
from tests.chart.made import FixedWidths, su7_in_october
from tests.chart.test_placement import faults, subjects

LIVE = Look(furnished=False, compact=True)
WORDING = EnglishWording()
SIZES = [Size(950, 450), Size(560, 300), Size(320, 150)]
HAIR = 1e-6


def whole_of(plot: Plot, size: Size) -> View:
    style = Style(size, LIVE, proportions(size, LIVE), LIGHT, TypeSetter(FixedWidths()), WORDING)
    return lay_out_whole(plot, style).view


def scene_of(plot: Plot, size: Size, view: View | None = None) -> Scene:
    return lay_out(plot, size, FixedWidths(), WORDING, LIGHT, LIVE, view)


def part(whole: Interval, length: float, at: float) -> Interval:
    start = whole.start + at * (1 - length) * whole.length
    return Interval(start, start + length * whole.length)


def value_ticks(scene: Scene) -> list[str]:
    return [mark.text for mark in scene.marks if isinstance(mark, TextMark) and mark.anchor is Anchor.END]


def outside(scene: Scene) -> list[str]:
    """The marks of data that leave the box of the data."""
    return [
        f"{type(mark).__name__} {mark.names}"
        for mark in scene.marks
        if isinstance(mark, PolylineMark | AreaMark | DotMark | ArrowMark) and mark.names
        for point in points_of(mark)
        if not holds(scene.plot_box.grown(HAIR), point)
    ]


def points_of(mark: PolylineMark | AreaMark | DotMark | ArrowMark) -> list[XY]:
    match mark:
        case PolylineMark() | AreaMark():
            return list(mark.points)
        case DotMark():
            return [(mark.x, mark.y)]
        case ArrowMark():
            return [(mark.x, mark.start), (mark.x, mark.tip)]


def holds(box: Box, point: XY) -> bool:
    return box.left <= point[0] <= box.right and box.top <= point[1] <= box.bottom


shares = st.floats(0, 1)
lengths = st.one_of(st.floats(1e-7, 1), st.floats(0.01, 1), st.just(1.0))
parts = st.tuples(lengths, shares)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width}")
@given(drawn=subjects(), days=parts, counts=parts)
@settings(max_examples=60)
def test_in_any_view_labels_keep_clear_and_data_stay_in_their_box(
    size: Size, drawn: Subject, days: tuple[float, float], counts: tuple[float, float]
) -> None:
    plot = progress_plot(drawn, WORDING)
    whole = whole_of(plot, size)
    view = View(part(whole.days, *days), part(whole.counts, *counts)).within(whole)
    scene = scene_of(plot, size, view)
    assert faults(scene) == []
    assert view == whole or outside(scene) == []
    said = value_ticks(scene)
    assert len(said) == len(set(said))


def long_plot(days: int, highest: float) -> Plot:
    """A line up to the highest count, with a band over it, and a level near the top."""
    line = tuple(Point(days * step / 40, highest * step / 40) for step in range(41))
    above = tuple(Point(point.day, min(point.value * 1.2, highest)) for point in line)
    return Plot(
        first_day=date(2005, 1, 1),
        start=0.0,
        end=float(days),
        lowest=0.0,
        highest=highest,
        series=(
            Series("target", Role.TARGET, (Point(0, highest), Point(days, highest))),
            Series("deliveries", Role.DELIVERIES, line, weight=Weight.MAIN),
        ),
        bands=(Band("deliveries", Role.DELIVERIES, line, above),),
        dots=tuple(Dot("deliveries", Role.DELIVERIES, point, filled=True) for point in line),
        labels=(Label("target", Role.TARGET, f"Target {highest:,.0f}", (Point(days, highest),), Place.END),),
        title="",
        subtitle="",
        sources=(),
    )


@given(
    days=st.sampled_from([5, 30, 366, 7305]),
    highest=st.sampled_from([3.0, 11.0, 998.0, 1.2e6, 9_007_199_254_740_991.0]),
    across=parts,
    up=parts,
)
@example(days=366, highest=1.2e6, across=(1, 0), up=(0.002, 0.99))
@example(days=366, highest=9_007_199_254_740_991.0, across=(1, 0), up=(1e-7, 0.9))
def test_at_every_zoom_ticks_are_few_and_told_apart(
    days: int, highest: float, across: tuple[float, float], up: tuple[float, float]
) -> None:
    size = Size(950, 450)
    plot = long_plot(days, highest)
    whole = whole_of(plot, size)
    view = View(part(whole.days, *across), part(whole.counts, *up)).within(whole)
    scene = scene_of(plot, size, view)
    said = value_ticks(scene)
    assert len(said) == len(set(said))
    assert 2 <= len(said) <= 10
    assert faults(scene) == []
    assert outside(scene) == [] or view == whole
    assert any(isinstance(mark, TextMark) and mark.anchor is Anchor.MIDDLE for mark in scene.marks)


@given(across=st.floats(0.02, 0.9), up=st.floats(0.02, 0.9), places=st.lists(st.tuples(shares, shares), min_size=2))
@settings(max_examples=30)
def test_the_box_of_the_data_stays_where_it_is_while_the_view_moves(
    across: float, up: float, places: list[tuple[float, float]]
) -> None:
    plot, size = progress_plot(su7_in_october(), WORDING), Size(950, 450)
    whole = whole_of(plot, size)
    views = [View(part(whole.days, across, x), part(whole.counts, up, y)) for x, y in places]
    boxes = [scene_of(plot, size, view.within(whole)).plot_box for view in views]
    for one, other in pairwise(boxes):
        assert (one.left, one.top) == pytest.approx((other.left, other.top))
        assert (one.right, one.bottom) == pytest.approx((other.right, other.bottom))


def test_the_foot_and_the_end_of_the_data_are_those_of_the_whole() -> None:
    plot, size = progress_plot(su7_in_october(), WORDING), Size(950, 450)
    whole = scene_of(plot, size)
    near = scene_of(plot, size, View(Interval(60, 90), whole.scale.view.counts))
    assert (near.plot_box.right, near.plot_box.bottom) == (whole.plot_box.right, whole.plot_box.bottom)


def test_a_view_of_all_is_the_picture_itself() -> None:
    plot, size = progress_plot(su7_in_october(), WORDING), Size(950, 450)
    assert scene_of(plot, size, whole_of(plot, size)) == scene_of(plot, size)


@pytest.mark.parametrize(
    ("lowest", "highest", "ticks"),
    [
        (20, 30, [20, 22, 24, 26, 28, 30]),
        (41_000, 58_500, [42_500, 45_000, 47_500, 50_000, 52_500, 55_000, 57_500]),
        (0.4, 5.4, [1, 2, 3, 4, 5]),
        (9e15, 9e15 + 1000, [9e15 + step for step in (0, 200, 400, 600, 800, 1000)]),
    ],
)
def test_ticks_of_a_part_lie_in_it(lowest: float, highest: float, ticks: list[float]) -> None:
    assert list(ticks_between(lowest, highest, 7)) == ticks


@pytest.mark.parametrize(
    ("step", "largest", "short"),
    [
        (20_000, 120_000, True),
        (2_500, 120_000, True),
        (250, 140_000, False),
        (1_000, 1.2e6, True),
        (500, 1.2e6, False),
        (2_500, 1.2e6, False),
        (1, 900, False),
        (1e6, 9e15, False),
        (2e12, 9e15, True),
    ],
)
def test_counts_are_told_short_where_that_is_exact_and_shorter(step: float, largest: float, *, short: bool) -> None:
    assert told_short(step, largest, WORDING) is short


def test_close_to_few_counts_the_axis_says_whole_numbers() -> None:
    plot, size = progress_plot(su7_in_october(), WORDING), Size(950, 450)
    scene = scene_of(plot, size, View(whole_of(plot, size).days, Interval(57_308, 57_313)))
    assert value_ticks(scene) == [f"57,{count}" for count in range(308, 314)]


def test_a_year_is_named_however_close_one_looks() -> None:
    plot, size = progress_plot(su7_in_october(), WORDING), Size(950, 450)
    scene = scene_of(plot, size, View(Interval(100, 105), whole_of(plot, size).counts))
    days = [mark.text for mark in scene.marks if isinstance(mark, TextMark) and mark.anchor is Anchor.MIDDLE]
    first = date(2024, 4, 3) + timedelta(100)
    assert days[0] == f"{first.day} Jul 2024"
    assert days[1:] == [f"{(first + timedelta(step)).day} Jul" for step in range(1, len(days))]
