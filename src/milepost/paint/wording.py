"""Words, numbers and dates in the user's language, through Qt's catalogue and locale."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from milepost.chart.english import EnglishWording
from milepost.chart.wording import MINUS, Wording, digits_for_rate, span_text
from milepost.domain.span import Span
from milepost.paint.catalogue import ENGLISH, words_of

CONTEXT = "milepost"
WORDED = 20_000
"""Days whose words are kept: a table of figures asks for the same ones again and again."""

_BY_TEN_THOUSANDS = (QLocale.Language.Chinese, QLocale.Language.Japanese)


def language_wording(code: str) -> Wording:
    """The words, numbers and dates of a language, whatever the application speaks."""
    if code == ENGLISH:
        return EnglishWording()
    return QtWording(QLocale(code), Catalogue(code).translate)


class Catalogue:
    """The words of one language."""

    def __init__(self, code: str) -> None:
        self._held = words_of(code)

    def translate(self, source: str, number: int = -1) -> str:
        """The word in the language, for a number where it takes one."""
        _, translator = self._held
        return translator.translate(CONTEXT, source, "", number) or source


def _in_use(source: str, number: int = -1) -> str:
    """The word of the catalogue that the application uses."""
    return QCoreApplication.translate(CONTEXT, source, None, number)


class QtWording:
    """The words of a catalogue, and the numbers and dates of a locale; English is as the commands write it."""

    def __init__(self, locale: QLocale, translate: Callable[..., str] = _in_use) -> None:
        self._translate = translate
        english = locale.language() in (QLocale.Language.English, QLocale.Language.C)
        self._locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates) if english else QLocale(locale)
        self._english = EnglishWording()
        self._date = lru_cache(WORDED)(self._worded)

    def text(self, source: str, /, **values: str) -> str:
        """The catalogue's sentence with its values."""
        return self._translate(source).format(**values)

    def plural(self, one: str, many: str, number: int, /, **values: str) -> str:
        """The catalogue's form for `number`, kept there under `many`; English where there is none."""
        translated = self._translate(many, number)
        source = translated if translated != many else one if number == 1 else many
        return source.format(n=self.count(number), **values)

    def count(self, number: float, /) -> str:
        """57,310 with the locale's group separator."""
        return self._signs(self._locale.toString(round(number)))

    def signed(self, number: float, /) -> str:
        """+1,200 or −22,250, and 0 without a sign."""
        return f"+{self.count(number)}" if round(number) > 0 else self.count(number)

    def short_count(self, number: float, /) -> str:
        """120k; in ten thousands where the language counts in them."""
        if self._locale.language() in _BY_TEN_THOUSANDS:
            return self._in_ten_thousands(number)
        short = self._english.short_count(number)
        digits = short.rstrip("kmbnt")
        return (
            digits.translate({ord("."): self._locale.decimalPoint(), ord(","): self._locale.groupSeparator()})
            + short[len(digits) :]
        )

    def decimal(self, number: float, digits: int, /) -> str:
        """2.1."""
        return self._signs(self._locale.toString(float(number), "f", digits))

    def percent(self, share: float, digits: int = 1, /) -> str:
        """47.8 %."""
        return self.text("{number} %", number=self.decimal(share * 100, digits))

    def rate(self, per_day: float, /) -> str:
        """681, 3.4, 0.07."""
        return self.decimal(per_day, digits_for_rate(per_day))

    def day(self, day: date, /) -> str:
        """30 Sep; the order is the catalogue's."""
        return self._date(day, self.text("d MMM"))

    def day_year(self, day: date, /) -> str:
        """30 Sep 2024."""
        return self._date(day, self.text("d MMM yyyy"))

    def month(self, day: date, /) -> str:
        """Sep."""
        return self._date(day, self.text("MMM"))

    def month_year(self, day: date, /) -> str:
        """Sep 2024."""
        return self._date(day.replace(day=1), self.text("MMM yyyy"))

    def year(self, day: date, /) -> str:
        """2024."""
        return self._date(day.replace(month=1, day=1), self.text("yyyy"))

    def span(self, span: Span, /) -> str:
        """Q2 2024."""
        return span_text(span, self)

    def _worded(self, day: date, pattern: str) -> str:
        return self._locale.toString(QDate(day.year, day.month, day.day), pattern)

    def _signs(self, number: str) -> str:
        return number.replace(self._locale.negativeSign(), MINUS)

    def _in_ten_thousands(self, number: float) -> str:
        for unit, size in (("亿", 1e8), ("万", 1e4)):
            if abs(number) >= size:
                return self.decimal(number / size, 3).rstrip("0").rstrip(self._locale.decimalPoint()) + unit
        return self.count(number)
