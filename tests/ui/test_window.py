"""The window as a whole: files, pictures, looks, series, undo, and that every command does something."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QPushButton, QToolButton, QWidget

from milepost.chart.shown import SERIES
from milepost.chart.theme import DARK, LIGHT, Theme
from milepost.chart.view_name import ViewName
from milepost.paint.fonts import FAMILY
from milepost.ui import file_commands
from milepost.ui.actions import VIEWS, commands
from milepost.ui.live_chart.live_chart import LiveChart
from milepost.ui.main_window import MainWindow
from milepost.ui.page import Page
from milepost.ui.settings import Look, Settings
from milepost.ui.style import LETTERS
from milepost.ui.top_bar import TopBar
from milepost.workspace import Opening
from tests.ui.conftest import Opener, OpenerOf
from tests.ui.files import FIGURES, Kind, make_nova
from tests.ui.hands import (
    ALT,
    CONTROL,
    SHIFT,
    Dialogs,
    cells,
    click,
    come_back_to,
    fill_in,
    headline,
    press,
    settle,
    told_by,
    type_here,
)
from tests.ui.live_chart.plots import Shown

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
Chosen = Callable[..., tuple[str, str]]


def choosing(path: Path | str) -> Chosen:
    """A person who picks this file in the system's dialog, or none."""

    def answer(*_: object) -> tuple[str, str]:
        return str(path), ""

    return answer


def chart(window: MainWindow) -> Shown:
    found = window.findChild(LiveChart)
    assert found is not None
    return Shown(found)


# Files


def test_the_example_is_marked_and_one_button_starts_ones_own(
    window: MainWindow, dialogs: Dialogs, documents: Path, settings: Settings
) -> None:
    page = window.parts.page
    assert page.banner.isVisible()
    assert window.windowTitle() == "Xiaomi SU7 – example – Milepost"
    dialogs.expect(fill_in("Nova", "2025", "100,000"))
    click(page.start_own)
    come_back_to(window)
    assert not page.banner.isVisible()
    assert window.windowTitle() == "Nova – Nova – Milepost"
    assert settings.last_file == str(documents / "Nova.milepost")
    assert window.parts.form.day.text() == "2025-01-31"


def test_ones_own_file_has_no_banner(nova: MainWindow) -> None:
    assert not nova.parts.page.banner.isVisible()


def test_another_file_is_opened_and_remembered(
    window: MainWindow, tmp_path: Path, opening: Opening, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_nova(tmp_path / "nova.milepost", opening, FIGURES)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choosing(path))
    press(Qt.Key.Key_O, CONTROL)
    assert headline(window) == "At least 15,059 of 100,000 delivered: 15.1 %"
    assert settings.last_file == str(path)
    press(TAB)
    type_here("1,000")
    press(ENTER)
    assert headline(window) == "At least 16,059 of 100,000 delivered: 16.1 %"


def test_choosing_no_file_leaves_the_one_that_is_open(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    before = window.windowTitle(), headline(window)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choosing(""))
    press(Qt.Key.Key_O, CONTROL)
    assert (window.windowTitle(), headline(window)) == before


@pytest.mark.parametrize("content", [b"no database", None])
def test_a_file_that_cannot_be_opened_leaves_the_one_that_is(
    nova: MainWindow, dialogs: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    path = tmp_path / "strange.milepost"
    sentence = "There is no file"
    if content:
        path.write_bytes(content)
        sentence = "strange.milepost is not a Milepost file. It was left as it is."
    press(TAB)
    type_here("1,0")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choosing(path))
    told = told_by(dialogs)
    press(Qt.Key.Key_O, CONTROL)
    assert told[0].startswith(sentence)
    come_back_to(nova)
    assert headline(nova) == "At least 15,059 of 100,000 delivered: 15.1 %"
    type_here("00")
    press(ENTER)
    assert headline(nova) == "At least 16,059 of 100,000 delivered: 16.1 %"


