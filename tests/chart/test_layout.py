from itertools import pairwise
from math import sin

import pytest

from milepost.chart.captioned import Captions, captioned
from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Box, Size
from milepost.chart.layout import lay_out
from milepost.chart.progress_view import progress_plot
from milepost.chart.proportions import Look
from milepost.chart.scene import DotMark, FontWeight, PolylineMark, Scene, TextMark
from milepost.chart.subject import Subject
from milepost.chart.theme import LIGHT
from milepost.chart.thinning import apart, thinned
from milepost.chart.type_setting import Font, TypeSetter
from tests.chart.made import FixedWidths, figure, snapshot, su7, su7_in_october, subject

LIVE = Look(furnished=False, compact=True)
SETTER, FONT = TypeSetter(FixedWidths()), Font(20, FontWeight.REGULAR, "#000000")


def scene(drawn: Subject, size: Size, look: Look | None = None, title: str | None = None) -> Scene:
    plot = captioned(progress_plot(drawn, EnglishWording()), Captions(title=title))
    return lay_out(plot, size, FixedWidths(), EnglishWording(), LIGHT, look or Look())


def texts(found: Scene) -> list[str]:
    return [mark.text for mark in found.marks if isinstance(mark, TextMark)]


@pytest.mark.parametrize("size", [Size(1600, 900), Size(1200, 800), Size(1080, 1080), Size(1080, 1920)])
def test_every_size_says_the_same(size: Size) -> None:
    found = texts(scene(su7_in_october(), size))
    wanted = ["Target 120,000", "since 21 Aug", "at least 57,310", "27,307 by 30 Jun", "88,063 orders"]
    wanted += ["100,000 since 23 Apr", "even pace", "as of 30 Sep", "Milepost"]
    assert [text for text in wanted if text not in found] == []
    assert any(text.startswith("Stretch 120,000") for text in found)


def test_the_picture_is_mostly_data() -> None:
    box = scene(su7_in_october(), Size(1600, 900)).plot_box
    assert box.width * box.height > 0.45 * 1600 * 900


def test_the_live_chart_has_short_numbers_and_no_furniture() -> None:
    found = texts(scene(su7_in_october(), Size(800, 380), LIVE))
    assert "120k" in found
    assert "Milepost" not in found
    assert not any(text.startswith("At least") for text in found)


def test_a_long_title_is_broken_in_even_lines() -> None:
    found = scene(su7_in_october(), Size(1080, 1920), title="A title that is quite a bit too long for a single line")
    title = [mark for mark in found.marks if isinstance(mark, TextMark) and mark.weight is FontWeight.BOLD][-2:]
    assert " ".join(mark.text for mark in title) == "A title that is quite a bit too long for a single line"
    assert title[1].box.width > 0.6 * title[0].box.width


def test_a_picture_without_figures_has_its_sentence_in_it() -> None:
    found = scene(subject(snapshot(targets=())), Size(1600, 900))
    [note] = [mark for mark in found.marks if isinstance(mark, TextMark) and mark.names == "note"]
    assert found.plot_box.holds(note.box)


def test_a_point_is_drawn_where_its_day_and_its_count_are() -> None:
    found = scene(subject(snapshot([figure(1, "1 Jan", "1 Jul", "50,000")])), Size(1600, 900))
    box = found.plot_box
    [dot] = [mark for mark in found.marks if isinstance(mark, DotMark)]
    # 183 of 366 days have passed; the axis ends at 120,000
    assert (dot.x, dot.y) == pytest.approx((box.left + box.width / 2, box.bottom - box.height * 50 / 120))


def test_grid_lines_leave_room_for_labels() -> None:
    found = scene(su7_in_october(), Size(1600, 900))
    grid = [mark for mark in found.marks if isinstance(mark, PolylineMark) and mark.colour == LIGHT.grid]
    labels = [mark.box for mark in found.marks if isinstance(mark, TextMark) and mark.names]
    for line in grid:
        (left, y), (right, _) = line.points
        assert not any(box.overlaps(Box(left, y, right, y + 0.01)) for box in labels)


def test_a_line_of_many_days_is_thinned_to_what_can_be_seen() -> None:
    points = [(number / 100, float(number % 7)) for number in range(10_000)]
    kept = thinned(points)
    assert len(kept) <= 4 * 101
    assert {y for _, y in kept} == {y for _, y in points}
    assert (kept[0], kept[-1]) == (points[0], points[-1])


def test_a_line_keeps_the_points_where_it_turns() -> None:
    rising = [(float(number), float(number)) for number in range(500)]
    level = [(500.0 + number, 499.0) for number in range(500)]
    assert thinned([*rising, *level]) == (rising[0], rising[-1], level[-1])
    steps = [(float(number // 2), 10.0 * ((number + 1) // 2)) for number in range(1_000)]
    assert thinned(steps) == tuple(steps)


def test_a_thinned_line_is_nowhere_a_tenth_of_a_pixel_beside_itself() -> None:
    points = [(number / 2, 50 * sin(number / 70)) for number in range(2_000)]
    kept = thinned(points)
    assert len(kept) < len(points) / 4
    for (x, y), (end, up) in pairwise(kept):
        within = (point for point in points if x <= point[0] <= end)
        assert all(abs(y + (at - x) / (end - x) * (up - y) - height) <= 0.1001 for at, height in within)


def test_dots_that_would_touch_are_left_out_from_the_oldest() -> None:
    assert apart([(x, 0.0) for x in (0.0, 1.0, 2.0, 10.0, 11.0)], 2) == [0, 2, 4]


def test_a_year_of_daily_figures_has_one_dot() -> None:
    days = [f"{number} {month}" for month in ("Jan", "Feb", "Mar", "Apr") for number in range(1, 29)]
    told = [figure(number, day, day, "10") for number, day in enumerate(days)]
    found = scene(subject(snapshot(told)), Size(800, 380), LIVE)
    assert len([mark for mark in found.marks if isinstance(mark, DotMark)]) == 1


@pytest.mark.parametrize(
    ("text", "most", "lines"),
    [
        ("", 2, ()),
        ("one two three", 2, ("one two", "three")),
        ("one two three four", 2, ("one two", "three f…")),
        ("incomprehensible", 1, ("incompr…",)),
    ],
)
def test_texts_are_broken_and_cut_to_their_room(text: str, most: int, lines: tuple[str, ...]) -> None:
    assert SETTER.broken(text, FONT, 80, most) == lines


def test_the_whole_year_of_the_su7_fits() -> None:
    assert "136,854" in texts(scene(subject(su7()), Size(1600, 900)))
