"""Text for the clipboard that a spreadsheet takes apart into cells."""

from collections.abc import Iterable, Sequence

from milepost.exchange.csv_table import guarded


def write_tabbed(rows: Iterable[Sequence[str]]) -> str:
    """Write rows of cells with tabs between them; no cell is run as a formula or reaches into another."""
    return "\n".join("\t".join(map(_cell, row)) for row in rows) + "\n"


def _cell(cell: str) -> str:
    """The cell in one line; one that starts with a quotation mark is put within such marks, as spreadsheets do."""
    one_line = guarded(" ".join(cell.split()))
    return '"' + one_line.replace('"', '""') + '"' if one_line.startswith('"') else one_line
