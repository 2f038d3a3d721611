"""Text for the clipboard that a spreadsheet takes apart into cells."""

from collections.abc import Sequence

from milepost.domain.telling import Tell, told, untold
from milepost.exchange.csv_table import guarded


def write_tabbed(rows: Sequence[Sequence[str]], tell: Tell = untold) -> str:
    """Write rows of cells with tabs between them; no cell is run as a formula or reaches into another.

    `tell` hears how far it is.
    """
    return "\n".join("\t".join(map(_cell, row)) for row in told(rows, tell)) + "\n"


def _cell(cell: str) -> str:
    """The cell in one line; one that starts with a quotation mark is put within such marks, as spreadsheets do."""
    one_line = guarded(" ".join(cell.split()))
    return '"' + one_line.replace('"', '""') + '"' if one_line.startswith('"') else one_line
