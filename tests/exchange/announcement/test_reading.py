"""Tests that texts are read as a careful reader would."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.domain.quantity import parse_quantity, parse_target
from milepost.exchange.announcement.proposals import Kind
from milepost.exchange.announcement.reading import read_announcement
from tests.exchange.announcement.marking import Marked, Said, marked_texts

MARKED = tuple(marked_texts())
SU7 = MARKED[0].setting
WORDS = (
    *("Xiaomi", "delivered", "orders", "target", "from", "to", "over", "10,000", "12万", "7,058", "vehicles", "in"),
    *(
        "June",
        "2024",
        "by",
        "April 30",
        "third quarter",
        "累计",
        "交付",
        "锁单",
        "6月",
        "截至",
        "，",
        "。",
        ".",
        "%",
        "-",
        "99999999999",
    ),
)


def told(text: str) -> set[tuple[str, str, str, str]]:
    """What is announced: what, of which days, from how many to how many."""
    return {
        (said.what, f"{said.first}..{said.last}", said.low, said.high) for said in Marked(text, SU7, frozenset()).read()
    }


def scored() -> tuple[float, float]:
    """Precision and recall over all marked texts."""
    read = [(marked.read(), marked.said) for marked in MARKED]
    right = sum(len(found & said) for found, said in read)
    return right / sum(len(found) for found, _ in read), right / sum(len(said) for _, said in read)


def test_the_set_is_large_and_in_two_languages() -> None:
    chinese = [marked for marked in MARKED if not marked.text.isascii() and any(sign >= "一" for sign in marked.text)]
    nothing = [marked for marked in MARKED if not marked.said]
    assert len(MARKED) >= 60
    assert min(len(chinese), len(nothing)) >= 15


def test_nearly_everything_is_found_and_nearly_nothing_else() -> None:
    precision, recall = scored()
    assert min(precision, recall) >= 0.97


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "announced the delivery of 7,058 units of the Xiaomi SU7 as of April 30th",
            ("deliveries", "..2024-04-30", "7058", "7058"),
        ),
        ("an impressive total lock-in order tally of 88,063", ("orders", "..2024-12-31", "88063", "88063")),
        (
            "to reach the milestone of 100,000 units delivered by the end of the year",
            ("target", "2024-01-01..2024-12-31", "100000", "100000"),
        ),
        ("delivered more than 10,000 vehicles in June", ("deliveries", "2024-06-01..2024-06-30", "10001", "")),
        (
            "raised its full-year target from 100,000 to 120,000",
            ("target", "2024-01-01..2024-12-31", "120000", "120000"),
        ),
        (
            "delivered 1.79 million vehicles in 2024, down 1 %",
            ("deliveries", "2024-01-01..2024-12-31", "1790000", "1790000"),
        ),
        ("小米SU7 4月交付7058台", ("deliveries", "2024-04-01..2024-04-30", "7058", "7058")),
        ("6月交付量超过1万辆", ("deliveries", "2024-06-01..2024-06-30", "10001", "")),
        ("锁单量88063台", ("orders", "..2024-12-31", "88063", "88063")),
    ],
)
def test_a_part_of_a_sentence_is_enough(text: str, expected: tuple[str, str, str, str]) -> None:
    assert told(text) == {expected}


def test_a_quarter_and_the_total_it_brings_are_two_figures() -> None:
    assert told("deliveries reached 39,790 in the third quarter, bringing the total to 67,157") == {
        ("deliveries", "2024-07-01..2024-09-30", "39790", "39790"),
        ("deliveries", "..2024-09-30", "67157", "67157"),
    }


def test_what_the_text_does_not_say_whole_is_assumed() -> None:
    whole, lacking = (
        read_announcement(text, SU7)[0]
        for text in (
            "On July 1, 2023, Xiaomi said it delivered 5 cars in June 2023.",
            "Xiaomi delivered 5 cars in June.",
        )
    )
    assert (str(whole.first_day), str(whole.announced_on), whole.assumed) == ("2023-06-01", "2023-07-01", ())
    assert (str(lacking.first_day), str(lacking.announced_on)) == ("2024-06-01", "2024-07-01")
    assert set(lacking.assumed) == {"first_day", "last_day", "announced_on"}


def test_a_month_without_a_year_is_that_of_the_announcement() -> None:
    text = "BEIJING, January 1, 2025 (Newswire) -- Xiaomi delivered over 25,000 cars in December."
    assert told(text) == {("deliveries", "2024-12-01..2024-12-31", "25001", "")}


def test_other_makers_count_only_where_the_own_one_is_not_named() -> None:
    assert not told("NIO delivered 21,209 cars in June, and Xiaomi published nothing.")
    assert told("NIO delivered 21,209 cars in June.") == {("deliveries", "2024-06-01..2024-06-30", "21209", "21209")}


def test_a_stretch_goes_with_its_target() -> None:
    text = "Xiaomi targets 100,000 deliveries in 2024, with a stretch goal of 120,000."
    assert told(text) == {("target", "2024-01-01..2024-12-31", "100000", "120000")}


def test_what_is_said_twice_is_proposed_once() -> None:
    said = Counter(read_announcement("Xiaomi delivered 7,058 cars in April.\n" * 3, SU7))
    assert sum(said.values()) == 1


@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join) | st.text(max_size=120))
def test_any_text_is_read_and_what_it_proposes_can_be_typed(text: str) -> None:
    for proposal in read_announcement(text, SU7):
        assert proposal.first_day is None or proposal.first_day <= proposal.last_day
        assert proposal.sentence in text
        if proposal.kind is Kind.FIGURE:
            assert parse_quantity(proposal.typed) == proposal.quantity
        else:
            value, stretch = parse_target(proposal.typed)
            assert (value, stretch or value) == (proposal.quantity.low, proposal.quantity.high)


def test_a_mark_is_read_as_written() -> None:
    first = next(marked for marked in MARKED if marked.text.endswith("as of April 30th."))
    assert first.said == {Said("deliveries", "", "2024-04-30", "7058", "7058", "")}


def test_a_target_is_announced_with_the_figures_beside_it() -> None:
    text = "Xiaomi delivered 7,058 cars by April 30. It aims for 100,000 units delivered by the end of the year."
    figure, target = read_announcement(text, SU7)
    assert [str(each.announced_on) for each in (figure, target)] == ["2024-05-01", "2024-05-01"]
    assert "announced_on" in target.assumed
    later = replace(SU7, today=date(2026, 1, 1))
    (alone,) = read_announcement("Xiaomi aims for 100,000 units delivered by the end of the year.", later)
    assert str(alone.announced_on) == "2024-01-01"
