"""What the texts in the form mean, and which of them is wrong."""

from datetime import date

import pytest

from milepost.domain.figure import Measure
from milepost.domain.period import parse_period
from milepost.domain.span import Span, parse_day
from milepost.ui.entry import Counting, Entry, Part, Reader, read_entry
from milepost.workspace.figures import FigureDraft
from tests.chart.made import figure, snapshot

D, ORDERS = Measure.DELIVERIES, Measure.ORDERS
NOVA = snapshot()
READER = Reader(parse_day, parse_period, ",")
TO_APRIL = Span(date(2024, 1, 1), date(2024, 4, 30))
MAY = Span(date(2024, 5, 1), date(2024, 5, 31))


def so_far(deliveries: str = "", orders: str = "", when: str = "2024-04-30", announced: str = "") -> Entry:
    return Entry(Counting.SO_FAR, when, deliveries, orders, announced)


def in_period(deliveries: str = "", orders: str = "", when: str = "2024-05", announced: str = "") -> Entry:
    return Entry(Counting.PERIOD, when, deliveries, orders, announced)


@pytest.mark.parametrize(
    ("entry", "drafts"),
    [
        (so_far("7,058"), [FigureDraft(D, TO_APRIL, "7,058")]),
        (so_far(" 7,058 "), [FigureDraft(D, TO_APRIL, "7,058")]),
        (so_far(orders="88,063"), [FigureDraft(ORDERS, TO_APRIL, "88,063")]),
        (so_far("7,058", "88,063"), [FigureDraft(D, TO_APRIL, "7,058"), FigureDraft(ORDERS, TO_APRIL, "88,063")]),
        (in_period("over 10,000"), [FigureDraft(D, MAY, "over 10,000")]),
        (in_period(orders="-500"), [FigureDraft(ORDERS, MAY, "-500")]),
        (in_period("1", announced="2024-06-03"), [FigureDraft(D, MAY, "1", date(2024, 6, 3))]),
        (so_far(), []),
        (in_period("  ", "\t"), []),
    ],
)
def test_the_form_holds_a_figure_for_each_quantity(entry: Entry, drafts: list[FigureDraft]) -> None:
    reading = read_entry(entry, NOVA, READER)
    assert (reading.counting, list(reading.drafts), reading.faults) == (entry.counting, drafts, {})


def test_source_and_note_go_with_each_quantity() -> None:
    entry = Entry(Counting.PERIOD, "2024-05", "8,630", "9,000", source="Maker", note="first announced")
    drafts = read_entry(entry, NOVA, READER).drafts
    assert [(draft.source, draft.note) for draft in drafts] == [("Maker", "first announced")] * 2


def test_a_total_so_far_starts_where_that_measure_is_counted_from() -> None:
    """Orders were taken from 28 December on, before the goal and the deliveries."""
    early = snapshot([figure(1, "28 Dec 2023", "31 Jan", "40,000+", ORDERS)])
    drafts = read_entry(so_far("7,058", "88,063", "2023-12-31"), early, READER)
    assert list(drafts.faults) == [Part.WHEN]  # nothing is delivered before 1 January
    orders = read_entry(so_far(orders="88,063", when="2023-12-31"), early, READER).drafts
    assert [draft.span for draft in orders] == [Span(date(2023, 12, 28), date(2023, 12, 31))]


@pytest.mark.parametrize(
    ("entry", "faults"),
    [
        (so_far("foo"), {Part.DELIVERIES: '"foo" is not a quantity. Type, for example, "7,058" or "10,000+".'}),
        (so_far("7,0588"), {Part.DELIVERIES: '"7,0588" has a separator that does not stand'}),
        (so_far("-5"), {Part.DELIVERIES: '"-5" is negative, and only orders over a span can be.'}),
        (so_far("7,058", "many"), {Part.ORDERS: '"many" is not a quantity.'}),
        (so_far("7,058", when="spring"), {Part.WHEN: '"spring" is not a day.'}),
        (so_far(when="spring"), {Part.WHEN: '"spring" is not a day.'}),
        (in_period("7,058", when="spring"), {Part.WHEN: '"spring" is not a period.'}),
        (so_far("7,058", when="2023-12-31"), {Part.WHEN: "Counting starts on 2024-01-01, after 2023-12-31."}),
        (so_far("7,058", announced="soon"), {Part.ANNOUNCED: '"soon" is not a day.'}),
        (
            so_far("many", "more", "spring", "soon"),
            {
                Part.WHEN: '"spring" is not a day.',
                Part.ANNOUNCED: '"soon" is not a day.',
                Part.DELIVERIES: '"many" is not a quantity.',
                Part.ORDERS: '"more" is not a quantity.',
            },
        ),
    ],
)
def test_each_part_that_is_wrong_gets_a_sentence_and_nothing_is_added(entry: Entry, faults: dict[Part, str]) -> None:
    reading = read_entry(entry, NOVA, READER)
    assert reading.drafts == ()
    assert reading.faults.keys() == faults.keys()
    for part, start in faults.items():
        assert reading.faults[part].startswith(start)


def test_digits_are_grouped_as_they_are_here() -> None:
    german = Reader(parse_day, parse_period, ".")
    assert read_entry(in_period("7.058"), NOVA, german).faults == {}
    assert list(read_entry(in_period("7.058"), NOVA, READER).faults) == [Part.DELIVERIES]
