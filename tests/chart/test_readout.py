from datetime import date

import pytest

from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Box, Size
from milepost.chart.layout import lay_out
from milepost.chart.progress_view import progress_plot
from milepost.chart.proportions import Look, proportions
from milepost.chart.readout import Readout, day_of, readout
from milepost.chart.readout_card import card_box, readout_marks
from milepost.chart.scene import DotMark, PanelMark, PolylineMark, TextMark
from milepost.chart.style import Style
from milepost.chart.subject import Subject
from milepost.chart.theme import LIGHT
from milepost.chart.type_setting import TypeSetter
from tests.chart.made import ORDERS, FixedWidths, day, figure, snapshot, su7, su7_in_october, subject

WORDING = EnglishWording()
LOOK = Look(furnished=False, compact=True)


def read(about: Subject, on: str) -> Readout:
    return readout(about, day(on), WORDING)


def test_a_lower_bound_is_told_with_its_share_its_estimate_and_what_proves_it() -> None:
    found = read(su7_in_october(), "30 Sep")
    [said] = [each for each in found.said if each.role == "deliveries"]
    assert found.title == "30 Sep 2024"
    assert said.text == "at least 57,310 delivered"
    assert said.details == ("47.8 % or more of the target 120,000", "best estimate 57,310")
    assert found.proof == (
        "27,307 from 3 Apr to 30 Jun 2024",
        "over 10,000 in Jul 2024",
        "over 10,000 in Aug 2024",
        "and 1 more",
    )
    assert said.value == 57_310


def test_two_bounds_are_both_told_with_the_target_that_held_then() -> None:
    [said] = read(subject(su7()), "31 Jul").said
    # 67,157 to 30 Sep less 39,790 in the quarter leaves 27,367; of the rest July has at least 10,001, August and
    # September too: 27,367 + 10,001, and 67,157 - 2 × 10,001
    assert said.text == "37,368 to 47,155 delivered"
    assert said.details[0] == "37.4 % to 47.2 % of the target 100,000"
    assert said.details[1].startswith("best estimate 40,7")


def test_an_exact_number_needs_no_estimate_and_orders_stand_beside_it() -> None:
    about = subject(snapshot([figure(1, "1 Jan", "30 Apr", "7,058"), figure(2, "1 Jan", "30 Apr", "88,063", ORDERS)]))
    found = read(about, "30 Apr")
    assert [said.text for said in found.said] == ["7,058 delivered", "88,063 orders"]
    assert found.said[0].details == ("7.1 % of the target 100,000",)
    assert found.proof == ("7,058 from 1 Jan to 30 Apr 2024",)
    assert found.spoken(WORDING) == (
        "30 Apr 2024. 7,058 delivered; 7.1 % of the target 100,000. 88,063 orders. 7,058 from 1 Jan to 30 Apr 2024."
    )
    assert len(readout(about, day("30 Apr"), WORDING, orders=False).said) == 1


def test_after_the_last_figure_there_is_a_bound_and_nothing_to_draw() -> None:
    about = subject(snapshot([figure(1, "1 Jan", "30 Apr", "7,058")]))
    [said] = read(about, "1 Jun").said
    assert (said.text, said.value) == ("at least 7,058 delivered", None)


def test_of_a_goal_without_figures_only_the_day_is_told() -> None:
    found = read(subject(snapshot()), "1 Jun")
    assert (found.title, found.said, found.proof) == ("1 Jun 2024", (), ())


def test_of_orders_nothing_is_known_after_their_last_figure() -> None:
    about = subject(snapshot([figure(1, "1 Jan", "30 Apr", "500", ORDERS)], measure=ORDERS))
    assert [said.text for said in read(about, "1 Jun").said] == ["nothing is known of this day"]
    assert [said.text for said in read(about, "30 Apr").said] == ["500 orders"]


def test_days_stay_within_the_goal() -> None:
    about = subject(snapshot())
    days = [day_of(about, number) for number in (-3, 1, 366, 400)]
    assert days == [date(2024, 1, 1), date(2024, 1, 1), date(2024, 12, 31), date(2024, 12, 31)]


ROOM = Box(0, 0, 400, 300)


@pytest.mark.parametrize(
    ("at", "box"),
    [
        ((100, 150), Box(115, 110, 235, 190)),
        ((300, 150), Box(165, 110, 285, 190)),
        ((100, 10), Box(115, 5, 235, 85)),
        ((100, 290), Box(115, 215, 235, 295)),
    ],
)
def test_a_card_stands_beside_its_day_and_stays_in_the_chart(at: tuple[float, float], box: Box) -> None:
    assert card_box(120, 80, at, 15, ROOM) == box


@pytest.mark.parametrize("size", [Size(950, 450), Size(320, 150), Size(560, 300)], ids=lambda size: f"{size.width}")
@pytest.mark.parametrize("number", [1, 60, 120, 181, 273])
def test_the_card_covers_neither_its_line_nor_the_edge(size: Size, number: int) -> None:
    about = subject(su7())
    style = Style(size, LOOK, proportions(size, LOOK), LIGHT, TypeSetter(FixedWidths()), WORDING)
    scene = lay_out(progress_plot(about, WORDING), size, FixedWidths(), WORDING, LIGHT, LOOK)
    found = readout(about, day_of(about, number), WORDING)
    marks = readout_marks(found, size.height / 2, scene.scale, style)
    [panel] = [mark for mark in marks if isinstance(mark, PanelMark)]
    [line] = [mark for mark in marks if isinstance(mark, PolylineMark)]
    assert Box(0, 0, size.width, size.height).holds(panel.box)
    assert not panel.box.left <= line.points[0][0] <= panel.box.right
    texts = [mark for mark in marks if isinstance(mark, TextMark)]
    assert all(panel.box.holds(mark.box) for mark in texts)
    assert all(not one.box.overlaps(other.box) for one in texts for other in texts if one is not other)
    rings = [mark for mark in marks if isinstance(mark, DotMark)]
    assert [ring.x for ring in rings] == [scene.scale.x(float(number))] * len(rings)


def test_a_day_that_is_not_seen_is_not_drawn() -> None:
    about, size = subject(su7()), Size(950, 450)
    style = Style(size, LOOK, proportions(size, LOOK), LIGHT, TypeSetter(FixedWidths()), WORDING)
    plot = progress_plot(about, WORDING)
    whole = lay_out(plot, size, FixedWidths(), WORDING, LIGHT, LOOK).scale.view
    near = lay_out(
        plot, size, FixedWidths(), WORDING, LIGHT, LOOK, type(whole)(whole.days.zoomed(0.2, 0), whole.counts)
    )
    assert readout_marks(readout(about, day_of(about, 200), WORDING), 100, near.scale, style) == ()
