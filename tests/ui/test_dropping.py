from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from milepost.ui.announcement.announcement_dialog import AnnouncementDialog
from milepost.ui.dropping import TABLES, Drop, drop_of
from milepost.ui.main_window import MainWindow
from milepost.workspace import Opening
from milepost.workspace.files import READABLE
from tests.ui.files import make_nova
from tests.ui.hands import Dialogs, come_back_to, press, told_by

NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
COPY = Qt.DropAction.CopyAction


@pytest.mark.parametrize(
    ("urls", "found"),
    [
        ([], None),
        (["https://example.org/nova.milepost"], None),
        (["file:///data/nova.milepost"], "/data/nova.milepost"),
        (["file:///data/a.txt", "file:///data/b.milepost"], "/data/b.milepost"),
        (["file:///data/a.txt", "file:///data/b.csv"], "/data/a.txt"),
    ],
)
def test_of_many_files_one_of_ours_is_meant(urls: list[str], found: str | None) -> None:
    assert drop_of([QUrl(url) for url in urls]) == (None if found is None else Drop(Path(found)))


def carrying(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def hover(widget: QWidget, data: QMimeData) -> bool:
    """Bring something over a widget; whether it may be dropped."""
    event = QDragEnterEvent(QPoint(40, 10), COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop(widget: QWidget, data: QMimeData) -> bool:
    event = QDropEvent(QPointF(40, 10), COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_a_file_that_is_dropped_is_opened(nova: MainWindow, tmp_path: Path, opening: Opening, qtbot: QtBot) -> None:
    hint, data = nova.features.files.dropping.hint, carrying(make_nova(tmp_path / "Vega.milepost", opening))
    assert not hint.isVisible()
    assert hover(nova, data)
    assert (hint.isVisible(), hint.text()) == (True, "Drop to open “Vega”")
    assert drop(nova, data)
    assert not hint.isVisible()
    qtbot.waitUntil(lambda: nova.windowTitle() == "Nova – Vega – Milepost")


def test_the_hint_goes_with_the_pointer(nova: MainWindow, tmp_path: Path) -> None:
    hover(nova, carrying(tmp_path / "Vega.milepost"))
    QApplication.sendEvent(nova, QDragLeaveEvent())
    assert not nova.features.files.dropping.hint.isVisible()


def test_a_file_over_a_field_is_for_the_window(nova: MainWindow, tmp_path: Path) -> None:
    data = carrying(tmp_path / "Vega.milepost")
    data.setText("Vega.milepost")  # as most file managers do
    assert hover(nova.parts.form.deliveries, data)
    assert nova.features.files.dropping.hint.isVisible()
    assert nova.parts.form.deliveries.text() == ""


@pytest.mark.parametrize(
    ("name", "content", "title"),
    [
        ("figures.csv", "Month,Deliveries\nMay 2024,8646\n", "Import figures.csv"),
        ("news.txt", "Nova delivered 8,646 vehicles in May.", "Paste announcement for Nova"),
    ],
)
def test_figures_that_are_dropped_are_shown(
    nova: MainWindow, dialogs: Dialogs, qtbot: QtBot, tmp_path: Path, name: str, content: str, title: str
) -> None:
    titles: list[str] = []

    def answer(dialog: QWidget) -> None:
        titles.append(dialog.windowTitle())
        press(Qt.Key.Key_Escape)

    (tmp_path / name).write_text(content, encoding="utf-8")
    data = carrying(tmp_path / name)
    assert hover(nova, data)
    assert nova.features.files.dropping.hint.text() == f"Drop to add the figures in {name}"
    dialogs.expect(answer)
    drop(nova, data)
    qtbot.waitUntil(lambda: titles == [title])
    come_back_to(nova)


def test_another_file_is_refused(nova: MainWindow, dialogs: Dialogs, qtbot: QtBot) -> None:
    data = carrying(Path("/data/photo.png"))
    assert hover(nova, data)
    assert not nova.features.files.dropping.hint.isVisible()
    texts = told_by(dialogs)
    drop(nova, data)
    told = "photo.png is neither a Milepost file nor a table or a text that could be read."
    qtbot.waitUntil(lambda: texts == [told])
    come_back_to(nova)


def test_a_text_that_is_dropped_is_read(nova: MainWindow, dialogs: Dialogs, qtbot: QtBot) -> None:
    read: list[str] = []

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, AnnouncementDialog)
        read.extend(row.now.typed for row in dialog.proposals.rows)
        press(Qt.Key.Key_Escape)

    data = QMimeData()
    data.setText("Nova delivered 8,646 vehicles in May.")
    assert hover(nova, data)
    dialogs.expect(answer)
    assert drop(nova, data)
    qtbot.waitUntil(lambda: read == ["8,646"])
    come_back_to(nova)


def test_tables_are_the_files_that_can_be_imported() -> None:
    assert TABLES == READABLE


def test_what_says_nothing_is_not_taken(nova: MainWindow) -> None:
    data = QMimeData()
    data.setText(" \n")
    assert not hover(nova, data)


@pytest.mark.parametrize("reach", [hover, drop])
def test_a_window_that_shows_a_dialog_takes_nothing(
    nova: MainWindow, dialogs: Dialogs, tmp_path: Path, reach: Callable[[QWidget, QMimeData], bool]
) -> None:
    taken: list[bool] = []

    def answer(_: QWidget) -> None:
        taken.append(reach(nova, carrying(tmp_path / "Vega.milepost")))
        press(Qt.Key.Key_Escape)

    dialogs.expect(answer)
    press(Qt.Key.Key_F2)
    assert taken == [False]
    assert not nova.features.files.dropping.hint.isVisible()
