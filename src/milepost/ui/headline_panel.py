"""The message above the chart, and the tiles with its numbers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from milepost.chart.headline import Headline
from milepost.chart.tiles import Tile
from milepost.ui.pieces import label, restyle

MOST_TILES = 5


class TileCard(QFrame):
    """One number with its label and what it means."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._label, self._value, self._detail = label("tileLabel"), label("tileValue"), label("tileDetail")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 8, 9)
        column.setSpacing(1)
        for widget in (self._label, self._value, self._detail):
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(widget)

    def show_tile(self, tile: Tile) -> None:
        """Show the words of a tile."""
        for widget, text in ((self._label, tile.label), (self._value, tile.value), (self._detail, tile.detail)):
            widget.setText(text)
            widget.setToolTip(text)
            restyle(widget, tone=tile.tone.value)
        self.setAccessibleName(f"{tile.label}: {tile.value}, {tile.detail}")


class HeadlinePanel(QWidget):
    """The headline, the line under it and the tiles."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = label("headline", wraps=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.subline = label("subline", wraps=True)
        self.cards = [TileCard() for _ in range(MOST_TILES)]
        row = QHBoxLayout()
        row.setSpacing(10)
        for tile_card in self.cards:
            row.addWidget(tile_card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.sentence)
        column.addWidget(self.subline)
        column.addSpacing(8)
        column.addLayout(row)

    def show_progress(self, headline: Headline, tiles: Sequence[Tile]) -> None:
        """Show the words of a goal."""
        self.sentence.setText(headline.sentence)
        self.subline.setText(headline.subline)
        self.subline.setVisible(bool(headline.subline))
        for tile_card in self.cards[len(tiles) :]:
            tile_card.hide()
        for tile_card, tile in zip(self.cards, tiles, strict=False):
            tile_card.show_tile(tile)
            tile_card.show()
