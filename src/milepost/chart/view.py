"""The part of a plot that is looked at, and how zooming and moving change it, as plain values."""

from dataclasses import dataclass

FEWEST = 5.0
"""Nobody looks closer than at so many days or counts, as figures have no time of day and no halves."""

_FINEST = 1e-7
"""The least share of all counts that is looked at; numbers as large as counts may be have no more digits."""

_CLOSER = 0.64
"""How many times as many days one step of zooming leaves."""


@dataclass(frozen=True, slots=True)
class Interval:
    """From one number to a larger one."""

    start: float
    end: float

    @property
    def length(self) -> float:
        """How long it is."""
        return self.end - self.start

    @property
    def middle(self) -> float:
        """Half way."""
        return (self.start + self.end) / 2

    @property
    def closer(self) -> "Interval":
        """Less of it around the middle."""
        return self.zoomed(_CLOSER, self.middle)

    @property
    def further(self) -> "Interval":
        """As much more as `closer` takes away."""
        return self.zoomed(1 / _CLOSER, self.middle)

    def holds(self, number: float) -> bool:
        """Whether a number lies in it, its ends included."""
        return self.start <= number <= self.end

    def kept(self, number: float) -> float:
        """The number in it that is nearest."""
        return min(max(number, self.start), self.end)

    def at(self, share: float) -> float:
        """The number so far from its start, as a share of its length."""
        return self.start + share * self.length

    def zoomed(self, factor: float, around: float) -> "Interval":
        """So many times as long, while `around` stays in its place."""
        return Interval(around - (around - self.start) * factor, around + (self.end - around) * factor)

    def moved(self, by: float) -> "Interval":
        """As long, and further on."""
        return Interval(self.start + by, self.end + by)

    def within(self, whole: "Interval", least: float = FEWEST) -> "Interval":
        """The nearest part of the whole that is at least so long."""
        length = max(self.length, least)
        if length >= whole.length:
            return whole
        start = min(max(self.middle - length / 2, whole.start), whole.end - length)
        return Interval(start, start + length)


@dataclass(frozen=True, slots=True)
class View:
    """Some days and some counts of a plot."""

    days: Interval
    counts: Interval

    def within(self, whole: "View") -> "View":
        """The nearest part of the whole that is not too small to read."""
        least = max(FEWEST, _FINEST * whole.counts.length)
        return View(self.days.within(whole.days), self.counts.within(whole.counts, least))

    def carried(self, before: "View", after: "View") -> "View":
        """The same part of a whole that has changed; of what was seen all, all is seen."""
        counts = after.counts if self.counts == before.counts else self.counts
        return View(after.days if self.days == before.days else self.days, counts).within(after)
