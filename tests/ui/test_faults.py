"""A fault of the program is logged and told once, with no figure in the report, and the window goes on."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qCritical
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from milepost import __version__
from milepost.domain.errors import MilepostError
from milepost.ui.fault_dialog import FaultDialog
from milepost.ui.fault_log import FILE, MOST_BYTES, logging_to
from milepost.ui.fault_report import masked, stack_text, where
from milepost.ui.faults import EACH, Faults, catching_faults
from milepost.ui.main_window import MainWindow
from tests.ui.hands import Dialogs, click, headline

ENTERED = "could not place 10,000 of 'Nova' from “Maker”"


@pytest.fixture
def log(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Path]:
    """Faults are caught; what they say on standard error is no part of the test's own output."""
    with catching_faults(tmp_path / "log"):
        yield tmp_path / "log" / FILE
    capsys.readouterr()


def fail() -> None:
    raise RuntimeError(ENTERED)


def fail_otherwise() -> None:
    raise LookupError(ENTERED)


def soon(qtbot: QtBot, *slots: Callable[[], None]) -> None:
    """Run slots in Qt's loop, where nobody catches what they raise."""
    for slot in slots:
        QTimer.singleShot(0, slot)
    qtbot.wait(20)


def told() -> list[FaultDialog]:
    return [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, FaultDialog) and widget.isVisible()
    ]


def close(qtbot: QtBot, dialog: FaultDialog) -> None:
    with qtbot.waitSignal(dialog.finished):
        click(dialog.close_button)


@pytest.mark.usefixtures("log")
def test_a_slot_that_fails_is_told_and_the_window_goes_on(nova: MainWindow, qtbot: QtBot) -> None:
    soon(qtbot, fail)
    (dialog,) = told()
    report = dialog.report.toPlainText()
    assert f"Milepost {__version__}" in report
    assert "in fail\n    raise RuntimeError(ENTERED)" in report
    assert "RuntimeError: could not place … of …" in report
    for typed in ("10,000", "Nova", "Maker"):
        assert typed not in report
    click(dialog.copy)
    assert QGuiApplication.clipboard().text() == report
    close(qtbot, dialog)
    nova.parts.actions["undo"].trigger()
    assert headline(nova) == "7,058 of 100,000 delivered: 7.1 %"


@pytest.mark.usefixtures("nova")
def test_the_same_fault_is_told_once_and_logged_each_time(log: Path, qtbot: QtBot) -> None:
    soon(qtbot, fail)
    close(qtbot, *told())
    soon(qtbot, fail, fail)
    assert not told()
    text = log.read_text(encoding="utf-8")
    assert text.count("in fail\n") == 1
    assert "now 2 times" in text
    assert "now 3 times" in text
    assert "10,000" not in text


@pytest.mark.usefixtures("nova")
def test_while_one_is_told_others_are_logged_and_told_when_they_come_again(log: Path, qtbot: QtBot) -> None:
    soon(qtbot, fail, fail_otherwise)
    close(qtbot, *told())
    assert "LookupError" in log.read_text(encoding="utf-8")
    soon(qtbot, fail_otherwise)
    (dialog,) = told()
    assert "LookupError" in dialog.report.toPlainText()
    close(qtbot, dialog)


@pytest.mark.usefixtures("log")
def test_a_fault_at_every_paint_opens_one_dialog(nova: MainWindow, qtbot: QtBot) -> None:
    class Broken(QWidget):
        """Cannot be painted."""

        def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 Qt's name
            fail()

    broken = Broken(nova)
    broken.show()
    for _ in range(5):
        broken.update()
        qtbot.wait(5)
    broken.hide()
    broken.deleteLater()
    (dialog,) = told()
    assert "in paintEvent" in dialog.report.toPlainText()
    close(qtbot, dialog)


@pytest.mark.usefixtures("nova", "log")
def test_a_fault_in_a_thread_is_told(qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told()))
    (dialog,) = told()
    assert "RuntimeError" in dialog.report.toPlainText()
    close(qtbot, dialog)


@pytest.mark.usefixtures("log")
def test_a_fault_over_a_dialog_is_told_over_it(nova: MainWindow, qtbot: QtBot, dialogs: Dialogs) -> None:
    def answer(form: QWidget) -> None:
        soon(qtbot, fail)
        (dialog,) = told()
        assert dialog.parentWidget() is form
        close(qtbot, dialog)
        form.close()

    dialogs.expect(answer)
    nova.parts.actions["new_goal"].trigger()


