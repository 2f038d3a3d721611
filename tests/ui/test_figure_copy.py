"""What is copied of figures."""

from dataclasses import replace
from datetime import date

from milepost.chart.english import EnglishWording
from milepost.domain.progress import draw_curves
from milepost.ui.figure_copy import copied_text
from milepost.ui.figure_rows import figure_rows
from tests.chart.made import figure, snapshot

TOLD = replace(
    figure(1, "3 Apr", "30 Jun", "over 7,058"),
    announced_on=date(2024, 8, 21),
    source='=HYPERLINK("https://example.org")',
    note="first\nin the evening",
)


def test_days_are_copied_in_iso_form_and_quantities_as_they_were_typed() -> None:
    held = snapshot([TOLD])
    rows = figure_rows(held, draw_curves(held), EnglishWording())
    header, row = copied_text(rows.figures, rows.cells).splitlines()
    assert dict(zip(header.split("\t"), row.split("\t"), strict=True)) == {
        "Counted": "Deliveries",
        "First day": "2024-04-03",
        "Last day": "2024-06-30",
        "Figure": "over 7,058",
        "Announced": "2024-08-21",
        "Source": '\'=HYPERLINK("https://example.org")',
        "Note": "first in the evening",
        "Standing": "lower bound",
    }
