"""What can go wrong with a file, each situation named and told in a sentence."""

from pathlib import Path

from milepost.domain.errors import EditError, MilepostError


class StoreError(MilepostError):
    """Something about the file keeps it from being read or written."""


class FileMissingError(StoreError):
    """There is no file at the path."""


class NotAFileError(StoreError):
    """There is a folder or a device at the path."""


class FileTakenError(StoreError):
    """There is already a file where a new one was to be made."""


class NoPermissionError(StoreError):
    """The system does not let us read or write there."""


class ReadOnlyError(StoreError):
    """The file can be read but not written."""


class DiskFullError(StoreError):
    """The disk has no room for what was to be written."""


class UnreachableError(StoreError):
    """The disk or drive does not answer, or does not take what is written."""


class TooLongError(StoreError):
    """A text, or an edit, is longer than a row of the file may be."""


class FileBusyError(StoreError):
    """Another program kept the file locked for longer than we wait."""


class FileMovedError(StoreError):
    """The file that was opened is no longer at its path."""


class NotADatabaseError(StoreError):
    """The file is no SQLite database at all."""


class ForeignFileError(StoreError):
    """The file is an SQLite database of another program."""


class NewerFileError(StoreError):
    """The file was written by a newer version of Milepost."""


class ForeignPartsError(StoreError):
    """The file holds triggers or views that are not ours and could run when it is written."""


class DamagedFileError(StoreError):
    """The file is a Milepost file that lost some of its content."""


class ConflictError(EditError):
    """A row is not what the edit expects it to be, because another program has changed it since."""


class RefusedRowError(EditError):
    """The file's own rules do not take a row."""


class NothingToUndoError(EditError):
    """There is no edit to take back, or none to make again."""


class OutOfNumbersError(EditError):
    """A table has given out all numbers for its rows, as another program has set one very high."""


class HistoryError(EditError):
    """What an edit changed is no longer written as it was."""


class OtherEditError(EditError):
    """The edit to take back or make again is no longer the one that was named."""


def missing(path: Path) -> FileMissingError:
    """There is nothing at `path`, perhaps not even its folder."""
    if not path.parent.is_dir():
        return FileMissingError(f"There is no folder {path.parent}. Make it first, or name another.")
    return FileMissingError(f"There is no file {path}. Check the name, or make a new file.")


def taken(path: Path) -> FileTakenError:
    """There is already something at `path`."""
    return FileTakenError(f"{path} exists already and was left as it is. Choose another name.")


def no_file(path: Path) -> NotAFileError:
    """There is a folder or a device at `path`."""
    return NotAFileError(f"{path} is a folder or a device, not a file. Name a file.")


def no_permission(path: Path) -> NoPermissionError:
    """The system keeps us from `path` or its folder."""
    return NoPermissionError(
        f"The system does not let Milepost open {path} or write in its folder; nothing was changed. "
        "Check the folder and who may use it."
    )


def read_only(path: Path) -> ReadOnlyError:
    """`path` can be read only."""
    return ReadOnlyError(
        f"{path.name} can be read but not changed; nothing was saved. Allow writing to the file and its folder, "
        "or work on a copy."
    )


def disk_full(path: Path) -> DiskFullError:
    """There is no room for `path`."""
    return DiskFullError(
        f"There is no room left on the disk of {path.name}; nothing was changed. Make room and try again."
    )


def too_long(path: Path) -> TooLongError:
    """A row of `path`, or for it, is longer than it may be."""
    return TooLongError(
        f"{path.name}: a text is longer than a file keeps (1,000,000 bytes), or an edit than its history does. "
        "Nothing was changed; shorten the text, or import a large table in parts."
    )


def unreachable(path: Path, detail: str) -> UnreachableError:
    """What `path` is on failed while it was read or written."""
    return UnreachableError(
        f"The disk did not answer, or would not take what was to be written to {path.name} ({detail}); nothing was "
        "changed. Check the drive, its room and the limits on the size of files, and try again."
    )


def busy(path: Path) -> FileBusyError:
    """Another program holds `path`."""
    return FileBusyError(
        f"Another program is using {path.name} and did not let go of it in time; nothing was changed. "
        "Close it there, or try again in a moment."
    )


def no_database(path: Path) -> NotADatabaseError:
    """`path` holds something else than a database."""
    return NotADatabaseError(f"{path.name} is not a Milepost file. It was left as it is.")


def damaged(path: Path, detail: str) -> DamagedFileError:
    """`path` is ours but broken; `detail` is what was found."""
    found = " ".join(detail.rstrip(".").split())
    return DamagedFileError(
        f"{path.name} is damaged ({found}). Nothing was changed; put a backup in its place, or copy what is readable "
        "to a new file, and keep this one until that is done."
    )


def failed(path: Path, detail: str) -> StoreError:
    """Anything else that the system reports about `path`."""
    return StoreError(f"{path.name} could not be read or written ({detail.rstrip('.')}). Nothing was changed.")
