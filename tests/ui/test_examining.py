"""A file that is too large to be looked at while it is opened is looked at while one works with it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from milepost.domain.errors import MilepostError
from milepost.store import check
from milepost.ui.examining import Examining
from milepost.ui.open_file import OpenFile
from milepost.workspace import Opening, Workspace
from tests.ui.conftest import Opener
from tests.ui.files import FIGURES, make_nova
from tests.ui.hands import Dialogs


@pytest.fixture(autouse=True)
def no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each file is large enough to be opened before it is looked at."""
    monkeypatch.setattr(check, "LARGE", 0)


def examined(path: Path, opening: Opening, qtbot: QtBot) -> list[str]:
    """What is found in a file once it is open."""
    found: list[str] = []

    def hear(_: Path, error: MilepostError) -> None:
        found.append(str(error))

    file = OpenFile(Workspace.open(path, opening))
    examining = Examining(file, opening)
    examining.found.connect(hear)
    assert not file.workspace.is_checked
    examining.look()
    qtbot.waitUntil(lambda: not examining.is_busy)
    examining.stop()
    file.close()
    return found


def spoil(path: Path) -> None:
    """Let a row break the rules of the file, but be one that can be read."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute("UPDATE figure SET entered_at = 'soon' WHERE id = 1")


def test_a_sound_file_is_no_news(tmp_path: Path, opening: Opening, qtbot: QtBot) -> None:
    assert examined(make_nova(tmp_path / "nova.milepost", opening, FIGURES), opening, qtbot) == []


def test_damage_that_was_not_seen_when_the_file_was_opened_is_told(
    tmp_path: Path, opening: Opening, qtbot: QtBot
) -> None:
    path = make_nova(tmp_path / "nova.milepost", opening, FIGURES)
    spoil(path)
    (told,) = examined(path, opening, qtbot)
    assert "nova.milepost is damaged" in told


def test_the_window_offers_to_mend_what_is_found(
    open_window: Opener, tmp_path: Path, opening: Opening, dialogs: Dialogs, qtbot: QtBot
) -> None:
    path = make_nova(tmp_path / "nova.milepost", opening, FIGURES)
    spoil(path)
    texts: list[str] = []

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        texts.extend([dialog.text(), *(button.text() for button in dialog.buttons())])
        dialog.close()

    dialogs.expect(answer)
    open_window(path)
    qtbot.waitUntil(lambda: len(texts) > 1)
    assert "nova.milepost is damaged" in texts[0]
    assert any("Readable" in text for text in texts)