def test_a_new_file_in_a_folder_that_cannot_be_made_keeps_what_was_typed(
    nova: MainWindow, dialogs: Dialogs, documents: Path
) -> None:
    documents.write_text("a file where the folder should be")
    kept: list[str] = []

    def answer(dialog: QWidget) -> None:
        fill_in("YU7", "2025", "300,000")(dialog)
        kept.append(dialog.windowTitle() if dialog.isVisible() else "closed")
        dialog.close()

    dialogs.expect(answer)
    press(Qt.Key.Key_N, CONTROL)
    assert kept == ["New tracker"]
    assert nova.windowTitle() == "Nova – nova – Milepost"


def test_a_name_that_is_taken_makes_another_file(window: MainWindow, dialogs: Dialogs, documents: Path) -> None:
    for _ in range(2):
        dialogs.expect(fill_in("Nova", "2025", "100"))
        press(Qt.Key.Key_N, CONTROL)
        come_back_to(window)
    assert sorted(path.name for path in documents.iterdir()) == ["Nova 2.milepost", "Nova.milepost"]


# Undo and redo


def test_undo_and_redo_say_what_they_are_about(nova: MainWindow) -> None:
    actions = nova.parts.actions
    label = "Add over 8,000 deliveries in 2024-05"
    assert (actions["undo"].text(), actions["redo"].text()) == (f"&Undo: {label}", "&Redo")
    assert not actions["redo"].isEnabled()
    (bar,) = nova.findChildren(TopBar)
    undo, redo = bar.findChildren(QToolButton, "tool")
    click(undo)
    assert actions["redo"].text() == f"&Redo: {label}"
    assert headline(nova) == "7,058 of 100,000 delivered: 7.1 %"
    assert label in redo.toolTip()
    click(redo)
    assert headline(nova) == "At least 15,059 of 100,000 delivered: 15.1 %"
    assert not redo.isEnabled()


def test_undo_goes_back_to_the_start_and_redo_to_the_end(nova: MainWindow) -> None:
    actions, seen = nova.parts.actions, [headline(nova)]
    while actions["undo"].isEnabled():
        actions["undo"].trigger()
        seen.append(headline(nova))
    assert seen[-1] == "This file holds no tracker yet"
    back = [seen[-1]]
    while actions["redo"].isEnabled():
        actions["redo"].trigger()
        back.append(headline(nova))
    assert back == seen[::-1]


# Looks


@pytest.mark.parametrize(("look", "theme"), [(Look.DARK, DARK), (Look.LIGHT, LIGHT)])
def test_the_window_wears_the_look_that_is_chosen(
    nova: MainWindow, settings: Settings, look: Look, theme: Theme
) -> None:
    nova.parts.actions[look].trigger()
    assert settings.look is look
    assert page_colour(nova.parts.page) == QColor(theme.background)
    assert chart_colour(nova) == QColor(theme.surface)
    nova.parts.actions[Look.SYSTEM].trigger()
    assert settings.look is Look.SYSTEM
    assert page_colour(nova.parts.page) == QColor(LIGHT.background)  # what a system without a choice has


@pytest.mark.parametrize(("look", "theme"), [(Look.DARK, DARK), (Look.LIGHT, LIGHT)])
def test_what_no_rule_names_wears_the_look_too(nova: MainWindow, look: Look, theme: Theme) -> None:
    nova.parts.actions[look].trigger()
    for plain in (QLabel("7,058"), QCheckBox("7,058"), QToolButton()):
        plain.ensurePolished()
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            assert plain.palette().color(role) == QColor(theme.text)
        assert (plain.font().family(), plain.font().pixelSize()) == (FAMILY, LETTERS)


