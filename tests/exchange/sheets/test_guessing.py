"""Tables as people keep them are read for what they say, and what is wrong is told at its cell."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from milepost.domain.period import span_code
from milepost.domain.span import Span
from milepost.exchange.csv_rows import read_rows
from milepost.exchange.faults import Fault, ImportFault
from milepost.exchange.records import FigureRow
from milepost.exchange.sheets.describing import described
from milepost.exchange.sheets.guessing import Given, guess
from milepost.exchange.sheets.leaving_open import days_are_open
from milepost.exchange.sheets.mapped import apply_mapping, placed
from milepost.exchange.sheets.mapping import Mapping
from milepost.exchange.sheets.sheet import Sheet
from milepost.exchange.sheets.text_sheet import text_sheet
from milepost.exchange.sheets.whens import DayOrder

EV = Given("EV", "vehicles", 2024)


def figures(text: str, given: Given = EV, **changed: object) -> list[tuple[str, str, str, int]]:
    """Tracker, measure, days and least count of each figure in a table; totals so far run from "start"."""
    sheet = text_sheet(text, "table")
    mapping = replace(guess(sheet, given), **changed)
    return list(_figures(sheet, mapping))


def _figures(sheet: Sheet, mapping: Mapping) -> Iterator[tuple[str, str, str, int]]:
    for row in read_rows(apply_mapping(sheet, mapping).table).records:
        assert isinstance(row, FigureRow)
        days = span_code(Span(row.first_day, row.last_day)) if row.first_day else f"start..{row.last_day}"
        yield row.tracker, str(row.measure), days, row.quantity.low


def faults(text: str) -> list[Fault]:
    """What is wrong with a table."""
    sheet = text_sheet(text, "table")
    mapped = apply_mapping(sheet, guess(sheet, EV))
    with pytest.raises(ImportFault) as caught:
        read_rows(mapped.table)
    return [placed(fault, sheet, mapped) for fault in caught.value.faults]


APRIL, MAY = ("EV", "deliveries", "2024-04", 7058), ("EV", "deliveries", "2024-05", 8646)


@pytest.mark.parametrize(
    "table",
    [
        "Month,Deliveries\nApr 2024,7058\nMay 2024,8646\n",
        "Month,Vehicles\nApr 2024,7058\nMay 2024,8646\n",
        "Apr 2024,7058\nMay 2024,8646\n",
        "Monat;Auslieferungen\nApr 2024;7.058\nMai 2024;8.646\n",
        'Mois;Livraisons\navr. 2024;"7 058"\nmai 2024;"8 646"\n',
        "月份,交付量\n2024年4月,7058\n2024年5月,8646\n",
        "Date,Deliveries\n2024-04-30,7058\n2024-05-31,8646\n",
        "Date,Units Sold\n04/30/2024,7058\n05/31/2024,8646\n",
        "Date\tUnits\n01.04.2024\t7058\n01.05.2024\t8646\n",
        "Year,Month,Deliveries\n2024,4,7058\n2024,5,8646\n",
        "From,To,Deliveries\n2024-04-01,2024-04-30,7058\n2024-05-01,2024-05-31,8646\n",
        ",Apr 2024,May 2024\nDeliveries,7058,8646\n",
        "Year,Apr,May\n2024,7058,8646\n",
        ",2024,\n,Apr,May\nEV,7058,8646\n",
        "Month,2024\nApr,7058\nMay,8646\nTotal,15704\n",
        "Deliveries Apr 2024,Deliveries May 2024\n7058,8646\n",
        "EV deliveries,,\n,,\nMonth,Deliveries,YoY\nApr-24,7058,\nMay-24,8646,22%\n",
        "Model,Month,Units,Price,Link\nEV,Apr 2024,7058,215900,\nEV,May 2024,8646,215900,\n",
        "Month,Deliveries (k)\nApr 2024,7.058\nMay 2024,8.646\n",
        "月份,交付量（万辆）\n2024年4月,0.7058\n2024年5月,0.8646\n",
        "Month,Deliveries\nApr 2024,7058.0\nMay 2024,8646*\nJun 2024,n/a\n",
        "Month,Long,Short,Total deliveries\nApr 2024,7000,58,7058\nMay 2024,8600,46,8646\n",
        "Month,Long,Short,Total\nApr 2024,7000,58,7058\nMay 2024,8600,46,8646\n",
    ],
)
def test_the_same_figures_in_many_tables(table: str) -> None:
    assert figures(table) == [APRIL, MAY]


def test_a_column_for_each_measure() -> None:
    table = "Month,Deliveries,Locked-in orders\nApr 2024,7058,88063\nMay 2024,8646,\n"
    assert figures(table) == [APRIL, ("EV", "orders", "2024-04", 88063), MAY]


def test_a_row_for_each_measure() -> None:
    table = "Metric,Apr 2024,May 2024\nDeliveries,7058,8646\nOrders,88063,-\n"
    assert figures(table) == [APRIL, MAY, ("EV", "orders", "2024-04", 88063)]


def test_a_column_for_each_tracker() -> None:
    table = "Month,SU7,YU7\nApr 2024,7058,1\nMay 2024,8646,2\n"
    assert {row[0]: row[3] for row in figures(table)} == {"SU7": 8646, "YU7": 2}


def test_a_year_over_several_titles() -> None:
    table = ",2023,,2024,\nModel,H1,H2,H1,H2\nEV,1,2,3,4\n"
    assert [row[2:] for row in figures(table)] == [("2023-H1", 1), ("2023-H2", 2), ("2024-H1", 3), ("2024-H2", 4)]


@pytest.mark.parametrize(
    ("title", "days"), [("Cumulative deliveries", "start..2024-04-30"), ("Deliveries YTD", "2024-01-01..2024-04-30")]
)
def test_totals_by_their_title(title: str, days: str) -> None:
    assert figures(f"Month,{title}\nApr 2024,7058\n")[0][2] == days


def test_totals_by_their_days() -> None:
    table = "Date;Deliveries\n24.04.2024;5.781\n30.04.2024;7.058\n15.05.2024;10.000+\n"
    assert [row[2:] for row in figures(table)] == [
        ("start..2024-04-24", 5781),
        ("start..2024-04-30", 7058),
        ("start..2024-05-15", 10000),
    ]


def test_days_of_weeks() -> None:
    week = ("2024-W15", "2024-W16")
    for first, second in (("2024-04-08", "2024-04-15"), ("2024-04-14", "2024-04-21")):
        assert tuple(row[2] for row in figures(f"Week,Units\n{first},700\n{second},650\n")) == week


def test_orders_may_fall_and_are_a_total_still() -> None:
    assert figures("Date,Orders\n3/28/2024,88898\n4/24/2024,75723\n")[1][2] == "start..2024-04-24"


def test_days_that_have_two_meanings_are_asked_for() -> None:
    table = "Date,Deliveries\n04/05/2024,7058\n05/06/2024,8646\n"
    sheet = text_sheet(table, "table")
    mapping = guess(sheet, EV)
    assert days_are_open(sheet, mapping)
    assert not days_are_open(sheet, replace(mapping, order=DayOrder.DAY_FIRST))
    assert figures(table, order=DayOrder.MONTH_FIRST)[1][2] == "start..2024-05-06"


def test_every_fault_is_at_its_cell() -> None:
    found = faults("Month,Deliveries\nApr 2024,7058\nMay 2024,8.64\nJune 24,abc\nfoo,5\n")
    assert [fault.cell for fault in found] == [(2, 1), (3, 1), (4, 0)]
    assert str(found[1]).startswith('Row 4, column B, quantity: "abc" is not a quantity.')


def test_a_title_that_names_no_period_is_a_fault_of_its_own() -> None:
    assert [fault.cell for fault in faults("Model,Jan 2024,Foo\nEV,1,5\n")] == [(0, 2)]


def test_a_number_that_is_no_month_is_a_fault_at_its_cell() -> None:
    assert [fault.cell for fault in faults("Year,Month,Deliveries\n2024,4,7058\n2024,13,8646\n")] == [(2, 1)]


def test_sums_are_left_out_and_told() -> None:
    sheet = text_sheet("Month,Deliveries\nApr 2024,7058\nTotal,7058\n", "table")
    assert apply_mapping(sheet, guess(sheet, EV)).notes == ("Row 3 is a sum and was left out.",)


def test_it_is_told_how_the_columns_were_read() -> None:
    sheet = text_sheet("Date,Deliveries,YoY\n2024-04-30,7058,1%\n2024-05-31,8646,2%\n", "table")
    assert described(sheet, guess(sheet, EV)) == (
        "Read “Date” as period, “Deliveries” as deliveries; left out “YoY”.",
        "Each day was taken for its month.",
    )


def test_the_columns_of_the_import_format_keep_its_rules() -> None:
    sheet = text_sheet('tracker,measure,period,quantity\nEV,deliveries,2024-04,\nEV,target,2024,"100,000"\n', "table")
    mapping = guess(sheet, EV)
    assert mapping.is_own
    with pytest.raises(ImportFault) as caught:
        read_rows(apply_mapping(sheet, mapping).table)
    assert [(fault.row, fault.column) for fault in caught.value.faults] == [(2, "quantity")]


@pytest.mark.parametrize(
    "table",
    [
        "Month,Deliveries\nApr 2024,7,058\nMay 2024,8,646\n",
        "tracker,measure,period,quantity\nEV,deliveries,2024-04,7,058\n",
    ],
)
def test_a_quantity_that_its_comma_took_apart_is_never_taken_for_its_beginning(table: str) -> None:
    found = faults(table)
    assert 'put a quantity such as "7,058" in quotation marks' in found[0].text
    assert found[0].cell is not None


def test_remarks_beside_a_table_of_another_kind_do_no_harm() -> None:
    assert figures("Month\tDeliveries\nApr 2024\t7058\tsee below\nMay 2024\t8646\t\n") == [APRIL, MAY]
