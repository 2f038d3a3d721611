import pytest
from PySide6.QtCore import Qt

from milepost.ui.live_chart.days import Days
from milepost.ui.live_chart.keys import after_key

WHOLE = Days(0, 100)
SEEN = Days(40, 60)


@pytest.mark.parametrize(
    ("key", "days"),
    [
        (Qt.Key.Key_0, WHOLE),
        (Qt.Key.Key_Plus, Days(43.6, 56.4)),
        (Qt.Key.Key_Equal, Days(43.6, 56.4)),
        (Qt.Key.Key_Minus, Days(34.375, 65.625)),
        (Qt.Key.Key_Left, Days(36, 56)),
        (Qt.Key.Key_Right, Days(44, 64)),
        (Qt.Key.Key_Home, Days(0, 20)),
        (Qt.Key.Key_End, Days(80, 100)),
    ],
)
def test_a_key_leads_to_other_days(key: Qt.Key, days: Days) -> None:
    found = after_key(key, SEEN, WHOLE)
    assert found is not None
    assert (found.start, found.end) == pytest.approx((days.start, days.end))


def test_other_keys_lead_nowhere() -> None:
    assert after_key(Qt.Key.Key_A, SEEN, WHOLE) is None
