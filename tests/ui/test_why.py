import re
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from milepost.chart.english import EnglishWording
from milepost.ui.live_chart.live_chart import LiveChart
from milepost.ui.main_window import MainWindow
from milepost.ui.why import WhySection, WhyView, why_day, why_figure
from milepost.ui.why_dialog import WhyDialog
from milepost.ui.why_page import why_page
from tests.chart.made import ORDERS, figure, snapshot, su7, su7_in_october, subject
from tests.ui.hands import CONTROL, Dialogs, press
from tests.ui.live_chart.plots import Shown

WORDING = EnglishWording()


def why(day: date, *, october: bool = False) -> WhyView:
    return why_day(su7_in_october() if october else subject(su7()), day, WORDING)


def number(text: str) -> int:
    """A count as it stands in a sum, with its sign."""
    return int(re.sub(r"[ ,+=]", "", text).replace("−", "-"))


def adds_up(section: WhySection) -> bool:
    return sum(number(row.change) for row in section.rows) == number(section.total)


def test_a_lower_bound_is_the_sum_of_what_was_announced() -> None:
    view = why(date(2024, 9, 30), october=True)
    least, most, estimate = view.sections
    assert view.title == "At least 57,310 delivered by 30 Sep 2024"
    assert least.claim == "It is at least 57,310, because:"
    assert [(row.change, row.name) for row in least.rows] == [
        ("27,307", "27,307 from 3 Apr to 30 Jun 2024"),
        ("+ 10,001", "over 10,000 in Jul 2024"),
        ("+ 10,001", "over 10,000 in Aug 2024"),
        ("+ 10,001", "over 10,000 in Sep 2024"),
    ]
    assert (least.total, least.note) == ("= 57,310", "")
    assert (most.claim, most.rows) == ("Nothing says how many it is at most.", ())
    assert estimate.claim == "The best estimate is 57,310."


def test_what_figures_take_away_is_shown_so_that_it_adds_up() -> None:
    least, most, _ = why(date(2024, 7, 31)).sections
    assert [row.change for row in most.rows] == ["67,157", "− 10,001", "− 10,001"]
    assert [row.change for row in least.rows] == ["67,157", "− 39,790", "+ 10,001"]
    assert (most.total, least.total) == ("= 47,155", "= 37,368")


@pytest.mark.parametrize("month", range(5, 13))
def test_every_sum_comes_to_its_bound(month: int) -> None:
    sections = why(date(2024, month, 20)).sections
    sums = [section for section in sections if section.total]
    assert sums
    assert all(adds_up(section) for section in sums)


def test_days_that_no_figure_speaks_of_are_owned_up_to() -> None:
    least, most, _ = why(date(2024, 7, 29)).sections
    assert least.note == "No figure says more of the days left; as deliveries never fall, they take nothing away."
    assert most.note.startswith("These figures reach further than the days asked about")


def test_an_exact_number_is_told_once() -> None:
    [section] = why(date(2024, 12, 31)).sections
    assert section.claim == "It is exactly 136,854, because:"
    assert [row.name for row in section.rows] == ["136,854 from 3 Apr to 31 Dec 2024"]


def test_after_the_last_figure_there_is_no_estimate() -> None:
    *_, last = why(date(2024, 12, 1), october=True).sections
    assert last.claim == "There is no estimate after 30 Sep 2024, which is as far as figures go."


def test_of_a_day_before_anything_is_known_the_claim_says_so() -> None:
    about = subject(snapshot([figure(1, "1 Jan", "31 Jan", "500", ORDERS)], measure=ORDERS))
    assert why_day(about, date(2024, 1, 15), WORDING).title == "Nothing is known by 15 Jan 2024"


def test_a_figure_set_aside_names_those_it_contradicts_and_the_gap() -> None:
    about = subject(su7())
    curve = next(curve for measure, curve in about.curves.items() if measure == "deliveries")
    aside = next(found.set_aside for found in curve.contradictions if found.set_aside.typed == "27,307")
    view = why_figure(aside, curve, WORDING)
    assert view.title == "27,307 delivered from 3 Apr to 30 Jun 2024: set aside"
    against = view.sections[0]
    assert {row.name for row in against.rows} == {"67,157 from 3 Apr to 30 Sep 2024", "39,790 in Q3 2024"}
    assert against.note == "They leave room for 27,367, which is 60 away from it."


def test_a_figure_that_is_exact_or_a_bound_shows_what_all_figures_say_of_it() -> None:
    about = subject(snapshot([figure(1, "1 Jan", "31 Jan", "500"), figure(2, "1 Feb", "29 Feb", "over 300")]))
    curve = next(curve for measure, curve in about.curves.items() if measure == "deliveries")
    exact, bound = (why_figure(each, curve, WORDING) for each in curve.figures)
    assert (exact.title, exact.sections[0].rows[0].change) == ("500 delivered in Jan 2024", "500")
    assert bound.title == "At least 301 delivered in Feb 2024"


