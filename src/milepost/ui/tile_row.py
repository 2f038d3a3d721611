"""The numbers under the headline: as many tiles as fit side by side without cutting a word."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from milepost.chart.tile import Tile
from milepost.ui.pieces import label, restyle

IMPORTANCE = (0, 1, 3, 2, 4)
"""The places of the tiles, those first that stay longest: the headline tells of the third as well."""

GAP = 10
MARGINS = (12, 9, 8, 9)


class TileCard(QFrame):
    """One number with its label and what it means."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._labels = (label("tileLabel"), label("tileValue"), label("tileDetail"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(1)
        for widget in self._labels:
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(widget)

    @property
    def room(self) -> int:
        """The width that shows every word."""
        return max(widget.sizeHint().width() for widget in self._labels) + MARGINS[0] + MARGINS[2] + 2

    def show_tile(self, tile: Tile) -> None:
        """Show the words of a tile."""
        for widget, text in zip(self._labels, (tile.label, tile.value, tile.detail), strict=True):
            widget.setText(text)
            restyle(widget, tone=tile.tone.value)
        self.setAccessibleName(f"{tile.label}: {tile.value}, {tile.detail}")


class TileRow(QWidget):
    """The tiles side by side; the less important ones go where there is no room for them."""

    def __init__(self) -> None:
        super().__init__()
        self.cards = [TileCard() for _ in IMPORTANCE]
        self._used = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for tile_card in self.cards:
            row.addWidget(tile_card, 1)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show the words of a goal."""
        self._used = len(tiles)
        for tile_card, tile in zip(self.cards, tiles, strict=False):
            tile_card.show_tile(tile)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many tiles as fit now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        used = [place for place in IMPORTANCE if place < self._used]
        shown = used[: fit([self.cards[place].room for place in used], self.width(), GAP)]
        for place, tile_card in enumerate(self.cards):
            tile_card.setVisible(place in shown)
        self.setVisible(self._used > 0)


def fit(rooms: Sequence[int], width: int, gap: int) -> int:
    """How many of the first parts fit when each gets the same width; at least one where there is any."""
    numbers = range(len(rooms), 1, -1)
    return next((n for n in numbers if n * (max(rooms[:n]) + gap) - gap <= width), min(1, len(rooms)))
