"""The sentence over the Periods view: what the newest period brought, and what it needed."""

from collections.abc import Sequence

from milepost.chart.amounts import amount_text, capitalised
from milepost.chart.headline import headline
from milepost.chart.period_words import is_known, part_within
from milepost.chart.situation import Situation, done_word, situation
from milepost.chart.subject import Subject
from milepost.chart.wording import Wording
from milepost.domain.period import Step, step_of
from milepost.domain.periods import Part


def periods_title(subject: Subject, found: Sequence[Part], step: Step, wording: Wording) -> str:
    """What the last whole period that is known brought, else the last one; the goal's headline where none is known."""
    known = [part for part in found if part.until is not None and is_known(part.amount)]
    waiting = situation(subject.progress) in (Situation.NOT_STARTED, Situation.NO_FIGURES)
    if not known or waiting:
        return headline(subject.progress, wording).sentence
    last = next((part for part in reversed(known) if part.whole and step_of(part.span) is step), known[-1])
    values = {
        "amount": amount_text(last.amount, wording),
        "delivered": done_word(subject.progress, wording),
        "when": part_within(last, wording),
    }
    if last.whole and len(known) > 2 and _is_best(last, [part for part in known if part is not last]):
        return capitalised(wording.text("{amount} {delivered} {when}, the most yet", **values))
    if last.whole and last.needed:
        needed = wording.rate(last.needed)
        return capitalised(wording.text("{amount} {delivered} {when}; {needed} were needed", needed=needed, **values))
    return capitalised(wording.text("{amount} {delivered} {when}", **values))


def _is_best(last: Part, others: Sequence[Part]) -> bool:
    """Whether it is certain that a period brought more than each of the others."""
    highs = [part.amount.high for part in others]
    most = max((high for high in highs if high is not None), default=None)
    return None not in highs and most is not None and last.amount.low is not None and last.amount.low > most
