"""What a picture was made with, kept in its file so that it can be made again from newer figures."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date
from typing import cast

from milepost.chart.captioned import Captions
from milepost.chart.shown import SERIES
from milepost.chart.view_name import ViewName
from milepost.domain.errors import MilepostError
from milepost.domain.period import Step
from milepost.paint.catalogue import LANGUAGES
from milepost.paint.formats import PNG

VIEW_SERIES = {
    ViewName.PROGRESS: SERIES,
    ViewName.PERIODS: ("target", "pace"),
    ViewName.ORDERS: (),
    ViewName.COMPARE: ("target", "pace"),
}
"""The series of each view that can be left out."""

LEAST_SIDE, MOST_SIDE, MOST_SCALE, MOST_DOTS = 200, 10_000, 8, 10_000
THEME_NAMES = ("light", "dark")

_NUMBERS = {
    "width": range(LEAST_SIDE, MOST_SIDE + 1),
    "height": range(LEAST_SIDE, MOST_SIDE + 1),
    "scale": range(1, MOST_SCALE + 1),
    "dots_per_inch": range(1, MOST_DOTS + 1),
}
_WORDS = {"theme": THEME_NAMES, "language": LANGUAGES}


class RecipeError(MilepostError):
    """A recipe that cannot be read."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """The choices behind a picture, but for the figures.

    `tracker` and `goal` are names, `hidden` series left out, `against` the names of the other goals of Compare, None
    for those that suit the goal. `dots_per_inch` is None for 96 times `scale`.
    """

    tracker: str = ""
    goal: str = ""
    view: ViewName = ViewName.PROGRESS
    as_of: date | None = None
    known_on: date | None = None
    hidden: tuple[str, ...] = ()
    step: Step | None = None
    against: tuple[str, ...] | None = None
    counts: bool = False
    captions: Captions = field(default_factory=Captions)
    width: int = 1600
    height: int = 900
    scale: int = 1
    dots_per_inch: int | None = None
    theme: str = "light"
    language: str = "en"
    transparent: bool = False

    def meant(self, tracker: str, goal: str) -> "Recipe":
        """The recipe with the names of the tracker and the goal that were meant, and without what its view ignores."""
        compares = self.view is ViewName.COMPARE
        return replace(
            self,
            tracker=tracker,
            goal=goal,
            hidden=tuple(name for name in VIEW_SERIES[self.view] if name in self.hidden),
            step=self.step if self.view is ViewName.PERIODS else None,
            against=self.against if compares else None,
            counts=compares and self.counts,
        )

    def kept_by(self, ending: str) -> "Recipe":
        """The recipe without what a file whose name ends so ignores: only a PNG has pixels to count."""
        return self if ending.lower() == PNG else replace(self, scale=1, dots_per_inch=None)


@dataclass(frozen=True, slots=True)
class MadeWith:
    """A recipe, the version that followed it, and the hash of the figures that it had."""

    recipe: Recipe
    version: str
    figures: str


def recipe_text(made: MadeWith) -> str:
    """The recipe as one line of JSON, what is as usual left out."""
    usual = asdict(Recipe())
    told = {name: value for name, value in asdict(made.recipe).items() if value != usual[name]}
    held = {"milepost": made.version, "figures": made.figures, "picture": told}
    return json.dumps(held, ensure_ascii=False, sort_keys=True, default=str)


def read_recipe(text: str) -> MadeWith:
    """The recipe that `recipe_text` wrote; raises RecipeError for anything else."""
    try:
        return _made_with(cast("object", json.loads(text)))
    except (ValueError, RecursionError):
        raise RecipeError("The picture does not say what it was made with, so it cannot be made again.") from None


def _made_with(held: object) -> MadeWith:
    match held:
        case {"milepost": str(version), "figures": str(figures), "picture": dict()}:
            picture = cast("Mapping[str, Mapping[str, object]]", held)["picture"]
            return MadeWith(_recipe(picture), version, figures)
        case _:
            raise ValueError(held)


def _recipe(picture: Mapping[str, object]) -> Recipe:
    """The recipe with what is written of it; ValueError where a value is not of its kind."""
    unknown = set(picture) - {each.name for each in fields(Recipe)}
    if unknown:
        raise ValueError(unknown)
    made = Recipe()
    for name, value in picture.items():
        made = replace(made, **{name: _value(name, value)})
    return made


def _value(name: str, value: object) -> object:  # noqa: PLR0911 - one for each kind
    match name, value:
        case ("tracker" | "goal", str()):
            return value
        case ("theme" | "language", str()) if value in _WORDS[name]:
            return value
        case ("width" | "height" | "scale" | "dots_per_inch", int()) if value in _NUMBERS[name] and value is not True:
            return value
        case ("counts" | "transparent", bool()):
            return value
        case ("as_of" | "known_on", str()):
            return date.fromisoformat(value)
        case ("view", str()):
            return ViewName(value)
        case ("step", str()):
            return Step(value)
        case ("hidden" | "against", list()):
            return tuple(map(_text, cast("list[object]", value)))
        case ("captions", dict()):
            return _captions(cast("Mapping[str, object]", value))
        case _:
            raise ValueError(name)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(value)  # noqa: TRY004 - whatever is wrong with a recipe is wrong with its text
    return value


def _captions(value: Mapping[str, object]) -> Captions:
    texts = {each.name: value.get(each.name) for each in fields(Captions)}
    if set(value) - set(texts) or not all(text is None or isinstance(text, str) for text in texts.values()):
        raise ValueError(value)
    return Captions(**cast("dict[str, str | None]", texts))
