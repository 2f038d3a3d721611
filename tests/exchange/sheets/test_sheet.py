"""Cells keep their places: of CSV with any separator, of workbooks with days and numbers, of a clipboard's text."""

from datetime import date
from io import BytesIO

import pytest
import xlsxwriter

from milepost.exchange.faults import ImportFault
from milepost.exchange.sheets.sheet import column_letters
from milepost.exchange.sheets.text_sheet import read_csv_sheet, text_sheet
from milepost.exchange.sheets.workbook_sheets import read_workbook


def workbook(sheets: dict[str, list[list[object]]]) -> bytes:
    """A workbook with these rows; days as Excel keeps them."""
    content = BytesIO()
    with xlsxwriter.Workbook(content, {"default_date_format": "dd.mm.yyyy"}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                for column, value in enumerate(row):
                    sheet.write(at, column, value)
    return content.getvalue()


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_any_separator(separator: str) -> None:
    sheet = text_sheet(separator.join(["Month", "Units"]) + "\n" + separator.join(["Apr 2024", "7058"]), "s")
    assert sheet.rows == (("Month", "Units"), ("Apr 2024", "7058"))


def test_a_comma_within_cells_is_none() -> None:
    assert text_sheet("Month;Units\nApr 2024;7,058\nMay 2024;8,646\n", "s").rows[1] == ("Apr 2024", "7,058")


def test_blank_rows_keep_the_numbers_of_the_others() -> None:
    sheet = text_sheet("a,b\n\n1,2\n,\n", "s")
    assert [sheet.label(at) for at, row in enumerate(sheet.rows) if any(row)] == ["Row 1", "Row 3"]


def test_days_and_numbers_of_a_workbook() -> None:
    (sheet,) = read_workbook(workbook({"S": [["Date", "Units", "Share"], [date(2024, 4, 30), 7058, 0.5]]}))
    assert sheet.rows[1] == ("2024-04-30", 7058, "0.5")


def test_sheets_keep_their_places_and_empty_ones_are_left_out() -> None:
    sheets = read_workbook(workbook({"Notes": [], "Data": [[], [None, "Month"], [None, "Apr"]]}))
    assert [(sheet.name, sheet.cell(1, 1)) for sheet in sheets] == [("Data", "Month")]


@pytest.mark.parametrize("data", [b"hello", b"", b"PK\x03\x04 and no more"])
def test_what_is_no_workbook_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(ImportFault, match="not a workbook that can be read"):
        read_workbook(data)


def test_an_empty_table_is_refused() -> None:
    for refused in (lambda: read_csv_sheet(b"\n\n", "s"), lambda: read_workbook(workbook({"S": []}))):
        with pytest.raises(ImportFault, match="empty"):
            refused()


def test_columns_are_called_as_spreadsheets_do() -> None:
    assert [column_letters(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
