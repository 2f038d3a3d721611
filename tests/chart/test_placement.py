"""Whatever is drawn: no label overlaps another, leaves the picture, or is crossed by a line it does not name."""

from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.chart.blocks import block_of
from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Box, Size, crosses
from milepost.chart.layout import lay_out
from milepost.chart.obstacles import Obstacles
from milepost.chart.placement import place, stack
from milepost.chart.plot import Place
from milepost.chart.proportions import Look
from milepost.chart.scene import ArrowMark, BoxMark, DotMark, FontWeight, PolylineMark, Scene, TextMark
from milepost.chart.subject import Subject
from milepost.chart.theme import LIGHT
from milepost.chart.type_setting import Font, TypeSetter
from milepost.chart.view_name import ViewName
from milepost.chart.views import ViewChoice, view_plot
from milepost.domain.figure import Figure, Measure
from milepost.domain.periods import STEPS
from milepost.domain.quantity import Quantity
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Milestone, Snapshot, Target, Tracker
from tests.chart.made import FixedWidths, subject

SIZES = ((Size(1600, 900), Look()), (Size(1080, 1920), Look()), (Size(800, 380), Look(furnished=False, compact=True)))
FIRST = date(2024, 1, 1)
SLACK = 0.01


def faults(scene: Scene) -> list[str]:
    """What is wrong with the labels of a scene."""
    texts = [mark for mark in scene.marks if isinstance(mark, TextMark)]
    picture = Box(0, 0, scene.size.width, scene.size.height)
    found = [f"{text.text!r} leaves the picture" for text in texts if not picture.holds(text.box)]
    pairs = combinations(texts, 2)
    found += [f"{one.text!r} overlaps {other.text!r}" for one, other in pairs if _tight(one).overlaps(_tight(other))]
    lines = [mark for mark in scene.marks if isinstance(mark, PolylineMark)]
    found += [f"{text.text!r} is crossed by {line.names}" for text in texts for line in lines if _crossed(text, line)]
    points = [mark for mark in scene.marks if isinstance(mark, DotMark | ArrowMark)]
    found += [f"{text.text!r} covers a dot" for text in texts for mark in points if _tight(text).overlaps(_room(mark))]
    bars = [mark for mark in scene.marks if isinstance(mark, BoxMark)]
    found += [f"{text.text!r} sticks out of a bar" for text in texts for bar in bars if _half_in(_tight(text), bar.box)]
    return found


def _half_in(text: Box, bar: Box) -> bool:
    return text.overlaps(bar) and not bar.holds(text)


def _tight(text: TextMark) -> Box:
    return text.box.grown(-SLACK)


def _crossed(text: TextMark, line: PolylineMark) -> bool:
    return line.names != text.names and any(crosses(_tight(text), *ends) for ends in pairwise(line.points))


def _room(mark: DotMark | ArrowMark) -> Box:
    match mark:
        case DotMark():
            return Box(mark.x, mark.y, mark.x, mark.y).grown(mark.radius)
        case ArrowMark():
            return Box(mark.x, min(mark.start, mark.tip), mark.x + SLACK, max(mark.start, mark.tip))


@st.composite
def figures(draw: st.DrawFn, measure: Measure, days: int) -> list[Figure]:
    drawn: list[Figure] = []
    for number in range(draw(st.integers(0, 12))):
        first, last = sorted((draw(st.integers(-20, days - 1)), draw(st.integers(0, days - 1))))
        low = draw(st.integers(0 if measure is Measure.DELIVERIES else -3000, 20_000))
        high = draw(st.one_of(st.just(low), st.none(), st.integers(low, low + 5000)))
        span = Span(FIRST + timedelta(first), FIRST + timedelta(last))
        drawn.append(
            Figure(number, measure, span, Quantity(low, high), str(low), span.last, draw(st.text(max_size=30)))
        )
    return drawn


