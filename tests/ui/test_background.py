"""Work beside the window: what it finds comes back to the window's thread, and so do its faults."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from milepost.chart.subject import Subject
from milepost.ui.background import Background
from milepost.ui.foreseeing import Foreseeing
from tests.chart.made import day, figure, snapshot, subject


def test_what_is_found_is_taken_in_the_window_s_thread(qtbot: QtBot) -> None:
    owner, found = QObject(), list[tuple[int, int]]()
    background = Background(owner, "test")
    background.do(threading.get_ident, lambda other: found.append((other, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(found))
    assert found[0][0] != found[0][1] == threading.get_ident()
    background.stop()


def test_a_fault_in_the_work_shows_where_faults_show(qtbot: QtBot) -> None:
    owner, taken = QObject(), list[float]()
    background = Background(owner, "test")
    with qtbot.captureExceptions() as faults:
        background.do(lambda: 1 / 0, taken.append)
        qtbot.waitUntil(lambda: bool(faults))
    assert faults[0][0] is ZeroDivisionError
    assert taken == []
    background.stop()


def test_nothing_is_taken_once_it_was_stopped(qtbot: QtBot) -> None:
    owner, taken, go = QObject(), list[int](), threading.Event()
    background = Background(owner, "test")
    background.do(lambda: int(go.wait(5)), taken.append)
    background.stop()
    go.set()
    qtbot.wait(50)
    assert taken == []


def test_what_lies_ahead_is_known_a_moment_later_and_until_then_what_was_known_before(qtbot: QtBot) -> None:
    owner = QObject()
    foreseeing, heard = Foreseeing(owner), list[Subject]()
    foreseeing.foreseen.connect(heard.append)
    months = [figure(number, f"1 {name}", f"28 {name}", "5,000") for number, name in enumerate(("Jan", "Feb", "Mar"))]
    now = subject(snapshot(months))
    assert foreseeing.ahead_of(now).outlook is None
    foreseeing.start()
    qtbot.waitUntil(lambda: heard == [now])
    known = foreseeing.ahead_of(now).outlook
    assert known is not None
    later = subject(snapshot([*months, figure(9, "1 Apr", "30 Apr", "9,000")]))
    assert foreseeing.ahead_of(later).outlook is known
    qtbot.waitUntil(lambda: heard[-1] == later)
    assert foreseeing.ahead_of(later).outlook is not known
    assert later.progress.as_of == day("30 Apr")
    foreseeing.stop()
