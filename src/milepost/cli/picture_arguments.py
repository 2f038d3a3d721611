"""The kinds of arguments that only pictures have."""

import re
from argparse import ArgumentTypeError

from milepost.domain.quoting import quoted
from milepost.picture.recipe import LEAST_SIDE, MOST_DOTS, MOST_SIDE


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels as an argument."""
    match = re.fullmatch(r"([0-9]{1,9})[xX×]([0-9]{1,9})", text.strip())
    if not match:
        raise ArgumentTypeError(f'{quoted(text)} is not a size; type, for example, "1600x900" or "1200x675"')
    width, height = int(match[1]), int(match[2])
    if min(width, height) < LEAST_SIDE or max(width, height) > MOST_SIDE:
        raise ArgumentTypeError(f"{width}x{height} is out of bounds; a side has {LEAST_SIDE:,} to {MOST_SIDE:,} pixels")
    return width, height


def dots(text: str) -> int:
    """Dots to the inch as an argument."""
    if not re.fullmatch("[0-9]{1,5}", text) or not 1 <= int(text) <= MOST_DOTS:
        raise ArgumentTypeError(f'{quoted(text)} is no number of dots to the inch; type, for example, "300"')
    return int(text)
