"""The table of a file with three figures, newest word first:

row 0  figure 3  Deliveries  May 2024              over 8,000  1 Jun 2024         lower bound
row 1  figure 2  Orders      1 Jan to 30 Apr 2024  88,063      1 May 2024  Maker  exact
row 2  figure 1  Deliveries  1 Jan to 30 Apr 2024  7,058       1 May 2024  Maker  exact
"""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QToolTip

from milepost.ui.figure_rows import Column
from milepost.ui.figures_table import FiguresTable
from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.workspace import Opening
from milepost.workspace.figures import FigureDraft, add_figures, delete_figures, revise_figure
from tests.ui.files import MAY, TO_APRIL, D, open_file
from tests.ui.hands import CONTROL, SHIFT, cells, click, click_cell, focused, headline, press, retype, type_here
from tests.ui.test_entering import locked

pytestmark = pytest.mark.qt_log_ignore(r"plugin does not support raise\(\)")  # tips are windows

ENTER, DOWN, ESCAPE, F2 = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_F2


@pytest.fixture
def table(nova: MainWindow) -> FiguresTable:
    return nova.parts.table


def at(table: FiguresTable, row: int, column: Column) -> QModelIndex:
    return table.model().index(row, column)


def column(table: FiguresTable, which: Column) -> list[str]:
    return [row[which] for row in cells(table)]


def chosen(table: FiguresTable) -> list[int]:
    return [figure.id for figure in table.chosen()]


def test_each_figure_has_a_row_that_says_how_it_stands(table: FiguresTable) -> None:
    assert cells(table) == [
        ["Deliveries", "May 2024", "over 8,000", "1 Jun 2024", "", "lower bound"],
        ["Orders", "1 Jan to 30 Apr 2024", "88,063", "1 May 2024", "Maker", "exact"],
        ["Deliveries", "1 Jan to 30 Apr 2024", "7,058", "1 May 2024", "Maker", "exact"],
    ]


def test_a_double_click_edits_a_figure_in_place(nova: MainWindow, table: FiguresTable) -> None:
    click_cell(table, at(table, 2, Column.FIGURE), twice=True)
    assert isinstance(focused(), QLineEdit)
    retype("6,000")
    press(ENTER)
    assert column(table, Column.FIGURE) == ["over 8,000", "88,063", "6,000"]
    assert headline(nova) == "At least 14,001 of 100,000 delivered: 14.0 %"
    assert nova.parts.actions["undo"].text() == "&Undo: Correct 7,058 deliveries from 2024-01-01 to 2024-04-30 to 6,000"


@pytest.mark.parametrize(
    ("which", "typed", "shown"),
    [
        (Column.PERIOD, "2024-Q2", "Q2 2024"),
        (Column.PERIOD, "2024-05-01..2024-05-10", "1 May to 10 May 2024"),
        (Column.ANNOUNCED, "2 Jun", "2 Jun 2024"),
        (Column.SOURCE, "Reuters", "Reuters"),
    ],
)
def test_f2_edits_what_is_said_of_a_figure(table: FiguresTable, which: Column, typed: str, shown: str) -> None:
    click_cell(table, at(table, 0, which))
    press(F2)
    retype(typed)
    press(ENTER)
    assert cells(table)[0][which] == shown


def test_f2_on_a_row_edits_its_figure(table: FiguresTable) -> None:
    click_cell(table, at(table, 1, Column.COUNTED))
    press(F2)
    retype("90,000")
    press(ENTER)
    assert column(table, Column.FIGURE) == ["over 8,000", "90,000", "7,058"]


def test_all_of_the_table_is_at_hand_with_the_keyboard_alone(table: FiguresTable) -> None:
    table.setFocus()
    for key in (DOWN, F2):
        press(key)
    assert isinstance(focused(), QLineEdit)
    retype("91,000")
    press(ENTER)
    assert column(table, Column.FIGURE)[1] == "91,000"
    assert table.hasFocus()
    press(DOWN)
    press(F2)
    retype("7,100")
    press(ENTER)
    assert column(table, Column.FIGURE) == ["over 8,000", "91,000", "7,100"]


