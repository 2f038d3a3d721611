"""Opens a file that is dropped on the window, and shows while it hovers that it can be."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from milepost.domain.errors import MilepostError
from milepost.ui.places import SUFFIX

MARGIN = 16


@dataclass(frozen=True, slots=True)
class Drop:
    """What hangs at the pointer: the first Milepost file among the files, else the first of them."""

    path: Path

    @property
    def can_be_opened(self) -> bool:
        """Whether it is a Milepost file by its name."""
        return self.path.suffix.lower() == SUFFIX


def drop_of(urls: Sequence[QUrl]) -> Drop | None:
    """What is dropped with these addresses; None where no file of this computer is among them."""
    drops = [Drop(Path(url.toLocalFile())) for url in urls if url.isLocalFile()]
    return next((drop for drop in drops if drop.can_be_opened), drops[0] if drops else None)


class Dropping(QObject):
    """Tells with `dropped` which file is to be opened, and with `failed` why another kind cannot be."""

    dropped = Signal(Path)
    failed = Signal(MilepostError)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.hint = DropHint(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QDragEnterEvent():
                self._enter(event)
            case QDropEvent() if event.type() is QEvent.Type.Drop:
                self._drop(event)
            case _:
                if event.type() is QEvent.Type.DragLeave:
                    self.hint.hide()
                return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        drop = drop_of(event.mimeData().urls())
        if drop is None or QApplication.activeModalWidget() is not None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if drop.can_be_opened:
            self.hint.show_over(self.tr("Drop to open “%1”").replace("%1", drop.path.stem))

    def _drop(self, event: QDropEvent) -> None:
        self.hint.hide()
        drop = drop_of(event.mimeData().urls())
        if drop is None or QApplication.activeModalWidget() is not None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        # The program that the file comes from waits until this handler is done.
        QTimer.singleShot(0, self, lambda: self._take(drop))

    def _take(self, drop: Drop) -> None:
        if drop.can_be_opened:
            self.dropped.emit(drop.path)
        else:
            self.failed.emit(MilepostError(self._refusal(drop.path)))

    def _refusal(self, path: Path) -> str:
        from milepost.workspace.files import READABLE  # noqa: PLC0415 - only a table that is dropped needs it

        if path.suffix.lower() in READABLE:
            told = self.tr("%1 is a table. Add its rows to a file with the command “milepost import FILE %1”.")
        else:
            told = self.tr("%1 is not a Milepost file. Drop a file that ends in .milepost to open it.")
        return told.replace("%1", path.name)


class DropHint(QLabel):
    """A veil over what the window shows that says what dropping does; the pointer goes through it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("dropHint")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, text: str) -> None:
        """Cover what the window shows with a text."""
        self.setText(text)
        covered = self._window.centralWidget() or self._window
        self.setGeometry(covered.geometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
        self.show()
        self.raise_()
