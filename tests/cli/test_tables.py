"""Tables in and out: all rows or none, each once, and the same bytes after a round trip."""

from pathlib import Path

import xlsxwriter

from tests.cli.conftest import Run

HEADER = "tracker,measure,first_day,last_day,quantity,announced_on,source,note\n"


def test_importing_twice_skips_every_row(run: Run, su7: str, sample: Path) -> None:
    before = Path(su7).read_bytes()
    again = run("import", su7, sample.name)
    assert (again.status, again.out) == (0, "")
    assert again.err == "0 rows added; 28 rows there already and skipped.\n"
    assert Path(su7).read_bytes() == before


def test_an_import_is_one_edit(run: Run, su7: str) -> None:
    before = run("status", su7, "--json").json
    assert run("undo", su7).out == "Undone: Import 28 rows from su7.csv.\n"
    assert run("status", su7, "--json").json["tracker"] is None
    run("redo", su7)
    assert run("status", su7, "--json").json == before


def test_a_dry_run_makes_no_file_and_changes_none(run: Run, ev: str, sample: Path) -> None:
    before = Path(ev).read_bytes()
    for file in (ev, "new.milepost"):
        ran = run("import", file, sample.name, "--dry-run")
        assert (ran.status, ran.err) == (0, "28 rows would be added. Nothing was changed.\n")
    assert Path(ev).read_bytes() == before
    assert not Path("new.milepost").exists()


def test_every_fault_is_named_and_nothing_is_imported(run: Run, folder: Path) -> None:
    rows = [f"EV,deliveries,2024-01-01,2024-01-31,7,{day}" for day in range(30)]
    (folder / "bad.csv").write_text(HEADER + "\n".join(rows))
    ran = run("import", "a.milepost", "bad.csv")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.count("announced_on") == 30
    assert "Row 31, announced_on" in ran.err
    assert not Path("a.milepost").exists()


def test_a_table_that_is_not_there_is_said_in_a_sentence(run: Run) -> None:
    ran = run("import", "a.milepost", "gone.csv")
    assert (ran.status, ran.err.count("\n"), "gone.csv" in ran.err) == (1, 1, True)
    assert not Path("a.milepost").exists()


def test_what_was_exported_and_imported_is_exported_the_same(run: Run, su7: str) -> None:
    run("milestone", su7, "100,000", "--name", "The 100,000th")
    run("target", su7, "--withdrawn", "--announced", "2024-12-01")
    run("add", su7, "--orders=-1,200", "--period", "2024-12", "--note", "=2+2")
    assert run("export", su7, "one.csv").status == 0
    run("import", "other.milepost", "one.csv")
    run("export", "other.milepost", "two.csv")
    assert Path("one.csv").read_bytes() == Path("two.csv").read_bytes()


def test_an_export_takes_the_place_of_an_older_one(run: Run, su7: str, folder: Path) -> None:
    (folder / "out.csv").write_text("old " * 10_000)
    ran = run("export", su7, "out.csv")
    assert (ran.status, ran.out, ran.err) == (0, "", "28 rows written to out.csv.\n")
    assert (folder / "out.csv").read_text(encoding="utf-8").startswith("tracker,measure,")
    assert sorted(path.name for path in folder.iterdir()) == ["out.csv", "su7.csv", "su7.milepost"]


def test_an_export_into_a_folder_that_is_not_there_is_said_in_a_sentence(run: Run, su7: str) -> None:
    ran = run("export", su7, "gone/out.csv")
    assert (ran.status, ran.err.count("\n")) == (1, 1)


def test_rows_are_exported_in_the_order_of_entry_whatever_they_are(run: Run, folder: Path) -> None:
    rows = [
        "Van,deliveries,2024-01-01,2024-01-31,1,2024-02-01,,",
        "EV,milestone,,,500,,,Five hundred",
        "EV,deliveries,2024-02-01,2024-02-29,3,2024-03-01,,",
        "EV,plan,2024-01-01,2024-01-31,9,,,",
        "Van,deliveries,2024-02-01,2024-02-29,4,2024-03-01,,",
        "EV,target,2024-01-01,2024-12-31,900,2024-01-01,,",
        "EV,deliveries,2024-01-01,2024-01-31,2,2024-02-01,,",
    ]
    (folder / "in.csv").write_text(HEADER + "\n".join(rows))
    run("import", "all.milepost", "in.csv")
    run("target", "all.milepost", "--tracker", "EV", "--withdrawn", "--announced", "2024-05-01")
    run("add", "all.milepost", "--tracker", "Van", "--deliveries", "5", "--period", "2024-03")
    run("export", "all.milepost", "out.csv")
    assert (folder / "out.csv").read_text(encoding="utf-8").splitlines()[1:] == [
        *rows,
        "EV,target,2024-01-01,2024-12-31,withdrawn,2024-05-01,,",
        "Van,deliveries,2024-03-01,2024-03-31,5,2024-04-01,,",
    ]


