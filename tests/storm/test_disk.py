"""What can befall a disk, for real: each is told in a sentence, what was typed stays, and work goes on afterwards."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from milepost.ui.main_window import MainWindow
from milepost.workspace import Opening, Workspace
from tests.storm.editing import added, first
from tests.ui.conftest import *  # noqa: F403 - a window needs what the tests of windows need
from tests.ui.conftest import Opener
from tests.ui.files import FIGURES, make_nova, open_file
from tests.ui.hands import Dialogs, come_back_to, press, retype, settle, type_here

NOBODY = 65534
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only Linux's superuser may mount disks and become others"
)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["/bin/mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], check=True)
    yield folder
    subprocess.run(["/bin/umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def window(disk: Path, open_window: Opener, opening: Opening) -> MainWindow:
    """A window on a file on that disk."""
    return open_window(make_nova(disk / "nova.milepost", opening, FIGURES))


@contextmanager
def full(path: Path) -> Generator[None]:
    """Another program has taken all the room."""
    filler = path.with_name("filler")
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 512)
        except OSError:
            pass
    yield
    filler.unlink()


@contextmanager
def limited(_path: Path) -> Generator[None]:
    """The system lets no file of this process grow any more."""
    import resource  # noqa: PLC0415 - Linux has it

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


@contextmanager
def as_nobody() -> Generator[None]:
    """Be somebody whom permissions bind."""
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def read_only_folder(path: Path) -> Generator[None]:
    """The folder takes no new files, so no journal can stand beside the file."""
    path.parent.chmod(0o555)
    path.chmod(0o666)
    with as_nobody():
        yield
    path.parent.chmod(0o755)


@contextmanager
def remounted_read_only(path: Path) -> Generator[None]:
    """The disk takes nothing any more, which the system allows only while no file on it is open."""
    subprocess.run(["/bin/mount", "-o", "remount,ro", str(path.parent)], check=True)
    yield
    subprocess.run(["/bin/mount", "-o", "remount,rw", str(path.parent)], check=True)


@contextmanager
def vanished(path: Path) -> Generator[None]:
    """The file is not there."""
    path.rename(path.with_suffix(".away"))
    yield
    path.with_suffix(".away").rename(path)


@contextmanager
def unplugged(path: Path) -> Generator[None]:
    """The disk is not there; it is plugged in again at the same place."""
    folder = path.parent
    kept = folder.with_name("kept")
    kept.mkdir()
    subprocess.run(["/bin/mount", "--bind", str(folder), str(kept)], check=True)
    subprocess.run(["/bin/umount", "--lazy", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["/bin/mount", "--bind", str(kept), str(folder)], check=True)
        subprocess.run(["/bin/umount", str(kept)], check=True)


@contextmanager
def locked(path: Path) -> Generator[None]:
    """Another program is writing, and takes its time."""
    import sqlite3  # noqa: PLC0415 - the other program

    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    yield
    other.execute("ROLLBACK")
    other.close()


TROUBLES: dict[str, tuple[Callable[[Path], AbstractContextManager[None]], str]] = {
    "the disk is full": (full, "There is no room left on the disk of nova.milepost; nothing was changed."),
    "no file may grow": (limited, "would not take what was to be written to nova.milepost"),
    "the folder is read-only": (read_only_folder, "nothing was"),
    "the file has vanished": (vanished, "There is no file"),
    "the disk was unplugged": (unplugged, "There is no file"),
    "another program writes": (locked, "Another program is using nova.milepost"),
}


def said(dialogs: Dialogs) -> list[str]:
    """What the next message says, which is then closed with the mouse's part left to the test."""
    texts: list[str] = []

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        texts.append(dialog.text())
        dialog.accept()

    dialogs.expect(answer)
    return texts


@pytest.mark.parametrize(("trouble", "sentence"), TROUBLES.values(), ids=TROUBLES)
def test_what_was_typed_stays_until_it_can_be_saved(
    window: MainWindow,
    dialogs: Dialogs,
    disk: Path,
    opening: Opening,
    trouble: Callable[[Path], AbstractContextManager[None]],
    sentence: str,
) -> None:
    path, form = disk / "nova.milepost", window.parts.form
    form.focus_first()
    retype("2024-06-30")
    press(Qt.Key.Key_Tab)
    type_here("31,000")
    with trouble(path):
        texts = said(dialogs)
        press(Qt.Key.Key_Return)
        assert len(texts) == 1
        assert sentence in texts[0]
        assert form.deliveries.text() == "31,000"
        come_back_to(window)
    press(Qt.Key.Key_Return)
    settle()
    assert form.deliveries.text() == ""
    with open_file(path, opening) as held:
        assert [figure.typed for figure in held.snapshot(1).figures] == ["7,058", "88,063", "over 8,000", "31,000"]
        assert held.damage() == []


