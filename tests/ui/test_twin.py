"""What becomes of a figure for a span that has one; today is 2 May 2024."""

from datetime import date

import pytest

from milepost.chart.english import EnglishWording
from milepost.domain.figure import Figure, Measure
from milepost.domain.span import Span
from milepost.domain.tracker import Snapshot
from milepost.ui.entry import Counting
from milepost.ui.twin import Remedy, Settled, TwinView, settle, there_already, twin_view, twins_of
from milepost.workspace.figures import FigureDraft
from tests.chart.made import figure, snapshot

D, ORDERS = Measure.DELIVERIES, Measure.ORDERS
CORRECT, REVISE = Remedy.CORRECT, Remedy.REVISE
TODAY = date(2024, 5, 2)
APRIL = Span(date(2024, 4, 1), date(2024, 4, 30))
TO_APRIL = Span(date(2024, 1, 1), APRIL.last)
HELD = figure(7, "1 Apr", "30 Apr", "7,058")
OF_ORDERS = figure(8, "1 Apr", "30 Apr", "9,000", ORDERS)


def draft(typed: str, measure: Measure = D, span: Span = APRIL, announced: date | None = None) -> FigureDraft:
    return FigureDraft(measure, span, typed, announced)


def settled(held: Snapshot, *drafts: FigureDraft, chosen: Remedy | None = None) -> Settled:
    return settle(drafts, twins_of(drafts, held, ","), chosen, TODAY)


def view(found: Settled, counting: Counting = Counting.PERIOD) -> TwinView:
    return twin_view(found, counting, TODAY, EnglishWording())


@pytest.mark.parametrize(
    ("figures", "new"),
    [
        ([], draft("7,058")),
        ([HELD], draft("7,058", ORDERS)),
        ([HELD], draft("7,058", span=TO_APRIL)),
    ],
)
def test_a_span_without_a_figure_of_the_measure_offers_no_choice(figures: list[Figure], new: FigureDraft) -> None:
    found = settled(snapshot(figures), new)
    assert (list(found.changes.added), found.changes.corrected) == ([new], {})
    assert view(found).sentence == ""


def test_a_second_figure_is_a_revision_announced_today() -> None:
    found = settled(snapshot([HELD]), draft("7,100"))
    assert (list(found.changes.added), found.changes.corrected) == ([draft("7,100", announced=TODAY)], {})
    assert view(found) == TwinView(
        "Apr 2024 already has 7,058 (announced 30 Apr 2024).",
        ("&Correct it", "Add a &revision announced today"),
        REVISE,
        (7,),
    )


def test_a_revision_is_never_older_than_what_it_revises() -> None:
    """The figure for June was announced on its last day, which is after today."""
    june = Span(date(2024, 6, 1), date(2024, 6, 30))
    found = settled(snapshot([figure(1, "1 Jun", "30 Jun", "9,000")]), draft("9,100", span=june))
    assert [each.announced_on for each in found.changes.added] == [june.last]
    assert view(found).choices[1] == "Add a &revision of 30 Jun 2024"


def test_the_day_typed_is_the_day_of_the_revision() -> None:
    found = settled(snapshot([HELD]), draft("7,100", announced=date(2024, 5, 1)))
    assert [each.announced_on for each in found.changes.added] == [date(2024, 5, 1)]
    assert view(found).choices[1] == "Add a &revision of 1 May 2024"


def test_the_newest_of_several_is_corrected_and_keeps_what_was_not_typed() -> None:
    older, newer = figure(1, "1 Apr", "30 Apr", "7,058"), figure(2, "1 Apr", "30 Apr", "7,060")
    found = settled(snapshot([older, newer]), draft("7,100"), chosen=CORRECT)
    corrected = FigureDraft(D, APRIL, "7,100", newer.announced_on, "Maker")
    assert (list(found.changes.added), dict(found.changes.corrected)) == ([], {2: corrected})
    assert view(found).chosen is CORRECT


def test_a_correction_takes_the_day_and_the_note_that_were_typed() -> None:
    new = FigureDraft(D, APRIL, "7,100", TODAY, "Reuters", "by phone")
    corrected = settled(snapshot([HELD]), new, chosen=CORRECT).changes.corrected[7]
    assert (corrected.announced_on, corrected.source, corrected.note) == (TODAY, "Maker", "by phone")


def test_what_is_there_already_is_left_alone() -> None:
    found = settled(snapshot([HELD]), draft("7058 cars"))
    assert not found.changes
    assert view(found).choices == ("Leave &it as it is", "Add a &revision announced today")
    assert view(found).chosen is CORRECT
    assert there_already(found, Counting.PERIOD, EnglishWording()).startswith("Apr 2024 already has 7,058")


def test_what_is_there_already_is_added_where_one_says_so() -> None:
    found = settled(snapshot([HELD]), draft("7,058"), chosen=REVISE)
    assert list(found.changes.added) == [draft("7,058", announced=TODAY)]


def test_each_measure_is_settled_for_itself() -> None:
    """The deliveries are corrected, the orders are new."""
    found = settled(snapshot([HELD]), draft("7,100"), draft("9,000", ORDERS), chosen=CORRECT)
    assert list(found.changes.added) == [draft("9,000", ORDERS)]
    assert list(found.changes.corrected) == [7]
    revised = settled(snapshot([HELD]), draft("7,100"), draft("9,000", ORDERS))
    assert [each.announced_on for each in revised.changes.added] == [TODAY, None]


def test_both_measures_are_named_and_only_what_differs_is_corrected() -> None:
    found = settled(snapshot([HELD, OF_ORDERS]), draft("7,058"), draft("9,100", ORDERS), chosen=CORRECT)
    assert view(found).sentence == (
        "Apr 2024 already has 7,058 deliveries (announced 30 Apr 2024) and 9,000 orders (announced 30 Apr 2024)."
    )
    assert view(found).choices[0] == "&Correct it"
    assert list(found.changes.corrected) == [8]


def test_a_total_is_named_by_its_day() -> None:
    held = snapshot([figure(1, "1 Jan", "30 Apr", "7,058+")])
    found = settled(held, draft("7,100", span=TO_APRIL))
    sentence = view(found, Counting.SO_FAR).sentence
    assert sentence == "30 Apr 2024 already has a total of 7,058+ (announced 30 Apr 2024)."
