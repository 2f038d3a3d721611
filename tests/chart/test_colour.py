"""The colours as they are seen in grey and with each deficiency of colour vision, in which lines must stay apart.

Deficiencies are complete ones after Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
Color Vision Deficiency" (2009); grey is the relative luminance of WCAG 2.1. Distances are those of CIEDE2000, as
Sharma, Wu and Dalal wrote it down (2005).
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from typing import TypeAlias

import pytest

from milepost.chart.compare_view import compare_plot
from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Size
from milepost.chart.layout import lay_out
from milepost.chart.orders_view import orders_plot
from milepost.chart.plot import Plot, Series
from milepost.chart.progress_view import progress_plot
from milepost.chart.role import Role
from milepost.chart.scene import TextMark
from milepost.chart.shown import Shown
from milepost.chart.theme import DARK, LIGHT, Theme
from milepost.domain.tracker import Milestone
from tests.chart.made import DELIVERIES, FixedWidths, day, figure, snapshot, su7, su7_in_october, subject

Triple: TypeAlias = tuple[float, float, float]
Matrix: TypeAlias = tuple[Triple, Triple, Triple]

WORDS = EnglishWording()
APART = 10.0
"""Patches side by side are just told apart at about 1. Thin marks that lie apart need several times as much (Stone,
Szafir and Setlur, "An Engineering Model for Color Difference as a Function of Size", 2014)."""

LUMINANCE: Triple = (0.2126, 0.7152, 0.0722)
XYZ: Matrix = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
FULL: Matrix = ((1, 0, 0), (0, 1, 0), (0, 0, 1))
DEFICIENT: dict[str, Matrix] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
VISIONS: dict[str, Matrix] = {"full": FULL, **DEFICIENT, "grey": (LUMINANCE, LUMINANCE, LUMINANCE)}

IN_COLOUR = pytest.mark.parametrize("vision", [name for name in VISIONS if name != "grey"])
SEEN = pytest.mark.parametrize("vision", VISIONS)
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def dot(one: Triple, other: Triple) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def times(matrix: Matrix, colour: Triple) -> Triple:
    return dot(matrix[0], colour), dot(matrix[1], colour), dot(matrix[2], colour)


def linear(colour: str) -> Triple:
    """The light of `#rrggbb`, each part from 0 to 1 (IEC 61966-2-1)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return red, green, blue


def seen(colour: str, vision: str) -> Triple:
    """The light that looks to everyone as the colour looks in this vision, as far as a screen can show it."""
    red, green, blue = (min(max(part, 0.0), 1.0) for part in times(VISIONS[vision], linear(colour)))
    return red, green, blue


