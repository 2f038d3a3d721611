"""CSV in and out: what each row says, what is wrong with it, and the same bytes after a round trip."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.domain.figure import Figure, Measure
from milepost.domain.quantity import MAX_COUNT, Quantity, format_quantity, parse_quantity
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Milestone, PlanPart, Snapshot, Target, Tracker
from milepost.exchange.csv_rows import read_rows
from milepost.exchange.csv_table import COLUMNS, read_csv, write_csv
from milepost.exchange.export_rows import ExportRow, export_rows, exported_quantity
from milepost.exchange.faults import ImportFault
from milepost.exchange.records import FigureRow, MilestoneRow, PlanRow, Reading, Record, StretchRow, TargetRow
from milepost.exchange.resolve import plan_goal, start_days, with_first_days

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "su7-2024.csv"
HEADER = ",".join(COLUMNS)
DELIVERIES, ORDERS = Measure.DELIVERIES, Measure.ORDERS
TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.text("=+-@'\t\r\n\", ;a1")
DAYS = st.dates(date(2020, 1, 1), date(2026, 12, 31))


def read(*rows: str, header: str = HEADER) -> Reading:
    return read_rows(read_csv("\n".join((header, *rows)).encode()))


def record(row: str, header: str = HEADER) -> Record:
    (only,) = read(row, header=header).records
    return only


def faults(*rows: str, header: str = HEADER) -> list[tuple[int, str]]:
    with pytest.raises(ImportFault) as caught:
        read(*rows, header=header)
    return [(fault.row, fault.column) for fault in caught.value.faults]


def test_a_figure_is_read_with_every_column() -> None:
    assert record('SU7,deliveries,2024-04-03,2024-04-30,"7,058",2024-05-01,Xiaomi,"first, of many"') == FigureRow(
        line=2,
        tracker="SU7",
        measure=DELIVERIES,
        first_day=date(2024, 4, 3),
        last_day=date(2024, 4, 30),
        quantity=Quantity(7058, 7058),
        typed="7,058",
        announced_on=date(2024, 5, 1),
        source="Xiaomi",
        note="first, of many",
    )


def test_an_empty_first_day_stays_open_and_an_empty_announcement_is_the_day_after() -> None:
    figure = record("SU7,orders,,2024-12-31,-5,,,")
    assert isinstance(figure, FigureRow)
    assert figure.first_day is None
    assert figure.announced_on == date(2025, 1, 1)
    assert figure.quantity == Quantity(-5, -5)


@pytest.mark.parametrize(
    ("quantity", "value", "stretch"),
    [
        ("130000", 130000, None),
        ("about 130000", 130000, None),
        ("10000+", 10000, None),
        ("600000-650000", 600000, 650000),
        ("Withdrawn", None, None),
    ],
)
def test_a_target_is_read_and_announced_by_default_on_the_goals_first_day(
    quantity: str, value: int | None, stretch: int | None
) -> None:
    target = record(f"SU7,target,2024-04-03,2024-12-31,{quantity},,S,N")
    first, last = date(2024, 4, 3), date(2024, 12, 31)
    assert target == TargetRow(2, "SU7", DELIVERIES, first, last, value, stretch, first, "S", "N")
    assert isinstance(target, TargetRow)
    assert target.withdrawn is (value is None)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            "SU7,target:orders,,2024-12-31,5,,,",
            TargetRow(2, "SU7", ORDERS, None, date(2024, 12, 31), 5, None, None, "", ""),
        ),
        (
            "SU7,Stretch:Orders,2024-01-01,2024-12-31,5,2024-02-01,S,N",
            StretchRow(2, "SU7", ORDERS, date(2024, 1, 1), date(2024, 12, 31), 5, date(2024, 2, 1), "S", "N"),
        ),
        (
            "SU7,plan,2024-01-01,2024-03-31,0,,,",
            PlanRow(2, "SU7", None, date(2024, 1, 1), date(2024, 3, 31), 0, ""),
        ),
        (
            "SU7,plan:orders,2024-01-01,2024-03-31,9k,,,2024",
            PlanRow(2, "SU7", ORDERS, date(2024, 1, 1), date(2024, 3, 31), 9000, "2024"),
        ),
        (
            "SU7,milestone,,2024-11-30,100k,,,Hundred thousand",
            MilestoneRow(2, "SU7", DELIVERIES, 100000, "Hundred thousand", date(2024, 11, 30), None),
        ),
        (
            "SU7,milestone:orders,,,100k,,,",
            MilestoneRow(2, "SU7", ORDERS, 100000, "", None, None),
        ),
    ],
)
def test_each_kind_of_row_is_read(row: str, expected: Record) -> None:
    assert record(row) == expected


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("start", ["", "\ufeff", "\n", "\ufeff\n\n"])
def test_separator_line_ends_and_byte_order_mark_do_not_matter(separator: str, end: str, start: str) -> None:
    rows = [["Quantity", "note", "Tracker", "measure", "period"], ["7058", "a b", "SU7", "deliveries", "2024-04"]]
    text = start.replace("\n", end) + end.join(separator.join(row) for row in rows) + end
    (figure,) = read_rows(read_csv(text.encode())).records
    assert isinstance(figure, FigureRow)
    assert (figure.tracker, figure.note, figure.quantity) == ("SU7", "a b", Quantity(7058, 7058))
    assert figure.line == 2 + start.count("\n")


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-h1", "2024-01-01", "2024-06-30"),
        ("2024-Q2", "2024-04-01", "2024-06-30"),
        ("2024-05", "2024-05-01", "2024-05-31"),
        ("2024-W18", "2024-04-29", "2024-05-05"),
        ("2024-05-01", "2024-05-01", "2024-05-01"),
    ],
)
def test_a_period_stands_for_the_two_days(period: str, first: str, last: str) -> None:
    figure = record(f"SU7,deliveries,{period},5", header="tracker,measure,period,quantity")
    assert isinstance(figure, FigureRow)
    assert (str(figure.first_day), str(figure.last_day)) == (first, last)


def test_blank_rows_are_skipped_but_counted_and_a_line_break_in_a_cell_is_not() -> None:
    first, second = read(
        "", 'A,deliveries,,2024-01-31,5,,,"two\r\nlines"', ",,,,,,,", "A,deliveries,,2024-02-29,6"
    ).records
    assert isinstance(first, FigureRow)
    assert (first.line, first.note, second.line) == (3, "two\r\nlines", 5)


def test_unknown_columns_and_cells_without_use_are_left_out_with_a_note() -> None:
    header = "tracker,measure,first_day,last_day,quantity,announced_on,Colour of car"
    assert read("A,milestone,,,5,2024-01-01,red", "A,deliveries,,2024-01-31,5,,blue", header=header).notes == (
        'The column "colour_of_car" is not known and was left out.',
        "The announced_on of milestone rows says nothing and was left out.",
    )


def test_one_guard_is_taken_off_each_cell() -> None:
    figure = record("'=A,deliveries,,2024-01-31,'5,,''quoted,'-1")
    assert isinstance(figure, FigureRow)
    assert (figure.tracker, figure.typed, figure.source, figure.note) == ("=A", "5", "'quoted", "-1")


def test_a_cell_of_any_size_is_read() -> None:
    figure = record(f"A,deliveries,,2024-01-31,5,,,{'x' * 1_000_000}")
    assert isinstance(figure, FigureRow)
    assert len(figure.note) == 1_000_000


def test_the_unit_of_a_known_tracker_is_ignored() -> None:
    table = read_csv(f"{HEADER}\nPhones,deliveries,,2024-01-31,5 phones,,,".encode())
    (figure,) = read_rows(table, {"Phones": "phones"}).records
    assert isinstance(figure, FigureRow)
    assert figure.quantity == Quantity(5, 5)


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (",deliveries,,2024-01-31,5,,,", "tracker"),
        ("A,,,2024-01-31,5,,,", "measure"),
        ("A,sales,,2024-01-31,5,,,", "measure"),
        ("A,deliveries:orders,,2024-01-31,5,,,", "measure"),
        ("A,target:sales,,2024-01-31,5,,,", "measure"),
        ("A,deliveries,1.1.2024,2024-01-31,5,,,", "first_day"),
        ("A,deliveries,,,5,,,", "last_day"),
        ("A,deliveries,2024-02-01,2024-01-31,5,,,", "last_day"),
        ("A,deliveries,,2024-01-31,,,,", "quantity"),
        ("A,deliveries,,2024-01-31,-5,,,", "quantity"),
        ('A,deliveries,,2024-01-31,"7,05",,,', "quantity"),
        ("A,deliveries,,2024-01-31,5,soon,,", "announced_on"),
        ("A,deliveries,,9999-12-31,5,,,", "announced_on"),
        ("A,target,,2024-01-31,0,,,", "quantity"),
        ("A,stretch,,2024-01-31,5-6,,,", "quantity"),
        ("A,stretch,,2024-01-31,withdrawn,,,", "quantity"),
        ("A,milestone,,2024-01-31,0,,,", "quantity"),
        ("A,plan,,2024-01-31,-1,,,", "quantity"),
        ("A,deliveries,,2024-01-31,7,058,,,,", "announced_on"),
        ("A,deliveries,,2024-01-31,7,058,2024-02-01,Source,Note", "column 9"),
        ('A,deliveries,,2024-01-31,5,,,"open', "quotation marks"),
    ],
)
def test_a_fault_names_its_row_and_column(row: str, column: str) -> None:
    assert faults("A,deliveries,,2024-01-31,5,,,", row) == [(3, column)]


def test_a_period_that_the_days_deny_is_a_fault() -> None:
    header = f"{HEADER},period"
    assert faults("A,deliveries,2024-04-03,2024-04-30,5,,,,2024-04", header=header) == [(2, "period")]
    assert faults("A,deliveries,,,5,,,,April", header=header) == [(2, "period")]


def test_every_fault_of_a_row_is_named() -> None:
    row = "A,deliveries,2024-01-01,2024-01-32,-5,soon"
    assert faults(row) == [(2, "quantity"), (2, "last_day"), (2, "announced_on")]
    assert faults(row.replace("deliveries", "sales")) == [(2, "measure"), (2, "last_day"), (2, "announced_on")]
    for measure in ("target", "stretch"):
        assert faults(row.replace("deliveries", measure))[-1] == (2, "announced_on")


def test_all_faults_are_found_and_twenty_are_printed() -> None:
    with pytest.raises(ImportFault) as caught:
        read(*["A,sales,,2024-01-31,5,,,"] * 2, *["A,deliveries,x,y,z,,,"] * 10)
    assert len(caught.value.faults) == 32
    lines = str(caught.value).splitlines()
    assert len(lines) == 21
    assert lines[0].startswith('Row 2, measure: "sales" is not a measure')
    assert lines[-1] == "And 12 more."


@pytest.mark.parametrize(
    ("header", "missing"),
    [
        ("tracker,measure,first_day,last_day", ["quantity"]),
        ("tracker,measure,last_day,quantity", ["first_day"]),
        ("tracker,measure,quantity", ["first_day", "last_day"]),
        ("measure,period,quantity", ["tracker"]),
        ("a;b", ["tracker", "measure", "first_day", "last_day", "quantity"]),
        ("tracker,measure,period,quantity,note,Note", ["note"]),
    ],
)
def test_missing_and_doubled_columns_are_named(header: str, missing: list[str]) -> None:
    assert faults("x,x,x,x", header=header) == [(1, name) for name in missing]


@pytest.mark.parametrize("data", [b"", b"\n\r\n", b"\xef\xbb\xbf", HEADER.encode("utf-16"), b"\xff", b"tracker\n\xe9"])
def test_what_is_no_utf_8_table_is_refused(data: bytes) -> None:
    with pytest.raises(ImportFault, match=r"is empty|not UTF-8"):
        read_csv(data)


@given(st.binary() | st.lists(TEXTS).map(lambda cells: f"{HEADER}\n{','.join(cells)}".encode()))
def test_any_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    with suppress(ImportFault):
        read_rows(read_csv(data))


@pytest.mark.parametrize(
    ("rows", "day"),
    [
        (["A,orders,2023-01-01,2024-01-31,5", "A,deliveries,2024-01-02,2024-01-31,5"], date(2024, 1, 2)),
        (["A,deliveries,2024-01-02,2024-01-31,5", "A,deliveries,2024-01-01,2024-01-31,5"], date(2024, 1, 1)),
        (["A,deliveries,,2024-01-31,5", "A,orders,2024-01-05,2024-01-31,5"], date(2024, 1, 5)),
        (["A,target,2024-01-07,2024-01-31,5", "A,deliveries,,2024-01-31,5"], date(2024, 1, 7)),
    ],
)
def test_a_new_tracker_starts_with_its_deliveries_else_orders_else_targets(rows: list[str], day: date) -> None:
    assert start_days(read(*rows).records) == {"A": day}


def test_a_new_tracker_without_any_first_day_is_a_fault_and_a_known_one_is_not() -> None:
    records = read("A,deliveries,,2024-01-31,5", "B,deliveries,,2024-01-31,5").records
    with pytest.raises(ImportFault) as caught:
        start_days(records, {"A"})
    assert [(fault.row, fault.column) for fault in caught.value.faults] == [(3, "first_day")]
    assert start_days(records, {"A", "B"}) == {}


def test_totals_so_far_start_with_the_tracker() -> None:
    records = read("A,deliveries,,2024-01-31,5", "A,target,,2024-12-31,9").records
    figure, target = with_first_days(records, {"A": date(2024, 1, 2)})
    assert isinstance(target, TargetRow)
    assert figure.first_day == target.first_day == target.announced_on == date(2024, 1, 2)
    with pytest.raises(ImportFault) as caught:
        with_first_days(records, {"A": date(2024, 2, 1)})
    assert [(fault.row, fault.column) for fault in caught.value.faults] == [(2, "last_day")]


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1+2", "'-1+2"),
        ("-", "'-"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", '"\'\rx"'),
        ("＝1", "'＝1"),
        ("'quoted'", "''quoted'"),
        ("-1,200", '"-1,200"'),
        ("-5", "-5"),
        ("-500 to 200", "'-500 to 200"),
        ("5-3", "5-3"),
        ('a "b"', '"a ""b"""'),
        ("a\nb", '"a\nb"'),
    ],
)
def test_a_cell_that_would_run_is_guarded_and_a_negative_number_is_not(cell: str, written: str) -> None:
    assert write_csv([("A", *[""] * 6, cell)]).decode() == f"{HEADER}\nA,,,,,,,{written}\n"


