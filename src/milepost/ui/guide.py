"""The guide: a short page on everything, beside the list of what is in it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QWidget

from milepost.chart.theme import Theme
from milepost.ui.help_browser import MARGIN, HelpBrowser
from milepost.ui.help_pages import help_text, keys_of_commands, with_keys

SIZE = (900, 600)
CONTENTS = 210
"""Width of the list of contents."""


class GuideWindow(QDialog):
    """Stands beside the window while one works; the contents follow as the page is scrolled."""

    asked = Signal(str)

    def __init__(self, parent: QWidget, language: str) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._page = with_keys(help_text("guide.html", language), keys_of_commands())
        self.setWindowTitle(self.tr("Milepost Guide"))
        self.resize(*SIZE)
        self.contents = QListWidget()
        self.contents.setObjectName("contents")
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setFixedWidth(CONTENTS)
        self.browser = HelpBrowser(self.tr("Guide"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.contents)
        row.addWidget(self.browser, 1)
        self.contents.currentRowChanged.connect(self._go_to)
        self.browser.verticalScrollBar().valueChanged.connect(self._mark)
        self.browser.asked.connect(self.asked)
        self.browser.setFocus()

    def use_theme(self, theme: Theme) -> None:
        """Show the page in other colours."""
        self.browser.show_page(self._page, theme)
        chosen = max(0, self.contents.currentRow())
        with QSignalBlocker(self.contents):
            self.contents.clear()
            self.contents.addItems([heading.text() for heading in self._headings()])
            self.contents.setCurrentRow(chosen)

    def _go_to(self, row: int) -> None:
        bar = self.browser.verticalScrollBar()
        with QSignalBlocker(bar):
            bar.setValue(self._top(self._headings()[row]))
        self.browser.viewport().update()

    def _mark(self, place: int) -> None:
        """Choose the heading above what is seen."""
        above = [row for row, heading in enumerate(self._headings()) if self._top(heading) <= place + MARGIN]
        bar = self.browser.verticalScrollBar()
        with QSignalBlocker(self.contents):
            self.contents.setCurrentRow(self.contents.count() - 1 if place == bar.maximum() else max(above, default=0))

    def _headings(self) -> list[QTextBlock]:
        found: list[QTextBlock] = []
        block = self.browser.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                found.append(block)
            block = block.next()
        return found

    def _top(self, heading: QTextBlock) -> int:
        """Where the page is scrolled to for a heading to stand at the top."""
        return round(self.browser.document().documentLayout().blockBoundingRect(heading).top()) - MARGIN // 2
