"""Hands that press keys, click, drag, turn the wheel and resize at random, in whatever is open at the moment."""

import random
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEventLoop, QKeyCombination, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeySequence, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from milepost.ui.actions import commands
from milepost.ui.main_window import MainWindow

Key, Button, Modifier = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier

NONE = Modifier.NoModifier
SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz .,-<>%~"
MOVES = (Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Escape, Key.Key_Space, Key.Key_Delete, Key.Key_Backspace)
ARROWS = (
    Key.Key_Left,
    Key.Key_Right,
    Key.Key_Up,
    Key.Key_Down,
    Key.Key_Home,
    Key.Key_End,
    Key.Key_PageUp,
    Key.Key_PageDown,
)
HELD = (NONE, NONE, NONE, Modifier.ShiftModifier, Modifier.ControlModifier, Modifier.AltModifier)
HOLDING = {
    Modifier.ShiftModifier: Key.Key_Shift,
    Modifier.ControlModifier: Key.Key_Control,
    Modifier.AltModifier: Key.Key_Alt,
}
TYPED = {
    Key.Key_Return: "\r",
    Key.Key_Tab: "\t",
    Key.Key_Backspace: "\b",
    Key.Key_Escape: "\x1b",
    Key.Key_Delete: "\x7f",
}
COMMANDING = Modifier.ControlModifier | Modifier.AltModifier
SMALLEST, LARGEST = (40, 30), (1900, 1200)

PATIENCE = 20
"""With at most so many events in it a dialog or a menu is left alone before it is closed."""

TRIES = 5
"""So many turns of the loop a window gets to become active."""

STUCK = 0.2
"""Seconds after which a loop of Qt's own, such as that of a drag, is helped out."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing done to a window, and how it is told."""

    told: str
    do: Callable[[QWidget], object]


def shortcuts() -> Sequence[QKeySequence]:
    """The keys of every command, but for the one that ends the program."""
    given = [each for menu in commands().values() for each in menu if each is not None and each.name != "quit"]
    portable = QKeySequence.SequenceFormat.PortableText
    return [QKeySequence.fromString(keys, portable) for each in given for keys in each.keys_on(sys.platform)]


