"""What a key press on the chart makes of the days that are looked at."""

from PySide6.QtCore import Qt

from milepost.ui.live_chart.days import Days

_STEP = 0.2
"""The share of the days seen that an arrow moves by."""


def after_key(key: int, days: Days, whole: Days) -> Days | None:
    """The days to look at after a key; None for a key that means nothing here."""
    match key:
        case Qt.Key.Key_0:
            return whole
        case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
            return days.closer
        case Qt.Key.Key_Minus:
            return days.further
        case _:
            later = _later(key, days, whole)
            return None if later is None else days.moved(later)


def _later(key: int, days: Days, whole: Days) -> float | None:
    """How many days later a key leads."""
    ways = {
        Qt.Key.Key_Left: -_STEP * days.length,
        Qt.Key.Key_Right: _STEP * days.length,
        Qt.Key.Key_Home: whole.start - days.start,
        Qt.Key.Key_End: whole.end - days.end,
    }
    return next((later for way, later in ways.items() if way == key), None)
