"""A page of the help as it is read: in readable type, in the window's colours, with sharp pictures."""

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QImage
from PySide6.QtWidgets import QTextBrowser

from milepost.chart.theme import Theme
from milepost.resources import resource
from milepost.ui.help_pages import FOLDER, help_sheet

MARGIN = 24
PICTURE = 600
"""Width of the pictures, in the pixels of the window."""

OWN = "milepost"
"""The scheme of links to other parts of the help."""


class HelpBrowser(QTextBrowser):
    """Follows its own links; those to the web are opened in the browser, `asked` tells of those to other help."""

    asked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("help")
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(MARGIN)
        self.anchorClicked.connect(self._follow)

    def show_page(self, page: str, theme: Theme) -> None:
        """Show a page where the one before it was left."""
        self.ensurePolished()
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self.document().setDefaultStyleSheet(help_sheet(theme, self.font().family(), mono))
        place = self.verticalScrollBar().value()
        self.setHtml(page.replace("{theme}", theme.name))
        self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Read a picture that ships with the program, at the size at which the screen shows it."""
        picture = resource(f"{FOLDER}/pictures/{QUrl(name).fileName()}")
        image = QImage.fromData(picture.read_bytes()) if picture.is_file() else QImage()
        ratio = self.devicePixelRatioF()
        size = QSize(round(PICTURE * ratio), round(PICTURE * ratio * image.height() / max(1, image.width())))
        ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        return image.scaled(size, *ways)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == OWN:
            self.asked.emit(url.path())
        elif url.isRelative():
            self.scrollToAnchor(url.fragment())
        else:
            QDesktopServices.openUrl(url)
