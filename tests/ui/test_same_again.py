"""What "same again" would add after what was entered last."""

from dataclasses import replace
from datetime import date

import pytest

from milepost.chart.english import EnglishWording
from milepost.domain.figure import Figure, Measure
from milepost.domain.span import Span
from milepost.domain.tracker import Snapshot
from milepost.ui.entry import Counting
from milepost.ui.same_again import SameAgain, same_again
from milepost.workspace.figures import FigureDraft
from tests.chart.made import figure, snapshot

D, ORDERS = Measure.DELIVERIES, Measure.ORDERS
SO_FAR, PERIOD = Counting.SO_FAR, Counting.PERIOD
SEPTEMBER = figure(3, "1 Sep", "30 Sep", "10,000+")
OCTOBER = Span(date(2024, 10, 1), date(2024, 10, 31))


def again(held: Snapshot | None, counting: Counting = PERIOD) -> SameAgain | None:
    return same_again(held, counting, ",", EnglishWording())


def test_the_month_after_gets_the_same_quantity_and_source() -> None:
    found = again(snapshot([SEPTEMBER]))
    assert found == SameAgain((FigureDraft(D, OCTOBER, "10,000+", source="Maker"),), "10,000+ in Oct 2024")


def test_both_measures_of_one_announcement_come_again() -> None:
    orders = figure(4, "1 Sep", "30 Sep", "-500", ORDERS)
    found = again(snapshot([SEPTEMBER, orders]))
    assert found is not None
    assert [(draft.measure, draft.typed) for draft in found.drafts] == [(D, "10,000+"), (ORDERS, "-500")]
    assert found.told == "10,000+ deliveries and -500 orders in Oct 2024"


@pytest.mark.parametrize(
    "before",
    [
        figure(3, "1 Aug", "31 Aug", "9,000"),
        figure(3, "1 Aug", "31 Aug", "9,000", ORDERS),
        replace(figure(3, "1 Sep", "30 Sep", "9,000", ORDERS), source="Reuters"),
        figure(3, "1 Sep", "30 Sep", "9,000"),  # revised at once
    ],
)
def test_what_was_entered_before_does_not_come_again(before: Figure) -> None:
    found = again(snapshot([before, replace(SEPTEMBER, id=4)]))
    assert found is not None
    assert found.told == "10,000+ in Oct 2024"


@pytest.mark.parametrize(
    ("figures", "counting"),
    [
        ([], PERIOD),
        ([figure(1, "1 Jan", "30 Apr", "7,058")], PERIOD),  # what came in one month more is not known
        ([figure(1, "1 Jan", "31 Jan", "7,058")], SO_FAR),
        ([figure(1, "3 Sep", "21 Sep", "7,058")], PERIOD),  # no period that has a next
        ([figure(1, "1 Oct", "31 Oct", "9,000"), SEPTEMBER], PERIOD),  # which is in already
    ],
)
def test_there_is_nothing_to_repeat(figures: list[Figure], counting: Counting) -> None:
    assert again(snapshot(figures), counting) is None


def test_without_a_tracker_there_is_nothing_to_repeat() -> None:
    assert again(None) is None


def test_january_is_repeated_where_periods_are_counted() -> None:
    found = again(snapshot([figure(1, "1 Jan", "31 Jan", "7,058")]), PERIOD)
    assert found is not None
    assert found.told == "7,058 in Feb 2024"


def test_a_quantity_typed_elsewhere_is_repeated_plainly() -> None:
    """Points are no separators here."""
    found = again(snapshot([replace(SEPTEMBER, typed="10.000+")]))
    assert found is not None
    assert found.drafts[0].typed == "10,000+"


def test_the_end_of_the_calendar_has_no_next_period() -> None:
    last = replace(SEPTEMBER, span=Span(date(9999, 12, 1), date.max))
    assert again(snapshot([last])) is None
