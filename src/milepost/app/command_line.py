"""The command line of the window, and the help that lists the commands."""

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from milepost import __version__
from milepost.cli.commands import COMMANDS
from milepost.cli.grammar import Parser

SUMMARY = "Follow published delivery and order figures towards a target. Without a command the window opens."
EXAMPLES = (
    "milepost",
    "milepost su7.milepost",
    'milepost new su7.milepost --tracker "Xiaomi SU7" --year 2024 --target 120,000',
    'milepost add su7.milepost --deliveries "over 10,000" --period 2024-09',
    "milepost status su7.milepost",
    "milepost chart su7.milepost su7.png",
)


def window_file(arguments: Sequence[str]) -> Path | None:
    """The file to open in the window, None where none is named; stops the program for help and wrong usage."""
    parser = window_parser()
    file, *others = [word for word in arguments if not word.startswith("-")] or [""]
    if others and not Path(file).suffix:
        near = get_close_matches(file, COMMANDS, 1)
        parser.error(f"there is no command “{file}”" + (f"; did you mean “{near[0]}”?" if near else ""))
    path: Path | None = parser.parse_args(arguments).file
    return path


def window_parser() -> Parser:
    """The parser for a command line that names no command."""
    parser = Parser("milepost", "[FILE]\n       milepost COMMAND FILE ...", _summary(), EXAMPLES)
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="the .milepost file to open in the window")
    parser.add_argument("--version", action="version", version=f"milepost {__version__}")
    return parser


def _summary() -> str:
    listed = "\n".join(f"  {command.name:<11}{command.summary}" for command in COMMANDS.values())
    return f'{SUMMARY}\n\ncommands:\n{listed}\n\n"milepost COMMAND --help" says more about each.'
