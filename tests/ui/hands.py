"""Types, presses and clicks as a person would, and answers the dialogs that open meanwhile."""

from collections import deque
from collections.abc import Callable, Generator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QTableView, QWidget

from milepost.ui.main_window import MainWindow

Answer = Callable[[QWidget], None]

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

PATIENCE = 2_000
"""Milliseconds after which a dialog that nobody answers is closed, so that the test fails instead of hanging."""


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def settle() -> None:
    """Let the window do what it has put off: the chart waits for the next turn, the lists for the one after it."""
    for _ in range(5):
        QApplication.processEvents()


def type_here(text: str) -> None:
    QTest.keyClicks(focused(), text)
    settle()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)
    settle()


def retype(text: str) -> None:
    """Type over all that stands in the field."""
    press(Qt.Key.Key_A, CONTROL)
    type_here(text)


def come_back_to(window: QWidget) -> None:
    """Do the window manager's part after a dialog has closed."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())


def click_cell(table: QTableView, index: QModelIndex, *, twice: bool = False) -> None:
    at = table.visualRect(index).center()
    click(table.viewport(), at)
    if twice:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def cells(table: QTableView) -> list[list[str]]:
    """What a table says, row by row."""
    model = table.model()
    columns = range(model.columnCount())
    return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]


def headline(window: MainWindow) -> str:
    return window.parts.page.headline.sentence.text().replace("\N{NO-BREAK SPACE}", " ")


def tile_texts(window: MainWindow) -> list[str]:
    """What the tiles that are to be seen say."""
    return [card.accessibleName() for card in window.parts.page.headline.tiles.cards if card.isVisible()]


class Dialogs:
    """Answers modal dialogs in the order in which they open, and closes those that nobody expected."""

    def __init__(self) -> None:
        self._expected: deque[Answer] = deque()
        self._answered: QWidget | None = None
        self._lingering: QWidget | None = None
        self._watch = QTimer(interval=PATIENCE)
        self._watch.timeout.connect(self._close_lingering)
        self._watch.start()
        self.unexpected: list[str] = []

    def expect(self, answer: Answer) -> None:
        """Call `answer` with the next dialog once it has the keyboard."""
        self._expected.append(answer)
        QTimer.singleShot(0, self._look)

    @contextmanager
    def dismissed(self) -> Generator[list[str]]:
        """Close each dialog that opens meanwhile, and each window of the help; gives their titles."""
        titles: list[str] = []

        def look() -> None:
            if (menu := QApplication.activePopupWidget()) is not None:
                titles.append("a menu")
                menu.close()
                return
            open_now = QApplication.activeModalWidget()
            if open_now is not None and open_now.isActiveWindow():
                titles.append(open_now.windowTitle())
                open_now.close()

        looking = QTimer(interval=5)
        looking.timeout.connect(look)
        looking.start()
        yield titles
        looking.stop()
        for beside in (
            each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
        ):
            titles.append(beside.windowTitle())
            beside.close()

    def done(self) -> None:
        self._watch.stop()
        assert not self.unexpected
        assert not self._expected, "a dialog did not open"

    def _look(self) -> None:
        if not self._expected:
            return
        open_now = QApplication.activeModalWidget()
        if open_now is None or open_now is self._answered or not open_now.isActiveWindow():
            QTimer.singleShot(5, self._look)
            return
        answer, self._answered = self._expected.popleft(), open_now
        if self._expected:
            QTimer.singleShot(5, self._look)
        try:
            answer(open_now)
        except BaseException:
            open_now.close()
            raise

    def _close_lingering(self) -> None:
        open_now = QApplication.activeModalWidget()
        if open_now is not None and open_now is self._lingering:
            self.unexpected.append(open_now.windowTitle())
            open_now.close()
        self._lingering = open_now


def told_by(dialogs: Dialogs) -> list[str]:
    """What the next message says, which is then closed."""
    texts: list[str] = []

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        texts.append(dialog.text())
        press(Qt.Key.Key_Return)

    dialogs.expect(answer)
    return texts


def fill_in(*texts: str) -> Answer:
    """Type into the fields of a dialog, from the first on, and press Enter; an empty text leaves a field as it is."""

    def answer(_: QWidget) -> None:
        for place, text in enumerate(texts):
            if place:
                press(Qt.Key.Key_Tab)
            if text:
                retype(text)
        press(Qt.Key.Key_Return)

    return answer
