from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from milepost.chart.english import EnglishWording
from milepost.chart.plot import Arrow, Dot, Place, Plot, Point, Series, Stroke
from milepost.chart.progress_view import progress_plot
from milepost.chart.role import Role
from milepost.chart.shown import Shown
from milepost.domain.curve import draw_curve
from milepost.domain.span import Span
from milepost.domain.tracker import Milestone
from tests.chart.made import DELIVERIES, ORDERS, YEAR, day, figure, snapshot, su7, su7_in_october, subject

WORDS = EnglishWording()


def plot_of_october() -> Plot:
    return progress_plot(su7_in_october(), WORDS)


def lines(plot: Plot, key: str) -> list[Series]:
    return [series for series in plot.series if series.key == key]


def points(plot: Plot, key: str) -> list[tuple[float, float]]:
    return [(point.day, point.value) for series in lines(plot, key) for point in series.points]


def said(plot: Plot, role: Role) -> list[str]:
    return [" / ".join(filter(None, (label.text, label.detail))) for label in plot.labels if label.role is role]


def test_the_line_runs_from_nothing_through_every_total() -> None:
    # 3 Apr is day 0; 24 and 30 Apr, 31 May, 30 Jun, 31 Jul, 31 Aug and 30 Sep are the ends of days 22 to 181
    assert points(plot_of_october(), "deliveries") == [
        (0, 0),
        (22, 5_781),
        (28, 7_058),
        (59, 15_704),
        (89, 27_307),
        (120, 37_308),
        (151, 47_309),
        (181, 57_310),
    ]


def test_exact_totals_are_filled_and_lower_bounds_hollow_with_an_arrow() -> None:
    dots = [dot for dot in plot_of_october().dots if dot.role is Role.DELIVERIES]
    assert [(dot.filled, dot.arrow) for dot in dots] == [(True, Arrow.NONE)] * 4 + [(False, Arrow.UP)] * 3


def test_the_room_between_two_bounds_is_a_band() -> None:
    # the first half stands at 27,307; July to September are over 10,000 each and 39,790 together
    plot = progress_plot(subject(su7(), date(2024, 11, 20)), WORDS)
    low = {point.day: point.value for band in plot.bands for point in band.lower}
    high = {point.day: point.value for band in plot.bands for point in band.upper}
    assert (low[89], high[89]) == (27_367, 27_367)
    assert (low[120], high[120]) == (37_368, 47_155)
    assert (low[181], high[181]) == (67_157, 67_157)


def test_targets_step_up_on_the_day_they_were_announced() -> None:
    plot = plot_of_october()
    assert points(plot, "target") == [
        (0, 76000),
        (20, 76000),
        (20, 100000),
        (140, 100000),
        (140, 120000),
        (273, 120000),
    ]
    assert points(plot, "stretch") == [(50, 120_000), (140, 120_000)]
    assert lines(plot, "stretch")[0].stroke is Stroke.DASHED
    assert said(plot, Role.TARGET) == [
        "Target 120,000 / since 21 Aug",
        "100,000 since 23 Apr",
        "Target 76,000",
        "Stretch 120,000 since 23 May",
    ]


def test_a_withdrawn_target_ends() -> None:
    plot = progress_plot(subject(snapshot(targets=(("1 Jan", 500), ("1 Mar", None), ("1 May", 900)))), WORDS)
    assert [[point.day for point in line.points] for line in lines(plot, "target")] == [[0, 60], [121, 366]]
    assert said(plot, Role.TARGET) == ["Target 900 / since 1 May", "Target 500, withdrawn 1 Mar"]


def test_a_target_announced_after_the_end_is_a_stub() -> None:
    plot = progress_plot(subject(snapshot(targets=(("5 Jan 2025", 500),))), WORDS)
    assert points(plot, "target") == [(pytest.approx(366 * 0.98), 500), (366, 500)]


def test_the_pace_is_even_to_the_target_that_counts() -> None:
    assert points(plot_of_october(), "pace") == [(0, 0), (273, 120_000)]
    withdrawn = subject(snapshot(targets=(("1 Jan", 500), ("1 Mar", None))))
    assert points(progress_plot(withdrawn, WORDS), "pace") == []


def test_the_day_looked_at_is_an_upright_line_to_its_total() -> None:
    plot = plot_of_october()
    assert points(plot, "as of") == [(181, 0), (181, 57_310)]
    assert said(plot, Role.AS_OF) == ["as of 30 Sep"]


def test_the_day_looked_at_stands_under_a_number_that_is_low_in_the_picture() -> None:
    plot = progress_plot(subject(snapshot([figure(1, "1 Jan", "30 Apr", "7,058")])), WORDS)
    assert points(plot, "as of") == []
    assert said(plot, Role.DELIVERIES) == ["7,058 / as of 30 Apr"]


def test_the_latest_number_and_the_last_exact_one_have_labels() -> None:
    assert said(plot_of_october(), Role.DELIVERIES) == ["at least 57,310", "27,307 by 30 Jun"]


def test_a_number_on_the_last_day_stands_at_the_end() -> None:
    plot = progress_plot(subject(su7()), WORDS)
    assert said(plot, Role.DELIVERIES)[0] == "136,854 / delivered"
    assert next(label for label in plot.labels if label.role is Role.DELIVERIES).place is Place.END


def test_orders_run_beside_deliveries() -> None:
    plot = plot_of_october()
    assert points(plot, "orders")[-1] == (28, 88_063)
    assert said(plot, Role.ORDERS) == ["88,063 orders"]


