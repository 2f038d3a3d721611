from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.chart.clip import clipped, cut, levelled, seen
from milepost.chart.crop import cropped
from milepost.chart.plot import Label, Place, Plot, Point
from milepost.chart.role import Role
from milepost.chart.view import Interval, View
from tests.ui.live_chart.plots import full_plot, line

#   10 |        .
#    5 |    .       .
#    0 |.               .
#        0   5  10  15  20
ALL = Interval(0, 100)
HILL = tuple(Point(*at) for at in ((0, 0), (10, 10), (20, 0)))


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (Interval(0, 20), HILL),
        (Interval(-5, 30), HILL),
        (Interval(5, 15), (Point(5, 5), Point(10, 10), Point(15, 5))),
        (Interval(2, 4), (Point(2, 2), Point(4, 4))),
        (Interval(10, 12), (Point(10, 10), Point(12, 8))),
        (Interval(20, 30), (Point(20, 0),)),
        (Interval(21, 30), ()),
        (Interval(-9, -1), ()),
    ],
)
def test_a_line_is_cut_exactly_at_the_edges(days: Interval, expected: tuple[Point, ...]) -> None:
    assert clipped(HILL, days) == expected


def test_a_riser_at_the_edge_stays_whole() -> None:
    step = (Point(0, 1), Point(5, 1), Point(5, 2), Point(9, 2))
    assert clipped(step, Interval(5, 9)) == step[1:]
    assert clipped(step, Interval(0, 5)) == step[:3]


lines = st.lists(st.integers(0, 50), min_size=2, max_size=20).map(
    lambda days: tuple(Point(float(day), float(at * at % 7)) for at, day in enumerate(sorted(days)))
)


@given(lines, st.floats(0, 50), st.floats(0, 50))
def test_a_cut_line_has_no_point_outside_and_all_those_inside(
    points: tuple[Point, ...], one: float, two: float
) -> None:
    days = Interval(min(one, two), max(one, two))
    cut = clipped(points, days)
    inside = [point for point in points if days.start <= point.day <= days.end]
    assert all(days.start <= point.day <= days.end for point in cut)
    assert [point for point in cut if point in inside] == inside


def labels(plot: Plot, days: Interval) -> dict[str, tuple[Point, ...]]:
    return {label.text: label.anchors for label in cropped(plot, View(days, ALL)).labels}


def test_of_the_whole_everything_is_seen() -> None:
    plot, whole = full_plot(), cropped(full_plot(), View(Interval(0, 366), ALL))
    assert (whole.series, whole.bands, whole.dots) == (plot.series, plot.bands, plot.dots)
    assert [label.anchors[: len(held.anchors)] for label, held in zip(whole.labels, plot.labels, strict=True)] == [
        held.anchors for held in plot.labels
    ]


def test_only_what_lies_in_the_days_is_left() -> None:
    part = cropped(full_plot(), View(Interval(200, 300), ALL))
    assert {series.key for series in part.series} == {"pace", "target"}
    assert (part.start, part.end, part.dots) == (200, 300, ())
    assert part.bands[0].upper[0].value == pytest.approx(40 + 30 * 17 / 183)


def test_the_words_at_the_end_of_a_level_line_stay_as_long_as_it_is_at_that_level() -> None:
    assert labels(full_plot(), Interval(80, 200))["Target 90"] == (Point(200, 90),)
    assert "Target 90" not in labels(full_plot(), Interval(0, 99))


def test_the_words_at_the_end_of_a_rising_line_are_not_said_of_another_number() -> None:
    end = Label("pace", Role.PACE, "90 at the end", (Point(366, 90),), Place.END)
    assert "90 at the end" not in labels(replace(full_plot(), labels=(end,)), Interval(0, 300))


def test_words_beside_a_dot_go_with_it() -> None:
    assert "40 by 1 Jul" in labels(full_plot(), Interval(100, 190))
    assert "40 by 1 Jul" not in labels(full_plot(), Interval(100, 180))


def test_the_name_of_a_line_finds_a_place_on_what_is_seen_of_it() -> None:
    anchors = labels(full_plot(), Interval(170, 210))["even pace"]
    assert [point.day for point in anchors] == [190, 180, 200]
    assert anchors[0].value == pytest.approx(190 * 90 / 366, abs=0.1)


def test_the_name_of_a_level_finds_a_place_on_what_is_seen_of_it() -> None:
    past = Label("target", Role.TARGET, "70 at first", (Point(0, 70), Point(20, 70)), Place.ABOVE)
    plot = replace(full_plot(), labels=(past,))
    assert [(point.day, point.value) for point in labels(plot, Interval(80, 180))["70 at first"]] == [
        (80, 70),
        (84, 70),
        (88, 70),
        (92, 70),
    ]
    assert "70 at first" not in labels(plot, Interval(120, 180))


def test_a_band_of_other_days_is_left_out() -> None:
    assert cropped(full_plot(), View(Interval(0, 50), ALL)).bands == ()


def test_a_line_of_other_days_is_left_out() -> None:
    plot = replace(full_plot(), series=(line("late", Role.GHOST, (300, 1), (310, 2)),))
    assert cropped(plot, View(Interval(0, 50), ALL)).series == ()


# counts 2 to 8 are seen of
#   10 |        .
#    5 |    .       .
#    0 |.               .
#        0   5  10  15  20
def test_a_line_is_cut_exactly_at_the_counts_and_comes_in_pieces() -> None:
    up, down = (Point(2, 2), Point(8, 8)), (Point(12, 8), Point(18, 2))
    assert cut(HILL, Interval(2, 8)) == (up, down)
    assert cut(HILL, Interval(5, 20)) == ((Point(5, 5), Point(10, 10), Point(15, 5)),)
    assert cut(HILL, Interval(11, 20)) == ()
    assert seen(HILL, View(Interval(4, 13), Interval(2, 8))) == (
        (Point(4, 4), Point(8, 8)),
        (Point(12, 8), Point(13, 7)),
    )


def test_an_edge_runs_along_the_counts_where_the_line_is_beyond_them() -> None:
    assert levelled(HILL, Interval(2, 8)) == tuple(
        Point(*at) for at in ((0, 2), (2, 2), (8, 8), (10, 8), (12, 8), (18, 2), (20, 2))
    )


@given(lines, st.floats(-1, 8), st.floats(0.5, 9))
def test_a_line_cut_at_counts_never_leaves_them(points: tuple[Point, ...], low: float, reach: float) -> None:
    counts = Interval(low, low + reach)
    pieces = cut(points, counts)
    assert all(counts.holds(point.value) for piece in pieces for point in piece)
    inner = [point for point in points if counts.start < point.value < counts.end]
    held = {point for piece in pieces for point in piece}
    assert [point for point in inner if point not in held] == []
    assert all(counts.holds(point.value) for point in levelled(points, counts))


def test_bands_and_dots_beyond_the_counts_are_left_out() -> None:
    part = cropped(full_plot(), View(Interval(0, 366), Interval(75, 100)))
    assert (part.bands, part.dots) == ((), ())
    assert {series.key for series in part.series} == {"pace", "target"}
    assert (part.lowest, part.highest) == (75, 100)


def test_the_words_beside_an_upright_line_stand_at_its_foot() -> None:
    words = Label("as of", Role.AS_OF, "as of 1 Jul", (Point(183, 0),), Place.AXIS)
    part = cropped(replace(full_plot(), labels=(words,)), View(Interval(100, 200), Interval(20, 60)))
    assert part.labels[0].anchors == (Point(183, 20),)
