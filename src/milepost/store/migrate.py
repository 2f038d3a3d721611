"""Brings a file to the newest schema, in one transaction under the write lock."""

from collections.abc import Sequence

from sqlite_utils import Database

from milepost.store.connect import number, writing
from milepost.store.schema import APPLICATION_ID, Migration


def migrate(database: Database, migrations: Sequence[Migration]) -> None:
    """Run the migrations that the file has not walked yet; `user_version` counts those it has.

    Foreign keys must be off, so that a step may build a table anew.
    """
    with writing(database):
        for version, migration in enumerate(migrations, start=1):
            if version > number(database, "user_version"):
                database.executescript(migration.sql)
                database.conn.execute(f"PRAGMA user_version = {version}")
        database.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def version_of(database: Database) -> int:
    """How many migrations the file has walked."""
    return number(database, "user_version")
