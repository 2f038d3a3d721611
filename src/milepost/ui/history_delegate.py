"""Paints the rows of the history: a dot on the line of time, what was done, and when."""

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from milepost.chart.theme import Theme
from milepost.ui.figures_model import Index
from milepost.ui.history_rows import HistoryRow, Place

ROW = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 48
GUTTER = 26
DOT = 4.0
DOT_AT = 17
SMALL = 12


class HistoryDelegate(QStyledItemDelegate):
    """Undone edits are grey and struck through; a line parts them from the edit that the file is at."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._now = self.tr("now")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, box)
        self._paint_line(painter, box, first=index.row() == 0, last=index.row() == index.model().rowCount() - 1)
        if row.place is Place.NOW and index.row() > 0:
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), QColor(self.theme.accent))
        self._paint_dot(painter, QPointF(box.left() + GUTTER / 2, box.top() + DOT_AT), row.place)
        self._paint_words(painter, option.font, box.adjusted(GUTTER, 7, -8, -5), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection))
            painter.drawRoundedRect(box.adjusted(0, 3, 0, -1), 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 3.5, -0.5, -1.5), 8, 8)

    def _paint_line(self, painter: QPainter, box: QRectF, *, first: bool, last: bool) -> None:
        across, dot = box.left() + GUTTER / 2, box.top() + DOT_AT
        painter.setPen(QPen(QColor(self.theme.axis), 1))
        if not first:
            painter.drawLine(QPointF(across, box.top()), QPointF(across, dot))
        if not last:
            painter.drawLine(QPointF(across, dot), QPointF(across, box.bottom()))

    def _paint_dot(self, painter: QPainter, at: QPointF, place: Place) -> None:
        theme = self.theme
        edge = theme.accent if place is Place.NOW else theme.muted
        painter.setPen(QPen(QColor(edge), 1.5))
        painter.setBrush(QColor(theme.surface if place is Place.UNDONE else edge))
        size = DOT + 1.5 if place is Place.NOW else DOT
        painter.drawEllipse(at, size, size)

    def _paint_words(self, painter: QPainter, font: QFont, box: QRectF, row: HistoryRow) -> None:
        label, small = QFont(font), QFont(font)
        label.setStrikeOut(row.place is Place.UNDONE)
        label.setWeight(QFont.Weight.DemiBold if row.place is Place.NOW else QFont.Weight.Normal)
        small.setPixelSize(SMALL)
        painter.setFont(label)
        painter.setPen(QColor(self.theme.muted if row.place is Place.UNDONE else self.theme.text))
        shown = painter.fontMetrics().elidedText(row.label, Qt.TextElideMode.ElideMiddle, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, shown)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom, row.when)
        if row.place is Place.NOW:
            small.setWeight(QFont.Weight.DemiBold)
            painter.setFont(small)
            painter.setPen(QColor(self.theme.accent))
            painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, self._now)
