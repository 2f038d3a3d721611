"""Figures typed into the form of a real window; 15,059 or more of 100,000 are delivered before, to the end of May."""

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from milepost.ui.live_chart.live_chart import LiveChart
from milepost.ui.main_window import MainWindow
from milepost.ui.pieces import Field
from milepost.ui.settings import Settings
from milepost.workspace import Opening
from milepost.workspace.figures import FigureDraft
from tests.ui.conftest import Opener
from tests.ui.files import TO_APRIL, D, make_nova, make_without_tracker
from tests.ui.hands import (
    ALT,
    CONTROL,
    SHIFT,
    Dialogs,
    cells,
    click,
    come_back_to,
    headline,
    press,
    retype,
    tile_texts,
    told_by,
    type_here,
)
from tests.ui.live_chart.plots import Shown

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return
FIRST_WORD = "7,058 of 100,000 delivered: 7.1 %"


@pytest.fixture
def so_far(open_window: Opener, tmp_path: Path, opening: Opening) -> MainWindow:
    """A tracker with 7,058 delivered by 30 April; the form stands on the total by 31 May."""
    return open_window(make_nova(tmp_path / "nova.milepost", opening, [FigureDraft(D, TO_APRIL, "7,058")]))


def error_beside(editor: QWidget) -> str:
    """The sentence that is to be seen with a field of the form."""
    field = editor.parentWidget()
    assert isinstance(field, Field)
    return field.error.text() if field.error.isVisible() else ""


@contextmanager
def locked(path: Path) -> Generator[None]:
    """Another program writes to the file and takes its time."""
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.rollback()


def test_enter_adds_a_total_and_moves_on_to_the_next_month(so_far: MainWindow) -> None:
    form = so_far.parts.form
    assert (form.day.text(), form.day.selectedText()) == ("2024-05-31", "2024-05-31")
    press(TAB)
    type_here("15,704")
    press(ENTER)
    assert headline(so_far) == "15,704 of 100,000 delivered: 15.7 %"
    assert cells(so_far.parts.table)[0][:4] == ["Deliveries", "1 Jan to 31 May 2024", "15,704", "1 Jun 2024"]
    assert (form.day.text(), form.deliveries.text(), form.day.hasFocus()) == ("2024-06-30", "", True)
    assert form.day.selectedText() == "2024-06-30"  # typing writes over it


def test_enter_adds_a_period_and_moves_on_to_the_next(nova: MainWindow) -> None:
    form = nova.parts.form
    assert form.period.currentText() == "Jun 2024"
    assert not form.day.isVisible()
    press(TAB)
    type_here("10,000+")
    press(TAB)
    type_here("-500")
    press(ENTER)
    assert [row[:3] for row in cells(nova.parts.table)[:2]] == [
        ["Orders", "Jun 2024", "-500"],
        ["Deliveries", "Jun 2024", "10,000+"],
    ]
    assert (form.period.currentText(), form.deliveries.text(), form.orders.text()) == ("Jul 2024", "", "")
    assert form.period.hasFocus()
    type_here("Q4 2024")
    assert form.period.currentText() == "Q4 2024"


def test_the_way_of_counting_is_a_click_away(so_far: MainWindow) -> None:
    form = so_far.parts.form
    click(form.counting.group.button(1))
    assert (form.day.isVisible(), form.period.isVisible()) == (False, True)
    form.period.setFocus()
    retype("2024-q2")
    press(TAB)
    type_here("27,307")
    assert form.echo.accessibleName().startswith("27,307 in Q2 2024.")
    press(ENTER)
    assert cells(so_far.parts.table)[0][:3] == ["Deliveries", "Q2 2024", "27,307"]
    assert form.period.currentText() == "Q3 2024"


