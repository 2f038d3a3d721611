from milepost.chart.alt import alternative
from milepost.chart.english import EnglishWording
from milepost.chart.progress_view import progress_plot
from milepost.chart.rows import progress_rows
from milepost.chart.subject import Subject
from tests.chart.made import figure, snapshot, su7_in_october, subject

WORDS = EnglishWording()


def told(shown: Subject) -> str:
    rows = tuple(progress_rows(shown, WORDS, orders=True))
    return alternative(progress_plot(shown, WORDS), rows, WORDS)


def test_the_picture_is_told_in_a_paragraph_and_a_table() -> None:
    held = snapshot([figure(1, "1 Jan", "30 Apr", "7,058"), figure(2, "1 May", "31 May", "2,000+")])
    assert told(subject(held)) == (
        "Line chart. At least 9,058 of 100,000 delivered; 425 a day needed. "
        "Nova: vehicles delivered in 2024, running total. "
        "At least 9,058 of 100,000 delivered: 9.1 %. 32,472 behind an even pace. "
        "It takes 425 a day from here; the last 90 days ran at 60 or more. "
        "Source: Maker, announced 30 Apr to 31 May 2024. Open dots: lower bounds.\n"
        "\n"
        "30 Apr 2024  deliveries           7,058\n"
        "31 May 2024  deliveries  At least 9,058\n"
        " 1 Jan 2024  target             100,000"
    )


def test_orders_targets_and_stretches_are_in_the_table() -> None:
    rows = [(row.day, row.what, row.count) for row in progress_rows(su7_in_october(), WORDS, orders=True)]
    assert ("30 Sep 2024", "deliveries", "at least 57,310") in rows
    assert ("30 Apr 2024", "orders", "88,063") in rows
    assert ("21 Aug 2024", "target", "120,000") in rows
    assert ("23 May 2024", "stretch", "120,000") in rows


def test_nothing_known_is_a_paragraph_alone() -> None:
    assert told(subject(snapshot(targets=()))) == (
        "Line chart. No figures yet. Nova: vehicles delivered in 2024, running total. "
        "No deliveries are known yet. The line starts with the first figure."
    )
