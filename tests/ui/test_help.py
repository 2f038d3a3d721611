"""The help: the guide, the words, the keys; in every language, and never behind the program."""

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from milepost.chart.theme import DARK, LIGHT
from milepost.domain.quantity import parse_quantity
from milepost.resources import resource
from milepost.ui.actions import commands
from milepost.ui.glossary import Entry, glossary_page, matching, read_glossary
from milepost.ui.glossary_window import GlossaryWindow
from milepost.ui.guide import GuideWindow
from milepost.ui.help_pages import help_text, keys_of_commands, with_keys
from milepost.ui.main_window import MainWindow
from milepost.ui.shortcuts import Shortcut, ShortcutGroup, caps, in_columns, matching_groups, shortcut_groups
from milepost.ui.shortcuts_window import ShortcutsWindow
from milepost.ui.top_bar import TopBar
from tests.ui.hands import CONTROL, SHIFT, focused, press, type_here

LANGUAGES = ["en", "zh_CN"]
PLATFORMS = ["linux", "win32", "darwin"]
MAC_TAKES = {"Ctrl+H", "Ctrl+M", "Ctrl+Alt+D", "Ctrl+F1", "Ctrl+Tab", "Ctrl+Space"}
"""Hide, Minimise, hide the Dock, mirror the screen, change the program, search: as Qt writes Command."""

IN_FIELDS = [
    getattr(QKeySequence.StandardKey, name)
    for name in ("Cut", "SelectAll", "MoveToNextWord", "MoveToPreviousWord", "SelectNextWord", "Bold")
]
"""What is typed into fields, which no command may take; copy and paste are theirs while they have the keyboard."""

ENTRIES = [entry for entries in commands().values() for entry in entries if entry is not None]


def labels(root: QDialog, name: str) -> list[str]:
    return [each.text() for each in root.findChildren(QLabel, name) if each.isVisible()]


def window_of(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    (found,) = [each for each in QApplication.topLevelWidgets() if type(each) is kind and each.isVisible()]
    assert isinstance(found, QDialog)
    qtbot.waitUntil(found.isActiveWindow)
    return found


# Keys


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_command_has_keys_of_its_own(platform: str) -> None:
    keys = [key for entry in ENTRIES for key in entry.keys_on(platform)]
    assert all(keys)
    assert len(keys) == len(set(keys))
    assert not (platform == "darwin" and MAC_TAKES & set(keys))


def test_keys_are_written_as_qt_writes_them_and_are_not_those_of_fields() -> None:
    portable = QKeySequence.SequenceFormat.PortableText
    taken = {key.toString(portable) for each in IN_FIELDS for key in QKeySequence.keyBindings(each)}
    for platform in PLATFORMS:
        for key in (key for entry in ENTRIES for key in entry.keys_on(platform)):
            assert QKeySequence.fromString(key, portable).toString(portable) == key
            assert key not in taken


def test_the_list_of_keys_has_every_command_of_every_menu() -> None:
    groups = shortcut_groups()[: len(commands())]
    assert [group.title for group in groups] == [title.replace("&", "") for title in commands()]
    assert sum(len(group.shortcuts) for group in groups) == len(ENTRIES)
    (redo,) = [each for group in groups for each in group.shortcuts if each.text == "Redo"]
    assert redo.ways[0] == ("Ctrl", "Shift", "Z") or sys.platform == "darwin"


@pytest.mark.parametrize(
    ("written", "keys"),
    [
        ("Ctrl+Shift+C", ("Ctrl", "Shift", "C")),
        ("Ctrl++", ("Ctrl", "+")),
        ("F1", ("F1",)),
        ("+", ("+",)),
        ("⇧⌘C", ("⇧", "⌘", "C")),
        ("⌘+", ("⌘", "+")),
    ],
)
def test_a_shortcut_is_taken_apart_into_its_keys(written: str, keys: tuple[str, ...]) -> None:
    assert caps(written) == keys


FILE = ShortcutGroup("File", (Shortcut("Open", (("Ctrl", "O"),)), Shortcut("Quit", (("Ctrl", "Q"),))))
EDIT = ShortcutGroup("Edit", (Shortcut("Undo", (("Ctrl", "Z"),)),))


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("", ["Open", "Quit", "Undo"]),
        ("qu", ["Quit"]),
        ("ctrl+z", ["Undo"]),
        ("file", ["Open", "Quit"]),
        ("file undo", []),
    ],
)
def test_keys_are_found_by_text_by_key_and_by_menu(typed: str, texts: list[str]) -> None:
    found = matching_groups((FILE, EDIT), typed)
    assert [shortcut.text for group in found for shortcut in group.shortcuts] == texts
    assert all(group.shortcuts for group in found)


