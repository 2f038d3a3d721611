"""Catches what nobody caught: a fault is logged and told once, and the program goes on."""

import logging
import sys
import threading
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeAlias, cast

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from milepost.domain.errors import MilepostError
from milepost.ui.fault_log import FILE, logging_to
from milepost.ui.fault_report import stack_text, versions, where
from milepost.ui.places import told_folder

if TYPE_CHECKING:
    from milepost.ui.fault_dialog import FaultDialog

QtListener: TypeAlias = Callable[[QtMsgType, QMessageLogContext, str], object]

INTERRUPTED = 130
EACH = 100
"""A fault that comes with every paint is logged this often, and then every so many times."""


@contextmanager
def catching_faults(folder: Path) -> Generator[None]:
    """Log to a file in `folder`, and tell in dialogs, what is raised meanwhile in slots, timers, events and threads.

    What ends the program is logged too, and goes on its way.
    """
    with logging_to(folder) as logger:
        faults = Faults(logger, folder / FILE)
        hooks = sys.excepthook, threading.excepthook
        sys.excepthook, threading.excepthook = faults.hear, faults.hear_thread
        faults.listen_to_qt()
        try:
            yield
        except (MilepostError, KeyboardInterrupt):
            raise
        except Exception as fault:
            faults.log(fault)
            raise
        finally:
            faults.leave_qt()
            sys.excepthook, threading.excepthook = hooks


class Faults(QObject):
    """Each fault is told once, and none while another is being told; how often each came is in the log."""

    _came = Signal(str, str)

    def __init__(self, logger: logging.Logger, log: Path) -> None:
        super().__init__()
        self._logger, self._log = logger, log
        self._times: Counter[str] = Counter()
        self._told: set[str] = set()
        self._dialog: FaultDialog | None = None
        self._qt_before: QtListener | None = None
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def hear(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Take the place of `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.closeAllWindows()
            QApplication.exit(INTERRUPTED)
            return
        name = where(fault)
        if self.log(fault) == 1:
            sys.__excepthook__(kind, fault, trace)
        if name not in self._told and not self._is_telling():
            self._came.emit(name, f"{versions()}\n\n{stack_text(fault, Path.home())}")

    def hear_thread(self, ended: threading.ExceptHookArgs) -> None:
        """Take the place of `threading.excepthook`."""
        if ended.exc_value is not None and not issubclass(ended.exc_type, SystemExit):
            self.hear(ended.exc_type, ended.exc_value, ended.exc_traceback)

    def log(self, fault: BaseException) -> int:
        """Write down a fault, whole when it comes first; how often it has come by now."""
        name = where(fault)
        self._times[name] += 1
        times = self._times[name]
        if times == 1:
            self._logger.error("%s\n%s", ", ".join(versions().splitlines()), stack_text(fault, Path.home()))
        elif times <= EACH or times % EACH == 0:
            self._logger.error("%s, now %d times", name, times)
        return times

    def listen_to_qt(self) -> None:
        """Log also what Qt finds critical; its words go where they went before, too."""
        self._qt_before = cast("QtListener | None", qInstallMessageHandler(self._hear_qt))

    def leave_qt(self) -> None:
        """Let Qt's words go their way again."""
        qInstallMessageHandler(self._qt_before)

    def _hear_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            self._logger.error("Qt: %s", message)
        if self._qt_before is not None:
            self._qt_before(kind, context, message)
        elif sys.stderr is not None:
            sys.stderr.write(f"{message}\n")

    def _tell(self, name: str, report: str) -> None:
        window = _shown_window()
        if window is None or self._is_telling() or name in self._told:
            return
        from milepost.ui.fault_dialog import FaultDialog  # noqa: PLC0415 - most runs see no fault

        self._told.add(name)
        self._dialog = FaultDialog(window, report, told_folder(self._log, Path.home()))
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()

    def _is_telling(self) -> bool:
        """Whether a dialog is open; it may also have gone with the window under it."""
        return self._dialog is not None and isValid(self._dialog)

    def _forget_dialog(self) -> None:
        self._dialog = None


def _shown_window() -> QWidget | None:
    """The window that has the keyboard, else any that is to be seen."""
    shown = (widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget.isWindow())
    return QApplication.activeModalWidget() or QApplication.activeWindow() or next(shown, None)
