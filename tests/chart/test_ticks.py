import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.chart.english import EnglishWording
from milepost.chart.ticks import tick_labels, value_ticks


@pytest.mark.parametrize(
    ("lowest", "highest", "most", "ticks"),
    [
        (0, 3, 8, [0, 1, 2, 3]),
        (0, 127_200, 8, [0, 20_000, 40_000, 60_000, 80_000, 100_000, 120_000, 140_000]),
        (0, 127_200, 3, [0, 50_000, 100_000, 150_000]),
        (0, 100, 4, [0, 25, 50, 75, 100]),
        (-12_000, 106_000, 8, [-20_000, 0, 20_000, 40_000, 60_000, 80_000, 100_000, 120_000]),
        (0, 0, 8, [0, 1]),
        (0, 9_007_199_254_740_991, 5, [0, 2e15, 4e15, 6e15, 8e15, 1e16]),
    ],
)
def test_ticks_are_round_and_few(lowest: float, highest: float, most: int, ticks: list[float]) -> None:
    assert list(value_ticks(lowest, highest, most)) == ticks


@given(st.integers(-(10**15), 0), st.integers(1, 9 * 10**15), st.integers(2, 12))
def test_ticks_hold_every_value_and_are_no_more_than_asked_for(lowest: int, highest: int, most: int) -> None:
    ticks = value_ticks(lowest, highest, most)
    assert ticks[0] <= lowest
    assert ticks[-1] >= highest
    assert len(ticks) - 1 <= most
    assert 0 in ticks


def test_ticks_are_said_in_full_or_short() -> None:
    ticks = (0, 2_500, 20_000, 1_500_000, 2e9, 8e15)
    assert tick_labels(ticks, EnglishWording(), short=False)[2] == "20,000"
    short = ("0", "2.5k", "20k", "1.5m", "2bn", "8,000tn")
    assert tick_labels(ticks, EnglishWording(), short=True) == short
