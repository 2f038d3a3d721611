"""The table in which proposals are ticked and mended."""

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from milepost.ui.announcement.proposal_rows import MENDABLE, Part
from milepost.ui.announcement.proposals_model import Index, ProposalsModel
from milepost.ui.cell_editing import edit_cell

WIDTHS = {Part.COUNTED: 150, Part.QUANTITY: 96, Part.PERIOD: 150, Part.ANNOUNCED: 110}
MENDING = {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter}
LEAST_HEIGHT, AIR = 36, 12


class ProposalsTable(QTableView):
    """Ticks with Space, mends with a double click, F2 or by typing; each sentence stands there whole."""

    def __init__(self, model: ProposalsModel) -> None:
        super().__init__()
        self._proposals = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("What the text announces"))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(LEAST_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(Part.SENTENCE, QHeaderView.ResizeMode.Stretch)
        for part, width in WIDTHS.items():
            self.setColumnWidth(part, width)
        model.modelReset.connect(self._fit)
        model.dataChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the sentences anew."""
        super().resizeEvent(event)
        self.resizeRowsToContents()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the row with Space wherever one is in it, and mend with F2 or Enter."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            at = index.siblingAtColumn(Part.COUNTED)
            ticked = self._proposals.rows[index.row()].is_ticked
            state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            self._proposals.setData(at, state, Qt.ItemDataRole.CheckStateRole)
        elif event.key() in MENDING and not event.modifiers() and index.isValid():
            edit_cell(self, index if Part(index.column()) in MENDABLE else index.siblingAtColumn(Part.QUANTITY))
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        for part, width in WIDTHS.items():
            self.setColumnWidth(part, max(width, self.sizeHintForColumn(part)))
        self.resizeRowsToContents()


class _Delegate(QStyledItemDelegate):
    """Edits what is counted as a choice, and everything else as text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room that the text takes, and some air above and below."""
        return super().sizeHint(option, index) + QSize(0, AIR)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        if Part(index.column()) is Part.COUNTED and isinstance(model, ProposalsModel):
            box = QComboBox(parent)
            box.addItems(model.counted_words())
            box.activated.connect(lambda: self._take(box))
            return box
        editor = QLineEdit(parent)
        editor.setFrame(False)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(int(index.data(Qt.ItemDataRole.EditRole)))
            editor.showPopup()
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentIndex())
        else:
            super().setModelData(editor, model, index)

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)
