"""`backtest`: forecasts along finished goals, from what was known then."""

import pytest

from tests.cli.conftest import Run

QUANTILES = ["0.025", "0.05", "0.1", "0.25", "0.5", "0.75", "0.9", "0.95", "0.975"]


def test_every_month_end_before_the_last_day_has_its_row(run: Run, su7: str) -> None:
    rows = run("backtest", su7, "--json").json
    keys = ["tracker", "goal", "as_of", "known_on", "total", "probability", "actual", "target"]
    assert [list(row) for row in rows] == [keys] * 8
    assert [row["as_of"] for row in rows][:3] == ["2024-04-30", "2024-05-31", "2024-06-30"]
    assert rows[-1]["as_of"] == "2024-11-30"
    assert {row["actual"] for row in rows} == {136_854}


def test_each_is_made_from_what_was_known_when_its_month_was_announced(run: Run, su7: str) -> None:
    rows = {row["as_of"]: row for row in run("backtest", su7, "--json").json}
    # May was announced on 1 June and revised the next day; the stretch of 23 May left 100,000 as the target
    assert (rows["2024-05-31"]["known_on"], rows["2024-05-31"]["target"]) == ("2024-06-01", 100_000)
    assert (rows["2024-08-31"]["known_on"], rows["2024-08-31"]["target"]) == ("2024-09-01", 120_000)
    assert (rows["2024-11-30"]["known_on"], rows["2024-11-30"]["target"]) == ("2024-12-01", 130_000)


def test_there_is_no_forecast_where_too_little_was_known(run: Run, su7: str) -> None:
    first, second, *_ = run("backtest", su7, "--json").json
    assert (first["total"], first["probability"]) == (None, None)
    assert list(second["total"]) == QUANTILES
    assert 0 < second["probability"] < 1


def test_a_row_is_what_status_said_on_that_day(run: Run, su7: str) -> None:
    row = run("backtest", su7, "--json").json[4]
    status = run("status", su7, "--known-on", row["known_on"], "--as-of", row["as_of"], "--json").json
    assert status["forecast"]["total"] == row["total"]
    assert status["forecast"]["probability"] == row["probability"]


def test_a_goal_without_a_target_has_ranges_and_no_chance(run: Run) -> None:
    run("new", "a.milepost", "--tracker", "A", "--year", "2023")
    for month in range(1, 13):
        run("add", "a.milepost", "--deliveries", str(900 + 10 * month), "--period", f"2023-{month:02}")
    rows = run("backtest", "a.milepost", "--json").json
    assert len(rows) == 11
    assert all(row["target"] is None and row["probability"] is None for row in rows)
    assert [row["total"] is None for row in rows] == [True, True, *[False] * 9]


@pytest.mark.parametrize("option", [(), ("--json",)])
def test_without_a_finished_goal_there_is_nothing_to_show(run: Run, option: tuple[str, ...]) -> None:
    run("new", "a.milepost", "--tracker", "A", "--year", "2023", "--target", "5000")
    run("add", "a.milepost", "--deliveries", "100", "--period", "2023-01")
    ran = run("backtest", "a.milepost", *option)
    assert ran.status == 0
    assert ran.out.strip() == ("[]" if option else "No goal is finished yet: none has figures that reach its last day.")


def test_the_text_has_a_line_for_each_and_the_record(run: Run, su7: str) -> None:
    lines = run("backtest", su7).out.splitlines()
    assert lines[0] == "Xiaomi SU7: deliveries 2024, 136,854"
    assert lines[1].split() == ["30", "Apr", "2024", "–", "2", "of", "3", "periods", "known"]
    assert all(len(line) <= 79 for line in lines)
    assert lines[10].startswith("The ranges of 7 forecasts held what came: 50 % in ")


def test_what_cannot_be_held_against_anything_is_said(run: Run) -> None:
    run("new", "a.milepost", "--tracker", "A", "--year", "2023")
    for month in range(1, 13):
        run("add", "a.milepost", "--deliveries", "100+", "--period", f"2023-{month:02}")
    lines = run("backtest", "a.milepost").out.splitlines()
    assert lines[0] == "A: deliveries 2023, at least 1,200"
    assert sum("(90 %)" in line for line in lines) == 9
    assert not any("held" in line or "missed" in line for line in lines[:-1])
    assert lines[-1] == "What came is not known well enough to hold forecasts against."


def test_a_goal_of_one_month_has_no_month_end_to_try(run: Run) -> None:
    run("new", "a.milepost", "--tracker", "A", "--from", "2023-05-01", "--to", "2023-05-31")
    run("add", "a.milepost", "--deliveries", "500", "--period", "2023-05")
    lines = run("backtest", "a.milepost").out.splitlines()
    assert lines[1] == "  No month ends before the last day of this goal."
    assert run("backtest", "a.milepost", "--json").json == []


def test_orders_that_fall_and_a_target_that_is_withdrawn_have_rows_too(run: Run) -> None:
    run("new", "a.milepost", "--tracker", "A", "--year", "2023", "--measure", "orders", "--target", "1000")
    run("target", "a.milepost", "--withdrawn", "--announced", "2023-06-15")
    for month, count in enumerate((100, -20, 200, 150, 140, 90, 130, 150, 120, 10, 10, 10), 1):
        run("add", "a.milepost", f"--orders={count}", "--period", f"2023-{month:02}")
    rows = run("backtest", "a.milepost", "--json").json
    assert [row["target"] for row in rows] == [1000] * 5 + [None] * 6
    assert [row["probability"] is None for row in rows] == [True] * 2 + [False] * 3 + [True] * 6
    assert {row["actual"] for row in rows} == {1090}
