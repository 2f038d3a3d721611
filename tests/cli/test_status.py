"""Where a goal stands, for people and for programs."""

from datetime import date
from pathlib import Path

import pytest

from milepost.cli.document import status_document
from tests.cli.conftest import Run

KEYS = {
    "": "tracker unit as_of known_on goal done share remaining pace rate orders cover backlog milestones forecast "
    "contradictions figures",
    "goal": "name measure first_day last_day target stretch withdrawn targets",
    "done": "low high estimate",
    "remaining": "low high estimate",
    "pace": "expected difference days",
    "rate": "needed_per_day recent_per_day recent_first_day recent_last_day",
    "orders": "low high estimate as_of",
    "backlog": "low high estimate weeks as_of",
    "forecast": "probability stretch_probability total reach basis",
}


def test_the_year_is_known_exactly_in_the_end(run: Run, su7: str) -> None:
    status = run("status", su7, "--json").json
    assert (status["tracker"], status["unit"], status["as_of"]) == ("Xiaomi SU7", "vehicles", "2024-12-31")
    assert status["done"] == {"low": 136_854, "high": 136_854, "estimate": 136_854}
    assert status["goal"]["target"] == 130_000
    assert status["share"] == 136_854 / 130_000


def test_in_october_a_lower_bound_was_known(run: Run, su7: str) -> None:
    status = run("status", su7, "--known-on", "2024-10-15", "--json").json
    assert (status["as_of"], status["known_on"]) == ("2024-09-30", "2024-10-15")
    assert status["done"] == {"low": 57_310, "high": None, "estimate": 57_310}
    assert (status["goal"]["target"], len(status["goal"]["targets"])) == (120_000, 4)
    bounds = [figure["typed"] for figure in status["figures"] if figure["standing"] == "bound"]
    assert bounds == ["over 10,000"] * 3 + ["40,000+", "over 70,000"]


def test_newer_words_set_older_ones_aside(run: Run, su7: str) -> None:
    status = run("status", su7, "--known-on", "2024-11-19", "--as-of", "2024-09-30", "--json").json
    figures = {figure["id"]: figure for figure in status["figures"]}
    aside = {figures[each["set_aside"]]["typed"]: each["gap"] for each in status["contradictions"]}
    assert (status["done"]["low"], status["done"]["high"]) == (67_157, 67_157)
    assert aside == {"8,630": 16, "27,307": 60}
    assert {figures[each["set_aside"]]["standing"] for each in status["contradictions"]} == {"set aside"}
    assert status["contradictions"][0]["text"] == (
        "8,630 in May 2024 (announced 1 Jun 2024) is 16 apart from 8,646 in May 2024 (announced 2 Jun 2024)"
    )


@pytest.mark.parametrize("known", [(), ("--known-on", "2024-11-19")])
def test_between_figures_the_bounds_follow_from_all_of_them(run: Run, su7: str, known: tuple[str, ...]) -> None:
    done = run("status", su7, "--as-of", "2024-07-31", *known, "--json").json["done"]
    assert (done["low"], done["high"]) == (37_368, 47_155)


def test_every_key_is_there_with_orders_milestones_and_contradictions(run: Run, su7: str) -> None:
    run("milestone", su7, "100,000", "--name", "The 100,000th", "--due", "2024-11-30")
    status = run("status", su7, "--json").json
    for key, names in KEYS.items():
        assert " ".join(status[key] if key else status) == names
    assert " ".join(status["goal"]["targets"][0]) == "announced_on value stretch withdrawn source"
    assert " ".join(status["contradictions"][0]) == "set_aside against gap text"
    assert " ".join(status["figures"][0]) == "id measure first_day last_day low high typed announced_on standing"
    assert status["milestones"] == [
        {
            "name": "The 100,000th",
            "value": 100_000,
            "measure": "deliveries",
            "due_day": "2024-11-30",
            "reached": {"earliest": "2024-11-01", "latest": "2024-11-18"},
            "expected": {"0.1": None, "0.5": None, "0.9": None},
        }
    ]
    assert status["forecast"]["reach"] == dict.fromkeys(("0.1", "0.5", "0.9"), "2024-12-28")
    assert [figure["id"] for figure in status["figures"]] == sorted(figure["id"] for figure in status["figures"])


def test_counts_are_whole_and_estimates_are_not_rounded(run: Run, su7: str) -> None:
    printed = run("status", su7, "--as-of", "2024-07-31", "--json").out
    assert '"estimate": 88063,' in printed
    assert '"target": 130000,' in printed
    assert ".0," not in printed


def test_an_empty_file_has_every_key_too(run: Run, ev: str) -> None:
    run("undo", ev)
    status = run("status", ev, "--known-on", "2024-05-01", "--json").json
    assert status == status_document(None, date(2024, 5, 1))
    for key, names in KEYS.items():
        assert " ".join(status[key] if key else status) == names
    assert (status["tracker"], status["goal"]["targets"], status["figures"]) == (None, [], [])
    assert run("status", ev).out == "There is no tracker in this file yet. Add one with “milepost new”.\n"


