"""What was chosen for pictures, and how that is kept as text: their kind and their recipe, without what they show."""

from dataclasses import dataclass, replace

from milepost.paint.formats import ENDINGS
from milepost.picture.recipe import MadeWith, Recipe, RecipeError, read_recipe, recipe_text


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """The ending of the file, and the looks of the picture; of `recipe` the view and the words are not kept."""

    recipe: Recipe
    ending: str = ENDINGS[0]


def write_export(choice: ExportChoice) -> str:
    """The choice as text that `read_export` reads."""
    made, usual = choice.recipe, Recipe()
    looks = replace(
        usual,
        width=made.width,
        height=made.height,
        scale=made.scale,
        dots_per_inch=made.dots_per_inch,
        theme=made.theme,
        language=made.language,
        transparent=made.transparent,
    )
    return f"{choice.ending} {recipe_text(MadeWith(looks, '', ''))}"


def read_export(text: str, first: ExportChoice) -> ExportChoice:
    """The choice that was written, else the one at first."""
    ending, _, recipe = text.partition(" ")
    try:
        return ExportChoice(read_recipe(recipe).recipe, ending if ending in ENDINGS else ENDINGS[0])
    except RecipeError:
        return first
