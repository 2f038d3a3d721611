"""Finds figures by any of their words: quick with a hundred thousand, as their texts are prepared bit by bit."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import islice

from milepost.chart.wording import Wording
from milepost.domain.figure import Figure
from milepost.domain.period import span_code, step_of
from milepost.domain.span import Span
from milepost.ui.figure_rows import measure_word

_SAMPLE = 400
"""Texts that tell which word is the rarest; looking for that one first is quickest."""


class FigureSearch:
    """The figures of one tracker, the latest entry first; only those prepared so far are found."""

    def __init__(self, figures: Sequence[Figure], wording: Wording) -> None:
        self._figures, self._wording = figures, wording
        self._texts: list[str] = []
        self._named_day = cache(self._name_day)
        self._named_span = cache(self._name_span)

    @property
    def is_ready(self) -> bool:
        """Whether all figures can be found."""
        return len(self._texts) == len(self._figures)

    def prepare(self, number: int) -> None:
        """Let the next figures be found too."""
        end = len(self._figures) - len(self._texts)
        self._texts += map(self._text, reversed(self._figures[max(0, end - number) : end]))

    def find(self, typed: str, most: int) -> Sequence[Figure]:
        """The first figures that have every word of what was typed; none where nothing was."""
        words = typed.casefold().split()
        if not words:
            return ()
        found = iter(enumerate(self._texts))
        for word in sorted(words, key=self._commonness):
            found = _having(word, found)
        return [self._figures[-1 - place] for place, _ in islice(found, most)]

    def _commonness(self, word: str) -> int:
        return sum(word in text for text in self._texts[:_SAMPLE])

    def _text(self, figure: Figure) -> str:
        low = figure.quantity.low
        return (
            f"{self._named_span(figure.span)} {figure.typed} {low} {self._named_day(figure.announced_on)} "
            f"{measure_word(figure.measure, self._wording)} {figure.source} {figure.note}"
        ).casefold()

    def _name_day(self, day: date) -> str:
        return f"{self._wording.day_year(day)} {day.isoformat()}"

    def _name_span(self, span: Span) -> str:
        if step_of(span) is not None:
            return f"{self._wording.span(span)} {span_code(span)} {self._named_day(span.last)}"
        return f"{self._named_day(span.first)} {self._named_day(span.last)}"


def _having(word: str, texts: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    return ((place, text) for place, text in texts if word in text)
