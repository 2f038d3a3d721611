"""Spans, days and the periods people name."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from milepost.domain.errors import SpanError
from milepost.domain.period import (
    Step,
    fiscal_year,
    next_span,
    parse_period,
    period_code,
    period_of,
    periods_within,
    span_code,
    step_of,
)
from milepost.domain.span import Span, parse_day

STEPS = st.sampled_from(list(Step))
DAYS = st.dates(date(2, 1, 1))  # the periods of year 1 begin on a day that has none before it


def span(first: str, last: str) -> Span:
    return Span(date.fromisoformat(first), date.fromisoformat(last))


def test_a_span_ends_on_or_after_the_day_it_starts() -> None:
    with pytest.raises(SpanError, match="2024-04-02 is before 2024-04-03"):
        span("2024-04-03", "2024-04-02")


def test_a_span_counts_and_holds_both_its_ends() -> None:
    april = span("2024-04-01", "2024-04-30")
    assert april.days == 30
    assert april.before == date(2024, 3, 31)
    assert april.contains(april.first)
    assert april.contains(april.last)
    assert not april.contains(date(2024, 3, 31))
    assert not april.contains(date(2024, 5, 1))


def test_no_span_starts_on_a_day_that_has_none_before_it() -> None:
    with pytest.raises(SpanError, match="no day before"):
        Span(date.min, date.max)


@pytest.mark.parametrize("typed", ["2024-02-29", " 2024-02-29 "])
def test_a_day_is_read(typed: str) -> None:
    assert parse_day(typed) == date(2024, 2, 29)


@pytest.mark.parametrize(
    "typed",
    ["", "2023-02-29", "2024-13-01", "20240229", "2024-W18-1", "29.02.2024", "0000-01-01", "\x00", "٢٠٢٤-٠٢-٢٩"],
)
def test_what_is_no_day_is_named_with_two_examples(typed: str) -> None:
    with pytest.raises(SpanError, match='"2024-04-30" or "2024-12-31"') as caught:
        parse_day(typed)
    assert typed.replace("\x00", "\\x00") in str(caught.value)


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-H1", "2024-01-01", "2024-06-30"),
        ("2024-h2", "2024-07-01", "2024-12-31"),
        ("2024-Q1", "2024-01-01", "2024-03-31"),
        ("2024-q2", "2024-04-01", "2024-06-30"),
        ("2024-Q4", "2024-10-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2024-05", "2024-05-01", "2024-05-31"),
        ("2024-12", "2024-12-01", "2024-12-31"),
        ("2024-W18", "2024-04-29", "2024-05-05"),
        ("2024-w01", "2024-01-01", "2024-01-07"),
        ("2020-W53", "2020-12-28", "2021-01-03"),
        ("2021-W01", "2021-01-04", "2021-01-10"),
        ("2024-05-01", "2024-05-01", "2024-05-01"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("0002-W02", "0002-01-07", "0002-01-13"),
    ],
)
def test_a_period_is_read_and_its_code_written(code: str, first: str, last: str) -> None:
    assert parse_period(code) == span(first, last)
    assert period_code(span(first, last)) == code.upper()
    assert span_code(span(first, last)) == code.upper()


@pytest.mark.parametrize(
    "typed",
    [
        *("", "May", "24", "0000", "2024-13", "2024-00", "2024-Q5", "2024-Q0", "2024-H3", "2024-W54", "2023-W53"),
        *("2024-W00", "9999-W52", "2024-02-30", "2024-", "2024-Q", "2024/05", "２０２４", "\ud800"),
    ],
)
def test_what_is_no_period_is_named_with_two_examples(typed: str) -> None:
    with pytest.raises(SpanError, match='"2024-Q2" or "2024-05"') as caught:
        parse_period(typed)
    assert typed.replace("\ud800", "\\ud800") in str(caught.value)


@given(st.text() | st.text("0123456789-QHWqhw"))
def test_any_text_is_a_period_or_a_sentence(typed: str) -> None:
    with suppress(SpanError):
        assert period_code(parse_period(typed)) is not None


def test_a_span_that_is_no_period_is_written_as_its_days() -> None:
    year_so_far = span("2024-04-03", "2024-12-31")
    assert period_code(year_so_far) is None
    assert step_of(year_so_far) is None
    assert span_code(year_so_far) == "2024-04-03..2024-12-31"
    assert step_of(span("2024-04-30", "2024-05-06")) is None


@given(STEPS, DAYS)
def test_every_day_lies_in_its_period_whose_code_reads_back(step: Step, day: date) -> None:
    assume(day.toordinal() <= date.max.toordinal() - 7)
    period = period_of(step, day)
    assert period.contains(day)
    assert step_of(period) is step
    code = period_code(period)
    assert code is not None
    assert parse_period(code) == period
    assert period_of(step, period.first) == period_of(step, period.last) == period


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (span("2024-05-01", "2024-05-31"), span("2024-06-01", "2024-06-30")),
        (span("2024-12-01", "2024-12-31"), span("2025-01-01", "2025-01-31")),
        (span("2024-01-01", "2024-01-31"), span("2024-02-01", "2024-02-29")),
        (span("2024-04-29", "2024-05-05"), span("2024-05-06", "2024-05-12")),
        (span("2024-01-01", "2024-03-31"), span("2024-04-01", "2024-06-30")),
        (span("2024-07-01", "2024-12-31"), span("2025-01-01", "2025-06-30")),
        (span("2023-01-01", "2023-12-31"), span("2024-01-01", "2024-12-31")),
        (span("2024-02-29", "2024-02-29"), span("2024-03-01", "2024-03-01")),
        (span("2024-04-03", "2024-04-12"), span("2024-04-13", "2024-04-22")),
        (span("2023-04-01", "2024-03-31"), span("2024-04-01", "2025-03-31")),
    ],
)
def test_the_next_span_is_the_following_period_or_as_many_days(before: Span, after: Span) -> None:
    assert next_span(before) == after


@given(DAYS, st.integers(0, 3000))
def test_the_next_span_is_adjacent(first: date, more: int) -> None:
    assume(first.toordinal() + more <= date.max.toordinal())
    this = Span(first, first + timedelta(days=more))
    try:
        following = next_span(this)
    except SpanError:
        assert this.last.toordinal() + this.days + 2 > date.max.toordinal()
    else:
        assert following.before == this.last


@given(STEPS, DAYS)
def test_after_a_period_comes_a_period_of_the_same_step(step: Step, day: date) -> None:
    assume(day.year < 9998)
    assert step_of(next_span(period_of(step, day))) is step


def test_in_the_first_year_only_days_are_periods() -> None:
    assert step_of(span("0001-01-02", "0001-01-02")) is Step.DAY
    assert step_of(span("0001-01-02", "0001-12-31")) is None


@pytest.mark.parametrize("last", ["9999-12-31", "9999-12-30"])
def test_nothing_follows_the_end_of_the_calendar(last: str) -> None:
    for first in ("9999-12-01", "9999-01-01", "0001-01-02"):
        with pytest.raises(SpanError, match="calendar"):
            next_span(span(first, last))


def test_the_week_that_the_calendar_cuts_off_is_an_error() -> None:
    with pytest.raises(SpanError, match="calendar"):
        period_of(Step.WEEK, date.max)


@pytest.mark.parametrize(
    ("year", "month", "first", "last"),
    [
        (2024, 1, "2024-01-01", "2024-12-31"),
        (2024, 4, "2024-04-01", "2025-03-31"),
        (2023, 3, "2023-03-01", "2024-02-29"),
        (2024, 12, "2024-12-01", "2025-11-30"),
        (9999, 1, "9999-01-01", "9999-12-31"),
    ],
)
def test_a_fiscal_year_starts_in_its_month(year: int, month: int, first: str, last: str) -> None:
    assert fiscal_year(year, month) == span(first, last)


@pytest.mark.parametrize(("year", "month"), [(9999, 2), (0, 1), (10000, 1), (2024, 0), (2024, 13)])
def test_a_fiscal_year_beyond_the_calendar_is_an_error(year: int, month: int) -> None:
    with pytest.raises(SpanError):
        fiscal_year(year, month)


def test_a_span_splits_at_the_ends_of_its_periods() -> None:
    assert periods_within(span("2024-04-03", "2024-06-10"), Step.MONTH) == (
        span("2024-04-03", "2024-04-30"),
        span("2024-05-01", "2024-05-31"),
        span("2024-06-01", "2024-06-10"),
    )
    assert periods_within(span("2024-04-03", "2024-04-05"), Step.YEAR) == (span("2024-04-03", "2024-04-05"),)


@given(STEPS, DAYS, st.integers(0, 800))
def test_the_parts_of_a_span_follow_each_other_and_fill_it(step: Step, first: date, more: int) -> None:
    assume(first.toordinal() + more <= date.max.toordinal())
    whole = Span(first, first + timedelta(days=more))
    parts = periods_within(whole, step)
    assert parts[0].first == whole.first
    assert parts[-1].last == whole.last
    assert sum(part.days for part in parts) == whole.days
