"""The line that says what is due, and the key that says "same again"; today is 2 May 2024."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from milepost.domain.span import Span
from milepost.ui.main_window import MainWindow
from milepost.workspace import Opening
from milepost.workspace.figures import FigureDraft
from tests.ui.conftest import Opener
from tests.ui.files import D, make_nova
from tests.ui.hands import CONTROL, cells, click, press, type_here

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


def month(number: int, last: int) -> Span:
    return Span(date(2024, number, 1), date(2024, number, last))


@pytest.fixture
def to_february(open_window: Opener, tmp_path: Path, opening: Opening) -> MainWindow:
    """January and February are in."""
    figures = [FigureDraft(D, month(1, 31), "1,000"), FigureDraft(D, month(2, 29), "2,000+", source="Maker")]
    return open_window(make_nova(tmp_path / "nova.milepost", opening, figures))


def table(window: MainWindow) -> list[list[str]]:
    return [row[1:3] for row in cells(window.parts.table)]


def test_a_click_on_what_is_due_puts_it_into_the_form(to_february: MainWindow) -> None:
    form = to_february.parts.form
    assert (form.due.isVisible(), form.due.text()) == (True, "Mar to Apr 2024 are not in yet")
    form.period.setCurrentText("Dec 2024")
    click(form.due)
    assert (form.period.currentText(), form.deliveries.hasFocus()) == ("Mar 2024", True)
    type_here("3,000")
    press(ENTER)
    assert table(to_february)[0] == ["Mar 2024", "3,000"]
    assert form.due.text() == "Apr 2024 is not in yet"
    click(form.due)
    type_here("4,000")
    press(ENTER)
    assert not form.due.isVisible()


def test_a_total_is_due_on_the_last_day_of_the_month(to_february: MainWindow) -> None:
    form = to_february.parts.form
    click(form.counting.group.button(0))
    form.due.setFocus()
    press(Qt.Key.Key_Space)
    assert form.day.text() == "2024-03-31"


def test_nothing_is_due_where_nothing_was_entered(open_window: Opener, tmp_path: Path, opening: Opening) -> None:
    window = open_window(make_nova(tmp_path / "new.milepost", opening))
    assert not window.parts.form.due.isVisible()


def test_one_key_adds_the_same_for_the_next_month(to_february: MainWindow) -> None:
    action, form = to_february.parts.actions["same_again"], to_february.parts.form
    assert action.text().replace("&", "") == "Same Again for the Next Period: 2,000+ in Mar 2024"
    press(Qt.Key.Key_Return, CONTROL)
    assert table(to_february)[0] == ["Mar 2024", "2,000+"]
    assert cells(to_february.parts.table)[0][3:5] == ["1 Apr 2024", "Maker"]
    assert to_february.statusBar().currentMessage() == "Added 2,000+ in Mar 2024."
    press(Qt.Key.Key_Return, CONTROL)
    assert table(to_february)[0] == ["Apr 2024", "2,000+"]
    assert form.period.currentText() == "May 2024"
    press(Qt.Key.Key_Z, CONTROL)
    press(Qt.Key.Key_Z, CONTROL)
    assert len(table(to_february)) == 2


def test_what_is_half_typed_stays_beside_the_same_again(to_february: MainWindow) -> None:
    press(TAB)
    type_here("3,")
    press(Qt.Key.Key_Return, CONTROL)
    assert table(to_february)[0] == ["Mar 2024", "2,000+"]
    assert to_february.parts.form.deliveries.text() == "3,"


def test_of_totals_there_is_no_same_again(to_february: MainWindow) -> None:
    form, action = to_february.parts.form, to_february.parts.actions["same_again"]
    click(form.counting.group.button(0))
    form.day.setFocus()
    press(TAB)
    type_here("6,000")
    press(ENTER)
    assert not action.isEnabled()
    assert action.text().replace("&", "") == "Same Again for the Next Period"
    before = table(to_february)
    press(Qt.Key.Key_Return, CONTROL)
    assert table(to_february) == before
