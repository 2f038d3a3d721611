"""Small building blocks of the window: labels, cards, segments, fields with their label and error."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)


def label(name: str, text: str = "", *, wraps: bool = False) -> QLabel:
    """A plain-text label; `name` is its style."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    return made


def card(*contents: QWidget, margins: tuple[int, int, int, int] = (1, 1, 1, 1)) -> QFrame:
    """A white panel with a thin edge around its contents, one above the other."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(*margins)
    column.setSpacing(0)
    for widget in contents:
        column.addWidget(widget)
    return frame


def restyle(widget: QWidget, **properties: str | bool) -> None:
    """Set properties that the style sheet looks at, and let it look again if one has changed."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def primary(text: str) -> QPushButton:
    """The button of what one most likely wants next."""
    button = QPushButton(text)
    button.setProperty("primary", True)
    return button


def quiet(text: str) -> QPushButton:
    """A button without an edge."""
    button = QPushButton(text)
    button.setProperty("flat", True)
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


class Line(QLineEdit):
    """A line of text that leaves undo and redo to the window while it has nothing of its own to take back.

    Keys that delete a word are never a command of the window.
    """

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
            if event.matches(QKeySequence.StandardKey.DeleteEndOfWord):
                event.accept()
                return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files to the window, which opens them."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)


def segments(texts: Sequence[str]) -> tuple[QWidget, list[QPushButton]]:
    """Buttons that can be on or off, in a row without gaps: the row, and the buttons in it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    buttons = [QPushButton(text) for text in texts]
    for place, button in enumerate(buttons):
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setProperty("place", "first" if place == 0 else "last" if place == len(texts) - 1 else "inner")
        row.addWidget(button, 1)
    return holder, buttons


class Choice(QWidget):
    """Buttons in a row, one of which is on."""

    def __init__(self, texts: Sequence[str]) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        holder, buttons = segments(texts)
        for place, button in enumerate(buttons):
            self.group.addButton(button, place)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(holder)

    @property
    def chosen(self) -> int:
        """The place of the button that is on."""
        return self.group.checkedId()

    def choose(self, place: int) -> None:
        """Switch the button at that place on."""
        self.group.button(place).setChecked(True)


class Field(QWidget):
    """An input under its label, and a sentence on what is wrong with it: below, unless the caller puts it elsewhere."""

    def __init__(self, title: str, editor: QWidget, *, error_below: bool = True) -> None:
        super().__init__()
        self.editor = editor
        title_label = label("fieldLabel", title)
        title_label.setBuddy(editor)
        editor.setAccessibleName(title.replace("&", ""))
        self.error = label("fieldError", wraps=True)
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (title_label, editor, *([self.error] if error_below else [])):
            column.addWidget(widget)

    def show_error(self, sentence: str) -> None:
        """Say what is wrong; nothing is where the sentence is empty."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)
        restyle(self.editor, wrong=bool(sentence))
