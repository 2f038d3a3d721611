"""The dialog that tells what a forecast says, rests on and cannot know."""

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from milepost.chart.about_forecast import Section
from milepost.chart.theme import Theme
from milepost.ui.pieces import card
from milepost.ui.reading_page import ReadingPage

SIZE = (640, 620)


class ForecastDialog(QDialog):
    """Shows the sections, and others in their place when more is known."""

    def __init__(self, parent: QWidget | None, theme: Theme) -> None:
        super().__init__(parent)
        title = self.tr("About This Forecast")
        self.setWindowTitle(title)
        self.resize(*SIZE)
        self.page = ReadingPage(title, theme)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(card(self.page, margins=(4, 4, 4, 4)), 1)
        column.addWidget(buttons)
        self.page.setFocus()

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show these words from where the page is read."""
        place = self.page.verticalScrollBar().value()
        self.page.setHtml("".join(map(_section, sections)))
        self.page.verticalScrollBar().setValue(place)


def _section(section: Section) -> str:
    paragraphs = "".join(f"<p>{escape(text)}</p>" for text in section.paragraphs)
    return f'<p class="claim">{escape(section.title)}</p>{paragraphs}'
