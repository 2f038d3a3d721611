"""A page of words in a dialog: it can be selected and copied, and is as long as there is to say."""

from PySide6.QtWidgets import QFrame, QTextBrowser

from milepost.chart.theme import Theme
from milepost.ui.why_page import why_sheet

MARGIN = 16


class ReadingPage(QTextBrowser):
    """Shows HTML in the window's colours."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("why")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(MARGIN)
        self.document().setDefaultStyleSheet(why_sheet(theme))
