"""What people type, and the bounds it stands for."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.domain.errors import QuantityError
from milepost.domain.quantity import (
    MAX_COUNT,
    Quantity,
    format_quantity,
    parse_number,
    parse_quantity,
    parse_target,
)

COUNTS = st.integers(0, MAX_COUNT)
SIGNED_COUNTS = st.integers(-MAX_COUNT, MAX_COUNT)
TYPED_ALPHABET = "0123456789,_' .-+~<>=kmbn万亿辆约 以上到toandaboutver\u2212\uff0c\uff0b\x00٣²½\u200b"


def examples_in(sentence: str) -> list[str]:
    return re.findall(r'"([^"]*)"', sentence.rpartition("Type, for example, ")[2])


def bounds(typed: str, *, signed: bool = False) -> tuple[int, int | None]:
    quantity = parse_quantity(typed, signed=signed)
    return quantity.low, quantity.high


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("7,058", 7058),
        ("7058", 7058),
        ("7 058", 7058),
        ("7\u202f058", 7058),
        ("7\u00a0058", 7058),
        ("7_058", 7058),
        ("7'058", 7058),
        ("7’058", 7058),
        ("1,234,567", 1234567),
        ("0", 0),
        ("7,058 cars", 7058),
        ("7058 Vehicles", 7058),
        ("7,058units", 7058),
        ("7,058 orders", 7058),
        ("7058辆", 7058),
        ("7058 台", 7058),
        ("7.1k", 7100),
        ("7.1 K", 7100),
        (" 7 .1 k ", 7100),
        ("1.79 million", 1790000),
        ("1.79M cars", 1790000),
        ("12 thousand", 12000),
        ("0.5bn", 500000000),
        ("2 Billion", 2000000000),
        ("3.6万", 36000),
        ("3.6 万辆", 36000),
        ("1.2亿", 120000000),
        ("1,790.5k", 1790500),
        ("７，０５８", 7058),
        ("７０５８辆", 7058),
        ("9,007,199,254,740,991", 9007199254740991),
    ],
)
def test_a_plain_number_is_both_bounds(typed: str, number: int) -> None:
    assert bounds(typed) == (number, number)


@pytest.mark.parametrize(
    ("typed", "low"),
    [
        ("10,000+", 10000),
        ("10000+ cars", 10000),
        ("10k+", 10000),
        ("10,000＋", 10000),
        (">=10,000", 10000),
        ("> = 10,000", 10000),
        ("≥10,000", 10000),
        ("≧10,000", 10000),
        ("at least 10,000", 10000),
        ("At Least 10k vehicles", 10000),
        ("no fewer than 10,000", 10000),
        ("10,000 or more", 10000),
        ("10,000 cars or more", 10000),
        ("10,000以上", 10000),
        ("1万辆以上", 10000),
        ("至少1万", 10000),
        (">10,000", 10001),
        ("over 10,000", 10001),
        ("more than 10,000", 10001),
        ("above 10,000", 10001),
        ("超过10,000", 10001),
        ("逾1万", 10001),
        ("1万余辆", 10001),
    ],
)
def test_at_least_and_over_know_no_upper_bound(typed: str, low: int) -> None:
    assert bounds(typed) == (low, None)


@pytest.mark.parametrize(
    ("typed", "high"),
    [
        ("<10,000", 9999),
        ("under 10,000", 9999),
        ("less than 10,000", 9999),
        ("fewer than 10,000 cars", 9999),
        ("不到1万", 9999),
        ("<=10,000", 10000),
        ("≤10,000", 10000),
        ("at most 10,000", 10000),
        ("up to 10,000", 10000),
        ("no more than 10,000", 10000),
        ("10,000 or less", 10000),
        ("不超过1万", 10000),
    ],
)
@pytest.mark.parametrize("signed", [False, True])
def test_at_most_and_under_start_at_0(typed: str, high: int, *, signed: bool) -> None:
    assert bounds(typed, signed=signed) == (0, high)


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [
        ("~130,000", 125000, 135000),
        ("～130,000", 125000, 135000),
        ("≈130,000", 125000, 135000),
        ("about 130,000", 125000, 135000),
        ("around 130,000", 125000, 135000),
        ("approx. 130,000", 125000, 135000),
        ("约13万", 125000, 135000),
        ("13万左右", 125000, 135000),
        ("about 1.3m", 1250000, 1350000),
        ("about 860", 855, 865),
        ("about 7,058", 7058, 7058),
        ("about 10", 5, 15),
        ("about 0", 0, 0),
        ("nearly 130,000", 125000, 130000),
        ("近13万", 125000, 130000),
    ],
)
def test_about_is_rounded_to_the_last_digit_that_is_not_zero(typed: str, low: int, high: int) -> None:
    assert bounds(typed) == (low, high)


@pytest.mark.parametrize(
    "typed",
    [
        "480,000-500,000",
        "480,000 - 500,000 cars",
        "480k–500k",
        "480k—500k",
        "480-500k",
        "480k～500k",
        "480k~500k",
        "480k to 500k",
        "480,000 to 500,000",
        "from 480k to 500k",
        "between 480k and 500k",
        "0.48-0.5 million",
        "48万至50万辆",
        "48-50万",
    ],
)
def test_a_range_is_its_two_ends(typed: str) -> None:
    assert bounds(typed) == (480000, 500000)


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [
        ("-1,200", -1200, -1200),
        ("−1,200", -1200, -1200),
        ("－１，２００", -1200, -1200),
        ("-1.2k orders", -1200, -1200),
        ("about -1,200", -1250, -1150),
        ("-500 to -200", -500, -200),
        ("-500--200", -500, -200),
        ("-500-300", -500, 300),
        ("at least -200", -200, None),
        ("-200+", -200, None),
        ("over -200", -199, None),
    ],
)
def test_orders_may_be_negative_and_deliveries_not(typed: str, low: int, high: int | None) -> None:
    assert bounds(typed, signed=True) == (low, high)
    with pytest.raises(QuantityError, match="negative"):
        parse_quantity(typed)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "is empty"),
        ("   ", "is empty"),
        ("n/a", "is not a quantity"),
        ("abc", "is not a quantity"),
        ("1e5", "is not a quantity"),
        ("+", "is not a quantity"),
        ("over", "is not a quantity"),
        ("over 10,000+", "is not a quantity"),
        ("about 480-500k", "is not a quantity"),
        ("12 and 13", "is not a quantity"),
        ("1.2.3k", "is not a quantity"),
        ("٣٤", "is not a quantity"),
        ("7²", "is not a quantity"),
        ("7.1", "is not a whole number"),
        ("7.0", "is not a whole number"),
        ("7.0585k", "is not a whole number"),
        ("-5", "is negative"),
        ("7,05", "groups of three"),
        ("12 34", "groups of three"),
        ("7,0588", "groups of three"),
        ("7,,058", "groups of three"),
        ("7,058,", "groups of three"),
        ("7,05k", "groups of three"),
        ("1234,567", "groups of three"),
        ("0,705", "groups of three"),
        ("1,234 567", "groups of three"),
        ("500k-480k", "ends lower than it starts"),
        ("<0", "leaves no count"),
        ("9,007,199,254,740,992", "is too large"),
        (">9,007,199,254,740,991", "is too large"),
        ("10 million bn", "is not a quantity"),
    ],
)
def test_what_cannot_be_read_is_named_with_the_reason_and_two_examples_that_work(typed: str, reason: str) -> None:
    with pytest.raises(QuantityError, match=reason) as caught:
        parse_quantity(typed)
    sentence = str(caught.value)
    assert f'"{typed}"' in sentence
    examples = examples_in(sentence)
    assert len(examples) == 2
    for example in examples:
        parse_quantity(example)


@pytest.mark.parametrize(
    "typed",
    [
        "9" * 10_000,
        " " * 10_000,
        "1" + " " * 10_000 + "2",
        "1 " * 5_000,
        "1," * 5_000,
        "1-" * 5_000,
        "1." * 5_000,
        "-" * 10_000,
        "about " * 2_000,
        "1" + "辆" * 10_000,
        "1" + ",234" * 2_500,
        "\x00" * 10_000,
        "\ud800" * 10_000,
    ],
)
def test_ten_thousand_characters_are_refused_at_once_in_a_short_sentence(typed: str) -> None:
    started = time.perf_counter()
    with pytest.raises(QuantityError) as caught:
        parse_quantity(typed)
    assert time.perf_counter() - started < 0.5
    assert len(str(caught.value)) < 600
    str(caught.value).encode()


def test_the_trackers_own_unit_is_ignored() -> None:
    assert parse_quantity("12 phones", unit="Phones") == Quantity(12, 12)
    assert parse_quantity("1 phone", unit="phones") == Quantity(1, 1)
    assert parse_quantity("7.1k Model 3", unit="Model 3") == Quantity(7100, 7100)
    assert parse_quantity("12 km", unit="km") == Quantity(12, 12)
    with pytest.raises(QuantityError):
        parse_quantity("12 phones", unit="cars")


@pytest.mark.parametrize("unit", ["m", "3", "+", "-", ",", " ", "(", "k"])
def test_a_unit_never_changes_what_the_number_is(unit: str) -> None:
    assert parse_quantity("73", unit=unit) == Quantity(73, 73)
    assert parse_quantity("7m", unit=unit) == Quantity(7_000_000, 7_000_000)


@pytest.mark.parametrize(
    ("typed", "separator", "number"),
    [
        ("7.058", ".", 7058),
        ("1.200.000", ".", 1200000),
        ("7,058", ".", 7058),
        ("7.1k", ".", 7100),
        ("7٬058", "٬", 7058),
        ("7 058", "\u202f", 7058),
        ("7058", "", 7058),
    ],
)
def test_the_locales_own_separator_parts_groups(typed: str, separator: str, number: int) -> None:
    assert parse_quantity(typed, separator=separator) == Quantity(number, number)


@pytest.mark.parametrize("typed", ["7.05", "7.1", "1.790 million", "1.200,5"])
def test_the_locales_own_separator_is_never_guessed_at(typed: str) -> None:
    with pytest.raises(QuantityError) as caught:
        parse_quantity(typed, separator=".")
    for example in examples_in(str(caught.value)):
        parse_quantity(example, separator=".")


@pytest.mark.parametrize(
    ("quantity", "text"),
    [
        (Quantity(7058, 7058), "7,058"),
        (Quantity(10000, None), "10,000+"),
        (Quantity(480000, 500000), "480,000-500,000"),
        (Quantity(0, 10000), "at most 10,000"),
        (Quantity(0, 0), "0"),
        (Quantity(0, None), "0+"),
        (Quantity(-1200, -1200), "-1,200"),
        (Quantity(-500, -200), "-500 to -200"),
        (Quantity(-500, 10000), "-500 to 10,000"),
    ],
)
def test_a_quantity_is_written_in_plain_english(quantity: Quantity, text: str) -> None:
    assert format_quantity(quantity) == text


@given(low=SIGNED_COUNTS, more=st.none() | st.integers(0, MAX_COUNT))
def test_what_is_written_reads_back_as_the_same_bounds(low: int, more: int | None) -> None:
    quantity = Quantity(low, None if more is None else min(low + more, MAX_COUNT))
    assert parse_quantity(format_quantity(quantity), signed=low < 0) == quantity


@given(
    typed=st.text() | st.text(TYPED_ALPHABET),
    signed=st.booleans(),
    unit=st.sampled_from(["", "phones", "m"]),
    separator=st.text(max_size=1),
)
def test_any_text_has_bounds_or_a_sentence(typed: str, *, signed: bool, unit: str, separator: str) -> None:
    try:
        quantity = parse_quantity(typed, signed=signed, unit=unit, separator=separator)
    except QuantityError as error:
        examples = examples_in(str(error))
        assert len(examples) == 2
        for example in examples:
            parse_quantity(example, signed=signed, unit=unit, separator=separator)
    else:
        assert signed or quantity.low >= 0
        assert quantity.high is None or quantity.low <= quantity.high


@given(COUNTS, st.sampled_from(["{:,}", "{}", "  {:_} cars", "{:,} 辆"]))
def test_every_count_reads_as_itself(count: int, form: str) -> None:
    assert parse_quantity(form.format(count)) == Quantity(count, count)


@pytest.mark.parametrize(
    ("typed", "value", "stretch"),
    [
        ("130,000", 130000, None),
        ("about 130,000", 130000, None),
        ("~130,000", 130000, None),
        ("over 10,000", 10000, None),
        ("10,000+", 10000, None),
        ("under 10,000", 10000, None),
        ("up to 600,000", 600000, None),
        ("600,000-650,000", 600000, 650000),
        ("600-650k", 600000, 650000),
        ("600k-600k", 600000, None),
    ],
)
def test_a_target_is_the_number_named_and_a_range_has_a_stretch(typed: str, value: int, stretch: int | None) -> None:
    assert parse_target(typed) == (value, stretch)


@pytest.mark.parametrize("typed", ["650k-600k", "-5", "abc", "9,007,199,254,740,992"])
def test_a_target_that_names_no_number_is_refused(typed: str) -> None:
    with pytest.raises(QuantityError):
        parse_target(typed)


def test_where_one_number_is_needed_a_range_is_refused() -> None:
    assert parse_number("over 10,000") == 10000
    with pytest.raises(QuantityError, match="range"):
        parse_number("600,000-650,000")
