"""Whatever fails in the window, a report of it is in the log and the window takes the next figure."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget
from pytestqt.qtbot import QtBot

from milepost.domain.figure import Measure
from milepost.ui import foreseeing
from milepost.ui.actions import commands
from milepost.ui.entering import Entering
from milepost.ui.entry import Counting, Entry
from milepost.ui.fault_dialog import FaultDialog
from milepost.ui.fault_log import FILE
from milepost.ui.faults import catching_faults
from milepost.ui.figure_delegate import FigureDelegate
from milepost.ui.figures_model import FiguresModel
from milepost.ui.figures_table import FiguresTable
from milepost.ui.foreseeing import Foreseeing
from milepost.ui.half_typed import HalfTyped
from milepost.ui.history_delegate import HistoryDelegate
from milepost.ui.history_list import HistoryModel
from milepost.ui.known_on import KnownOn
from milepost.ui.live_chart import picture
from milepost.ui.live_chart.data_box import DataBox
from milepost.ui.live_chart.live_chart import LiveChart
from milepost.ui.main_window import MainWindow
from milepost.ui.open_file import OpenFile
from milepost.ui.panels import Panel
from milepost.ui.tracker_list import TrackerDelegate, TrackerModel
from milepost.ui.views import Views
from milepost.ui.watching import Watching
from milepost.ui.what_if import WhatIf
from milepost.workspace import Opening
from tests.storm.breaking import Breaking, fault
from tests.storm.shown_window import shown_window
from tests.ui.files import FIGURES, make_nova

COMMANDS = [each.name for menu in commands().values() for each in menu if each is not None]
SERIES = ("target", "pace", "milestones", "orders", "forecast")
LOOKS = ("light", "dark", "system")
VIEWS = ("view_progress", "view_periods", "view_orders", "view_compare")
PANELS = ("show_sidebar", "show_table", "history")

OTHER_COMMANDS: Sequence[tuple[type, str, Sequence[str]]] = (
    (Views, "_keep_series", SERIES),
    (Views, "_choose_view", VIEWS),
    (MainWindow, "_choose_look", LOOKS),
    (Panel, "_show", PANELS),
    (KnownOn, "_toggle", ("known_on",)),
    (WhatIf, "_toggle", ("what_if",)),
)
"""Which method obeys the commands that are on or off."""


def type_something(window: MainWindow) -> None:
    form = window.parts.form
    form.focus_quantity(Measure.DELIVERIES)
    QTest.keyClicks(form.deliveries, "9")


def press_in(part: Callable[[MainWindow], QWidget], key: Qt.Key) -> Callable[[MainWindow], None]:
    return lambda window: QTest.keyClick(part(window), key)


def repaint(window: MainWindow) -> None:
    for widget in window.findChildren(QWidget):
        widget.update()


def wait(_: MainWindow) -> None:
    """What fails comes by itself."""


def give(name: str) -> Callable[[MainWindow], None]:
    return lambda window: window.parts.actions[name].trigger()


def resize(window: MainWindow) -> None:
    window.resize(window.width() + 40, window.height() + 40)


def turn_wheel(window: MainWindow) -> None:
    view = window.findChild(QGraphicsView)
    assert isinstance(view, QGraphicsView)
    port = view.viewport()
    QTest.wheelEvent(window.windowHandle(), QPointF(port.mapTo(window, port.rect().center())), QPoint(0, 120))


def chart(window: MainWindow) -> LiveChart:
    found = window.findChild(LiveChart)
    assert isinstance(found, LiveChart)
    return found


CALLBACKS: Mapping[str, tuple[type, str, Callable[[MainWindow], None]]] = {
    "a timer that saves what is half typed": (HalfTyped, "save", type_something),
    "a timer that looks for changes": (Watching, "look", wait),
    "a timer that starts a forecast": (Foreseeing, "_work", type_something),
    "a timer that moves the form on": (Entering, "follow", give("undo")),
    "what is shown of a change": (MainWindow, "refresh", give("undo")),
    "the lists of a change": (MainWindow, "refresh_lists", give("undo")),
    "a cell of the figures": (FiguresModel, "data", repaint),
    "a title of the figures": (FiguresModel, "headerData", repaint),
    "whether a cell can be edited": (FiguresModel, "flags", repaint),
    "a row of the trackers": (TrackerModel, "data", repaint),
    "a row of the history": (HistoryModel, "data", give("history")),
    "painting a cell": (FigureDelegate, "initStyleOption", repaint),
    "painting a tracker": (TrackerDelegate, "paint", repaint),
    "painting the history": (HistoryDelegate, "paint", give("history")),
    "a key in the table": (FiguresTable, "keyPressEvent", press_in(lambda window: window.parts.table, Qt.Key.Key_Down)),
    "a key in the chart": (LiveChart, "keyPressEvent", press_in(chart, Qt.Key.Key_Plus)),
    "another size": (LiveChart, "resizeEvent", resize),
    "another size of the table": (FiguresTable, "resizeEvent", resize),
    "the wheel over the chart": (DataBox, "wheelEvent", turn_wheel),
    "the selection": (FiguresTable, "selectionChanged", lambda window: window.parts.table.selectAll()),
}

NEXT_DAY = date(2024, 6, 1)
SOON = 600


@dataclass
class Broken:
    """A window in which anything can be made to fail, and the log of it."""

    window: MainWindow
    file: OpenFile
    breaking: Breaking
    log: Path
    day: date = NEXT_DAY

    def reports(self, name: str) -> bool:
        """Whether the log holds a report of a fault."""
        return self.log.exists() and fault(name).__name__ in self.log.read_text(encoding="utf-8")

    def take_figure(self, qtbot: QtBot) -> None:
        """Enter the total so far on the next day, each key from Qt's loop, and find the figure in the file."""
        form = self.window.parts.form
        self.day += timedelta(1)
        total = str(20_000 + self.day.toordinal() - NEXT_DAY.toordinal())
        for step in (
            lambda: form.fill(Entry(Counting.SO_FAR, self.day.isoformat())),
            lambda: form.focus_quantity(Measure.DELIVERIES),
            *(partial(QTest.keyClick, form.deliveries, Qt.Key(ord(sign))) for sign in total),
            partial(QTest.keyClick, form.deliveries, Qt.Key.Key_Return),
        ):
            QTimer.singleShot(0, step)
        qtbot.waitUntil(self._holds_figure)

    def _holds_figure(self) -> bool:
        snapshot = self.file.snapshot
        return snapshot is not None and self.day in {figure.span.last for figure in snapshot.figures}


