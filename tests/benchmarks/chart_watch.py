"""Says when the chart of a program is painted for the first time, and, once it is live, what memory that takes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_execute = QApplication.exec


class ChartWatch(QObject):
    """Ends the program after the first paint of a live chart."""

    def __init__(self) -> None:
        super().__init__()
        self._said = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait for the parts of the window in which a chart is painted; it is there once the event has been handled."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            parent = watched.parent()
            is_live = isinstance(parent, QWidget) and parent.inherits("QGraphicsView")
            if is_live or watched.inherits("FirstPicture"):
                soon = Qt.EventPriority.HighEventPriority.value
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), soon)
            if is_live:
                QTimer.singleShot(0, self._end)
        return False

    def customEvent(self, _: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say once that there is a chart to be seen."""
        if not self._said:
            self._said = True
            print("painted", flush=True)

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