def lab(light: Triple) -> Triple:
    """CIELAB, with the white of sRGB."""
    x, y, z = (_lightness(part / white) for part, white in zip(times(XYZ, light), times(XYZ, (1, 1, 1)), strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _lightness(share: float) -> float:
    return share ** (1 / 3) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116


def ciede2000(one: Triple, other: Triple) -> float:
    """The distance of two colours in CIELAB; the names and the steps are those of Sharma, Wu and Dalal."""
    mean_c = (hypot(*one[1:]) + hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * sqrt(mean_c**7 / (mean_c**7 + 25**7))
    (c1, h1), (c2, h2) = (_polar(stretch * a, b) for _, a, b in (one, other))
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    dl, dc, dh = other[0] - one[0], c2 - c1, 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    l, c, h = (one[0] + other[0]) / 2, (c1 + c2) / 2, h1 + turn / 2 if c1 * c2 else h1 + h2  # noqa: E741
    t = 1 - 0.17 * _cos(h - 30) + 0.24 * _cos(2 * h) + 0.32 * _cos(3 * h + 6) - 0.20 * _cos(4 * h - 63)
    sl, sc, sh = 1 + 0.015 * (l - 50) ** 2 / sqrt(20 + (l - 50) ** 2), 1 + 0.045 * c, 1 + 0.015 * c * t
    rt = -2 * sqrt(c**7 / (c**7 + 25**7)) * sin(radians(60 * exp(-(((h % 360 - 275) / 25) ** 2))))
    return sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh))


def _polar(a: float, b: float) -> tuple[float, float]:
    return hypot(a, b), degrees(atan2(b, a)) % 360


def _cos(angle: float) -> float:
    return cos(radians(angle))


def distance(one: str, other: str, vision: str) -> float:
    return ciede2000(lab(seen(one, vision)), lab(seen(other, vision)))


def contrast(one: Triple, other: Triple) -> float:
    lighter, darker = sorted((dot(LUMINANCE, one), dot(LUMINANCE, other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def plots() -> Iterator[Plot]:
    """Every line that there can be: targets, pace, milestones, the day looked at, orders, other goals, and as typed."""
    year = snapshot([figure(1, "1 Jan", "30 Jun", "40,000")], milestones=[Milestone(1, DELIVERIES, 50_000, "half way")])
    typed = snapshot([*year.figures, figure(2, "1 Jan", "31 Jul", "60,000")])
    yield progress_plot(su7_in_october(), WORDS)
    yield progress_plot(subject(su7()), WORDS)
    ghosts = {DELIVERIES: subject(typed).curves[DELIVERIES]}
    yield progress_plot(subject(year, as_of=day("1 Sep")), WORDS, Shown(ghosts=ghosts))
    yield compare_plot(subject(year), [subject(typed)], WORDS)
    yield orders_plot(subject(su7()), WORDS)


def signs(series: Series, plot: Plot) -> tuple[object, ...]:
    """What tells a line from others without its colour: dash, weight, dots, and a course in steps."""
    has_dots = any(dot.key == series.key for dot in plot.dots)
    in_steps = all(one.day == next_.day or one.value == next_.value for one, next_ in pairwise(series.points))
    return series.stroke, series.weight, has_dots, in_steps


def near(plot: Plot, theme: Theme, vision: str) -> list[tuple[Series, Series]]:
    """The lines of different roles whose colours look alike."""
    return [
        (one, other)
        for one, other in combinations(plot.series, 2)
        if one.role is not other.role and distance(theme.colour(one.role), theme.colour(other.role), vision) < APART
    ]


@pytest.mark.parametrize(
    ("one", "other", "published"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0000),
        ((50, 0, 0), (50, -1, 2), 2.3669),
        ((50, 2.4900, -0.0010), (50, -2.4900, 0.0009), 7.1792),
        ((50, -0.0010, 2.4900), (50, 0.0009, -2.4900), 4.8045),
        ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((50, 2.5, 0), (56, -27, -3), 31.9030),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_distances_are_those_that_sharma_wu_and_dalal_published(one: Triple, other: Triple, published: float) -> None:
    assert ciede2000(one, other) == pytest.approx(published, abs=5e-5)
    assert ciede2000(other, one) == pytest.approx(published, abs=5e-5)


def test_the_primaries_of_srgb_have_their_known_places_in_cielab() -> None:
    assert lab(linear("#ff0000")) == pytest.approx((53.24, 80.09, 67.20), abs=0.01)
    assert lab(linear("#00ff00")) == pytest.approx((87.73, -86.18, 83.18), abs=0.01)
    assert lab(linear("#0000ff")) == pytest.approx((32.30, 79.19, -107.86), abs=0.01)


@SEEN
@pytest.mark.parametrize("grey", ["#000000", "#5d5d5d", "#ffffff"])
def test_greys_look_alike_to_everyone(grey: str, vision: str) -> None:
    assert distance(grey, "#000000", vision) == pytest.approx(distance(grey, "#000000", "full"), abs=0.01)
    assert hypot(*lab(seen(grey, vision))[1:]) < 0.01


def test_red_darkens_without_its_cones_and_green_and_red_come_nearer() -> None:
    # 0.2126 × 0.152286 + 0.7152 × 0.114503 = 0.11427, and 116 × 0.11427 ** (1/3) - 16 = 40.29
    assert lab(seen("#ff0000", "protanopia"))[0] == pytest.approx(40.29, abs=0.01)
    assert distance("#b00000", "#5d6d00", "deuteranopia") < distance("#b00000", "#5d6d00", "full") / 4


@THEMES
@IN_COLOUR
def test_what_is_counted_and_what_it_is_held_against_differ_in_colour(vision: str, theme: Theme) -> None:
    colours = [theme.colour(role) for role in (Role.DELIVERIES, Role.ORDERS, Role.TARGET, Role.PACE)]
    assert min(distance(one, other, vision) for one, other in combinations(colours, 2)) >= APART


@THEMES
@SEEN
def test_no_mark_is_lost_in_the_ground(vision: str, theme: Theme) -> None:
    ground = seen(theme.surface, vision)
    assert min(contrast(seen(theme.colour(role), vision), ground) for role in Role) >= 3


@THEMES
@SEEN
def test_lines_whose_colours_look_alike_differ_in_dash_weight_or_shape(vision: str, theme: Theme) -> None:
    alike = [(one, other, plot) for plot in plots() for one, other in near(plot, theme, vision)]
    assert _said((one, other) for one, other, plot in alike if signs(one, plot) == signs(other, plot)) == set()


@THEMES
def test_lines_that_look_alike_in_grey_are_named_beside_them(theme: Theme) -> None:
    pairs = [(plot, pair) for plot in plots() for pair in near(plot, theme, "grey")]
    assert {Role.DELIVERIES, Role.ORDERS, Role.TARGET} <= {series.role for _, pair in pairs for series in pair}
    nameless = [pair for plot, pair in pairs if not {series.key for series in pair} <= _named(plot, theme)]
    assert _said(nameless) == set()


def _named(plot: Plot, theme: Theme) -> set[str]:
    """The lines that words stand by in the picture."""
    scene = lay_out(plot, Size(1600, 900), FixedWidths(), WORDS, theme)
    return {mark.names for mark in scene.marks if isinstance(mark, TextMark)}


def _said(pairs: Iterator[tuple[Series, Series]] | Sequence[tuple[Series, Series]]) -> set[tuple[str, str]]:
    return {(one.key, other.key) for one, other in pairs}