def test_groups_fill_the_columns_evenly_in_their_order() -> None:
    groups = [ShortcutGroup(str(number), FILE.shortcuts * 3) for number in range(4)]
    assert in_columns(groups, 2) == (tuple(groups[:2]), tuple(groups[2:]))
    assert in_columns([FILE], 2) == ((FILE,), ())


def test_the_keys_open_in_a_window_that_can_be_searched(nova: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Slash, CONTROL)
    window = window_of(qtbot, ShortcutsWindow)
    assert "Export Image…" in labels(window, "shortcut")
    assert len(labels(window, "shortcut")) > len(ENTRIES)
    type_here("zoom in")
    assert labels(window, "shortcut") == ["Zoom In", "Zoom in, zoom out"]
    assert labels(window, "keyCap")[:2] in (["Ctrl", "+"], ["⌘", "+"])
    type_here("qq")
    assert labels(window, "shortcut") == []
    assert labels(window, "subline") == ["No command and no key is called that."]
    press(Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert nova.isVisible()


def test_the_buttons_above_all_say_their_keys(nova: MainWindow) -> None:
    (bar,) = nova.findChildren(TopBar)
    buttons = [*bar.findChildren(QPushButton), *bar.findChildren(QToolButton)]
    assert len(buttons) > 6
    assert [button.toolTip() for button in buttons if not re.search(r"\(.+\)$", button.toolTip())] == []


# The guide


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_names_only_commands_pictures_and_sections_that_there_are(language: str) -> None:
    page = with_keys(help_text("guide.html", language), keys_of_commands())
    assert "{keys" not in page
    for picture in re.findall(r'src="([^"]+)"', page):
        for theme in (LIGHT, DARK):
            assert resource(f"guide/pictures/{picture.replace('{theme}', theme.name)}").is_file()
    sections = set(re.findall(r'<h2 id="(\w+)">', page))
    assert set(re.findall(r'href="#(\w+)"', page)) <= sections
    assert len(sections) == 13


def test_the_guide_is_the_same_in_every_language() -> None:
    def bones(language: str) -> list[str]:
        return re.findall(r'<h2 id="\w+">|<img src="\S+"|\{keys:\w+\}', help_text("guide.html", language))

    assert sorted(bones("en")) == sorted(bones("zh_CN"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_quantities_of_the_guide_can_be_typed(language: str) -> None:
    (table,) = re.findall(r"<table.*?</table>", help_text("guide.html", language), re.DOTALL)
    typed = [text.replace("&gt;", ">").replace("&lt;", "<") for text in re.findall(r"<code>(.*?)</code>", table)]
    assert len(typed) >= 14
    for text in typed:
        parse_quantity(text, signed=text.startswith("-"), unit="vehicles")


def test_a_language_without_a_guide_has_the_english_one() -> None:
    assert help_text("guide.html", "xx") == help_text("guide.html", "en")


def test_the_pictures_are_small_and_sharp() -> None:
    folder = Path(str(resource("guide/pictures")))
    pictures = list(folder.glob("*.png"))
    assert sum(path.stat().st_size for path in pictures) < 400_000
    assert all(QImage(str(path)).width() >= 1200 for path in pictures)


def test_f1_opens_the_guide_beside_the_window(nova: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F1)
    guide = window_of(qtbot, GuideWindow)
    assert isinstance(guide, GuideWindow)
    assert not guide.isModal()
    assert guide.browser.toPlainText().startswith("Milepost Guide")
    assert [guide.contents.item(row).text() for row in range(2)] == ["First steps", "Typing figures"]
    nova.activateWindow()
    qtbot.waitUntil(nova.isActiveWindow)
    press(Qt.Key.Key_F1)
    assert window_of(qtbot, GuideWindow) is guide


def test_the_contents_lead_to_their_section_and_follow_the_page(nova: MainWindow, qtbot: QtBot) -> None:
    nova.parts.actions["guide"].trigger()
    guide = window_of(qtbot, GuideWindow)
    assert isinstance(guide, GuideWindow)
    bar = guide.browser.verticalScrollBar()
    assert bar.maximum() > 0
    guide.contents.setFocus()
    press(Qt.Key.Key_Down)
    assert guide.contents.currentRow() == 1
    assert guide.browser.cursorForPosition(guide.browser.viewport().rect().topLeft()).block().position() > 0
    assert 0 < bar.value() < bar.maximum()
    bar.setValue(bar.maximum())
    assert guide.contents.currentRow() == guide.contents.count() - 1
    bar.setValue(0)
    assert guide.contents.currentRow() == 0


def test_links_lead_within_the_guide_to_the_words_and_to_the_web(
    nova: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    nova.parts.actions["guide"].trigger()
    guide = window_of(qtbot, GuideWindow)
    assert isinstance(guide, GuideWindow)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    guide.browser.anchorClicked.emit(QUrl("#newest"))
    assert guide.browser.verticalScrollBar().value() > 0
    assert guide.contents.currentItem().text() == "Contradictions and revisions"
    guide.browser.anchorClicked.emit(QUrl("https://sqlite-utils.datasette.io"))
    assert [url.host() for url in opened] == ["sqlite-utils.datasette.io"]
    guide.browser.anchorClicked.emit(QUrl("milepost:words"))
    assert isinstance(window_of(qtbot, GlossaryWindow), GlossaryWindow)


def test_the_guide_wears_the_look_of_the_window(nova: MainWindow, qtbot: QtBot) -> None:
    nova.parts.actions["guide"].trigger()
    guide = window_of(qtbot, GuideWindow)
    assert isinstance(guide, GuideWindow)
    for look, theme in (("dark", DARK), ("light", LIGHT)):
        nova.parts.actions[look].trigger()
        assert guide.browser.grab().toImage().pixelColor(8, 8) == QColor(theme.surface)
        assert f"window-{theme.name}.png" in guide.browser.toHtml()


# The words


def test_a_glossary_is_read_from_plain_text() -> None:
    text = "# Tracker\nOne thing\nthat is counted.\n> Xiaomi SU7\n\n# Goal\nA span.\n"
    assert read_glossary(text) == (
        Entry("Tracker", "One thing that is counted.", "Xiaomi SU7"),
        Entry("Goal", "A span.", ""),
    )


def test_a_word_itself_comes_before_where_it_is_used() -> None:
    goal, target = Entry("Goal", "A span with a target.", ""), Entry("Target", "The number <to reach>.", "")
    assert matching((goal, target), "TARGET") == (target, goal)
    assert matching((goal, target), "span target") == (goal,)
    assert "&lt;to reach&gt;" in glossary_page((target,), "")
    assert "nothing there" in glossary_page((), "nothing there")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_a_sentence_and_an_example(language: str) -> None:
    entries = read_glossary(help_text("glossary.md", language))
    assert len(entries) == len(read_glossary(help_text("glossary.md", "en"))) > 30
    assert all(entry.meaning and entry.example for entry in entries)
    assert len({entry.word for entry in entries}) == len(entries)


def test_the_words_are_searched_as_one_types(nova: MainWindow, qtbot: QtBot) -> None:
    nova.parts.form.focus_first()
    press(Qt.Key.Key_F1, SHIFT)
    words = window_of(qtbot, GlossaryWindow)
    assert isinstance(words, GlossaryWindow)
    assert "Tracker" in words.browser.toPlainText()
    assert focused() is words.line
    type_here("backlog")
    assert words.browser.toPlainText().startswith("Backlog\nOrders minus deliveries")
    type_here("zz")
    assert words.browser.toPlainText() == "No word is explained under that."
