"""How long `milepost chart` takes beside matplotlib and Veusz, and pictures of many figures and previews in the window.

The commands are whole processes that end with a picture of 3,200 by 1,800 pixels of the same numbers; Veusz is told
without a verdict.
"""

import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from chart_numbers import write_numbers
from painted_picture import WORDS, Parts, Picture, image_of, laid_out, paint
from progress_goals import daily, monthly
from verdict import Verdict, compared, exit_status
from veusz_page import veusz_command

from milepost.app.main import NEW_OBJECTS_PER_COLLECTION
from milepost.chart.geometry import Size
from milepost.chart.progress_view import progress_plot
from milepost.paint.session import ensure_application

HERE = Path(__file__).resolve().parent
SAMPLE = HERE.parents[1] / "resources" / "sample" / "su7-2024.csv"
RUNS, PICTURES, FRAMES = 11, 31, 60
SLOWER_THAN_MATPLOTLIB = 0.8
DAYS, MONTHS, MANY_TO_FEW = 3_650, 12, 2.0
FRAME = 33.0
WIDTH, PREVIEW = 1600, 900


def milliseconds(command: Sequence[str]) -> float:
    """One whole process, with modules that stay compiled as those of an installed program are."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begin = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=environment | {"QT_QPA_PLATFORM": "offscreen"})
    return 1000 * (time.perf_counter() - begin)


def beside_other_programs(folder: Path) -> Iterator[Verdict | str]:
    """The command, a script for matplotlib, and Veusz, each once in turn."""
    file, numbers = folder / "su7.milepost", folder / "numbers.csv"
    milepost = [sys.executable, "-m", "milepost"]
    milliseconds([*milepost, "import", str(file), str(SAMPLE)])
    write_numbers(file, numbers)
    size = ("--size", "1600x900", "--scale", "2")
    chart = [*milepost, "chart", str(file), str(folder / "milepost.png"), *size]
    script = [sys.executable, str(HERE / "matplotlib_chart.py"), str(numbers), str(folder / "matplotlib.png")]
    veusz = veusz_command(numbers, folder / "veusz.png")
    commands = [command for command in (chart, script, veusz) if command is not None]
    turns = [[milliseconds(command) for command in commands] for _ in range(RUNS + 1)][1:]
    ours, theirs, *others = zip(*turns, strict=True)
    yield compared("milepost chart, to the same chart by matplotlib", ours, theirs, SLOWER_THAN_MATPLOTLIB, "ms")
    yield from (f"{'':4}Veusz exports such a page in {statistics.median(other):.1f} ms" for other in others)
    if not others:
        yield f"{'':4}Veusz is not installed"


def many_beside_few() -> Iterator[Verdict | str]:
    """A picture of many figures and one of a few, in turn, each made again as the window does."""
    many, few = Picture(daily(DAYS)), Picture(monthly(MONTHS))
    turns = [(many.make(), few.make()) for _ in range(PICTURES + 3)][3:]
    ours, theirs = ([sum(parts) for parts in made] for made in zip(*turns, strict=True))
    yield compared(f"{DAYS:,} daily figures painted, to {MONTHS} monthly ones", ours, theirs, MANY_TO_FEW, "ms")
    parts, of_few = (_medians(made) for made in zip(*turns, strict=True))
    yield f"{'':4}plotting + laying out + painting: {parts} ms to {of_few} ms"
    yield f"{'':4}where their readings are not kept: {_medians([many.make(kept=False) for _ in range(PICTURES)])} ms"


def _medians(made: Sequence[Parts]) -> Parts:
    return Parts(*(statistics.median(part) for part in zip(*made, strict=True)))


def preview() -> Verdict:
    """A picture laid out and painted at another size in each frame, as while the edge of a window is dragged."""
    plot = progress_plot(monthly(MONTHS), WORDS)
    taken: list[float] = []
    for frame in range(FRAMES):
        begin = time.perf_counter()
        scene = laid_out(plot, Size(WIDTH - 2 * frame, WIDTH * 9 / 16))
        paint(scene, image_of(Size(PREVIEW - frame, PREVIEW * 9 / 16)))
        taken.append(1000 * (time.perf_counter() - begin))
    said = f"ms in the middle, {max(taken[1:]):.1f} ms at most after the first"
    return Verdict("a preview at a new size", statistics.median(taken), FRAME, said)


def main() -> int:
    """Print all."""
    gc.set_threshold(NEW_OBJECTS_PER_COLLECTION)
    application = ensure_application()
    with tempfile.TemporaryDirectory() as folder:
        said = [*beside_other_programs(Path(folder)), *many_beside_few(), preview()]
    del application
    status = 0
    for line in said:
        if isinstance(line, Verdict):
            status |= exit_status([line])
        else:
            print(line)
    return status


if __name__ == "__main__":
    sys.exit(main())
