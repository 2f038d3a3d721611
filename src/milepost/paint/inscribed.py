"""Reads out of a picture's file what it was made with."""

import re
from pathlib import Path

from milepost.domain.quoting import quoted
from milepost.paint.files import PictureError
from milepost.paint.formats import NAMESPACE, RECIPE
from milepost.paint.png_chunks import SIGNATURE, texts_of

_LARGEST = 64 * 1024 * 1024
_WANTED = "Name a PNG, SVG or PDF that Milepost has made, and that no other program has saved anew."
_TAGGED = re.compile(rf'<recipe xmlns="{re.escape(NAMESPACE)}">([^<]*)</recipe>'.encode())


def read_inscribed(path: Path) -> str:
    """The recipe in a PNG, SVG or PDF; raises PictureError where it cannot be read or holds none."""
    try:
        content = _read(path)
        found = texts_of(content).get(RECIPE, "") if content.startswith(SIGNATURE) else _tagged(content)
    except OSError as error:
        reason = error.strerror or str(error)
        raise PictureError(f"{path} could not be read: {reason}. {_WANTED}") from None
    except (ValueError, IndexError):
        found = ""
    if not found:
        raise PictureError(f"{quoted(path.name)} does not say what it was made with. {_WANTED}")
    return found


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise ValueError(path)
    return content


def _tagged(content: bytes) -> str:
    """What stands between the tags of a recipe, in an SVG or among a PDF's metadata; nothing is interpreted."""
    match = _TAGGED.search(content)
    text = match[1].decode() if match else ""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
