"""What a forecast says, rests on and cannot know, in plain words."""

from collections.abc import Iterator
from dataclasses import dataclass

from milepost.chart.ahead_words import ahead_sentence, chance_text, days_text
from milepost.chart.record_words import record_text
from milepost.chart.subject import Subject
from milepost.chart.wording import Wording, from_to
from milepost.domain.outlook import Ahead, Outlook
from milepost.domain.record import NoRecord, Record
from milepost.domain.span import Span
from milepost.domain.ways import LEAST_KNOWN, WAYS, Forecast, TooLittle


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the sentences under it."""

    title: str
    paragraphs: tuple[str, ...]


def about_forecast(
    subject: Subject, outlook: Outlook, record: Record | NoRecord | None, wording: Wording
) -> tuple[Section, ...]:
    """The sections of the panel on a goal's forecast; the record of earlier ones is None while it is worked out."""
    return (
        Section(wording.text("What it says"), tuple(_says(subject, outlook, wording))),
        Section(wording.text("What it rests on"), (" ".join(_rests_on(outlook, wording)),)),
        Section(wording.text("How it is made"), (_made(wording),)),
        Section(wording.text("How it has done"), (_has_done(record, wording),)),
        Section(wording.text("What it cannot know"), (_cannot_know(wording),)),
    )


def _says(subject: Subject, outlook: Outlook, wording: Wording) -> Iterator[str]:
    target, found = outlook.target, outlook.forecast
    if target is not None and target.decided:
        yield _decided(target, wording)
    if isinstance(found, TooLittle):
        yield wording.text(
            "There is no forecast yet: {known} of at least {least} periods are known.",
            known=wording.count(found.known),
            least=wording.count(LEAST_KNOWN),
        )
        return
    if not found.coming:
        yield wording.text("No days of the goal are left.")
        return
    yield ahead_sentence(outlook, subject.progress.goal.span.last, wording)
    for name, ahead in _numbers(subject, outlook, wording):
        if not ahead.decided and ahead.chance is not None:
            yield wording.text(
                "{name}: {chance}; {days}.",
                name=name,
                chance=chance_text(ahead.chance, wording),
                days=days_text(ahead.days, wording) or wording.text("hardly ever in time"),
            )


def _decided(target: Ahead, wording: Wording) -> str:
    count = wording.count(target.value)
    if target.chance:
        return wording.text("The figures decide it: the target of {target} is reached.", target=count)
    return wording.text("The figures decide it: the target of {target} is missed.", target=count)


def _numbers(subject: Subject, outlook: Outlook, wording: Wording) -> Iterator[tuple[str, Ahead]]:
    """The target, its stretch and the milestones, by what they are called."""
    for name, ahead in ((wording.text("Target"), outlook.target), (wording.text("Stretch"), outlook.stretch)):
        if ahead is not None:
            yield wording.text("{name} {count}", name=name, count=wording.count(ahead.value)), ahead
    for reached in subject.progress.milestones:
        if (ahead := outlook.milestones.get(reached.milestone.id)) is not None:
            count, name = wording.count(ahead.value), reached.milestone.name.strip()
            yield name if count in name else f"{count} {name}".strip(), ahead


def _rests_on(outlook: Outlook, wording: Wording) -> Iterator[str]:
    found = outlook.forecast
    if not isinstance(found, Forecast) or not found.known:
        yield wording.text("It needs the figures of at least {least} periods.", least=wording.count(LEAST_KNOWN))
        return
    span = from_to(Span(found.known[0].span.first, found.origin), wording)
    yield wording.plural("One period: {span}.", "{n} periods one after the other: {span}.", len(found.known), span=span)
    vague = sum(each.bounds.low != each.bounds.high for each in found.known)
    if vague:
        yield wording.plural(
            "{n} of them is known only within bounds, which makes the forecast less certain.",
            "{n} of them are known only within bounds, which makes the forecast less certain.",
            vague,
        )
    if any(each.excess for each in found.known):
        yield wording.text("Where only a lower bound is known, somewhat more than that is expected.")
    if (found.origin - found.known[0].span.first).days < 2 * 365:
        yield wording.text("With figures of earlier years it would know the seasons of this count.")
    else:
        yield wording.text("The seasons of the earlier years are in it, as far as they repeat.")


def _made(wording: Wording) -> str:
    return wording.text(
        "The pace so far is held against many models of change: steady or erratic, drifting or not, with a season or "
        "without. How likely each is before any figure was learned from real monthly counts of other makers, and how "
        "likely it is now follows from your figures. From the likely ones {ways} ways to the last day are drawn; every "
        "range, chance and day is counted from these.",
        ways=wording.count(WAYS),
    )


def _has_done(record: Record | NoRecord | None, wording: Wording) -> str:
    return wording.text("Being worked out…") if record is None else record_text(record, wording)


def _cannot_know(wording: Wording) -> str:
    return wording.text(
        "A second factory, a new model, a strike or a recall; what those who announced the target know; and whether "
        "anything will be as it was. It goes on from what was counted, and from nothing else."
    )
