"""Makes a picture from a recipe and an open file: plotted, laid out, and what its file says of itself."""

from dataclasses import dataclass

from milepost import __version__
from milepost.chart.alt import alternative
from milepost.chart.captioned import Captions, automatic_captions, captioned
from milepost.chart.geometry import Size
from milepost.chart.inscription import Inscription
from milepost.chart.layout import lay_out
from milepost.chart.plot import Plot
from milepost.chart.scene import Measurer, Scene
from milepost.chart.theme import DARK, LIGHT
from milepost.chart.views import view_plot, view_rows
from milepost.chart.wording import Wording
from milepost.picture.recipe import MadeWith, Recipe, recipe_text
from milepost.picture.subjects import Found, find
from milepost.workspace import Workspace

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the space of its data, in words, and with the recipe that was followed.

    `automatic` are the words round it that follow from the figures, whatever others were written.
    """

    recipe: Recipe
    plot: Plot
    automatic: Captions
    words: str
    figures: str
    wording: Wording

    def scene(self, measurer: Measurer) -> Scene:
        """The picture laid out in its size."""
        size, theme = Size(self.recipe.width, self.recipe.height), THEMES[self.recipe.theme]
        return lay_out(self.plot, size, measurer, self.wording, theme)

    @property
    def inscription(self) -> Inscription:
        """What the file says of itself."""
        made = MadeWith(self.recipe, __version__, self.figures)
        return Inscription(self.plot.title, self.words, recipe_text(made))


def make(workspace: Workspace, recipe: Recipe, wording: Wording) -> Picture:
    """The picture that a recipe asks for; raises SelectionError where it names what is not in the file.

    `wording` is that of the recipe's language.
    """
    return drawn(find(workspace, recipe), wording)


def drawn(found: Found, wording: Wording) -> Picture:
    """The picture of what a recipe found."""
    plain = view_plot(found.subject, found.choice, wording)
    plot = captioned(plain, found.recipe.captions)
    words = alternative(plot, tuple(view_rows(found.subject, found.choice, wording)), wording)
    return Picture(found.recipe, plot, automatic_captions(plain), words, found.figures, wording)
