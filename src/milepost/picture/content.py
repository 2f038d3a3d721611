"""A picture as the bytes of its file, the same for the window and the command line."""

from dataclasses import replace

from milepost.chart.scene import Measurer
from milepost.paint.writing import picture_bytes
from milepost.picture.making import Picture


def content(picture: Picture, ending: str, measurer: Measurer) -> bytes:
    """The file of a picture whose name ends so; raises PictureError where it cannot be."""
    recipe = picture.recipe.kept_by(ending)
    return picture_bytes(
        ending,
        picture.scene(measurer),
        replace(picture, recipe=recipe).inscription,
        scale=recipe.scale,
        transparent=recipe.transparent,
        dpi=recipe.dots_per_inch,
    )
