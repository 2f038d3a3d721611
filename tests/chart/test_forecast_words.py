"""What is said and drawn of a forecast: rounded as it deserves, honest at the ends, and only where there is one."""

from dataclasses import replace
from datetime import date

import pytest

from milepost.chart.about_forecast import about_forecast
from milepost.chart.ahead_tile import ahead_tile
from milepost.chart.ahead_words import chance_text, days_text, likely_text, range_of
from milepost.chart.english import EnglishWording
from milepost.chart.progress_view import progress_plot
from milepost.chart.readout import readout
from milepost.chart.shown import Shown
from milepost.chart.subject import Subject
from milepost.chart.tile import Tile, Tone
from milepost.domain.figure import Measure
from milepost.domain.look_ahead import look_ahead
from milepost.domain.outlook import Days, Outlook
from milepost.domain.record import NoRecord, Record
from milepost.domain.tracker import Milestone
from milepost.domain.ways import Forecast
from tests.chart.made import day, figure, snapshot, su7, su7_in_october, subject

WORDS = EnglishWording()


def foreseen(held: Subject) -> tuple[Subject, Outlook]:
    """A subject with what lies ahead of it."""
    outlook = look_ahead(held.progress, held.curves[held.progress.goal.measure])
    return replace(held, outlook=outlook), outlook


@pytest.mark.parametrize(
    ("chance", "said"),
    [(0.0003, "<1 %"), (0.0099, "<1 %"), (0.0101, "1 %"), (0.5, "50 %"), (0.989, "99 %"), (0.9901, ">99 %")],
)
def test_a_chance_is_never_nothing_or_all(chance: float, said: str) -> None:
    assert chance_text(chance, WORDS) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (Days(), ""),
        (Days(day("1 Nov")), "1 Nov 2024 at the earliest"),
        (Days(day("1 Nov"), day("1 Dec")), "likely on 1 Dec 2024, from 1 Nov on"),
        (Days(day("1 Nov"), day("1 Dec"), day("30 Dec")), "likely on 1 Dec 2024 (1 Nov to 30 Dec 2024)"),
        (Days(day("1 Dec"), day("1 Dec"), day("1 Dec")), "likely on 1 Dec 2024"),
    ],
)
def test_days_are_early_likely_and_late(days: Days, said: str) -> None:
    assert days_text(days, WORDS) == said


def test_totals_have_no_more_digits_than_they_are_worth() -> None:
    _, outlook = foreseen(su7_in_october())
    assert isinstance(outlook.forecast, Forecast)
    final = outlook.forecast.final
    likely = int(likely_text(outlook.forecast, WORDS).replace(",", ""))
    assert likely % 1000 == 0
    assert abs(likely - final[0.5]) <= 500
    low, high = (int(text.replace(",", "")) for text in range_of(outlook.forecast, WORDS).split(" to "))
    assert (abs(low - final[0.05]) <= 500, abs(high - final[0.95]) <= 500) == (True, True)


def test_the_picture_has_two_bands_nested_and_a_course_from_the_last_known_day() -> None:
    held, outlook = foreseen(su7_in_october())
    assert isinstance(outlook.forecast, Forecast)
    plot = progress_plot(held, WORDS)
    wide, narrow = (band for band in plot.bands if band.key == "forecast")
    for outer, inner in zip(wide.lower, narrow.lower, strict=True):
        assert outer.value <= inner.value
    for outer, inner in zip(wide.upper, narrow.upper, strict=True):
        assert outer.value >= inner.value
    course = next(series for series in plot.series if series.key == "forecast")
    # 30 September is the 181st day from 3 April, 31 December the 273rd
    assert (course.points[0].day, course.points[-1].day) == (181.0, 273.0)
    assert course.points[-1].value == pytest.approx(outlook.forecast.final[0.5])
    assert "Bands: forecast, 50 % and 90 %." in plot.footnote


def test_without_the_forecast_nothing_of_it_is_drawn_or_said() -> None:
    held, _ = foreseen(su7_in_october())
    plot = progress_plot(held, WORDS, Shown(forecast=False))
    plain = progress_plot(su7_in_october(), WORDS)
    assert plot == plain
    assert not [band for band in plot.bands if band.key == "forecast"]
    assert "likely" not in plot.summary


