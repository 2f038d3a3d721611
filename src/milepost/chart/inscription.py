"""What a picture's file says of itself, beside the picture: for readers who cannot see it, and to make it again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Inscription:
    """Title and description as plain text, and the recipe of the picture as it is written in JSON."""

    title: str = ""
    description: str = ""
    recipe: str = ""
