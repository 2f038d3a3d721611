"""What labels must keep clear of: lines, bars, dots, arrows and the labels that already stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from milepost.chart.geometry import XY, Box, crosses
from milepost.chart.scene import ArrowMark, BoxMark, DotMark, Mark, PolylineMark


class Line:
    """A line whose points go from left to right, quick to ask where it passes."""

    def __init__(self, points: Sequence[XY], width: float) -> None:
        self._points = points
        self._half = width / 2
        self._xs = [x for x, _ in points]

    def crosses(self, box: Box) -> bool:
        """Whether the line passes through the box."""
        wide = box.grown(self._half)
        first = max(bisect_left(self._xs, wide.left) - 1, 0)
        last = min(bisect_right(self._xs, wide.right), len(self._points) - 1)
        return any(crosses(wide, self._points[at], self._points[at + 1]) for at in range(first, last))


class Obstacles:
    """Everything in the way of labels; grows with each label placed."""

    def __init__(self, within: Box, marks: Sequence[Mark]) -> None:
        self.within = within
        self._lines = [Line(mark.points, mark.width) for mark in marks if isinstance(mark, PolylineMark)]
        self._boxes = [box for mark in marks if (box := _box(mark)) is not None]
        self._bars = [mark.box for mark in marks if isinstance(mark, BoxMark)]

    def add(self, box: Box) -> None:
        """Keep clear of this box as well."""
        self._boxes.append(box)

    def free(self, box: Box) -> bool:
        """Whether nothing is in the way of the box, and it lies within the room for labels."""
        return (
            self.within.holds(box)
            and not any(box.overlaps(other) for other in self._boxes)
            and not any(bar.overlaps(box) for bar in self._bars)
            and self._between_lines(box)
        )

    def inside_bar(self, box: Box) -> bool:
        """Whether a bar holds the box, and nothing else is in its way."""
        held = any(bar.holds(box) for bar in self._bars)
        return held and not any(box.overlaps(other) for other in self._boxes) and self._between_lines(box)

    def sees_down(self, box: Box, foot: float) -> bool:
        """Whether no line runs between the box and what is under it at `foot`."""
        return box.bottom >= foot or self._between_lines(Box(box.left, box.bottom, box.right, foot))

    def _between_lines(self, box: Box) -> bool:
        return not any(line.crosses(box) for line in self._lines)


def _box(mark: Mark) -> Box | None:
    match mark:
        case DotMark():
            return Box(mark.x, mark.y, mark.x, mark.y).grown(mark.radius + mark.rim_width)
        case ArrowMark():
            top, bottom = sorted((mark.start, mark.tip))
            return Box(mark.x - mark.head, top, mark.x + mark.head, bottom).grown(mark.width)
        case _:
            return None
