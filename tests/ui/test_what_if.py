"""What if: a slider and months that move a line of their own, and nothing in the file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from milepost.ui.main_window import MainWindow
from milepost.ui.number_field import read_number
from milepost.ui.open_file import OpenFile
from milepost.ui.what_if_bar import STEPS, WhatIfBar
from tests.ui.hands import press, type_here


@pytest.fixture
def bar(nova: MainWindow) -> WhatIfBar:
    """Opened with the command: 15,059 or more are known by 30 April, of 100,000 by the end of the year."""
    nova.parts.actions["what_if"].trigger()
    QApplication.processEvents()
    return nova.features.what_if.bar


def test_it_begins_with_what_is_needed(bar: WhatIfBar) -> None:
    assert bar.isVisible()
    assert "100,000 by 31 Dec 2024" in bar.told.text()


def test_the_slider_and_the_field_move_each_other_and_the_sentence(bar: WhatIfBar) -> None:
    bar.slider.setValue(STEPS)
    most = bar.per_day
    assert bar.rate.number == most
    fast = bar.told.text()
    bar.rate.setFocus()
    bar.rate.selectAll()
    type_here("10")
    assert bar.per_day == 10
    assert bar.slider.value() == round(10 / most * STEPS)
    assert bar.told.text() != fast
    assert bar.told.text().startswith("At 10 a day: ")


def test_arrows_step_the_field(bar: WhatIfBar) -> None:
    before = bar.per_day
    bar.rate.setFocus()
    press(Qt.Key.Key_Up)
    assert bar.per_day == pytest.approx(before + bar.rate.step)
    press(Qt.Key.Key_Down)
    assert bar.per_day == pytest.approx(before)


def test_months_are_supposed_one_by_one(bar: WhatIfBar) -> None:
    bar.kinds.group.button(1).click()
    assert [field.accessibleName() for field in bar.months][-1] == "Dec 2024"
    bar.months[-1].setFocus()
    bar.months[-1].selectAll()
    type_here("0")
    assert bar.told.text().startswith("With these months: ")
    assert "100,000 by" not in bar.told.text()


def test_a_text_that_is_no_number_is_marked_and_changes_nothing(bar: WhatIfBar) -> None:
    before = bar.told.text()
    bar.rate.setFocus()
    bar.rate.selectAll()
    type_here("many")
    assert bar.rate.property("wrong")
    assert bar.told.text() == before


def test_escape_closes_it_and_nothing_was_written(bar: WhatIfBar, nova: MainWindow, held: OpenFile) -> None:
    edits = len(held.workspace.history())
    bar.slider.setValue(3)
    bar.slider.setFocus()
    press(Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert not nova.parts.actions["what_if"].isChecked()
    assert len(held.workspace.history()) == edits


def test_it_comes_back_as_it_was_left(bar: WhatIfBar, nova: MainWindow) -> None:
    bar.slider.setValue(123)
    told = bar.told.text()
    for view in ("view_compare", "view_progress"):
        nova.parts.actions[view].trigger()
    QApplication.processEvents()
    assert bar.told.text() == told
    bar.reset.click()
    assert bar.told.text() != told


@pytest.mark.parametrize(
    ("text", "number"), [("1,250", 1250), ("12.5", 12.5), ("1 250", 1250), ("", None), ("-3", None), ("1e5", None)]
)
def test_numbers_are_read_with_and_without_separators(text: str, number: float | None) -> None:
    assert read_number(text) == number
