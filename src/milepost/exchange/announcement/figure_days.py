"""Finds the days over which a figure counts: a period, a part of the year, or all since counting started."""

import re
from dataclasses import dataclass
from datetime import date

from milepost.domain.figure import Measure
from milepost.domain.span import Span
from milepost.exchange.announcement.amounts import Amount
from milepost.exchange.announcement.proposals import Setting
from milepost.exchange.announcement.sentence import Sentence
from milepost.exchange.announcement.spans import Days, Thread
from milepost.exchange.announcement.times import Role, Time
from milepost.exchange.announcement.years import Years

_SINCE_START = re.compile(
    r"cumulative(?:ly)?|to date|since|so far|tally|all-time|lifetime|bringing|taking|brings|brought"
    r"|\b(?:the|its) total (?:now |then )?(?:is|was|stands|stood|comes|came|reached|reaches|rose)\b"
    r"|累计|至今|迄今|上市以来|已交付",
    re.IGNORECASE,
)
_SINCE_START_AFTER = re.compile(
    r"to date|since (?:its |the )?(?:launch|deliver|debut|start|first)|so far(?! (?:this|in|during))", re.IGNORECASE
)
_BRINGS_TOTAL = re.compile(
    r"\b(?:bring(?:ing|s)?|brought|taking|takes|took|lifts?|lifting|pushing)\b[^.;]{0,40}\btotal", re.IGNORECASE
)
_IN_PERIOD = re.compile(r"(?:[0-9一二三四前半]\s?(?:个?月|季度|年)|今年|年内|本年|全年)[^，。]{0,6}$")
_FULL_YEAR = re.compile(r"full|annual|whole|entire|^the year$|全年|年度", re.IGNORECASE)
_NEW = re.compile(r"\b(?:new|net|gross|additional)\b|新增", re.IGNORECASE)
_PHRASE_ENDS = re.compile(r"[,，;；。]| and ")
_COMMA = re.compile("[,，;；]")
_AFTER = 40
_MOST_OF_A_YEAR = 300


@dataclass(frozen=True)
class FigureDays:
    """What is known beside a sentence: the setting, what was said before it, and the day of announcement."""

    setting: Setting
    thread: Thread
    years: Years

    def of(self, sentence: Sentence, amount: Amount, measure: Measure) -> Days | None:
        """The days over which an amount counts; None where one cannot tell."""
        time = sentence.time(amount)
        if time is None:
            return self._untold(sentence, amount, measure)
        if time.role is Role.UNKNOWN:
            return None
        if time.role in {Role.SO_FAR, Role.ON}:
            return self._so_far(sentence, amount, time)
        if time.role is Role.YEAR_TO_DATE or self._has_begun(sentence, time):
            return self._year_to_date(sentence)
        return self._within(sentence, amount, measure, time)

    def _within(self, sentence: Sentence, amount: Amount, measure: Measure, time: Time) -> Days:
        span = self._not_ahead(time)
        if time.role is Role.YEAR_END or _is_total(sentence, amount, time) or _is_held(sentence, amount, measure, time):
            return _since_start(span.last, is_dated=time.dated)
        return Days(span.first, span.last, () if time.dated else ("first_day", "last_day"))

    def _so_far(self, sentence: Sentence, amount: Amount, time: Time) -> Days:
        last = self._not_ahead(time).last
        in_year = any(
            each.is_loose and each.role is not Role.YEAR_END and each.span.days > _MOST_OF_A_YEAR
            for each in sentence.times
        )
        if not in_year or _is_total(sentence, amount, None):
            return _since_start(last, is_dated=time.dated)
        return Days(date(last.year, 1, 1), last, () if time.dated else ("first_day", "last_day"))

    def _year_to_date(self, sentence: Sentence) -> Days:
        named = [each for each in sentence.times if each.role in {Role.SO_FAR, Role.WITHIN} and not each.is_loose]
        if named:
            last, is_dated = self._not_ahead(named[-1]).last, named[-1].dated
        elif self.thread.period is not None:
            last, is_dated = self.thread.period.last, self.thread.dated
        else:
            last, is_dated = self._known_day, False
        return Days(date(last.year, 1, 1), last, () if is_dated else ("first_day", "last_day"))

    def _untold(self, sentence: Sentence, amount: Amount, measure: Measure) -> Days:
        """The days of an amount without any in its sentence: those said before, else up to the announcement."""
        period = self.thread.period
        if period is None:
            return _since_start(self._known_day, is_dated=False)
        if period.days == 1 or measure is Measure.ORDERS or _is_total(sentence, amount, None):
            return _since_start(period.last, is_dated=self.thread.dated)
        return Days(period.first, period.last, () if self.thread.dated else ("first_day", "last_day"))

    def _has_begun(self, sentence: Sentence, time: Time) -> bool:
        """Whether "this year" means the part of it that has passed."""
        named = sentence.text[time.start : time.end].strip()
        is_year = time.is_loose and time.role is Role.WITHIN and time.span == self.setting.goal
        return is_year and not _FULL_YEAR.search(named)

    @property
    def _known_day(self) -> date:
        goal = self.setting.goal
        return self.years.announced or min(max(self.setting.today, goal.first), goal.last)

    def _not_ahead(self, time: Time) -> Span:
        """A time without a year a year earlier, where it would lie after the announcement."""
        announced = self.years.announced
        if time.dated or announced is None or time.span.first <= announced:
            return time.span
        return Span(_year_before(time.span.first), _year_before(time.span.last))


def _since_start(last: date, *, is_dated: bool) -> Days:
    return Days(None, last, ("first_day",) if is_dated else ("first_day", "last_day"))


def _is_total(sentence: Sentence, amount: Amount, time: Time | None) -> bool:
    """Whether words around the amount say that it is a total since counting started."""
    lead = sentence.text[sentence.previous_end(amount) : amount.start]
    if amount.is_nth or _BRINGS_TOTAL.search(lead):
        return True
    found = list(_SINCE_START.finditer(lead))
    if not found:
        tail = _PHRASE_ENDS.split(sentence.text[amount.end : amount.end + _AFTER])[0]
        return _SINCE_START_AFTER.search(tail) is not None
    if found[-1][0] == "累计" and _IN_PERIOD.search(lead[: found[-1].start()]):
        return False
    is_near = _COMMA.search(lead[found[-1].end() :]) is None
    return is_near or (time is not None and time.end <= amount.start)


def _is_held(sentence: Sentence, amount: Amount, measure: Measure, time: Time) -> bool:
    """Whether orders are what is held by then, as those are that another part of the sentence dates."""
    gap = sentence.text[time.end + 2 : amount.start]
    return measure is Measure.ORDERS and _COMMA.search(gap) is not None and not _NEW.search(sentence.text)


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
