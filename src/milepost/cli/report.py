"""`report`: writes where one goal stands as a page that needs nothing beside itself."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from milepost.cli.choice import chosen_tracker, open_file
from milepost.cli.grammar import Parser, add_choice, add_file, add_vantage, needs_ending
from milepost.cli.output import say
from milepost.paint.catalogue import LANGUAGES
from milepost.picture.recipe import THEME_NAMES, Recipe

USAGE = "FILE OUT.md|.html [options]"
EXAMPLES = (
    "milepost report su7.milepost su7.html",
    "milepost report su7.milepost su7.md --known-on 2024-10-15",
)
ENDINGS = (".md", ".html")


def describe(parser: Parser) -> None:
    """The page, and what it is about."""
    add_file(parser)
    parser.add_argument("out", metavar="OUT", type=Path, help=f"the page to write, ending in {' or '.join(ENDINGS)}")
    add_choice(parser)
    add_vantage(parser)
    parser.add_argument("--theme", choices=THEME_NAMES, default="light", help="light by default")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="the language of the page; en by default")


def run(arguments: Namespace, backups: Path) -> int:
    """Write it over what the path holds."""
    needs_ending(arguments.out, ENDINGS)
    from milepost.paint import fonts, session, wording  # noqa: PLC0415 - Qt is loaded only where it paints
    from milepost.picture.page import for_page, write_page  # noqa: PLC0415 - likewise, and its templates

    recipe = Recipe(arguments.tracker or "", arguments.goal or "", as_of=arguments.as_of, known_on=arguments.known_on)
    recipe = for_page(replace(recipe, theme=arguments.theme, language=arguments.lang))
    with open_file(arguments.file, backups) as workspace:
        if not recipe.tracker:
            chosen_tracker(workspace, None)
        application = session.ensure_application()
        write_page(workspace, recipe, arguments.out, wording.language_wording(recipe.language), fonts.QtMeasurer())
        del application
    say(f"Wrote {arguments.out}.")
    return 0