def test_orders_of_a_later_goal_are_those_not_delivered_before_it() -> None:
    told = [
        figure(1, "1 Jan", "31 Dec", "600"),
        figure(2, "1 Jan 2025", "31 Jan 2025", "50"),
        figure(3, "1 Jan", "31 Jan 2025", "1,000", ORDERS),
    ]
    plot = progress_plot(subject(snapshot(told, span=Span(date(2025, 1, 1), date(2025, 12, 31)))), WORDS)
    assert points(plot, "orders")[-1] == (31, 400)
    assert said(plot, Role.ORDERS) == ["400 orders / not delivered before 1 Jan 2025"]
    assert points(plot, "deliveries") == [(0, 0), (31, 50)]


def test_cancelled_orders_take_the_picture_below_nothing() -> None:
    told = [figure(1, "1 Jan", "31 Jan", "500", ORDERS), figure(2, "1 Feb", "29 Feb", "-800", ORDERS)]
    plot = progress_plot(subject(snapshot(told, (("1 Jan", 1000),), measure=ORDERS)), WORDS)
    assert plot.lowest == -300


def test_bounds_without_end_do_not_raise_the_picture() -> None:
    plot = progress_plot(subject(snapshot([figure(1, "1 Jan", "30 Apr", "90+")], (("1 Jan", 100),))), WORDS)
    assert plot.highest == pytest.approx(106)


def test_milestones_are_levels_to_the_day_they_were_reached_or_are_due() -> None:
    marks = (
        Milestone(1, DELIVERIES, 5_000, "first ship"),
        Milestone(2, DELIVERIES, 50_000, "half", day("31 Aug")),
        Milestone(3, DELIVERIES, 80_000, ""),
    )
    plot = progress_plot(subject(snapshot([figure(1, "1 Jan", "30 Apr", "7,058")], milestones=marks)), WORDS)
    assert [points(plot, f"milestone {number}")[-1] for number in (1, 2, 3)] == [
        (121, 5_000),
        (244, 50_000),
        (366, 80_000),
    ]
    assert said(plot, Role.MILESTONE) == ["5,000 first ship, reached by 30 Apr", "50,000 half, due 31 Aug", "80,000"]
    dots = [dot for dot in plot.dots if dot.role is Role.MILESTONE]
    assert dots == [
        Dot("milestone 1", Role.MILESTONE, Point(121, 5_000), filled=True),
        Dot("milestone 2", Role.MILESTONE, Point(244, 50_000), filled=False),
    ]


def test_a_figure_being_typed_is_a_ghost_from_where_the_curve_changes() -> None:
    now = su7_in_october()
    told = (*now.curves[DELIVERIES].figures, figure(99, "1 Oct", "31 Oct", "20,000+"))
    ghost = draw_curve(told, DELIVERIES, date(2024, 4, 3))
    plot = progress_plot(now, WORDS, Shown(ghosts={DELIVERIES: ghost}))
    assert points(plot, "typed deliveries") == [(181, 57_310), (212, 77_310)]
    assert said(plot, Role.GHOST) == ["as you type: at least 77,310"]


def test_what_is_switched_off_is_not_drawn() -> None:
    options = Shown(target=False, pace=False, orders=False, milestones=False)
    plot = progress_plot(su7_in_october(), WORDS, options)
    assert {series.key for series in plot.series} == {"as of", "deliveries"}


def test_nothing_known_is_a_sentence() -> None:
    plot = progress_plot(subject(snapshot(targets=())), WORDS)
    assert plot.note == "No deliveries are known yet. The line starts with the first figure."
    assert (plot.title, plot.series, plot.sources) == ("No figures yet", (), ())


def test_the_open_dot_of_a_milestone_is_no_bound_of_a_figure() -> None:
    due = Milestone(1, DELIVERIES, 50_000, "half", day("31 Aug"))
    plot = progress_plot(subject(snapshot([figure(1, "1 Jan", "30 Apr", "7,058")], milestones=[due])), WORDS)
    assert [dot.filled for dot in plot.dots if dot.role is Role.MILESTONE] == [False]
    assert not any("Open dots" in line for line in plot.sources)


def test_the_words_round_the_picture() -> None:
    plot = plot_of_october()
    assert plot.title == "At least 57,310 of 120,000 delivered; 681 a day needed"
    assert plot.subtitle == "Xiaomi SU7: vehicles delivered in 2024, running total as known on 15 Oct 2024"
    longest, shortest = (line.replace("\N{NO-BREAK SPACE}", " ") for line in (plot.sources[0], plot.sources[-1]))
    assert longest.startswith("Sources: Xiaomi EV, Lei Jun at Auto China, ")
    assert longest.endswith(" and others; announced 3 Apr to 1 Oct 2024.")
    assert plot.footnote == "Open dots: lower bounds."
    assert shortest == "Announced 3 Apr to 1 Oct 2024."


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (YEAR, "in 2024"),
        (Span(date(2024, 4, 1), date(2024, 6, 30)), "in Q2 2024"),
        (Span(date(2024, 4, 3), date(2025, 4, 2)), "from 3 Apr 2024 to 2 Apr 2025"),
        (Span(date(2024, 9, 1), date(2024, 9, 1)), "on 1 Sep 2024"),
    ],
)
def test_the_subtitle_names_the_goal_by_its_days(span: Span, said: str) -> None:
    held = snapshot(span=span)
    goal = replace(held.goals[0], name="the goal")
    assert (
        progress_plot(subject(replace(held, goals=(goal,))), WORDS).subtitle
        == f"Nova: vehicles delivered {said}, running total"
    )


def test_lines_never_go_back_in_time() -> None:
    for series in progress_plot(subject(su7()), WORDS).series:
        assert all(before.day <= after.day for before, after in pairwise(series.points))
