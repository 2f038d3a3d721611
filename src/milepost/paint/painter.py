"""Puts a scene on any QPainter, in the scene's own pixels."""

from collections.abc import Callable, Sequence
from typing import TypeAlias, assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from milepost.chart.geometry import XY, Box
from milepost.chart.scene import (
    Anchor,
    AreaMark,
    ArrowMark,
    BoxMark,
    DotMark,
    Mark,
    Measurer,
    PanelMark,
    PolylineMark,
    Scene,
    TextMark,
)
from milepost.paint.fonts import QtMeasurer, picture_font
from milepost.paint.plain_text import plain_line

TextPainter: TypeAlias = Callable[[QPainter, TextMark], None]
"""Puts one text on a painter."""

_SHARE = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}


def paint_scene(
    painter: QPainter, scene: Scene, *, transparent: bool = False, paint_text: TextPainter | None = None
) -> None:
    """Paint the background, unless `transparent`, and every mark in order; texts by `paint_text`, or as Qt does."""
    if not transparent:
        painter.fillRect(QRectF(0, 0, scene.size.width, scene.size.height), QColor(scene.background))
    paint_marks(painter, scene.marks, paint_text)


def paint_marks(painter: QPainter, marks: Sequence[Mark], paint_text: TextPainter | None = None) -> None:
    """Paint some marks in order, smoothly; texts by `paint_text`, or as Qt does."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    write = paint_text or QtText()
    for mark in marks:
        _paint(painter, mark, write)


def _paint(painter: QPainter, mark: Mark, paint_text: TextPainter) -> None:
    match mark:
        case PolylineMark():
            _paint_polyline(painter, mark)
        case AreaMark():
            _paint_area(painter, mark)
        case DotMark():
            _paint_dot(painter, mark)
        case ArrowMark():
            _paint_arrow(painter, mark)
        case BoxMark():
            painter.fillRect(_rectangle(mark.box), _seen(mark.colour, mark.opacity))
        case PanelMark():
            _paint_panel(painter, mark)
        case TextMark():
            paint_text(painter, mark)
        case _:
            assert_never(mark)


def _paint_polyline(painter: QPainter, mark: PolylineMark) -> None:
    painter.setPen(_pen(mark.colour, mark.width, mark.dash, mark.opacity))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(_polygon(mark.points))


def _paint_area(painter: QPainter, mark: AreaMark) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(_seen(mark.colour, mark.opacity)))
    painter.drawPolygon(_polygon(mark.points))


def _paint_dot(painter: QPainter, mark: DotMark) -> None:
    painter.setPen(_pen(mark.rim, mark.rim_width))
    painter.setBrush(QBrush(QColor(mark.fill)))
    painter.drawEllipse(QPointF(mark.x, mark.y), mark.radius, mark.radius)


def _paint_arrow(painter: QPainter, mark: ArrowMark) -> None:
    back = mark.head if mark.start > mark.tip else -mark.head
    barbs = [(mark.x - mark.head, mark.tip + back), (mark.x, mark.tip), (mark.x + mark.head, mark.tip + back)]
    painter.setPen(_pen(mark.colour, mark.width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(QPointF(mark.x, mark.start), QPointF(mark.x, mark.tip))
    painter.drawPolyline(_polygon(barbs))


def _paint_panel(painter: QPainter, mark: PanelMark) -> None:
    painter.setPen(_pen(mark.edge, 1))
    painter.setBrush(QColor(mark.fill))
    painter.drawRoundedRect(_rectangle(mark.box), mark.corner, mark.corner)


class QtText:
    """Paints texts with Qt's own letters: quick, and kept as text by printers and PDF."""

    def __init__(self) -> None:
        self._measurer = QtMeasurer()

    def __call__(self, painter: QPainter, mark: TextMark) -> None:
        """Paint one text."""
        painter.setFont(picture_font(mark.size, mark.weight))
        painter.setPen(QColor(mark.colour))
        painter.drawText(QPointF(text_left(mark, self._measurer), mark.baseline), plain_line(mark.text))


def text_left(mark: TextMark, measurer: Measurer) -> float:
    """Where a text begins."""
    return mark.x - _SHARE[mark.anchor] * measurer.width(mark.text, mark.size, mark.weight)


def _pen(colour: str, width: float, dash: Sequence[float] = (), opacity: float = 1.0) -> QPen:
    """A pen of an exact width in the scene's pixels; Qt counts dashes in widths."""
    pen = QPen(_seen(colour, opacity))
    pen.setWidthF(width)
    pen.setCosmetic(False)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if dash else Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        pen.setDashPattern([length / width for length in dash])
    return pen


def _seen(colour: str, opacity: float) -> QColor:
    """A colour that is seen through."""
    seen = QColor(colour)
    seen.setAlphaF(opacity)
    return seen


def _polygon(points: Sequence[XY]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _rectangle(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)
