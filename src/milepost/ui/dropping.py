"""Opens a file that is dropped on the window, and shows while it hovers that it can be."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from milepost.domain.errors import MilepostError
from milepost.ui.places import SUFFIX

MARGIN = 16
TABLES, TEXTS = (".csv", ".xlsx", ".json"), (".txt", ".md")
"""The endings of files whose figures can be added to the one that is open."""


@dataclass(frozen=True, slots=True)
class Drop:
    """A file that hangs at the pointer: the first Milepost file among several, else the first of them."""

    path: Path

    @property
    def can_be_opened(self) -> bool:
        """Whether it is a Milepost file by its name."""
        return self.path.suffix.lower() == SUFFIX

    @property
    def can_be_read(self) -> bool:
        """Whether it is a table or a text by its name, whose figures can be added."""
        return self.path.suffix.lower() in {*TABLES, *TEXTS}


def drop_of(urls: Sequence[QUrl]) -> Drop | None:
    """What is dropped with these addresses; None where no file of this computer is among them."""
    paths = [url.toLocalFile() for url in urls if url.isLocalFile()]
    drops = [Drop(Path(path)) for path in paths if "\0" not in path]
    return next((drop for drop in drops if drop.can_be_opened), drops[0] if drops else None)


class Dropping(QObject):
    """Tells with `dropped` which file is to be opened, with `table`, `text_file` and `text` what is to be read.

    `failed` tells why another kind of file cannot be taken.
    """

    dropped = Signal(Path)
    table = Signal(Path)
    text_file = Signal(Path)
    text = Signal(str)
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
        if not _is_welcome(event):
            return
        drop = drop_of(event.mimeData().urls())
        if drop is None:
            self.hint.show_over(self.tr("Drop to read what the text announces"))
        elif drop.can_be_opened:
            self.hint.show_over(self.tr("Drop to open “%1”").replace("%1", drop.path.stem))
        elif drop.can_be_read:
            self.hint.show_over(self.tr("Drop to add the figures in %1").replace("%1", drop.path.name))

    def _drop(self, event: QDropEvent) -> None:
        self.hint.hide()
        if not _is_welcome(event):
            return
        drop, text = drop_of(event.mimeData().urls()), event.mimeData().text()
        # The program that it comes from waits until this handler is done.
        QTimer.singleShot(0, self, lambda: self.text.emit(text) if drop is None else self._take(drop))

    def _take(self, drop: Drop) -> None:
        ending = drop.path.suffix.lower()
        if drop.can_be_opened:
            self.dropped.emit(drop.path)
        elif ending in TABLES:
            self.table.emit(drop.path)
        elif ending in TEXTS:
            self.text_file.emit(drop.path)
        else:
            told = self.tr("%1 is neither a Milepost file nor a table or a text that could be read.")
            self.failed.emit(MilepostError(told.replace("%1", drop.path.name)))


def _is_welcome(event: QDropEvent) -> bool:
    """Whether what an event brings is taken here, which the event is told; nothing is while a dialog is open."""
    data = event.mimeData()
    if (drop_of(data.urls()) is None and not _is_text(data)) or QApplication.activeModalWidget() is not None:
        event.ignore()
        return False
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return True


def _is_text(data: QMimeData) -> bool:
    """Whether it is a text and no address of anything."""
    return data.hasText() and not data.hasUrls() and bool(data.text().strip())


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
