from dataclasses import replace
from datetime import date

import pytest

from milepost.picture.naming import file_name
from tests.chart.made import figure, snapshot, su7_in_october, subject

LAST = date(2024, 9, 30)


def named(name: str, figures: int = 0) -> str:
    held = snapshot([figure(1, "1 Jan", "30 Apr", "7,058")][:figures])
    return file_name(subject(replace(held, tracker=replace(held.tracker, name=name))))


def test_a_picture_is_named_after_what_it_shows() -> None:
    assert file_name(su7_in_october()) == f"Xiaomi SU7 2024 to {LAST}"


def test_without_figures_there_is_no_day() -> None:
    assert named("Nova") == "Nova 2024"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Nova", "Nova 2024 to 2024-04-30"),
        ("A/B: test?", "A-B- test- 2024 to 2024-04-30"),
        ("..\\up", "-up 2024 to 2024-04-30"),
        ("小米 SU7", "小米 SU7 2024 to 2024-04-30"),
        ("Škoda (EV), 2nd", "Škoda (EV), 2nd 2024 to 2024-04-30"),
        ("x" * 300, "x" * 120),
    ],
)
def test_the_name_holds_nothing_that_a_file_system_refuses(name: str, told: str) -> None:
    assert named(name, 1) == told
