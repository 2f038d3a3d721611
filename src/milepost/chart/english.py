"""English words, numbers and dates without Qt, for the commands and for tests."""

from datetime import date
from math import floor, log10

from milepost.chart.wording import MINUS, digits_for_rate, span_text
from milepost.domain.span import Span

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_THOUSANDS = ("", "k", "m", "bn", "tn")


class EnglishWording:
    """The English of the commands, the same whatever the locale."""

    def text(self, source: str, /, **values: str) -> str:
        """The sentence with its values."""
        return source.format(**values)

    def plural(self, one: str, many: str, number: int, /, **values: str) -> str:
        """`one` for one, else `many`."""
        return self.text(one if number == 1 else many, n=self.count(number), **values)

    def count(self, number: float, /) -> str:
        """57,310."""
        return f"{round(number):,}".replace("-", MINUS)

    def signed(self, number: float, /) -> str:
        """+1,200 or −22,250, and 0 without a sign."""
        return f"+{self.count(number)}" if round(number) > 0 else self.count(number)

    def short_count(self, number: float, /) -> str:
        """120k, with as many digits as the number has, up to three after the point."""
        group = 0 if number == 0 else min(floor(log10(abs(number)) / 3 + 1e-12), len(_THOUSANDS) - 1)
        group = max(group, 0)
        value = f"{number / 1000**group:,.3f}".rstrip("0").rstrip(".")
        return (value + _THOUSANDS[group]).replace("-", MINUS)

    def decimal(self, number: float, digits: int, /) -> str:
        """2.1."""
        return f"{number:,.{digits}f}".replace("-", MINUS)

    def percent(self, share: float, digits: int = 1, /) -> str:
        """47.8 %."""
        return f"{self.decimal(share * 100, digits)} %"

    def rate(self, per_day: float, /) -> str:
        """681, 3.4, 0.07."""
        return self.decimal(per_day, digits_for_rate(per_day))

    def day(self, day: date, /) -> str:
        """30 Sep."""
        return f"{day.day} {self.month(day)}"

    def day_year(self, day: date, /) -> str:
        """30 Sep 2024."""
        return f"{self.day(day)} {day.year}"

    def month(self, day: date, /) -> str:
        """Sep."""
        return MONTHS[day.month - 1]

    def month_year(self, day: date, /) -> str:
        """Sep 2024."""
        return f"{self.month(day)} {day.year}"

    def year(self, day: date, /) -> str:
        """2024."""
        return str(day.year)

    def span(self, span: Span, /) -> str:
        """Q2 2024."""
        return span_text(span, self)
