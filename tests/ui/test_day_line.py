"""A day picked from the calendar of a field."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QToolButton, QWidget

from milepost.chart.theme import DARK, LIGHT, Theme
from milepost.ui.calendar_popup import CalendarPopup
from milepost.ui.main_window import MainWindow
from milepost.workspace import Opening
from milepost.workspace.figures import FigureDraft
from tests.ui.conftest import Opener
from tests.ui.files import TO_APRIL, D, make_nova
from tests.ui.hands import ALT, click, press, retype, type_here

DOWN, F4, ENTER, ESCAPE = Qt.Key.Key_Down, Qt.Key.Key_F4, Qt.Key.Key_Return, Qt.Key.Key_Escape
NO_MODIFIER = Qt.KeyboardModifier.NoModifier

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard", extend=True)  # offscreen


@pytest.fixture
def so_far(open_window: Opener, tmp_path: Path, opening: Opening) -> MainWindow:
    """The form stands on the total by 31 May."""
    return open_window(make_nova(tmp_path / "nova.milepost", opening, [FigureDraft(D, TO_APRIL, "7,058")]))


def popup() -> CalendarPopup:
    found = QApplication.activePopupWidget()
    assert isinstance(found, CalendarPopup)
    return found


def grid() -> QWidget:
    """What the keys go to while a calendar is open."""
    found = popup().calendar.findChild(QWidget, "qt_calendar_calendarview")
    assert found is not None
    return found


@pytest.mark.parametrize(("key", "modifier"), [(DOWN, ALT), (F4, NO_MODIFIER)])
@pytest.mark.usefixtures("so_far")
def test_the_keys_that_open_a_list_open_the_calendar(key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    press(key, modifier)
    assert popup().calendar.selectedDate() == QDate(2024, 5, 31)


def test_arrows_and_enter_choose_the_day(so_far: MainWindow) -> None:
    form = so_far.parts.form
    press(DOWN, ALT)
    press_in_calendar(Qt.Key.Key_Up)
    press_in_calendar(Qt.Key.Key_Left)
    press_in_calendar(ENTER)
    assert QApplication.activePopupWidget() is None
    assert (form.day.text(), form.day.hasFocus()) == ("2024-05-23", True)
    press(Qt.Key.Key_Tab)
    type_here("9,000")
    assert form.echo.accessibleName().startswith("9,000 by 23 May 2024.")


def test_escape_leaves_the_day_as_it_was(so_far: MainWindow) -> None:
    press(F4)
    press_in_calendar(Qt.Key.Key_Left)
    press_in_calendar(ESCAPE)
    assert QApplication.activePopupWidget() is None
    assert so_far.parts.form.day.text() == "2024-05-31"


def test_the_button_in_the_field_opens_it_on_the_day_typed(so_far: MainWindow) -> None:
    day = so_far.parts.form.day
    retype("2/3")
    button = day.findChild(QToolButton)
    assert button is not None
    click(button)
    assert popup().calendar.selectedDate() == QDate(2024, 2, 3)
    popup().close()


def test_a_click_on_a_day_chooses_it(so_far: MainWindow) -> None:
    press(DOWN, ALT)
    calendar, view = popup().calendar, grid()
    assert isinstance(view, QTableView)
    model = view.model()
    places = [model.index(row, column) for row in range(1, 7) for column in range(7)]
    first_15 = next(place for place in places if str(place.data()) == "15")
    click(view.viewport(), view.visualRect(first_15).center())
    assert so_far.parts.form.day.text() == "2024-05-15"
    assert not calendar.isVisible()


def test_where_no_day_is_typed_it_opens_on_the_one_on_offer(so_far: MainWindow) -> None:
    retype("soon")
    press(DOWN, ALT)
    assert popup().calendar.selectedDate() == QDate(2024, 5, 31)
    press_in_calendar(ESCAPE)
    assert so_far.parts.form.day.text() == "soon"


def test_the_day_of_the_announcement_is_picked_around_today(so_far: MainWindow) -> None:
    form = so_far.parts.form
    click(form.more.button)
    form.more.announced.setFocus()
    press(DOWN, ALT)
    assert popup().calendar.selectedDate() == QDate(2024, 5, 2)
    press_in_calendar(Qt.Key.Key_Right)
    press_in_calendar(ENTER)
    assert form.more.announced.text() == "2024-05-03"


@pytest.mark.parametrize(("look", "theme"), [("light", LIGHT), ("dark", DARK)])
def test_the_calendar_wears_the_colours_of_the_window(so_far: MainWindow, look: str, theme: Theme) -> None:
    """No day name, header or edge is in Qt's own colours: most of the picture is the window's surface."""
    so_far.parts.actions[look].trigger()
    press(DOWN, ALT)
    picture = popup().grab().toImage()
    surface = QColor(theme.surface)
    across = [picture.pixelColor(x, y) for y in range(8, picture.height() - 8) for x in (9, picture.width() - 9)]
    assert across.count(surface) > 0.9 * len(across)
    popup().close()


def press_in_calendar(key: Qt.Key) -> None:
    QTest.keyClick(grid(), key)
    QApplication.processEvents()
