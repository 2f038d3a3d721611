"""Each story a goal can tell, worked out by hand for a year of 366 days and a target of 100,000."""

from datetime import date
from typing import NamedTuple

import pytest

from milepost.chart.english import EnglishWording
from milepost.chart.headline import chart_title, headline
from milepost.chart.subject import Subject
from milepost.chart.tile import Tile, Tone
from milepost.chart.tiles import tiles
from milepost.domain.look_ahead import look_ahead
from milepost.domain.span import Span
from tests.chart.made import ORDERS, figure, snapshot, su7, su7_in_october, subject

WORDS = EnglishWording()
ONE_DAY = Span(date(2024, 9, 1), date(2024, 9, 1))


class Case(NamedTuple):
    subject: Subject
    sentence: str
    subline: str


CASES = {
    "at least": Case(
        su7_in_october(),
        "At least 57,310 of 120,000 delivered: 47.8 %",
        "22,250 behind an even pace. It takes 681 a day from here; the last 90 days ran at 326 or more.",
    ),
    "exact and behind": Case(
        subject(snapshot([figure(1, "1 Jan", "30 Apr", "7,058")])),
        "7,058 of 100,000 delivered: 7.1 %",
        "26,002 behind an even pace. It takes 379 a day from here; the last 90 days ran at about 58.",
    ),
    "ahead": Case(
        subject(snapshot([figure(1, "1 Jan", "1 Jul", "60,000")])),
        "60,000 of 100,000 delivered: 60.0 %",
        "10,000 ahead of an even pace. It takes 219 a day from here; the last 90 days ran at about 328.",
    ),
    "on pace": Case(
        subject(snapshot([figure(1, "1 Jan", "1 Jul", "50,000")])),
        "50,000 of 100,000 delivered: 50.0 %",
        "Exactly on an even pace. It takes 273 a day from here; the last 90 days ran at about 273.",
    ),
    "at most": Case(
        subject(snapshot([figure(1, "1 Jan", "1 Jul", "0-10,000")])),
        "At most 10,000 of 100,000 delivered: 10.0 %",
        "50,000 behind an even pace. It takes 546 a day from here; the last 90 days ran at about 0.",
    ),
    "between": Case(
        subject(snapshot([figure(1, "1 Jan", "1 Jul", "40,000-60,000")])),
        "Between 40,000 and 60,000 of 100,000 delivered: 40.0 % to 60.0 %",
        "10,000 behind an even pace. It takes 328 a day from here; the last 90 days ran at about 219.",
    ),
    "about": Case(
        subject(snapshot([figure(1, "1 Jan", "1 Jul", "57,000-60,000")])),
        "About 57,000 of 100,000 delivered: 57.0 %",
        "Between 57,000 and 60,000. 7,000 ahead of an even pace. "
        "It takes 235 a day from here; the last 90 days ran at about 311.",
    ),
    "no figures": Case(
        subject(snapshot()),
        "No figures yet: 100,000 to reach by 31 Dec 2024",
        "It takes 273 a day for 366 days.",
    ),
    "nothing at all": Case(subject(snapshot(targets=())), "No figures yet", ""),
    "no target": Case(
        subject(snapshot([figure(1, "1 Jan", "30 Apr", "7,058")], ())),
        "7,058 delivered by 30 Apr 2024",
        "The last 90 days ran at about 58.",
    ),
    "withdrawn": Case(
        subject(snapshot([figure(1, "1 Jan", "30 Apr", "7,058")], (("1 Jan", 100_000), ("2 Mar", None)))),
        "7,058 delivered by 30 Apr 2024; the target is withdrawn",
        "The last 90 days ran at about 58.",
    ),
    "reached at the end": Case(
        subject(su7()), "Target reached: 136,854 of 130,000, 105.3 %", "6,854 more than the target."
    ),
    "reached exactly, a day early": Case(
        subject(snapshot([figure(1, "1 Jan", "30 Dec", "100,000")])),
        "Target reached: 100,000 of 100,000, 100 %",
        "1 day is left.",
    ),
    "reached by a bound": Case(
        subject(snapshot([figure(1, "1 Jan", "1 Dec", "101,000+")])),
        "Target reached: at least 101,000 of 100,000, 101.0 %",
        "At least 1,000 more than the target. 30 days are left.",
    ),
    "missed": Case(
        subject(snapshot([figure(1, "1 Jan", "31 Dec", "99,999")])),
        "Target missed: 99,999 of 100,000, 99.9 %",
        "1 short of the target. The last 90 days ran at about 273.",
    ),
    "over, but not known": Case(
        subject(snapshot([figure(1, "1 Jan", "31 Dec", "90,000+")])),
        "At least 90,000 of 100,000 delivered: 90.0 %",
        "10,000 behind an even pace. The last day has passed.",
    ),
    "not started": Case(
        subject(snapshot(), as_of=date(2023, 10, 1)),
        "Starts on 1 Jan 2024: 100,000 to reach by 31 Dec 2024",
        "It takes 273 a day for 366 days.",
    ),
    "one day": Case(
        subject(snapshot([figure(1, "1 Sep", "1 Sep", "500")], (("1 Aug", 1000),), span=ONE_DAY)),
        "Target missed: 500 of 1,000, 50.0 %",
        "500 short of the target. The last day ran at 500.",
    ),
    "one day to come": Case(
        subject(snapshot([], (("1 Aug", 1000),), span=ONE_DAY)),
        "No figures yet: 1,000 to reach by 1 Sep 2024",
        "It takes 1,000 in one day.",
    ),
    "orders": Case(
        subject(snapshot([figure(1, "1 Jan", "1 Jul", "60,000", ORDERS)], measure=ORDERS)),
        "60,000 of 100,000 ordered: 60.0 %",
        "10,000 ahead of an even pace. It takes 219 a day from here; the last 90 days ran at about 328.",
    ),
    "negative orders": Case(
        subject(snapshot([figure(1, "1 Jan", "1 Jul", "-600", ORDERS)], measure=ORDERS)),
        "−600 of 100,000 ordered: −0.6 %",
        "50,600 behind an even pace. It takes 550 a day from here; the last 90 days ran at about −3.3.",
    ),
    "as many as can be": Case(
        subject(snapshot([figure(1, "1 Jan", "31 Dec", "9,007,199,254,740,991")], (("1 Jan", 9_007_199_254_740_991),))),
        "Target reached: 9,007,199,254,740,991 of 9,007,199,254,740,991, 100 %",
        "",
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_the_headline_says_where_the_goal_stands(case: Case) -> None:
    found = headline(case.subject.progress, WORDS)
    assert (found.sentence, found.subline) == (case.sentence, case.subline)


def test_the_title_of_a_picture_says_what_is_needed() -> None:
    title = chart_title(su7_in_october().progress, WORDS)
    assert title == "At least 57,310 of 120,000 delivered; 681 a day needed"


def test_the_tiles_are_the_numbers_of_the_headline() -> None:
    assert tiles(su7_in_october().progress, WORDS) == (
        Tile("Delivered to 30 Sep", "≥ 57,310", "47.8 % of the target or more"),
        Tile("Against even pace", "−22,250", "51 days behind", Tone.BAD),
        Tile("Needed from here", "681 / day", "2.1 × the last 90 days"),
        Tile("Chance of 120,000", "…", ""),
        Tile("Orders waiting on 30 Apr", "81,005", "46 weeks of deliveries"),
    )


def test_tiles_without_figures_say_why() -> None:
    assert tiles(subject(snapshot()).progress, WORDS) == (
        Tile("Delivered", "–", "no figures yet"),
        Tile("Against even pace", "–", "no figures yet"),
        Tile("Needed from here", "273 / day", "to reach the target"),
        Tile("Chance of 100,000", "…", ""),
        Tile("Time left", "366 days", "until 31 Dec 2024"),
    )


def test_tiles_of_a_reached_target_are_good_news() -> None:
    found = tiles(subject(su7()).progress, WORDS)
    assert [tile.tone for tile in found[:3]] == [Tone.GOOD] * 3
    assert tiles(subject(snapshot([figure(1, "1 Jan", "31 Dec", "100,000")])).progress, WORDS)[4] == Tile(
        "Time left", "none", "ended on 31 Dec 2024"
    )


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_every_tile_says_something(case: Case) -> None:
    progress = case.subject.progress
    outlook = look_ahead(progress, case.subject.curves[progress.goal.measure])
    for tile in tiles(progress, WORDS, outlook):
        assert tile.label
        assert tile.value
        assert tile.detail
        assert len(tile.value) <= 16
