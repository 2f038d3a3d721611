"""The mouse events of pyqtgraph, which says nothing of their types, as far as the chart uses them."""

from typing import Protocol

from PySide6.QtCore import QPointF, Qt


class Click(Protocol):
    """A press and a release at the same place."""

    def button(self) -> Qt.MouseButton:
        """The button pressed."""
        ...

    def double(self) -> bool:
        """Whether it came soon after another."""
        ...

    def scenePos(self) -> QPointF:
        """Where it was, in pixels of the chart."""
        ...


class Drag(Protocol):
    """A move with a button held."""

    def button(self) -> Qt.MouseButton:
        """The button it began with."""
        ...

    def modifiers(self) -> Qt.KeyboardModifier:
        """The keys held meanwhile."""
        ...

    def isStart(self) -> bool:
        """Whether it begins."""
        ...

    def isFinish(self) -> bool:
        """Whether it ends."""
        ...

    def buttonDownScenePos(self) -> QPointF:
        """Where the button was pressed, in pixels of the chart."""
        ...

    def scenePos(self) -> QPointF:
        """Where the mouse is."""
        ...

    def accept(self) -> None:
        """Keep it from what lies below, and get the rest of it."""
        ...
