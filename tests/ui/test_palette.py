"""Going to anything by name."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from milepost.domain.figure import Figure, Measure
from milepost.domain.quantity import Quantity
from milepost.domain.span import Span
from milepost.paint.wording import QtWording
from milepost.ui.main_window import MainWindow
from milepost.ui.palette import MOST, Closeness, Place, closeness, ranked, spells
from milepost.ui.palette_figures import FigureSearch
from milepost.ui.settings import Settings
from tests.ui.conftest import OpenerOf
from tests.ui.files import Kind
from tests.ui.hands import CONTROL, Dialogs, click, come_back_to, fill_in, focused, headline, press, type_here

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
WORDING = QtWording(QLocale("en_US"))


def place(name: str, kind: str = "Edit", *, possible: bool = True) -> Place:
    return Place(name, kind, lambda: None, possible=possible)


# Ranking


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("export image", Closeness.SAME),
        ("EXPORT  Image ", Closeness.SAME),
        ("exp", Closeness.BEGINS),
        ("im ex", Closeness.WORDS_BEGIN),
        ("port", Closeness.HOLDS),
        ("file export", Closeness.KIND_HOLDS),
        ("ei", Closeness.LETTERS),
        ("img", Closeness.LETTERS),
        ("ie", Closeness.LETTERS),
        ("xq", None),
        ("pt", None),
    ],
)
def test_a_name_answers_more_or_less_closely(typed: str, expected: Closeness | None) -> None:
    assert closeness(place("Export Image", "File"), typed) == expected


def test_letters_start_at_a_word_and_keep_their_order() -> None:
    assert spells("nt", "new tracker")
    assert spells("tr", "new tracker")
    assert not spells("wt", "new tracker")
    assert not spells("tn", "new tracker")


def test_the_closest_names_come_first_then_figures_then_names_with_only_the_letters() -> None:
    places = [place("Make a copy"), place("Dismay"), place("May plan"), place("May")]
    figures = [place("Apr 2024: 7,058", "announced 1 May"), place("May 2024: 8,646", "Deliveries")]
    names = [each.name for each in ranked(places, "may", figures)]
    assert names == ["May", "May plan", "Dismay", "May 2024: 8,646", "Apr 2024: 7,058", "Make a copy"]


def test_what_cannot_be_given_comes_after_what_answers_as_well() -> None:
    names = [each.name for each in ranked([place("Redo", possible=False), place("Redo all of it")], "red")]
    assert names == ["Redo all of it", "Redo"]


def test_no_more_answers_than_one_reads() -> None:
    assert len(ranked([place(f"Goal {number}") for number in range(100)], "goal")) == MOST


# Figures


def figure(number: int, span: Span, typed: str, low: int, source: str = "Maker") -> Figure:
    announced = span.last + timedelta(1)
    return Figure(number, Measure.DELIVERIES, span, Quantity(low, None), typed, announced, source)


def prepared(*figures: Figure) -> FigureSearch:
    search = FigureSearch(figures, WORDING)
    search.prepare(len(figures))
    return search


APRIL = figure(1, Span(date(2024, 4, 1), date(2024, 4, 30)), "7,058", 7058)
MAY = figure(2, Span(date(2024, 5, 1), date(2024, 5, 31)), "over 8,000", 8001, "Filing")
QUARTER = figure(3, Span(date(2024, 4, 1), date(2024, 6, 30)), "27,307", 27307)
SO_FAR = figure(4, Span(date(2024, 4, 3), date(2024, 7, 15)), "30,000", 30000)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("apr 2024", [SO_FAR, APRIL]),
        ("2024-05-31", [MAY]),
        ("Q2", [QUARTER]),
        ("15 jul", [SO_FAR]),
        ("7058", [APRIL]),
        ("7,058", [APRIL]),
        ("FILING", [MAY]),
        ("2024-07-01", [QUARTER]),
        ("maker deliveries", [SO_FAR, QUARTER, APRIL]),
        ("nothing", []),
        (" ", []),
    ],
)
def test_a_figure_is_found_by_its_period_its_quantity_its_source_or_its_day(typed: str, found: list[Figure]) -> None:
    assert list(prepared(APRIL, MAY, QUARTER, SO_FAR).find(typed, 10)) == found


def test_figures_are_prepared_bit_by_bit_from_the_latest_entry_on() -> None:
    search = FigureSearch((APRIL, MAY, QUARTER), WORDING)
    search.prepare(2)
    assert not search.is_ready
    assert list(search.find("2024", 10)) == [QUARTER, MAY]
    search.prepare(2)
    assert search.is_ready
    assert list(search.find("2024", 10)) == [QUARTER, MAY, APRIL]
    assert list(search.find("2024", 1)) == [QUARTER]


# In the window


def shown(window: MainWindow) -> list[str]:
    model = window.features.later.palette.box.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def open_palette(window: MainWindow) -> None:
    press(Qt.Key.Key_K, CONTROL)
    assert window.features.later.palette.box.isVisible()


def test_it_opens_over_the_top_of_the_window_with_useful_commands(nova: MainWindow) -> None:
    open_palette(nova)
    box = nova.features.later.palette.box
    assert focused() is box.line
    assert focused().accessibleName() == "Go to"
    assert shown(nova)[:2] == ["Enter Figures", "New Tracker"]
    assert abs(box.geometry().center().x() - nova.rect().center().x()) <= 1
    nova.resize(nova.width() + 100, nova.height())
    QApplication.processEvents()
    assert abs(box.geometry().center().x() - nova.rect().center().x()) <= 1


def test_a_command_is_given_by_a_part_of_its_name(nova: MainWindow) -> None:
    open_palette(nova)
    type_here("whole")
    assert shown(nova)[0] == "Whole Goal"
    press(Qt.Key.Key_A, CONTROL)
    type_here("undo")
    assert shown(nova)[0].startswith("Undo: Add")
    assert "Ctrl+Z" in focused().accessibleDescription()
    press(ENTER)
    assert headline(nova) == "7,058 of 100,000 delivered: 7.1 %"
    assert not nova.features.later.palette.box.isVisible()


def test_a_command_that_cannot_be_given_says_so_and_is_not_chosen(nova: MainWindow) -> None:
    open_palette(nova)
    type_here("redo")
    box = nova.features.later.palette.box
    row = shown(nova).index("Redo")
    index = box.list.model().index(row, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Redo, Edit, not possible now")
    click(box.list.viewport(), box.list.visualRect(index).center())
    assert box.isVisible()
    assert box.list.chosen is None or box.list.chosen.name != "Redo"


@pytest.mark.parametrize("leave", ["escape", "again", "elsewhere"])
def test_leaving_it_gives_the_keyboard_back(nova: MainWindow, leave: str) -> None:
    nova.parts.form.deliveries.setFocus()
    type_here("12")
    open_palette(nova)
    type_here("zoom")
    match leave:
        case "escape":
            press(ESCAPE)
        case "again":
            press(Qt.Key.Key_K, CONTROL)
        case _:
            click(nova.parts.page, QPoint(2, 2))
    assert not nova.features.later.palette.box.isVisible()
    assert focused() is nova.parts.form.deliveries
    assert nova.parts.form.deliveries.text() == "12"
    open_palette(nova)
    assert nova.features.later.palette.box.line.text() == ""


def test_the_arrows_choose_and_wrap_round(nova: MainWindow) -> None:
    open_palette(nova)
    results = nova.features.later.palette.box.list
    first = results.chosen
    press(Qt.Key.Key_Down)
    assert results.chosen is not None
    assert results.chosen.name == "New Tracker"
    press(Qt.Key.Key_Up)
    assert results.chosen == first
    press(Qt.Key.Key_Up)
    assert results.currentIndex().row() == results.model().rowCount() - 1
    press(Qt.Key.Key_Down)
    assert results.chosen == first


def test_a_click_goes_there(nova: MainWindow) -> None:
    open_palette(nova)
    type_here("orders")
    results = nova.features.later.palette.box.list
    row = shown(nova).index("Orders")
    click(results.viewport(), results.visualRect(results.model().index(row, 0)).center())
    assert not nova.parts.actions["orders"].isChecked()


def test_another_tracker_and_another_goal_are_gone_to(nova: MainWindow, dialogs: Dialogs) -> None:
    dialogs.expect(fill_in("2024-Q2", "30,000"))
    press(Qt.Key.Key_G, CONTROL)
    come_back_to(nova)
    open_palette(nova)
    type_here("2024")
    assert shown(nova)[0] == "2024"
    press(ENTER)
    assert headline(nova) == "At least 15,059 of 100,000 delivered: 15.1 %"
    dialogs.expect(fill_in("Polaris", "2025", "500"))
    press(Qt.Key.Key_T, CONTROL)
    come_back_to(nova)
    open_palette(nova)
    type_here("nov")
    press(ENTER)
    assert headline(nova) == "At least 15,059 of 100,000 delivered: 15.1 %"


def test_a_figure_is_selected_in_the_table_even_where_that_was_hidden(nova: MainWindow, qtbot: QtBot) -> None:
    nova.parts.actions["show_table"].trigger()
    open_palette(nova)
    type_here("first announced")
    qtbot.waitUntil(lambda: shown(nova) == ["May 2024: over 8,000"])
    press(ENTER)
    assert nova.parts.table.isVisible()
    assert [chosen.typed for chosen in nova.parts.table.chosen()] == ["over 8,000"]
    assert focused() is nova.parts.table


def test_what_nothing_is_called_is_said(nova: MainWindow) -> None:
    open_palette(nova)
    type_here("qqqq")
    box = nova.features.later.palette.box
    assert box.nothing.isVisible()
    assert not box.list.isVisible()
    press(ENTER)
    assert box.isVisible()


def test_it_works_in_an_empty_file(window_on: OpenerOf, settings: Settings) -> None:
    window = window_on(Kind.NO_TRACKER)
    come_back_to(window)
    window.parts.actions["palette"].trigger()
    type_here("dark")
    press(ENTER)
    assert settings.look.value == "dark"
    window.parts.actions["light"].trigger()
