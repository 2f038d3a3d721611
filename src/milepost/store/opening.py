"""Opens, makes and restores files: everything between a path and a database that is safe to work with."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from milepost.store import errors
from milepost.store.backup import back_up, keep_bytes, pour_into, put_in_place
from milepost.store.check import check_header, check_parts
from milepost.store.connect import BUSY_SECONDS, OpenDatabase, connect
from milepost.store.faults import told_of
from milepost.store.migrate import migrate, version_of
from milepost.store.schema import MIGRATIONS, Migration


@dataclass(frozen=True, slots=True)
class Opening:
    """How files are opened: where backups go, the schema to bring them to, how long to wait for a lock."""

    backups: Path
    migrations: Sequence[Migration] = MIGRATIONS
    busy_seconds: float = BUSY_SECONDS

    def open(self, path: Path) -> OpenDatabase:
        """Open the file at `path`, bringing an older one to the newest schema after a backup."""
        with told_of(path):
            check_header(path, len(self.migrations))
            database = connect(path, self.busy_seconds)
            try:
                self._make_ready(path, database)
            except BaseException:
                database.close()
                raise
            return database

    def create(self, path: Path) -> OpenDatabase:
        """Make a new, empty file at `path`; never over an existing one."""
        with told_of(path):
            path.open("xb").close()
            database = connect(path, self.busy_seconds)
            try:
                migrate(database, self.migrations)
                database.conn.execute("PRAGMA foreign_keys=ON")
            except BaseException:
                database.close()
                path.unlink()
                raise
            return database

    def restore(self, path: Path, backup: Path) -> Path | None:
        """Make the file at `path` what `backup` holds; returns the copy of what it replaced, None if there was none."""
        source = self.open(backup)
        with source, told_of(path):
            if not path.exists():
                put_in_place(source, path)
                return None
            if path.samefile(backup):
                raise errors.StoreError(f"{backup} is the file itself, not a backup of it. Nothing was changed.")
            return self._replace(path, source)

    def _replace(self, path: Path, source: OpenDatabase) -> Path:
        try:
            with self.open(path) as replaced:
                kept = back_up(replaced, path, self.backups)
        except errors.DamagedFileError:
            kept = keep_bytes(path, self.backups)
            put_in_place(source, path)
        else:
            pour_into(source, path, self.busy_seconds)
        return kept

    def _make_ready(self, path: Path, database: OpenDatabase) -> None:
        # Until the file is known to be sound, nothing may write it; a journal left by a crash is still played back.
        database.conn.execute("PRAGMA query_only=ON")
        version = version_of(database)
        check_parts(path, database, self.migrations[:version])
        database.conn.execute("PRAGMA query_only=OFF")
        writable = os.access(path, os.W_OK)
        if version < len(self.migrations):
            if not writable:
                raise errors.read_only(path)
            back_up(database, path, self.backups)
            migrate(database, self.migrations)
        if writable:
            database.conn.execute("PRAGMA journal_mode=DELETE")
        database.conn.execute("PRAGMA foreign_keys=ON")
