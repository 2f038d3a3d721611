"""Parts of the window are hidden, and come back as they were."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from milepost.ui.main_window import MainWindow
from milepost.ui.panels import with_room
from tests.ui.conftest import Opener
from tests.ui.hands import CONTROL, focused, press

ONE, TWO = Qt.Key.Key_1, Qt.Key.Key_2


@pytest.mark.parametrize(
    ("sizes", "place", "expected"),
    [
        ([0, 900], 0, [200, 699]),
        ([900, 0], 1, [699, 200]),
        ([286, 600, 0], 2, [286, 399, 200]),
        ([0, 600, 300], 0, [200, 399, 300]),
    ],
)
def test_a_panel_takes_its_room_from_the_largest(sizes: list[int], place: int, expected: list[int]) -> None:
    assert with_room(sizes, place, 200, handle=1) == expected


def sizes(window: MainWindow) -> tuple[list[int], list[int]]:
    QApplication.processEvents()
    return window.parts.sides.sizes(), window.parts.page.split.sizes()


def test_the_chart_fills_the_window_and_all_comes_back(nova: MainWindow) -> None:
    nova.resize(900, 600)
    nova.parts.sides.setSizes([300, 599])
    nova.parts.page.split.setSizes([220, 120])
    before = sizes(nova)
    press(ONE, CONTROL)
    press(TWO, CONTROL)
    sides, split = sizes(nova)
    assert not nova.parts.sidebar.isVisible()
    assert not nova.parts.table.isVisible()
    assert (sides[0], split[1]) == (0, 0)
    assert nova.parts.page.width() == nova.width()
    assert nova.parts.page.chart_card.height() == nova.parts.page.split.height()
    press(TWO, CONTROL)
    press(ONE, CONTROL)
    assert sizes(nova) == before


def test_a_panel_has_its_room_again_in_a_window_of_another_size(nova: MainWindow) -> None:
    nova.resize(900, 600)
    nova.parts.sides.setSizes([300, 599])
    width = sizes(nova)[0][0]
    press(ONE, CONTROL)
    nova.resize(1200, 700)
    QApplication.processEvents()
    press(ONE, CONTROL)
    assert sizes(nova)[0][0] == width


@pytest.mark.parametrize("name", ["show_sidebar", "show_table"])
def test_a_hidden_panel_stays_hidden_at_the_next_start_and_keeps_its_room(
    nova: MainWindow, open_window: Opener, tmp_path: Path, name: str
) -> None:
    def extent(window: MainWindow) -> int:
        sides, split = sizes(window)
        return sides[0] if name == "show_sidebar" else split[1]

    nova.resize(900, 760)
    nova.parts.sides.setSizes([310, 589])
    nova.parts.page.split.setSizes([260, 150])
    before = extent(nova)
    nova.parts.actions[name].trigger()
    nova.close()
    again = open_window(tmp_path / "nova.milepost")
    assert extent(again) == 0
    assert not again.parts.actions[name].isChecked()
    again.parts.actions[name].trigger()
    assert extent(again) == before > 0


def test_entering_brings_the_form_back(nova: MainWindow) -> None:
    press(ONE, CONTROL)
    assert not nova.parts.form.isVisible()
    press(Qt.Key.Key_D, CONTROL)
    assert nova.parts.form.isVisible()
    assert nova.parts.form.isAncestorOf(focused())
