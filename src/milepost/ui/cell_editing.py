"""Opens the editor of a cell, where that can be done."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView


def edit_cell(view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex) -> None:
    """Edit a cell, unless it is not for editing or another one is being edited, of which Qt would complain."""
    is_editing = view.state() is QAbstractItemView.State.EditingState
    if index.isValid() and not is_editing and index.flags() & Qt.ItemFlag.ItemIsEditable:
        view.edit(index)
