"""Writes a report as a page that needs nothing beside itself: HTML, or Markdown."""

import re
from base64 import b64encode
from dataclasses import asdict, replace
from pathlib import Path

from jinja2 import Environment, StrictUndefined

from milepost.chart.scene import Measurer
from milepost.chart.wording import Wording
from milepost.domain.errors import MilepostError
from milepost.paint.plain_text import plain_line, plain_text
from milepost.picture.content import content
from milepost.picture.making import THEMES, drawn
from milepost.picture.recipe import Recipe
from milepost.picture.report import report_on
from milepost.picture.subjects import find
from milepost.replacing import replace_file
from milepost.resources import resource
from milepost.workspace import Workspace

HTML, MARKDOWN = ".html", ".md"
_KINDS = {HTML: (".svg", "image/svg+xml"), MARKDOWN: (".png", "image/png")}
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|~$-])")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


class PageError(MilepostError):
    """A page that cannot be written."""


def write_page(workspace: Workspace, recipe: Recipe, out: Path, wording: Wording, measurer: Measurer) -> None:
    """Put the report on the recipe's goal in place of what `out` holds, whose ending says the kind of page.

    Raises SelectionError where the file does not hold what the recipe names, and PageError where `out` cannot be
    written, which is then left as it was.
    """
    put_page(out, page_text(workspace, recipe, out.suffix.lower(), wording, measurer))


def put_page(out: Path, page: str) -> None:
    """Put a page in place of what `out` holds; PageError where that cannot be."""
    try:
        replace_file(out, page.encode())
    except OSError as error:
        reason = error.strerror or str(error)
        raise PageError(f"{out} could not be written: {reason}. It was left as it was.") from error


def page_text(workspace: Workspace, recipe: Recipe, ending: str, wording: Wording, measurer: Measurer) -> str:
    """The page; the same for the same figures, on any day."""
    found = find(workspace, recipe)
    picture = drawn(found, wording)
    kind, media = _KINDS[ending]
    image = b64encode(content(picture, kind, measurer)).decode()
    return (
        _environment(ending)
        .from_string(resource(f"templates/report{ending}").read_text(encoding="utf-8"))
        .render(
            report=report_on(found.subject, wording),
            image=f"data:{media};base64,{image}",
            alternative=picture.words.split("\n\n", maxsplit=1)[0],
            colours=asdict(THEMES[recipe.theme]),
            theme=recipe.theme,
            language=recipe.language.replace("_", "-"),
        )
    )


def for_page(recipe: Recipe) -> Recipe:
    """The recipe with the size that a picture has within a page, and without words of its own."""
    return replace(recipe, width=1200, height=675)


def _environment(ending: str) -> Environment:
    # The texts of a Markdown page are escaped for Markdown instead, each by the filter.
    environment = Environment(
        autoescape=ending == HTML,  # noqa: S701 - as the comment says
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_plain,
    )
    environment.filters["md"] = markdown
    return environment


def _plain(value: object) -> object:
    """Whatever goes into a page without what no page can hold."""
    return plain_text(value) if type(value) is str else value


def markdown(text: str) -> str:
    """The text on one line, so that Markdown shows it as it stands."""
    escaped = "".join(_ENTITIES.get(sign, sign) for sign in plain_line(text))
    return _SPECIAL.sub(r"\\\1", escaped)
