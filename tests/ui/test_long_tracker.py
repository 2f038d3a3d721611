"""A tracker with many figures: what follows from them is made in steps, and what happens between these is minded."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from milepost.domain.figure import Measure
from milepost.domain.span import Span
from milepost.ui import long_work, open_file
from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.workspace import Opening
from milepost.workspace.figures import FigureDraft, add_figures
from milepost.workspace.trackers import TrackerDraft, new_tracker
from tests.ui import files
from tests.ui.hands import CONTROL, headline, press, settle, type_here

ENTER = Qt.Key.Key_Return
JUNE, JULY = Span(date(2024, 6, 1), date(2024, 6, 30)), Span(date(2024, 7, 1), date(2024, 7, 31))


@pytest.fixture(autouse=True)
def every_tracker_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each tracker has many figures, and the event loop turns at each step."""
    monkeypatch.setattr(open_file, "LONG", 0)
    monkeypatch.setattr(long_work, "TURN", -1)


def type_total(window: MainWindow, text: str) -> None:
    window.parts.form.deliveries.setFocus()
    type_here(text)


def echo(window: MainWindow) -> str:
    return window.parts.form.echo.accessibleName()


def add_elsewhere(path: Path, opening: Opening, typed: str) -> None:
    with files.open_file(path, opening) as other:
        other.apply(add_figures(other.snapshot(1), [FigureDraft(Measure.DELIVERIES, JULY, typed)]))


def test_what_was_typed_last_is_answered(nova: MainWindow, qtbot: QtBot) -> None:
    type_total(nova, "20000")
    qtbot.waitUntil(lambda: echo(nova).startswith("20,000 in"))
    assert "That makes at least 35,059 of 100,000" in echo(nova)  # 15,059 and these


def test_enter_waits_for_no_answer(nova: MainWindow, qtbot: QtBot) -> None:
    type_total(nova, "20000")
    press(ENTER)
    settle()
    assert headline(nova) == "At least 35,059 of 100,000 delivered: 35.1 %"
    assert nova.parts.form.deliveries.text() == ""
    press(Qt.Key.Key_Z, CONTROL)
    assert headline(nova) == "At least 15,059 of 100,000 delivered: 15.1 %"
    qtbot.waitUntil(lambda: not echo(nova))


def test_the_loop_turns_before_a_change_is_told(nova: MainWindow, held: OpenFile) -> None:
    heard: list[str] = []
    held.changed.connect(lambda: heard.append("changed"))
    held.settled.connect(lambda: heard.append("settled"))
    QTimer.singleShot(0, lambda: heard.append("turn"))
    snapshot = held.snapshot
    assert snapshot is not None
    held.apply(add_figures(snapshot, [FigureDraft(Measure.DELIVERIES, JUNE, "8,000")]))
    assert heard == ["turn", "changed"]
    settle()
    assert heard == ["turn", "changed", "settled"]
    assert headline(nova) == "At least 23,059 of 100,000 delivered: 23.1 %"


def test_a_change_that_comes_meanwhile_is_what_is_shown(
    nova: MainWindow, held: OpenFile, opening: Opening, qtbot: QtBot
) -> None:
    path, added = held.workspace.path, list[bool]()

    def come_between() -> None:
        add_elsewhere(path, opening, "9,000")
        added.append(held.workspace.poll())

    snapshot = held.snapshot
    assert snapshot is not None
    QTimer.singleShot(0, come_between)
    held.apply(add_figures(snapshot, [FigureDraft(Measure.DELIVERIES, JUNE, "8,000")]))
    qtbot.waitUntil(lambda: bool(added))
    held.workspace.poll()
    settle()
    assert headline(nova) == "At least 32,059 of 100,000 delivered: 32.1 %"


def test_each_tracker_of_the_list_says_its_own(nova: MainWindow, held: OpenFile, qtbot: QtBot) -> None:
    held.apply(new_tracker(held.workspace.trackers(), TrackerDraft("Other", start_day=JUNE.first)))
    model = nova.parts.tracker_model

    def said() -> list[str]:
        return [str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]

    for chosen in (2, 1, 2):
        held.choose_tracker(chosen)
        qtbot.waitUntil(lambda: said() == ["Nova · 2024, 15 %", "Other, "])
