"""The first user's own case, with the keyboard only, from an example that is not theirs to a headline that is."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from milepost.ui.main_window import MainWindow
from tests.ui.hands import CONTROL, Dialogs, come_back_to, fill_in, headline, press, tile_texts, type_here


def test_7058_cars_and_88063_orders_by_30_april_of_100000_this_year(
    window: MainWindow, qtbot: QtBot, documents: Path, dialogs: Dialogs
) -> None:
    dialogs.expect(fill_in("Xiaomi SU7", "2024", "100,000"))
    press(Qt.Key.Key_N, CONTROL)
    come_back_to(window)
    qtbot.waitUntil(window.parts.form.day.hasFocus)

    type_here("30 Apr")
    press(Qt.Key.Key_Tab)
    type_here("7,058")
    press(Qt.Key.Key_Tab)
    type_here("88,063")
    assert "7.1 %" in window.parts.form.echo.accessibleName()
    press(Qt.Key.Key_Return)

    assert headline(window) == "7,058 of 100,000 delivered: 7.1 %"
    tiles = tile_texts(window)
    assert "Needed from here: 379 / day" in " ".join(tiles)  # (100,000 - 7,058) / 245 days
    assert any(tile.startswith("Orders waiting on 30 Apr: 81,005") for tile in tiles)
    assert (documents / "Xiaomi SU7.milepost").is_file()
    assert window.parts.form.day.text() == "2024-05-31"
    assert window.parts.form.day.hasFocus()
    assert window.parts.form.deliveries.text() == ""