def test_each_key_press_is_answered(so_far: MainWindow) -> None:
    form = so_far.parts.form
    assert not form.echo.isVisible()
    assert not form.add.isEnabled()
    press(TAB)
    answers: list[str] = []
    for key in "9,000":
        type_here(key)
        answers.append(form.echo.accessibleName())
    # 7,058 are delivered by 30 April, so 9 by 31 May contradicts them; "9," is no quantity yet
    assert answers[0].startswith("9 by 31 May 2024.")
    assert answers[0].endswith("This contradicts 7,058 from 1 Jan to 30 Apr 2024, which would be set aside.")
    assert answers[1] == ""
    # 91,000 / 214 days = 425.2
    assert answers[4] == (
        "9,000 by 31 May 2024. That makes 9,000 of 100,000, 9.0 %, and leaves 91,000 for 214 days: 425 a day."
    )
    assert form.echo.isVisible()
    assert form.add.isEnabled()
    assert len(cells(so_far.parts.table)) == 1  # nothing is added before Enter


def test_the_chart_shows_what_is_typed_before_it_is_added(so_far: MainWindow) -> None:
    chart = so_far.findChild(LiveChart)
    assert chart is not None
    shown = Shown(chart)
    before = shown.texts()
    press(TAB)
    type_here("50,000")
    assert any("50,000" in text for text in set(shown.texts()) - set(before))
    retype(" ")
    assert shown.texts() == before


def test_a_wrong_quantity_stays_with_a_sentence_beside_it(so_far: MainWindow) -> None:
    form = so_far.parts.form
    press(TAB)
    type_here("7,0588")
    press(TAB)
    type_here("90,000")
    press(ENTER)
    error = error_beside(form.deliveries)
    assert error.startswith('"7,0588" has a separator that does not stand between groups of three digits.')
    assert form.deliveries.accessibleDescription() == error
    assert (form.deliveries.text(), form.orders.text()) == ("7,0588", "90,000")
    assert form.deliveries.hasFocus()
    assert headline(so_far) == FIRST_WORD

    retype("7,588")
    assert error_beside(form.deliveries) == ""
    press(ENTER)
    assert [row[2] for row in cells(so_far.parts.table)] == ["90,000", "7,588", "7,058"]


def test_a_wrong_quantity_is_told_of_once_nothing_is_typed_for_a_moment(so_far: MainWindow, qtbot: QtBot) -> None:
    press(TAB)
    type_here("seven")
    assert error_beside(so_far.parts.form.deliveries) == ""
    qtbot.waitUntil(lambda: "is not a quantity" in error_beside(so_far.parts.form.deliveries))


def test_a_wrong_day_stays_with_a_sentence_below_it(so_far: MainWindow) -> None:
    form = so_far.parts.form
    retype("31 June")
    press(TAB)
    type_here("9,000")
    press(ENTER)
    assert error_beside(form.day).startswith('"31 June" is not a day.')
    assert (form.day.text(), form.deliveries.text(), form.day.hasFocus()) == ("31 June", "9,000", True)
    retype("29 June")
    press(ENTER)
    assert cells(so_far.parts.table)[0][1:3] == ["1 Jan to 29 Jun 2024", "9,000"]


def test_a_wrong_period_stays_with_a_sentence_below_it(nova: MainWindow) -> None:
    form = nova.parts.form
    retype("spring")
    press(TAB)
    type_here("9,000")
    press(ENTER)
    assert error_beside(form.period).startswith('"spring" is not a period.')
    assert (form.period.currentText(), form.deliveries.text(), form.period.hasFocus()) == ("spring", "9,000", True)


def test_enter_in_an_empty_form_adds_nothing(so_far: MainWindow) -> None:
    press(ENTER)
    assert len(cells(so_far.parts.table)) == 1
    assert so_far.parts.form.day.hasFocus()


def test_the_button_adds_too(so_far: MainWindow) -> None:
    press(TAB)
    type_here("9,000")
    click(so_far.parts.form.add)
    assert headline(so_far) == "9,000 of 100,000 delivered: 9.0 %"
    assert so_far.parts.form.day.hasFocus()


