import pytest

from milepost.chart.role import Role
from milepost.chart.theme import DARK, LIGHT, Theme


def contrast(first: str, second: str) -> float:
    """The contrast of two colours, 1 to 21, as WCAG 2.1 defines it."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@THEMES
def test_texts_can_be_read(theme: Theme) -> None:
    words = [theme.text, theme.muted, theme.accent, theme.good, theme.bad]
    for ground in (theme.surface, theme.background, theme.selection):
        assert min(contrast(word, ground) for word in words) >= 4.5
    assert min(contrast(theme.text_colour(role), theme.surface) for role in Role) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@THEMES
def test_marks_can_be_seen(theme: Theme) -> None:
    assert min(contrast(theme.colour(role), theme.surface) for role in Role) >= 3
    assert contrast(theme.axis, theme.surface) >= 3


def test_the_colours_are_those_of_the_design() -> None:
    assert (LIGHT.deliveries, LIGHT.orders, LIGHT.target) == ("#2563eb", "#c2570c", "#0f766e")
    assert (DARK.deliveries, DARK.orders, DARK.target) == ("#6ea8fe", "#f0a35e", "#4fd1b5")
