"""A picture in the space of its data: lines, bands, dots and labels over day numbers and counts.

The day number 0.0 is the start of the goal's first day, which is the end of the day before; 1.0 is the end of its
first day. The window draws these values with its own axes; `layout` turns them into pixels.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from milepost.chart.role import Role
from milepost.domain.period import Step


class Stroke(StrEnum):
    """How a line is drawn."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"


class Weight(StrEnum):
    """How much a line matters."""

    MAIN = "main"
    SECOND = "second"
    QUIET = "quiet"
    THIN = "thin"


class Arrow(StrEnum):
    """Where a bound leaves the true number."""

    NONE = "none"
    UP = "up"
    DOWN = "down"


class Place(StrEnum):
    """Where a label belongs.

    END: right of the plot, level with its anchor. BESIDE: near a dot on a line. AFTER: right of a line's last dot.
    ABOVE: on a level line, near its anchor. LEFT: above a rising line, ending at its anchor. AXIS: beside an upright
    line, low down. OVER: centred over a bar.
    """

    END = "end"
    BESIDE = "beside"
    AFTER = "after"
    ABOVE = "above"
    LEFT = "left"
    AXIS = "axis"
    OVER = "over"


class Across(StrEnum):
    """What the level axis counts: days of the calendar, or the share of all days."""

    CALENDAR = "calendar"
    SHARE = "share"


class Upward(StrEnum):
    """What the upright axis counts: what was counted itself, or hundredths of a target."""

    COUNT = "count"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Point:
    """A day number and a count."""

    day: float
    value: float


@dataclass(frozen=True, slots=True)
class Series:
    """A line through points in the order of their days; `key` names it within its plot."""

    key: str
    role: Role
    points: tuple[Point, ...]
    stroke: Stroke = Stroke.SOLID
    weight: Weight = Weight.SECOND


@dataclass(frozen=True, slots=True)
class Band:
    """The room between two lines over the same days."""

    key: str
    role: Role
    lower: tuple[Point, ...]
    upper: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """A known number on a line: filled where it is exact, hollow where it is a bound or an estimate.

    `figures` are the ids of those that end there.
    """

    key: str
    role: Role
    point: Point
    filled: bool
    arrow: Arrow = Arrow.NONE
    figures: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Bar:
    """What was counted from day number `start` to `end`: filled from 0 to what is certain, open to what is possible.

    `reach` is the far end of the open part; `arrow` says where no bound ends it. One that
    is not `filled` is only drawn round.
    """

    key: str
    role: Role
    start: float
    end: float
    certain: float
    reach: float
    arrow: Arrow = Arrow.NONE
    filled: bool = True

    @property
    def middle(self) -> float:
        """The day number half way."""
        return (self.start + self.end) / 2


@dataclass(frozen=True, slots=True)
class Label:
    """Words for the series `key`, with a fainter second line; `short` stands in where there is no room for both.

    `anchors` are the points it may stand at, the best first; `strong` where it says what the picture is about.
    """

    key: str
    role: Role
    text: str
    anchors: tuple[Point, ...]
    place: Place
    detail: str = ""
    strong: bool = False
    short: str = ""


@dataclass(frozen=True, slots=True)
class Below:
    """A second, lower plot over the same days, with a `caption` over it."""

    caption: str
    lowest: float
    highest: float
    series: tuple[Series, ...]
    dots: tuple[Dot, ...]
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """Everything a picture shows, lines in the order of painting, labels in the order of importance.

    Days run from `start` (not after 0) to `end`, counts from `lowest` to `highest`; `finest` is the least unit of the
    calendar that is told, where bars stand for one. `form` says what kind of chart it is. `sources` are ways to say the
    source line, the longest first, and `footnote` follows it. `note` is a sentence for a picture that has nothing else
    to show. `summary` says what is seen, for those who cannot.
    """

    first_day: date
    start: float
    end: float
    lowest: float
    highest: float
    series: tuple[Series, ...]
    bands: tuple[Band, ...]
    dots: tuple[Dot, ...]
    labels: tuple[Label, ...]
    title: str
    subtitle: str
    sources: tuple[str, ...]
    note: str = ""
    summary: str = ""
    footnote: str = ""
    form: str = ""
    bars: tuple[Bar, ...] = ()
    across: Across = Across.CALENDAR
    upward: Upward = Upward.COUNT
    finest: Step = Step.DAY
    below: Below | None = None
