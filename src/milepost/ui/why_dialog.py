"""The dialog that answers "Why?"; its text can be selected and copied."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QTextBrowser, QVBoxLayout, QWidget

from milepost.chart.theme import Theme
from milepost.chart.wording import Wording
from milepost.ui.pieces import card
from milepost.ui.why import WhyView
from milepost.ui.why_page import FIGURE, why_page, why_sheet

SIZE = (740, 570)
MARGIN = 16


class WhyDialog(QDialog):
    """Shows an answer; `figure_chosen` tells the figure whose name was clicked."""

    figure_chosen = Signal(int)

    def __init__(self, parent: QWidget | None, view: WhyView, wording: Wording, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Why?"))
        self.resize(*SIZE)
        self.page = QTextBrowser()
        self.page.setObjectName("why")
        self.page.setAccessibleName(view.title)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(MARGIN)
        self.page.document().setDefaultStyleSheet(why_sheet(theme))
        self.page.setHtml(why_page(view, wording))
        self.page.anchorClicked.connect(self._choose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(card(self.page, margins=(4, 4, 4, 4)), 1)
        column.addWidget(buttons)
        self.page.setFocus()

    def _choose(self, url: QUrl) -> None:
        if url.scheme() == FIGURE:
            self.figure_chosen.emit(int(url.path()))
