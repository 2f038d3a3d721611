"""A text is read into proposals, and added as one edit."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

TEXT = (
    "BEIJING, May 1, 2024 (Newswire) -- Xiaomi delivered 7,058 units of the SU7 as of April 30th, with lock-in orders "
    "of 88,063. It aims to deliver 100,000 units by the end of 2024. The car costs 215,900 yuan."
)


@pytest.fixture
def file(run: Run, folder: Path) -> str:
    (folder / "text.txt").write_text(TEXT, encoding="utf-8-sig")
    run("new", "a.milepost", "--tracker", "Xiaomi SU7", "--year", "2024", "--start", "2024-04-03")
    return "a.milepost"


def test_reading_prints_what_is_announced_and_changes_nothing(run: Run, file: str) -> None:
    before = Path(file).read_bytes()
    ran = run("read", file, "text.txt")
    lines = ran.out.splitlines()
    assert [line.split(":")[0] for line in lines[::2]] == ["7,058", "88,063", "100,000"]
    assert all(line.strip(" “”") in TEXT for line in lines[1::2])
    assert (ran.status, Path(file).read_bytes()) == (0, before)


def test_the_list_for_programs_has_the_keys_of_the_contract(run: Run, file: str) -> None:
    first, *_, last = run("read", file, "text.txt", "--json").json
    keys = ["kind", "measure", "first_day", "last_day", "low", "high", "typed", "announced_on", "sentence", "assumed"]
    assert list(first) == list(last) == keys
    assert (first["first_day"], first["last_day"], first["announced_on"]) == ("2024-04-03", "2024-04-30", "2024-05-01")
    assert (last["kind"], last["first_day"], last["low"]) == ("target", "2024-01-01", 100_000)


def test_adding_is_one_edit_and_adds_nothing_twice(run: Run, file: str) -> None:
    assert run("read", file, "text.txt", "--add", "--source", "Newswire").err == "3 added.\n"
    status = run("status", file, "--json").json
    assert (status["goal"]["target"], status["done"]["estimate"], status["orders"]["low"]) == (100_000, 7058, 88_063)
    assert run("read", file, "text.txt", "--add").err == "0 added; 3 there already and skipped.\n"
    assert "Add 2 figures and 1 target from a text" in run("undo", file).out
    assert run("status", file, "--json").json["figures"] == []


def test_a_target_for_other_days_makes_its_goal(run: Run, file: str, folder: Path) -> None:
    (folder / "q.txt").write_text(
        "Xiaomi expects to deliver between 40,000 and 45,000 cars in the third quarter of 2024."
    )
    run("read", file, "q.txt", "--add")
    goal = run("status", file, "--goal", "2024-Q3", "--json").json["goal"]
    assert (goal["target"], goal["stretch"], goal["first_day"]) == (40_000, 45_000, "2024-07-01")


def test_a_text_without_announcements_says_so(run: Run, file: str, folder: Path) -> None:
    (folder / "none.txt").write_text("The SU7 costs 215,900 yuan.")
    ran = run("read", file, "none.txt", "--json")
    assert (ran.status, ran.json, "announces nothing" in ran.err) == (0, [], True)


@pytest.mark.parametrize(("name", "content"), [("gone.txt", None), ("bytes.txt", b"\xff\xfe\x00")])
def test_what_is_no_text_is_said_in_a_sentence(
    run: Run, file: str, folder: Path, name: str, content: bytes | None
) -> None:
    if content is not None:
        (folder / name).write_bytes(content)
    ran = run("read", file, name)
    assert (ran.status, ran.err.count("\n"), name in ran.err) == (1, 1, True)