@given(st.lists(st.tuples(st.just("A"), *[TEXTS] * 7)))
def test_any_cells_are_read_as_they_were_written(rows: list[tuple[str, ...]]) -> None:
    assert [tuple(cells) for _, cells in read_csv(write_csv(rows)).rows] == rows


def figure(number: int, typed: str, measure: Measure = DELIVERIES, quantity: Quantity | None = None) -> Figure:
    april = Span(date(2024, 4, 3), date(2024, 4, 30))
    found = quantity or parse_quantity(typed, signed=measure is ORDERS)
    return Figure(number, measure, april, found, typed, date(2024, 5, 1), "Xiaomi", "=note")


@pytest.mark.parametrize(
    ("typed", "quantity", "exported"),
    [
        ("over 10k", Quantity(10001, None), "over 10k"),
        ("7.058", Quantity(7058, 7058), "7,058"),
        ("58 phones", Quantity(58, 58), "58"),
        ("7,058", Quantity(0, 9), "at most 9"),
    ],
)
def test_a_quantity_is_exported_as_typed_where_any_reader_understands_it(
    typed: str, quantity: Quantity, exported: str
) -> None:
    assert exported_quantity(figure(1, typed, quantity=quantity)) == exported


def test_everything_of_a_tracker_is_exported_in_the_order_of_entry() -> None:
    year, quarter = Span(date(2024, 1, 1), date(2024, 12, 31)), Span(date(2024, 4, 1), date(2024, 6, 30))
    may = Span(date(2024, 5, 1), date(2024, 5, 31))
    day = date(2024, 1, 1)
    goals = (
        Goal(1, DELIVERIES, "2024", year, (Target(1, day, 5), Target(3, day, 0, 7)), (PlanPart(1, may, 1000),)),
        Goal(2, DELIVERIES, "Q2", quarter, (Target(2, day, None, withdrawn=True),), (PlanPart(2, may, 2000),)),
        Goal(3, ORDERS, "orders", year, (Target(4, day, 9, source="S", note="N"),), (PlanPart(3, may, 3000),)),
        Goal(4, ORDERS, "no target", quarter, (), (PlanPart(4, may, 3000),)),
    )
    milestones = (Milestone(1, ORDERS, 100_000, "Many", date(2024, 7, 1)), Milestone(2, DELIVERIES, 5, "Few"))
    figures = (figure(2, "-1,200", ORDERS), figure(1, "7058"))
    snapshot = Snapshot(Tracker(1, "A", "vehicles", day), goals, milestones, figures)
    assert write_csv(export_rows([snapshot])).decode().splitlines() == [
        HEADER,
        "A,target,2024-01-01,2024-12-31,5,2024-01-01,,",
        "A,target,2024-04-01,2024-06-30,withdrawn,2024-01-01,,",
        "A,target,2024-01-01,2024-12-31,0-7,2024-01-01,,",
        "A,target:orders,2024-01-01,2024-12-31,9,2024-01-01,S,N",
        'A,plan,2024-05-01,2024-05-31,"1,000",,,2024',
        'A,plan,2024-05-01,2024-05-31,"2,000",,,',
        'A,plan:orders,2024-05-01,2024-05-31,"3,000",,,',
        'A,milestone:orders,,2024-07-01,"100,000",,,Many',
        "A,milestone,,,5,,,Few",
        "A,deliveries,2024-04-03,2024-04-30,7058,2024-05-01,Xiaomi,'=note",
        'A,orders,2024-04-03,2024-04-30,"-1,200",2024-05-01,Xiaomi,\'=note',
    ]


