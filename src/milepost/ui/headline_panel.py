"""The message above the chart, and the tiles with its numbers; also what they would be with the figures being typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from milepost.chart.headline import Headline
from milepost.chart.tile import Tile
from milepost.ui.pieces import label, restyle
from milepost.ui.tile_row import TileRow

GAP = 5
NO_BREAK = "\N{NO-BREAK SPACE}"


class HeadlinePanel(QWidget):
    """The headline with a `corner` beside it, the line under it and the tiles."""

    def __init__(self, corner: QWidget) -> None:
        super().__init__()
        self._said: tuple[Headline, Sequence[Tile]] = (Headline("", ""), ())
        self._shown: tuple[Headline, Sequence[Tile], bool] | None = None
        self.sentence = label("headline", wraps=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lead = label("asYouType", self.tr("As you type:"))
        self.subline = label("subline", wraps=True)
        self.tiles = TileRow()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.sentence, 1)
        top.addWidget(corner, 0, Qt.AlignmentFlag.AlignTop)
        under = QHBoxLayout()
        under.setSpacing(GAP)
        under.addWidget(self.lead, 0, Qt.AlignmentFlag.AlignTop)
        under.addWidget(self.subline, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(under)
        column.addSpacing(8)
        column.addWidget(self.tiles)
        self.lead.hide()

    def show_progress(self, headline: Headline, tiles: Sequence[Tile]) -> None:
        """Show the words of a goal."""
        self._said = (headline, tiles)
        self.show_said()

    def show_said(self) -> None:
        """Show the words of the goal as it stands, after those of figures that were typed."""
        self._show(*self._said, provisional=False)
        self.setMinimumHeight(0)

    def show_provisional(self, headline: Headline, tiles: Sequence[Tile]) -> None:
        """Show the words that figures being typed would make, marked as such, in no less room than there was."""
        if (headline, tiles) == self._said:
            self.show_said()
            return
        if self.isVisible():
            self.setMinimumHeight(self.height())
        self._show(headline, tiles, provisional=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the lead where there is room for it now."""
        super().resizeEvent(event)
        self._fit_lead()

    def _show(self, headline: Headline, tiles: Sequence[Tile], *, provisional: bool) -> None:
        shown = (headline, tiles, provisional)
        if shown == self._shown:
            return
        self._shown = shown
        self.sentence.setText(headline.sentence.replace(" %", f"{NO_BREAK}%"))
        self.subline.setText(headline.subline)
        self.subline.setVisible(bool(headline.subline))
        self.tiles.show_tiles(tiles)
        self._fit_lead()
        for widget in (self.sentence, *self.tiles.cards):
            restyle(widget, provisional=provisional)

    def _fit_lead(self) -> None:
        """Say that the words are provisional where the line below the headline stays one line."""
        provisional = self._shown is not None and self._shown[2]
        words = self.subline.fontMetrics().horizontalAdvance(self.subline.text())
        self.lead.setVisible(provisional and self.lead.sizeHint().width() + GAP + words <= self.width())
