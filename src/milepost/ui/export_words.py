"""The words round a picture: filled in from the figures, and anyone's own once they are written over."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from milepost.chart.captioned import Captions
from milepost.ui.pieces import Line, quiet
from milepost.ui.plain_words import plain_words


class ExportWords(QWidget):
    """Title, subtitle, source and note, as they were `written` before; `changed` tells of every word that is typed."""

    changed = Signal()

    def __init__(self, written: Captions) -> None:
        super().__init__()
        before = _texts(written)
        self.lines = tuple(Line(text or "") for text in before)
        self._filled = ["" if text is None else None for text in before]
        self.reset = quiet(self.tr("Take the &words from the figures again"))
        self.reset.clicked.connect(self._take_back)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        titles = (self.tr("&Title"), self.tr("S&ubtitle"), self.tr("S&ource"), self.tr("&Note"))
        for title, line in zip(titles, self.lines, strict=True):
            form.addRow(title, line)
            line.setAccessibleName(plain_words(title))
            line.textChanged.connect(self.changed)
        form.addRow("", self.reset)

    @property
    def captions(self) -> Captions:
        """The words that were written; those that stand as they were filled in follow the figures."""
        return Captions(*map(self._written, range(len(self.lines))))

    def fill_in(self, automatic: Captions) -> None:
        """Put the words that follow from the figures where nobody has written others."""
        for place, text in enumerate(_texts(automatic)):
            line, filled = self.lines[place], text or ""
            if self._written(place) is None and line.text() != filled:
                with QSignalBlocker(line):
                    line.setText(filled)
                    line.setCursorPosition(0)
            self._filled[place] = filled
        self.reset.setVisible(self.captions != Captions())

    def _take_back(self) -> None:
        """Forget what was written."""
        for line, filled in zip(self.lines, self._filled, strict=True):
            line.setText(filled or "")
            line.setCursorPosition(0)

    def _written(self, place: int) -> str | None:
        text = self.lines[place].text()
        return None if text == self._filled[place] else text


def _texts(captions: Captions) -> Sequence[str | None]:
    return captions.title, captions.subtitle, captions.source, captions.note