def test_a_tracker_with_nothing_but_milestones_says_when_it_starts() -> None:
    snapshot = Snapshot(Tracker(1, "A", "vehicles", date(2024, 4, 3)), milestones=(Milestone(1, ORDERS, 5, "Five"),))
    assert export_rows([snapshot]) == [ExportRow("A", "milestone:orders", "2024-04-03", "", "5", note="Five")]
    assert start_days(read_rows(read_csv(write_csv(export_rows([snapshot])))).records) == {"A": date(2024, 4, 3)}


def test_a_plan_without_a_goal_to_hold_it_finds_none() -> None:
    goal = Goal(1, DELIVERIES, "2024", Span(date(2024, 1, 1), date(2024, 12, 31)))
    inside, outside = read("A,plan,2024-01-01,2024-12-31,5", "A,plan,2024-12-01,2025-01-31,5").records
    assert isinstance(inside, PlanRow)
    assert isinstance(outside, PlanRow)
    assert plan_goal(inside, [goal]) is goal
    assert plan_goal(outside, [goal]) is None


def imported(data: bytes) -> list[Snapshot]:
    """What a new file would hold: trackers, goals and rows made in the order in which the table names them."""
    records = read_rows(read_csv(data)).records
    starts = start_days(records)
    trackers = {
        name: Snapshot(Tracker(number, name, "vehicles", day)) for number, (name, day) in enumerate(starts.items(), 1)
    }
    for number, each in enumerate(with_first_days(records, starts), 1):
        trackers[each.tracker] = with_record(trackers[each.tracker], number, each)
    return list(trackers.values())


