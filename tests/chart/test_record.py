"""The track record in words, rows and a picture."""

from dataclasses import replace

import pytest

from milepost.chart.english import EnglishWording
from milepost.chart.plot import Plot, Weight
from milepost.chart.record_plot import record_plot
from milepost.chart.record_rows import record_rows
from milepost.chart.record_words import record_text, untried_text
from milepost.domain.amount import Amount
from milepost.domain.backtest import Backtest, backtest
from milepost.domain.record import NoRecord, Record, holds
from milepost.domain.ways import Forecast
from tests.chart.made import figure, snapshot, su7

WORDS = EnglishWording()
RECORD = Record(9, {50: 4, 80: 7, 90: 8, 95: 9}, 0.052)


@pytest.fixture(scope="module")
def tried() -> Backtest:
    """The forecasts along the SU7's first year, of which some held and some missed."""
    held = su7()
    found = backtest(held, held.goals[0])
    assert found is not None
    return found


def made(tried: Backtest) -> list[Forecast]:
    return [trial.outlook for trial in tried.trials if isinstance(trial.outlook, Forecast)]


def vague(tried: Backtest) -> Backtest:
    """The same year, of which it is not known well what came."""
    return replace(tried, actual=Amount(tried.actual.low, None, tried.actual.estimate))


def ranges(plot: Plot, weight: Weight) -> list[tuple[float, ...]]:
    found = [series for series in plot.series if series.key.startswith("trial") and series.weight is weight]
    return [tuple(point.value for point in series.points) for series in found]


def test_each_forecast_is_two_ranges_and_a_dot(tried: Backtest) -> None:
    plot = record_plot(tried, WORDS)
    assert ranges(plot, Weight.THIN) == [(found.final[0.05], found.final[0.95]) for found in made(tried)]
    assert ranges(plot, Weight.MAIN) == [(found.final[0.25], found.final[0.75]) for found in made(tried)]
    assert [dot.point.value for dot in plot.dots] == [found.final[0.5] for found in made(tried)]
    assert plot.note == ""


def test_what_missed_is_told_by_shape_and_colour(tried: Backtest) -> None:
    kept = [holds(found, 90, 136_854) for found in made(tried)]
    assert set(kept) == {True, False}
    dots = record_plot(tried, WORDS).dots
    assert [dot.filled for dot in dots] == kept
    assert len({(dot.filled, dot.role) for dot in dots}) == len({dot.role for dot in dots}) == 2


def test_what_cannot_be_told_is_neither_held_nor_missed(tried: Backtest) -> None:
    assert {row.held for row in record_rows(vague(tried), WORDS)} == {""}
    assert all(dot.filled for dot in record_plot(vague(tried), WORDS).dots)


def test_a_row_says_where_no_forecast_was_made(tried: Backtest) -> None:
    first, second, *_ = record_rows(tried, WORDS)
    assert (first.made, first.range) == (False, "2 of 3 periods known")
    assert second.made


def test_an_empty_picture_says_why() -> None:
    lump = snapshot([figure(1, "1 Jan", "31 Dec", "5,000")])
    found = backtest(lump, lump.goals[0])
    assert found is not None
    for empty in (found, replace(found, trials=())):
        assert record_plot(empty, WORDS).note == untried_text(empty, WORDS)
    assert untried_text(found, WORDS) == "Too little was known along this goal for a forecast."
    assert untried_text(replace(found, trials=()), WORDS) == "No month ends before the last day of this goal."


def test_what_is_left_out_is_said() -> None:
    assert "left out" not in record_text(RECORD, WORDS)
    assert record_text(replace(RECORD, left_out=1), WORDS).endswith(
        " 1 forecast is left out, as what came is not known well enough."
    )
    assert " 3 forecasts are left out" in record_text(replace(RECORD, left_out=3), WORDS)


def test_what_came_of_sure_forecasts_is_said() -> None:
    assert "proved right" not in record_text(RECORD, WORDS)
    assert " 5 forecasts gave their target a chance of at least 80 % or at most 20 %: 4 proved right." in record_text(
        replace(RECORD, sure=5, right=4), WORDS
    )
    assert " 1 forecast gave its target " in record_text(replace(RECORD, sure=1), WORDS)


def test_each_reason_has_a_sentence_of_its_own() -> None:
    assert len({record_text(reason, WORDS) for reason in NoRecord}) == len(NoRecord)
