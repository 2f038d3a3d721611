"""Milliseconds of each part of making a progress picture inside the process: plotting, laying out, painting."""

import time
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QImage, QPainter

from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Size
from milepost.chart.layout import lay_out
from milepost.chart.plot import Plot
from milepost.chart.progress_view import progress_plot
from milepost.chart.scene import Scene
from milepost.chart.subject import Subject
from milepost.chart.theme import LIGHT
from milepost.chart.trace import readings
from milepost.paint.fonts import QtMeasurer
from milepost.paint.painter import paint_scene

WORDS = EnglishWording()
FULL = Size(1600, 900)


class Parts(NamedTuple):
    """How long each part took, in milliseconds."""

    plotting: float
    laying_out: float
    painting: float

    def __str__(self) -> str:
        return " + ".join(f"{part:.1f}" for part in self)


class Picture:
    """A picture that is made again and again of the same figures, its readings kept as the window keeps them."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._read = lru_cache(readings)
        self._image = image_of(FULL)

    def make(self, *, kept: bool = True) -> Parts:
        """Make it once more, from readings that are kept or read anew."""
        begin = time.perf_counter()
        plot = progress_plot(self._subject, WORDS, read=self._read if kept else readings)
        plotted = time.perf_counter()
        scene = laid_out(plot, FULL)
        placed = time.perf_counter()
        paint(scene, self._image)
        painted = time.perf_counter()
        return Parts(*(1000 * part for part in (plotted - begin, placed - plotted, painted - placed)))


def image_of(size: Size) -> QImage:
    """An image to paint on."""
    return QImage(round(size.width), round(size.height), QImage.Format.Format_RGB32)


def laid_out(plot: Plot, size: Size) -> Scene:
    """The scene of a plot, its words measured anew."""
    return lay_out(plot, size, QtMeasurer(), WORDS, LIGHT)


def paint(scene: Scene, image: QImage) -> None:
    """Paint a scene as large as the image is wide."""
    painter = QPainter(image)
    factor = image.width() / scene.size.width
    painter.scale(factor, factor)
    paint_scene(painter, scene)
    painter.end()
