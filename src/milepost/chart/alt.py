"""The picture in words, for those who cannot see it: a paragraph, then a table of what is drawn."""

from collections.abc import Sequence

from milepost.chart.amounts import capitalised
from milepost.chart.plot import Plot
from milepost.chart.rows import Row
from milepost.chart.wording import Wording


def alternative(plot: Plot, rows: Sequence[Row], wording: Wording) -> str:
    """One paragraph and, where there are rows of what is drawn, an empty line and a table, as plain text."""
    return "\n\n".join(part for part in (described(plot, wording), _table(rows)) if part)


def described(plot: Plot, wording: Wording) -> str:
    """What the picture shows, in one paragraph."""
    source = plot.sources[0].replace("\N{NO-BREAK SPACE}", " ") if plot.sources else ""
    title = _stopped(plot.title, wording)
    said = (
        plot.form,
        title,
        _stopped(plot.subtitle, wording),
        plot.summary.removeprefix(title).strip(),
        plot.note,
        source,
        plot.footnote,
    )
    return " ".join(part for part in said if part)


def _stopped(sentence: str, wording: Wording) -> str:
    ends = not sentence or sentence.endswith((".", "!", "?", "。"))
    return sentence if ends else wording.text("{sentence}.", sentence=sentence)


def _table(rows: Sequence[Row]) -> str:
    """The rows in columns, the numbers flush right."""
    cells = [(row.day, row.what, capitalised(row.count)) for row in rows]
    day, what, count = (max(map(len, column)) for column in zip(*cells, strict=True)) if cells else (0, 0, 0)
    return "\n".join(f"{row[0]:>{day}}  {row[1]:<{what}}  {row[2]:>{count}}" for row in cells)
