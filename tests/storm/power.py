"""Records what SQLite does to its files, and rebuilds them as they may stand on the disk after a power cut."""

import random
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

SECTOR = 512
"""Bytes that a disk writes all or not at all."""


@dataclass(frozen=True)
class Write:
    """Bytes that were given to the system for a file."""

    name: str
    at: int
    data: bytes


@dataclass(frozen=True)
class Truncate:
    """A file that was cut to a length."""

    name: str
    length: int


@dataclass(frozen=True)
class Sync:
    """A file whose content is on the disk when this is over, and whose name is where the file is new."""

    name: str


@dataclass(frozen=True)
class Delete:
    """A file that was removed; `is_synced` where that is on the disk when this is over."""

    name: str
    is_synced: bool


@dataclass(frozen=True)
class Confirm:
    """Not of a file: the edit that the user was told is saved, by how many there were until then."""

    count: int


Event = Write | Truncate | Sync | Delete | Confirm


class Recorder(apsw.VFS):
    """A file system for SQLite that does what the usual one does, and writes it down."""

    def __init__(self, name: str) -> None:
        self.name, self.events = name, list[Event]()
        super().__init__(name, base="")

    def xOpen(self, name: apsw.URIFilename | str | None, flags: list[int]) -> "RecordedFile":  # noqa: N802 - SQLite's name
        path = name if isinstance(name, str) or name is None else name.filename()
        return RecordedFile(self, path or "", flags, Path(path).name if path else "")

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802 - SQLite's name
        self.events.append(Delete(Path(filename).name, bool(syncdir)))
        super().xDelete(filename, syncdir)


class RecordedFile(apsw.VFSFile):
    """A file in it."""

    def __init__(self, recorder: Recorder, path: str, flags: list[int], name: str) -> None:
        self._events, self._name = recorder.events, name
        super().__init__("", path or None, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - SQLite's name
        self._events.append(Write(self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802 - SQLite's name
        self._events.append(Truncate(self._name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802 - SQLite's name
        self._events.append(Sync(self._name))
        super().xSync(flags)


class RecordedConnection:
    """What the store needs of a connection, over the recorder."""

    def __init__(self, path: Path, recorder: str, *settings: str) -> None:
        self._connection = apsw.Connection(str(path), vfs=recorder, flags=apsw.SQLITE_OPEN_READWRITE)
        for setting in settings:
            self._connection.execute(f"PRAGMA {setting}")

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        return self._connection.execute(sql, tuple(parameters))

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        self._connection.executemany(sql, [tuple(row) for row in rows])

    def setlimit(self, category: int, limit: int) -> None:
        self._connection.limit(category, limit)

    def rollback(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def backup(self, *_: object, **__: object) -> None:
        """No copies are made of a recorded file."""
        raise sqlite3.OperationalError("no copies here")

    def close(self) -> None:
        self._connection.close()


@dataclass
class Disk:
    """What is on the disk for certain, and what may be."""

    names: dict[str, "Content | None"]
    """What each name stands for for certain; None where there is nothing."""

    may_be: dict[str, list["Content | None"]] = field(default_factory=dict)
    """What each name may stand for as well, since the folder was last written."""

    open: dict[str, "Content"] = field(default_factory=dict)

    def take(self, event: Event) -> None:
        """Do what SQLite did."""
        match event:
            case Write(name) | Truncate(name):
                self._content(name).unsure.append(event)
            case Sync(name):
                self._content(name).settle()
                self._settle_names()
            case Delete(name, is_synced):
                self.open.pop(name, None)
                self.may_be.setdefault(name, []).append(None)
                if is_synced:
                    self._settle_names()
            case Confirm():
                pass

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files as they may be found."""
        found: dict[str, bytes] = {}
        for name in {*self.names, *self.may_be}:
            content = chance.choice([self.names.get(name), *self.may_be.get(name, ())])
            if content is not None:
                found[name] = content.after_a_cut(chance)
        return found

    def _content(self, name: str) -> "Content":
        if name not in self.open:
            known = [self.names.get(name), *self.may_be.get(name, ())][-1]
            self.open[name] = known or Content(b"")
            if known is None:
                self.may_be.setdefault(name, []).append(self.open[name])
        return self.open[name]

    def _settle_names(self) -> None:
        """The folder is on the disk: each name stands for what it stood for last."""
        for name, states in self.may_be.items():
            self.names[name] = states[-1]
        self.may_be.clear()


@dataclass
class Content:
    """The bytes of a file that are on the disk, and what was given to the system since."""

    certain: bytes
    unsure: list[Write | Truncate] = field(default_factory=list)

    def settle(self) -> None:
        """All of it is on the disk."""
        for event in self.unsure:
            self.certain = _applied(self.certain, event)
        self.unsure.clear()

    def after_a_cut(self, chance: random.Random) -> bytes:
        """Each of the writes may be there, not there, or there in part, whatever came before and after it."""
        content, likely = self.certain, chance.choice([0.0, 0.1, 0.5, 0.9, 1.0])
        for event in self.unsure:
            if isinstance(event, Truncate):
                content = _applied(content, event) if chance.random() < likely else content
                continue
            for start in range(0, len(event.data), SECTOR):
                if chance.random() < likely:
                    content = _applied(content, Write(event.name, event.at + start, event.data[start : start + SECTOR]))
        return content


def _applied(content: bytes, event: Write | Truncate) -> bytes:
    if isinstance(event, Truncate):
        return content[: event.length].ljust(event.length, b"\0")
    return content[: event.at].ljust(event.at, b"\0") + event.data + content[event.at + len(event.data) :]
