"""Says how much memory a program takes once its chart has been painted for the first time, and ends it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_execute = QApplication.exec


class ChartWatch(QObject):
    """Ends the program after the first paint of a chart."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait for the part of the window in which pyqtgraph paints; what it shows is painted once this returns."""
        parent = watched.parent() if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) else None
        if isinstance(parent, QWidget) and parent.inherits("QGraphicsView"):
            QTimer.singleShot(0, self._end)
        return False

    def _end(self) -> None:
        print(memory(), flush=True)
        QApplication.quit()


def begin() -> None:
    """Watch the chart once the program's loop runs."""
    QApplication.exec = _watched


def memory() -> str:
    """Kilobytes in memory, and how many of them are no file's; empty where the system does not tell."""
    rollup = Path("/proc/self/smaps_rollup")
    if not rollup.exists():
        return ""
    fields = (line.split(":") for line in rollup.read_text().splitlines()[1:])
    sizes = {name: size.split()[0] for name, size in fields}
    return f"{sizes['Rss']} {sizes['Anonymous']}"


def _watched(*_: QApplication) -> int:
    watch, application = ChartWatch(), QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    return _execute()
