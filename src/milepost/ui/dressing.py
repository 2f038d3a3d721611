"""Dresses the program in a theme: light, dark or the system's, changed while it runs."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from milepost.chart.theme import DARK, LIGHT, Theme
from milepost.paint.fonts import load_fonts
from milepost.resources import resource
from milepost.ui.settings import Look, Settings
from milepost.ui.style import palette, style_sheet, window_font


class Dressing(QObject):
    """The theme in use; `changed` tells of another."""

    changed = Signal()

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application, self._settings = application, settings
        self._font = window_font(load_fonts())
        self._use_font()
        self._icons = str(resource("icons")).replace("\\", "/")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.wear)

    @property
    def theme(self) -> Theme:
        """The theme that the settings and the system ask for."""
        match self._settings.look:
            case Look.LIGHT:
                return LIGHT
            case Look.DARK:
                return DARK
            case Look.SYSTEM:
                dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
                return DARK if dark else LIGHT

    def choose(self, look: Look) -> None:
        """Wear another look from now on."""
        self._settings.look = look
        self.wear()

    def wear(self) -> None:
        """Dress the program; a window that is dressed once all its parts are there takes half the time to make."""
        sheet = style_sheet(self.theme, self._icons)
        if self._application.styleSheet() != sheet:
            self._application.setPalette(palette(self.theme))
            self._application.setStyleSheet(sheet)
        # Where the system has changed its theme, its own fonts for menus and tips come after this is told.
        QTimer.singleShot(0, self, self._use_font)
        self.changed.emit()

    def _use_font(self) -> None:
        """Write everything in one font, whatever fonts the system has for some parts."""
        self._application.setFont(self._font)
