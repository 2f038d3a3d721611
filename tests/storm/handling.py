"""Does with files what the program does, and says how that went: `python -m tests.storm.handling FOLDER`."""

import contextlib
import hashlib
import io
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from milepost.app.main import main
from milepost.domain.errors import MilepostError
from milepost.workspace import Opening, Workspace, rescue
from tests.storm.memory import most_memory

TOO_LONG = 2.0
"""Seconds of the processor for one thing that is done with a file; who waits for anything else is found hanging."""

TOO_MUCH = 500
"""Megabytes that the process may have taken at any time."""


@dataclass(frozen=True)
class Handled:
    """What is wrong with how a file was handled, and whether it could be opened, and rescued."""

    faults: tuple[str, ...]
    opened: bool
    rescued: bool


class Handling:
    """One file after another, each without a trace of the one before."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._opening = folder, Opening(folder / "backups")
        self._faults: list[str] = []

    def handle(self, path: Path) -> Handled:
        """Read a file in every way, and save what can be read."""
        self._faults = []
        before = hashlib.sha256(path.read_bytes()).digest()
        opened = self._timed("open", lambda: self._read(path))
        for words in (["status"], ["status", "--json"], ["check"], ["history"]):
            self._command([words[0], str(path), *words[1:]])
        out = self._folder / "out.csv"
        self._command(["export", str(path), str(out)])
        if hashlib.sha256(path.read_bytes()).digest() != before:
            self._faults.append("the file was changed")
        saved = self._folder / "saved.milepost"
        saved.unlink(missing_ok=True)
        rescued = self._timed("rescue", lambda: self._rescue(path, saved))
        if (taken := most_memory()) > TOO_MUCH:
            self._faults.append(f"{taken:,.0f} MB were taken")
        return Handled(tuple(self._faults), opened, rescued)

    def _read(self, path: Path) -> None:
        with Workspace.open(path, self._opening) as workspace:
            for tracker in workspace.trackers():
                workspace.snapshot(tracker.id)
            for entry in workspace.history():
                with contextlib.suppress(MilepostError):
                    workspace.edit(entry)
            workspace.places()

    def _rescue(self, path: Path, saved: Path) -> None:
        rescue(path, saved, self._opening)
        with Workspace.open(saved, self._opening) as workspace:
            if damage := workspace.damage():
                self._faults.append(f"what was saved is damaged: {damage[0]}")
            for tracker in workspace.trackers():
                workspace.snapshot(tracker.id)

    def _command(self, words: list[str]) -> None:
        said = io.StringIO()

        def run() -> None:
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
                status = main(words)
            told = said.getvalue()
            if status not in {0, 1} and not (status == 2 and "--tracker" in told):
                self._faults.append(f"{words[0]} ended with {status}: {told[:200]}")
            if "Traceback" in told:
                self._faults.append(f"{words[0]} told of its insides")

        self._timed(words[0], run)

    def _timed(self, what: str, act: Callable[[], None]) -> bool:
        """Whether it could be done; MilepostErrors are what may go wrong."""
        began = time.process_time()
        try:
            act()
        except MilepostError:
            return False
        except Exception as fault:  # noqa: BLE001 - all others are what is looked for
            self._faults.append(f"{what}: {type(fault).__name__}: {str(fault)[:200]}")
            return False
        finally:
            if (taken := time.process_time() - began) > TOO_LONG:
                self._faults.append(f"{what} took {taken:.1f} s")
        return True


if __name__ == "__main__":
    handling = Handling(Path(sys.argv[1]))
    for line in sys.stdin:
        done = handling.handle(Path(line.rstrip("\n")))
        answer = "\t".join([str(int(done.opened)), str(int(done.rescued)), *done.faults])
        os.write(1, (" ".join(answer.split("\n")) + "\n").encode(errors="replace"))
