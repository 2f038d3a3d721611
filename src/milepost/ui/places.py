"""Folders and files of the user: where new ones go, and how they are told."""

import re
from pathlib import Path

from milepost.domain.errors import MilepostError

SUFFIX = ".milepost"
_GAP = "…"


def make_folder(folder: Path) -> None:
    """Make a folder where there is none; MilepostError where that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise MilepostError(f"The folder {folder} cannot be made ({reason}); nothing was saved.") from error


def free_path(folder: Path, name: str) -> Path:
    """A path in a folder that no file has yet, named after a tracker."""
    safe = "".join(sign if sign.isalnum() or sign in " -_.()" else "-" for sign in name).strip(" .")[:80] or "Milepost"
    paths = (folder / f"{safe}{number}{SUFFIX}" for number in ("", *(f" {count}" for count in range(2, 10_000))))
    return next(path for path in paths if not path.exists())


def told_folder(folder: Path, home: Path) -> str:
    """The folder, the home folder as ~."""
    return str(Path("~") / folder.relative_to(home) if folder.is_relative_to(home) else folder)


def breakable(path: str) -> str:
    """The path with a chance for a line to end after each folder."""
    return re.sub(r"([/\\])", "\\1\N{ZERO WIDTH SPACE}", path)


def shortened(text: str, room: int) -> str:
    """The text with its middle left out where it has more than `room` signs."""
    if len(text) <= room:
        return text
    kept = room - len(_GAP)
    return text[: kept // 2] + _GAP + text[len(text) - (kept - kept // 2) :]
