"""Marks that belong together, and how layers of them become one picture."""

from collections.abc import Iterable
from dataclasses import dataclass

from milepost.chart.plot import Band, Bar, Dot, Label, Series


@dataclass(frozen=True, slots=True)
class Layer:
    """Some marks of a picture; labels of a lower `rank` are placed first."""

    series: tuple[Series, ...] = ()
    bands: tuple[Band, ...] = ()
    dots: tuple[Dot, ...] = ()
    labels: tuple[Label, ...] = ()
    bars: tuple[Bar, ...] = ()
    rank: int = 0


def merged(layers: Iterable[Layer]) -> Layer:
    """All marks in the order of painting, all labels in the order of importance."""
    held = tuple(layers)
    return Layer(
        tuple(series for layer in held for series in layer.series),
        tuple(band for layer in held for band in layer.bands),
        tuple(dot for layer in held for dot in layer.dots),
        tuple(label for layer in sorted(held, key=lambda layer: layer.rank) for label in layer.labels),
        tuple(bar for layer in held for bar in layer.bars),
    )