@st.composite
def subjects(draw: st.DrawFn) -> Subject:
    days = draw(st.sampled_from([1, 7, 30, 273, 366, 3000, 7305]))
    targets: list[Target] = []
    for number in range(draw(st.integers(0, 4))):
        announced, value = FIRST + timedelta(draw(st.integers(-30, days + 5))), draw(st.integers(1, 60_000))
        withdrawn = draw(st.booleans()) and number > 0
        stretch = draw(st.one_of(st.none(), st.integers(value, 2 * value)))
        targets.append(
            Target(number, announced, None if withdrawn else value, None if withdrawn else stretch, withdrawn)
        )
    milestones = draw(
        st.lists(
            st.builds(
                Milestone,
                st.integers(0, 99),
                st.just(Measure.DELIVERIES),
                st.integers(1, 60_000),
                st.text(max_size=60),
                st.one_of(st.none(), st.dates(FIRST, date(2026, 1, 1))),
            ),
            max_size=3,
        )
    )
    goal = Goal(1, draw(st.sampled_from(Measure)), "2024", Span(FIRST, FIRST + timedelta(days - 1)), tuple(targets))
    told = (*draw(figures(Measure.DELIVERIES, days)), *draw(figures(Measure.ORDERS, days)))
    numbered = tuple(
        Figure(n, f.measure, f.span, f.quantity, f.typed, f.announced_on, f.source) for n, f in enumerate(told)
    )
    tracker = Tracker(1, draw(st.text(min_size=1, max_size=80)), "vehicles", FIRST)
    return subject(Snapshot(tracker, (goal,), tuple(milestones), numbered))


@st.composite
def choices(draw: st.DrawFn, view: ViewName) -> ViewChoice:
    others = draw(st.lists(subjects(), max_size=3)) if view is ViewName.COMPARE else []
    step = draw(st.one_of(st.none(), st.sampled_from(STEPS)))
    return ViewChoice(view, step=step, others=tuple(others), counts=draw(st.booleans()))


@pytest.mark.parametrize("view", ViewName)
@pytest.mark.parametrize(("size", "look"), SIZES)
@given(data=st.data())
@settings(max_examples=40)
def test_labels_keep_clear_of_everything_they_do_not_name(
    size: Size, look: Look, view: ViewName, data: st.DataObject
) -> None:
    plot = view_plot(data.draw(subjects()), data.draw(choices(view)), EnglishWording())
    assert faults(lay_out(plot, size, FixedWidths(), EnglishWording(), LIGHT, look)) == []


SETTER = TypeSetter(FixedWidths())
WORD = block_of("line", (("word", Font(20, FontWeight.REGULAR, "#000000")),), SETTER)


def test_a_label_stands_right_of_and_below_a_dot_where_that_is_free() -> None:
    obstacles = Obstacles(Box(0, 0, 400, 400), [])
    assert place(WORD, Place.BESIDE, [(200, 200)], 10, obstacles) == WORD.at(210, 210)


def test_a_label_goes_elsewhere_where_a_line_runs() -> None:
    falling = PolylineMark(((200, 200), (260, 260)), "#000000", 2)
    found = place(WORD, Place.BESIDE, [(200, 200)], 10, Obstacles(Box(0, 0, 400, 400), [falling]))
    assert found == WORD.at(190 - WORD.width, 190 - WORD.height)


def test_a_label_that_has_no_room_is_left_out() -> None:
    assert place(WORD, Place.BESIDE, [(20, 10)], 10, Obstacles(Box(0, 0, 40, 20), [])) is None


@pytest.mark.parametrize(
    ("wanted", "tops"),
    [
        ([(10.0, 20.0), (50.0, 20.0)], [10, 50]),
        ([(50.0, 20.0), (10.0, 20.0)], [50, 10]),
        ([(30.0, 20.0), (30.0, 20.0)], [20, 40]),
        ([(-5.0, 20.0)], [0]),
        ([(95.0, 20.0), (90.0, 20.0)], [80, 60]),
    ],
)
def test_labels_at_line_ends_move_apart_as_little_as_may_be(
    wanted: list[tuple[float, float]], tops: list[float]
) -> None:
    assert stack(wanted, 0, 100) == pytest.approx(tops)
