"""The first user's own case, with the keyboard only, from an example that is not theirs to a headline that is."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from milepost.ui import file_commands
from milepost.ui.form_dialog import FormDialog
from milepost.ui.main_window import MainWindow


def type_here(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def answer_dialog(*texts: str) -> None:
    """Type into the fields of the dialog that is open, from the first on, and press Enter."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog)
    for place, text in enumerate(texts):
        if place:
            press(Qt.Key.Key_Tab)
        type_here(text)
    press(Qt.Key.Key_Return)


def tile_texts(window: MainWindow) -> list[str]:
    return [card.accessibleName() for card in window.parts.page.headline.tiles.cards if card.isVisible()]


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    monkeypatch.setattr(file_commands, "documents", lambda: folder)
    return folder


def test_7058_cars_and_88063_orders_by_30_april_of_100000_this_year(
    window: MainWindow, qtbot: QtBot, documents: Path
) -> None:
    QTimer.singleShot(300, lambda: answer_dialog("Xiaomi SU7", "2024", "100,000"))
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.focusWidget() is window.parts.form.day)
    window.activateWindow()  # the window manager's part
    qtbot.waitUntil(window.parts.form.day.hasFocus)

    type_here("30 Apr")
    press(Qt.Key.Key_Tab)
    type_here("7,058")
    press(Qt.Key.Key_Tab)
    type_here("88,063")
    assert "7.1 %" in window.parts.form.echo.accessibleName()
    press(Qt.Key.Key_Return)

    assert window.parts.page.headline.sentence.text() == "7,058 of 100,000 delivered: 7.1 %"
    tiles = tile_texts(window)
    assert "Needed from here: 379 / day" in " ".join(tiles)  # (100,000 - 7,058) / 245 days
    assert any(tile.startswith("Orders waiting on 30 Apr: 81,005") for tile in tiles)
    assert (documents / "Xiaomi SU7.milepost").is_file()
    assert window.parts.form.day.text() == "2024-05-31"
    assert window.parts.form.day.hasFocus()
    assert window.parts.form.deliveries.text() == ""
