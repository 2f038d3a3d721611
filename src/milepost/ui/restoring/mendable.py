"""Whether something may be saved of a file that was refused."""

from pathlib import Path

from milepost.domain.errors import MilepostError
from milepost.store.errors import DamagedFileError, ForeignPartsError, NotADatabaseError
from milepost.ui.places import SUFFIX


def can_be_mended(path: Path, error: MilepostError) -> bool:
    """Whether a file is one of ours that is damaged or was rebuilt, or has at least the name of one."""
    is_ours = isinstance(error, DamagedFileError | ForeignPartsError)
    return is_ours or (isinstance(error, NotADatabaseError) and path.suffix == SUFFIX)