def with_record(held: Snapshot, number: int, row: Record) -> Snapshot:
    goals, milestones, figures = list(held.goals), list(held.milestones), list(held.figures)
    match row:
        case FigureRow(first_day=date() as first):
            span = Span(first, row.last_day)
            figures.append(
                Figure(number, row.measure, span, row.quantity, row.typed, row.announced_on, row.source, row.note)
            )
        case TargetRow(first_day=date() as first, announced_on=date() as announced):
            span, withdrawn = Span(first, row.last_day), row.withdrawn
            target = Target(number, announced, row.value, row.stretch, withdrawn, row.source, row.note)
            held_goal = next((goal for goal in goals if (goal.measure, goal.span) == (row.measure, span)), None)
            goal = held_goal or Goal(number, row.measure, str(number), span)
            changed = Goal(goal.id, goal.measure, goal.name, span, (*goal.targets, target), goal.plan)
            goals = [changed if each is held_goal else each for each in goals] + ([] if held_goal else [changed])
        case PlanRow(first_day=date() as first):
            goal = plan_goal(row, goals)
            assert goal
            part = PlanPart(number, Span(first, row.last_day), row.count)
            changed = Goal(goal.id, goal.measure, goal.name, goal.span, goal.targets, (*goal.plan, part))
            goals = [changed if each is goal else each for each in goals]
        case MilestoneRow():
            milestones.append(Milestone(number, row.measure, row.value, row.name, row.due_day))
        case _:
            pytest.fail(f"an export holds no {row}")
    return Snapshot(held.tracker, tuple(goals), tuple(milestones), tuple(figures))


