"""Brings a file to the newest schema, in one transaction under the write lock."""

from collections.abc import Sequence

from milepost.store.connect import OpenDatabase, number, writing
from milepost.store.schema import APPLICATION_ID, Migration


def migrate(database: OpenDatabase, migrations: Sequence[Migration]) -> None:
    """Run the migrations that the file has not walked yet; `user_version` counts those it has.

    Foreign keys must be off, so that a step may build a table anew.
    """
    with writing(database):
        for version, migration in enumerate(migrations, start=1):
            if version > number(database, "user_version"):
                database.tools.executescript(migration.sql)
                database.conn.execute(f"PRAGMA user_version = {version}")
        database.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def version_of(database: OpenDatabase) -> int:
    """How many migrations the file has walked."""
    return number(database, "user_version")
