"""The contract's sentences on the curve, done the slow and plain way over every day."""

import itertools
from collections.abc import Sequence
from datetime import date, timedelta

from milepost.domain.figure import Figure

Limits = dict[tuple[int, int], int]  # (a, b): C(b) - C(a) is at most this


class EveryDay:
    """Running totals at the ends of days 0 (before counting) to `days`, bounded by figures taken newest first."""

    def __init__(self, start: date, days: int, *, never_falls: bool) -> None:
        self.start, self.days = start, days
        self.limits: Limits = {(day, day): 0 for day in range(days + 1)}
        if never_falls:
            self.limits |= {(day + 1, day): 0 for day in range(days)}
        self.set_aside: dict[int, int] = {}

    def number(self, day: date) -> int:
        return (day - self.start).days + 1

    def closed(self, limits: Limits) -> dict[tuple[int, int], float]:
        """Every pair's tightest limit (Floyd and Warshall)."""
        ends = range(self.days + 1)
        best = {(a, b): limits.get((a, b), float("inf")) for a in ends for b in ends}
        for via, a, b in itertools.product(ends, ends, ends):
            best[a, b] = min(best[a, b], best[a, via] + best[via, b])
        return best

    def take(self, figures: Sequence[Figure]) -> None:
        """The newest word wins; the gap is what the figure's quantity is away from what the taken ones allow."""
        for figure in sorted(figures, key=lambda f: (f.announced_on, f.id), reverse=True):
            a, b = self.number(figure.span.first - timedelta(days=1)), self.number(figure.span.last)
            best = self.closed(self.limits)
            low, high = -best[b, a], best[a, b]
            most = float("inf") if figure.quantity.high is None else figure.quantity.high
            if figure.quantity.low > high:
                self.set_aside[figure.id] = int(figure.quantity.low - high)
            elif most < low:
                self.set_aside[figure.id] = int(low - most)
            else:
                self.limits[b, a] = min(self.limits.get((b, a), -figure.quantity.low), -figure.quantity.low)
                if figure.quantity.high is not None:
                    self.limits[a, b] = min(self.limits.get((a, b), figure.quantity.high), figure.quantity.high)

    def most_even(self, until: int, rounds: int = 20_000) -> list[float]:
        """The totals with the least sum of squared daily counts, by Hildreth's method on the daily counts."""
        counts = [0.0] * (until + 1)
        rows = [
            (min(a, b), max(a, b), 1 if b > a else -1, limit)
            for (a, b), limit in self.limits.items()
            if a != b and max(a, b) <= until
        ]
        force = [0.0] * len(rows)
        for _ in range(rounds):
            moved = 0.0
            for k, (a, b, sign, limit) in enumerate(rows):
                excess = sign * sum(counts[a + 1 : b + 1]) - limit
                change = max(-force[k], excess / (b - a))
                force[k] += change
                moved = max(moved, abs(change))
                for day in range(a + 1, b + 1):
                    counts[day] -= sign * change
            if moved < 1e-10:
                break
        return list(itertools.accumulate(counts))