@st.composite
def spans(draw: Callable[[st.SearchStrategy[date]], date]) -> Span:
    return Span(*sorted((draw(DAYS), draw(DAYS))))


@st.composite
def quantities(draw: st.DrawFn, measure: Measure) -> tuple[Quantity, str]:
    low = draw(st.integers(0 if measure is DELIVERIES else -MAX_COUNT, MAX_COUNT))
    quantity = Quantity(low, draw(st.none() | st.integers(low, MAX_COUNT)))
    return quantity, draw(st.sampled_from([format_quantity(quantity), f" {format_quantity(quantity)} cars", "gone"]))


@st.composite
def targets(draw: st.DrawFn) -> Target:
    value = draw(st.none() | st.integers(1, MAX_COUNT - 1))
    stretch = None if value is None else draw(st.none() | st.integers(value + 1, MAX_COUNT))
    return Target(draw(st.integers()), draw(DAYS), value, stretch, value is None, draw(TEXTS), draw(TEXTS))


@st.composite
def snapshots(draw: st.DrawFn) -> Snapshot:
    def figure_of(measure: Measure) -> Figure:
        quantity, typed = draw(quantities(measure))
        return Figure(
            draw(st.integers()), measure, draw(spans()), quantity, typed, draw(DAYS), draw(TEXTS), draw(TEXTS)
        )

    def goal_of(measure: Measure) -> Goal:
        span = draw(spans() | st.just(Span(date(2024, 1, 1), date(2024, 12, 31))))
        parts = draw(st.lists(st.builds(PlanPart, st.integers(), spans() | st.just(span), st.integers(0, MAX_COUNT))))
        return Goal(draw(st.integers()), measure, "name", span, tuple(draw(st.lists(targets()))), tuple(parts))

    measures = st.lists(st.sampled_from(Measure), max_size=4)
    milestone = st.builds(
        Milestone, st.integers(), st.sampled_from(Measure), st.integers(1, MAX_COUNT), TEXTS, st.none() | DAYS
    )
    tracker = Tracker(draw(st.integers()), draw(TEXTS.filter(lambda name: bool(name.strip()))), "cars", draw(DAYS))
    goals = tuple(goal_of(measure) for measure in draw(measures))
    figures = tuple(figure_of(measure) for measure in draw(measures))
    return Snapshot(tracker, goals, tuple(draw(st.lists(milestone, max_size=3))), figures)


@given(st.lists(snapshots(), max_size=3, unique_by=lambda snapshot: snapshot.tracker.name))
def test_export_import_and_export_again_give_the_same_bytes(held: list[Snapshot]) -> None:
    exported = write_csv(export_rows(held))
    assert write_csv(export_rows(imported(exported))) == exported


def test_the_shipped_example_is_read_whole() -> None:
    reading = read_rows(read_csv(SAMPLE.read_bytes()))
    assert reading.notes == ()
    assert len(reading.records) == len(SAMPLE.read_text(encoding="utf-8").splitlines()) - 1
    assert start_days(reading.records) == {"Xiaomi SU7": date(2024, 4, 3)}
