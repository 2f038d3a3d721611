"""Paints and edits the cells of the table of figures."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from milepost.ui.figure_rows import Column
from milepost.ui.figures_model import FiguresModel, Index
from milepost.ui.pieces import restyle

DOT = 9
SHARPNESS = 4
LEAVING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class FigureDelegate(QStyledItemDelegate):
    """Edits a cell as text, and says beside it what is wrong while it is typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._dots: dict[str, QIcon] = {}

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setProperty("cell", index)
        editor.textChanged.connect(self._check)
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab leave a cell only with something that can be taken."""
        leaves = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in LEAVING
        if leaves and isinstance(editor, QLineEdit) and self._show_fault(editor):
            return True
        return super().eventFilter(editor, event)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        colour = index.data(Qt.ItemDataRole.DecorationRole)
        if index.column() == Column.COUNTED and isinstance(colour, QColor):
            option.icon = self._dot(colour)
            option.decorationSize = QSize(DOT, DOT)

    def _dot(self, colour: QColor) -> QIcon:
        if colour.name() not in self._dots:
            picture = QPixmap(DOT * SHARPNESS, DOT * SHARPNESS)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(picture.rect())
            painter.end()
            self._dots[colour.name()] = QIcon(picture)
        return self._dots[colour.name()]

    def _check(self) -> None:
        editor = self.sender()
        if isinstance(editor, QLineEdit):
            self._show_fault(editor)

    def _show_fault(self, editor: QLineEdit) -> bool:
        index = editor.property("cell")
        model = index.model()
        fault = model.fault(index, editor.text()) if isinstance(model, FiguresModel) else ""
        restyle(editor, wrong=bool(fault))
        editor.setAccessibleDescription(fault)
        if fault:
            QToolTip.showText(editor.mapToGlobal(QPoint(0, editor.height())), fault, editor)
        else:
            QToolTip.hideText()
        return bool(fault)