def close_dialogs(qtbot: QtBot) -> None:
    for dialog in told():
        QTimer.singleShot(0, dialog.close)
    qtbot.waitUntil(lambda: not told())


def told() -> list[FaultDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, FaultDialog) and each.isVisible()]


@pytest.fixture
def breaking(monkeypatch: pytest.MonkeyPatch) -> Breaking:
    """Commands and the classes of the window, broken before the window is made."""
    made = Breaking(monkeypatch)
    made.commands()
    for owner, method, names in OTHER_COMMANDS:
        made.method(owner, method, *names)
    for owner, method, _ in CALLBACKS.values():
        made.method(owner, method)
    made.function(foreseeing, "_look_ahead")
    made.function(picture, "paint_scene")
    return made


@pytest.fixture
def broken(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, breaking: Breaking, capsys: pytest.CaptureFixture[str]
) -> Iterator[Broken]:
    opening = Opening(tmp_path / "backups", busy_seconds=0.05)
    path = make_nova(tmp_path / "nova.milepost", opening, FIGURES)
    with shown_window(qapp, tmp_path, path, opening) as (window, file), catching_faults(tmp_path / "log"):
        yield Broken(window, file, breaking, tmp_path / "log" / FILE)
        breaking.name = ""
        close_dialogs(qtbot)
    capsys.readouterr()


def test_a_command_that_fails_leaves_a_report_and_a_window_that_takes_figures(broken: Broken, qtbot: QtBot) -> None:
    for name in COMMANDS:
        broken.breaking.name = name
        action = broken.window.parts.actions[name]
        action.setEnabled(True)
        action.trigger()
        QTest.qWait(1)
        assert broken.reports(name), name
        close_dialogs(qtbot)
        broken.take_figure(qtbot)


@pytest.mark.parametrize("case", CALLBACKS)
def test_a_callback_that_fails_leaves_a_report_and_a_window_that_takes_figures(
    broken: Broken, qtbot: QtBot, case: str
) -> None:
    owner, method, act = CALLBACKS[case]
    name = broken.breaking.name = f"{owner.__name__}.{method}"
    QTimer.singleShot(0, lambda: act(broken.window))  # a fault in what Qt calls at once would come out of the test
    qtbot.waitUntil(lambda: broken.reports(name))
    close_dialogs(qtbot)
    broken.take_figure(qtbot)
    broken.breaking.name = ""
    broken.take_figure(qtbot)


def test_a_chart_that_cannot_be_painted_leaves_a_report_and_a_window_that_takes_figures(
    broken: Broken, qtbot: QtBot
) -> None:
    """Two items that raise in one paint would be the end of the process."""
    broken.breaking.name = "paint_scene"
    repaint(broken.window)
    qtbot.waitUntil(lambda: broken.reports("paint_scene"))
    close_dialogs(qtbot)
    broken.take_figure(qtbot)


def test_a_thread_that_fails_leaves_a_report_and_a_window_that_forecasts_again(broken: Broken, qtbot: QtBot) -> None:
    broken.breaking.name = "_look_ahead"
    broken.take_figure(qtbot)
    qtbot.waitUntil(lambda: broken.reports("_look_ahead"))
    close_dialogs(qtbot)
    broken.breaking.name = ""
    with qtbot.waitSignal(broken.window.parts.foreseeing.foreseen):
        broken.take_figure(qtbot)
