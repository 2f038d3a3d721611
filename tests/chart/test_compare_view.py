from dataclasses import replace

import pytest

from milepost.chart.compare_rows import compare_rows
from milepost.chart.compare_view import compare_plot
from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Size
from milepost.chart.layout import lay_out
from milepost.chart.plot import Across, Place, Plot, Point, Series, Upward
from milepost.chart.role import Role
from milepost.chart.scene import PolylineMark, Scene, TextMark
from milepost.chart.shown import Shown
from milepost.chart.subject import Subject
from milepost.chart.theme import LIGHT
from milepost.domain.curve import draw_curve
from milepost.domain.figure import Measure
from milepost.domain.span import Span
from milepost.domain.tracker import PlanPart
from tests.chart.made import FixedWidths, day, figure, snapshot, su7, subject

WORDS = EnglishWording()
HALF = Span(day("1 Jan"), day("30 Jun"))


def goal(name: str, said: str, target: int = 1000, last: str = "30 Jun", number: int = 1) -> Subject:
    """A tracker with a goal of a year and a total so far."""
    made = subject(snapshot([figure(1, "1 Jan", last, said)], (("1 Jan", target),)))
    return replace(made, tracker=replace(made.tracker, id=number, name=name))


def series(plot: Plot, key: str) -> Series:
    return next(line for line in plot.series if line.key == key)


def labels(plot: Plot) -> dict[str, str]:
    return {label.key: label.text.replace("\N{NO-BREAK SPACE}", " ") for label in plot.labels}


def scene(plot: Plot) -> Scene:
    return lay_out(plot, Size(1600, 900), FixedWidths(), WORDS, LIGHT)


def test_shares_of_the_target_stand_over_shares_of_the_time() -> None:
    plot = compare_plot(goal("Nova", "500"), [goal("Terra", "300", 600, number=2)], WORDS)
    # 30 June is day 182 of 366
    assert series(plot, "chosen").points[-1] == Point(182, 50)
    assert series(plot, "other 0").points[-1] == Point(182, 50)
    assert (plot.across, plot.upward) == (Across.SHARE, Upward.PERCENT)
    assert plot.title == "Nova: 50 % of 1,000 after 50 % of the time".replace("50 %", "50\N{NO-BREAK SPACE}%", 1)


def test_a_shorter_goal_is_stretched_over_the_same_time() -> None:
    half = subject(snapshot([figure(1, "1 Jan", "31 Mar", "20")], (("1 Jan", 100),), span=HALF))
    plot = compare_plot(goal("Nova", "500"), [replace(half, tracker=replace(half.tracker, id=2, name="Half"))], WORDS)
    # 91 of 182 days are half of the time: day 183 of 366
    assert series(plot, "other 0").points[-1] == Point(183, 20)


def test_counts_are_compared_where_that_is_asked_for_and_where_there_is_no_target() -> None:
    plot = compare_plot(goal("Nova", "500"), [goal("Terra", "300", number=2)], WORDS, counts=True)
    assert [series(plot, key).points[-1].value for key in ("chosen", "other 0", "target")] == [500, 300, 1000]
    without = subject(snapshot([figure(1, "1 Jan", "30 Jun", "500")], ()))
    assert compare_plot(without, [goal("Terra", "300", number=2)], WORDS).upward is Upward.COUNT


def test_the_chosen_goal_is_strong_and_the_others_are_quiet() -> None:
    plot = compare_plot(goal("Nova", "500"), [goal("Terra", "300", number=2)], WORDS)
    assert [line.role for line in plot.series if line.key in ("other 0", "chosen")] == [Role.OTHER, Role.DELIVERIES]
    assert plot.series[-1].key == "chosen", "what is painted last lies over the others"
    assert labels(plot)["chosen"] == "Nova: 50 % of 1,000"
    assert labels(plot)["other 0"] == "Terra: 30 % of 1,000"


def named(other: Subject, name: str) -> Subject:
    """The goal by another name."""
    return replace(other, progress=replace(other.progress, goal=replace(other.progress.goal, name=name)))


def test_a_goal_is_named_by_what_tells_it_from_the_others() -> None:
    terra, luna = goal("Terra", "300", number=2), goal("Luna", "300", number=3)
    others = [named(goal("Nova", "300"), "2023"), terra, named(luna, "FY23"), named(luna, "FY24")]
    told = labels(compare_plot(goal("Nova", "500"), others, WORDS))
    assert [told[f"other {place}"].removesuffix(": 30 % of 1,000") for place in range(4)] == [
        *("2023", "Terra", "Luna FY23", "Luna FY24"),
    ]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("500+", "at least 50 % of 1,000"),
        ("0-500", "at most 50 % of 1,000"),
        ("996", "99.6 % of 1,000"),
        ("3", "0.3 % of 1,000"),
    ],
)
def test_a_share_says_what_is_certain_of_it(said: str, told: str) -> None:
    assert labels(compare_plot(goal("Nova", said), (), WORDS))["chosen"] == f"Nova: {told}"