def test_a_table_in_other_columns_is_read_as_it_looks_and_told(run: Run, folder: Path) -> None:
    (folder / "sales.csv").write_text("Monat;Auslieferungen\nApr 2024;7.058\nMai 2024;8.646\n", encoding="utf-8")
    asked = run("import", "a.milepost", "sales.csv")
    assert (asked.status, "(--tracker NAME)" in asked.err) == (1, True)
    ran = run("import", "a.milepost", "sales.csv", "--tracker", "EV")
    assert (ran.status, ran.err) == (0, "Read “Monat” as period, “Auslieferungen” as deliveries.\n2 rows added.\n")
    # The only tracker of a file is meant where none is named.
    again = run("import", "a.milepost", "sales.csv")
    assert again.err.endswith("0 rows added; 2 rows there already and skipped.\n")


def test_days_with_two_meanings_are_asked_for(run: Run, ev: str, folder: Path) -> None:
    (folder / "days.csv").write_text("Date,Deliveries\n04/05/2024,7058\n05/06/2024,8646\n")
    words = ("import", ev, "days.csv")
    asked = run(*words)
    assert (asked.status, "--days dmy" in asked.err) == (1, True)
    assert run(*words, "--days", "mdy").err.endswith("2 rows added.\n")
    run("export", ev, "out.csv")
    rows = (folder / "out.csv").read_text(encoding="utf-8").splitlines()
    assert [row.split(",")[3] for row in rows[-2:]] == ["2024-04-05", "2024-05-06"]


def test_a_fault_in_a_workbook_names_its_cell(run: Run, folder: Path) -> None:
    with xlsxwriter.Workbook(folder / "sales.xlsx") as book:
        for name, units in (("First", 7058), ("Second", "abc")):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["Month", "Deliveries"])
            sheet.write_row(1, 0, ["Apr 2024", units])
    words = ("import", "a.milepost", "sales.xlsx", "--tracker", "EV")
    ran = run(*words, "--sheet", "Second")
    assert (ran.status, ran.err.splitlines()[0][:28]) == (1, 'Row 2, column B, quantity: "')
    assert run(*words).err.endswith("1 row added.\n")
    assert "“First”, “Second”" in run(*words, "--sheet", "Third").err


def test_a_workbook_comes_back_as_it_went_out(run: Run, su7: str) -> None:
    run("export", su7, "out.xlsx")
    assert run("import", su7, "out.xlsx").err == "0 rows added; 28 rows there already and skipped.\n"
    assert run("import", "copy.milepost", "out.xlsx").err == "28 rows added.\n"
    for file, out in ((su7, "a.csv"), ("copy.milepost", "b.csv")):
        run("export", file, out)
    assert sorted(Path("a.csv").read_bytes().splitlines()) == sorted(Path("b.csv").read_bytes().splitlines())


def test_a_table_of_another_make_adds_no_figure_that_is_held_in_other_words(run: Run, ev: str, folder: Path) -> None:
    run("add", ev, "--deliveries", "7,058", "--period", "2024-04", "--source", "EV itself")
    (folder / "sales.csv").write_text("Month;Deliveries;Link\nApr 2024;7058;x\nMay 2024;8646;x\n")
    assert run("import", ev, "sales.csv").err.endswith("1 row added; 1 row there already and skipped.\n")
    # With days of announcement, a figure announced again is another one.
    (folder / "news.csv").write_text("Month;Deliveries;Announced\nMay 2024;8646;2024-07-01\n")
    assert run("import", ev, "news.csv").err.endswith("1 row added.\n")
