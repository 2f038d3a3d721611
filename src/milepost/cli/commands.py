"""The commands by name; each is loaded only when it is called, so that none waits for what another needs."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from milepost.cli.grammar import Parser, UsageError


class CommandModule(Protocol):
    """What the module of a command offers."""

    USAGE: str
    EXAMPLES: Sequence[str]

    def describe(self, parser: Parser) -> None:
        """Add the command's arguments."""
        ...

    def run(self, arguments: Namespace, backups: Path) -> int:
        """Do it and give the exit status; `backups` is the folder for copies of files."""
        ...


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, what it does, and the module that does it."""

    name: str
    summary: str
    module: str

    def load(self) -> CommandModule:
        """The module, imported now."""
        return cast("CommandModule", import_module(f"milepost.cli.{self.module}"))

    def parser(self) -> Parser:
        """The parser of its command line."""
        module = self.load()
        parser = Parser(
            f"milepost {self.name}", module.USAGE, f"{self.summary[:1].upper()}{self.summary[1:]}.", module.EXAMPLES
        )
        module.describe(parser)
        return parser


COMMANDS = {
    command.name: command
    for command in (
        Command("new", "make a file, or add a tracker to it, or a goal to a tracker", "new"),
        Command("add", "add the figures that were published", "add"),
        Command("target", "announce or withdraw a target", "target"),
        Command("milestone", "add a milestone", "milestone"),
        Command("status", "say where the goal stands", "status"),
        Command("chart", "paint the chart", "chart"),
        Command("import", "add the rows of a table as one edit, all or none", "importing"),
        Command("read", "say what a text announces, and add it", "reading"),
        Command("export", "write figures, targets, plans and milestones as a table", "exporting"),
        Command("report", "write where a goal stands as a page of its own", "report"),
        Command("watch", "keep a picture current until interrupted", "watching"),
        Command("backup", "make a whole copy, also while the window is open", "backup"),
        Command("restore", "put a backup in the place of a file, after a backup of that", "restore"),
        Command("rescue", "copy what is readable of a damaged file to a new one", "rescue"),
        Command("check", "check the file and list what contradicts each other", "check"),
        Command("backtest", "show how forecasts along finished goals would have done", "backtest"),
        Command("history", "list the edits, the newest first", "history"),
        Command("undo", "take back the newest edit", "undo"),
        Command("redo", "make the edit that was taken back last again", "redo"),
    )
}


def run_command(name: str, argv: Sequence[str], backups: Path) -> int:
    """Parse the rest of a command line and do what it says; gives the exit status."""
    command = COMMANDS[name]
    parser = command.parser()
    arguments = parser.parse_intermixed_args(argv)
    try:
        return command.load().run(arguments, backups)
    except UsageError as error:
        parser.error(str(error))
