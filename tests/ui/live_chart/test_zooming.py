from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from milepost.chart.plot import Plot
from milepost.chart.theme import LIGHT
from milepost.chart.view import Interval
from milepost.ui.live_chart.live_chart import LiveChart
from tests.ui.live_chart.plots import WORDING, Shown, empty_plot, full_plot

YEAR = Interval(0.0, 366.0)
LEFT = Qt.MouseButton.LeftButton
LONGER_THAN_A_FRAME = 20
BARE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def turn_wheel(shown: Shown, at: QPoint, notches: int, keys: Qt.KeyboardModifier = BARE, *, sideways: int = 0) -> None:
    viewport = shown.view.viewport()
    angle, still = QPoint(120 * sideways, 120 * notches), Qt.ScrollPhase.NoScrollPhase
    where = QPointF(viewport.mapToGlobal(at))
    event = QWheelEvent(QPointF(at), where, QPoint(), angle, Qt.MouseButton.NoButton, keys, still, False)
    QApplication.sendEvent(viewport, event)


def drag(
    shown: Shown,
    start: QPoint,
    right: int,
    button: Qt.MouseButton = LEFT,
    keys: Qt.KeyboardModifier = BARE,
    down: int = 0,
) -> None:
    viewport, whole = shown.view.viewport(), QPoint(right, down)
    QTest.mousePress(viewport, button, keys, start)
    for step in range(1, 5):
        QTest.qWait(LONGER_THAN_A_FRAME)
        move(viewport, start + whole * step / 4, button, keys)
    QTest.mouseRelease(viewport, button, keys, start + whole)


def move(viewport: QWidget, at: QPoint, button: Qt.MouseButton, keys: Qt.KeyboardModifier) -> None:
    """Move the mouse with a button and keys held, which QTest.mouseMove cannot."""
    where = QPointF(viewport.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), where, Qt.MouseButton.NoButton, button, keys)
    QApplication.sendEvent(viewport, event)


def test_the_wheel_zooms_around_the_day_under_the_cursor(shown: Shown) -> None:
    at = shown.pixel(183, 50)
    turn_wheel(shown, at, 3)
    assert shown.days.length == pytest.approx(366 * 0.8**3)
    assert shown.day_at(at.x()) == pytest.approx(183, abs=0.6)


def test_what_is_zoomed_to_is_drawn_larger(shown: Shown) -> None:
    turn_wheel(shown, shown.pixel(100, 50), 5)
    assert shown.colour(100, 80) == QColor(LIGHT.target)
    assert shown.colour(91, 30) == QColor(LIGHT.deliveries)
    assert "even pace" in shown.texts()


def test_the_calendar_follows_the_zoom(shown: Shown) -> None:
    assert {"Feb", "Mar"} <= set(shown.texts())
    turn_wheel(shown, shown.pixel(66, 50), 9)
    assert {"4 Mar 2024", "11 Mar", "18 Mar"} <= set(shown.texts())


def test_counts_stay_as_they_are(shown: Shown) -> None:
    counts = [text for text in shown.texts() if text.isdigit()]
    turn_wheel(shown, shown.pixel(30, 10), 4)
    assert [text for text in shown.texts() if text.isdigit()] == counts


@pytest.mark.parametrize("keys", [SHIFT, Qt.KeyboardModifier.ControlModifier])
def test_the_wheel_with_shift_or_ctrl_zooms_around_the_count_under_the_cursor(
    shown: Shown, keys: Qt.KeyboardModifier
) -> None:
    at = shown.pixel(183, 40)
    turn_wheel(shown, at, 3, keys)
    assert shown.days == YEAR
    # counts are seen from 0 to 100 as a whole
    assert shown.counts.length == pytest.approx(100 * 0.8**3)
    assert shown.pixel(183, 40).y() == pytest.approx(at.y(), abs=1)


def test_shift_zooms_counts_also_where_it_turns_the_wheel_sideways(shown: Shown) -> None:
    turn_wheel(shown, shown.pixel(183, 40), 0, SHIFT, sideways=2)
    assert shown.days == YEAR
    assert shown.counts.length == pytest.approx(64)


def test_close_counts_are_labelled_and_what_lies_beyond_them_is_not_drawn(shown: Shown) -> None:
    turn_wheel(shown, shown.pixel(183, 40), 8, SHIFT)
    # 16.8 counts are left, of which 40 % lie below 40; 8 steps of 2 do not cover them, and none is of half a count
    assert [text for text in shown.texts() if text.isdigit()] == ["35", "40", "45", "50"]
    assert not shown.has(LIGHT.target)


def test_a_drag_moves_counts_where_they_are_zoomed(shown: Shown) -> None:
    turn_wheel(shown, shown.pixel(183, 50), 4, SHIFT)
    before, height = shown.counts, shown.box.geometry().height()
    drag(shown, shown.pixel(170, 50), right=0, down=60)
    assert shown.counts.start == pytest.approx(before.start + 60 / height * before.length, rel=0.01)
    assert shown.days == YEAR


def test_a_drag_with_shift_frames_what_to_look_at(shown: Shown) -> None:
    corners = shown.pixel(100, 80), shown.pixel(200, 30)
    by = corners[1] - corners[0]
    drag(shown, corners[0], by.x(), keys=SHIFT, down=by.y())
    assert (shown.days.start, shown.days.end) == pytest.approx((100, 200), abs=1)
    assert (shown.counts.start, shown.counts.end) == pytest.approx((30, 80), abs=1)


def test_a_frame_too_small_to_be_meant_changes_nothing(shown: Shown) -> None:
    drag(shown, shown.pixel(100, 80), right=30, keys=SHIFT, down=3)
    assert shown.days == YEAR


