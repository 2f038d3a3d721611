"""Reads a text into proposals, sentence by sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from milepost.domain.errors import MilepostError
from milepost.domain.figure import Measure
from milepost.exchange.announcement.amounts import Amount, find_amounts
from milepost.exchange.announcement.announced import Announced, announcing_time, dateline
from milepost.exchange.announcement.clues import Clue, find_clues
from milepost.exchange.announcement.figure_days import FigureDays
from milepost.exchange.announcement.figures import is_bare_total, is_figure
from milepost.exchange.announcement.makers import Makers
from milepost.exchange.announcement.nouns import Nouns
from milepost.exchange.announcement.proposals import Kind, Proposal, Setting
from milepost.exchange.announcement.sentence import Sentence
from milepost.exchange.announcement.sentences import plain, sentences
from milepost.exchange.announcement.spans import Days, Thread
from milepost.exchange.announcement.targets import TargetWords, is_target, target_days, target_words
from milepost.exchange.announcement.times import find_times
from milepost.exchange.announcement.years import Years

_MEASURES = {Clue.DELIVERED: Measure.DELIVERIES, Clue.ORDERED: Measure.ORDERS}


_MOST_LETTERS = 50_000


class AnnouncementError(MilepostError):
    """A text that is too long to be an announcement."""


def read_announcement(text: str, setting: Setting) -> tuple[Proposal, ...]:
    """What a text announces, in the order of its sentences; what is said twice is proposed once.

    Raises AnnouncementError for a book.
    """
    if len(text) > _MOST_LETTERS:
        raise AnnouncementError(
            f"The text has {len(text):,} letters, and announcements of up to {_MOST_LETTERS:,} are read. "
            "Take the part of it that announces figures."
        )
    found: dict[tuple[object, ...], Proposal] = {}
    for proposal in _Reader(text, setting).proposals():
        said = (proposal.kind, proposal.measure, proposal.first_day, proposal.last_day, proposal.quantity)
        found.setdefault(said, proposal)
    return tuple(_with_its_figures(list(found.values())))


def _with_its_figures(proposals: Sequence[Proposal]) -> Iterator[Proposal]:
    """The proposals; a target of which no word says when it was announced was so with the figures beside it."""
    days = [each.announced_on for each in proposals if each.kind is Kind.FIGURE]
    for each in proposals:
        follows = each.kind is Kind.TARGET and "announced_on" in each.assumed and days
        yield replace(each, announced_on=min(max(days), each.last_day)) if follows else each


class _Reader:
    """Goes through the sentences with what was said last: a day of announcement, a period, a maker, a measure."""

    def __init__(self, text: str, setting: Setting) -> None:
        self._text, self._setting = text, setting
        self._makers, self._nouns = Makers(setting.tracker), Nouns(setting.tracker, setting.unit)
        self._announced = dateline(plain(text), Years(setting.goal))
        self._names_own = self._makers.names_own(text)
        self._is_own = True
        self._thread = Thread()

    def proposals(self) -> Iterator[Proposal]:
        for sentence in sentences(self._text):
            yield from self._read(sentence)

    def _read(self, original: str) -> Iterator[Proposal]:
        sentence = self._taken_apart(plain(original))
        stretched: set[int] = set()
        for at, amount in enumerate(sentence.amounts):
            measure = self._measure(sentence, amount)
            if at in stretched or measure is None or not self._is_about_own(sentence, amount):
                continue
            if is_target(sentence, amount):
                following = sentence.amounts[at + 1] if at + 1 < len(sentence.amounts) else None
                typed, taken = target_words(sentence, amount, following)
                stretched |= {at + 1} if taken else set()
                if typed:
                    yield self._target(original, measure, typed, target_days(sentence, amount, self._setting))
            elif is_figure(sentence, amount):
                days = FigureDays(self._setting, self._thread, self._years).of(sentence, amount, measure)
                if days:
                    yield self._figure(original, measure, amount, days)
        self._go_on(sentence)

    def _taken_apart(self, text: str) -> Sentence:
        amounts = tuple(find_amounts(text, self._nouns))
        times, marks = find_times(text, self._years, self._thread.period), find_clues(text)
        said_on = announcing_time(text, times, marks, amounts[0].start if amounts else len(text))
        if said_on is not None:
            self._announced = Announced(said_on.span.last, said_on.dated)
            times = tuple(
                time for time in find_times(text, self._years, self._thread.period) if time.start != said_on.start
            )
        amounts = tuple(each for each in amounts if not any(t.start < each.end and each.number < t.end for t in times))
        if said_on is not None:
            amounts = tuple(each for each in amounts if not (said_on.start < each.end and each.number < said_on.end))
        return Sentence(text, amounts, times, self._makers.mentions(text), marks)

    @property
    def _years(self) -> Years:
        announced = self._announced
        return Years(self._setting.goal, announced.day, announced.dated) if announced else Years(self._setting.goal)

    def _measure(self, sentence: Sentence, amount: Amount) -> Measure | None:
        counted = sentence.counted(amount)
        if counted is None and is_target(sentence, amount):
            return self._setting.measure
        if counted is None:
            goes_on = (amount.noun and sentence.time(amount)) or is_bare_total(sentence, amount)
            return self._thread.measure if goes_on else None
        return _MEASURES.get(counted)

    def _is_about_own(self, sentence: Sentence, amount: Amount) -> bool:
        owner = sentence.owner(amount)
        return not self._names_own or (self._is_own if owner is None else owner)

    def _go_on(self, sentence: Sentence) -> None:
        if sentence.mentions:
            self._is_own = sentence.mentions[0].is_own
        self._thread = self._thread.after(sentence)

    def _figure(self, original: str, measure: Measure, amount: Amount, days: Days) -> Proposal:
        self._thread = replace(self._thread, measure=measure)
        announced, assumed = self._announced_on(_day_after(days.last))
        return Proposal(
            *(Kind.FIGURE, measure, days.first, days.last, amount.quantity, amount.typed),
            *(announced, original, (*days.assumed, *assumed)),
        )

    def _target(self, original: str, measure: Measure, typed: TargetWords, days: Days) -> Proposal:
        setting = self._setting
        today = setting.today if setting.goal.contains(setting.today) else setting.goal.first
        announced, assumed = self._announced_on(today)
        return Proposal(
            *(Kind.TARGET, measure, days.first, days.last, typed.quantity, typed.typed),
            *(announced, original, (*days.assumed, *assumed)),
        )

    def _announced_on(self, default: date) -> tuple[date, tuple[str, ...]]:
        if self._announced is None:
            return default, ("announced_on",)
        return self._announced.day, () if self._announced.dated else ("announced_on",)


def _day_after(day: date) -> date:
    """The day after, or the last one of the calendar."""
    return day if day == date.max else date.fromordinal(day.toordinal() + 1)
