"""Figures come in from the clipboard, from tables and from announcements, each time as one edit or not at all."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from milepost.domain.telling import Tell
from milepost.exchange.sheets.mapping import Reach, Role
from milepost.exchange.sheets.whens import DayOrder
from milepost.ui.announcement.announcement_dialog import AnnouncementDialog
from milepost.ui.announcement.proposal_rows import CHOICES, Counted, Part
from milepost.ui.evaluating import Evaluating
from milepost.ui.importing.column_choices import ColumnChoice
from milepost.ui.importing.import_dialog import ImportDialog
from milepost.ui.importing.questions import ORDERS
from milepost.ui.main_window import MainWindow
from milepost.workspace.announcements import Kind as Proposed
from tests.ui.files import D
from tests.ui.hands import CONTROL, Answer, Dialogs, cells, come_back_to, press, retype, settle, type_here

TABLE = "Month\tDeliveries\tOrders\nMay 2024\t8,646\t\nJun 2024\t10,000+\t5,000\n"
NEWS = (
    "Nova delivered 8,646 vehicles in May, bringing the total to 23,705. "
    "Nova raised its full-year target from 100,000 to 120,000."
)


def on_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def figures(window: MainWindow) -> list[str]:
    """What each figure counts, over which period, and how many."""
    return [" ".join(row[:3]) for row in cells(window.parts.table)]


def undo_word(window: MainWindow) -> str:
    return window.parts.actions["undo"].text()


def message(window: MainWindow) -> str:
    return window.statusBar().currentMessage()


def give(window: MainWindow, name: str) -> None:
    window.parts.actions[name].trigger()
    settle()


def in_import(act: Callable[[ImportDialog], None]) -> Answer:
    """Do something in the dialog once it has read its table."""

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, ImportDialog)
        if dialog.progress.isVisible():
            QTimer.singleShot(5, lambda: answer(dialog))
            return
        try:
            act(dialog)
        except BaseException:
            dialog.close()
            raise

    return answer


def in_announcement(act: Callable[[AnnouncementDialog], None]) -> Answer:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, AnnouncementDialog)
        act(dialog)

    return answer


@pytest.fixture
def table_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Path]:
    """Makes a table, which is the one that is chosen next."""

    def make(text: str, name: str = "sales.csv") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")

        def choose(*_: object) -> tuple[str, str]:
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
        return path

    return make


# The clipboard


def test_a_table_is_pasted_as_one_edit(nova: MainWindow) -> None:
    before = figures(nova)
    on_clipboard(TABLE)
    press(Qt.Key.Key_Escape)
    nova.parts.table.setFocus()
    press(Qt.Key.Key_V, CONTROL)
    new = {"Deliveries May 2024 8,646", "Deliveries Jun 2024 10,000+", "Orders Jun 2024 5,000"}
    assert set(figures(nova)) - set(before) == new
    assert (undo_word(nova), message(nova)) == ("&Undo: Import 3 rows from the clipboard", "3 rows added.")
    give(nova, "undo")
    assert figures(nova) == before


def test_what_is_there_is_skipped_and_counted(nova: MainWindow) -> None:
    on_clipboard(TABLE)
    give(nova, "paste_figures")
    on_clipboard(TABLE + "Jul 2024\t9,000\t\n")
    give(nova, "paste_figures")
    assert message(nova) == "1 row added. 3 are there already."


def test_figures_that_were_copied_are_there_already(nova: MainWindow) -> None:
    nova.parts.table.selectAll()
    give(nova, "copy_figures")
    before = undo_word(nova)
    give(nova, "paste_figures")
    assert (message(nova), undo_word(nova)) == ("0 rows added. 3 are there already.", before)


def test_a_field_keeps_what_is_pasted_into_it(nova: MainWindow) -> None:
    before = undo_word(nova)
    nova.parts.form.deliveries.setFocus()
    on_clipboard("9,000")
    press(Qt.Key.Key_V, CONTROL)
    assert (nova.parts.form.deliveries.text(), undo_word(nova)) == ("9,000", before)


def test_nothing_to_paste_is_said(nova: MainWindow) -> None:
    on_clipboard("Good morning")
    give(nova, "paste_figures")
    assert message(nova) == "The clipboard holds no figures."


def test_a_table_that_leaves_something_open_is_shown(nova: MainWindow, dialogs: Dialogs) -> None:
    def say(dialog: ImportDialog) -> None:
        assert "4th of May or the 5th of April" in dialog.error.text()
        assert not dialog.add.isEnabled()
        order = dialog.questions.order
        order.setCurrentIndex(ORDERS.index(DayOrder.MONTH_FIRST))
        order.activated.emit(order.currentIndex())
        settle()
        assert dialog.add.text() == "&Import 2"
        dialog.accept()

    on_clipboard("Date\tTotal deliveries\n04/05/2024\t16,000\n05/06/2024\t17,000\n")
    dialogs.expect(in_import(say))
    give(nova, "paste_figures")
    come_back_to(nova)
    assert "Deliveries 1 Jan to 5 Apr 2024 16,000" in figures(nova)


def test_a_pasted_text_is_read_as_an_announcement(nova: MainWindow, dialogs: Dialogs) -> None:
    on_clipboard(NEWS)
    dialogs.expect(in_announcement(lambda dialog: dialog.accept()))
    give(nova, "paste_figures")
    come_back_to(nova)
    assert undo_word(nova) == "&Undo: Add 2 figures and 1 target from a text"


def test_what_was_said_of_a_table_holds_for_the_next_one_that_is_pasted(nova: MainWindow, dialogs: Dialogs) -> None:
    def change(dialog: ImportDialog) -> None:
        dialog.model.setData(dialog.model.index(1, 1), "6")
        dialog.view.chosen.emit(1, ColumnChoice(Role.ORDERS))
        settle()
        dialog.accept()

    # The quantity is wrong, so that the table is shown.
    on_clipboard("Month\tUnits\nMay 2024\tx\nJun 2024\t7\n")
    dialogs.expect(in_import(change))
    give(nova, "paste_figures")
    come_back_to(nova)
    on_clipboard("Month\tUnits\nJul 2024\t8\nAug 2024\t9\n")
    give(nova, "paste_figures")
    assert {"Orders May 2024 6", "Orders Jul 2024 8", "Orders Aug 2024 9"} <= set(figures(nova))


def test_prose_with_tabs_is_no_table(nova: MainWindow, dialogs: Dialogs) -> None:
    on_clipboard("News:\tNova delivered 8,646 vehicles in May.")
    dialogs.expect(in_announcement(lambda dialog: dialog.accept()))
    give(nova, "paste_figures")
    come_back_to(nova)
    assert "Deliveries May 2024 8,646" in figures(nova)


# Tables


def test_faults_are_at_their_cells_until_they_are_mended(
    nova: MainWindow, dialogs: Dialogs, table_file: Callable[[str], Path]
) -> None:
    def mend(dialog: ImportDialog) -> None:
        wrong = dialog.model.index(2, 1)
        tip = str(wrong.data(Qt.ItemDataRole.ToolTipRole))
        assert '"8.64" is not a whole number.' in tip
        assert wrong.data(Qt.ItemDataRole.BackgroundRole) is not None
        assert dialog.error.text() == f"Row 3, column B, quantity: {tip}"
        assert not dialog.add.isEnabled()
        press(Qt.Key.Key_F8)
        assert dialog.view.currentIndex() == wrong
        dialog.model.setData(wrong, "8,646")
        settle()
        assert dialog.told.text() == "2 rows would be added."
        press(Qt.Key.Key_Return, CONTROL)

    table_file("Month;Deliveries\nMay 2024;8.000\nJun 2024;8.64\n")
    dialogs.expect(in_import(mend))
    give(nova, "import_table")
    come_back_to(nova)
    assert {"Deliveries May 2024 8,000", "Deliveries Jun 2024 8,646"} <= set(figures(nova))
    assert undo_word(nova) == "&Undo: Import 2 rows from sales.csv"


def test_a_file_that_is_no_table_is_refused(
    nova: MainWindow, dialogs: Dialogs, table_file: Callable[[str, str], Path]
) -> None:
    told: list[str] = []

    def answer(dialog: QWidget) -> None:
        if isinstance(dialog, ImportDialog):  # which closes itself
            QTimer.singleShot(5, lambda: dialogs.expect(answer))
            return
        assert isinstance(dialog, QMessageBox)
        told.append(dialog.text())
        press(Qt.Key.Key_Return)

    table_file("hello", "sales.xlsx")
    dialogs.expect(answer)
    give(nova, "import_table")
    come_back_to(nova)
    assert told == ["sales.xlsx: The file is not a workbook that can be read: Cannot detect file format."]


def test_nothing_is_added_while_a_row_is_wrong(
    nova: MainWindow, dialogs: Dialogs, table_file: Callable[[str], Path]
) -> None:
    def try_it(dialog: ImportDialog) -> None:
        dialog.accept()
        assert dialog.isVisible()
        dialog.reject()

    before = figures(nova)
    table_file("Month,Deliveries\nMay 2024,8000\nJun 2024,x\n")
    dialogs.expect(in_import(try_it))
    give(nova, "import_table")
    assert figures(nova) == before


def test_a_year_that_the_table_leaves_out_is_typed_key_by_key(
    nova: MainWindow, dialogs: Dialogs, table_file: Callable[[str], Path]
) -> None:
    def say(dialog: ImportDialog) -> None:
        dialog.questions.year.setFocus()
        for text in ("2", "20", "202", "2023"):
            (retype if text == "2" else type_here)(text[-1])
            assert dialog.questions.year.text() == text
        assert dialog.add.text() == "&Import 1"
        dialog.accept()

    table_file("Month,Deliveries\nMay,8000\n")
    dialogs.expect(in_import(say))
    give(nova, "import_table")
    come_back_to(nova)
    assert "Deliveries May 2023 8,000" in figures(nova)


def test_what_a_column_is_can_be_read_whole(
    nova: MainWindow, dialogs: Dialogs, table_file: Callable[[str], Path]
) -> None:
    def change(dialog: ImportDialog) -> None:
        dialog.view.chosen.emit(1, ColumnChoice(Role.DELIVERIES, Reach.YEAR))
        settle()
        header = dialog.view.horizontalHeader()
        assert dialog.view.columnWidth(1) >= header.fontMetrics().horizontalAdvance("Deliveries, this year so far ▾")
        dialog.reject()

    table_file("Month,Units\nMay 2024,1\n")
    dialogs.expect(in_import(change))
    give(nova, "import_table")


def test_what_the_columns_are_is_remembered_for_tables_that_look_alike(
    nova: MainWindow, dialogs: Dialogs, table_file: Callable[[str], Path]
) -> None:
    def change(dialog: ImportDialog) -> None:
        dialog.view.chosen.emit(1, ColumnChoice(Role.ORDERS))
        dialog.view.chosen.emit(2, ColumnChoice(Role.LEFT_OUT))
        settle()
        dialog.accept()

    def look(dialog: ImportDialog) -> None:
        assert [column.role for column in map(dialog.model.column, range(3))] == [
            Role.PERIOD,
            Role.ORDERS,
            Role.LEFT_OUT,
        ]
        dialog.accept()

    for text, act in (
        ("Month,Units,Deliveries\nMay 2024,1,2\n", change),
        ("Month,Units,Deliveries\nJun 2024,3,4\nJul 2024,5,6\n", look),
    ):
        table_file(text)
        dialogs.expect(in_import(act))
        give(nova, "import_table")
        come_back_to(nova)
    assert {"Orders May 2024 1", "Orders Jun 2024 3", "Orders Jul 2024 5"} <= set(figures(nova))
    assert not any(row.startswith("Deliveries Jun 2024") for row in figures(nova))


def test_a_document_is_added_at_once(nova: MainWindow, table_file: Callable[[str, str], Path]) -> None:
    table_file('[{"tracker": "Nova", "measure": "deliveries", "period": "2024-05", "quantity": "8,646"}]', "nova.json")
    give(nova, "import_table")
    assert "Deliveries May 2024 8,646" in figures(nova)


# Announcements


def test_what_is_unticked_stays_out_and_what_is_mended_goes_in(nova: MainWindow, dialogs: Dialogs) -> None:
    def mend(dialog: AnnouncementDialog) -> None:
        model = dialog.proposals
        assert [row.now.typed for row in model.rows] == ["8,646", "23,705", "120,000"]
        assert dialog.add.text() == "&Add 3"
        model.setData(model.index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
        model.setData(model.index(0, Part.QUANTITY), "8,650")
        model.setData(model.index(0, Part.COUNTED), CHOICES.index(Counted(Proposed.FIGURE, D)))
        model.setData(model.index(0, Part.PERIOD), "2024-05-01..2024-05-30")
        model.setData(model.index(0, Part.ANNOUNCED), "2 Jun")
        dialog.source.setText("Nova IR")
        dialog.accept()

    on_clipboard(NEWS)
    dialogs.expect(in_announcement(mend))
    give(nova, "paste_announcement")
    come_back_to(nova)
    row = next(row for row in cells(nova.parts.table) if row[2] == "8,650")
    assert row[:5] == ["Deliveries", "1 May to 30 May 2024", "8,650", "2 Jun 2024", "Nova IR"]
    assert not any("23,705" in each for each in figures(nova))
    assert undo_word(nova) == "&Undo: Add 1 figure and 1 target from a text"


def test_a_cell_that_cannot_be_read_keeps_its_text_and_says_why(nova: MainWindow, dialogs: Dialogs) -> None:
    def spoil(dialog: AnnouncementDialog) -> None:
        model = dialog.proposals
        for part, text in ((Part.QUANTITY, "many"), (Part.PERIOD, "soon")):
            model.setData(model.index(0, part), text)
        assert [model.index(0, part).data() for part in (Part.QUANTITY, Part.PERIOD)] == ["many", "soon"]
        assert not dialog.add.isEnabled()
        assert dialog.error.isVisible()
        model.setData(model.index(0, Part.QUANTITY), "8,646")
        assert '"soon"' in dialog.error.text()
        model.setData(model.index(0, Part.PERIOD), "2024-05")
        assert dialog.add.isEnabled()
        assert not dialog.error.isVisible()
        dialog.reject()

    on_clipboard(NEWS)
    dialogs.expect(in_announcement(spoil))
    give(nova, "paste_announcement")


def test_what_the_file_holds_is_not_ticked(nova: MainWindow, dialogs: Dialogs) -> None:
    def look(dialog: AnnouncementDialog) -> None:
        assert [row.is_ticked for row in dialog.proposals.rows] == [False, False, False]
        assert not dialog.add.isEnabled()
        dialog.reject()

    on_clipboard(NEWS)
    dialogs.expect(in_announcement(lambda dialog: dialog.accept()))
    give(nova, "paste_announcement")
    come_back_to(nova)
    dialogs.expect(in_announcement(look))
    give(nova, "paste_announcement")


def test_typing_reads_on_and_keeps_what_was_mended(nova: MainWindow, dialogs: Dialogs, qtbot: QtBot) -> None:
    def go_on(dialog: AnnouncementDialog) -> None:
        model = dialog.proposals
        model.setData(model.index(0, Part.QUANTITY), "8,650")
        dialog.text.appendPlainText("Nova delivered 9,000 vehicles in June.")
        qtbot.waitUntil(lambda: len(model.rows) == 4)
        assert [row.now.typed for row in model.rows] == ["8,650", "23,705", "120,000", "9,000"]
        dialog.text.clear()
        qtbot.waitUntil(lambda: not model.rows)
        assert dialog.nothing.isVisible()
        dialog.reject()

    on_clipboard(NEWS)
    dialogs.expect(in_announcement(go_on))
    give(nova, "paste_announcement")


# Long work


def test_newer_work_takes_the_place_of_older(nova: MainWindow, qtbot: QtBot) -> None:
    evaluating, taken, begun = Evaluating(nova), list[str](), list[str]()

    def work(name: str, then: Callable[[], None]) -> Callable[[Tell], str]:
        def do(tell: Tell) -> str:
            begun.append(name)
            tell(0.1)
            then()
            tell(0.9)
            return name

        return do

    evaluating.do(work("old", lambda: evaluating.do(work("new", lambda: None), taken.append)), taken.append)
    qtbot.waitUntil(lambda: taken == ["new"])
    assert begun == ["old", "new"]
    evaluating.do(work("last", evaluating.stop), taken.append)
    qtbot.waitUntil(lambda: len(begun) == 3)
    settle()
    assert taken == ["new"]
