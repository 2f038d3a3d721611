"""Writes a picture's bytes to a file, all or nothing."""

import contextlib
import os
import tempfile
from pathlib import Path

from milepost.domain.errors import MilepostError


class PictureError(MilepostError):
    """A picture that cannot be made or written."""


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in place of what `path` holds; raises PictureError and leaves that as it was where it cannot."""
    try:
        _replace(path, content)
    except OSError as error:
        reason = error.strerror or str(error)
        raise PictureError(
            f"{path} could not be written: {reason}. Nothing was changed; choose another place."
        ) from error


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(_mode(path))
        Path(name).replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, else those a new file gets here."""
    with contextlib.suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