def leaders(found: Scene) -> list[PolylineMark]:
    return [mark for mark in found.marks if isinstance(mark, PolylineMark) and mark.dash and not mark.names]


def test_lines_that_end_sooner_are_led_to_their_labels() -> None:
    found = scene(compare_plot(goal("Nova", "500"), [goal("Terra", "900", last="31 Dec", number=2)], WORDS))
    [leader] = leaders(found)
    assert leader.points[0][0] < found.scale.x(200)
    assert leader.points[1][0] >= found.plot_box.right


def test_labels_that_had_to_move_from_their_lines_are_led_to_and_keep_their_order() -> None:
    others = [goal(f"Maker {number}", str(500 + number), last="31 Dec", number=number + 2) for number in range(6)]
    found = scene(compare_plot(goal("Nova", "502", last="31 Dec"), others, WORDS))
    texts = [mark for mark in found.marks if isinstance(mark, TextMark) and mark.names.startswith(("other", "chosen"))]
    ordered = [mark.text.split(":")[0] for mark in sorted(texts, key=lambda mark: mark.baseline)]
    assert sorted(ordered.index(f"Maker {number}") for number in (5, 4, 3)) == [0, 1, 2]
    assert ordered[-2:] == ["Maker 1", "Maker 0"]
    assert len(leaders(found)) >= 4


def test_more_goals_than_can_be_told_apart_are_counted() -> None:
    others = [goal(f"Maker {number}", "300", number=number + 2) for number in range(15)]
    plot = compare_plot(goal("Nova", "500"), others, WORDS)
    assert sum(line.role is Role.OTHER for line in plot.series) == 12
    assert plot.footnote.endswith("3 more goals are not shown.")


def test_goals_without_a_target_or_figures_are_left_out_of_shares() -> None:
    without = subject(snapshot([figure(1, "1 Jan", "30 Jun", "500")], ()))
    plot = compare_plot(goal("Nova", "500"), [without, subject(snapshot())], WORDS)
    assert not [line for line in plot.series if line.role is Role.OTHER]
    assert plot.note == "There is no other goal to compare with yet."


def test_the_level_axis_says_shares_of_the_time() -> None:
    texts = [
        mark.text for mark in scene(compare_plot(goal("Nova", "500"), (), WORDS)).marks if isinstance(mark, TextMark)
    ]
    assert {"0 %", "25 %", "75 %", "100 %", "share of the goal’s time"} <= set(texts)


def test_series_that_are_switched_off_are_left_out() -> None:
    plot = compare_plot(goal("Nova", "500"), (), WORDS, Shown(target=False, pace=False))
    assert [line.key for line in plot.series] == ["chosen"]
    assert all(label.place is Place.END for label in plot.labels)


def test_the_table_has_each_goal_by_day() -> None:
    rows = compare_rows(goal("Nova", "500"), [goal("Terra", "300", 600, number=2)], WORDS)
    assert [(row.day, row.what, row.count.replace("\N{NO-BREAK SPACE}", " ")) for row in rows] == [
        ("30 Jun 2024", "Nova", "50 % of 1,000"),
        ("30 Jun 2024", "Terra", "50 % of 600"),
    ]


def test_a_figure_being_typed_draws_on_from_the_chosen_line() -> None:
    held = goal("Nova", "500")
    curve = held.curves[Measure.DELIVERIES]
    typed = draw_curve([*curve.figures, figure(2, "1 Jan", "30 Sep", "700")], Measure.DELIVERIES, day("1 Jan"))
    plot = compare_plot(held, (), WORDS, Shown(ghosts={Measure.DELIVERIES: typed}))
    # 30 September is day 274 of 366
    assert series(plot, "typed").points == (Point(182, 50), Point(274, 70))
    assert labels(plot)["typed"] == "as you type: 70 % of 1,000"
    same = compare_plot(held, (), WORDS, Shown(ghosts={Measure.DELIVERIES: curve}))
    assert "typed" not in labels(same)


def test_a_plan_is_the_pace_of_the_chosen_goal_in_shares_and_in_counts() -> None:
    held = su7()
    goal = held.goals[0]
    middle = Span(goal.span.first, day("31 Aug")), Span(day("1 Sep"), goal.span.last)
    planned = replace(goal, plan=(PlanPart(1, middle[0], 26_000), PlanPart(2, middle[1], 104_000)))
    chosen = subject(replace(held, goals=(planned,)))
    days, at = float(goal.span.days), float(middle[0].days)
    for counts, unit in ((True, 1.0), (False, 100 / 130_000)):
        plot = compare_plot(chosen, (), WORDS, counts=counts)
        pace = next(series for series in plot.series if series.key == "pace")
        expected = [(0.0, 0.0), (at, 26_000 * unit), (days, 130_000 * unit)]
        assert [(point.day, pytest.approx(point.value)) for point in pace.points] == expected
        assert next(label.text for label in plot.labels if label.key == "pace") == "the plan"
