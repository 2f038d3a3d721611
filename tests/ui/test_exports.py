"""Tables and reports are written where one says, and nothing is overwritten that was not chosen."""

from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtWidgets import QFileDialog

from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.workspace.files import read_table
from tests.ui.hands import Dialogs, come_back_to, settle, told_by


class Choose(Protocol):
    """Says which file is chosen next, and of which kind."""

    def __call__(self, path: Path, kind: str = "") -> None: ...


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Choose:
    def say(path: Path, kind: str = "") -> None:
        def answer(*_: object) -> tuple[str, str]:
            return str(path), kind

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)

    return say


def give(window: MainWindow, name: str) -> None:
    window.parts.actions[name].trigger()
    settle()


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".json"])
def test_a_table_holds_what_the_file_does(
    nova: MainWindow, opened: list[tuple[MainWindow, OpenFile]], choose: Choose, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"nova{ending}"
    choose(path)
    give(nova, "export_table")
    assert nova.statusBar().currentMessage() == f"Written: {path}"
    held = opened[0][1].workspace.snapshots()
    assert read_table(path, held).edit is None
    # Three figures, and the target of the goal; JSON also counts the tracker and the goal.
    assert read_table(path, ()).added == (6 if ending == ".json" else 4)


def test_a_name_without_an_ending_gets_that_of_the_kind(nova: MainWindow, choose: Choose, tmp_path: Path) -> None:
    choose(tmp_path / "nova", "Markdown (*.md)")
    give(nova, "report")
    page = (tmp_path / "nova.md").read_text(encoding="utf-8")
    assert page.startswith("# ")
    assert "100,000" in page


def test_what_was_not_chosen_is_not_replaced(
    nova: MainWindow, choose: Choose, dialogs: Dialogs, tmp_path: Path
) -> None:
    held = tmp_path / "nova.html"
    held.write_text("mine", encoding="utf-8")
    choose(tmp_path / "nova", "Web page (*.html)")
    told = told_by(dialogs)
    give(nova, "report")
    come_back_to(nova)
    assert (held.read_text(encoding="utf-8"), told) == (
        "mine",
        [f"{held} is there already. Choose it to replace it."],
    )
    choose(held)
    give(nova, "report")
    assert held.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_folder_that_is_not_there_is_said_in_a_sentence(
    nova: MainWindow, choose: Choose, dialogs: Dialogs, tmp_path: Path
) -> None:
    choose(tmp_path / "gone" / "nova.csv")
    told = told_by(dialogs)
    give(nova, "export_table")
    come_back_to(nova)
    assert len(told) == 1
    assert "could not be written" in told[0]
