"""A label as it is set: one line or more, kept together while it looks for its place."""

from dataclasses import dataclass, replace

from milepost.chart.geometry import Box
from milepost.chart.plot import Label
from milepost.chart.scene import FontWeight, TextMark
from milepost.chart.style import Style
from milepost.chart.type_setting import Font, TypeSetter

_LEADING = 1.22
"""From one baseline to the next, in letter sizes."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of text with their fonts, and the room they take together."""

    names: str
    lines: tuple[tuple[str, Font], ...]
    width: float
    height: float

    def at(self, left: float, top: float) -> Box:
        """The room the block takes there."""
        return Box(left, top, left + self.width, top + self.height)

    def marks(self, box: Box, setter: TypeSetter) -> tuple[TextMark, ...]:
        """The lines set in a box."""
        baseline, marks = box.top, list[TextMark]()
        for index, (text, font) in enumerate(self.lines):
            baseline += font.ascent if index == 0 else _LEADING * font.size
            marks.append(replace(setter.line(text, box.left, baseline, font), names=self.names))
        return tuple(marks)


def block(label: Label, room: float, style: Style) -> Block:
    """A label in lines no wider than `room`: its text, then its detail."""
    weight = FontWeight.BOLD if label.strong else FontWeight.SEMIBOLD
    plain = label.role.quiet
    head = Font(
        style.sizes.strong if label.strong else style.sizes.detail if plain else style.sizes.label,
        FontWeight.REGULAR if plain else weight,
        style.theme.text_colour(label.role),
    )
    small = Font(style.sizes.detail, FontWeight.REGULAR, style.theme.muted)
    lines = [(line, head) for line in style.setter.broken(label.text, head, room, 2)]
    lines += [(line, small) for line in style.setter.broken(label.detail, small, room, 2)]
    return block_of(label.key, tuple(lines), style.setter)


def block_of(names: str, lines: tuple[tuple[str, Font], ...], setter: TypeSetter) -> Block:
    """A block of lines, at least one."""
    first = lines[0][1]
    height = first.height + sum(_LEADING * font.size for _, font in lines[1:])
    return Block(names, lines, max(setter.width(text, font) for text, font in lines), height)