def test_for_people_it_says_what_matters_in_80_columns(run: Run, su7: str) -> None:
    text = run("status", su7, "--known-on", "2024-10-15").out
    assert "At least 57,310 of 120,000 delivered: 47.8 %.\n████" in text
    assert "22,250 behind an even pace. It takes 681 a day from here" in text
    assert "#3  8,630 in May 2024 (announced 1 Jun 2024) is 16 apart" in text
    assert max(map(len, text.splitlines())) < 80


def test_a_milestone_is_reached_within_days(run: Run, su7: str) -> None:
    run("milestone", su7, "100,000")
    run("milestone", su7, "999,000", "--name", "nearly a million", "--due", "2024-12-31")
    text = run("status", su7).out
    assert "  deliveries        100,000  reached between 1 Nov and 18 Nov 2024\n" in text
    assert "  nearly a million  999,000  not reached; due 31 Dec 2024\n" in text


def test_without_figures_it_says_what_is_to_be_reached(run: Run, ev: str) -> None:
    text = run("status", ev).out
    assert "EV: deliveries 2024 (3 Apr to 31 Dec 2024)\n\nNo figures yet: 100,000 to reach by 31 Dec 2024." in text


def test_a_withdrawn_target_is_none(run: Run, ev: str) -> None:
    run("add", ev, "--deliveries", "7,058", "--as-of", "2024-04-30")
    run("target", ev, "--withdrawn", "--announced", "2024-06-01")
    goal = run("status", ev, "--json").json["goal"]
    assert (goal["target"], goal["withdrawn"], len(goal["targets"])) == (None, True, 2)
    assert "7,058 delivered by 30 Apr 2024; the target is withdrawn." in run("status", ev).out


def test_a_tracker_without_a_goal_says_what_was_counted(run: Run, folder: Path) -> None:
    _write(folder / "plain.csv", "EV,deliveries,2024-01-01,2024-01-31,500")
    assert run("import", "plain.milepost", "plain.csv").status == 0
    assert run("status", "plain.milepost").out.startswith("EV: no goal yet\n\n500 delivered by 31 Jan 2024.\n")
    status = run("status", "plain.milepost", "--json").json
    assert (status["goal"]["name"], status["done"]["low"], len(status["figures"])) == (None, None, 1)


def test_orders_without_a_goal_are_counted_to_their_last_day_or_the_day_asked_for(run: Run, folder: Path) -> None:
    rows = ("EV,deliveries,2024-01-01,2024-01-31,500", "EV,orders,2024-01-01,2024-02-29,900")
    _write(folder / "plain.csv", *rows)
    run("import", "plain.milepost", "plain.csv")
    status = run("status", "plain.milepost", "--json").json
    assert (status["as_of"], status["orders"]["as_of"]) == (None, "2024-02-29")
    status = run("status", "plain.milepost", "--as-of", "2024-02-10", "--json").json
    assert (status["as_of"], status["orders"]["as_of"]) == ("2024-02-10", "2024-02-10")


def test_the_day_asked_for_is_told_even_after_the_goal(run: Run, su7: str) -> None:
    status = run("status", su7, "--as-of", "2025-06-30", "--json").json
    assert status["as_of"] == "2025-06-30"
    assert status["done"] == {"low": 136_854, "high": 136_854, "estimate": 136_854}
    assert status["pace"]["expected"] == 130_000


def test_the_tracker_is_asked_for_where_there_are_several(run: Run, ev: str) -> None:
    run("new", ev, "--tracker", "Van")
    nameless, unknown = run("status", ev), run("status", ev, "--tracker", "Bus")
    assert (nameless.status, unknown.status) == (2, 1)
    assert "“EV”, “Van”" in nameless.err
    assert "“EV”, “Van”" in unknown.err
    assert run("status", ev, "--tracker", "Van", "--json").json["tracker"] == "Van"


def test_an_unknown_goal_is_answered_with_those_there_are(run: Run, ev: str) -> None:
    ran = run("status", ev, "--goal", "2030")
    assert (ran.status, ran.out) == (1, "")
    assert "“2024”" in ran.err


def test_what_would_steer_a_terminal_is_spelled_out(run: Run, folder: Path) -> None:
    _write(folder / "odd.csv", "EV,milestone,2024-01-01,,500,,,\x9b31m\u202ered")
    assert run("import", "odd.milepost", "odd.csv").status == 0
    assert "\\u009b31m\\u202ered" in run("status", "odd.milepost").out
    assert run("status", "odd.milepost", "--json").json["milestones"][0]["name"] == "\x9b31m\u202ered"


def _write(path: Path, *rows: str) -> None:
    header = "tracker,measure,first_day,last_day,quantity,announced_on,source,note"
    path.write_text("\n".join((header, *rows)), encoding="utf-8")
