"""Copies of the file are brought back in the window, and what is readable of a damaged file is saved."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from milepost.ui.main_window import MainWindow
from milepost.ui.restoring.restore_dialog import RestoreDialog
from milepost.workspace import Opening
from milepost.workspace.figures import FigureDraft, add_figures, delete_figures
from tests.ui.files import FIGURES, MAY, TO_APRIL, D, make_nova, open_file
from tests.ui.hands import CONTROL, SHIFT, Dialogs, cells, come_back_to, press, settle, type_here

RESTORE = Qt.Key.Key_Y, CONTROL | SHIFT


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "nova.milepost"


@pytest.fixture
def changed(nova: MainWindow, path: Path, opening: Opening, qtbot: QtBot) -> MainWindow:
    """A window on a file of which a copy was kept, then a figure added and another deleted."""
    for each in opening.kept(path):
        each.path.unlink()
    with open_file(path, opening) as workspace:
        workspace.apply(add_figures(workspace.snapshot(1), [FigureDraft(D, MAY, "9,000")]), keeps_copy=True)
        workspace.apply(delete_figures(workspace.snapshot(1), [1]))
    qtbot.waitUntil(lambda: "9,000" in str(cells(nova.parts.table)))
    return nova


def rows(window: MainWindow) -> list[str]:
    return sorted(row[2] for row in cells(window.parts.table))


def with_dialog(dialogs: Dialogs, act: Callable[[RestoreDialog], None]) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, RestoreDialog)
        act(dialog)

    dialogs.expect(answer)


def looked_at(dialogs: Dialogs) -> list[tuple[str, bool]]:
    """What the next dialog says of the copy, and whether that can be restored; it is closed then."""
    said: list[tuple[str, bool]] = []

    def look(dialog: RestoreDialog) -> None:
        said.append((dialog.changes.toPlainText(), dialog.confirm.isEnabled()))
        press(Qt.Key.Key_Escape)

    with_dialog(dialogs, look)
    return said


def test_a_copy_is_brought_back_once_it_was_seen_what_that_changes(
    changed: MainWindow, dialogs: Dialogs, path: Path, opening: Opening, qtbot: QtBot
) -> None:
    told: list[str] = []

    def restore(dialog: RestoreDialog) -> None:
        told.append(dialog.changes.toPlainText())
        press(Qt.Key.Key_Return)

    with_dialog(dialogs, restore)
    press(*RESTORE)
    come_back_to(changed)
    assert told[0].startswith("If it is restored, 1 row comes back, 1 row goes.")
    assert "7,058 deliveries" in told[0]
    qtbot.waitUntil(lambda: rows(changed) == ["7,058", "88,063", "over 8,000"])
    kept = opening.kept(path)
    assert str(kept[0].path) in changed.statusBar().currentMessage()
    with open_file(kept[0].path, opening) as before:
        assert len(before.snapshot(1).figures) == 3


def test_nothing_changes_where_one_thinks_better_of_it(changed: MainWindow, dialogs: Dialogs) -> None:
    before = rows(changed)
    with_dialog(dialogs, lambda _: press(Qt.Key.Key_Escape))
    press(*RESTORE)
    come_back_to(changed)
    assert rows(changed) == before


def test_a_half_typed_entry_survives_a_restore(changed: MainWindow, dialogs: Dialogs, qtbot: QtBot) -> None:
    changed.parts.form.focus_first()
    press(Qt.Key.Key_Tab)
    type_here("12,34")
    with_dialog(dialogs, lambda _: press(Qt.Key.Key_Return))
    press(*RESTORE)
    come_back_to(changed)
    qtbot.waitUntil(lambda: "7,058" in rows(changed))
    assert changed.parts.form.deliveries.text() == "12,34"


def test_a_file_without_copies_says_when_the_first_is_made(
    nova: MainWindow, dialogs: Dialogs, path: Path, opening: Opening
) -> None:
    for each in opening.kept(path):
        each.path.unlink()
    said = looked_at(dialogs)
    press(*RESTORE)
    come_back_to(nova)
    assert said == [("No copies are kept yet: one is made before the first change of each day.", False)]


def test_the_example_stays_as_it_is(window: MainWindow) -> None:
    assert not window.parts.actions["restore_copy"].isEnabled()


def test_another_file_can_be_chosen(
    nova: MainWindow, dialogs: Dialogs, path: Path, opening: Opening, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    other = make_nova(path.with_name("other.milepost"), opening, [FigureDraft(D, TO_APRIL, "5,000")])

    def choose(*_: object) -> tuple[str, str]:
        return str(other), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)

    def restore(dialog: RestoreDialog) -> None:
        dialog.other.click()
        settle()
        dialog.confirm.click()

    with_dialog(dialogs, restore)
    press(*RESTORE)
    come_back_to(nova)
    qtbot.waitUntil(lambda: rows(nova) == ["5,000"])


def test_a_copy_that_is_damaged_is_told_and_cannot_be_restored(
    changed: MainWindow, dialogs: Dialogs, path: Path, opening: Opening
) -> None:
    opening.kept(path)[0].path.write_bytes(b"no database")
    said = looked_at(dialogs)
    press(*RESTORE)
    come_back_to(changed)
    ((told, can_restore),) = said
    assert "is not a Milepost file" in told
    assert not can_restore


@pytest.fixture
def damaged(path: Path, opening: Opening) -> Path:
    """A file that lost its end, of which a copy was kept."""
    broken = make_nova(path.with_name("broken.milepost"), opening, FIGURES)
    with open_file(broken, opening) as workspace:
        workspace.apply(add_figures(workspace.snapshot(1), [FigureDraft(D, MAY, "9,000")]), keeps_copy=True)
    broken.write_bytes(broken.read_bytes()[:-4096])
    return broken


def pressing(dialogs: Dialogs, word: str) -> list[str]:
    """Press the button of the next message that has the word; what the message says."""
    texts: list[str] = []

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        texts.append(dialog.text())
        next(button for button in dialog.buttons() if word in button.text()).click()

    dialogs.expect(answer)
    return texts


def test_what_is_readable_of_a_damaged_file_is_copied_and_shown(
    nova: MainWindow, dialogs: Dialogs, damaged: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    suggested: list[str] = []

    def choose(_parent: object, _title: str, suggestion: str, _kinds: str) -> tuple[str, str]:
        suggested.append(suggestion)
        return str(tmp_path / "saved"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    content, texts = damaged.read_bytes(), pressing(dialogs, "Readable")
    nova.features.files.commands.open(damaged)
    come_back_to(nova)
    assert "broken.milepost is damaged" in texts[0]
    assert suggested == [str(tmp_path / "broken rescued.milepost")]
    assert nova.windowTitle() == "Nova – saved – Milepost"
    assert damaged.read_bytes() == content
    assert "saved" in nova.statusBar().currentMessage()


def test_a_copy_of_a_damaged_file_is_restored_and_shown(
    nova: MainWindow, dialogs: Dialogs, damaged: Path, opening: Opening
) -> None:
    content = damaged.read_bytes()
    pressing(dialogs, "Restore")
    with_dialog(dialogs, lambda _: press(Qt.Key.Key_Return))
    nova.features.files.commands.open(damaged)
    come_back_to(nova)
    assert nova.windowTitle() == "Nova – broken – Milepost"
    assert rows(nova) == ["7,058", "88,063", "over 8,000"]
    assert opening.kept(damaged)[0].path.read_bytes() == content


def test_a_damaged_file_that_is_left_alone_stays_as_it_is(nova: MainWindow, dialogs: Dialogs, damaged: Path) -> None:
    content = damaged.read_bytes()
    pressing(dialogs, "Close")
    nova.features.files.commands.open(damaged)
    come_back_to(nova)
    assert nova.windowTitle() == "Nova – nova – Milepost"
    assert damaged.read_bytes() == content
