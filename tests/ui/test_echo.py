"""What the form answers: the year 2024 counts from 1 January towards 100,000."""

from datetime import date

import pytest

from milepost.chart.english import EnglishWording
from milepost.domain.figure import Figure, Measure
from milepost.domain.span import Span
from milepost.domain.tracker import Snapshot
from milepost.ui.echo import Echo, Typed, echo
from milepost.ui.entry import Counting
from milepost.ui.open_file import subject_of
from milepost.workspace.figures import FigureChanges, FigureDraft, with_changes
from tests.chart.made import figure, snapshot

D, ORDERS = Measure.DELIVERIES, Measure.ORDERS
SO_FAR, PERIOD = Counting.SO_FAR, Counting.PERIOD
NEW_YEAR = date(2024, 1, 1)
TO_APRIL = Span(NEW_YEAR, date(2024, 4, 30))
MAY = Span(date(2024, 5, 1), date(2024, 5, 31))
APRIL = figure(1, "1 Jan", "30 Apr", "7,058")


def draft(typed: str, span: Span = TO_APRIL, measure: Measure = D, announced: date | None = None) -> FigureDraft:
    return FigureDraft(measure, span, typed, announced)


def answer(held: Snapshot, counting: Counting, *drafts: FigureDraft) -> Echo:
    return answer_to(held, counting, FigureChanges(drafts))


def answer_to(held: Snapshot, counting: Counting, changes: FigureChanges) -> Echo:
    goal = held.goals[0] if held.goals else None
    after = with_changes(held, changes, ",") if changes else None
    return echo(Typed(counting, after), held, subject_of(held, goal), EnglishWording())


@pytest.mark.parametrize(
    ("counting", "drafts", "lead"),
    [
        (SO_FAR, [draft("7058")], "7,058 by 30 Apr 2024."),
        (SO_FAR, [draft("10k+")], "At least 10,000 by 30 Apr 2024."),
        (SO_FAR, [draft("under 5,000")], "At most 4,999 by 30 Apr 2024."),
        (PERIOD, [draft("over 10,000", MAY)], "At least 10,001 in May 2024."),
        (PERIOD, [draft("480 to 500", MAY)], "About 490 in May 2024."),
        (PERIOD, [draft("100 to 500", MAY)], "Between 100 and 500 in May 2024."),
        (SO_FAR, [draft("88,063", measure=ORDERS)], "88,063 by 30 Apr 2024."),
        (
            SO_FAR,
            [draft("7,058"), draft("88,063", measure=ORDERS)],
            "7,058 deliveries and 88,063 orders by 30 Apr 2024.",
        ),
        (PERIOD, [draft("5", Span(NEW_YEAR, NEW_YEAR))], "5 on 1 Jan 2024."),
    ],
)
def test_it_says_what_was_understood(counting: Counting, drafts: list[FigureDraft], lead: str) -> None:
    assert answer(snapshot(), counting, *drafts).lead == lead


@pytest.mark.parametrize(
    ("figures", "new", "rest"),
    [
        # 245 days are left after 30 April, and (100,000 - 7,058) / 245 = 379.4
        ([], draft("7,058"), "That makes 7,058 of 100,000, 7.1 %, and leaves 92,942 for 245 days: 379 a day."),
        # 7,058 + 10,001 = 17,059; 82,941 in 214 days
        (
            [APRIL],
            draft("over 10,000", MAY),
            "That makes at least 17,059 of 100,000, 17.1 %, and leaves 82,941 for 214 days: 388 a day.",
        ),
        (
            [],
            draft("99,900", Span(NEW_YEAR, date(2024, 12, 30))),
            "That makes 99,900 of 100,000, 99.9 %, and leaves 100 for 1 day.",
        ),
        ([], draft("90,000", Span(NEW_YEAR, date(2024, 12, 31))), "That makes 90,000 of 100,000, 90.0 %."),
        ([], draft("120,000"), "That makes 120,000 of 100,000, 120.0 %."),
        ([], draft("5", Span(date(2025, 1, 1), date(2025, 1, 31))), "That is outside the goal 2024."),
        # a total long after the goal says nothing of it
        (
            [figure(1, "1 Jan", "31 Dec", "99,000")],
            draft("900,000", Span(NEW_YEAR, date(2026, 11, 22))),
            "That is outside the goal 2024.",
        ),
        ([], draft("88,063", measure=ORDERS), ""),
    ],
)
def test_it_says_what_that_makes_of_the_goal(figures: list[Figure], new: FigureDraft, rest: str) -> None:
    assert answer(snapshot(figures), SO_FAR, new).rest == rest