def test_before_there_is_a_window_a_fault_goes_to_the_log_and_to_standard_error(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    with catching_faults(tmp_path):
        soon(qtbot, fail)
    assert not told()
    assert "RuntimeError" in (tmp_path / FILE).read_text(encoding="utf-8")
    assert "RuntimeError" in capsys.readouterr().err


def test_what_ends_the_program_is_logged_and_goes_on(tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook
    with pytest.raises(RuntimeError), catching_faults(tmp_path):
        fail()
    assert "in fail" in (tmp_path / FILE).read_text(encoding="utf-8")
    assert (sys.excepthook, threading.excepthook) == before


def test_the_user_s_situation_is_no_fault(tmp_path: Path) -> None:
    with pytest.raises(MilepostError), catching_faults(tmp_path):
        raise MilepostError("There is no file.")
    assert not (tmp_path / FILE).exists()


@pytest.mark.usefixtures("nova")
def test_where_the_log_cannot_be_written_faults_are_told_all_the_same(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").touch()
    with catching_faults(tmp_path / "taken" / "log"):
        soon(qtbot, fail)
        close(qtbot, *told())
    assert "RuntimeError" in capsys.readouterr().err


def test_an_interrupt_closes_the_window_and_ends_the_program(
    nova: MainWindow, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", ended.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert ended == [130]
    assert not nova.isVisible()
    assert not log.exists()


@pytest.mark.qt_log_ignore("the sky falls", extend=True)
def test_what_qt_finds_critical_is_logged(log: Path) -> None:
    qCritical("the sky falls")
    assert "Qt: the sky falls" in log.read_text(encoding="utf-8")


# The log


def test_the_log_does_not_grow_without_end(tmp_path: Path) -> None:
    with logging_to(tmp_path) as logger:
        for _ in range(30):
            logger.error("x" * 50_000)
    sizes = [path.stat().st_size for path in tmp_path.iterdir()]
    assert len(sizes) == 2
    assert max(sizes) <= MOST_BYTES


def test_a_fault_that_comes_on_and_on_leaves_room_for_others(tmp_path: Path) -> None:
    with logging_to(tmp_path) as logger:
        faults = Faults(logger, tmp_path / FILE)
        for _ in range(5 * EACH):
            faults.log(RuntimeError())
    lines = (tmp_path / FILE).read_text(encoding="utf-8").splitlines()
    assert sum("times" in line for line in lines) == EACH - 1 + 4
    assert f"now {5 * EACH} times" in lines[-1]


# The report


@pytest.mark.parametrize(
    ("message", "left"),
    [
        ("could not convert string to float: '10,000 cars'", "could not convert string to float: …"),
        ("can't read 'Nova', it's 7,058", "can't read …, it's …"),
        ("can't read 'Nova's 1st'", "can't read …"),
        ('"Nova" and "YU7" differ', "… differ"),
        ("an open 'Nova", "an open …"),
        ("between 7,058 and 1.79 of “Nova”", "between … and … of …"),
        ("list index out of range", "list index out of range"),
        ("", ""),
    ],
)
def test_what_may_have_been_typed_is_left_out(message: str, left: str) -> None:
    assert masked(message) == left


def raised(action: Callable[[], object]) -> Exception:
    with pytest.raises(Exception) as caught:  # noqa: PT011 any will do
        action()
    return caught.value


def test_names_of_the_program_s_own_parts_stay() -> None:
    fault = raised(lambda: getattr(Path(), "missing"))  # noqa: B009 the checker would find it
    assert stack_text(fault, Path("/home/ann")).endswith("object has no attribute 'missing'")


def test_the_cause_comes_first_and_is_masked_too() -> None:
    def chained() -> None:
        try:
            fail()
        except RuntimeError as cause:
            raise ValueError("5 cars") from cause

    text = stack_text(raised(chained), Path("/home/ann"))
    assert text.index("RuntimeError: could") < text.index("This came of it:") < text.index("ValueError: … cars")


def test_the_home_folder_is_not_told() -> None:
    fault, home = raised(fail), Path(__file__).parents[2]
    assert str(home) not in stack_text(fault, home)
    assert str(Path("~") / "tests" / "ui") in stack_text(fault, home)
    assert __file__ in stack_text(fault, Path("/"))


def test_a_fault_without_words_is_told_by_its_kind() -> None:
    class Speechless(Exception):  # noqa: N818
        """Cannot even be said."""

        def __str__(self) -> str:
            raise RuntimeError

    assert stack_text(Speechless(), Path("/home/ann")).endswith("Speechless")
    assert where(Speechless()).endswith("at ?")
