"""What one sees of a window: its words, and whether they are to be seen in full."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)


def is_part(widget: QWidget) -> bool:
    """Whether a widget is made by another one for its own use."""
    if widget.objectName().startswith("qt_"):
        return True
    above = widget.parentWidget()
    while isinstance(above, QWidget) and not above.isWindow():
        if isinstance(above, QComboBox | QAbstractItemView | QAbstractSpinBox | QLineEdit):
            return True
        above = above.parentWidget()
    return isinstance(above, QWidget) and above.windowType() is Qt.WindowType.Popup


WORDS = (QLabel, QAbstractButton, QLineEdit, QComboBox)


def words(root: QWidget) -> Iterator[QWidget]:
    """What can be seen and holds words, without the parts that it is made of."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, WORDS) and widget.isVisible() and not is_part(widget):
            yield widget


def cut_off(root: QWidget) -> list[str]:
    """The words that do not fit where they stand, or reach out of what holds them."""
    return [f"{type(each).__name__} {each.objectName()} {text_of(each)!r}" for each in words(root) if not fits(each)]


def fits(widget: QWidget) -> bool:
    """Whether all of a widget and of its words can be seen."""
    whole = scrolls(widget) or widget.visibleRegion().boundingRect() == widget.rect()
    size, hint, metrics = widget.size(), widget.sizeHint(), widget.fontMetrics()
    match widget:
        case QLabel() if widget.wordWrap():
            room = widget.heightForWidth(size.width()) <= size.height() and widest_word(widget) <= size.width()
        case QToolButton():
            room = metrics.horizontalAdvance(widget.text()) <= size.width() - 28
        case QLabel() | QPushButton():
            room = hint.width() <= size.width() and hint.height() <= size.height()
        case QLineEdit():
            room = metrics.horizontalAdvance(widget.placeholderText()) <= size.width() - 22
        case QComboBox():
            room = metrics.horizontalAdvance(widget.currentText()) <= size.width() - 42
        case _:
            room = True
    return whole and room


def widest_word(label: QLabel) -> int:
    """How wide the longest word of a plain text is, which no line can break."""
    if label.textFormat() is Qt.TextFormat.RichText:
        return 0
    words = re.split(r"[\s\N{ZERO WIDTH SPACE}]", label.text())
    return max(map(label.fontMetrics().horizontalAdvance, words))


def text_of(widget: QWidget) -> str:
    """The words that a widget holds."""
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""


def scrolls(widget: QWidget) -> bool:
    """Whether a widget stands where one can scroll to it."""
    above = widget.parentWidget()
    while isinstance(above, QWidget) and not above.isWindow():
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False
