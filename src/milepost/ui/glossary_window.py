"""What the words mean: the glossary with a line to search it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from milepost.chart.theme import LIGHT, Theme
from milepost.ui.glossary import glossary_page, matching, read_glossary
from milepost.ui.help_browser import HelpBrowser
from milepost.ui.help_pages import help_text
from milepost.ui.pieces import Line, card

SIZE = (560, 600)


class GlossaryWindow(QDialog):
    """Every word, or those that answer to what is typed."""

    def __init__(self, parent: QWidget, language: str) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._entries = read_glossary(help_text("glossary.md", language))
        self._theme = LIGHT
        self.setWindowTitle(self.tr("What Do These Words Mean?"))
        self.resize(*SIZE)
        self.line = Line()
        self.line.setPlaceholderText(self.tr("Search the words"))
        self.line.setAccessibleName(self.tr("Search the words"))
        self.line.setClearButtonEnabled(True)
        self.browser = HelpBrowser(self.tr("Words"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(self.line)
        column.addWidget(card(self.browser), 1)
        self.line.textChanged.connect(self._refresh)

    def use_theme(self, theme: Theme) -> None:
        """Show the words in other colours."""
        self._theme = theme
        self._refresh()

    def _refresh(self) -> None:
        found = matching(self._entries, self.line.text())
        self.browser.show_page(glossary_page(found, self.tr("No word is explained under that.")), self._theme)
