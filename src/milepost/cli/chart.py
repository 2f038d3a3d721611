"""`chart`: paints a view of a goal as a picture, or an earlier picture again from newer figures."""

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

from milepost.chart.shown import SERIES
from milepost.chart.view_name import ViewName
from milepost.cli.choice import chosen_tracker, open_file
from milepost.cli.grammar import Parser, UsageError, add_choice, add_file, add_vantage, needs_ending
from milepost.cli.output import say
from milepost.cli.picture import earlier, paint_picture
from milepost.cli.picture_arguments import dots, size
from milepost.domain.period import Step
from milepost.domain.periods import STEPS
from milepost.paint.catalogue import LANGUAGES
from milepost.paint.formats import ENDINGS
from milepost.picture.presets import PRESETS
from milepost.picture.recipe import MOST_SCALE, THEME_NAMES, MadeWith, Recipe

USAGE = "FILE OUT.png|.svg|.pdf [options]"
EXAMPLES = (
    "milepost chart su7.milepost su7.png",
    "milepost chart su7.milepost su7.pdf --view periods --preset article --theme dark",
    'milepost chart su7.milepost su7.svg --known-on 2024-10-15 --title "As it looked in October" --alt su7.txt',
    'milepost chart makers.milepost race.png --view compare --tracker "NIO 2024" --against "XPeng 2024"',
    "milepost chart su7.milepost new.png --again old.png",
)

TEXT_ENDINGS = (".txt",)
SCALES = range(1, MOST_SCALE + 1)


def describe(parser: Parser) -> None:
    """The picture: what it shows, how large, how it looks."""
    add_file(parser)
    parser.add_argument("out", metavar="OUT", type=Path, help=f"the picture to write, ending in {' or '.join(ENDINGS)}")
    add_recipe(parser)
    parser.add_argument("--alt", metavar="OUT.txt", type=Path, help="also write what the picture says as text")
    parser.add_argument(
        "--again", metavar="OLD", type=Path, help="make the picture that OLD was, from the figures of today"
    )


def run(arguments: Namespace, backups: Path) -> int:
    """Paint the picture, and write what it says where that is asked for."""
    needs_ending(arguments.out, ENDINGS)
    if arguments.alt is not None:
        needs_ending(arguments.alt, TEXT_ENDINGS)
    before = None if arguments.again is None else earlier(arguments.again)
    recipe = asked(arguments, Recipe() if before is None else before.recipe)
    with open_file(arguments.file, backups) as workspace:
        if not recipe.tracker:
            chosen_tracker(workspace, None)
        figures = paint_picture(workspace, recipe, arguments.out, arguments.alt)
    say(f"Painted {arguments.out}.{_changes(before, recipe, figures)}")
    return 0


def add_recipe(parser: Parser) -> None:
    """Everything about a picture but where it goes; options that are not given are None."""
    add_choice(parser)
    add_vantage(parser)
    _describe_view(parser)
    _describe_words(parser)
    _describe_picture(parser)


def asked(arguments: Namespace, base: Recipe) -> Recipe:
    """The recipe with what the command line says; UsageError where it says two things."""
    if arguments.size is not None and arguments.preset is not None:
        raise UsageError("--size and --preset both say how large the picture is; give one of them")
    given = vars(arguments)
    words = {name: given[name] for name in ("title", "subtitle", "source", "note") if given[name] is not None}
    return replace(base, **_plain(given), **_sized(arguments), captions=replace(base.captions, **words))


def _plain(given: Mapping[str, object]) -> Mapping[str, object]:
    """What an option says as it stands, by its name in a recipe."""
    names = ("tracker", "goal", "view", "as_of", "known_on", "step", "counts", "scale", "dots_per_inch", "theme")
    told = {name: given[name] for name in (*names, "language", "transparent") if given[name] is not None}
    listed = {name: tuple(cast("list[str]", given[name])) for name in ("hidden", "against") if given[name] is not None}
    named = {name: kind(told[name]) for name, kind in (("view", ViewName), ("step", Step)) if name in told}
    return {**told, **listed, **named}


def _sized(arguments: Namespace) -> Mapping[str, int]:
    if arguments.size is not None:
        width, height = arguments.size
        return {"width": width, "height": height}
    if arguments.preset is not None:
        preset = PRESETS[arguments.preset]
        return {"width": preset.width, "height": preset.height}
    return {}


def _changes(before: MadeWith | None, recipe: Recipe, figures: str) -> str:
    """Whether the figures are those of the picture that is made again; nothing where others are asked for."""
    if before is None or _about(before.recipe) != _about(recipe):
        return ""
    return " Its figures are those of the old one." if before.figures == figures else " Its figures have changed since."


def _about(recipe: Recipe) -> tuple[object, ...]:
    """What says which figures a picture has."""
    return recipe.tracker, recipe.goal, recipe.view, recipe.known_on, recipe.against


def _describe_view(parser: Parser) -> None:
    views = parser.add_argument_group("what it shows")
    views.add_argument("--view", choices=list(map(str, ViewName)), help="progress by default")
    views.add_argument("--by", dest="step", choices=list(map(str, STEPS)), help="in periods: what a bar stands for")
    views.add_argument(
        "--against", metavar="NAME", action="append", help="in compare: a tracker, a goal, or tracker/goal; repeatable"
    )
    views.add_argument("--counts", action="store_true", default=None, help="in compare: counts in place of shares")
    views.add_argument("--hide", dest="hidden", choices=SERIES, action="append", help="leave a series out; repeatable")
    views.add_argument(
        "--no-forecast", dest="hidden", action="append_const", const="forecast", help="leave out the forecast"
    )


def _describe_words(parser: Parser) -> None:
    words = parser.add_argument_group(
        "words; by default they follow from the figures, and an empty text leaves them out"
    )
    words.add_argument("--title", metavar="S", help="instead of the sentence that says where the goal stands")
    words.add_argument("--subtitle", metavar="S", help="instead of what is counted")
    words.add_argument("--source", metavar="S", help="instead of where the figures come from")
    words.add_argument("--note", metavar="S", help="instead of what the signs mean")
    words.add_argument("--lang", dest="language", choices=LANGUAGES, help="the language of the picture; en by default")


def _describe_picture(parser: Parser) -> None:
    looks = parser.add_argument_group("how it looks")
    looks.add_argument("--size", metavar="WxH", type=size, help="in pixels; by default 1600x900")
    looks.add_argument("--preset", choices=list(PRESETS), help="a size by what it is for")
    looks.add_argument("--scale", metavar="1..8", type=int, choices=SCALES, help="pixels of a PNG for each of these")
    looks.add_argument(
        "--dpi", metavar="N", dest="dots_per_inch", type=dots, help="dots to the inch of a PNG; by default 96 × scale"
    )
    looks.add_argument("--theme", choices=THEME_NAMES, help="light by default")
    looks.add_argument("--transparent", action="store_true", default=None, help="leave out the background")
