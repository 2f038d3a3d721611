"""The dialog with the track record: what it says of finished goals, and of none."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from milepost.chart.english import EnglishWording
from milepost.chart.record_words import held_text, no_record_text, off_text
from milepost.chart.theme import LIGHT
from milepost.domain.backtest import Backtest, backtest
from milepost.domain.record import NoRecord, Record, keep_record
from milepost.domain.tracker import Snapshot
from milepost.ui.record_dialog import RecordDialog
from tests.chart.made import figure, snapshot, su7

WORDS = EnglishWording()


@pytest.fixture
def dialog(qtbot: QtBot) -> RecordDialog:
    made = RecordDialog(None, "Xiaomi SU7", WORDS, LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


def tried(held: Snapshot) -> Backtest:
    found = backtest(held, held.goals[0])
    assert found is not None
    return found


def shown(dialog: RecordDialog, *parts: QWidget) -> list[bool]:
    return [part.isVisibleTo(dialog) for part in parts]


def test_it_says_that_it_works_before_it_knows(dialog: RecordDialog) -> None:
    assert dialog.told.text().endswith("…")
    assert shown(dialog, dialog.picture, dialog.page, dialog.chooser) == [False] * 3


def test_without_a_finished_goal_it_says_what_is_needed(dialog: RecordDialog) -> None:
    dialog.show_tests([])
    assert dialog.told.text() == no_record_text(NoRecord.UNFINISHED, WORDS)
    assert shown(dialog, dialog.off, dialog.picture, dialog.page, dialog.chooser) == [False] * 4


def test_a_finished_goal_without_a_forecast_is_not_called_unfinished(dialog: RecordDialog) -> None:
    dialog.show_tests([tried(snapshot([figure(1, "1 Jan", "31 Dec", "5,000")]))])
    assert dialog.told.text() == no_record_text(NoRecord.UNTRIED, WORDS)
    assert shown(dialog, dialog.off, dialog.picture, dialog.page) == [False, True, True]


def test_one_finished_goal_needs_no_choice(dialog: RecordDialog) -> None:
    test = tried(su7())
    record = keep_record([test])
    assert isinstance(record, Record)
    dialog.show_tests([test])
    assert (dialog.told.text(), dialog.off.text()) == (held_text(record, WORDS), off_text(record, WORDS))
    assert shown(dialog, dialog.picture, dialog.page, dialog.chooser) == [True, True, False]


def test_the_table_is_of_the_goal_that_is_chosen(dialog: RecordDialog) -> None:
    dialog.show_tests([tried(snapshot([figure(1, "1 Jan", "31 Dec", "5,000")])), tried(su7())])
    assert shown(dialog, dialog.chooser) == [True]
    assert "missed it" not in dialog.page.toPlainText()
    dialog.goals.setCurrentIndex(1)
    assert "missed it" in dialog.page.toPlainText()
