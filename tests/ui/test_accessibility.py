"""Everything can be reached by keyboard, has a name that is read out, and is to be seen in full."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from milepost.ui.actions import commands
from milepost.ui.live_chart.live_chart import LiveChart
from milepost.ui.main_window import MainWindow
from tests.ui.hands import Dialogs, focused, press, type_here
from tests.ui.reading import cut_off, is_part

INPUTS = (QLineEdit, QComboBox, QPushButton, QToolButton, QCheckBox, QAbstractItemView, QPlainTextEdit, LiveChart)
SIZES = [(900, 600), (1280, 860), (1920, 1080)]
ELSEWHERE = {"open_file", "save_copy", "import_table", "export_table", "report", "print", "palette"}
"""What the system asks, or no dialog does."""

ASKING = [
    entry.name
    for entries in commands().values()
    for entry in entries
    if entry is not None and entry.text.endswith("…") and entry.name not in ELSEWHERE
]
"""The commands that open a dialog of our own."""


def inputs(root: QWidget) -> Iterator[QWidget]:
    """What one types into, presses or chooses from, without the parts that these are made of."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, INPUTS) and not isinstance(widget, QHeaderView) and not is_part(widget):
            yield widget


def name_of(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text.replace("&", "")


def nameless(root: QWidget) -> list[str]:
    return [f"{type(widget).__name__} {widget.objectName()}" for widget in inputs(root) if not name_of(widget).strip()]


def mnemonics(root: QWidget) -> Counter[str]:
    """The letters that Alt takes to a visible part of a window."""
    labels = [each for each in root.findChildren(QLabel) if each.objectName() == "fieldLabel" or each.buddy()]
    texts = [each.text() for each in (*labels, *root.findChildren(QAbstractButton)) if each.isVisible()]
    keys = [QKeySequence.mnemonic(text).toString() for text in texts]
    return Counter(key for key in keys if key)


def twice(counted: Counter[str]) -> list[str]:
    return [key for key, number in counted.items() if number > 1]


def tab_stops() -> list[QWidget]:
    """What has the focus after each Tab, until it is back where it was."""
    stops = [focused()]
    while True:
        press(Qt.Key.Key_Tab)
        if focused() is stops[0]:
            return stops
        stops.append(focused())
        assert len(stops) < 60


def in_reading_order(stops: list[QWidget], window: QWidget) -> bool:
    """Whether each stands right of the one before it on the same line, or below it."""
    places = [(each.mapTo(window, QPoint()), each.height()) for each in stops]
    return all(
        (second.x() > first.x() and abs(second.y() - first.y()) < height) or second.y() >= first.y() + height
        for (first, height), (second, _) in pairwise(places)
    )


def test_every_input_of_the_window_has_a_name(nova: MainWindow) -> None:
    assert nameless(nova) == []
    assert len(list(inputs(nova))) > 20


@pytest.mark.parametrize("name", ASKING)
def test_every_input_of_a_dialog_has_a_name_and_a_place_in_the_order_of_reading(
    nova: MainWindow, dialogs: Dialogs, name: str
) -> None:
    seen: list[str] = []

    def answer(dialog: QWidget) -> None:
        more = next((each for each in dialog.findChildren(QPushButton) if "More" in each.text()), None)
        if more is not None and more.isVisible():
            more.click()
        QApplication.processEvents()
        seen.append(dialog.windowTitle())
        assert nameless(dialog) == []
        assert twice(mnemonics(dialog)) == []
        assert cut_off(dialog) == []
        stops = tab_stops()
        top = min(range(len(stops)), key=lambda place: stops[place].mapTo(dialog, QPoint()).y())
        assert in_reading_order([*stops[top:], *stops[:top]], dialog)
        dialog.close()

    dialogs.expect(answer)
    nova.parts.actions[name].trigger()
    assert len(seen) == 1


def test_tab_goes_through_the_window_as_one_reads(nova: MainWindow) -> None:
    nova.parts.form.more.open(is_open=True)
    nova.parts.actions["undo"].trigger()
    press(Qt.Key.Key_Tab)
    type_here("5")
    names = [name_of(stop) for stop in tab_stops()]
    start = names.index("Undo")
    chart = nova.findChild(LiveChart)
    assert chart is not None
    assert [*names[start:], *names[:start]] == [
        *(
            "Undo",
            "Redo",
            "Progress",
            "By Period",
            "Backlog",
            "Compare",
            "Target",
            "Pace",
            "Milestones",
            "Orders",
            "Forecast",
            "Copy image",
            "Export image…",
        ),
        *("Trackers", "+ New tracker…"),
        *("Total so far", "As of", "Deliveries", "Orders", "▾ Less", "Announced on", "Source", "Note", "Add Figures"),
        *("Goal", "More goals", chart.accessibleName(), "Find figures", "Figures"),
    ]


def test_no_letter_leads_to_two_places(window: MainWindow) -> None:
    window.parts.form.more.open(is_open=True)
    QApplication.processEvents()
    menus = Counter(QKeySequence.mnemonic(action.text()).toString() for action in window.menuBar().actions())
    for counting in (0, 1):
        QTest.mouseClick(window.parts.form.counting.group.button(counting), Qt.MouseButton.LeftButton)
        assert twice(mnemonics(window) + menus) == []


def test_no_letter_is_twice_in_a_menu(nova: MainWindow) -> None:
    titles = [action.text() for action in nova.menuBar().actions()]
    menus = [menu for menu in nova.menuBar().findChildren(QMenu) if menu.title() in titles]
    assert len(menus) == len(titles)
    for menu in menus:
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        keys = [QKeySequence.mnemonic(text).toString() for text in texts]
        assert "" not in keys
        assert twice(Counter(keys)) == []
