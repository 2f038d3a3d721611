"""The dialog with the track record: the forecasts along each finished goal against what came."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from milepost.chart.geometry import Size
from milepost.chart.record_plot import record_plot
from milepost.chart.record_rows import RecordRow, record_rows
from milepost.chart.record_words import held_text, no_record_text, off_text
from milepost.chart.scene import Scene
from milepost.chart.theme import Theme
from milepost.chart.wording import Wording
from milepost.domain.backtest import Backtest
from milepost.domain.record import NoRecord, Record, keep_record
from milepost.paint.fonts import QtMeasurer
from milepost.ui.first_picture import FirstPicture
from milepost.ui.goal_order import goal_text
from milepost.ui.live_chart.scene_of import Picture
from milepost.ui.pieces import Field, card, label
from milepost.ui.reading_page import ReadingPage

SIZE = (860, 720)
PICTURE_HEIGHT = 300


class RecordDialog(QDialog):
    """A goal to choose, a picture of its forecasts, and the same in words."""

    def __init__(self, parent: QWidget | None, tracker: str, wording: Wording, theme: Theme) -> None:
        super().__init__(parent)
        self._wording, self._theme = wording, theme
        self._tests: Sequence[Backtest] = ()
        self.setWindowTitle(self.tr("Track Record of %1").replace("%1", tracker))
        self.resize(*SIZE)
        self.told = label("headline", self.tr("Trying forecasts along the finished goals…"), wraps=True)
        self.off = label("subline", wraps=True)
        self.goals = QComboBox()
        self.chooser = Field(self.tr("&Goal"), self.goals)
        self.picture = FirstPicture(self._scene)
        self.picture.setMinimumHeight(PICTURE_HEIGHT)
        self.picture.setAccessibleName(self.tr("Ranges of the forecasts"))
        self.legend = label(
            "subline",
            self.tr("Thick: 50 %; thin: 90 %; dot: the likely total. Open dots: what came lies outside the 90 %."),
            wraps=True,
        )
        self.page = ReadingPage(self.tr("Forecasts"), theme)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown = (self.chooser, card(self.picture, margins=(8, 8, 8, 8)), self.legend, card(self.page))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.told)
        column.addWidget(self.off)
        for place, part in enumerate(self._shown):
            column.addWidget(part, (0, 3, 0, 2)[place])
            part.hide()
        column.addStretch(0)
        column.addWidget(buttons)
        self.goals.currentIndexChanged.connect(self._show)

    def show_tests(self, tests: Sequence[Backtest]) -> None:
        """Show what was found of the finished goals, the newest first."""
        self._tests = tests
        record = keep_record(tests)
        if isinstance(record, NoRecord):
            self.told.setText(no_record_text(record, self._wording))
        else:
            self.told.setText(held_text(record, self._wording))
            self.off.setText(off_text(record, self._wording))
        self.off.setVisible(isinstance(record, Record))
        for part in self._shown:
            part.setVisible(bool(tests))
        self.chooser.setVisible(len(tests) > 1)
        self.goals.addItems([goal_text(test.goal, self._wording) for test in tests])

    def _show(self, place: int) -> None:
        self.page.setHtml(_table(self._headings(), [*record_rows(self._tests[place], self._wording)]))
        self.picture.update()

    def _headings(self) -> Sequence[str]:
        return self.tr("As of"), self.tr("Likely"), self.tr("90 % range"), self.tr("Chance"), self.tr("Outcome")

    def _scene(self, size: Size) -> Scene | None:
        place = self.goals.currentIndex()
        if not 0 <= place < len(self._tests):
            return None
        picture = Picture(record_plot(self._tests[place], self._wording), self._wording, self._theme, QtMeasurer())
        return picture.scene(size, picture.whole(size))


def _table(headings: Sequence[str], rows: Sequence[RecordRow]) -> str:
    head = "".join(f"<th>{escape(heading)}</th>" for heading in headings)
    body = "".join(f"<tr>{_cells(row)}</tr>" for row in rows)
    return f'<table width="100%"><tr>{head}</tr>{body}</table>'


def _cells(row: RecordRow) -> str:
    cells = ((row.day, ""), (row.likely, ' class="count"'), (row.range, ""), (row.chance, ""), (row.held, ""))
    return "".join(f"<td{kind}>{escape(text)}</td>" for text, kind in cells)