class RandomHands:
    """Does one event in each turn of the event loop, in the loops of dialogs and menus too, which it closes in time."""

    def __init__(
        self, window: MainWindow, chance: random.Random, happenings: Sequence[Callable[[], object]], log: Path
    ) -> None:
        """`happenings` are what may happen beside the window meanwhile; `log` outlives a crash."""
        self._log = log
        self._window, self._chance, self._happenings = window, chance, happenings
        self._shortcuts = shortcuts()
        self._waiting: deque[Event] = deque()
        self._within: list[QWidget | None] = []
        self._left, self._loop = 0, QEventLoop()
        self._acted, self._asked = 0.0, 0
        self._at: QWidget = window
        self._over: QWidget | None = None
        self._patience = 0
        self.done: deque[str] = deque(maxlen=30)

    def work(self, times: int) -> None:
        """Do so many random events, and close all that is open then."""
        self._left = times
        self._go_on(0)
        self._loop.exec()
        self._waiting.clear()

    def give(self, keys: QKeySequence) -> None:
        """Give one command by its keys, do nothing else, and close what it opens."""
        self._waiting.extend(self._press(keys))
        self.work(len(self._waiting))

    def _turn(self) -> None:
        """Go on in the next turn of the loop, whatever loop the event of this one begins."""
        over = _over_window()
        if self._within and self._within[-1] is over and time.monotonic() - self._acted < STUCK:
            self._go_on(2)
            return
        if self._left <= 0 and over is None and not self._beside():
            self._loop.quit()
            return
        self._go_on(self._chance.choice((0, 0, 0, 1, 5)))
        self._within.append(over)
        try:
            self._act(over)
        finally:
            self._within.pop()
            self._acted = time.monotonic()

    def _go_on(self, milliseconds: int) -> None:
        QTimer.singleShot(milliseconds, partial(self._turn))  # a bound method would leave a weak reference behind

    def _act(self, over: QWidget | None) -> None:
        self._acted = time.monotonic()
        if over is not self._over:
            self._over, self._patience = over, self._chance.randint(1, PATIENCE)
        if self._left <= 0 or (over is not None and self._patience <= 0):
            self._close(over)
            return
        target = over or self._somewhere()
        if not self._reaches(target):
            return
        self._left -= 1
        self._patience -= 1
        event = self._next()
        self._note(f"{event.told} in {type(target).__name__} {target.windowTitle()!r}")
        event.do(target)

    def _reaches(self, target: QWidget) -> bool:
        """Whether keys go to a window; else it is brought to the front for the next turn."""
        self._asked += 1
        if target.isActiveWindow() or target.windowType() is Qt.WindowType.Popup or self._asked > TRIES:
            self._asked = 0
            return True
        target.activateWindow()
        return False

    def _close(self, over: QWidget | None) -> None:
        closing = over or next(iter(self._beside()), None)
        if closing is not None:
            self._note(f"close {type(closing).__name__} {closing.windowTitle()!r}")
            closing.close()

    def _note(self, told: str) -> None:
        self.done.append(told)
        with self._log.open("a", encoding="utf-8") as log:
            log.write(f"{told}\n")

    def _beside(self) -> Sequence[QWidget]:
        """Windows that stand beside the main one."""
        return [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each is not self._window and not each.inherits("QTipLabel")
        ]

    def _somewhere(self) -> QWidget:
        """The window one is at, until one has done what one began in it."""
        beside = self._beside()
        if not self._waiting or self._at not in (self._window, *beside):
            self._at = self._chance.choice(beside) if beside and self._chance.random() < 0.15 else self._window
        return self._at

    def _next(self) -> Event:
        if not self._waiting:
            ways, weights = zip(*self._ways(), strict=True)
            (way,) = self._chance.choices(ways, weights)
            self._waiting.extend(way())
        return self._waiting.popleft()

    def _ways(self) -> Sequence[tuple[Callable[[], Iterator[Event]], int]]:
        return (
            (self._type, 14),
            (self._move, 12),
            (self._command, 10),
            (self._enter_figure, 10),
            (self._click, 18),
            (self._drag, 2),
            (self._turn_wheel, 4),
            (self._resize, 2),
            (self._happen, 2),
        )

    def _type(self) -> Iterator[Event]:
        for _ in range(self._chance.randint(1, 4)):
            yield _key(Key(ord(self._chance.choice(SIGNS).upper())))

    def _move(self) -> Iterator[Event]:
        keys = self._chance.choice((MOVES, ARROWS))
        yield _key(self._chance.choice(keys), self._chance.choice(HELD))

    def _command(self) -> Iterator[Event]:
        yield from self._press(self._chance.choice(self._shortcuts))

    def _press(self, keys: QKeySequence) -> Iterator[Event]:
        combination = cast("Sequence[QKeyCombination]", keys)[0]
        yield _key(combination.key(), combination.keyboardModifiers())

    def _enter_figure(self) -> Iterator[Event]:
        """What people do most; from a look at the past they come back first."""
        if self._window.parts.actions["known_on"].isChecked():
            yield _key(Key.Key_B, Modifier.ControlModifier | Modifier.ShiftModifier)
        yield _key(Key.Key_D, Modifier.ControlModifier)
        yield from _retype(f"2024-{self._chance.randint(1, 12):02}-{self._chance.randint(1, 28):02}")
        yield _key(Key.Key_Tab)
        yield from _retype(str(self._chance.randint(1, 200_000)))
        yield _key(Key.Key_Return)

    def _click(self) -> Iterator[Event]:
        button = self._chance.choice((Button.LeftButton, Button.LeftButton, Button.LeftButton, Button.RightButton))
        twice = self._chance.random() < 0.15
        held = self._chance.choice(HELD)
        yield Event(
            f"{'double ' if twice else ''}click {button.name}",
            lambda target: self._click_in(target, button, held, twice=twice),
        )

    def _click_in(self, target: QWidget, button: Qt.MouseButton, held: Qt.KeyboardModifier, *, twice: bool) -> None:
        handle, at = target.windowHandle(), self._place(target)
        if _has(handle):
            QTest.mouseMove(handle, at)
        for _ in range(1 + twice):
            for step in (QTest.mousePress, QTest.mouseRelease):
                if _has(handle):  # the step before may have closed it
                    step(handle, button, held, at)

    def _drag(self) -> Iterator[Event]:
        places: list[QPoint] = []

        def press(target: QWidget) -> None:
            places[:] = [self._place(target), self._place(target)]
            if _has(handle := target.windowHandle()):
                QTest.mousePress(handle, Button.LeftButton, self._chance.choice(HELD), places[0])

        def move(share: float, target: QWidget) -> None:
            if _has(handle := target.windowHandle()):
                QTest.mouseMove(handle, _within(target, _between(places, share)))

        def release(target: QWidget) -> None:
            if _has(handle := target.windowHandle()):
                QTest.mouseRelease(handle, Button.LeftButton, NONE, _within(target, places[1]))

        yield Event("press", press)
        for part in range(1, 5):
            yield Event("drag", lambda target, part=part: move(part / 4, target))
        yield Event("release", release)

    def _turn_wheel(self) -> Iterator[Event]:
        notches = self._chance.choice((-5, -1, 1, 5))
        held = self._chance.choice(HELD)
        yield Event(f"wheel {notches}", lambda target: self._turn_wheel_in(target, notches, held))

    def _turn_wheel_in(self, target: QWidget, notches: int, held: Qt.KeyboardModifier) -> None:
        at = self._place(target)
        widget = target.childAt(at) or target
        inside = QPointF(widget.mapFrom(target, at))
        turned = QPoint(0, 120 * notches)
        event = QWheelEvent(
            inside,
            widget.mapToGlobal(inside),
            QPoint(),
            turned,
            Button.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)

    def _resize(self) -> Iterator[Event]:
        width, height = (self._chance.randint(least, most) for least, most in zip(SMALLEST, LARGEST, strict=True))
        yield Event(f"resize {width} {height}", lambda target: target.resize(width, height))

    def _happen(self) -> Iterator[Event]:
        happening = self._chance.choice(self._happenings)
        yield Event(f"happens beside: {happening.__name__}", lambda _: happening())

    def _place(self, target: QWidget) -> QPoint:
        """Somewhere in a part of a window that is to be seen."""
        parts = [part for part in target.findChildren(QWidget) if part.isVisible() and part.window() is target]
        part = self._chance.choice(parts) if parts else target
        inside = QPoint(self._chance.randrange(max(1, part.width())), self._chance.randrange(max(1, part.height())))
        return _within(target, part.mapTo(target, inside) if part is not target else inside)