def test_fonts_of_the_system_do_not_stay_when_its_theme_changes(nova: MainWindow) -> None:
    """Qt takes them for menus and tips right after it has told of the change."""
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    menus = cast("bytes", "QMenu")  # what Qt takes is text, whatever its stubs say
    QApplication.setFont(QFont("monospace", 30), menus)
    settle()
    assert QApplication.font(menus).pixelSize() == LETTERS
    assert nova.isVisible()


def page_colour(page: Page) -> QColor:
    return page.grab().toImage().pixelColor(3, 3)


def chart_colour(window: MainWindow) -> QColor:
    settle()
    found = window.findChild(LiveChart)
    assert found is not None
    return found.grab().toImage().pixelColor(found.width() // 2, 4)


def test_the_look_is_there_at_the_next_start(nova: MainWindow, open_window: Opener, tmp_path: Path) -> None:
    nova.parts.actions[Look.DARK].trigger()
    nova.close()
    again = open_window(tmp_path / "nova.milepost")
    assert page_colour(again.parts.page) == QColor(DARK.background)
    assert again.parts.actions[Look.DARK].isChecked()
    again.parts.actions[Look.LIGHT].trigger()


# Goals


def test_another_goal_of_the_tracker_is_chosen_with_the_keyboard(nova: MainWindow, dialogs: Dialogs) -> None:
    goals = nova.parts.page.goals.list
    assert [goals.itemText(place) for place in range(goals.count())] == ["2024 · deliveries"]
    dialogs.expect(fill_in("2024-Q2", "30,000"))
    press(Qt.Key.Key_G, CONTROL)
    come_back_to(nova)
    assert [goals.itemText(place) for place in range(goals.count())] == [
        "2024 · deliveries",
        "2024-Q2 · deliveries",
    ]
    assert headline(nova) == "At least 8,001 of 30,000 delivered: 26.7 %"
    goals.setFocus()
    press(Qt.Key.Key_Up)
    assert headline(nova) == "At least 15,059 of 100,000 delivered: 15.1 %"
    assert (goals.currentText(), goals.hasFocus()) == ("2024 · deliveries", True)
    assert "Target 100,000" in chart(nova).texts()


# The chart and its picture


def test_the_chart_follows_each_edit(nova: MainWindow) -> None:
    before = chart(nova).texts()
    assert "at least 15,059" in before
    press(TAB)
    type_here("1,000")
    press(ENTER)
    assert "at least 16,059" in chart(nova).texts()
    nova.parts.actions["undo"].trigger()
    assert chart(nova).texts() == before


@pytest.mark.parametrize(
    ("series", "key", "label"),
    [
        ("target", Qt.Key.Key_1, "Target 100,000"),
        ("pace", Qt.Key.Key_2, "even pace"),
        ("orders", Qt.Key.Key_4, "88,063 orders"),
    ],
)
def test_a_series_is_switched_off_and_on(
    nova: MainWindow, settings: Settings, series: str, key: Qt.Key, label: str
) -> None:
    (button,) = [
        each for each in nova.findChildren(QPushButton) if each.isCheckable() and each.text() == series.capitalize()
    ]
    assert label in chart(nova).texts()
    click(button)
    assert label not in chart(nova).texts()
    assert not nova.parts.actions[series].isChecked()
    assert not settings.series_shown(series)
    press(key, ALT)
    assert label in chart(nova).texts()
    assert button.isChecked()


def test_a_series_that_is_off_stays_off_at_the_next_start(
    nova: MainWindow, open_window: Opener, tmp_path: Path
) -> None:
    nova.parts.actions["orders"].trigger()
    nova.close()
    assert "88,063 orders" not in chart(open_window(tmp_path / "nova.milepost")).texts()


def press_enter(_: QWidget) -> None:
    press(Qt.Key.Key_Return)


def press_enter_and_leave(dialog: QWidget) -> None:
    press(Qt.Key.Key_Return)
    dialog.close()


def test_the_picture_is_exported_at_twice_its_size(
    nova: MainWindow, tmp_path: Path, dialogs: Dialogs, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "pictures" / "nova.png"
    out.parent.mkdir()
    suggested: list[Path] = []

    def answer(_parent: QWidget, _title: str, suggestion: str, _kinds: str) -> tuple[str, str]:
        suggested.append(Path(suggestion))
        return str(out.with_suffix("")), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    dialogs.expect(press_enter)
    press(Qt.Key.Key_E, CONTROL)
    image = QImage(str(out))
    assert (image.width(), image.height()) == (3200, 1800)
    assert nova.statusBar().currentMessage() == f"Written: {out}"
    assert suggested[0].name == "Nova 2024 to 2024-05-31.png"
    come_back_to(nova)
    dialogs.expect(press_enter)
    press(Qt.Key.Key_E, CONTROL)
    assert suggested[1].parent == out.parent == Path(settings.last_folder)


@pytest.mark.usefixtures("nova")
def test_a_picture_that_cannot_be_written_is_told_of(
    tmp_path: Path, dialogs: Dialogs, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "missing" / "nova.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choosing(out))
    dialogs.expect(press_enter_and_leave)
    told = told_by(dialogs)
    press(Qt.Key.Key_E, CONTROL)
    assert told == [
        f"{out} could not be written: No such file or directory. Nothing was changed; choose another place."
    ]
    assert settings.last_folder == ""


def test_no_place_chosen_writes_no_picture(
    nova: MainWindow, tmp_path: Path, dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choosing(""))
    dialogs.expect(press_enter_and_leave)
    press(Qt.Key.Key_E, CONTROL)
    assert sorted(tmp_path.iterdir()) == before
    assert nova.statusBar().currentMessage() == ""


@pytest.mark.usefixtures("nova")
def test_the_picture_goes_to_the_clipboard() -> None:
    QGuiApplication.clipboard().setText("something else")
    press(Qt.Key.Key_C, CONTROL | SHIFT)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (3200, 1800)
    QGuiApplication.clipboard().clear()


def test_the_picture_shows_what_the_chart_shows(nova: MainWindow) -> None:
    """The same series, in the same theme."""

    def copied() -> QImage:
        nova.parts.actions["copy_image"].trigger()
        image = QGuiApplication.clipboard().image()
        QGuiApplication.clipboard().clear()
        return image

    whole = copied()
    nova.parts.actions["orders"].trigger()
    without = copied()
    assert without != whole
    nova.parts.actions[Look.DARK].trigger()
    assert copied().pixelColor(5, 5) == QColor(DARK.surface)
    assert without.pixelColor(5, 5) == QColor(LIGHT.surface)
    nova.parts.actions[Look.LIGHT].trigger()


# What it remembers, and what else changes the file


def test_the_window_comes_back_as_it_was_left(nova: MainWindow, open_window: Opener, tmp_path: Path) -> None:
    nova.resize(900, 700)  # the screen in memory is no larger than 800 by 800
    nova.parts.page.split.setSizes([230, 200])
    QApplication.processEvents()
    sizes = nova.parts.page.split.sizes()
    nova.close()
    again = open_window(tmp_path / "nova.milepost")
    QApplication.processEvents()
    assert (again.width(), again.height()) == (900, 700)
    assert again.parts.page.split.sizes() == sizes


# Every command

OF_GOAL = {"edit_goal", "delete_goal", "announce_target", "targets", "plan", "next_goal"}
OF_SEVERAL = {"previous_goal", "following_goal", "previous_tracker", "following_tracker"}
OF_FIGURES = {"sort", "find_figures", "same_again", "why"}
OF_SELECTED = {"delete", "copy_figures", "open_source"}
OF_CHART = {
    *("copy_image", "copy_description", "export_image", "print", "zoom_in", "zoom_out", "whole"),
    *("known_on", "what_if", "about_forecast", "track_record", "report"),
    *VIEWS.values(),
}
OF_TRACKER = {"edit_tracker", "delete_tracker", "new_goal", "add_milestone", "milestone_list", "enter"} | {
    "paste_announcement",
    "export_table",
}
PANELS = ("show_sidebar", "show_table", "history", "known_on", "what_if")


def state(window: MainWindow) -> tuple[object, ...]:
    """What can be seen of the window, as far as commands change it."""
    shown, focus = window.findChild(LiveChart), QApplication.focusWidget()
    days = Shown(shown).days if shown is not None else None
    checks = [window.parts.actions[name].isChecked() for name in (*SERIES, *PANELS, *Look, *VIEWS.values())]
    clipboard = QGuiApplication.clipboard()
    return (
        window.isVisible(),
        window.windowTitle(),
        headline(window),
        cells(window.parts.table),
        None if focus is None else focus.accessibleName(),
        window.parts.actions["undo"].text(),
        days,
        checks,
        clipboard.image().size(),
        clipboard.text(),
    )


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked for: nobody chooses a file, and no folder opens."""
    told: list[str] = []

    def choose_none(*_: object) -> tuple[str, str]:
        told.append("a file")
        return "", ""

    def show(_: Path) -> bool:
        told.append("the folder")
        return True

    for dialog in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, dialog, choose_none)
    monkeypatch.setattr(file_commands, "show_in_folder", show)
    return told


def does_something(window: MainWindow, name: str, dialogs: Dialogs, asked: list[str]) -> bool:
    """Give a command, see whether anything comes of it, and take that back."""
    actions = window.parts.actions
    QGuiApplication.clipboard().clear()
    window.parts.trackers.setFocus()
    window.parts.table.selectAll()
    if name == VIEWS[ViewName.PROGRESS]:
        actions[VIEWS[ViewName.ORDERS]].trigger()
    if name == "paste_figures":
        QGuiApplication.clipboard().setText("Month\tNova deliveries\nMay 2024\t8646")
    if name in {"zoom_out", "whole"}:
        actions["zoom_in"].trigger()
    edits, before = actions["undo"].text(), state(window)
    with dialogs.dismissed() as titles:
        asked.clear()
        actions[name].trigger()
    done = bool(titles or asked or state(window) != before)
    if titles:
        come_back_to(window)
    if name not in {"undo", "redo"} and actions["undo"].text() != edits:
        actions["undo"].trigger()
    if name in PANELS:
        actions[name].trigger()
    return done


@pytest.mark.parametrize(
    ("kind", "disabled"),
    [
        (Kind.FIGURES, {"redo", *OF_SELECTED, *OF_SEVERAL}),
        (Kind.NO_GOAL, {"redo", *OF_SELECTED, *OF_FIGURES, *OF_GOAL, *OF_CHART, *OF_SEVERAL}),
        (
            Kind.NO_TRACKER,
            {"redo", "undo", *OF_SELECTED, *OF_FIGURES, *OF_GOAL, *OF_CHART, *OF_TRACKER, *OF_SEVERAL},
        ),
    ],
)
def test_every_command_does_something_or_cannot_be_given(
    window_on: OpenerOf, dialogs: Dialogs, asked: list[str], kind: Kind, disabled: set[str]
) -> None:
    window = window_on(kind)
    actions = window.parts.actions
    names = [entry.name for entries in commands().values() for entry in entries if entry is not None]
    names.sort(key=lambda name: name == "quit")
    assert {name for name in names if not actions[name].isEnabled()} == disabled
    assert [
        name for name in names if actions[name].isEnabled() and not does_something(window, name, dialogs, asked)
    ] == []
    assert not window.isVisible()


def test_the_buttons_above_say_which_keys_do_the_same(nova: MainWindow) -> None:
    (bar,) = nova.findChildren(TopBar)
    tips = [button.toolTip() for button in bar.findChildren(QPushButton) if not button.isCheckable()]
    assert tips == ["Copy Image (Ctrl+Shift+C)", "Export Image (Ctrl+E)"]