def test_the_data_end_at_the_same_place_whatever_labels_are_seen(shown: Shown) -> None:
    right = shown.box.geometry().right()
    turn_wheel(shown, shown.pixel(0, 50), 8)
    assert "Target 90" not in shown.texts()
    assert shown.box.geometry().right() == pytest.approx(right)


def test_the_whole_is_the_furthest_one_can_zoom_out(shown: Shown) -> None:
    turn_wheel(shown, shown.pixel(300, 50), -4)
    assert shown.days == YEAR


def test_a_few_days_are_the_closest_one_can_zoom_in(shown: Shown) -> None:
    turn_wheel(shown, shown.pixel(300, 50), 60)
    assert shown.days.length == pytest.approx(5)


def test_a_wheel_turned_sideways_moves(shown: Shown) -> None:
    turn_wheel(shown, shown.pixel(183, 50), 6)
    before = shown.days
    turn_wheel(shown, shown.pixel(183, 50), 0, sideways=-1)
    assert shown.days.start > before.start
    assert shown.days.length == pytest.approx(before.length)


def test_what_is_dragged_stays_under_the_mouse(shown: Shown) -> None:
    turn_wheel(shown, shown.pixel(183, 50), 6)
    start = shown.pixel(170, 50)
    day = shown.day_at(start.x())
    drag(shown, start, right=120)
    assert shown.day_at(start.x() + 120) == pytest.approx(day, abs=0.2)


def test_a_drag_ends_where_the_plot_ends(shown: Shown) -> None:
    turn_wheel(shown, shown.pixel(30, 50), 4)
    drag(shown, shown.pixel(40, 50), right=700)
    assert shown.days.start == 0


def test_the_right_button_neither_drags_nor_opens_a_menu(shown: Shown) -> None:
    turn_wheel(shown, shown.pixel(183, 50), 6)
    before, at = shown.days, shown.pixel(183, 50)
    drag(shown, at, right=100, button=Qt.MouseButton.RightButton)
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.RightButton, pos=at)
    assert shown.days == before
    assert QApplication.activePopupWidget() is None


def test_a_double_click_goes_back_to_the_whole(shown: Shown) -> None:
    at = shown.pixel(183, 50)
    turn_wheel(shown, at, 5)
    viewport = shown.view.viewport()
    QTest.mouseClick(viewport, LEFT, pos=at)
    assert shown.days != YEAR
    QTest.mouseDClick(viewport, LEFT, pos=at)
    QTest.mouseRelease(viewport, LEFT, pos=at)
    assert shown.days == YEAR


def test_reset_goes_back_to_the_whole(chart: LiveChart, shown: Shown) -> None:
    turn_wheel(shown, shown.pixel(183, 50), 5)
    chart.reset_view()
    assert shown.days == YEAR


def test_commands_zoom_around_the_middle_and_back(chart: LiveChart, shown: Shown) -> None:
    chart.zoom_in()
    assert shown.days.middle == pytest.approx(183)
    assert shown.days.length < 366
    chart.zoom_out()
    assert shown.days == YEAR


def test_keys_zoom_move_and_go_back(chart: LiveChart, shown: Shown) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    closer = shown.days
    assert closer.length < 366
    assert closer.middle == pytest.approx(183)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert shown.days.start > closer.start
    QTest.keyClick(chart, Qt.Key.Key_0)
    assert shown.days == YEAR


def test_keys_zoom_and_move_counts(chart: LiveChart, shown: Shown) -> None:
    QTest.keyClick(chart, Qt.Key.Key_PageUp)
    assert (shown.counts.start, shown.counts.end) == pytest.approx((18, 82))
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert shown.counts.start == pytest.approx(18 - 0.2 * 64)
    QTest.keyClick(chart, Qt.Key.Key_0)
    assert shown.counts == Interval(0, 100)


def test_counts_that_are_seen_whole_stay_whole_when_a_plot_grows(chart: LiveChart, shown: Shown) -> None:
    turn_wheel(shown, shown.pixel(91, 50), 5)
    chart.show_plot(replace(full_plot(), highest=180.0), WORDING, LIGHT)
    assert shown.counts == Interval(0, 200)


def test_keys_of_commands_are_left_to_the_window(chart: LiveChart, shown: Shown) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert shown.days == YEAR


def test_a_ring_shows_that_the_keyboard_is_on_the_chart(chart: LiveChart, shown: Shown) -> None:
    QApplication.sendEvent(chart, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert shown.image().pixelColor(300, 1) == QColor(LIGHT.accent)
    QApplication.sendEvent(chart, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    assert shown.image().pixelColor(300, 1) == QColor(LIGHT.surface)


def test_the_mouse_brings_no_ring(chart: LiveChart, shown: Shown) -> None:
    QApplication.sendEvent(chart, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason))
    assert shown.image().pixelColor(300, 1) == QColor(LIGHT.surface)


def test_a_zoom_stays_while_figures_of_the_same_goal_are_typed(chart: LiveChart, shown: Shown) -> None:
    turn_wheel(shown, shown.pixel(91, 50), 5)
    before = shown.days
    chart.show_plot(full_plot(text="41 by 1 Jul"), WORDING, LIGHT)
    assert shown.days == before


@pytest.mark.parametrize(
    "other", [empty_plot(first_day=date(2023, 1, 1)), replace(full_plot(), end=91.0)], ids=["year", "quarter"]
)
def test_another_goal_is_shown_whole(chart: LiveChart, shown: Shown, other: Plot) -> None:
    turn_wheel(shown, shown.pixel(91, 50), 5)
    chart.show_plot(other, WORDING, LIGHT)
    assert shown.days == Interval(other.start, other.end)
