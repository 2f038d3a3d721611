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

from milepost.ui.plain_words import plain_words


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
    """A line of text that leaves to the window what is a command there.

    That is undo and redo while it has nothing of its own to take back, and each letter with Ctrl that does not mean the
    same everywhere: some systems give fields Ctrl+E and Ctrl+K. Keys that delete a word are never a command.
    """

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._leaves(event):
                event.ignore()
                return True
            if event.matches(QKeySequence.StandardKey.DeleteEndOfWord):
                event.accept()
                return True
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Redo):
            return not self.isRedoAvailable()
        with_letter = event.modifiers() == Qt.KeyboardModifier.ControlModifier and _is_letter(event.key())
        return with_letter and not any(map(event.matches, _KEYS_OF_FIELDS))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files to the window, which opens them."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)


_KEYS_OF_FIELDS = (
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
)


def _is_letter(key: int) -> bool:
    return Qt.Key.Key_A <= key <= Qt.Key.Key_Z


def segments(texts: Sequence[str]) -> tuple[QWidget, list[QPushButton]]:
    """Buttons that can be on or off, in a row without gaps: the row, and the buttons in it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    buttons = [QPushButton(text) for text in texts]
    for place, button in enumerate(buttons):
        button.setCheckable(True)
        button.setAutoDefault(False)
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
            button.toggled.connect(self._let_tab_lead_to_the_chosen)
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

    def _let_tab_lead_to_the_chosen(self) -> None:
        """As among radio buttons: Tab leads to the one that is on, arrows from there to the others."""
        for button in self.group.buttons():
            by_tab = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(by_tab)


class Field(QWidget):
    """An input under its label, and a sentence on what is wrong with it: below, unless the caller puts it elsewhere."""

    def __init__(self, title: str, editor: QWidget, *, error_below: bool = True) -> None:
        super().__init__()
        self.editor = editor
        title_label = label("fieldLabel", title)
        title_label.setBuddy(editor)
        editor.setAccessibleName(plain_words(title))
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
