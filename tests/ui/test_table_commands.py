"""Sorting, finding, copying and marking figures, and opening the addresses of their sources:

row 0  figure 3  Deliveries  May 2024              over 8,000  1 Jun 2024         lower bound
row 1  figure 2  Orders      1 Jan to 30 Apr 2024  88,063      1 May 2024  Maker  exact
row 2  figure 1  Deliveries  1 Jan to 30 Apr 2024  7,058       1 May 2024  Maker  exact
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu

from milepost.ui.figure_rows import Column
from milepost.ui.figures_table import FiguresTable
from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.workspace import Opening
from milepost.workspace.figures import FigureDraft, add_figures
from milepost.workspace.goals import GoalDraft
from milepost.workspace.targets import TargetDraft
from milepost.workspace.trackers import TrackerDraft, new_tracker
from tests.ui.conftest import Opener
from tests.ui.files import FIGURES, MAY, YEAR, D, make_nova, open_file
from tests.ui.hands import CONTROL, SHIFT, Dialogs, click, click_cell, focused, press, retype, told_by, type_here

pytestmark = pytest.mark.qt_log_ignore(r"plugin does not support (raise|grabbing)")  # tips and menus are windows

ENTER, DOWN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape
ADDRESS = "https://example.org/news?year=2024"


@pytest.fixture
def table(nova: MainWindow) -> FiguresTable:
    return nova.parts.table


@pytest.fixture
def linked(open_window: Opener, tmp_path: Path, opening: Opening) -> MainWindow:
    """The newest figure's source is a web address."""
    linked = FigureDraft(D, MAY, "over 8,000", source=f"Maker, {ADDRESS}.")
    return open_window(make_nova(tmp_path / "linked.milepost", opening, [*FIGURES[:2], linked]))


