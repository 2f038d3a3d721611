"""The message above the chart, and the tiles with its numbers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from milepost.chart.headline import Headline
from milepost.chart.tiles import Tile
from milepost.ui.pieces import label
from milepost.ui.tile_row import TileRow


class HeadlinePanel(QWidget):
    """The headline with a `corner` beside it, the line under it and the tiles."""

    def __init__(self, corner: QWidget) -> None:
        super().__init__()
        self.sentence = label("headline", wraps=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.subline = label("subline", wraps=True)
        self.tiles = TileRow()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.sentence, 1)
        top.addWidget(corner, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.subline)
        column.addSpacing(8)
        column.addWidget(self.tiles)

    def show_progress(self, headline: Headline, tiles: Sequence[Tile]) -> None:
        """Show the words of a goal."""
        self.sentence.setText(headline.sentence)
        self.subline.setText(headline.subline)
        self.subline.setVisible(bool(headline.subline))
        self.tiles.show_tiles(tiles)