def test_without_a_target_it_says_the_total() -> None:
    assert answer(snapshot([APRIL], targets=()), PERIOD, draft("1,000", MAY)).rest == "That makes 8,058 in all."


def test_without_a_goal_it_says_what_was_understood_alone() -> None:
    alone = Snapshot(snapshot().tracker, figures=(APRIL,))
    assert answer(alone, SO_FAR, draft("7,058")) == Echo("7,058 by 30 Apr 2024.")


def test_an_empty_form_is_not_answered() -> None:
    assert answer(snapshot([APRIL]), SO_FAR) == Echo()


def test_it_warns_of_a_slip_that_would_set_older_figures_aside() -> None:
    warning = answer(snapshot([APRIL]), SO_FAR, draft("705", Span(NEW_YEAR, MAY.last))).warning
    assert warning == "This contradicts 7,058 from 1 Jan to 30 Apr 2024, which would be set aside."


def test_it_warns_of_a_figure_that_newer_ones_contradict() -> None:
    late = draft("705", Span(NEW_YEAR, MAY.last), announced=date(2024, 4, 1))
    assert answer(snapshot([APRIL]), SO_FAR, late).warning == (
        "Newer figures contradict this: it is 6,353 apart from 7,058 from 1 Jan to 30 Apr 2024, and would be set aside."
    )


def test_it_does_not_warn_of_what_was_set_aside_before() -> None:
    contradicted = snapshot([APRIL, figure(2, "1 Jan", "31 May", "705")])
    assert answer(contradicted, PERIOD, draft("1,000", Span(date(2024, 6, 1), date(2024, 6, 30)))).warning == ""


def test_the_chart_gets_the_curves_that_would_change() -> None:
    shown = answer(snapshot([APRIL]), PERIOD, draft("1,000", MAY, ORDERS)).ghosts
    assert set(shown) == {ORDERS}
    assert shown[ORDERS].between(TO_APRIL.last, MAY.last).low == 1_000
    assert set(answer(snapshot(), SO_FAR, draft("7,058"), draft("88,063", measure=ORDERS)).ghosts) == {D, ORDERS}


def test_a_correction_is_answered_as_if_the_figure_had_been_so_from_the_start() -> None:
    """Nothing contradicts 705 once it stands in the place of 7,058."""
    changes = FigureChanges(corrected={1: draft("705", announced=date(2024, 5, 1))})
    found = answer_to(snapshot([APRIL]), SO_FAR, changes)
    assert (found.lead, found.warning) == ("705 by 30 Apr 2024.", "")
    assert found.rest.startswith("That makes 705 of 100,000")


def test_the_figure_of_the_same_span_is_not_warned_of() -> None:
    """That it is there is said with the choice what to do about it; what else would be set aside is warned of."""
    assert answer(snapshot([APRIL]), SO_FAR, draft("705")).warning == ""
    held = snapshot([figure(1, "1 Jan", "31 Mar", "6,000"), figure(2, "1 Jan", "30 Apr", "7,058")])
    assert answer(held, SO_FAR, draft("705")).warning == (
        "This contradicts 6,000 in Q1 2024, which would be set aside."
    )


def test_a_revision_that_the_newer_word_refuses_is_told_of() -> None:
    early = draft("705", announced=date(2024, 4, 1))
    assert answer(snapshot([APRIL]), SO_FAR, early).warning.startswith("Newer figures contradict this")


def test_the_headline_gets_the_goal_as_it_would_be() -> None:
    then = answer(snapshot([APRIL]), PERIOD, draft("1,000", MAY)).then
    assert then is not None
    assert (then.progress.done.low, then.progress.as_of) == (8_058, MAY.last)
    assert answer(snapshot([APRIL]), PERIOD).then is None
