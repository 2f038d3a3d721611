"""The card that holds the table of figures and the line in which one looks for some of them."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from milepost.ui.figures_table import FiguresTable
from milepost.ui.find_line import FindLine

LEAST = 80
ROOMY = 132
"""Pixels below which a line that is not used leaves its room to the figures."""


class FiguresCard(QFrame):
    """The table, and over it the search line where there is room for both or one uses it."""

    def __init__(self, finder: FindLine, table: FiguresTable) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setMinimumHeight(LEAST)
        self._finder = finder
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(0)
        column.addWidget(finder)
        column.addWidget(table)
        table.setMinimumHeight(LEAST // 2)
        finder.field.rested.connect(self._fit)
        finder.field.textChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show or leave out the search line."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._finder.setVisible(self.height() >= ROOMY or self._finder.is_used)
