"""Every command and option of the contract is in the help, and what cannot be meant is refused in a sentence."""

import shlex
from pathlib import Path

import pytest

from milepost.cli.commands import COMMANDS
from tests.cli.conftest import Run

CONTRACT = {
    "new": "FILE --tracker --unit --start --year --from --to --measure --target --announced",
    "add": "FILE --tracker --deliveries --orders --as-of --since-start --period --from --to --announced --source "
    "--note",
    "target": "FILE N --tracker --goal --stretch --withdrawn --announced --source",
    "milestone": "FILE N --tracker --name --due --measure",
    "status": "FILE --tracker --goal --as-of --known-on --json",
    "chart": "FILE OUT --tracker --goal --view --size --scale --theme --lang --title --transparent --as-of --known-on "
    "--no-forecast --alt",
    "import": "FILE DATA --dry-run",
    "read": "FILE TEXT --json --add",
    "export": "FILE OUT",
    "report": "FILE OUT",
    "watch": "FILE OUT",
    "backup": "FILE OUT",
    "restore": "FILE BACKUP",
    "check": "FILE --strict",
    "backtest": "FILE --json",
    "history": "FILE",
    "undo": "FILE",
    "redo": "FILE",
}

WRONG = {
    "a month without its zero": ("status ev.milepost --as-of 2024-4-30", "2024-4-30"),
    "a day that is not in the calendar": ("status ev.milepost --known-on 2024-02-30", "2024-02-30"),
    "no file": ("status", "FILE"),
    "an unknown option": ("status ev.milepost --asof 2024-04-30", "--asof"),
    "a shortened option": ("status ev.milepost --known 2024-04-30", "--known"),
    "no quantity": ("add ev.milepost --period 2024-05", "--deliveries"),
    "no days": ("add ev.milepost --deliveries 5", "--period"),
    "days in two ways": ("add ev.milepost --deliveries 5 --period 2024-05 --as-of 2024-05-31", "--period"),
    "one end of the days": ("add ev.milepost --deliveries 5 --from 2024-05-01", "--to"),
    "an end before the start": ("add ev.milepost --deliveries 5 --from 2024-05-02 --to 2024-05-01", "before"),
    "since the start of a month": ("add ev.milepost --deliveries 5 --period 2024-05 --since-start", "--as-of"),
    "a month 13": ("add ev.milepost --deliveries 5 --period 2024-13", "2024-13"),
    "a group of two digits": ("add ev.milepost --deliveries 7,05 --period 2024-05", '"7,05"'),
    "negative deliveries": ("add ev.milepost --deliveries=-5 --period 2024-05", '"-5"'),
    "words for a target": ("target ev.milepost many", '"many"'),
    "a target that is withdrawn": ("target ev.milepost 5,000 --withdrawn", "--withdrawn"),
    "neither target nor stretch": ("target ev.milepost", "--withdrawn"),
    "words for a milestone": ("milestone ev.milepost many", '"many"'),
    "a year of five digits": ("new ev.milepost --tracker B --year 20240", "20240"),
    "a year and days": ("new ev.milepost --tracker B --year 2024 --from 2024-01-01 --to 2024-01-31", "--year"),
    "a day for no target": ("new ev.milepost --tracker B --announced 2024-01-01", "--target"),
    "a new tracker without a name": ("new ev.milepost", "--tracker"),
    "a size in words": ("chart ev.milepost out.png --size large", '"large"'),
    "a size beyond reason": ("chart ev.milepost out.png --size 100000x900", "100000x900"),
    "a scale beyond reason": ("chart ev.milepost out.png --scale 9", "9"),
    "a picture of an unknown kind": ("chart ev.milepost out.gif", ".png"),
    "a text of an unknown kind": ("chart ev.milepost out.png --alt out.png", ".txt"),
    "a table of an unknown kind": ("export ev.milepost out.ods", ".csv"),
    "rows of an unknown kind": ("import ev.milepost rows.ods", ".csv"),
}


def test_the_commands_are_those_of_the_contract_and_one_for_damaged_files() -> None:
    assert [name for name in COMMANDS if name != "rescue"] == list(CONTRACT)


@pytest.mark.parametrize(("command", "words"), CONTRACT.items())
def test_the_help_names_every_argument_of_the_contract(run: Run, command: str, words: str) -> None:
    ran = run(command, "--help")
    missing = [word for word in words.split() if word not in ran.out.split()]
    assert (ran.status, missing, ran.err) == (0, [], "")
    assert f"examples:\n  milepost {command} " in ran.out


@pytest.mark.parametrize("command", COMMANDS)
def test_the_examples_of_the_help_are_valid_command_lines(command: str) -> None:
    parser = COMMANDS[command].parser()
    for example in COMMANDS[command].load().EXAMPLES:
        words = shlex.split(example.partition(" | ")[0])
        assert words[:2] == ["milepost", command]
        parser.parse_intermixed_args(words[2:])


@pytest.mark.usefixtures("ev")
@pytest.mark.parametrize(("line", "named"), WRONG.values(), ids=WRONG)
def test_wrong_usage_is_said_in_a_line_that_names_it(run: Run, line: str, named: str) -> None:
    ran = run(*line.split())
    assert (ran.status, ran.out) == (2, "")
    assert named in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.usefixtures("ev")
def test_wrong_usage_changes_nothing(run: Run) -> None:
    before = run("history", "ev.milepost").out
    for line, _ in WRONG.values():
        run(*line.split())
    assert run("history", "ev.milepost").out == before


def test_options_may_stand_before_what_is_optional(run: Run, ev: str) -> None:
    assert run("target", ev, "--announced", "2024-05-01", "120,000").status == 0
    assert run("status", "--json", ev).json["goal"]["target"] == 120_000


@pytest.mark.parametrize("command", sorted(set(CONTRACT) - {"new", "import", "restore"}))
def test_a_missing_file_is_said_in_a_sentence(run: Run, folder: Path, command: str) -> None:
    (folder / "notes.txt").write_text("8,646 deliveries in May 2024")
    words = {
        "add": "--deliveries 5 --period 2024",
        "target": "5",
        "milestone": "5",
        "chart": "o.png",
        "export": "o.csv",
        "read": "notes.txt",
        "report": "o.md",
        "watch": "o.png",
        "backup": "o.milepost",
    }
    ran = run(command, "gone.milepost", *words.get(command, "").split())
    assert (ran.status, ran.out) == (1, "")
    assert "There is no file gone.milepost" in ran.err