class Browser(QObject):
    """Takes the addresses that are opened, in place of a browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def show_page(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    taking = Browser()
    for scheme in ("http", "https", "file", "javascript"):
        QDesktopServices.setUrlHandler(scheme, taking, "show_page")  # pyright: ignore[reportArgumentType]  # wrong in the stubs
    yield taking
    for scheme in ("http", "https", "file", "javascript"):
        QDesktopServices.unsetUrlHandler(scheme)


def listed(table: FiguresTable) -> list[int]:
    return [table.figures.figure(row).id for row in range(table.figures.rowCount())]


def chosen(table: FiguresTable) -> list[int]:
    return [figure.id for figure in table.chosen()]


def sentences(table: FiguresTable) -> list[str]:
    return [label.text() for label in table.findChildren(QLabel) if label.isVisible()]


def click_header(table: FiguresTable, column: Column) -> None:
    header = table.horizontalHeader()
    click(header.viewport(), QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2))


def click_row(table: FiguresTable, row: int, column: Column = Column.PERIOD) -> None:
    click_cell(table, table.figures.index(row, column))


def header(table: FiguresTable, column: Column) -> str:
    return str(table.figures.headerData(column, Qt.Orientation.Horizontal))


def find(typed: str) -> None:
    press(Qt.Key.Key_F, CONTROL)
    retype(typed)


# Sorting


def test_a_header_sorts_then_the_other_way_then_by_the_newest_word(table: FiguresTable) -> None:
    click_header(table, Column.FIGURE)
    assert (listed(table), header(table, Column.FIGURE)) == ([1, 3, 2], "Figure ↑")
    click_header(table, Column.FIGURE)
    assert (listed(table), header(table, Column.FIGURE)) == ([2, 3, 1], "Figure ↓")
    click_header(table, Column.FIGURE)
    assert (listed(table), header(table, Column.FIGURE)) == ([3, 2, 1], "Figure")


def test_the_command_sorts_by_the_column_one_is_in(table: FiguresTable) -> None:
    click_row(table, 0, Column.ANNOUNCED)
    press(Qt.Key.Key_R, CONTROL | SHIFT)
    assert (listed(table), header(table, Column.ANNOUNCED)) == ([2, 1, 3], "Announced ↑")


def test_selection_and_place_stay_with_their_figures_when_they_are_sorted(table: FiguresTable) -> None:
    click_row(table, 0)
    press(DOWN, SHIFT)
    click_header(table, Column.FIGURE)
    assert (listed(table), chosen(table)) == ([1, 3, 2], [3, 2])
    assert table.currentIndex().row() == 2


def test_a_figure_that_is_edited_moves_to_where_it_belongs(table: FiguresTable) -> None:
    click_header(table, Column.FIGURE)
    click_cell(table, table.figures.index(0, Column.FIGURE), twice=True)
    retype("9,000")
    press(ENTER)
    assert (listed(table), chosen(table)) == ([3, 1, 2], [1])


# Finding


def test_figures_are_found_while_one_types_and_counted(nova: MainWindow, table: FiguresTable) -> None:
    find("orders")
    assert (listed(table), nova.parts.finder.counted.text()) == ([2], "1 of 3")
    retype("maker apr")
    assert (listed(table), nova.parts.finder.counted.text()) == ([2, 1], "2 of 3")


def test_a_table_that_is_hidden_comes_back_to_be_searched(nova: MainWindow, table: FiguresTable) -> None:
    nova.parts.actions["show_table"].trigger()
    assert not table.isVisible()
    find("orders")
    assert table.isVisible()
    assert listed(table) == [2]


def test_enter_leads_on_to_what_was_found(table: FiguresTable) -> None:
    find("7,058")
    press(ENTER)
    assert table.hasFocus()
    assert (chosen(table), table.currentIndex().row()) == ([1], 0)


def test_escape_lists_all_again_and_returns_to_the_table(nova: MainWindow, table: FiguresTable) -> None:
    find("orders")
    press(ESCAPE)
    assert table.hasFocus()
    assert (listed(table), nova.parts.finder.field.text()) == ([3, 2, 1], "")
    assert nova.parts.finder.counted.text() == ""


def test_the_cross_in_the_field_lists_all_again(nova: MainWindow, table: FiguresTable) -> None:
    find("orders")
    nova.parts.finder.empty.trigger()
    assert listed(table) == [3, 2, 1]
    assert not nova.parts.finder.empty.isVisible()


def test_where_nothing_is_found_a_sentence_says_so(table: FiguresTable) -> None:
    assert sentences(table) == []
    find("zzz")
    assert (listed(table), sentences(table)) == ([], ["No figure holds all of these words."])
    press(Qt.Key.Key_Backspace)
    retype("maker")
    assert sentences(table) == []


def test_the_search_stays_while_figures_are_added(nova: MainWindow, held: OpenFile, table: FiguresTable) -> None:
    find("2024-05-31")
    snapshot = held.snapshot
    assert snapshot is not None
    held.apply(add_figures(snapshot, [FigureDraft(D, MAY, "8,646")]))
    assert (listed(table), nova.parts.finder.counted.text()) == ([4, 3], "2 of 4")
    assert nova.parts.finder.field.hasFocus()


def test_another_tracker_lists_all_of_its_figures(open_window: Opener, tmp_path: Path, opening: Opening) -> None:
    path = make_nova(tmp_path / "two.milepost", opening, FIGURES)
    file = open_file(path, opening)
    file.apply(new_tracker(file.trackers(), TrackerDraft("Vega"), GoalDraft(YEAR, target=TargetDraft("100"))))
    file.close()
    window = open_window(path)
    find("orders")
    window.parts.trackers.chosen.emit(2)
    assert window.parts.finder.field.text() == ""
    told = "No figures yet. Type the first one at the left, or paste an announcement or a table."
    assert sentences(window.parts.table) == [told]
    window.parts.trackers.chosen.emit(1)
    assert listed(window.parts.table) == [3, 2, 1]


def test_what_is_found_keeps_its_selection_and_the_rest_loses_it(table: FiguresTable) -> None:
    click_row(table, 0)
    press(DOWN, SHIFT)
    find("orders")
    assert chosen(table) == [2]
    press(ESCAPE)
    assert chosen(table) == [2]


def test_a_figure_that_is_edited_while_found_is_edited_to_the_end(table: FiguresTable) -> None:
    find("7,058")
    press(ENTER)
    press(Qt.Key.Key_F2)
    retype("7,100")
    press(ENTER)
    assert listed(table) == []
    press(Qt.Key.Key_F, CONTROL)
    press(ESCAPE)
    assert [table.figures.figure(row).typed for row in range(3)] == ["over 8,000", "88,063", "7,100"]


# Copying


def test_selected_figures_are_copied_as_a_table(table: FiguresTable) -> None:
    click_row(table, 0)
    press(DOWN, SHIFT)
    press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Counted\tFirst day\tLast day\tFigure\tAnnounced\tSource\tNote\tStanding",
        "Deliveries\t2024-05-01\t2024-05-31\tover 8,000\t2024-06-01\t\tfirst announced\tlower bound",
        "Orders\t2024-01-01\t2024-04-30\t88,063\t2024-05-01\tMaker\t\texact",
    ]


def test_a_field_copies_its_own_text(nova: MainWindow, table: FiguresTable) -> None:
    click_row(table, 0)
    nova.parts.form.deliveries.setFocus()
    type_here("9,100")
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "9,100"


def test_a_cell_that_is_edited_copies_its_own_text(table: FiguresTable) -> None:
    click_cell(table, table.figures.index(1, Column.FIGURE), twice=True)
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "88,063"
    press(ESCAPE)


def test_commands_on_figures_need_a_selection(nova: MainWindow, table: FiguresTable) -> None:
    names = ("copy_figures", "delete", "open_source")
    assert [nova.parts.actions[name].isEnabled() for name in names] == [False, False, False]
    click_row(table, 0)
    assert [nova.parts.actions[name].isEnabled() for name in names] == [True, True, False]


# Addresses


def link_at(table: FiguresTable) -> QPoint:
    cell = table.visualRect(table.figures.index(0, Column.SOURCE))
    return QPoint(cell.left() + 30, cell.center().y())


def test_a_click_on_an_address_opens_it(linked: MainWindow, browser: Browser) -> None:
    table = linked.parts.table
    click(table.viewport(), link_at(table))
    assert browser.opened == [ADDRESS]
    assert chosen(table) == [3]


def test_the_command_opens_the_address_of_the_selected_figure(linked: MainWindow, browser: Browser) -> None:
    click_row(linked.parts.table, 0)
    press(Qt.Key.Key_U, CONTROL)
    assert browser.opened == [ADDRESS]


def test_what_is_no_click_on_an_address_opens_nothing(linked: MainWindow, browser: Browser) -> None:
    table, left = linked.parts.table, Qt.MouseButton.LeftButton
    QTest.mouseClick(table.viewport(), left, CONTROL, link_at(table))  # adds the row to the selection
    QTest.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=link_at(table))
    click_row(table, 1, Column.SOURCE)
    QTest.mousePress(table.viewport(), left, pos=table.visualRect(table.figures.index(1, Column.SOURCE)).center())
    QTest.mouseRelease(table.viewport(), left, pos=link_at(table))
    assert browser.opened == []


def test_an_address_that_cannot_be_opened_is_told(
    linked: MainWindow, dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opens_nothing(_: QUrl) -> bool:
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", opens_nothing)
    click_row(linked.parts.table, 0)
    told = told_by(dialogs)
    press(Qt.Key.Key_U, CONTROL)
    assert told == [f"{ADDRESS} could not be opened. Copy the address into a browser."]


def test_over_an_address_the_pointer_is_a_hand(linked: MainWindow) -> None:
    viewport = linked.parts.table.viewport()
    QTest.mouseMove(viewport, link_at(linked.parts.table))
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(viewport, link_at(linked.parts.table) + QPoint(0, 27))
    assert viewport.cursor().shape() is Qt.CursorShape.ArrowCursor


# Marking


def test_each_selection_is_told(table: FiguresTable) -> None:
    told: list[list[int]] = []
    table.marked.connect(told.append)
    click_row(table, 1)
    press(DOWN, SHIFT)
    assert told[-1] == [2, 1]
    table.clearSelection()
    assert told[-1] == []


def test_figures_are_chosen_from_elsewhere(table: FiguresTable) -> None:
    click_row(table, 0)
    table.choose_figures([1, 2, 99])
    assert (chosen(table), table.currentIndex().row()) == ([2, 1], 1)
    table.choose_figures([])
    assert chosen(table) == []


def test_a_search_that_hides_a_figure_is_dropped_when_that_is_chosen(nova: MainWindow, table: FiguresTable) -> None:
    find("orders")
    table.choose_figures([3])
    assert (listed(table), chosen(table), nova.parts.finder.field.text()) == ([3, 2, 1], [3], "")


# Keys and menu


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_keys_begin_the_correction(table: FiguresTable, key: Qt.Key) -> None:
    click_row(table, 1, Column.STANDING)
    press(key)
    editor = focused()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "88,063"
    press(ESCAPE)
    assert table.hasFocus()


def test_the_menu_of_the_table_comes_by_key_and_says_what_can_be_done(table: FiguresTable) -> None:
    click_row(table, 0)
    at = table.visualRect(table.currentIndex()).center()
    texts: list[str] = []

    def read() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            texts.extend(action.text().replace("&", "") for action in menu.actions() if action.isEnabled())
            menu.close()

    looking = QTimer(interval=5)
    looking.timeout.connect(read)
    looking.start()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), asked)
    looking.stop()
    assert texts == ["Correct", "Copy Figures", "Why?", "", "Delete Figures"]  # and no address that could be opened
