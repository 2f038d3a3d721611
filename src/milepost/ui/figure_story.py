"""Why a figure stands as it does: its bounds and the figures that prove them."""

from collections.abc import Sequence

from milepost.chart.amounts import amount_text, capitalised, figure_name
from milepost.chart.standing_text import standing_words
from milepost.chart.wording import Wording, within_text
from milepost.domain.amount import Amount
from milepost.domain.curve import ONE_DAY, Curve, Standing
from milepost.domain.figure import Figure
from milepost.ui.open_file import OpenFile


class FigureStories:
    """Tells the story of a figure of the open file, when it is asked for."""

    def __init__(self, file: OpenFile, wording: Wording) -> None:
        self._file, self._wording = file, wording

    def __call__(self, figure: Figure) -> str:
        """The story of one figure; empty where it is gone."""
        subject = self._file.subject
        return "" if subject is None else figure_story(figure, subject.curves[figure.measure], self._wording)


def figure_story(figure: Figure, curve: Curve, wording: Wording) -> str:
    """The standing, what all figures together say of the span, the figures that prove it, and the note."""
    conflict = next((found for found in curve.contradictions if found.set_aside.id == figure.id), None)
    lines = [capitalised(standing_words(figure, curve, conflict, wording, most=len(curve.figures)))]
    if curve.standing(figure) in {Standing.BOUND, Standing.SETTLED, Standing.SET_ASIDE}:
        lines.append(_together(figure, curve, wording))
    return "\n".join([*lines, *([figure.note] if figure.note else [])])


def _together(figure: Figure, curve: Curve, wording: Wording) -> str:
    before, last = figure.span.first - ONE_DAY, figure.span.last
    bounds = curve.between(before, last)
    proving = {held.id: held for held in (*curve.why_low(before, last), *curve.why_high(before, last))}
    return wording.text(
        "All figures together give {amount} {when}, by {figures}.",
        amount=amount_text(Amount(bounds.low, bounds.high), wording),
        when=within_text(figure.span, wording),
        figures=named_figures(list(proving.values()), wording) or wording.text("nature"),
    )


def named_figures(figures: Sequence[Figure], wording: Wording) -> str:
    """Figures by their quantity and their span."""
    return wording.text("; ").join(figure_name(figure, wording) for figure in figures)
