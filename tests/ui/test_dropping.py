from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from milepost.ui.dropping import Drop, drop_of
from milepost.ui.main_window import MainWindow
from milepost.workspace import Opening
from tests.ui.files import make_nova
from tests.ui.hands import Dialogs, come_back_to, press

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
    ("name", "told"),
    [
        (
            "figures.csv",
            "figures.csv is a table. Add its rows to a file with the command “milepost import FILE figures.csv”.",
        ),
        ("notes.txt", "notes.txt is not a Milepost file. Drop a file that ends in .milepost to open it."),
    ],
)
def test_another_file_is_refused_with_what_to_do(
    nova: MainWindow, dialogs: Dialogs, qtbot: QtBot, name: str, told: str
) -> None:
    texts: list[str] = []

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        texts.append(dialog.text())
        press(Qt.Key.Key_Return)

    data = carrying(Path("/data") / name)
    assert hover(nova, data)
    assert not nova.features.files.dropping.hint.isVisible()
    dialogs.expect(answer)
    drop(nova, data)
    qtbot.waitUntil(lambda: texts == [told])
    come_back_to(nova)


def test_what_is_no_file_is_not_taken(nova: MainWindow) -> None:
    data = QMimeData()
    data.setText("7,058")
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
