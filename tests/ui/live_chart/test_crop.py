from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.chart.plot import Label, Place, Plot, Point
from milepost.chart.role import Role
from milepost.ui.live_chart.clip import clipped
from milepost.ui.live_chart.crop import cropped
from milepost.ui.live_chart.days import Days
from tests.ui.live_chart.plots import full_plot, line

#   10 |        .
#    5 |    .       .
#    0 |.               .
#        0   5  10  15  20
HILL = tuple(Point(*at) for at in ((0, 0), (10, 10), (20, 0)))


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (Days(0, 20), HILL),
        (Days(-5, 30), HILL),
        (Days(5, 15), (Point(5, 5), Point(10, 10), Point(15, 5))),
        (Days(2, 4), (Point(2, 2), Point(4, 4))),
        (Days(10, 12), (Point(10, 10), Point(12, 8))),
        (Days(20, 30), (Point(20, 0),)),
        (Days(21, 30), ()),
        (Days(-9, -1), ()),
    ],
)
def test_a_line_is_cut_exactly_at_the_edges(days: Days, expected: tuple[Point, ...]) -> None:
    assert clipped(HILL, days) == expected


def test_a_riser_at_the_edge_stays_whole() -> None:
    step = (Point(0, 1), Point(5, 1), Point(5, 2), Point(9, 2))
    assert clipped(step, Days(5, 9)) == step[1:]
    assert clipped(step, Days(0, 5)) == step[:3]


lines = st.lists(st.integers(0, 50), min_size=2, max_size=20).map(
    lambda days: tuple(Point(float(day), float(at * at % 7)) for at, day in enumerate(sorted(days)))
)


@given(lines, st.floats(0, 50), st.floats(0, 50))
def test_a_cut_line_has_no_point_outside_and_all_those_inside(
    points: tuple[Point, ...], one: float, two: float
) -> None:
    days = Days(min(one, two), max(one, two))
    cut = clipped(points, days)
    inside = [point for point in points if days.start <= point.day <= days.end]
    assert all(days.start <= point.day <= days.end for point in cut)
    assert [point for point in cut if point in inside] == inside


def labels(plot: Plot, days: Days) -> dict[str, tuple[Point, ...]]:
    return {label.text: label.anchors for label in cropped(plot, days).labels}


def test_the_whole_is_the_plot_itself() -> None:
    plot = full_plot()
    assert cropped(plot, Days(plot.start, plot.end)) is plot


def test_only_what_lies_in_the_days_is_left() -> None:
    part = cropped(full_plot(), Days(200, 300))
    assert {series.key for series in part.series} == {"pace", "target"}
    assert (part.start, part.end, part.dots) == (200, 300, ())
    assert part.bands[0].upper[0].value == pytest.approx(40 + 30 * 17 / 183)


def test_the_words_at_the_end_of_a_level_line_stay_as_long_as_it_is_at_that_level() -> None:
    assert labels(full_plot(), Days(80, 200))["Target 90"] == (Point(200, 90),)
    assert "Target 90" not in labels(full_plot(), Days(0, 99))


def test_the_words_at_the_end_of_a_rising_line_are_not_said_of_another_number() -> None:
    end = Label("pace", Role.PACE, "90 at the end", (Point(366, 90),), Place.END)
    assert "90 at the end" not in labels(replace(full_plot(), labels=(end,)), Days(0, 300))


def test_words_beside_a_dot_go_with_it() -> None:
    assert "40 by 1 Jul" in labels(full_plot(), Days(100, 190))
    assert "40 by 1 Jul" not in labels(full_plot(), Days(100, 180))


def test_the_name_of_a_line_finds_a_place_on_what_is_seen_of_it() -> None:
    anchors = labels(full_plot(), Days(170, 210))["even pace"]
    assert [point.day for point in anchors] == [190, 180, 200]
    assert anchors[0].value == pytest.approx(190 * 90 / 366, abs=0.1)


def test_the_name_of_a_level_finds_a_place_on_what_is_seen_of_it() -> None:
    past = Label("target", Role.TARGET, "70 at first", (Point(0, 70), Point(20, 70)), Place.ABOVE)
    plot = replace(full_plot(), labels=(past,))
    assert [(point.day, point.value) for point in labels(plot, Days(80, 180))["70 at first"]] == [
        (80, 70),
        (84, 70),
        (88, 70),
        (92, 70),
    ]
    assert "70 at first" not in labels(plot, Days(120, 180))


def test_a_band_of_other_days_is_left_out() -> None:
    assert cropped(full_plot(), Days(0, 50)).bands == ()


def test_a_line_of_other_days_is_left_out() -> None:
    plot = replace(full_plot(), series=(line("late", Role.GHOST, (300, 1), (310, 2)),))
    assert cropped(plot, Days(0, 50)).series == ()
