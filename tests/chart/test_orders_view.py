from collections.abc import Sequence

import pytest

from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Size
from milepost.chart.layout import lay_out
from milepost.chart.orders_rows import orders_rows
from milepost.chart.orders_view import orders_plot
from milepost.chart.plot import Plot, Point
from milepost.chart.role import Role
from milepost.chart.scene import Scene, TextMark
from milepost.chart.shown import Shown
from milepost.chart.theme import LIGHT
from milepost.domain.curve import draw_curve
from milepost.domain.figure import Figure
from tests.chart.made import DELIVERIES, ORDERS, YEAR, FixedWidths, day, figure, snapshot, su7, subject

WORDS = EnglishWording()
FIRST_USER = [figure(1, "1 Jan", "30 Apr", "7,058"), figure(2, "1 Jan", "30 Apr", "88,063", ORDERS)]


def labels(plot: Plot) -> list[str]:
    return [label.text for label in plot.labels]


def scene(plot: Plot) -> Scene:
    return lay_out(plot, Size(1600, 900), FixedWidths(), WORDS, LIGHT)


def test_the_backlog_lies_between_orders_and_deliveries() -> None:
    plot = orders_plot(subject(snapshot(FIRST_USER)), WORDS)
    [band] = [band for band in plot.bands if band.key == "backlog"]
    assert (band.lower[-1], band.upper[-1]) == (Point(121, 7058), Point(121, 88_063))
    assert "81,005 waiting" in labels(plot)


def test_the_su7_has_46_weeks_of_deliveries_waiting() -> None:
    # 81,005 waiting on 30 April; 7,058 delivered in the 28 days from 3 April on: 81,005 / (7,058 / 4 weeks) = 45.9
    plot = orders_plot(subject(su7()), WORDS)
    assert plot.title == "81,005 orders waiting on 30 Apr 2024: 46 weeks of deliveries"
    assert plot.below is not None
    [weeks] = plot.below.series
    assert weeks.points[-1].value == pytest.approx(81_005 / (7058 / 4))
    assert {"46", plot.below.caption} <= {mark.text for mark in scene(plot).marks if isinstance(mark, TextMark)}


def test_orders_go_on_dotted_to_where_deliveries_end() -> None:
    plot = orders_plot(subject(snapshot([*FIRST_USER, figure(3, "1 May", "31 May", "100")])), WORDS)
    dotted = [series for series in plot.series if series.role is Role.ORDERS][1]
    assert [point.day for point in dotted.points] == [121, 152]
    assert {"88,063 orders on 30 Apr", "no newer figure"} <= set(labels(plot))


def test_the_picture_ends_with_the_month_of_the_last_figure() -> None:
    assert orders_plot(subject(snapshot(FIRST_USER)), WORDS).end == 121
    assert orders_plot(subject(snapshot()), WORDS).end == YEAR.days


def test_cancelled_orders_are_said() -> None:
    told = [figure(1, "1 Jan", "31 Jan", "1,000", ORDERS), figure(2, "1 Jan", "29 Feb", "900", ORDERS)]
    assert "100 cancelled" in labels(orders_plot(subject(snapshot(told)), WORDS))


@pytest.mark.parametrize(
    ("told", "title", "note"),
    [
        ((), "No figures yet: 100,000 to reach by 31 Dec 2024", "No orders and no deliveries are known yet."),
        (FIRST_USER[:1], "7,058 of 100,000 delivered: 7.1 %", "No orders are known yet, so there is no backlog."),
        (FIRST_USER[1:], "88,063 ordered by 30 Apr 2024", "No deliveries are known yet, so there is no backlog."),
        (FIRST_USER, "81,005 orders waiting on 30 Apr 2024: 198 weeks of deliveries", ""),
    ],
)
def test_what_is_missing_is_said(told: Sequence[Figure], title: str, note: str) -> None:
    # 7,058 in 121 days: 81,005 / 7,058 x 90 / 7 days of the last 90 days' rate = 81,005 x 121 / 7,058 / 7 = 198.4
    plot = orders_plot(subject(snapshot(told)), WORDS)
    assert (plot.title, plot.note) == (title, note)


def test_a_figure_being_typed_draws_its_line() -> None:
    held = snapshot(FIRST_USER)
    ghost = draw_curve([*held.of(ORDERS), figure(3, "1 Jan", "31 May", "90,000", ORDERS)], ORDERS, day("1 Jan"))
    plot = orders_plot(subject(held), WORDS, Shown(ghosts={ORDERS: ghost}))
    assert "as you type: 90,000" in labels(plot)
    [typed] = [series for series in plot.series if series.role is Role.GHOST]
    assert [point.day for point in typed.points] == [121, 152], "what stays as it was is not drawn again"
    same = orders_plot(subject(held), WORDS, Shown(ghosts={ORDERS: subject(held).curves[ORDERS]}))
    assert not [series for series in same.series if series.role is Role.GHOST]


def test_the_table_has_both_totals_and_what_waits() -> None:
    rows = [(row.day, row.what, row.count) for row in orders_rows(subject(snapshot(FIRST_USER)), WORDS)]
    assert rows == [
        ("30 Apr 2024", "orders", "88,063"),
        ("30 Apr 2024", "waiting", "81,005"),
        ("30 Apr 2024", "weeks of deliveries", "198"),
        ("30 Apr 2024", "deliveries", "7,058"),
    ]


def test_deliveries_of_earlier_years_count_since_counting_started() -> None:
    told = [figure(1, "1 Jan 2023", "31 Dec 2023", "500"), figure(2, "1 Jan", "31 Jan", "40")]
    plot = orders_plot(subject(snapshot(told)), WORDS)
    [line] = [series for series in plot.series if series.key == DELIVERIES.value]
    assert [point.value for point in line.points] == [500, 540]