def test_the_page_shows_all_of_it_and_runs_nothing_that_was_typed() -> None:
    about = subject(snapshot([figure(1, "1 Jan", "31 Jan", "500")]))
    view = why_day(about, date(2024, 1, 31), WORDING)
    [section] = view.sections
    assert 'href="figure:1">500 in Jan 2024</a>' in why_page(view, WORDING)
    evil = WhyView("<b>bold</b>", (section,))
    assert "<b>" not in why_page(evil, WORDING)


def titles(dialogs: Dialogs) -> list[str]:
    """The claims of the dialogs that are opened from now on, each closed at once."""
    said: list[str] = []

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, WhyDialog)
        said.append(dialog.page.accessibleName())
        dialog.close()

    dialogs.expect(answer)
    return said


def chart_of(window: MainWindow) -> LiveChart:
    found = window.findChild(LiveChart)
    assert found is not None
    return found


@pytest.mark.usefixtures("nova")
def test_the_key_asks_why_of_the_last_known_day(dialogs: Dialogs) -> None:
    said = titles(dialogs)
    press(Qt.Key.Key_I, CONTROL)
    assert said == ["At least 15,059 delivered by 31 May 2024"]


def test_the_key_asks_why_of_the_figure_that_is_selected(nova: MainWindow, dialogs: Dialogs) -> None:
    nova.parts.table.choose_figures([3])
    said = titles(dialogs)
    press(Qt.Key.Key_I, CONTROL)
    assert said == ["At least 8,001 delivered in May 2024"]


def test_the_key_asks_why_of_the_day_that_is_read_before_anything_else(nova: MainWindow, dialogs: Dialogs) -> None:
    nova.parts.table.choose_figures([3])
    chart_of(nova).reader.read(121)
    said = titles(dialogs)
    press(Qt.Key.Key_I, CONTROL)
    assert said == ["7,058 delivered by 30 Apr 2024"]


def test_a_figure_named_in_the_answer_is_selected_in_the_table(nova: MainWindow, dialogs: Dialogs) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, WhyDialog)
        dialog.page.anchorClicked.emit(QUrl("figure:1"))
        dialog.close()

    dialogs.expect(answer)
    press(Qt.Key.Key_I, CONTROL)
    assert [held.id for held in nova.parts.table.chosen()] == [1]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a menu has no window manager here
def test_the_menu_of_the_chart_asks_why_of_the_day_it_was_opened_on(nova: MainWindow, dialogs: Dialogs) -> None:
    chart = chart_of(nova)
    chart.reader.read(121)
    chart.customContextMenuRequested.emit(QPoint(100, 100))
    menu = nova.parts.chart.menu
    assert menu.menu.isVisible()
    said = titles(dialogs)
    chart.reader.hide()
    menu.why.trigger()
    menu.menu.close()
    assert said == ["7,058 delivered by 30 Apr 2024"]


def test_a_dot_clicked_is_selected_and_marked(nova: MainWindow) -> None:
    shown = Shown(chart_of(nova))
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=shown.pixel(152, 15_059))
    assert [held.id for held in nova.parts.table.chosen()] == [3]
    assert len(shown.marking) == 3


def test_a_stretch_of_a_line_clicked_is_selected(nova: MainWindow) -> None:
    shown = Shown(chart_of(nova))
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=shown.pixel(136.5, 11_058))
    assert [held.id for held in nova.parts.table.chosen()] == [3]


def test_figures_selected_in_the_table_are_marked_in_the_chart(nova: MainWindow) -> None:
    nova.parts.table.choose_figures([1])
    assert len(Shown(chart_of(nova)).marking) == 1
    nova.parts.table.clearSelection()
    assert Shown(chart_of(nova)).marking == ()


def test_a_series_is_hidden_with_a_click_on_its_name_and_comes_back_with_its_command(nova: MainWindow) -> None:
    shown = Shown(chart_of(nova))
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=shown.place_of("Target 100,000"))
    assert not nova.parts.actions["target"].isChecked()
    assert "Target 100,000" not in shown.texts()
    nova.parts.actions["target"].trigger()
    assert "Target 100,000" in shown.texts()


def test_the_name_of_the_main_line_hides_nothing(nova: MainWindow) -> None:
    shown = Shown(chart_of(nova))
    before = shown.texts()
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=shown.place_of("at least 15,059"))
    assert shown.texts() == before
