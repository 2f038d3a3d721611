"""The catalogues below `resources/translations`: the .ts files that people edit, and the .qm files made of them."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

from bootstrapping.environment import ROOT, program
from translating.words import Message

FOLDER = ROOT / "resources" / "translations"

_UPDATING = (
    "-silent",
    "-no-obsolete",
    *("-locations", "none"),
    *("-source-language", "en"),
    *("-disable-heuristic", "sametext"),
    *("-disable-heuristic", "similartext"),
)


class CatalogueError(Exception):
    """A catalogue that could not be made."""


def update(catalogue: Path, messages: Iterable[Message]) -> None:
    """Give a .ts file an entry for each message and for nothing else; what is translated stays. CatalogueError."""
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder) / "messages.py"
        calls.write_text("".join(map(_call, messages)), encoding="utf-8")
        _run("pyside6-lupdate", *_UPDATING, str(calls), "-ts", str(catalogue))


def release(catalogue: Path, into: Path) -> None:
    """Compile a .ts file to the .qm file that the program reads; raises CatalogueError."""
    _run("pyside6-lrelease", "-silent", "-nounfinished", str(catalogue), "-qm", str(into))


def unfinished(catalogue: Path) -> tuple[Message, ...]:
    """The entries of a .ts file that have no finished translation."""
    entries = translations(catalogue)
    return tuple(message for message, words in entries.items() if not words)


def translations(catalogue: Path) -> dict[Message, str]:
    """What a .ts file makes of each message; empty where that is not finished."""
    root = ET.parse(catalogue).getroot()  # noqa: S314 - a file of the project
    return {
        Message(context.findtext("name", ""), entry.findtext("source", ""), entry.get("numerus") == "yes"): _words(
            entry
        )
        for context in root.iter("context")
        for entry in context.iter("message")
    }


def _words(entry: ET.Element) -> str:
    translation = entry.find("translation")
    if translation is None or translation.get("type"):
        return ""
    return translation.findtext("numerusform") or translation.text or ""


def _call(message: Message) -> str:
    """A call that lupdate understands, with its words and its context as literals."""
    context, source = (json.dumps(text, ensure_ascii=False) for text in (message.context, message.source))
    return f"QCoreApplication.translate({context}, {source}{', None, 1' if message.plural else ''})\n"


def _run(name: str, *arguments: str) -> None:
    """Start a tool of PySide6, of the environment that runs or else of `.venv`."""
    beside = Path(sys.executable).parent / Path(program(name)).name
    command = [str(beside) if beside.exists() else program(name), *arguments]
    try:
        done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    except OSError as error:
        raise CatalogueError(f"{name} could not be started: {error.strerror}. Is .venv there?") from error
    if done.returncode:
        raise CatalogueError(f"{name} failed: {(done.stderr or done.stdout).strip()}")
