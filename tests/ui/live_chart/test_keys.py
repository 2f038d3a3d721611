import pytest
from PySide6.QtCore import Qt

from milepost.chart.view import Interval, View
from milepost.ui.live_chart.keys import after_key, read_after

WHOLE = View(Interval(0, 100), Interval(0, 1000))
DAYS, COUNTS = Interval(40, 60), Interval(400, 600)
SEEN = View(DAYS, COUNTS)


@pytest.mark.parametrize(
    ("key", "view"),
    [
        (Qt.Key.Key_0, WHOLE),
        (Qt.Key.Key_Plus, View(Interval(43.6, 56.4), COUNTS)),
        (Qt.Key.Key_Equal, View(Interval(43.6, 56.4), COUNTS)),
        (Qt.Key.Key_Minus, View(Interval(34.375, 65.625), COUNTS)),
        (Qt.Key.Key_Left, View(Interval(36, 56), COUNTS)),
        (Qt.Key.Key_Right, View(Interval(44, 64), COUNTS)),
        (Qt.Key.Key_Home, View(Interval(0, 20), COUNTS)),
        (Qt.Key.Key_End, View(Interval(80, 100), COUNTS)),
        (Qt.Key.Key_PageUp, View(DAYS, Interval(436, 564))),
        (Qt.Key.Key_PageDown, View(DAYS, Interval(343.75, 656.25))),
        (Qt.Key.Key_Up, View(DAYS, Interval(440, 640))),
        (Qt.Key.Key_Down, View(DAYS, Interval(360, 560))),
    ],
)
def test_a_key_leads_to_another_view(key: Qt.Key, view: View) -> None:
    found = after_key(key, SEEN, WHOLE)
    assert found is not None
    assert (found.days.start, found.days.end) == pytest.approx((view.days.start, view.days.end))
    assert (found.counts.start, found.counts.end) == pytest.approx((view.counts.start, view.counts.end))


def test_other_keys_lead_nowhere() -> None:
    assert after_key(Qt.Key.Key_A, SEEN, WHOLE) is None
    assert read_after(Qt.Key.Key_A, 5, 60, 100) is None


@pytest.mark.parametrize(
    ("key", "number", "day"),
    [
        (Qt.Key.Key_Left, None, 60),
        (Qt.Key.Key_Right, None, 60),
        (Qt.Key.Key_Left, 60, 59),
        (Qt.Key.Key_Right, 60, 61),
        (Qt.Key.Key_Left, 1, 1),
        (Qt.Key.Key_Right, 100, 100),
        (Qt.Key.Key_Home, 60, 1),
        (Qt.Key.Key_End, 5, 60),
    ],
)
def test_reading_begins_on_the_last_known_day_and_goes_day_by_day(key: Qt.Key, number: int | None, day: int) -> None:
    assert read_after(key, number, last_known=60, days=100) == day
