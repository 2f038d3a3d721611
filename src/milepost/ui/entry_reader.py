"""Makes the reader of the entry form: for the day it is, the periods on offer and the place the window is used in."""

from datetime import date

from PySide6.QtCore import QLocale

from milepost.chart.wording import Wording
from milepost.ui.day_text import read_day, read_period
from milepost.ui.entry import Reader
from milepost.ui.next_entry import Offer


def entry_reader(stands: Offer | None, today: date, locale: QLocale, wording: Wording) -> Reader:
    """How days, periods and the groups of digits are read; a day without a year is of the year of the day on offer."""
    year = (stands.day if stands else today).year
    periods = stands.periods if stands else ()
    return Reader(
        day=lambda text: read_day(text, locale, year, today),
        period=lambda text: read_period(text, periods, wording.span),
        separator=locale.groupSeparator(),
    )
