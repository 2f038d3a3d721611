"""The example stays as it is: what is changed in it goes to a copy of the user's own."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from milepost.domain.errors import MilepostError
from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.ui.own_copy import OwnCopies
from milepost.ui.settings import Settings
from milepost.workspace import Opening
from milepost.workspace.figures import delete_figures
from tests.ui.conftest import Opener
from tests.ui.files import open_file
from tests.ui.hands import CONTROL, SHIFT, Dialogs, cells, come_back_to, fill_in, headline, press, type_here

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


def enter_deliveries(text: str) -> None:
    """Type deliveries into the form, from its first field on."""
    press(Qt.Key.Key_D, CONTROL)
    press(TAB)
    type_here(text)
    press(ENTER)


def test_a_figure_typed_in_the_example_goes_to_a_copy_in_the_documents(
    window: MainWindow, example: Path, example_file: bytes, documents: Path, settings: Settings
) -> None:
    rows = len(cells(window.parts.table))
    enter_deliveries("20,000")
    own = documents / "Xiaomi SU7.milepost"
    assert window.windowTitle() == "Xiaomi SU7 – Xiaomi SU7 – Milepost"
    assert len(cells(window.parts.table)) == rows + 1
    assert not window.parts.page.banner.isVisible()
    assert example.read_bytes() == example_file
    assert settings.last_file == str(own)
    assert settings.recent_files == (str(own), str(example))
    assert window.statusBar().currentMessage() == f"Saved in your own copy, {own}; the example stays as it was."
    assert window.parts.form.deliveries.text() == ""


def test_the_copy_goes_on_as_any_file(window: MainWindow, documents: Path) -> None:
    rows = len(cells(window.parts.table))
    enter_deliveries("20,000")
    press(Qt.Key.Key_Z, CONTROL)
    assert len(cells(window.parts.table)) == rows
    press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert len(cells(window.parts.table)) == rows + 1
    assert [path.name for path in documents.iterdir()] == ["Xiaomi SU7.milepost"]


def test_what_the_example_was_made_of_cannot_be_taken_back(window: MainWindow) -> None:
    assert not window.parts.actions["undo"].isEnabled()
    assert window.parts.actions["undo"].text() == "&Undo"
    enter_deliveries("20,000")
    assert window.parts.actions["undo"].isEnabled()


def test_a_half_typed_entry_and_the_goal_that_is_shown_come_along(window: MainWindow, dialogs: Dialogs) -> None:
    dialogs.expect(fill_in("2024-Q4", "60,000"))
    press(Qt.Key.Key_G, CONTROL)
    come_back_to(window)
    assert window.parts.page.goals.list.currentText() == "2024-Q4 · deliveries"
    press(TAB)
    type_here("12,3")
    dialogs.expect(fill_in("70,000"))
    press(Qt.Key.Key_T, CONTROL | SHIFT)
    come_back_to(window)
    assert window.parts.page.goals.list.currentText() == "2024-Q4 · deliveries"
    assert window.parts.form.deliveries.text() == "12,3"


def test_a_name_that_is_taken_gets_a_number(window: MainWindow, documents: Path) -> None:
    documents.mkdir()
    taken = documents / "Xiaomi SU7.milepost"
    taken.write_text("something else")
    enter_deliveries("20,000")
    assert window.windowTitle() == "Xiaomi SU7 – Xiaomi SU7 2 – Milepost"
    assert taken.read_text() == "something else"


def test_where_the_documents_cannot_be_written_nothing_typed_is_lost(
    window: MainWindow, dialogs: Dialogs, documents: Path, example: Path, example_file: bytes
) -> None:
    documents.write_text("a file where the folder should be")
    told: list[str] = []

    def answer(dialog: QWidget) -> None:
        told.append(str(dialog.property("text")))
        press(ENTER)

    dialogs.expect(answer)
    enter_deliveries("20,000")
    assert "cannot be made" in told[0]
    assert window.parts.form.deliveries.text() == "20,000"
    assert window.parts.page.banner.isVisible()
    assert example.read_bytes() == example_file


def test_an_edit_that_is_refused_leaves_no_copy(example: Path, documents: Path, opening: Opening) -> None:
    file = OpenFile(open_file(example, opening), OwnCopies(example, documents))
    assert file.snapshot is not None
    other = replace(file.snapshot, figures=tuple(replace(each, note="other") for each in file.snapshot.figures))
    with pytest.raises(MilepostError, match="Another program has changed"):
        file.apply(delete_figures(other, [1]))
    assert file.is_example
    assert not list(documents.iterdir())
    file.close()


def test_the_next_start_opens_the_copy_as_ones_own(window: MainWindow, open_window: Opener, documents: Path) -> None:
    enter_deliveries("20,000")
    told = headline(window)
    window.close()
    again = open_window(documents / "Xiaomi SU7.milepost")
    assert not again.parts.page.banner.isVisible()
    assert headline(again) == told
