import pytest

from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Size
from milepost.chart.hits import DotHit, LineHit, NameHit, hit, nearest_day
from milepost.chart.layout import lay_out
from milepost.chart.marking import Marked, figures_over, marked, marking
from milepost.chart.plot import Point
from milepost.chart.progress_view import progress_plot
from milepost.chart.proportions import Look, proportions
from milepost.chart.role import Role
from milepost.chart.scene import AreaMark, DotMark, Mark, PolylineMark, Scene, TextMark
from milepost.chart.style import Style
from milepost.chart.subject import Subject
from milepost.chart.theme import LIGHT
from milepost.chart.type_setting import TypeSetter
from milepost.chart.view import Interval
from tests.chart.made import DELIVERIES, ORDERS, FixedWidths, day, figure, snapshot, subject

#    total 6,000 to 31 Mar | Apr 2,000 | May over 3,000 |          2024
#    orders 9,000 to 30 Apr
ABOUT = subject(
    snapshot(
        [
            figure(1, "1 Jan", "30 Mar", "6,000"),
            figure(2, "31 Mar", "30 Apr", "2,000"),
            figure(3, "1 May", "31 May", "3,000+"),
            figure(4, "1 Jan", "30 Apr", "9,000", ORDERS),
            figure(5, "1 Jan", "30 Mar", "5,000"),
        ],
        targets=(("1 Jan", 12_000),),
    )
)
SIZE, LOOK, WORDING = Size(950, 450), Look(furnished=False, compact=True), EnglishWording()
STYLE = Style(SIZE, LOOK, proportions(SIZE, LOOK), LIGHT, TypeSetter(FixedWidths()), WORDING)


def scene_of(about: Subject) -> Scene:
    return lay_out(progress_plot(about, WORDING), SIZE, FixedWidths(), WORDING, LIGHT, LOOK)


SCENE = scene_of(ABOUT)


def marks_of(*ids: int) -> tuple[Mark, ...]:
    return marking(progress_plot(ABOUT, WORDING), marked(ABOUT, ids), SCENE.scale, STYLE)


def test_a_period_is_the_days_from_its_first_to_its_last() -> None:
    assert marked(ABOUT, [3]) == (Marked(Role.DELIVERIES, Interval(121, 152), is_total=False),)


def test_a_total_so_far_is_one() -> None:
    assert [found.is_total for found in marked(ABOUT, [1, 4])] == [True, True]
    january = subject(snapshot([figure(1, "1 Jan", "31 Jan", "500")]))
    assert [found.is_total for found in marked(january, [1])] == [False]


def test_only_the_part_of_a_figure_within_the_goal_is_marked() -> None:
    about = subject(snapshot([figure(1, "1 Dec 2023", "31 Jan", "500"), figure(2, "1 Dec 2023", "31 Dec 2023", "400")]))
    assert [found.days for found in marked(about, [1, 2])] == [Interval(0, 31)]


def test_a_marked_period_is_shaded_its_line_thickened_and_its_end_ringed() -> None:
    marks = marks_of(3)
    [shade] = [mark for mark in marks if isinstance(mark, AreaMark)]
    [halo] = [mark for mark in marks if isinstance(mark, PolylineMark)]
    [ring] = [mark for mark in marks if isinstance(mark, DotMark)]
    scale = SCENE.scale
    assert {x for x, _ in shade.points} == {scale.x(121), scale.x(152)}
    assert (halo.points[0], halo.points[-1]) == (scale.at(Point(121, 7000)), scale.at(Point(152, 10_000)))
    assert (ring.x, ring.y) == scale.at(Point(152, 10_000))


def test_of_a_total_so_far_the_dot_alone_is_ringed() -> None:
    [ring] = marks_of(4)
    assert isinstance(ring, DotMark)
    assert (ring.x, ring.y) == SCENE.scale.at(Point(121, 9000))
    assert ring.rim == LIGHT.orders


def test_periods_side_by_side_are_shaded_once() -> None:
    shades = [mark for mark in marks_of(2, 3) if isinstance(mark, AreaMark)]
    assert len(shades) == 1


def test_a_line_is_drawn_from_the_shortest_figures_over_a_day() -> None:
    assert figures_over(ABOUT, DELIVERIES, day("5 May")) == (3,)
    assert figures_over(ABOUT, DELIVERIES, day("5 Feb")) == (5,)
    assert figures_over(ABOUT, DELIVERIES, day("5 Jun")) == ()


def at(day_number: float, count: float) -> tuple[float, float]:
    return SCENE.scale.at(Point(day_number, count))


@pytest.mark.parametrize(("right", "down"), [(0, 0), (6, 0), (0, -7)])
def test_a_dot_is_hit_near_it_and_names_its_figures(right: float, down: float) -> None:
    x, y = at(152, 10_000)
    assert hit(SCENE, (x + right, y + down), ()) == DotHit(152, (3,))


def test_a_line_is_hit_between_its_dots() -> None:
    x, y = at(136.5, 8500)
    assert hit(SCENE, (x, y + 3), ()) == LineHit(137, "deliveries")
    assert hit(SCENE, (x, y + 30), ()) is None


def test_a_name_is_hit_before_anything_else_where_it_is_one_of_those_asked_for() -> None:
    [name] = [mark for mark in SCENE.marks if isinstance(mark, TextMark) and mark.text == "Target 12,000"]
    middle = (name.box.left + name.box.width / 2, name.box.top + name.box.height / 2)
    assert hit(SCENE, middle, {"target"}) == NameHit("target")
    assert hit(SCENE, middle, {"pace"}) is None


def test_the_day_read_is_that_of_a_dot_nearby_else_the_nearest() -> None:
    assert nearest_day(SCENE, SCENE.scale.x(152) + 4) == 152
    assert nearest_day(SCENE, SCENE.scale.x(200.4)) == 200
