"""Which tracker, which goal and which days are meant."""

import pytest

from milepost.domain.errors import SelectionError, SpanError
from milepost.domain.figure import Figure, Measure
from milepost.domain.tracker import Goal, Snapshot, Tracker
from milepost.workspace.choosing import choose_goal, choose_tracker, default_goal, so_far_span
from tests.workspace.drawn import SU7, D, O, day, drawn, figure, goal, span

YU7 = Tracker(2, "Xiaomi YU7", "vehicles", day("2025-06-26"))
Y24, Y25 = goal(1, "2024"), goal(2, "2025")
Q2, Q4 = goal(3, "2024-Q2"), goal(4, "2024-Q4")
ORDERS_24 = goal(5, "2024", O, "orders 2024")
LAUNCH = goal(6, "2024-04-03..2024-12-31", D, "launch year")


def test_the_only_tracker_need_not_be_named() -> None:
    assert choose_tracker([SU7]) == SU7


@pytest.mark.parametrize("name", ["Xiaomi YU7", "xiaomi yu7", " Xiaomi YU7 "])
def test_a_tracker_is_found_by_its_name(name: str) -> None:
    assert choose_tracker([SU7, YU7], name) == YU7


@pytest.mark.parametrize(
    ("trackers", "name", "sentence"),
    [
        ([], None, "holds no tracker yet"),
        ([SU7, YU7], None, "name one of them: “Xiaomi SU7”, “Xiaomi YU7”"),
        ([SU7, YU7], "BYD", 'There is no tracker "BYD".*“Xiaomi SU7”, “Xiaomi YU7”'),
    ],
)
def test_an_unclear_tracker_is_answered_with_the_choices(
    trackers: list[Tracker], name: str | None, sentence: str
) -> None:
    with pytest.raises(SelectionError, match=sentence):
        choose_tracker(trackers, name)


@pytest.mark.parametrize(
    ("snapshot", "name", "chosen"),
    [
        (drawn(Y24, Y25), "2024", Y24),
        (drawn(Y24, Q2), "2024-q2", Q2),
        (drawn(Y25, ORDERS_24), "2024", ORDERS_24),
        (drawn(Y25, LAUNCH), "2024-04-03..2024-12-31", LAUNCH),
        (drawn(Y25, LAUNCH), "Launch year", LAUNCH),
        (drawn(Y24, ORDERS_24), "2024", Y24),
        (drawn(Q2, Y25), "2024-04-01..2024-06-30", Q2),
    ],
)
def test_a_goal_is_found_by_its_name_or_its_span(snapshot: Snapshot, name: str, chosen: object) -> None:
    assert choose_goal(snapshot, name) == chosen


@pytest.mark.parametrize(
    ("parts", "known_on", "chosen"),
    [
        ([Y24], None, Y24),
        ([Y24, Y25], None, Y25),
        ([Y24, Y25, figure(1, "2024-05", "8,646")], None, Y24),
        ([Y24, Y25, figure(1, "2024-05", "8,646"), figure(2, "2025-05", "28,000")], None, Y25),
        ([Y24, Y25, figure(1, "2025-01", "1", "2025-02-01"), figure(2, "2024", "2", "2025-03-18")], None, Y24),
        ([Y24, Y25, figure(1, "2025-01", "1", "2025-02-01"), figure(2, "2024", "2", "2025-03-18")], "2025-02-01", Y25),
        ([Y24, Y25, figure(1, "2026-01", "1", "2026-02-01"), figure(2, "2024", "2", "2025-03-18")], None, Y25),
        ([Y24, Y25, figure(1, "2024-05", "1", measure=O)], None, Y25),
        ([Y25, ORDERS_24, figure(1, "2024-05", "1", measure=O)], None, ORDERS_24),
        ([Q2, Y24, figure(1, "2024-05", "1")], None, Y24),
        ([Q4, Y24, figure(1, "2024-11", "1")], None, Y24),
        ([Y24, ORDERS_24, figure(1, "2024-05", "1"), figure(2, "2024-05", "1", measure=O)], None, ORDERS_24),
        ([], None, None),
    ],
)
def test_without_a_name_the_goal_of_the_newest_figure_is_meant(
    parts: list[Goal | Figure], known_on: str | None, chosen: object
) -> None:
    snapshot = drawn(*parts)
    assert default_goal(snapshot, day(known_on) if known_on else None) == chosen


@pytest.mark.parametrize(
    ("snapshot", "name", "sentence"),
    [
        (drawn(), None, "has no goal yet"),
        (drawn(), "2024", "has none yet"),
        (drawn(Y24, Y25), "2026", "It has “2024”, “2025”"),
        (drawn(goal(1, "2024-Q2", D, "a"), goal(2, "2024-Q2", O, "b")), "2024-Q2", "several goals.*“a”, “b”"),
    ],
)
def test_an_unclear_goal_is_answered_with_the_choices(snapshot: Snapshot, name: str | None, sentence: str) -> None:
    with pytest.raises(SelectionError, match=sentence):
        choose_goal(snapshot, name)


EARLY_ORDERS = figure(1, "2024-03-28..2024-04-03", "40,000+", measure=O)


@pytest.mark.parametrize(
    ("snapshot", "measure", "as_of", "since_start", "days"),
    [
        (drawn(), D, "2024-05-31", False, "2024-04-03..2024-05-31"),
        (drawn(Y24), D, "2024-05-31", False, "2024-04-03..2024-05-31"),
        (drawn(Y24, Y25), D, "2025-05-31", False, "2025-01-01..2025-05-31"),
        (drawn(Y24, Y25), D, "2025-05-31", True, "2024-04-03..2025-05-31"),
        (drawn(Y24), D, "2025-05-31", False, "2024-04-03..2025-05-31"),
        (drawn(Y24, EARLY_ORDERS), O, "2024-05-31", False, "2024-03-28..2024-05-31"),
        (drawn(LAUNCH, EARLY_ORDERS), O, "2024-05-31", False, "2024-04-03..2024-05-31"),
        (drawn(LAUNCH, EARLY_ORDERS), O, "2024-05-31", True, "2024-03-28..2024-05-31"),
        (drawn(Y24, EARLY_ORDERS), D, "2024-05-31", False, "2024-04-03..2024-05-31"),
        (drawn(Y24, Q2), D, "2024-05-31", False, "2024-04-03..2024-05-31"),
        (drawn(Y24, Q4), D, "2024-11-30", False, "2024-04-03..2024-11-30"),
        (drawn(Y25, goal(9, "2025-Q2", O)), O, "2025-05-31", False, "2025-04-01..2025-05-31"),
        (drawn(Y24), D, "2024-04-03", False, "2024-04-03..2024-04-03"),
    ],
)
def test_a_total_so_far_starts_with_its_goal_or_with_the_counting(
    snapshot: Snapshot,
    measure: Measure,
    as_of: str,
    since_start: bool,
    days: str,
) -> None:
    assert so_far_span(snapshot, measure, day(as_of), since_start=since_start) == span(days)


def test_a_total_before_counting_starts_is_refused() -> None:
    with pytest.raises(SpanError, match="Counting starts on 2024-04-03"):
        so_far_span(drawn(Y24), D, day("2024-04-02"))