@pytest.mark.parametrize(
    ("which", "typed", "sentence"),
    [
        (Column.FIGURE, "8,0000", '"8,0000" has a separator that does not stand'),
        (Column.FIGURE, "-1", '"-1" is negative, and only orders over a span can be.'),
        (Column.FIGURE, " ", '" " is empty.'),
        (Column.PERIOD, "spring", '"spring" is not a period.'),
        (Column.PERIOD, "2024-05..2024-06", '"2024-05..2024-06" is not a span.'),
        (Column.PERIOD, "2024-05-02..2024-05-01", "2024-05-01 is before 2024-05-02;"),
        (Column.ANNOUNCED, "31 Jun", '"31 Jun" is not a day.'),
    ],
)
def test_a_wrong_text_keeps_its_cell_open_and_says_why(
    table: FiguresTable, which: Column, typed: str, sentence: str
) -> None:
    before = cells(table)
    click_cell(table, at(table, 0, which), twice=True)
    editor = focused()
    assert isinstance(editor, QLineEdit)
    retype(typed)
    for key in (ENTER, Qt.Key.Key_Tab):
        press(key)
        assert focused() is editor
        assert editor.text() == typed
    assert editor.accessibleDescription().startswith(sentence)
    assert QToolTip.text().startswith(sentence)
    assert cells(table) == before
    press(ESCAPE)
    assert table.hasFocus()
    assert cells(table) == before


def test_a_wrong_text_is_not_lost_by_a_click_elsewhere(nova: MainWindow, table: FiguresTable) -> None:
    click_cell(table, at(table, 0, Column.FIGURE), twice=True)
    editor = focused()
    assert isinstance(editor, QLineEdit)
    retype("8,0000")
    click(nova.parts.form.deliveries)
    nova.parts.form.deliveries.setFocus()
    assert (editor.isVisible(), editor.text()) == (True, "8,0000")
    editor.setFocus()
    retype("8,000")
    press(ENTER)
    assert column(table, Column.FIGURE)[0] == "8,000"


def test_a_right_text_is_taken_by_a_click_elsewhere(nova: MainWindow, table: FiguresTable) -> None:
    click_cell(table, at(table, 0, Column.FIGURE), twice=True)
    retype("8,500")
    nova.parts.form.deliveries.setFocus()
    assert column(table, Column.FIGURE)[0] == "8,500"


def test_a_locked_file_keeps_the_cell_open_and_says_why(table: FiguresTable, tmp_path: Path) -> None:
    click_cell(table, at(table, 0, Column.FIGURE), twice=True)
    editor = focused()
    retype("8,500")
    with locked(tmp_path / "nova.milepost"):
        press(ENTER)
    assert focused() is editor
    assert editor.accessibleDescription().startswith("Another program is using nova.milepost")
    assert column(table, Column.FIGURE)[0] == "over 8,000"
    press(ENTER)
    assert column(table, Column.FIGURE)[0] == "8,500"


def test_the_same_text_changes_nothing(nova: MainWindow, table: FiguresTable) -> None:
    undo = nova.parts.actions["undo"].text()
    for which in (Column.PERIOD, Column.FIGURE, Column.ANNOUNCED, Column.SOURCE):
        click_cell(table, at(table, 1, which), twice=True)
        press(ENTER)
    click_cell(table, at(table, 1, Column.SOURCE), twice=True)
    type_here("Maker ")
    press(ENTER)
    assert table.hasFocus()
    assert nova.parts.actions["undo"].text() == undo


@pytest.mark.parametrize("which", [Column.COUNTED, Column.STANDING])
def test_what_is_counted_and_how_it_stands_are_not_for_editing(table: FiguresTable, which: Column) -> None:
    click_cell(table, at(table, 0, which), twice=True)
    assert table.hasFocus()


def test_delete_takes_the_selected_figures_out_and_undo_brings_them_back(nova: MainWindow, table: FiguresTable) -> None:
    before = cells(table)
    click_cell(table, at(table, 1, Column.PERIOD))
    press(DOWN, SHIFT)
    assert chosen(table) == [2, 1]
    press(Qt.Key.Key_Delete)
    assert cells(table) == before[:1]
    assert nova.parts.actions["undo"].text() == (
        "&Undo: Delete 88,063 orders and 7,058 deliveries from 2024-01-01 to 2024-04-30"
    )
    press(Qt.Key.Key_Z, CONTROL)
    assert cells(table) == before


def test_delete_in_the_form_is_about_the_typing(nova: MainWindow, table: FiguresTable) -> None:
    click_cell(table, at(table, 0, Column.FIGURE))
    nova.parts.form.deliveries.setFocus()
    press(Qt.Key.Key_Delete)
    assert len(cells(table)) == 3
    press(Qt.Key.Key_Delete, CONTROL)
    assert len(cells(table)) == 3


