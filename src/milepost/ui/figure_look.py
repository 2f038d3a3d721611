"""How the cells of the table of figures look: colours, weights and sides."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont

from milepost.chart.role import Role
from milepost.chart.theme import Theme
from milepost.chart.web_address import web_address
from milepost.domain.curve import Standing
from milepost.domain.figure import Figure
from milepost.ui.figure_rows import Column, FigureCells

_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
STRONG = frozenset({Column.COUNTED, Column.PERIOD, Column.FIGURE})


class FigureLook:
    """The look of cells in a theme; a figure set aside is struck out, and a source on the web is a link."""

    def __init__(self, theme: Theme) -> None:
        self._text, self._muted = QColor(theme.text), QColor(theme.muted)
        self._bad, self._link = QColor(theme.bad), QColor(theme.accent)
        self._dots = {role: QColor(theme.colour(role)) for role in Role}
        self._number, self._struck, self._underlined = QFont(), QFont(), QFont()
        for font in (self._number, self._struck):
            font.setWeight(QFont.Weight.DemiBold)
        self._struck.setStrikeOut(True)
        self._underlined.setUnderline(True)

    def dot(self, figure: Figure, column: Column) -> QColor | None:
        """The colour of the dot before the name of the measure."""
        return self._dots[Role.of(figure.measure)] if column is Column.COUNTED else None

    def colour(self, figure: Figure, column: Column, cells: FigureCells) -> QColor:
        """The colour of the words."""
        if column is Column.SOURCE:
            return self._link if web_address(figure.source) else self._muted
        aside = cells.standing(figure) is Standing.SET_ASIDE
        if column is Column.STANDING and aside:
            return self._bad
        return self._text if column in STRONG and not aside else self._muted

    def font(self, figure: Figure, column: Column, cells: FigureCells) -> QFont | None:
        """The weight and the lines of the words; None for plain ones."""
        if column is Column.FIGURE:
            return self._struck if cells.standing(figure) is Standing.SET_ASIDE else self._number
        return self._underlined if column is Column.SOURCE and web_address(figure.source) else None


def alignment(column: Column) -> Qt.AlignmentFlag:
    """The side at which a column's words stand."""
    return _AT_RIGHT if column is Column.FIGURE else _AT_LEFT
