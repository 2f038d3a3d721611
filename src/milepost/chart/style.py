"""All that stays the same throughout one picture: its size and sizes, colours, letters and words."""

from dataclasses import dataclass

from milepost.chart.geometry import Size
from milepost.chart.proportions import Look, Proportions
from milepost.chart.theme import Theme
from milepost.chart.type_setting import TypeSetter
from milepost.chart.wording import Wording


@dataclass(frozen=True, slots=True)
class Style:
    """What every part of a layout is set with."""

    size: Size
    look: Look
    sizes: Proportions
    theme: Theme
    setter: TypeSetter
    wording: Wording
