"""What one does in the window while its event loop is watched: each gives the milliseconds of the longest block."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from block_site import Site
from loop_watch import Action
from many_figures import FIRST
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from milepost.domain.figure import Measure
from milepost.domain.span import Span
from milepost.ui.entry import Counting, Entry
from milepost.workspace.figures import FigureDraft, add_figures

NOTCH = 120
NEWS = "over 12"
"""What is looked for among the figures."""


def command(name: str) -> Callable[[Site], float]:
    """Give a command that opens nothing."""
    return lambda site: site.watch.longest(lambda: site.give(name))


def type_figure(site: Site) -> float:
    """Type the total so far on the next day, key by key."""
    form = site.window.parts.form
    form.fill(Entry(Counting.SO_FAR, (site.last + timedelta(1)).isoformat()))
    form.focus_quantity(Measure.DELIVERIES)
    site.watch.settle()
    return site.watch.step_by_step(_typing(form.deliveries, str(400 * (site.last - FIRST).days)))


def enter_figure(site: Site) -> float:
    """Press Enter over what is typed."""
    before, form = site.figures, site.window.parts.form
    form.focus_quantity(Measure.DELIVERIES)
    press = Qt.Key.Key_Return
    return site.watch.longest(lambda: QTest.keyClick(form.deliveries, press), lambda: site.figures > before)


def choose_tracker(site: Site) -> float:
    """Go to the next tracker and come back."""
    there = site.watch.longest(lambda: site.give("following_tracker"))
    return max(there, site.watch.longest(lambda: site.give("previous_tracker")))


def scroll_table(site: Site) -> float:
    """Turn the wheel over the table, then drag its scroll bar from end to end."""
    table = site.window.parts.table
    port, bar = table.viewport(), table.verticalScrollBar()
    by_wheel = site.watch.step_by_step(lambda: _turn_wheel(port, -3) for _ in range(20))
    places = [bar.maximum() * part // 20 for part in range(21)]
    return max(by_wheel, site.watch.step_by_step(lambda place=place: bar.setValue(place) for place in places))


def sort_table(site: Site) -> float:
    """Sort by some columns, one of them up, down and not at all."""
    table = site.window.parts.table
    return site.watch.step_by_step(lambda column=column: table.sort_after(column) for column in (0, 1, 1, 1, 4, 4, 4))


def find_figures(site: Site) -> float:
    """Look for figures, key by key, and list all again."""
    field = site.window.parts.finder.field
    opened = site.watch.longest(lambda: site.give("find_figures"))
    typed = site.watch.step_by_step(_typing(field, NEWS))
    return max(opened, typed, site.watch.longest(field.clear))


def select_all(site: Site) -> float:
    """Select all figures, then none."""
    table = site.window.parts.table
    return max(site.watch.longest(table.selectAll), site.watch.longest(table.clearSelection))


def copy_all(site: Site) -> float:
    """Copy all figures."""
    table = site.window.parts.table
    table.selectAll()
    longest = site.watch.longest(lambda: site.give("copy_figures"))
    QApplication.clipboard().clear()
    table.clearSelection()
    return longest


def delete_all(site: Site) -> float:
    """Delete all figures of the tracker and take that back."""
    table, before = site.window.parts.table, site.figures
    table.selectAll()
    site.watch.settle()
    deleted = site.watch.longest(table.ask_delete, lambda: site.figures == 0)
    return max(deleted, site.watch.longest(lambda: site.give("undo"), lambda: site.figures == before))


def hear_of_others(site: Site) -> float:
    """Notice a figure that another program adds, and that it is taken back."""
    tracker, before, day = site.file.tracker, site.figures, site.last + timedelta(2)
    assert tracker is not None
    with site.other_workspace() as other:
        drafts = [FigureDraft(Measure.DELIVERIES, Span(day, day), "300")]
        other.apply(add_figures(other.snapshot(tracker.id), drafts))
        added = site.watch.longest(lambda: None, lambda: site.figures > before)
        other.undo()
        return max(added, site.watch.longest(lambda: None, lambda: site.figures == before))


def zoom_chart(site: Site) -> float:
    """Turn the wheel over the chart, towards it and away."""
    notches = [*([1] * 12), *([-1] * 14)]
    return site.watch.step_by_step(lambda by=by: _turn_wheel(site.chart, by) for by in notches)


def drag_chart(site: Site) -> float:
    """Zoom in and drag the chart along."""
    for _ in range(4):
        _turn_wheel(site.chart, 1)
    site.watch.settle()
    return site.watch.step_by_step(_dragging(site.chart))


def hover_chart(site: Site) -> float:
    """Move the pointer across the chart."""
    port = site.chart
    places = [QPoint(port.width() * part // 60, port.height() // 2) for part in range(5, 55)]
    return site.watch.step_by_step(lambda at=at: QTest.mouseMove(port, at) for at in places)


def look_back(site: Site) -> float:
    """Look back, go through the year with the slider, and return."""
    opened = site.watch.longest(lambda: site.give("known_on"))
    slider = site.window.features.known_on.bar.slider
    first, last = slider.minimum(), slider.maximum()
    places = [first + (last - first) * part // 10 for part in range(10)]
    moved = site.watch.step_by_step(lambda place=place: slider.setValue(place) for place in places)
    return max(opened, moved, site.watch.longest(lambda: site.give("known_on")))


def look_at_history(site: Site) -> float:
    """Open the history, go down in it, and close it."""
    rows = site.window.parts.history.list
    opened = site.watch.longest(lambda: site.give("history"))
    moved = site.watch.step_by_step(lambda: QTest.keyClick(rows, Qt.Key.Key_Down) for _ in range(6))
    return max(opened, moved, site.watch.longest(lambda: site.give("history")))


def go_to_anything(site: Site) -> float:
    """Open the palette, look for something in it, and close it."""
    opened = site.watch.longest(lambda: site.give("palette"))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    typed = site.watch.step_by_step(_typing(field, NEWS))
    return max(opened, typed, site.watch.longest(lambda: site.give("palette")))


def _typing(field: QWidget, text: str) -> Iterator[Action]:
    return (lambda sign=sign: QTest.keyClicks(field, sign) for sign in text)


def _dragging(port: QWidget) -> Iterator[Action]:
    middle, button = port.rect().center(), Qt.MouseButton.LeftButton
    yield lambda: QTest.mousePress(port, button, pos=middle)
    for step in range(15):
        yield lambda step=step: QTest.mouseMove(port, middle + QPoint(8 * step, 0))
    yield lambda: QTest.mouseRelease(port, button, pos=middle + QPoint(120, 0))


def _turn_wheel(port: QWidget, notches: int) -> None:
    at, turned = QPointF(port.rect().center()), QPoint(0, NOTCH * notches)
    buttons, held, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(port, QWheelEvent(at, port.mapToGlobal(at), QPoint(), turned, buttons, held, phase, False))