def test_a_day_ahead_is_read_from_the_forecast_and_one_known_from_the_figures() -> None:
    held, _ = foreseen(su7_in_october())
    assert readout(held, day("30 Nov"), WORDS).said[0].text.endswith(" likely")
    assert readout(held, day("30 Sep"), WORDS).said[0].text == "at least 57,310 delivered"
    assert not readout(held, day("30 Nov"), WORDS, forecast=False).said[0].text.endswith(" likely")


def test_the_tile_says_what_is_missing_what_is_likely_or_what_is_decided() -> None:
    early, outlook = foreseen(subject(snapshot([figure(1, "1 Jan", "31 Jan", "5,000")])))
    assert ahead_tile(early.progress, outlook, WORDS) == Tile("Chance of 100,000", "–", "1 of 3 periods known")
    done, outlook = foreseen(subject(su7()))
    assert ahead_tile(done.progress, outlook, WORDS) == Tile("Chance of 130,000", "reached", "by 28 Dec", Tone.GOOD)
    missed, outlook = foreseen(subject(snapshot([figure(1, "1 Jan", "31 Dec", "5,000")])))
    assert ahead_tile(missed.progress, outlook, WORDS).value == "missed"
    open_, outlook = foreseen(su7_in_october())
    tile = ahead_tile(open_.progress, outlook, WORDS)
    assert tile.detail == f"{likely_text(open_.forecast, WORDS) if open_.forecast else ''} likely on 31 Dec"
    without, outlook = foreseen(subject(snapshot([figure(1, "1 Jan", "31 Mar", "5,000")], ())))
    assert ahead_tile(without.progress, outlook, WORDS).label == "Likely on 31 Dec"


def test_a_milestone_says_when_it_is_likely() -> None:
    months = [
        figure(number, f"1 {name}", f"28 {name}", "5,000") for number, name in enumerate(("Jan", "Feb", "Mar"), 1)
    ]
    held, _ = foreseen(subject(snapshot(months, milestones=[Milestone(1, Measure.DELIVERIES, 30_000, "")])))
    label = next(label for label in progress_plot(held, WORDS).labels if label.key == "milestone 1")
    assert label.text.startswith("30,000, likely ")


def test_the_panel_says_what_it_rests_on_how_it_did_and_what_it_cannot_know() -> None:
    held, outlook = foreseen(su7_in_october())
    sections = {each.title: " ".join(each.paragraphs) for each in about_forecast(held, outlook, None, WORDS)}
    assert list(sections) == [
        "What it says",
        "What it rests on",
        "How it is made",
        "How it has done",
        "What it cannot know",
    ]
    assert "the chance of 120,000 is " in sections["What it says"]
    assert "6 periods one after the other: 3 Apr to 30 Sep 2024." in sections["What it rests on"]
    assert "3 of them are known only within bounds" in sections["What it rests on"]
    assert sections["How it has done"] == "Being worked out…"
    assert "second factory" in sections["What it cannot know"]
    record = Record(9, {50: 4, 80: 7, 90: 8, 95: 9}, 0.052)
    told = next(each for each in about_forecast(held, outlook, record, WORDS) if each.title == "How it has done")
    assert told.paragraphs == (
        (
            "The ranges of 9 forecasts held what came: 50 % in 4, 80 % in 7, 95 % in 9. "
            "Half of the likely totals were off by at most 5.2 %."
        ),
    )


def test_the_panel_says_what_is_missing() -> None:
    held, outlook = foreseen(subject(snapshot([figure(1, "1 Jan", "31 Jan", "5,000")])))
    says, rests, *_ = about_forecast(held, outlook, NoRecord.UNFINISHED, WORDS)
    assert says.paragraphs == ("There is no forecast yet: 1 of at least 3 periods are known.",)
    assert rests.paragraphs == ("It needs the figures of at least 3 periods.",)
    assert date(2024, 1, 31) == held.progress.as_of
