"""The report of a fault of Milepost: versions and where it happened, and nothing of what the user has entered."""

import platform
import re
import traceback
from collections.abc import Iterator
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion

from milepost import __version__

_OF_CODE = (AttributeError, ImportError, NameError)
"""Faults whose words name parts of the program only."""

_LEFT_OUT = "…"
_QUOTED = (
    re.compile(r"(?<!\w)'.*'(?!\w)|(?<!\w)'.*", re.DOTALL),
    re.compile(r'".*"|".*', re.DOTALL),
    re.compile(r"“.*”|“.*", re.DOTALL),
)
"""From the first quotation mark to the last, as what is quoted may hold some, or to the end."""

_NUMBER = re.compile(r"\d(?:[\d.,_]*\d)?")
_CAUSE = "This came of it:"
_CONTEXT = "While that was handled, this happened:"


def versions() -> str:
    """What runs here, a line each."""
    return "\n".join(
        (
            f"Milepost {__version__}",
            f"Python {platform.python_version()}",
            f"PySide6 {PySide6.__version__}",
            f"Qt {qVersion()}",
            platform.platform(),
        )
    )


def stack_text(fault: BaseException, home: Path) -> str:
    """Where each fault of the chain happened, the first one first, with its masked message."""
    text = "\n".join(_told(fault, set()))
    return text if home.parent == home else text.replace(str(home), "~")


def where(fault: BaseException) -> str:
    """The type of a fault and the line that it happened in; tells faults apart."""
    frames = traceback.extract_tb(fault.__traceback__)
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "?"
    return f"{type(fault).__qualname__} at {place}"


def masked(message: str) -> str:
    """A message without what may have been typed: quoted text and numbers are left out."""
    for quoted in _QUOTED:
        message = quoted.sub(_LEFT_OUT, message)
    return _NUMBER.sub(_LEFT_OUT, message)


def _told(fault: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(fault))
    earlier = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
    if earlier is not None and id(earlier) not in seen:
        yield from _told(earlier, seen)
        yield f"\n{_CAUSE if fault.__cause__ else _CONTEXT}\n"
    yield from (line.rstrip("\n") for line in traceback.format_tb(fault.__traceback__))
    message = _message(fault) if isinstance(fault, _OF_CODE) else masked(_message(fault))
    yield f"{type(fault).__qualname__}: {message}" if message else type(fault).__qualname__


def _message(fault: BaseException) -> str:
    try:
        return str(fault)
    except Exception:  # noqa: BLE001 - what is at fault may not even have words
        return ""
