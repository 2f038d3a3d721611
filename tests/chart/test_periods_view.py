from datetime import date

import pytest

from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Size
from milepost.chart.layout import lay_out
from milepost.chart.period_rows import period_rows
from milepost.chart.periods_view import periods_plot
from milepost.chart.plot import Arrow, Bar, Plot
from milepost.chart.role import Role
from milepost.chart.scene import BoxMark, Scene, TextMark
from milepost.chart.shown import Shown
from milepost.chart.theme import LIGHT
from milepost.domain.curve import draw_curve
from milepost.domain.period import Step
from milepost.domain.span import Span
from tests.chart.made import DELIVERIES, ORDERS, FixedWidths, day, figure, snapshot, su7, su7_in_october, subject

WORDS = EnglishWording()
QUARTER = Span(day("1 Jan"), day("31 Mar"))


def bars(plot: Plot) -> dict[tuple[float, float], Bar]:
    return {(bar.start, bar.end): bar for bar in plot.bars}


def scene(plot: Plot, size: Size | None = None) -> Scene:
    return lay_out(plot, size or Size(1600, 900), FixedWidths(), WORDS, LIGHT)


def texts(found: Scene) -> list[str]:
    return [mark.text for mark in found.marks if isinstance(mark, TextMark)]


def test_a_bar_is_filled_as_far_as_is_certain_and_open_as_far_as_is_possible() -> None:
    found = bars(periods_plot(subject(su7()), WORDS))
    # the goal begins on 3 April: July is day 89 to 120 of it
    july = found[89, 120]
    assert (july.certain, july.reach, july.arrow) == (10_001, 19_788, Arrow.NONE)
    april = found[0, 28]
    assert (april.certain, april.reach) == (7058, 7058)


def test_a_bound_without_another_has_an_arrow() -> None:
    last = periods_plot(su7_in_october(), WORDS).bars[-1]
    assert (last.certain, last.reach, last.arrow) == (10_001, 10_001, Arrow.UP)


def test_cancelled_orders_go_down_from_nothing() -> None:
    told = [figure(1, "1 Jan", "31 Jan", "900", ORDERS), figure(2, "1 Jan", "29 Feb", "700", ORDERS)]
    plot = periods_plot(subject(snapshot(told, measure=ORDERS, span=QUARTER)), WORDS)
    assert [(bar.role, bar.certain) for bar in plot.bars] == [(Role.ORDERS, 900), (Role.ORDERS, -200)]
    assert plot.lowest == -200
    down = [mark.box for mark in scene(plot).marks if isinstance(mark, BoxMark) and mark.names == "orders"][1]
    assert down.top == pytest.approx(scene(plot).scale.y(0))


def test_what_may_be_more_or_less_than_nothing_is_open_on_both_sides() -> None:
    told = [figure(1, "1 Jan", "31 Jan", "900", ORDERS), figure(2, "1 Jan", "29 Feb", "700-1000", ORDERS)]
    plot = periods_plot(subject(snapshot(told, measure=ORDERS, span=QUARTER)), WORDS)
    assert [(bar.certain, bar.reach) for bar in plot.bars[1:]] == [(0, -200), (0, 100)]


def test_what_each_period_needed_is_a_mark_across_it() -> None:
    plot = periods_plot(
        subject(snapshot([figure(1, "1 Jan", "31 Jan", "310")], (("1 Jan", 910),), span=QUARTER)), WORDS
    )
    needed = [series for series in plot.series if series.role is Role.TARGET]
    assert [line.points[0].value for line in needed] == pytest.approx([310, 290, 310])
    assert all(line.points[0].value == line.points[1].value for line in needed)
    assert needed[0].points[0].day > 0
    assert needed[0].points[1].day < 31


def test_the_even_share_is_one_level() -> None:
    plot = periods_plot(subject(snapshot((), (("1 Jan", 910),), span=QUARTER)), WORDS, step=Step.MONTH)
    [share] = [series for series in plot.series if series.role is Role.PACE]
    assert [point.value for point in share.points] == pytest.approx([910 / 3] * 6)


def test_series_that_are_switched_off_are_left_out() -> None:
    plot = periods_plot(su7_in_october(), WORDS, Shown(target=False, pace=False))
    assert plot.series == ()
    assert plot.bars


@pytest.mark.parametrize(
    ("step", "title", "subtitle"),
    [
        (Step.MONTH, "At least 10,001 delivered in Sep 2024; 17,875 were needed", "in each month of 2024"),
        (Step.QUARTER, "At least 30,003 delivered in Q3 2024; 36,346 were needed", "in each quarter of 2024"),
    ],
)
def test_the_title_is_about_the_newest_whole_period(step: Step, title: str, subtitle: str) -> None:
    # needed in Q3: (100,000 - 27,307) x 92 of 184 days, half a vehicle rounded to the even number
    plot = periods_plot(su7_in_october(), WORDS, step=step)
    assert plot.title == title
    assert plot.subtitle == f"Xiaomi SU7: vehicles delivered {subtitle}, as known on 15 Oct 2024"