def _key(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> Event:
    """Press and let go of a key, and of those that are held meanwhile, as far as the window stays there for it."""
    holding = [by for modifier, by in HOLDING.items() if modifier & held]
    text = "" if held & COMMANDING else _text_of(key)
    strokes = [(by, "", True) for by in holding] + [(key, text, True), (key, text, False)]
    strokes += [(by, "", False) for by in reversed(holding)]

    def press(target: QWidget) -> None:
        handle = target.windowHandle()
        for code, sign, is_press in strokes:
            if _has(handle):
                QTest.simulateEvent(handle, is_press, code, held, sign, False)

    return Event(f"key {QKeySequence(key).toString()} {held.name}", press)


def _text_of(key: Qt.Key) -> str:
    """What a key types."""
    return TYPED.get(key, chr(key.value).lower() if key.value < 128 else "")


def _retype(text: str) -> Iterator[Event]:
    yield _key(Key.Key_A, Modifier.ControlModifier)
    for sign in text:
        yield _key(Key(ord(sign)))


def _over_window() -> QWidget | None:
    """The menu or dialog that takes all events, if there is one."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


def _has(handle: QWindow | None) -> bool:
    return handle is not None and isValid(handle) and handle.isVisible()


def _between(places: Sequence[QPoint], share: float) -> QPoint:
    start, end = places
    return start + (end - start) * share


def _within(target: QWidget, at: QPoint) -> QPoint:
    """The place, or the nearest one in the window."""
    return QPoint(min(max(at.x(), 0), target.width() - 1), min(max(at.y(), 0), target.height() - 1))
