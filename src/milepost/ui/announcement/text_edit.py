"""The field for the text of an announcement, into which a text or a text file can be dropped."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit

from milepost.domain.errors import MilepostError
from milepost.exchange.limits import refuse_large_file
from milepost.workspace.files import read_text


class TextEdit(QPlainTextEdit):
    """Takes plain text, and the text of a file; `failed` says why one cannot be read."""

    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the announcement"))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take files and texts."""
        return source.hasUrls() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put in the text, or that of the file, in place of what is selected."""
        paths = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        files = [Path(path) for path in paths if "\0" not in path]
        if not files:
            self.insertPlainText(source.text())
            return
        try:
            for file in files:
                refuse_large_file(file)
            self.insertPlainText("\n\n".join(map(read_text, files)))
        except MilepostError as error:
            self.failed.emit(str(error))
