"""What a picture says of one day: the numbers at its end, and the figures behind them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from milepost.chart.ahead_words import HALF, on_day
from milepost.chart.amounts import amount_text, certainty, figure_name, share_text, told
from milepost.chart.counted_from import base_of
from milepost.chart.role import Role
from milepost.chart.situation import done_word_of
from milepost.chart.subject import Subject
from milepost.chart.trace import amount_on, day_number
from milepost.chart.wording import Wording
from milepost.domain.amount import Amount
from milepost.domain.curve import Curve
from milepost.domain.figure import Figure, Measure

NAMED = 3
"""How many of the figures behind a number are named."""


@dataclass(frozen=True, slots=True)
class Said:
    """One number of a day in words, in short sentences of their own; `value` is where it is drawn, if it is."""

    role: Role
    text: str
    details: tuple[str, ...]
    value: float | None


@dataclass(frozen=True, slots=True)
class Readout:
    """The numbers of the end of a day, with `proof`, the names of figures behind the first of them."""

    day: date
    number: float
    title: str
    said: tuple[Said, ...]
    proof: tuple[str, ...]

    def spoken(self, wording: Wording) -> str:
        """All of it as one paragraph."""
        between = wording.text("; ")
        numbers = (between.join((said.text, *said.details)) for said in self.said)
        sentences = (self.title, *numbers, *([between.join(self.proof)] if self.proof else []))
        return wording.text("{sentence}.", sentence=wording.text(". ").join(sentences))


def day_of(subject: Subject, number: int) -> date:
    """The day with a day number, among those of the goal."""
    span = subject.progress.goal.span
    return span.first + timedelta(days=min(max(number, 1), span.days) - 1)


def readout(subject: Subject, day: date, wording: Wording, *, orders: bool = True, forecast: bool = True) -> Readout:
    """What is known of the end of a day, or foreseen; orders beside deliveries where they are shown."""
    main = subject.progress.goal.measure
    measures = [main, *([Measure.ORDERS] if orders and main is not Measure.ORDERS else [])]
    curves = ((measure, subject.curves.get(measure)) for measure in measures)
    found = [(measure, curve) for measure, curve in curves if curve is not None and curve.figures]
    said = [each for measure, curve in found for each in _said(subject, measure, curve, day, wording)]
    said = [*_foreseen(subject, day, wording), *said[1:]] if forecast and _is_ahead(subject, day) else said
    proofs = (_proof(subject, measure, curve, day) for measure, curve in found)
    return Readout(
        day=day,
        number=day_number(day, subject.progress.goal.span),
        title=wording.day_year(day),
        said=tuple(said),
        proof=named(next((proof for proof in proofs if proof), ()), wording),
    )


def amount_of(subject: Subject, measure: Measure, curve: Curve, day: date) -> Amount:
    """What a measure has come to by the end of a day, counted as in the picture."""
    base = base_of(subject, curve, measure)
    return amount_on(curve, base.day, max(day, base.day), base.before)


def _said(subject: Subject, measure: Measure, curve: Curve, day: date, wording: Wording) -> Iterator[Said]:
    """The number of a measure in words; nothing of orders of which nothing is known."""
    amount = amount_of(subject, measure, curve, day)
    is_main = measure is subject.progress.goal.measure
    if certainty(amount) == "unknown" and not is_main:
        return
    details = [*([_share(subject, amount, day, wording)] if is_main else []), _estimate(amount, wording)]
    text = counted(amount, measure, wording)
    yield Said(Role.of(measure), text, tuple(filter(None, details)), amount.estimate)


def _is_ahead(subject: Subject, day: date) -> bool:
    return subject.forecast is not None and day > subject.forecast.origin


def _foreseen(subject: Subject, day: date, wording: Wording) -> Iterator[Said]:
    """What the forecast makes of a day after the last that is known."""
    if subject.forecast is None:
        return
    likely, span = on_day(subject.forecast, day, wording)
    text, detail = wording.text("{count} likely", count=likely), wording.text("{range} (90 %)", range=span)
    yield Said(Role.of(subject.progress.goal.measure), text, (detail,), subject.forecast.on(day, HALF)[1])


def counted(amount: Amount, measure: Measure, wording: Wording) -> str:
    """How many were ordered or delivered, in words."""
    if certainty(amount) == "unknown":
        return wording.text("nothing is known of this day")
    number = bounds_text(amount, wording)
    if measure is Measure.ORDERS:
        return wording.text("{amount} orders", amount=number)
    return wording.text("{amount} {delivered}", amount=number, delivered=done_word_of(measure, wording))


def bounds_text(amount: Amount, wording: Wording) -> str:
    """An amount with both its bounds where it has two: 57,310; at least 57,310; 37,308 to 47,095."""
    if amount.low is None or amount.high is None or certainty(amount) not in {"between", "about"}:
        return amount_text(amount, wording)
    return wording.text("{low} to {high}", low=wording.count(amount.low), high=wording.count(amount.high))


def _share(subject: Subject, amount: Amount, day: date, wording: Wording) -> str:
    """The share of the target that held on the day."""
    target = subject.progress.goal.target_on(day)
    if target is None or not target.value or certainty(amount) == "unknown":
        return ""
    count, percent = wording.count(target.value), share_text(told(amount) / target.value, wording)
    match certainty(amount):
        case "at least":
            return wording.text("{percent} or more of the target {count}", percent=percent, count=count)
        case "at most":
            return wording.text("{percent} or less of the target {count}", percent=percent, count=count)
        case "between" | "about" if amount.low is not None and amount.high is not None:
            low, high = (share_text(bound / target.value, wording) for bound in (amount.low, amount.high))
            return wording.text("{low} to {high} of the target {count}", low=low, high=high, count=count)
        case _:
            return wording.text("{percent} of the target {count}", percent=percent, count=count)


def _estimate(amount: Amount, wording: Wording) -> str:
    if certainty(amount) == "exact" or amount.estimate is None:
        return ""
    return wording.text("best estimate {count}", count=wording.count(amount.estimate))


def _proof(subject: Subject, measure: Measure, curve: Curve, day: date) -> tuple[Figure, ...]:
    """The figures that prove the bounds, each once."""
    base = base_of(subject, curve, measure)
    if day <= base.day:
        return ()
    steps = (*curve.steps_low(base.day, day), *curve.steps_high(base.day, day))
    return tuple({step.figure.id: step.figure for step in steps}.values())


def named(figures: Sequence[Figure], wording: Wording, most: int = NAMED) -> tuple[str, ...]:
    """Figures by their quantity and their span; those over `most` are only counted."""
    names = [figure_name(figure, wording) for figure in figures[:most]]
    more = len(figures) - len(names)
    return (*names, *([wording.text("and {count} more", count=wording.count(more))] if more else []))
