"""How far the SU7's SVG and PDF are from its PNG in a browser, a converter and a reader, where they are installed."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from likeness import difference, on_white
from PySide6.QtGui import QGuiApplication, QImage
from verdict import Verdict, exit_status

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "su7-2024.csv"
PERCENT = 2
SIZE = (1600, 900)
LOOKS: dict[str, list[str]] = {
    "light": [],
    "dark": ["--view", "periods", "--theme", "dark"],
    "clear": ["--view", "compare", "--transparent"],
    "Chinese": ["--view", "orders", "--lang", "zh_CN"],
}
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
BROWSER_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    f"--window-size={SIZE[0]},{SIZE[1]}",
)


def browser(program: str, picture: Path, out: Path) -> list[str]:
    """The command that lets a browser show an SVG as a page."""
    profile = f"--user-data-dir={out.with_suffix('.profile')}"
    return [program, *BROWSER_FLAGS, profile, f"--screenshot={out}", picture.as_uri()]


def converter(program: str, picture: Path, out: Path) -> list[str]:
    """The command that lets librsvg paint an SVG."""
    return [program, str(picture), "--output", str(out)]


def reader(program: str, picture: Path, out: Path) -> list[str]:
    """The command that lets poppler paint a PDF at the dots per inch of the PNG."""
    return [program, "-r", "96", "-png", "-singlefile", str(picture), str(out.with_suffix(""))]


VIEWERS: dict[str, tuple[tuple[str, ...], str, Callable[[str, Path, Path], list[str]]]] = {
    "Chromium": (BROWSERS, ".svg", browser),
    "librsvg": (("rsvg-convert",), ".svg", converter),
    "poppler": (("pdftoppm",), ".pdf", reader),
}


def pictures(folder: Path) -> dict[str, Path]:
    """The picture in each look, without its ending, written as PNG, SVG and PDF by the command."""
    milepost, file = [sys.executable, "-m", "milepost"], str(folder / "su7.milepost")
    quietly([*milepost, "import", file, str(SAMPLE)])
    for look, options in LOOKS.items():
        for ending in (".png", ".svg", ".pdf"):
            size = ["--size", f"{SIZE[0]}x{SIZE[1]}", "--scale", "1"]
            quietly([*milepost, "chart", file, str(folder / f"{look}{ending}"), *size, *options])
    return {look: folder / look for look in LOOKS}


def quietly(command: list[str]) -> None:
    """Run a program, and show what it said where it fails."""
    run = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)
    if run.returncode:
        sys.exit(f"{command[0]} failed: {run.stderr}")


def compared(viewer: str, made: dict[str, Path]) -> Iterator[Verdict]:
    """What one program makes of the picture in each look, beside the PNG; nothing where it is not installed."""
    names, ending, command = VIEWERS[viewer]
    program = next((found for name in names if (found := shutil.which(name))), None)
    if program is None:
        print(f"{viewer}: {names[0]} is not installed")
        return
    for look, picture in made.items():
        seen = picture.with_name(f"{look}-{viewer}.png")
        quietly(command(program, picture.with_suffix(ending), seen))
        png, theirs = (on_white(QImage(str(path))) for path in (picture.with_suffix(".png"), seen))
        name = f"the {ending} of the SU7 in {viewer}, {look}"
        yield Verdict(name, difference(png, theirs), PERCENT, "percent of each colour")


def main() -> int:
    """Print a verdict for each program and look, and give 1 where one of them is over."""
    application = QGuiApplication([])
    with tempfile.TemporaryDirectory() as folder:
        made = pictures(Path(folder))
        status = exit_status([verdict for viewer in VIEWERS for verdict in compared(viewer, made)])
    del application
    return status


if __name__ == "__main__":
    sys.exit(main())
