"""Whatever stands in a table, it is read, asked about, or refused in sentences at its cells."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from milepost.exchange.faults import ImportFault
from milepost.exchange.sheets.leaving_open import has_days, needs_year
from milepost.exchange.sheets.memory import written
from milepost.exchange.sheets.text_sheet import text_sheet
from milepost.exchange.sheets.whens import DayOrder
from milepost.workspace.tables import Choices, guess_mapping, open_question, remembered_mapping, sheet_edit

WORDS = (
    *("", "Month", "Deliveries", "Total", "Apr 2024", "2024", "2024-04-30", "04/05/2024", "7,058", "7.058", "10,000+"),
    *("x", "Q2", "H1 2024", "Orders", "Model", "SU7", "-", "n/a", "5月", "2024年5月", "€5", "12%", "=A1", "Source"),
    *("99999999999", "-5", "0", "Jan", "FY24", "30.02.2024", "1e5", "W18 2024", "Announced", "From", "To", "2024-W60"),
    *(
        "Q9 2024",
        "13",
        "Deliveries YTD",
        "合计",
        "\x00",
        "'x",
        "9999-12-31",
        "0001-01-01",
        "Dec 9999",
        "(k)",
        "Units (k)",
    ),
)
ROWS = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=5), min_size=1, max_size=6)
EV = Choices(tracker="EV")


@given(ROWS, st.sampled_from("\t,;"))
def test_any_table_is_read_or_refused(rows: list[list[str]], separator: str) -> None:
    try:
        sheet = text_sheet("\n".join(separator.join(row) for row in rows), "table")
    except ImportFault:
        return
    guessed = guess_mapping(sheet, (), EV)
    remembered_mapping(sheet, guessed, written(sheet, guessed), (), EV)
    for order in (guessed.order, DayOrder.MONTH_FIRST):
        mapping = replace(guessed, order=order)
        assert not (needs_year(sheet, mapping) and mapping.is_own)
        assert not (has_days(sheet, mapping) and mapping.is_own)
        if open_question(sheet, mapping) is not None:
            continue
        try:
            read = sheet_edit(sheet, mapping, (), "table")
        except ImportFault as refused:
            cells = [fault.cell for fault in refused.faults]
            assert all(cell is None or cell[0] < len(sheet.rows) for cell in cells)
        else:
            assert read.added + read.skipped > 0 or read.edit is None
