"""Paints and edits the cells of the table of figures."""

from PySide6.QtCore import QAbstractItemModel, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from milepost.domain.errors import MilepostError
from milepost.ui.figure_rows import Column
from milepost.ui.figures_model import FiguresModel, Index
from milepost.ui.pieces import restyle
from milepost.ui.tips import plain_tip

DOT = 9
WRONG = "wrong"
SHARPNESS = 4
MARGINS = 32
"""Pixels around the text in a cell's editor."""


class FigureDelegate(QStyledItemDelegate):
    """Edits a cell as text, and says beside it what is wrong while it is typed; what is wrong is never taken."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._dots: dict[str, QIcon] = {}

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setProperty("cell", QPersistentModelIndex(index))
        editor.textChanged.connect(self._check)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Reach out to the left where a cell is too narrow for its text."""
        room = editor.fontMetrics().horizontalAdvance(str(index.data(Qt.ItemDataRole.EditRole))) + MARGINS
        box = QRect(option.rect)
        box.setLeft(max(0, min(box.left(), box.right() - room)))
        editor.setGeometry(box)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, QLineEdit) or self._show_fault(editor):
            return
        try:
            model.setData(index, editor.text())
        except MilepostError as error:
            _say(editor, str(error))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() != Column.COUNTED:
            return
        colour = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(colour, QColor):
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
        _say(editor, fault)
        return bool(fault)


def is_wrong(editor: QWidget) -> bool:
    """Whether what stands in a cell's editor could not be taken."""
    return bool(editor.property(WRONG))


def _say(editor: QLineEdit, fault: str) -> None:
    restyle(editor, **{WRONG: bool(fault)})
    editor.setAccessibleDescription(fault)
    if fault:
        QToolTip.showText(editor.mapToGlobal(QPoint(0, editor.height())), plain_tip(fault), editor)
    else:
        QToolTip.hideText()
