"""What the commands of the Help menu do: each opens its window once, and brings it to the front when asked again."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from milepost import __version__
from milepost.ui.dressing import Dressing
from milepost.ui.glossary_window import GlossaryWindow
from milepost.ui.guide import GuideWindow
from milepost.ui.shortcuts_window import ShortcutsWindow


class HelpCommands(QObject):
    """The windows are made when they are first asked for, and stand beside the main one while one works."""

    def __init__(self, window: QWidget, dressing: Dressing, language: str) -> None:
        super().__init__(window)
        self._window, self._dressing, self._language = window, dressing, language
        self._guide: GuideWindow | None = None
        self._glossary: GlossaryWindow | None = None
        self._shortcuts: ShortcutsWindow | None = None
        dressing.changed.connect(self._wear)

    def guide(self) -> None:
        """Show the guide."""
        if self._guide is None:
            self._guide = GuideWindow(self._window, self._language)
            self._guide.asked.connect(self._show_other)
            self._wear()
        _show(self._guide)

    def words(self) -> None:
        """Show what the words mean."""
        if self._glossary is None:
            self._glossary = GlossaryWindow(self._window, self._language)
            self._wear()
        _show(self._glossary)

    def shortcuts(self) -> None:
        """Show which keys do what."""
        if self._shortcuts is None:
            self._shortcuts = ShortcutsWindow(self._window)
        _show(self._shortcuts)

    def about(self) -> None:
        """Say what Milepost is, and which version."""
        told = self.tr("Milepost %1 follows published figures towards a target, and publishes the picture.")
        QMessageBox.about(self._window, self.tr("About Milepost"), told.replace("%1", __version__))

    def _show_other(self, name: str) -> None:
        if name == "words":
            self.words()

    def _wear(self) -> None:
        for page in (self._guide, self._glossary):
            if page is not None:
                page.use_theme(self._dressing.theme)


def _show(dialog: QDialog) -> None:
    dialog.show()
    dialog.activateWindow()
