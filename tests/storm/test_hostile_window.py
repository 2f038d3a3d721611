"""Whatever things are called, the window shows that text: Qt would take much of it for markup."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QSettings, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QMenu,
    QMessageBox,
    QTableView,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from milepost.domain.errors import MilepostError
from milepost.paint.wording import QtWording
from milepost.ui.dressing import Dressing
from milepost.ui.dropping import drop_of
from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.ui.own_copy import OwnCopies
from milepost.ui.settings import Settings
from milepost.ui.tips import plain_tip
from milepost.ui.window_parts import Surroundings
from milepost.workspace import Opening, Workspace
from tests.storm.hostile_names import HOSTILE, NOW, called
from tests.ui.hands import Dialogs, settle, told_by

US = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
MARKED = "<img src='file:///x'><h1>Nova</h1>"
PLAIN_ELEMENTS = {"p", "br"}
OF_PAGES = PLAIN_ELEMENTS | {"html", "head", "meta", "style", "body", "table", "thead", "tr", "td", "th", "span", "a"}
DIALOGS = ("edit_tracker", "edit_goal", "announce_target", "targets", "plan", "milestone_list", "export_image")
BESIDE = ("why", "about_forecast", "track_record")
CLIPBOARD = ("\x00", "\ud800,\ud800\n1,2", "=1\t=2\n", '"\t"', "<b>\t<i>\n2024-05\t7", "\u202e\t\r\n", "5" * 60_000)
NO_FILES = ("file:///tmp/a%00b.csv", "file:///a%00.milepost", "http://x.y/z.csv", "data:,x", "")


class Elements(HTMLParser):
    """The elements of a text that Qt would read as markup."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(tag)
        assert not any(name in {"src", "background"} or name.startswith("on") for name, _ in attrs)


def is_plain(text: str) -> bool:
    """Whether a text that Qt looks at by itself is shown as it stands."""
    return not Text.mightBeRichText(text) or Elements(text).found <= PLAIN_ELEMENTS


@pytest.fixture
def dialogs() -> Iterator[Dialogs]:
    answering = Dialogs()
    yield answering
    answering.done()


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on a file in which everything is called by markup."""
    folder, opening = tmp_path / "<b>folder", Opening(tmp_path / "backups", busy_seconds=0.05)
    with called(folder, MARKED):
        path = folder / "it.milepost"
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    copies = OwnCopies(tmp_path / "example.milepost", tmp_path)
    file = OpenFile(Workspace.open(path, opening, lambda: NOW), copies, settings.choice(str(path)))
    shown = MainWindow(Surroundings(file, opening, settings, Dressing(qapp, settings), QtWording(US), US, tmp_path))
    with qtbot.waitSignal(shown.started):
        shown.show()
    settle()
    yield shown
    shown.close()
    shown.deleteLater()
    file.close()


def guessed(root: QWidget) -> list[str]:
    """The texts of labels in which Qt looks for markup by itself."""
    return [each.text() for each in root.findChildren(QLabel) if each.textFormat() is Qt.TextFormat.AutoText]


def tips(root: QWidget) -> Iterator[str]:
    """What is shown under the pointer, of widgets, of commands and of cells."""
    for widget in [root, *root.findChildren(QWidget)]:
        yield widget.toolTip()
        yield from (action.toolTip() for action in widget.actions() if isinstance(widget, QMenu))
        if isinstance(widget, QAbstractButton) and "Nova" in widget.text():
            yield widget.text()
        if isinstance(widget, QAbstractItemView):
            yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model, root = view.model(), QModelIndex()
    for row in range(model.rowCount(root)):
        for column in range(model.columnCount(root) if isinstance(view, QTableView) else 1):
            yield str(model.index(row, column, root).data(Qt.ItemDataRole.ToolTipRole) or "")


def test_no_label_and_no_tip_of_the_window_is_markup(window: MainWindow) -> None:
    assert all(map(is_plain, guessed(window)))
    found = [tip for tip in tips(window) if "Nova" in tip]
    assert len(found) > 5
    assert all(map(is_plain, found)), [tip for tip in found if not is_plain(tip)]


@pytest.mark.parametrize("name", [*DIALOGS, *BESIDE])
def test_no_dialog_shows_markup(window: MainWindow, dialogs: Dialogs, name: str) -> None:
    seen: list[str] = []

    def look(dialog: QWidget) -> None:
        seen.append(name)
        assert all(map(is_plain, guessed(dialog)))
        assert all(map(is_plain, tips(dialog)))
        for page in dialog.findChildren(QTextBrowser):
            assert Elements(page.toHtml()).found <= OF_PAGES
        dialog.close()

    dialogs.expect(look)
    window.parts.actions[name].trigger()
    settle()
    assert seen == [name]


def test_what_went_wrong_is_said_as_it_was_typed(window: MainWindow, dialogs: Dialogs) -> None:
    formats: list[Qt.TextFormat] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        formats.append(dialog.textFormat())
        dialog.close()

    dialogs.expect(look)
    window.features.later.imports.failed.emit(MilepostError(MARKED))
    assert formats == [Qt.TextFormat.PlainText]


@pytest.mark.parametrize("text", [*HOSTILE, MARKED])
def test_a_tip_is_the_text_that_it_is_made_of(text: str) -> None:
    tip = plain_tip(text)
    assert is_plain(tip)
    assert tip == text or Text.mightBeRichText(text)


@pytest.mark.parametrize("text", CLIPBOARD)
def test_the_clipboard_is_read_or_left_alone(window: MainWindow, dialogs: Dialogs, text: str) -> None:
    before = window.windowTitle()
    QGuiApplication.clipboard().setText(text)
    with dialogs.dismissed():
        window.parts.actions["paste_figures"].trigger()
        settle()
    assert window.windowTitle() == before
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("address", NO_FILES)
def test_an_address_of_no_file_is_no_file(address: str) -> None:
    assert drop_of([QUrl(address)]) is None


@pytest.mark.parametrize("name", ["folder.csv", "a" * 300 + ".csv", "missing.csv", "missing.txt"])
def test_what_cannot_be_read_is_said(window: MainWindow, dialogs: Dialogs, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.csv").mkdir()
    texts = told_by(dialogs)
    imports = window.features.later.imports
    (imports.read_file if name.endswith(".txt") else imports.import_file)(tmp_path / name)
    assert len(texts) == 1
    assert texts[0].endswith(".")
