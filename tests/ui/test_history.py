"""The panel of the history: what is seen in it, and undo to any point of it."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from milepost.chart.english import EnglishWording
from milepost.chart.theme import DARK, LIGHT, Theme
from milepost.domain.figure import Measure
from milepost.domain.period import parse_period
from milepost.ui.history_delegate import DOT_AT, GUTTER
from milepost.ui.history_dialog import HistoryDialog
from milepost.ui.history_list import HistoryList, HistoryModel
from milepost.ui.history_panel import HistoryPanel
from milepost.ui.history_rows import Timeline
from milepost.ui.main_window import MainWindow
from milepost.workspace import HistoryEntry, Opening, Workspace
from milepost.workspace.figures import FigureDraft, add_figures
from tests.ui.conftest import Opener, OpenerOf
from tests.ui.files import TODAY, Kind, open_file
from tests.ui.hands import CONTROL, Dialogs, click, come_back_to, headline, press, told_by

ENTER, UP, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down
LABELS = (
    "Add over 8,000 deliveries in 2024-05",
    "Add 88,063 orders from 2024-01-01 to 2024-04-30",
    "Add 7,058 deliveries from 2024-01-01 to 2024-04-30",
    "Add the tracker Nova",
    "Empty file",
)


def shown(window: MainWindow) -> HistoryPanel:
    """The panel, opened with its keys."""
    press(Qt.Key.Key_H, CONTROL)
    panel = window.parts.history
    assert panel.isVisible()
    return panel


def row(panel: HistoryPanel, place: int) -> QModelIndex:
    return panel.list.model().index(place, 0)


def labels(panel: HistoryPanel) -> tuple[str, ...]:
    return tuple(str(row(panel, place).data()) for place in range(panel.list.model().rowCount()))


def chosen(panel: HistoryPanel) -> str:
    return str(panel.list.currentIndex().data())


def says(panel: HistoryPanel) -> list[str]:
    return panel.details.toPlainText().splitlines()


def expect_preview(dialogs: Dialogs, key: Qt.Key = ENTER) -> list[str]:
    """What the next preview says; it is answered with a key."""
    texts: list[str] = []

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, HistoryDialog)
        model = dialog.labels.model()
        texts.extend(str(model.index(row, 0).data()) for row in range(model.rowCount()))
        texts.append(dialog.effect.text())
        press(key)

    dialogs.expect(answer)
    return texts


def add_june(path: Path, opening: Opening) -> None:
    """Another program adds a figure."""
    with open_file(path, opening) as other:
        june = FigureDraft(Measure.DELIVERIES, parse_period("2024-06"), "9,000")
        other.apply(add_figures(other.snapshot(1), [june]))


# The panel


def test_the_panel_is_hidden_at_first_and_comes_back_as_it_was(
    window_on: OpenerOf, open_window: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    nova = window_on(Kind.FIGURES)
    assert not nova.parts.history.isVisible()
    panel, sides = shown(nova), nova.parts.sides
    assert panel.list.hasFocus()
    nova.resize(900, 600)
    sides.setSizes([242, 366, 290])
    qtbot.waitUntil(lambda: panel.width() == 290)
    nova.close()
    again = open_window(tmp_path / "nova.milepost").parts.history
    assert again.isVisible()
    assert again.width() == 290
    click(again.close_button)
    assert not again.isVisible()


def test_its_keys_hide_it_again(nova: MainWindow) -> None:
    panel = shown(nova)
    press(Qt.Key.Key_H, CONTROL)
    assert not panel.isVisible()
    assert not nova.parts.actions["history"].isChecked()


def test_it_lists_the_edits_newest_first_and_shows_the_newest(nova: MainWindow) -> None:
    panel = shown(nova)
    assert labels(panel) == LABELS
    assert says(panel) == [
        "Add over 8,000 deliveries in 2024-05",
        "Figure added",
        "over 8,000 deliveries in May 2024",
        "Announced: 1 Jun 2024",
        "Note: first announced",
    ]
    assert not panel.go.isEnabled()


def test_the_arrows_show_what_each_edit_was(nova: MainWindow) -> None:
    panel = shown(nova)
    press(DOWN)
    assert says(panel)[:3] == [LABELS[1], "Figure added", "88,063 orders from 1 Jan to 30 Apr 2024"]
    press(Qt.Key.Key_End)
    assert says(panel) == ["Before anything was entered"]
    press(UP)
    assert says(panel)[:3] == [LABELS[3], "Tracker added", "Nova"]
    assert "Goal added" in says(panel)
    assert "Target added" in says(panel)


def test_an_empty_file_says_so(window_on: OpenerOf) -> None:
    window = window_on(Kind.NO_TRACKER)
    window.parts.actions["history"].trigger()
    panel = window.parts.history
    assert panel.empty.isVisible()
    assert not panel.list.isVisible()
    assert not panel.go.isVisible()


def test_a_hidden_panel_reads_nothing(nova: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    history = Workspace.history

    def count(workspace: Workspace) -> tuple[HistoryEntry, ...]:
        read.append("")
        return history(workspace)

    monkeypatch.setattr(Workspace, "history", count)
    press(Qt.Key.Key_Z, CONTROL)
    assert not read
    assert labels(shown(nova)) == LABELS
    assert read


# Following the file


def test_the_panel_follows_edits_and_undo_and_now_stays_chosen(nova: MainWindow) -> None:
    panel = shown(nova)
    nova.parts.actions["undo"].trigger()
    assert labels(panel) == LABELS
    assert chosen(panel) == LABELS[1]
    nova.parts.actions["redo"].trigger()
    assert chosen(panel) == LABELS[0]


def test_an_edit_that_is_read_about_stays_chosen(
    nova: MainWindow, tmp_path: Path, opening: Opening, qtbot: QtBot
) -> None:
    panel = shown(nova)
    press(DOWN)
    press(DOWN)
    add_june(tmp_path / "nova.milepost", opening)
    qtbot.waitUntil(lambda: len(labels(panel)) == len(LABELS) + 1)
    assert chosen(panel) == LABELS[2]


def test_an_edit_that_went_gives_its_place_to_now(
    nova: MainWindow, tmp_path: Path, opening: Opening, qtbot: QtBot
) -> None:
    nova.parts.actions["undo"].trigger()
    panel = shown(nova)
    press(UP)
    assert chosen(panel) == LABELS[0]
    add_june(tmp_path / "nova.milepost", opening)
    qtbot.waitUntil(lambda: labels(panel) == ("Add 9,000 deliveries in 2024-06", *LABELS[1:]))
    assert chosen(panel) == "Add 9,000 deliveries in 2024-06"


# Undo to any point


def test_undo_to_a_point_says_what_changes_and_takes_back_all_after_it(nova: MainWindow, dialogs: Dialogs) -> None:
    panel = shown(nova)
    press(DOWN)
    press(DOWN)
    texts = expect_preview(dialogs)
    press(ENTER)
    assert texts == [
        *LABELS[:2],
        "Nova · 2024: at least 15,059 of 100,000 → 7,058 of 100,000",
    ]
    come_back_to(nova)
    assert headline(nova) == "7,058 of 100,000 delivered: 7.1 %"
    assert nova.parts.actions["redo"].text() == f"&Redo: {LABELS[1]}"
    assert (labels(panel), chosen(panel)) == (LABELS, LABELS[2])


def test_redo_to_a_point_brings_back_all_up_to_it(nova: MainWindow, dialogs: Dialogs) -> None:
    panel = shown(nova)
    press(Qt.Key.Key_End)
    expect_preview(dialogs)
    click(panel.go)
    come_back_to(nova)
    assert headline(nova) == "This file holds no tracker yet"
    panel.list.setFocus()
    press(Qt.Key.Key_Home)
    press(DOWN)
    texts = expect_preview(dialogs)
    click(panel.go)
    assert texts == [LABELS[3], LABELS[2], LABELS[1], ""]
    come_back_to(nova)
    assert headline(nova) == "7,058 of 100,000 delivered: 7.1 %"
    assert chosen(panel) == LABELS[1]


def test_a_preview_that_is_left_changes_nothing(nova: MainWindow, dialogs: Dialogs) -> None:
    panel = shown(nova)
    press(DOWN)
    expect_preview(dialogs, Qt.Key.Key_Escape)
    viewport, at = panel.list.viewport(), panel.list.visualRect(row(panel, 2)).center()
    click(viewport, at)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert headline(nova).startswith("At least 15,059")


def test_enter_on_now_does_nothing(nova: MainWindow) -> None:
    shown(nova)
    press(ENTER)
    assert QApplication.activeModalWidget() is None


def test_another_program_s_edit_in_between_is_refused(
    nova: MainWindow, dialogs: Dialogs, tmp_path: Path, opening: Opening
) -> None:
    shown(nova)
    press(DOWN)

    def meanwhile(_: QWidget) -> None:
        add_june(tmp_path / "nova.milepost", opening)
        press(ENTER)

    dialogs.expect(meanwhile)
    told = told_by(dialogs)
    press(ENTER)
    assert "Nothing was changed" in told[0]
    assert headline(nova).startswith("At least 24,059")
    assert labels(nova.parts.history)[1:] == LABELS


def test_in_the_example_one_can_look_but_not_go(window: MainWindow) -> None:
    panel = shown(window)
    press(Qt.Key.Key_End)
    assert not panel.go.isEnabled()
    assert "example" in panel.note.text()
    press(ENTER)
    assert QApplication.activeModalWidget() is None


# Rows


def test_the_model_is_sound_and_holds_ten_thousand_edits(qtbot: QtBot) -> None:
    asked: list[date] = []

    def today() -> date:
        asked.append(TODAY.date())
        return TODAY.date()

    model = HistoryModel(EnglishWording(), today)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    entries = [HistoryEntry(number, f"Edit {number}", TODAY, undone=False) for number in range(1, 10_001)]
    edits = HistoryList(model, LIGHT)
    qtbot.addWidget(edits)
    edits.show()
    asked.clear()
    edits.show_timeline(Timeline(entries))
    edits.grab()
    assert model.rowCount() == 10_001
    assert len(asked) < 500
    assert edits.chosen_id == 10_000


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_undone_edits_are_struck_through_above_the_line_of_now(qtbot: QtBot, theme: Theme) -> None:
    model = HistoryModel(EnglishWording(), TODAY.date)
    edits = HistoryList(model, LIGHT)
    edits.use_theme(theme)
    qtbot.addWidget(edits)
    edits.resize(300, 200)
    edits.show()
    one, two = (HistoryEntry(number, "Edit", TODAY, undone=number == 2) for number in (1, 2))
    edits.show_timeline(Timeline([one, two]))
    picture = edits.viewport().grab().toImage()
    boxes = [edits.visualRect(model.index(row, 0)) for row in range(3)]
    lines = [picture.pixelColor(box.center().x(), box.top()).name() == theme.accent for box in boxes]
    assert lines == [False, True, False]
    dots = [picture.pixelColor(box.left() + GUTTER // 2, box.top() + DOT_AT).name() for box in boxes]
    assert dots == [theme.surface, theme.accent, theme.muted]
