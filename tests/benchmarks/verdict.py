"""One line for each thing measured: what it is, how much it may be, and whether it is."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """A measured number beside the most it may be; `said` tells what it was worked out from."""

    name: str
    number: float
    allowed: float
    said: str

    @property
    def kept(self) -> bool:
        """Whether it is within what is allowed."""
        return self.number <= self.allowed

    def __str__(self) -> str:
        judged = "ok" if self.kept else "OVER"
        return f"{self.name:58}{self.number:6.2f} (at most {self.allowed:g}) {judged:5} {self.said}"


def compared(name: str, ours: Sequence[float], theirs: Sequence[float], allowed: float, unit: str) -> Verdict:
    """The median of the ratios of what was measured in turn, which a busy moment of the machine moves least."""
    ratio = statistics.median(one / other for one, other in zip(ours, theirs, strict=True))
    said = f"{statistics.median(ours):.1f} {unit} to {statistics.median(theirs):.1f} {unit}"
    return Verdict(name, ratio, allowed, said)


def exit_status(verdicts: Sequence[Verdict]) -> int:
    """Print all, and give what the benchmark ends with."""
    for verdict in verdicts:
        print(verdict)
    return 0 if all(verdict.kept for verdict in verdicts) else 1
