"""The file that faults of Milepost are written to, in a folder of the user's data."""

import logging
from collections.abc import Generator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE = "milepost.log"
MOST_BYTES = 500_000
"""Of one file; the one before it is kept."""

_FORM = "%(asctime)s %(levelname)s %(message)s"


@contextmanager
def logging_to(folder: Path) -> Generator[logging.Logger]:
    """A logger into the file in a folder; where that cannot be written, into nothing."""
    logger = logging.getLogger("milepost")
    handler = _handler(folder)
    handler.setFormatter(logging.Formatter(_FORM))
    propagated, logger.propagate = logger.propagate, False
    logger.addHandler(handler)
    try:
        yield logger
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagated
        handler.close()


def _handler(folder: Path) -> logging.Handler:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return RotatingFileHandler(
            folder / FILE, maxBytes=MOST_BYTES, backupCount=1, encoding="utf-8", errors="replace", delay=True
        )
    except OSError:
        return logging.NullHandler()
