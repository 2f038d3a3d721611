"""Opens, makes and restores files: everything between a path and a database that is safe to work with."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from milepost.store import errors
from milepost.store.check import check_all_rows, check_header, check_parts, check_rows
from milepost.store.connect import BUSY_SECONDS, OpenDatabase, connect
from milepost.store.copying import copy_to, pour_into, put_in_place, unfinished
from milepost.store.differing import Differences, differences
from milepost.store.faults import told_of
from milepost.store.keeping import SUFFIX, Backup, Keeping, utc_now
from milepost.store.migrate import migrate, version_of
from milepost.store.schema import MIGRATIONS, Migration

PATIENCE_SECONDS = 0.1
"""How long opening a file waits for the look at its rows; what takes longer is for `check`, or for the background."""


@dataclass(frozen=True, slots=True)
class Opening:
    """How files are opened: where backups go, the schema to bring them to, how long to wait for a lock and a look."""

    backups: Path
    migrations: Sequence[Migration] = MIGRATIONS
    busy_seconds: float = BUSY_SECONDS
    patience_seconds: float = PATIENCE_SECONDS
    now: Callable[[], datetime] = utc_now

    def open(self, path: Path) -> OpenDatabase:
        """Open the file at `path`, bringing an older one to the newest schema after a backup."""
        with told_of(path):
            database = self._connect(path)
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

    def keeping(self, path: Path) -> Keeping:
        """The copies that are kept of the file at `path`."""
        return Keeping(path, self.backups, self.now)

    def kept(self, path: Path) -> tuple[Backup, ...]:
        """The copies that are kept of the file at `path`, the newest first."""
        keeping = self.keeping(path)
        with told_of(keeping.folder):
            return keeping.kept()

    def examine(self, path: Path) -> None:
        """Look at all rows of a file that is too large for that to be done when it is opened; DamagedFileError.

        A copy is looked at, so that others wait for no longer than that takes; read only, SQLite would check no rules.
        """
        folder = self.keeping(path).folder
        with told_of(folder):
            folder.mkdir(parents=True, exist_ok=True)
            copy = unfinished(folder / "examined.milepost")
        try:
            with told_of(path), connect(path, self.busy_seconds) as database:
                copy_to(database, copy, self.busy_seconds)
            with told_of(path), connect(copy, self.busy_seconds) as database:
                check_all_rows(path, database, self.migrations)
        finally:
            copy.unlink(missing_ok=True)

    def differences(self, path: Path, backup: Path) -> Differences:
        """What restoring a backup would change in the file at `path`; neither is written."""
        with told_of(path):
            now = self._connect(path)
        with now, told_of(backup), self._connect(backup) as then:
            return differences(now, then)

    def restore(self, path: Path, backup: Path) -> Path | None:
        """Make the file at `path` what `backup` holds; returns the copy of what it replaced, None if there was none.

        The backup stays as it is, also one of an older version.
        """
        with told_of(backup):
            source = self._connect(backup)
        with source, told_of(path):
            if path.exists() and path.samefile(backup):
                raise errors.StoreError(f"{backup} is the file itself, not a backup of it. Nothing was changed.")
            kept = self._replace(path, source)
        self.open(path).close()
        return kept

    def _replace(self, path: Path, source: OpenDatabase) -> Path | None:
        if not path.exists():
            put_in_place(source, path)
            return None
        keeping = self.keeping(path)
        try:
            with told_of(path), self._connect(path) as replaced:
                kept = keeping.keep(replaced)
        except (errors.DamagedFileError, errors.ForeignPartsError, errors.NotADatabaseError) as error:
            # Whatever else stands there under a name of its own kind is not ours to replace.
            if isinstance(error, errors.NotADatabaseError) and path.suffix != SUFFIX:
                raise
            kept = keeping.keep_bytes()
            put_in_place(source, path)
        else:
            pour_into(source, path, self.busy_seconds)
        return kept

    def _connect(self, path: Path) -> OpenDatabase:
        """The file, found to be ours and sound as far as there was time to look; not yet ready to be written."""
        check_header(path, len(self.migrations))
        database = connect(path, self.busy_seconds)
        try:
            # Until the file is known to be sound nothing may write it; a journal left by a crash is still played back.
            database.conn.execute("PRAGMA query_only=ON")
            walked = self.migrations[: version_of(database)]
            check_parts(path, database, walked)
            database.is_checked = check_rows(path, database, walked, self.patience_seconds)
            database.conn.execute("PRAGMA query_only=OFF")
        except BaseException:
            database.close()
            raise
        return database

    def _make_ready(self, path: Path, database: OpenDatabase) -> None:
        writable = os.access(path, os.W_OK)
        if version_of(database) < len(self.migrations):
            if not writable:
                raise errors.read_only(path)
            keeping = self.keeping(path)
            with told_of(keeping.folder):
                keeping.keep(database)
            migrate(database, self.migrations)
        if writable:
            database.conn.execute("PRAGMA journal_mode=DELETE")
        database.conn.execute("PRAGMA foreign_keys=ON")
