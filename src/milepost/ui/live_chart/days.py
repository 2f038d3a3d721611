"""The days that are looked at, and how zooming and moving change them, as plain values."""

from dataclasses import dataclass

FEWEST = 5.0
"""Nobody looks closer than at so many days, as figures have no time of day."""

_CLOSER = 0.64
"""How many times as many days one step of zooming leaves."""


@dataclass(frozen=True, slots=True)
class Days:
    """From one day number to a later one."""

    start: float
    end: float

    @property
    def length(self) -> float:
        """How many days there are."""
        return self.end - self.start

    @property
    def middle(self) -> float:
        """Half way."""
        return (self.start + self.end) / 2

    @property
    def closer(self) -> "Days":
        """Fewer days around the middle."""
        return self.zoomed(_CLOSER, self.middle)

    @property
    def further(self) -> "Days":
        """As many more days as `closer` takes away."""
        return self.zoomed(1 / _CLOSER, self.middle)

    def zoomed(self, factor: float, around: float) -> "Days":
        """So many times as many days, of which `around` stays in its place."""
        return Days(around - (around - self.start) * factor, around + (self.end - around) * factor)

    def moved(self, later: float) -> "Days":
        """As many days, later ones."""
        return Days(self.start + later, self.end + later)

    def within(self, whole: "Days") -> "Days":
        """The nearest days that are part of the whole, and not too few to read."""
        length = max(self.length, FEWEST)
        if length >= whole.length:
            return whole
        start = min(max(self.middle - length / 2, whole.start), whole.end - length)
        return Days(start, start + length)
