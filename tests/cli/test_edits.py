"""The commands that change a file: what they add, what they refuse, and what they say."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def figures_of(run: Run, file: str) -> list[tuple[int, str, str, str, str]]:
    """Id, measure, first day, last day and what was typed, of every figure."""
    names = ("id", "measure", "first_day", "last_day", "typed")
    return [tuple(figure[name] for name in names) for figure in run("status", file, "--json").json["figures"]]


# new


def test_new_makes_a_file_for_this_year(run: Run) -> None:
    year = datetime.now(UTC).astimezone().year
    assert run("new", "a.milepost", "--tracker", "EV").status == 0
    status = run("status", "a.milepost", "--json").json
    assert (status["tracker"], status["unit"]) == ("EV", "vehicles")
    assert status["goal"]["name"] == str(year)
    assert (status["goal"]["first_day"], status["goal"]["last_day"]) == (f"{year}-01-01", f"{year}-12-31")
    assert (status["goal"]["target"], status["goal"]["withdrawn"], status["goal"]["targets"]) == (None, False, [])


def test_a_target_is_announced_on_the_goals_first_day_unless_said(run: Run) -> None:
    run("new", "a.milepost", "--tracker", "EV", "--year", "2024", "--target", "76k")
    words = ("--tracker", "Van", "--year", "2024", "--target", "76k-80k", "--announced", "2024-03-28")
    run("new", "a.milepost", *words)
    first, second = (run("status", "a.milepost", "--tracker", name, "--json").json["goal"] for name in ("EV", "Van"))
    assert [
        (each["announced_on"], each["value"], each["stretch"]) for each in first["targets"] + second["targets"]
    ] == [
        ("2024-01-01", 76_000, None),
        ("2024-03-28", 76_000, 80_000),
    ]


def test_new_adds_a_goal_to_a_tracker_that_is_there_and_never_a_second_time(run: Run, ev: str) -> None:
    words = ("new", ev, "--tracker", "EV", "--year", "2025", "--measure", "orders", "--target", "300,000")
    assert run(*words).status == 0
    before = Path(ev).read_bytes()
    again = run(*words)
    assert (again.status, again.out) == (1, "")
    assert "already has a goal for orders 2025" in again.err
    assert Path(ev).read_bytes() == before
    assert run("status", ev, "--json").json["goal"]["name"] == "2025"


@pytest.mark.parametrize(("option", "held"), [("--unit=cars", "vehicles"), ("--start=2024-01-01", "2024-04-03")])
def test_new_does_not_change_the_tracker_that_is_there(run: Run, ev: str, option: str, held: str) -> None:
    ran = run("new", ev, "--tracker", "EV", "--year", "2025", option)
    assert (ran.status, held in ran.err) == (1, True)


def test_new_leaves_a_file_of_another_kind_as_it_is(run: Run, folder: Path) -> None:
    (folder / "notes.txt").write_text("mine")
    ran = run("new", "notes.txt", "--tracker", "EV")
    assert (ran.status, ran.err.count("\n")) == (1, 1)
    assert (folder / "notes.txt").read_text() == "mine"


def test_a_target_that_cannot_be_read_makes_no_file(run: Run, folder: Path) -> None:
    assert run("new", "a.milepost", "--tracker", "EV", "--target", "lots").status == 2
    assert list(folder.iterdir()) == []


# add


def test_add_prints_the_ids_of_one_edit(run: Run, ev: str) -> None:
    ran = run("add", ev, "--deliveries", "7,058", "--orders", "88,063", "--as-of", "2024-04-30", "--source", "Company")
    assert (ran.status, ran.out) == (0, "1\n2\n")
    assert "7,058 deliveries and 88,063 orders" in ran.err
    run("undo", ev)
    assert figures_of(run, ev) == []


def test_a_total_so_far_starts_with_the_goal_or_with_counting(run: Run) -> None:
    run("new", "a.milepost", "--tracker", "EV", "--start", "2023-06-01", "--year", "2024")
    run("add", "a.milepost", "--deliveries", "10", "--as-of", "2024-02-29")
    run("add", "a.milepost", "--deliveries", "30", "--as-of", "2024-02-29", "--since-start")
    run("add", "a.milepost", "--deliveries", "20", "--as-of", "2023-12-31")
    assert figures_of(run, "a.milepost") == [
        (1, "deliveries", "2024-01-01", "2024-02-29", "10"),
        (2, "deliveries", "2023-06-01", "2024-02-29", "30"),
        (3, "deliveries", "2023-06-01", "2023-12-31", "20"),
    ]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        (("--period", "2024-q2"), "2024-04-01", "2024-06-30"),
        (("--period", "2024-W18"), "2024-04-29", "2024-05-05"),
        (("--from", "2024-05-02", "--to", "2024-05-02"), "2024-05-02", "2024-05-02"),
    ],
)
def test_a_figure_is_announced_the_day_after_its_last(
    run: Run, ev: str, words: tuple[str, ...], first: str, last: str
) -> None:
    run("add", ev, "--deliveries", "over 10,000", *words)
    (figure,) = run("status", ev, "--json").json["figures"]
    assert (figure["first_day"], figure["last_day"], figure["low"]) == (first, last, 10_001)
    assert date.fromisoformat(figure["announced_on"]) - date.fromisoformat(last) == date.resolution


def test_orders_may_be_cancelled(run: Run, ev: str) -> None:
    assert run("add", ev, "--orders=-1,200", "--period", "2024-06").status == 0
    assert run("status", ev, "--json").json["figures"][0]["low"] == -1200


def test_the_trackers_own_unit_may_follow_a_number(run: Run) -> None:
    run("new", "a.milepost", "--tracker", "Mill", "--unit", "barrels", "--year", "2024")
    assert run("add", "a.milepost", "--deliveries", "500 barrels", "--period", "2024-01").status == 0


def test_add_says_which_figures_it_sets_aside(run: Run, ev: str) -> None:
    run("add", ev, "--deliveries", "8,630", "--period", "2024-05")
    ran = run("add", ev, "--deliveries", "8,646", "--period", "2024-05", "--announced", "2024-06-02")
    assert "This sets figure 1 aside: 8,630 in May 2024 (announced 1 Jun 2024) is 16 apart from" in ran.err


def test_add_says_when_the_new_figure_is_set_aside_itself(run: Run, ev: str) -> None:
    run("add", ev, "--deliveries", "8,646", "--period", "2024-05", "--announced", "2024-06-02")
    ran = run("add", ev, "--deliveries", "8,630", "--period", "2024-05")
    assert (ran.status, ran.out) == (0, "2\n")
    assert "The new figure 2 is set aside: 8,630 in May 2024" in ran.err


# target, milestone


def test_the_newest_target_counts_whenever_it_was_typed(run: Run, ev: str) -> None:
    run("target", ev, "120,000", "--announced", "2024-08-21", "--source", "Half-year results")
    ran = run("target", ev, "110,000", "--announced", "2024-05-01")
    assert "A newer word counts, announced on 2024-08-21." in ran.err
    goal = run("status", ev, "--json").json["goal"]
    assert goal["target"] == 120_000
    assert [(each["announced_on"], each["value"], each["source"]) for each in goal["targets"]] == [
        ("2024-04-03", 100_000, ""),
        ("2024-05-01", 110_000, ""),
        ("2024-08-21", 120_000, "Half-year results"),
    ]


def test_a_stretch_alone_is_for_the_target_that_holds(run: Run, ev: str) -> None:
    run("target", ev, "--stretch", "120,000")
    goal = run("status", ev, "--json").json["goal"]
    assert (goal["target"], goal["stretch"]) == (100_000, 120_000)
    assert goal["targets"][-1]["announced_on"] == "2024-12-31"


def test_a_stretch_below_its_target_is_refused(run: Run, ev: str) -> None:
    ran = run("target", ev, "100,000", "--stretch", "90,000")
    assert (ran.status, ran.err.count("\n")) == (1, 1)


def test_a_milestone_has_its_number_for_a_name(run: Run, ev: str) -> None:
    assert run("milestone", ev, "10k", "--measure", "orders", "--due", "2024-06-30").status == 0
    (milestone,) = run("status", ev, "--json").json["milestones"]
    assert (milestone["name"], milestone["value"], milestone["measure"]) == ("10,000", 10_000, "orders")
    assert (milestone["due_day"], milestone["reached"]) == ("2024-06-30", {"earliest": None, "latest": None})


# history, undo, redo


def test_history_names_the_newest_first_and_marks_what_is_undone(run: Run, ev: str) -> None:
    run("add", ev, "--deliveries", "7,058", "--as-of", "2024-04-30")
    assert run("undo", ev).out == "Undone: Add 7,058 deliveries from 2024-04-03 to 2024-04-30.\n"
    newest, oldest = run("history", ev).out.splitlines()
    assert newest.startswith("2  ")
    assert newest.endswith("Add 7,058 deliveries from 2024-04-03 to 2024-04-30 (undone)")
    assert oldest.endswith("Add the tracker EV")


def test_redo_makes_the_edit_again(run: Run, ev: str) -> None:
    run("add", ev, "--deliveries", "7,058", "--as-of", "2024-04-30")
    before = figures_of(run, ev)
    run("undo", ev)
    assert run("redo", ev).out == "Redone: Add 7,058 deliveries from 2024-04-03 to 2024-04-30.\n"
    assert figures_of(run, ev) == before


def test_with_nothing_to_redo_or_undo_a_sentence_says_so(run: Run, ev: str) -> None:
    redone = run("redo", ev)
    run("undo", ev)
    undone = run("undo", ev)
    assert (redone.status, undone.status) == (1, 1)
    assert "nothing to redo" in redone.err
    assert "nothing to undo" in undone.err
