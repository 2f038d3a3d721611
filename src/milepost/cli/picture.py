"""Paints a picture into a file, and writes down what it says; the one part of the commands with Qt."""

from pathlib import Path

from milepost.paint.files import PictureError, write_whole
from milepost.paint.inscribed import read_inscribed
from milepost.paint.plain_text import plain_text
from milepost.picture.making import make
from milepost.picture.recipe import MadeWith, Recipe, read_recipe
from milepost.workspace import Workspace


def earlier(picture: Path) -> MadeWith:
    """What a picture was made with; raises MilepostError where it does not say."""
    return read_recipe(read_inscribed(picture))


def paint_picture(workspace: Workspace, recipe: Recipe, out: Path, alt: Path | None) -> str:
    """Paint what a recipe asks for, and give the hash of the figures that it was painted from."""
    from milepost.paint import fonts, session, wording  # noqa: PLC0415 - Qt is loaded only where it paints
    from milepost.picture.content import content  # noqa: PLC0415 - likewise

    application = session.ensure_application()  # Qt needs it for as long as there is something to paint
    picture = make(workspace, recipe, wording.language_wording(recipe.language))
    painted = content(picture, out.suffix, fonts.QtMeasurer())
    if alt is None:
        write_whole(out, painted)
    else:
        _write_both(out, painted, alt, f"{plain_text(picture.words)}\n".encode())
    del application
    return picture.figures


def _write_both(out: Path, painted: bytes, alt: Path, words: bytes) -> None:
    """Write the picture and its words, or neither."""
    before = out.read_bytes() if out.exists() else None
    write_whole(out, painted)
    try:
        write_whole(alt, words)
    except PictureError:
        if before is None:
            out.unlink()
        else:
            write_whole(out, before)
        raise