def test_the_title_says_when_a_period_was_the_best() -> None:
    told = [figure(1, "1 Jan", "31 Jan", "10"), figure(2, "1 Feb", "29 Feb", "20"), figure(3, "1 Mar", "31 Mar", "30")]
    assert periods_plot(subject(snapshot(told)), WORDS).title == "30 delivered in Mar 2024, the most yet"
    assert "most" not in periods_plot(subject(snapshot([*told, figure(4, "1 Apr", "30 Apr", "30")])), WORDS).title


def test_the_labels_of_bars_are_all_full_or_all_short_or_only_the_important_ones() -> None:
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun")
    last = (31, 29, 31, 30, 31, 30)
    told = [
        figure(place, f"1 {month}", f"{days} {month}", f"{10_000 + place}")
        for place, (month, days) in enumerate(zip(months, last, strict=True))
    ]
    plot = periods_plot(subject(snapshot(told)), WORDS, Shown(target=False, pace=False))
    assert {f"{10_000 + place:,}" for place in range(6)} <= set(texts(scene(plot)))
    narrow = texts(scene(plot, Size(560, 500)))
    assert "10k" in narrow
    assert "10,001" not in narrow


def test_a_number_that_a_line_would_part_from_its_bar_stands_inside_it() -> None:
    found = scene(periods_plot(su7_in_october(), WORDS))
    inside = [mark for mark in found.marks if isinstance(mark, TextMark) and mark.colour == LIGHT.on_accent]
    # April had 7,058 of 7,795 needed and June 11,603 of 11,817: their marks run right over the bars
    assert {"7,058", "11,603"} <= {mark.text for mark in inside}
    assert "8,646" not in {mark.text for mark in inside}
    bars_of = [mark.box for mark in found.marks if isinstance(mark, BoxMark)]
    assert all(any(box.holds(mark.box) for box in bars_of) for mark in inside)


def test_a_period_of_which_nothing_is_known_says_so() -> None:
    told = [figure(1, "1 Jan", "31 Jan", "500"), figure(2, "1 Mar", "31 Mar", "700")]
    held = subject(snapshot(told, span=QUARTER))
    assert "?" in texts(scene(periods_plot(held, WORDS, step=Step.MONTH)))
    rows = [row.count for row in period_rows(held, WORDS, Step.MONTH) if row.what == "deliveries"]
    assert rows == ["500", "not known", "700"]


def test_a_bar_of_a_period_that_is_not_over_says_to_which_day_it_goes() -> None:
    told = [figure(1, "1 Jan", "31 Jan", "500"), figure(2, "1 Feb", "10 Feb", "100")]
    plot = periods_plot(subject(snapshot(told, span=QUARTER)), WORDS, step=Step.MONTH)
    assert "The last bar goes to 10 Feb." in plot.footnote


def test_a_figure_being_typed_draws_its_period_round() -> None:
    held = snapshot([figure(1, "1 Jan", "31 Jan", "10")], span=QUARTER)
    ghost = draw_curve([*held.figures, figure(2, "1 Feb", "29 Feb", "20")], DELIVERIES, QUARTER.first)
    plot = periods_plot(subject(held), WORDS, Shown(ghosts={DELIVERIES: ghost}))
    [typed] = [bar for bar in plot.bars if bar.role is Role.GHOST]
    assert (typed.start, typed.end, typed.reach, typed.filled) == (31, 60, 20, False)
    assert "as you type: 20" in texts(scene(plot))


def test_the_table_has_what_each_period_brought_and_needed() -> None:
    held = snapshot([figure(1, "1 Jan", "31 Jan", "310")], (("1 Jan", 910),), span=QUARTER)
    found = [(row.day, row.what, row.count) for row in period_rows(subject(held), WORDS)]
    assert found == [
        ("Jan 2024", "deliveries", "310"),
        ("Jan 2024", "needed", "310"),
        ("Feb 2024", "needed", "290"),
        ("Mar 2024", "needed", "310"),
    ]


def test_a_week_that_the_goal_cuts_off_is_named_by_its_first_day_in_it() -> None:
    # 5 May 2024 is a Sunday
    span = Span(date(2024, 5, 5), date(2024, 5, 31))
    plot = periods_plot(subject(snapshot([figure(1, "5 May", "5 May", "7")], span=span)), WORDS, step=Step.WEEK)
    assert not any("29 Apr" in text for text in texts(scene(plot)))
    assert any("6 May" in text for text in texts(scene(plot)))
