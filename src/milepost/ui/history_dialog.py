"""Says what undo or redo to a point of the history will do, and asks whether to do it."""

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QListView, QVBoxLayout, QWidget

from milepost.ui.history_preview import Preview
from milepost.ui.pieces import card, label, primary

SIZE = (460, 380)


class HistoryDialog(QDialog):
    """The edits in the order of the steps, and what becomes of the goal that is shown."""

    def __init__(self, parent: QWidget | None, preview: Preview) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.resize(*SIZE)
        self.labels = QListView()
        self.labels.setModel(QStringListModel(preview.labels, self.labels))
        self.labels.setUniformItemSizes(True)
        self.labels.setSpacing(2)
        self.labels.setAccessibleName(preview.title)
        self.labels.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.effect = label("effect", preview.effect, wraps=True)
        self.effect.setVisible(bool(preview.effect))
        self.confirm = primary(preview.confirm)
        self.confirm.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(label("historyTitle", preview.title, wraps=True))
        column.addWidget(card(self.labels, margins=(8, 6, 4, 6)), 1)
        column.addWidget(self.effect)
        column.addWidget(label("subline", preview.note, wraps=True))
        column.addWidget(buttons)
        self.confirm.setFocus()