def test_the_command_deletes_from_anywhere(nova: MainWindow, table: FiguresTable) -> None:
    click_cell(table, at(table, 0, Column.FIGURE))
    nova.parts.form.add.setFocus()
    nova.parts.actions["delete"].trigger()
    assert column(table, Column.FIGURE) == ["88,063", "7,058"]


def test_the_selection_and_the_place_stay_over_changes(held: OpenFile, table: FiguresTable) -> None:
    click_cell(table, at(table, 1, Column.FIGURE))
    snapshot = held.snapshot
    assert snapshot is not None
    held.apply(add_figures(snapshot, [FigureDraft(D, MAY, "8,646")]))
    assert column(table, Column.FIGURE) == ["8,646", "over 8,000", "88,063", "7,058"]
    assert (chosen(table), table.currentIndex().row(), table.hasFocus()) == ([2], 2, True)


def test_a_figure_that_moves_to_another_row_stays_selected(table: FiguresTable) -> None:
    click_cell(table, at(table, 2, Column.ANNOUNCED), twice=True)
    retype("2024-07-01")
    press(ENTER)
    assert column(table, Column.FIGURE) == ["7,058", "over 8,000", "88,063"]
    assert (chosen(table), table.currentIndex().row(), table.hasFocus()) == ([1], 0, True)


def test_another_program_does_not_close_a_cell_that_is_being_edited(
    held: OpenFile, table: FiguresTable, tmp_path: Path, opening: Opening
) -> None:
    click_cell(table, at(table, 1, Column.FIGURE), twice=True)
    editor = focused()
    retype("90,0")
    other = open_file(tmp_path / "nova.milepost", opening)
    other.apply(add_figures(other.snapshot(1), [FigureDraft(D, MAY, "8,646")]))
    other.apply(delete_figures(other.snapshot(1), [1]))
    other.close()
    held.workspace.poll()
    assert focused() is editor
    type_here("00")
    press(ENTER)
    assert column(table, Column.FIGURE) == ["8,646", "over 8,000", "90,000"]


def test_a_figure_that_another_program_corrects_leaves_the_editor_of_another_cell_open(
    held: OpenFile, table: FiguresTable, tmp_path: Path, opening: Opening
) -> None:
    click_cell(table, at(table, 1, Column.FIGURE), twice=True)
    editor = focused()
    retype("90,0")
    other = open_file(tmp_path / "nova.milepost", opening)
    corrected = FigureDraft(D, TO_APRIL, "7,100", date(2024, 7, 1))
    other.apply(revise_figure(other.snapshot(1), 1, corrected))
    other.close()
    held.workspace.poll()
    assert column(table, Column.FIGURE) == ["7,100", "over 8,000", "88,063"]
    assert focused() is editor
    type_here("00")
    press(ENTER)
    assert column(table, Column.FIGURE) == ["7,100", "over 8,000", "90,000"]


def test_the_model_keeps_qts_rules(nova: MainWindow, table: FiguresTable) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    testers = [QAbstractItemModelTester(model, mode) for model in (table.model(), nova.parts.trackers.model())]
    click_cell(table, at(table, 2, Column.ANNOUNCED), twice=True)
    retype("2024-07-01")
    press(ENTER)
    press(Qt.Key.Key_Delete)
    nova.parts.actions["undo"].trigger()
    nova.parts.actions["delete_tracker"].trigger()
    assert table.model().rowCount() == 0
    nova.parts.actions["undo"].trigger()
    assert table.model().rowCount() == 3
    del testers


def test_the_dot_of_a_row_goes_with_its_word(table: FiguresTable) -> None:
    """The colour alone would not say which measure it is."""
    colours = [at(table, row, Column.COUNTED).data(Qt.ItemDataRole.DecorationRole).name() for row in range(3)]
    assert colours[0] == colours[2] != colours[1]
    assert column(table, Column.COUNTED) == ["Deliveries", "Orders", "Deliveries"]


def test_f2_means_one_thing_while_a_wrong_text_keeps_its_cell_open(nova: MainWindow, table: FiguresTable) -> None:
    """Qt would warn of a shortcut that means two."""
    click_cell(table, at(table, 2, Column.FIGURE), twice=True)
    retype("soon")
    table.setFocus()
    assert focused() is table
    press(F2)
    (editor,) = table.viewport().findChildren(QLineEdit)
    assert editor.text() == "soon"
    assert nova.isActiveWindow()


def test_f2_means_one_thing_without_a_current_cell(nova: MainWindow, table: FiguresTable) -> None:
    table.setFocus()
    table.setCurrentIndex(QModelIndex())
    press(F2)
    assert nova.isActiveWindow()
