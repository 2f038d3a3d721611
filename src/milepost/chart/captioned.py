"""The words round a picture that people write themselves, in place of those that follow from the figures."""

from dataclasses import dataclass, replace

from milepost.chart.plot import Plot


@dataclass(frozen=True, slots=True)
class Captions:
    """What stands over and under a picture; None leaves it to the figures, an empty text leaves it out."""

    title: str | None = None
    subtitle: str | None = None
    source: str | None = None
    note: str | None = None


def captioned(plot: Plot, captions: Captions) -> Plot:
    """The plot with these words round it."""
    return replace(
        plot,
        title=plot.title if captions.title is None else captions.title,
        subtitle=plot.subtitle if captions.subtitle is None else captions.subtitle,
        sources=plot.sources if captions.source is None else (captions.source,),
        footnote=plot.footnote if captions.note is None else captions.note,
    )


def automatic_captions(plot: Plot) -> Captions:
    """The words that follow from the figures."""
    source = plot.sources[0].replace("\N{NO-BREAK SPACE}", " ") if plot.sources else ""
    return Captions(plot.title, plot.subtitle, source, plot.footnote)
