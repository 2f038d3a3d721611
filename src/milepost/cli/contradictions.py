"""What cannot be true together, in sentences."""

from collections.abc import Mapping
from itertools import chain

from milepost.chart.english import EnglishWording
from milepost.chart.wording import within_text
from milepost.domain.consistency import Contradiction
from milepost.domain.curve import Curve
from milepost.domain.figure import Figure, Measure

_WORDS = EnglishWording()


def all_contradictions(curves: Mapping[Measure, Curve]) -> list[Contradiction]:
    """The contradictions of all measures, in the order of the figures set aside."""
    found = chain.from_iterable(curve.contradictions for curve in curves.values())
    return sorted(found, key=lambda contradiction: contradiction.set_aside.id)


def contradiction_text(contradiction: Contradiction) -> str:
    """The figure set aside, its gap and what it contradicts: "8,630 in May 2024 (…) is 16 apart from 8,646 in …"."""
    gap = _WORDS.count(contradiction.gap)
    against = [figure_text(figure) for figure in contradiction.against]
    if not against:
        return f"{figure_text(contradiction.set_aside)} is {gap} apart from what can be"
    return f"{figure_text(contradiction.set_aside)} is {gap} apart from {_listed(against)}"


def figure_text(figure: Figure) -> str:
    """A figure within a sentence: "8,630 in May 2024 (announced 1 Jun 2024)"."""
    number = _WORDS.count(figure.quantity.low) if figure.quantity.exact else figure.typed.strip()
    unit = " orders" if figure.measure is Measure.ORDERS else ""
    return f"{number}{unit} {within_text(figure.span, _WORDS)} (announced {_WORDS.day_year(figure.announced_on)})"


def _listed(texts: list[str]) -> str:
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} and {texts[-1]}"
