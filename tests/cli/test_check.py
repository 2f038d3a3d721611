"""Whether a file is sound, and what in it cannot be true together."""

import sqlite3
from pathlib import Path

from tests.cli.conftest import Run


def test_contradictions_are_listed_and_fail_only_when_asked_to(run: Run, su7: str) -> None:
    plain, strict = run("check", su7), run("check", su7, "--strict")
    assert (plain.status, strict.status) == (0, 1)
    assert plain.out == strict.out
    first, second = plain.out.splitlines()
    assert first.startswith("Xiaomi SU7: figure 3 is set aside: 8,630 in May 2024")
    assert "27,307 from 3 Apr to 30 Jun 2024 (announced 21 Aug 2024) is 60 apart from" in second
    assert strict.err == "su7.milepost is sound; 2 figures contradict others.\n"


def test_a_file_without_contradictions_is_sound(run: Run, ev: str) -> None:
    ran = run("check", ev, "--strict")
    assert (ran.status, ran.out, ran.err) == (0, "", "ev.milepost is sound; no figure contradicts others.\n")


def test_a_damaged_file_fails(run: Run, ev: str) -> None:
    connection = sqlite3.connect(ev)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("DELETE FROM tracker")
    connection.commit()
    connection.close()
    ran = run("check", ev)
    assert ran.status == 1
    assert "damaged" in ran.err


def test_a_file_that_lost_its_end_is_refused_in_a_sentence(run: Run, ev: str) -> None:
    path = Path(ev)
    path.write_bytes(path.read_bytes()[:-5000])
    for command in ("check", "status", "history", "undo"):
        ran = run(command, ev)
        assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)


def test_another_programs_file_is_refused_in_a_sentence(run: Run, folder: Path) -> None:
    (folder / "notes.txt").write_text("mine")
    ran = run("check", "notes.txt")
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
