"""Files that no program wrote: with flipped bits, lost ends and mixed pages, and ones made by hand to hurt."""

import random
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

PAGE = 4096


def flipped(content: bytes, chance: random.Random) -> bytes:
    """Some bits are others."""
    spoilt = bytearray(content)
    for _ in range(chance.choice([1, 1, 2, 5, 50, 500])):
        spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
    return bytes(spoilt)


def in_header(content: bytes, chance: random.Random) -> bytes:
    """Some bytes of the header of the file or of a page are others, where they hurt most."""
    content = content.ljust(PAGE, b"\0")
    spoilt = bytearray(content)
    for _ in range(chance.choice([1, 2, 4])):
        start = chance.choice([0, 100, chance.randrange(len(content) // PAGE) * PAGE])
        spoilt[start + chance.randrange(100 if start == 0 else 16)] = chance.choice([0, 1, 255, chance.randrange(256)])
    return bytes(spoilt)


def cut(content: bytes, chance: random.Random) -> bytes:
    """The end is missing."""
    content = content.ljust(PAGE, b"\0")
    return content[: chance.choice([chance.randrange(len(content)), chance.randrange(len(content) // PAGE) * PAGE])]


def mixed(content: bytes, chance: random.Random) -> bytes:
    """Pages stand in the places of others."""
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    for _ in range(chance.choice([1, 2, 8])):
        one, other = chance.randrange(len(pages)), chance.randrange(len(pages))
        if chance.random() < 0.5:
            pages[one] = pages[other]
        else:
            pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


def overwritten(content: bytes, chance: random.Random) -> bytes:
    """A stretch holds zeros, ones, noise, or another stretch."""
    at, length = chance.randrange(len(content)), chance.choice([1, 8, 100, PAGE, 3 * PAGE])
    other = chance.randrange(len(content))
    fill = chance.choice([b"\0" * length, b"\xff" * length, chance.randbytes(length), content[other : other + length]])
    return (content[:at] + fill + content[at + len(fill) :])[: len(content)]


def lengthened(content: bytes, chance: random.Random) -> bytes:
    """There is more than there was."""
    return content + chance.choice([chance.randbytes(PAGE), b"\0" * 10 * PAGE, content, b"x"])


BYTES: Sequence[Callable[[bytes, random.Random], bytes]] = (flipped, in_header, cut, mixed, overwritten, lengthened)


def mutated(content: bytes, chance: random.Random) -> bytes:
    """A sound file with one or two things done to it."""
    for _ in range(chance.choice([1, 1, 2])):
        content = chance.choice(BYTES)(content, chance) or b"\0"
    return content


def _schema(table: str, was: str, now: str) -> str:
    return f"UPDATE sqlite_schema SET sql = replace(sql, '{was}', '{now}') WHERE name = '{table}'"  # noqa: S608 - the test's own words


SPITEFUL: Sequence[tuple[str, ...]] = (
    ("CREATE TRIGGER spy AFTER INSERT ON figure BEGIN DELETE FROM figure; END",),
    ("CREATE TRIGGER spy AFTER UPDATE ON edit BEGIN UPDATE figure SET low = 0; END",),
    ("CREATE VIEW spy AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",),
    ("DROP VIEW totals", "CREATE VIEW totals AS SELECT * FROM figure, figure AS b, figure AS c"),
    ("DROP TABLE figure", "CREATE VIEW figure AS SELECT 1 AS id"),
    ("ALTER TABLE figure ADD COLUMN g TEXT GENERATED ALWAYS AS (hex(zeroblob(400000000))) VIRTUAL",),
    ("ALTER TABLE figure ADD COLUMN g AS (randomblob(low)) VIRTUAL",),
    ("ALTER TABLE tracker ADD COLUMN mine TEXT DEFAULT 'x'", "CREATE INDEX mine ON tracker (mine)"),
    ("CREATE INDEX slow ON figure (hex(zeroblob(1000000)))",),
    ("CREATE INDEX part ON figure (low) WHERE length(hex(zeroblob(1000000))) > 1",),
    ("CREATE TABLE other (a CHECK (length(hex(zeroblob(300000000))) > 0))", "PRAGMA ignore_check_constraints=ON",
     "INSERT INTO other VALUES (1)"),
    ("CREATE VIRTUAL TABLE words USING fts5(a)", "INSERT INTO words VALUES ('milepost')"),
    ("UPDATE figure SET note = hex(zeroblob(1500000))",),
    ("UPDATE figure SET note = hex(zeroblob(60000000)) WHERE id = (SELECT min(id) FROM figure)",),
    ("UPDATE tracker SET name = hex(zeroblob(40000000))",),
    ("UPDATE edit SET changes = '[' || hex(zeroblob(30000000)) || ']'",),
    ("UPDATE edit SET changes = '[' || replace(hex(zeroblob(20000)), '00', '[') || ']'",),
    ("UPDATE edit SET changes = '[[\"figure\",1,null,{\"low\":1e999}]]'",),
    ("UPDATE edit SET changes = '[[\"figure\",999999999999999999999999,null,{}]]'",),
    ("UPDATE edit SET label = hex(zeroblob(400000))",),
    ("UPDATE edit SET made_at = '9999-12-31T23:59:59Z'",),
    ("UPDATE edit SET made_at = '12:30'",),
    ("UPDATE figure SET low = 1000000000000000000, high = 1000000000000000000",),
    ("UPDATE figure SET low = -9223372036854775808, high = 9223372036854775807, measure = 'orders'",),
    ("UPDATE target SET value = 9223372036854775807",),
    ("UPDATE figure SET first_day = '0001-01-01', last_day = '9999-12-31'",),
    ("UPDATE goal SET first_day = '0001-01-02', last_day = '9999-12-31'",),
    ("UPDATE tracker SET start_day = '0001-01-02'",),
    ("UPDATE figure SET last_day = 'soon'",),
    ("UPDATE figure SET measure = 'sales'",),
    ("UPDATE figure SET tracker_id = 77",),
    ("UPDATE goal SET name = char(0) || '\u202e' || name",),
    ("UPDATE sqlite_sequence SET seq = 9223372036854775807",),
    ("UPDATE sqlite_sequence SET seq = 'many'",),
    ("DELETE FROM sqlite_sequence",),
    ("UPDATE figure SET id = 9223372036854775807 WHERE id = (SELECT max(id) FROM figure)",),
    ("UPDATE figure SET typed = CAST(x'ff00fe' AS TEXT)",),
    ("UPDATE tracker SET name = CAST(x'c328' AS TEXT)",),
    (_schema("figure", ") STRICT", ")"), "UPDATE figure SET low = 'many'"),
    (_schema("figure", ") STRICT", ")"), "UPDATE figure SET typed = x'00ff'"),
    (_schema("tracker", "TEXT", "BLOB"),),
    (_schema("figure", "CREATE TABLE", "CREATE TABLE x"),),
    ("UPDATE sqlite_schema SET rootpage = 2 WHERE type = 'table'",),
    ("UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'figure'",),
    ("UPDATE sqlite_schema SET sql = hex(zeroblob(5000000)) WHERE name = 'plan'",),
    ("UPDATE sqlite_schema SET sql = NULL",),
    ("DELETE FROM sqlite_schema WHERE name = 'edit'",),
    ("INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'goal'",),
    ("PRAGMA application_id = 1",),
    ("PRAGMA user_version = 0",),
    ("PRAGMA user_version = -1",),
    ("PRAGMA user_version = 1",),
    ("PRAGMA user_version = 99",),
    ("PRAGMA auto_vacuum = FULL", "VACUUM"),
    ("PRAGMA page_size = 512", "VACUUM"),
    ("PRAGMA page_size = 65536", "VACUUM"),
    ("UPDATE figure SET note = 'x' || char(10) || note", "CREATE TABLE many AS SELECT * FROM figure, edit"),
)  # fmt: skip
"""What somebody could do to a file with an SQLite tool, from the harmless to the spiteful."""


def spite(path: Path, chance: random.Random) -> None:
    """Do one or two of these things to the file at `path`, as far as SQLite lets us."""
    for statements in chance.sample(SPITEFUL, chance.choice([1, 1, 2])):
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for setting in ("writable_schema=ON", "ignore_check_constraints=ON", "foreign_keys=OFF", "synchronous=OFF"):
                connection.execute(f"PRAGMA {setting}")
            for statement in statements:
                try:
                    connection.execute(statement)
                except sqlite3.Error:
                    break