def test_more_is_folded_away_and_remembers_that_it_was_open(
    so_far: MainWindow, open_window: Opener, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    form = so_far.parts.form
    assert not form.more.announced.isVisible()
    press(Qt.Key.Key_M, ALT)
    qtbot.waitUntil(form.more.announced.isVisible)
    assert settings.more_open
    so_far.close()
    assert open_window(tmp_path / "nova.milepost").parts.form.more.note.isVisible()


def test_what_stands_under_more_goes_with_the_figure(so_far: MainWindow) -> None:
    form = so_far.parts.form
    click(form.more.button)
    for editor, text in (
        (form.deliveries, "9,000"),
        (form.more.announced, "3 Jun"),
        (form.more.source, "Reuters"),
        (form.more.note, "by phone"),
    ):
        editor.setFocus()
        type_here(text)
    press(ENTER)
    assert cells(so_far.parts.table)[0][1:5] == ["1 Jan to 31 May 2024", "9,000", "3 Jun 2024", "Reuters"]
    # one announcement's day and note are not the next one's; its source often is
    assert (form.more.announced.text(), form.more.source.text(), form.more.note.text()) == ("", "Reuters", "")


def test_a_wrong_day_of_announcement_stays_with_a_sentence_below_it(so_far: MainWindow) -> None:
    form = so_far.parts.form
    click(form.more.button)
    form.more.announced.setFocus()
    type_here("soon")
    form.deliveries.setFocus()
    type_here("9,000")
    press(ENTER)
    assert error_beside(form.more.announced).startswith('"soon" is not a day.')
    assert (form.more.announced.hasFocus(), form.deliveries.text()) == (True, "9,000")


def test_undo_and_redo_reach_the_figures_from_the_form(so_far: MainWindow) -> None:
    press(TAB)
    type_here("9,000")
    press(ENTER)
    press(Qt.Key.Key_Z, CONTROL)
    assert headline(so_far) == FIRST_WORD
    assert so_far.parts.form.day.text() == "2024-05-31"  # it stands where it stood
    press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert headline(so_far) == "9,000 of 100,000 delivered: 9.0 %"


def test_undo_in_a_half_typed_field_is_about_the_typing(so_far: MainWindow) -> None:
    press(TAB)
    type_here("9,000")
    press(Qt.Key.Key_Z, CONTROL)
    assert so_far.parts.form.deliveries.text() == ""
    assert headline(so_far) == FIRST_WORD


def test_a_locked_file_leaves_what_was_typed_in_the_form(so_far: MainWindow, dialogs: Dialogs, tmp_path: Path) -> None:
    form = so_far.parts.form
    press(TAB)
    type_here("9,000")
    with locked(tmp_path / "nova.milepost"):
        told = told_by(dialogs)
        press(ENTER)
    assert told[0].startswith("Another program is using nova.milepost and did not let go of it in time")
    assert form.deliveries.text() == "9,000"
    assert len(cells(so_far.parts.table)) == 1

    come_back_to(so_far)
    form.deliveries.setFocus()
    press(ENTER)
    assert headline(so_far) == "9,000 of 100,000 delivered: 9.0 %"


def test_a_half_typed_figure_outlives_other_changes(so_far: MainWindow) -> None:
    press(TAB)
    type_here("9,0")
    so_far.features.later.commands.delete_figures([1])
    assert cells(so_far.parts.table) == []
    assert so_far.parts.form.deliveries.text() == "9,0"


def test_without_a_tracker_there_is_no_form_to_type_into(open_window: Opener, tmp_path: Path, opening: Opening) -> None:
    window = open_window(make_without_tracker(tmp_path / "empty.milepost", opening))
    assert all(not editor.isEnabled() for editor in window.parts.form.findChildren(QLineEdit))
    assert headline(window) == "This file holds no tracker yet"


def test_the_headline_shows_what_it_would_be_and_falls_back(so_far: MainWindow) -> None:
    panel, below = so_far.parts.page.headline, so_far.parts.page.split
    tiles, top = tile_texts(so_far), below.y()
    press(TAB)
    type_here("50,000")
    assert headline(so_far) == "50,000 of 100,000 delivered: 50.0 %"
    assert tile_texts(so_far)[0].startswith("Delivered to 31 May: 50,000")
    assert (panel.lead.isVisible(), panel.sentence.property("provisional")) == (True, True)
    assert below.y() == top  # nothing below has moved
    retype("50,000 or so")
    assert headline(so_far) == FIRST_WORD
    retype("50,000")
    retype(" ")
    assert (headline(so_far), tile_texts(so_far)) == (FIRST_WORD, tiles)
    assert (panel.lead.isVisible(), panel.sentence.property("provisional")) == (False, False)


def test_a_figure_outside_the_goal_leaves_the_headline_as_it_is(so_far: MainWindow) -> None:
    click(so_far.parts.form.counting.group.button(1))
    so_far.parts.form.period.setFocus()
    retype("2025-02")
    press(TAB)
    type_here("9,000")
    assert headline(so_far) == FIRST_WORD
    assert not so_far.parts.page.headline.lead.isVisible()


def test_the_headline_is_what_it_was_said_to_be_after_enter(so_far: MainWindow) -> None:
    press(TAB)
    type_here("9,000")
    typed = headline(so_far)
    press(ENTER)
    assert headline(so_far) == typed == "9,000 of 100,000 delivered: 9.0 %"
    assert not so_far.parts.page.headline.lead.isVisible()


@pytest.mark.parametrize(("typed", "span"), [("5/24", "1 Jan to 24 May 2024"), ("Yesterday", "1 Jan to 1 May 2024")])
def test_a_day_is_typed_as_people_type_it(so_far: MainWindow, typed: str, span: str) -> None:
    retype(typed)
    press(TAB)
    type_here("9,000")
    press(ENTER)
    assert cells(so_far.parts.table)[0][1] == span


def test_totals_that_are_whole_months_by_chance_stay_totals(
    open_window: Opener, tmp_path: Path, opening: Opening
) -> None:
    """A year from its start, with nothing but Tab, a number and Enter for each month."""
    window = open_window(make_nova(tmp_path / "new.milepost", opening))
    form = window.parts.form
    for month, day in enumerate(("2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"), 1):
        assert (form.day.isVisible(), form.day.text(), form.day.hasFocus()) == (True, day, True)
        press(TAB)
        type_here(f"{month},000")
        press(ENTER)
    assert [row[1:3] for row in cells(window.parts.table)] == [
        ["1 Jan to 30 Apr 2024", "4,000"],
        ["Q1 2024", "3,000"],
        ["1 Jan to 29 Feb 2024", "2,000"],
        ["Jan 2024", "1,000"],
    ]


def test_the_way_of_counting_used_last_stays_after_undo(nova: MainWindow) -> None:
    form = nova.parts.form
    click(form.counting.group.button(0))
    form.day.setFocus()
    retype("2024-06-30")
    press(TAB)
    type_here("30,000")
    press(ENTER)
    press(Qt.Key.Key_Z, CONTROL)
    assert (form.day.isVisible(), form.day.text()) == (True, "2024-06-30")


def test_a_day_that_is_half_typed_outlives_other_changes(so_far: MainWindow) -> None:
    retype("2 Ju")
    so_far.features.later.commands.delete_figures([1])
    assert cells(so_far.parts.table) == []
    assert so_far.parts.form.day.text() == "2 Ju"


def test_the_answer_is_scrolled_into_sight_in_a_low_window(nova: MainWindow) -> None:
    nova.resize(900, 600)
    form = nova.parts.form
    form.period.setFocus()
    retype("May 2024")
    press(TAB)
    type_here("8,630")
    assert form.add.visibleRegion().boundingRect() == form.add.rect()
    assert form.deliveries.visibleRegion().boundingRect() == form.deliveries.rect()
