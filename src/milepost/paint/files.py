"""Writes a picture's bytes to a file, all or nothing."""

from pathlib import Path

from milepost.domain.errors import MilepostError
from milepost.replacing import replace_file


class PictureError(MilepostError):
    """A picture that cannot be made or written."""


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in place of what `path` holds; raises PictureError and leaves that as it was where it cannot."""
    try:
        replace_file(path, content)
    except OSError as error:
        reason = error.strerror or str(error)
        raise PictureError(
            f"{path} could not be written: {reason}. Nothing was changed; choose another place."
        ) from error
