"""Finds the files that ship with the program: icons, translations, the sample and the theme."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(name: str) -> Traversable:
    """Give a shipped file or folder by its path below `resources`, for example `sample/su7-2024.csv`.

    A program that needs a path on disk wraps it in `importlib.resources.as_file`.
    """
    return _root().joinpath(*name.split("/"))


def _root() -> Traversable:
    shipped = files("milepost").joinpath("resources")
    # A checkout keeps the folder at its top, and only the wheel moves it into the package.
    return shipped if shipped.is_dir() else Path(__file__).resolve().parents[2] / "resources"
