"""`chart`: paints a goal's chart as a picture."""

from argparse import Namespace
from pathlib import Path

from milepost.cli.choice import chosen_standpoint, open_file
from milepost.cli.grammar import Parser, add_choice, add_file, add_vantage, needs_ending, size
from milepost.cli.output import say
from milepost.cli.picture import paint_chart
from milepost.paint.catalogue import ENGLISH, LANGUAGES

USAGE = "FILE OUT.png [options]"
EXAMPLES = (
    "milepost chart su7.milepost su7.png",
    "milepost chart su7.milepost su7.png --size 1200x675 --scale 2 --theme dark",
    'milepost chart su7.milepost su7.png --known-on 2024-10-15 --title "As it looked in October" --alt su7.txt',
)

VIEWS = ("progress",)
THEMES = ("light", "dark")
ENDINGS = (".png",)
TEXT_ENDINGS = (".txt",)
DEFAULT_SIZE = (1600, 900)
SCALES = range(1, 9)


def describe(parser: Parser) -> None:
    """The picture: what it shows, how large, how it looks."""
    add_file(parser)
    parser.add_argument("out", metavar="OUT", type=Path, help="the picture to write, ending in .png")
    add_choice(parser)
    add_vantage(parser)
    parser.add_argument("--view", choices=VIEWS, default=VIEWS[0], help="what the chart shows")
    parser.add_argument("--no-forecast", action="store_true", help="leave out the forecast")
    parser.add_argument("--size", metavar="WxH", type=size, default=DEFAULT_SIZE, help="in pixels; by default 1600x900")
    parser.add_argument("--scale", metavar="1..8", type=int, choices=SCALES, default=1, help="pixels for each of these")
    parser.add_argument("--theme", choices=THEMES, default=THEMES[0], help="light by default")
    parser.add_argument("--lang", choices=LANGUAGES, default=ENGLISH, help="the language of the picture")
    parser.add_argument("--title", metavar="S", help="instead of the sentence that says where the goal stands")
    parser.add_argument("--transparent", action="store_true", help="leave out the background")
    parser.add_argument("--alt", metavar="OUT.txt", type=Path, help="also write the picture's content as text")


def run(arguments: Namespace, backups: Path) -> int:
    """Paint the picture, and write what it says where that is asked for."""
    needs_ending(arguments.out, ENDINGS)
    if arguments.alt is not None:
        needs_ending(arguments.alt, TEXT_ENDINGS)
    with open_file(arguments.file, backups) as workspace:
        standpoint = chosen_standpoint(workspace, arguments)
    paint_chart(standpoint, arguments)
    say(f"Painted {arguments.out}.")
    return 0
