"""`watch`: keeps a picture current until it is interrupted."""

import signal
import threading
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from milepost.cli.chart import add_recipe, asked
from milepost.cli.choice import chosen_tracker, open_file
from milepost.cli.grammar import Parser, add_file, needs_ending
from milepost.cli.output import flush, say
from milepost.cli.picture import paint_picture
from milepost.domain.errors import MilepostError
from milepost.paint.formats import ENDINGS
from milepost.picture.recipe import Recipe
from milepost.workspace import Workspace

USAGE = "FILE OUT.png|.svg|.pdf [options]"
EXAMPLES = (
    "milepost watch su7.milepost su7.png",
    "milepost watch su7.milepost wall.png --size 1920x1080 --theme dark",
)
LOOK_SECONDS = 0.3
_STOPPING = (signal.SIGINT, signal.SIGTERM)


def describe(parser: Parser) -> None:
    """The picture, as for `chart`."""
    add_file(parser)
    parser.add_argument("out", metavar="OUT", type=Path, help=f"the picture to keep, ending in {' or '.join(ENDINGS)}")
    add_recipe(parser)


def run(arguments: Namespace, backups: Path) -> int:
    """Paint it now, and again whenever the file has changed; a file that is gone for a while is waited for."""
    needs_ending(arguments.out, ENDINGS)
    recipe = asked(arguments, Recipe())
    stopped = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopped.set()

    before = {each: signal.signal(each, stop) for each in _STOPPING}
    try:
        with open_file(arguments.file, backups) as workspace:
            if not recipe.tracker:
                chosen_tracker(workspace, None)
            _Watch(workspace, recipe, arguments.out).go_on_until(stopped.wait)
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
    say(f"Stopped; {arguments.out} stays as it is.")
    return 0


class _Watch:
    """One picture of one file; what keeps it from being painted is said once."""

    def __init__(self, workspace: Workspace, recipe: Recipe, out: Path) -> None:
        self._workspace, self._recipe, self._out = workspace, recipe, out
        self._figures, self._said = "", ""

    def go_on_until(self, wait: Callable[[float], bool]) -> None:
        """Paint and look again after each `wait`, until that tells to stop; the first time must succeed."""
        self._paint()
        say(f"Watching {self._workspace.path}; Ctrl+C stops.")
        flush()
        while not wait(LOOK_SECONDS):
            self._look()

    def _look(self) -> None:
        try:
            if self._workspace.poll() or self._said:
                self._paint()
                self._said = ""
        except MilepostError as error:
            if str(error) != self._said:
                self._said = str(error)
                say(f"{self._said} The picture waits until that is over.")

    def _paint(self) -> None:
        figures = paint_picture(self._workspace, self._recipe, self._out, None)
        if figures != self._figures:
            say(f"Painted {self._out}.")
        self._figures = figures
