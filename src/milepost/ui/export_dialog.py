"""The dialog in which a picture is chosen and seen before it is written, copied or printed."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from milepost.paint.fonts import QtMeasurer
from milepost.paint.wording import language_wording
from milepost.picture.making import Picture, drawn
from milepost.picture.subjects import Found
from milepost.ui.export_looks import ExportLooks
from milepost.ui.export_preview import ExportPreview
from milepost.ui.export_settings import ExportChoice
from milepost.ui.export_words import ExportWords
from milepost.ui.pieces import primary

SIZE = (1120, 700)


class ExportDialog(QDialog):
    """The picture with its words, and beside them how it is to look.

    `exported` tells how the file's name is to end; the other signals carry the picture as it is seen.
    """

    exported = Signal(str)
    copied = Signal(Picture)
    described = Signal(Picture)
    printed = Signal(Picture)

    def __init__(self, parent: QWidget | None, found: Found, choice: ExportChoice, measurer: QtMeasurer) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export image"))
        self._found, self._measurer = found, measurer
        self.preview, self.looks, self.words = ExportPreview(), ExportLooks(choice), ExportWords(found.recipe.captions)
        for part in (self.looks, self.words):
            part.setParent(self)  # in this order, as Tab goes down from the top
        self._lay_out()
        for part in (self.looks, self.words):
            part.changed.connect(self._draw)
        self.resize(*SIZE)
        self._draw()

    @property
    def choice(self) -> ExportChoice:
        """What is chosen now."""
        return self.looks.choice

    @property
    def picture(self) -> Picture:
        """The picture as it is seen."""
        recipe = replace(self.looks.on(self._found.recipe), captions=self.words.captions)
        return drawn(replace(self._found, recipe=recipe), language_wording(recipe.language))

    def _draw(self) -> None:
        """Fill in the words that nobody has written, and show the picture."""
        picture = self.picture
        self.words.fill_in(picture.automatic)
        self.preview.show_scene(picture.scene(self._measurer), transparent=picture.recipe.transparent)
        self.preview.setAccessibleDescription(picture.words)

    def _lay_out(self) -> None:
        main, side = QVBoxLayout(), QVBoxLayout()
        main.setSpacing(14)
        main.addWidget(self.preview, 1)
        main.addWidget(self.words)
        side.addWidget(self.looks)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(main, 1)
        row.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, signal in (
            (self.tr("Copy &image"), self.copied),
            (self.tr("Copy descri&ption"), self.described),
            (self.tr("P&rint…"), self.printed),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self.picture))
            row.addWidget(button)
        row.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        export = primary(self.tr("&Export…"))
        export.setDefault(True)
        export.clicked.connect(lambda: self.exported.emit(self.choice.ending))
        row.addWidget(close)
        row.addWidget(export)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return row
