"""What a key press on the chart makes of the view, and of the day that is read."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from milepost.chart.view import Interval, View

_STEP = 0.2
"""The share of the days or counts seen that an arrow moves by."""


def after_key(key: int, view: View, whole: View) -> View | None:
    """What to look at after a key; None for a key that means nothing here."""
    if key == Qt.Key.Key_0:
        return whole
    days, counts = _days_after(key, view.days, whole.days), _counts_after(key, view.counts)
    if days is None and counts is None:
        return None
    return View(days or view.days, counts or view.counts)


def _days_after(key: int, days: Interval, whole: Interval) -> Interval | None:
    ways = {
        Qt.Key.Key_Plus: days.closer,
        Qt.Key.Key_Equal: days.closer,
        Qt.Key.Key_Minus: days.further,
        Qt.Key.Key_Left: days.moved(-_STEP * days.length),
        Qt.Key.Key_Right: days.moved(_STEP * days.length),
        Qt.Key.Key_Home: days.moved(whole.start - days.start),
        Qt.Key.Key_End: days.moved(whole.end - days.end),
    }
    return _way(key, ways)


def _counts_after(key: int, counts: Interval) -> Interval | None:
    ways = {
        Qt.Key.Key_PageUp: counts.closer,
        Qt.Key.Key_PageDown: counts.further,
        Qt.Key.Key_Up: counts.moved(_STEP * counts.length),
        Qt.Key.Key_Down: counts.moved(-_STEP * counts.length),
    }
    return _way(key, ways)


def _way(key: int, ways: Mapping[Qt.Key, Interval]) -> Interval | None:
    """Where a key leads; keys are compared as events give them, as plain numbers."""
    return next((found for way, found in ways.items() if way == key), None)


def read_after(key: int, number: int | None, last_known: int, days: int) -> int | None:
    """The number of the day to read after a key pressed with Shift; None for a key that means nothing here."""
    match key:
        case Qt.Key.Key_Left:
            wanted = last_known if number is None else number - 1
        case Qt.Key.Key_Right:
            wanted = last_known if number is None else number + 1
        case Qt.Key.Key_Home:
            wanted = 1
        case Qt.Key.Key_End:
            wanted = last_known
        case _:
            return None
    return min(max(wanted, 1), days)
