"""Sets text: places a line on its baseline, breaks it to a width, shortens what is too long."""

from dataclasses import dataclass

from milepost.chart.geometry import Box
from milepost.chart.scene import Anchor, FontWeight, Measurer, TextMark

ASCENT = 0.74
"""How far capitals and ascenders of Source Sans reach over the baseline, in parts of the letter size."""

DESCENT = 0.22
"""How far descenders reach below it."""

_PAUSES = (";", ":", ",")
_LEAST_HALF = 0.3
"""The least length of a line beside the other, where a title is broken at its pause."""

_SHARE = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}


@dataclass(frozen=True, slots=True)
class Font:
    """Letters of one size, weight and colour."""

    size: float
    weight: FontWeight
    colour: str

    @property
    def ascent(self) -> float:
        """Pixels over the baseline."""
        return ASCENT * self.size

    @property
    def height(self) -> float:
        """Pixels from the top of the capitals to the end of the descenders."""
        return (ASCENT + DESCENT) * self.size


@dataclass(frozen=True, slots=True)
class TypeSetter:
    """Sets lines with a measurer."""

    measurer: Measurer

    def width(self, text: str, font: Font) -> float:
        """The width of one line."""
        return self.measurer.width(text, font.size, font.weight)

    def line(self, text: str, x: float, baseline: float, font: Font, anchor: Anchor = Anchor.START) -> TextMark:
        """A line of text on its baseline."""
        width = self.width(text, font)
        left = x - _SHARE[anchor] * width
        top = baseline - font.ascent
        box = Box(left, top, left + width, top + font.height)
        return TextMark(text, x, baseline, anchor, font.size, font.weight, font.colour, box)

    def shortened(self, text: str, font: Font, room: float) -> str:
        """The text, or its beginning and an ellipsis where there is no room for all of it."""
        if self.width(text, font) <= room:
            return text
        fits, too_long = 0, len(text)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            if self.width(f"{text[:middle].rstrip()}…", font) <= room:
                fits = middle
            else:
                too_long = middle
        return f"{text[:fits].rstrip()}…"

    def broken(self, text: str, font: Font, room: float, most: int) -> tuple[str, ...]:
        """The text in lines no wider than `room`, at most `most` of them; the rest is left out with an ellipsis."""
        lines: list[str] = []
        rest = text.split(" ") if text else []
        while rest and len(lines) < most - 1:
            count = self._fitting(rest, font, room)
            lines.append(self.shortened(" ".join(rest[:count]), font, room))
            rest = rest[count:]
        if rest:
            lines.append(self.shortened(" ".join(rest), font, room))
        return tuple(lines)

    def balanced(self, text: str, font: Font, room: float, most: int) -> tuple[str, ...]:
        """The text in as few lines as `broken` needs: two of them at a pause, else of about the same length."""
        lines = self.broken(text, font, room, most)
        if len(lines) == 2 and (halves := self._at_pause(text, font, room)):
            return halves
        for share in (0.5, 0.6, 0.7, 0.8, 0.9):
            even = self.broken(text, font, share * room, most)
            if len(even) == len(lines) > 1 and " ".join(even) == " ".join(lines):
                return even
        return lines

    def _at_pause(self, text: str, font: Font, room: float) -> tuple[str, ...]:
        """The two parts of a sentence with one such pause, where both fit in a line and neither is a word."""
        for pause in _PAUSES:
            parts = text.split(f"{pause} ")
            halves = (f"{parts[0]}{pause}", parts[-1])
            narrow, wide = sorted(self.width(half, font) for half in halves)
            if len(parts) == 2 and wide <= room and narrow >= _LEAST_HALF * wide:
                return halves
        return ()

    def _fitting(self, words: list[str], font: Font, room: float) -> int:
        """How many words fit in a line; at least one."""
        count = 1
        while count < len(words) and self.width(" ".join(words[: count + 1]), font) <= room:
            count += 1
        return count
