"""Puts a sentence in the free part of a picture that has no line to show yet."""

from collections.abc import Iterator
from itertools import product

from milepost.chart.blocks import Block, block_of
from milepost.chart.geometry import Box
from milepost.chart.obstacles import Obstacles
from milepost.chart.scene import FontWeight, TextMark
from milepost.chart.style import Style
from milepost.chart.type_setting import Font

_STEPS = tuple(step / 12 for step in range(13))


def note_marks(note: str, room: Box, obstacles: Obstacles, style: Style) -> tuple[TextMark, ...]:
    """The sentence as near to the middle of the room as it fits, on as few lines as it needs; none where it cannot."""
    font = Font(style.sizes.label, FontWeight.REGULAR, style.theme.muted)
    for share, most in ((0.8, 1), (0.45, 3), (0.3, 5), (0.2, 8)):
        lines = style.setter.broken(note, font, share * room.width, most)
        block = block_of("note", tuple((line, font) for line in lines), style.setter)
        box = next((box for box in _places(block, room) if obstacles.free(box.grown(style.sizes.gap))), None)
        if box is not None and not any(line.endswith("…") for line in lines):
            return block.marks(box, style.setter)
    return ()


def _places(block: Block, room: Box) -> Iterator[Box]:
    """Places over the whole room, those near its middle first."""
    wide, high = room.width - block.width, room.height - block.height
    for across, down in sorted(product(_STEPS, _STEPS), key=lambda at: (at[0] - 0.5) ** 2 + (at[1] - 0.5) ** 2):
        yield block.at(room.left + across * wide, room.top + down * high)
