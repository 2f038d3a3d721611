"""A figure for a span that has one; "over 8,000" are in for May, announced on 1 June, and today is 2 May 2024."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from milepost.ui.main_window import MainWindow
from tests.ui.hands import ALT, CONTROL, cells, click, headline, press, retype, type_here

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return
BEFORE = "At least 15,059 of 100,000 delivered: 15.1 %"


@pytest.fixture
def again(nova: MainWindow) -> MainWindow:
    """The form stands on May, the cursor in the deliveries."""
    nova.parts.form.period.setFocus()
    retype("May 2024")
    press(TAB)
    return nova


def figures(window: MainWindow) -> list[list[str]]:
    return [row[1:4] for row in cells(window.parts.table)]


def test_it_says_what_is_there_and_offers_a_revision(again: MainWindow) -> None:
    twin = again.parts.form.twin
    assert not twin.isVisible()
    type_here("8,630")
    assert twin.sentence.text() == "May 2024 already has over 8,000 (announced 1 Jun 2024)."
    assert [button.isChecked() for button in twin.buttons] == [False, True]
    press(ENTER)
    # never older than the word that it revises
    assert figures(again)[:2] == [["May 2024", "8,630", "1 Jun 2024"], ["May 2024", "over 8,000", "1 Jun 2024"]]
    assert not twin.isVisible()


def test_correcting_is_a_letter_away_and_one_edit(again: MainWindow, qtbot: QtBot) -> None:
    type_here("8,630")
    press(TAB)
    type_here("900")
    press(Qt.Key.Key_C, ALT)
    correct = again.parts.form.twin.buttons[0]
    qtbot.waitUntil(correct.isChecked)
    correct.setFocus()
    press(ENTER)
    assert figures(again)[:2] == [["May 2024", "900", "1 Jun 2024"], ["May 2024", "8,630", "1 Jun 2024"]]
    assert len(figures(again)) == 4
    press(Qt.Key.Key_Z, CONTROL)
    assert figures(again)[0] == ["May 2024", "over 8,000", "1 Jun 2024"]
    assert len(figures(again)) == 3


def test_the_choice_is_reached_by_tab_before_the_button(again: MainWindow) -> None:
    form = again.parts.form
    type_here("8,630")
    press(TAB)
    press(TAB)  # over the orders, to what folds away
    press(TAB)
    assert form.twin.buttons[1].hasFocus()
    press(Qt.Key.Key_Up)
    assert form.twin.buttons[0].isChecked()
    press(TAB)
    assert form.add.hasFocus()


def test_headline_and_answer_follow_the_choice(again: MainWindow) -> None:
    """At least 5,000 in May would leave the older 8,001 as the bound; as a correction it takes its place."""
    form = again.parts.form
    type_here("5,000+")
    assert headline(again) == BEFORE
    click(form.twin.buttons[0])
    assert headline(again) == "At least 12,058 of 100,000 delivered: 12.1 %"
    assert "12,058" in form.echo.accessibleName()
    click(form.twin.buttons[1])
    assert headline(again) == BEFORE


def test_what_is_there_already_is_not_added_twice(again: MainWindow) -> None:
    form = again.parts.form
    type_here("over 8000")
    assert form.twin.buttons[0].text().replace("&", "") == "Leave it as it is"
    assert form.twin.buttons[0].isChecked()
    press(ENTER)
    assert len(figures(again)) == 3
    told = again.statusBar().currentMessage()
    assert told == "May 2024 already has over 8,000 (announced 1 Jun 2024). Nothing was added."
    assert (form.deliveries.text(), form.period.hasFocus()) == ("", True)


def test_what_is_there_already_is_added_again_where_one_asks_for_it(again: MainWindow) -> None:
    type_here("over 8,000")
    click(again.parts.form.twin.buttons[1])
    press(ENTER)
    assert len(figures(again)) == 4


def test_a_choice_made_for_one_figure_is_not_made_for_another(again: MainWindow) -> None:
    form = again.parts.form
    type_here("8,630")
    click(form.twin.buttons[0])
    click(form.counting.group.button(0))
    form.day.setFocus()
    retype("2024-04-30")
    assert form.twin.sentence.text() == "30 Apr 2024 already has a total of 7,058 (announced 1 May 2024)."
    assert form.twin.buttons[1].isChecked()
    form.day.setFocus()
    retype("2024-06-30")
    assert not form.twin.isVisible()