COMMANDS = {
    "add": ["--deliveries", "31,000", "--as-of", "2024-06-30"],
    "target": ["120,000"],
    "undo": [],
}


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("trouble", [full, remounted_read_only, vanished], ids=["full", "read-only", "vanished"])
def test_a_command_says_why_it_could_not_and_can_be_given_again(
    disk: Path, opening: Opening, command: str, trouble: Callable[[Path], AbstractContextManager[None]]
) -> None:
    path = make_nova(disk / "nova.milepost", opening, FIGURES)
    words = [sys.executable, "-m", "milepost", command, str(path), *COMMANDS[command]]
    with trouble(path):
        ran = subprocess.run(words, capture_output=True, text=True, check=False, cwd=ROOT)
        assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (1, "", 1)
    assert subprocess.run(words, capture_output=True, check=False, cwd=ROOT).returncode == 0


def test_no_permission_is_told(tmp_path_factory: pytest.TempPathFactory, disk: Path, opening: Opening) -> None:
    path = make_nova(disk / "nova.milepost", opening, FIGURES)
    path.chmod(0o600)
    words = [sys.executable, "-m", "milepost", "status", str(path)]
    home = tmp_path_factory.mktemp("home")
    ran = subprocess.run(
        ["/usr/bin/setpriv", f"--reuid={NOBODY}", "--clear-groups", *words],
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
        env={**os.environ, "HOME": str(home), "PYTHONPATH": str(ROOT / "src")},
    )
    assert ran.returncode == 1
    assert "does not let Milepost open" in ran.stderr


def test_a_backup_that_finds_no_room_leaves_none(disk: Path, opening: Opening, tmp_path: Path) -> None:
    path = make_nova(tmp_path / "nova.milepost", opening, FIGURES)
    out = disk / "copy.milepost"
    with full(out):
        ran = subprocess.run(
            [sys.executable, "-m", "milepost", "backup", str(path), str(out)],
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
        )
        assert (ran.returncode, "no room" in ran.stderr) == (1, True)
        assert [each.name for each in disk.iterdir()] == ["filler"]


def test_an_import_that_finds_no_room_adds_nothing(disk: Path, opening: Opening) -> None:
    path = make_nova(disk / "nova.milepost", opening, FIGURES)
    content = path.read_bytes()
    with Workspace.open(path, opening) as workspace, full(path), pytest.raises(Exception, match="no room"):
        workspace.apply(added("many", 20_000))
    assert path.read_bytes() == content
    assert [each.name for each in disk.iterdir()] == ["nova.milepost"]


def test_an_edit_of_a_file_that_was_replaced_is_not_made_in_the_other(
    window: MainWindow, dialogs: Dialogs, disk: Path, opening: Opening
) -> None:
    path, form = disk / "nova.milepost", window.parts.form
    form.focus_first()
    press(Qt.Key.Key_Tab)
    type_here("31,000")
    make_nova(disk / "vega.milepost", opening, FIGURES[:1], name="Vega").replace(path)
    texts = said(dialogs)
    press(Qt.Key.Key_Return)
    assert "was replaced by another file" in texts[0]
    come_back_to(window)
    assert window.windowTitle() == "Vega – nova – Milepost"
    with open_file(path, opening) as held:
        assert len(held.snapshot(1).figures) == 1


def test_a_file_that_was_deleted_while_it_was_open_can_still_be_copied(
    window: MainWindow, disk: Path, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - only this asks for a place

    path = disk / "nova.milepost"
    path.unlink()

    def answer(*_: object) -> tuple[str, str]:
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    window.parts.actions["save_copy"].trigger()
    settle()
    with open_file(path, opening) as held:
        assert len(held.snapshot(1).figures) == len(FIGURES)


def test_undo_takes_the_newest_edit_though_the_clock_was_set_back(tmp_path: Path, opening: Opening) -> None:
    path, moments = tmp_path / "su7.milepost", [datetime(2024, 6, 1, tzinfo=UTC)]
    opening = replace(opening, now=lambda: moments[-1])
    with Workspace.create(path, first(), opening, lambda: moments[-1]) as workspace:
        workspace.apply(added("before"))
        moments.append(moments[0] - timedelta(days=900))
        workspace.apply(added("after"))
        assert [entry.label for entry in workspace.history()] == ["first", "before", "after"]
        assert workspace.undo().label == "after"
    assert len(opening.kept(path)) == 1


def test_the_window_says_in_a_moment_that_the_file_is_out_of_reach_and_that_it_is_back(
    window: MainWindow, disk: Path
) -> None:
    with unplugged(disk / "nova.milepost"):
        _until(lambda: window.parts.status.state.text().startswith("Not reachable"))
    _until(lambda: window.parts.status.state.text().startswith("Saved"))


def _until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not is_so() and time.monotonic() < end:
        settle()
        time.sleep(0.02)
    assert is_so()
