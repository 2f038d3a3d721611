"""Nothing is cut off or covered, from the smallest window to 4K, in light and dark, at each scale of a screen."""

import os
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QScrollArea,
    QWidget,
)

from milepost.chart.scene import TextMark
from milepost.ui.live_chart.live_chart import LiveChart
from milepost.ui.main_window import MainWindow
from milepost.ui.settings import Look, Settings
from tests.ui.conftest import OpenerOf
from tests.ui.files import Kind
from tests.ui.hands import press, type_here
from tests.ui.live_chart.plots import Shown
from tests.ui.reading import cut_off, text_of, words

SIZES = [(900, 600), (1000, 700), (1280, 860), (1920, 1080), (3840, 2160)]
SCALES = ["1.5", "2"]
ROUNDING = 1


def covered(root: QWidget) -> list[str]:
    """The words that lie over others."""
    places = [(each, QRect(each.mapTo(root, QPoint()), each.size())) for each in words(root)]
    return [
        f"{text_of(one)!r} and {text_of(other)!r}"
        for (one, here), (other, there) in combinations(places, 2)
        if here.intersects(there) and not (one.isAncestorOf(other) or other.isAncestorOf(one))
    ]


def out_of_place(window: MainWindow) -> list[str]:
    """Parts of the page that lie over another, are too low, or reach out of it."""
    page = window.parts.page
    shown = [each for each in page.findChildren(QWidget, options=DIRECT) if each.isVisible()]
    inner = [page.split.widget(place) for place in range(page.split.count())]
    low = [each for each in (page.split, *inner) if each and each.isVisible() and too_low(each)]
    covering = [pair for pair in combinations(shown, 2) if pair[0].geometry().intersects(pair[1].geometry())]
    outside = [each for each in shown if not page.rect().contains(each.geometry())]
    return [*(f"{each} is too low" for each in low), *map(str, covering), *(f"{each} reaches out" for each in outside)]


DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def too_low(widget: QWidget) -> bool:
    return widget.height() < widget.minimumSizeHint().height()


def crowded(window: MainWindow) -> list[str]:
    """The labels of the chart that touch another or reach out of it."""
    found = window.findChild(LiveChart)
    assert found is not None
    if not found.isVisible():
        return []
    scene = Shown(found).scene
    texts = [mark for mark in scene.marks if isinstance(mark, TextMark)]
    touching = [
        f"{one.text!r} and {other.text!r}"
        for one, other in combinations(texts, 2)
        if one.names != other.names and one.box.overlaps(other.box)
    ]
    outside = [
        mark.text
        for mark in texts
        if mark.box.left < -ROUNDING
        or mark.box.right > scene.size.width + ROUNDING
        or mark.box.top < -ROUNDING
        or mark.box.bottom > scene.size.height + ROUNDING
    ]
    return [*touching, *(f"{text!r} reaches out" for text in outside)]


def faults(window: MainWindow) -> list[str]:
    QApplication.processEvents()
    assert not window.grab().isNull()
    return [*cut_off(window), *covered(window), *out_of_place(window), *crowded(window)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", Kind)
def test_every_word_is_to_be_seen(window_on: OpenerOf, kind: Kind, size: tuple[int, int]) -> None:
    window = window_on(kind)
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    assert faults(window) == []


@pytest.mark.parametrize("kind", Kind)
def test_every_word_is_to_be_seen_in_the_dark(window_on: OpenerOf, settings: Settings, kind: Kind) -> None:
    settings.look = Look.DARK
    window = window_on(kind)
    window.resize(1000, 700)
    assert faults(window) == []


@pytest.mark.parametrize("size", SIZES)
def test_what_the_form_answers_is_to_be_seen_in_full(nova: MainWindow, size: tuple[int, int]) -> None:
    nova.resize(*size)
    nova.parts.form.more.open(is_open=True)
    nova.parts.form.deliveries.setFocus()
    type_here("9,0000")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert cut_off(nova.parts.sidebar) == []
    nova.parts.form.deliveries.setText("705")
    QApplication.processEvents()
    assert nova.parts.form.echo.isVisible()
    assert cut_off(nova.parts.sidebar) == []
    scroll = nova.parts.sidebar.findChild(QScrollArea)
    assert isinstance(scroll, QAbstractScrollArea)
    assert scroll.horizontalScrollBar().maximum() == 0


@pytest.mark.skipif("QT_SCALE_FACTOR" in os.environ, reason="runs within a scale already")
@pytest.mark.parametrize("scale", SCALES)
def test_every_word_is_to_be_seen_at_a_scale(scale: str) -> None:
    """Qt reads its scale at the start, so another process looks."""
    look = [
        f"{Path(__file__)}::{test_every_word_is_to_be_seen.__name__}",
        "-k",
        "size0 or size2",
    ]
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *look],
        env={**os.environ, "QT_SCALE_FACTOR": scale},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout[-3000:]
    assert f"{2 * len(Kind)} passed" in ran.stdout
