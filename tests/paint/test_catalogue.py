"""The words in other languages: complete, true to their places, and in use only where they were asked for."""

import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from bootstrapping.environment import ROOT
from milepost.app.main import main
from milepost.chart.alt import alternative
from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Size
from milepost.chart.headline import headline
from milepost.chart.layout import lay_out
from milepost.chart.plot import Plot
from milepost.chart.progress_view import progress_plot
from milepost.chart.readout import readout
from milepost.chart.rows import progress_rows
from milepost.chart.scene import TextMark
from milepost.chart.theme import LIGHT
from milepost.domain.span import Span
from milepost.paint.catalogue import ENGLISH, LANGUAGES, nearest_language, use_language
from milepost.paint.fonts import QtMeasurer
from milepost.paint.wording import QtWording
from milepost.ui.actions import commands
from milepost.ui.tracker_dialogs import NewTrackerDialog
from tests.chart.made import SAMPLE, su7, su7_in_october
from translating.catalogues import FOLDER, release, translations, unfinished, update
from translating.words import Message, WordsError, messages, messages_of

OTHERS = [code for code in LANGUAGES if code != ENGLISH]
SOURCE = ROOT / "src" / "milepost"
SEPTEMBER, OCTOBER = date(2024, 9, 30), date(2024, 10, 1)


def ts(code: str) -> Path:
    return FOLDER / f"milepost_{code}.ts"


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[QtWording]:
    with use_language(qapp, "zh_CN") as locale:
        yield QtWording(locale)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("su7") / "su7.milepost"
    assert main(["import", str(path), str(SAMPLE)]) == 0
    return str(path)


def test_there_is_english_and_chinese() -> None:
    assert LANGUAGES == ("en", "zh_CN")


@pytest.mark.parametrize("code", OTHERS)
def test_every_word_of_the_source_has_a_finished_translation(code: str) -> None:
    assert set(translations(ts(code))) == set(messages(SOURCE)), "start packaging/translations.py"
    assert unfinished(ts(code)) == ()


@pytest.mark.parametrize("code", OTHERS)
def test_each_translation_keeps_the_values_of_its_words(code: str) -> None:
    lost = {
        message.source: words
        for message, words in translations(ts(code)).items()
        if values(message.source) != values(words)
    }
    assert lost == {}


@pytest.mark.parametrize("code", OTHERS)
def test_each_translation_keeps_the_key_of_its_command(code: str) -> None:
    lost = {
        message.source: words for message, words in translations(ts(code)).items() if key(message.source) != key(words)
    }
    assert lost == {}


@pytest.mark.parametrize("code", OTHERS)
def test_the_compiled_catalogue_is_made_of_the_one_that_is_edited(code: str, tmp_path: Path) -> None:
    release(ts(code), tmp_path / "new.qm")
    assert (tmp_path / "new.qm").read_bytes() == ts(code).with_suffix(".qm").read_bytes()


def test_words_that_went_leave_the_catalogue_and_new_ones_are_unfinished(tmp_path: Path) -> None:
    kept, gone, new = Message("A", "kept"), Message("A", "gone"), Message("milepost", "{n} “days”", plural=True)
    catalogue = tmp_path / "milepost_zh_CN.ts"
    update(catalogue, [kept, gone])
    text = catalogue.read_text(encoding="utf-8")
    catalogue.write_text(text.replace('<translation type="unfinished">', "<translation>留"), encoding="utf-8")
    update(catalogue, [kept, new])
    assert translations(catalogue) == {kept: "留", new: ""}
    assert unfinished(catalogue) == (new,)


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('wording.text("a", n=n)', Message("milepost", "a")),
        ('self._wording.plural("a", "b", 2)', Message("milepost", "b", plural=True)),
        ('class A(B):\n def f(self):\n  self.tr("a")', Message("A", "a")),
        ('def f(dialog: Dialog):\n dialog.tr("a")', Message("Dialog", "a")),
        ('CONTEXT = "Commands"\ntr("a")', Message("Commands", "a")),
        ('class A:\n def f(self):\n  self.tr(\n   "a "\n   "b")', Message("A", "a b")),
    ],
)
def test_words_are_found_with_the_context_qt_looks_them_up_in(code: str, found: Message) -> None:
    assert messages_of(code, Path("module.py")) == (found,)


def test_both_sides_of_a_choice_are_words() -> None:
    found = messages_of('wording.text("a" if one else "b")', Path("module.py"))
    assert [message.source for message in found] == ["a", "b"]


@pytest.mark.parametrize("code", ['wording.text(f"{n} days")', "wording.plural(one, many, 2)", 'x.tr("a")', 'tr("a")'])
def test_words_that_cannot_be_told_from_the_source_are_refused(code: str) -> None:
    with pytest.raises(WordsError, match=r"module\.py:1: "):
        messages_of(code, Path("module.py"))


def test_a_picture_is_in_chinese_but_for_the_names_in_it(chinese: QtWording) -> None:
    english = [text for text in texts(chinese) if re.search("[A-Za-z]", named_away(text))]
    assert english == []
    assert "匀速进度" in texts(chinese)


def test_a_text_for_those_who_cannot_see_the_picture_is_in_chinese(chinese: QtWording) -> None:
    shown = su7_in_october()
    said = alternative(progress_plot(shown, chinese), tuple(progress_rows(shown, chinese, orders=True)), chinese)
    assert re.findall("[A-Za-z]+", named_away(said)) == []
    assert re.findall("[.,;:!?](?![0-9])", named_away(said)) == []


def test_the_axis_has_the_year_before_the_month(chinese: QtWording) -> None:
    assert "2024年4月" in texts(chinese)


def test_a_day_is_read_with_chinese_punctuation(chinese: QtWording) -> None:
    spoken = readout(su7_in_october(), date(2024, 9, 15), chinese).spoken(chinese)
    assert spoken.startswith("2024年9月15日。已交付 ")
    assert re.findall("[.,;:!?](?![0-9])", spoken) == []


def test_days_and_spans_are_written_as_in_china(chinese: QtWording) -> None:
    assert chinese.day(SEPTEMBER) == "9月30日"
    assert chinese.day_year(SEPTEMBER) == "2024年9月30日"
    assert chinese.month(SEPTEMBER) == "9月"
    assert chinese.span(Span(date(2024, 9, 1), SEPTEMBER)) == "2024年9月"
    assert chinese.span(Span(date(2024, 7, 1), SEPTEMBER)) == "2024年第3季度"
    assert chinese.span(Span(date(2024, 7, 1), date(2024, 12, 31))) == "2024年下半年"
    assert chinese.span(Span(date(2024, 4, 3), SEPTEMBER)) == "2024年4月3日至9月30日"
    assert chinese.span(Span(date(2024, 1, 1), date(2024, 12, 31))) == "2024年"


def test_chinese_has_one_form_for_every_number(chinese: QtWording) -> None:
    assert [chinese.plural("{n} day", "{n} days", number) for number in (1, 2, 1001)] == ["1 天", "2 天", "1,001 天"]
    one, many = "It takes {rate} in one day.", "It takes {rate} a day for {n} days."
    assert chinese.plural(one, many, 1, rate="7") == "1 天内每天需 7。"


def test_the_window_s_commands_are_in_chinese(chinese: QtWording) -> None:
    assert chinese.text("target") == "目标"
    titles = list(commands())
    entries = [entry.text for menu in commands().values() for entry in menu if entry]
    assert [text for text in (*titles, *entries) if not re.search("[一-鿿]", text)] == []


@pytest.mark.usefixtures("chinese")
def test_a_dialog_finds_its_own_words_those_it_inherits_and_those_of_qt(qtbot: QtBot) -> None:
    dialog = NewTrackerDialog(None, OCTOBER, lambda _: None)
    qtbot.addWidget(dialog)
    shown = {button.text() for button in dialog.findChildren(QPushButton)}
    assert dialog.windowTitle() == "新建项目"
    assert "▸ 更多(&M)" in shown
    [box] = dialog.findChildren(QDialogButtonBox)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "取消"


def test_english_comes_back_when_a_language_is_no_longer_used(qapp: QApplication) -> None:
    before = texts(EnglishWording())
    with use_language(qapp, "zh_CN") as locale:
        assert headline(su7_in_october().progress, QtWording(locale)).sentence.startswith("已交付")
    with use_language(qapp, ENGLISH) as locale:
        assert texts(QtWording(locale)) == before
    assert qapp.translate("milepost", "target") == "target"


def test_a_language_goes_also_where_painting_fails(qapp: QApplication) -> None:
    with pytest.raises(ZeroDivisionError), use_language(qapp, "zh_CN"):
        _ = 1 / 0
    assert qapp.translate("milepost", "target") == "target"


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["zh-Hans-CN", "zh-CN", "zh-Hans", "zh"], "zh_CN"),
        (["zh-Hans-SG", "zh-SG"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW"], "en"),
        (["en-GB", "zh-CN"], "en"),
        (["de-DE", "de", "zh-CN"], "zh_CN"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_window_takes_the_first_language_of_the_system_that_there_is(wanted: Sequence[str], language: str) -> None:
    assert nearest_language(wanted) == language


def test_the_chart_command_paints_in_the_language_asked_for(file: str, tmp_path: Path) -> None:
    plain, english, chinese = (tmp_path / f"{name}.png" for name in ("plain", "english", "chinese"))
    alt = tmp_path / "alt.txt"
    assert main(["chart", file, str(plain)]) == 0
    assert main(["chart", file, str(chinese), "--lang", "zh_CN", "--alt", str(alt)]) == 0
    assert main(["chart", file, str(english), "--lang", "en"]) == 0
    assert plain.read_bytes() == english.read_bytes() != chinese.read_bytes()
    assert "折线图" in alt.read_text(encoding="utf-8")


@pytest.mark.parametrize("locale", ["zh_CN.UTF-8", "de_DE.UTF-8"])
def test_without_a_language_the_picture_is_english_whatever_the_locale(
    file: str, tmp_path: Path, locale: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["chart", file, str(tmp_path / "here.png"), "--size", "600x400"]) == 0
    for name in ("LANG", "LC_ALL", "LANGUAGE"):
        monkeypatch.setenv(name, locale)
    command = [sys.executable, "-m", "milepost", "chart", file, str(tmp_path / "there.png"), "--size", "600x400"]
    subprocess.run(command, check=True, capture_output=True)
    assert (tmp_path / "here.png").read_bytes() == (tmp_path / "there.png").read_bytes()


def test_an_unknown_language_is_wrong_usage_and_the_known_ones_are_named(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["chart", file, str(tmp_path / "out.png"), "--lang", "fr"]) == 2
    said = capsys.readouterr().err
    assert all(code in said for code in LANGUAGES)


def test_the_languages_are_known_without_qt() -> None:
    script = "import sys, milepost.cli.chart as chart; print(*chart.LANGUAGES, 'PySide6' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert run.stdout.split() == [*LANGUAGES, "False"]


def values(words: str) -> list[str]:
    """The places that values are put in."""
    return sorted({*re.findall(r"\{[a-z_]+\}|%[0-9]", words)})


def key(words: str) -> str:
    """The letter that gives a command or goes to a field."""
    return "".join(re.findall("&([A-Za-z])", words)).upper()


def texts(wording: QtWording | EnglishWording) -> list[str]:
    """All that a picture says."""
    plot: Plot = progress_plot(su7_in_october(), wording)
    scene = lay_out(plot, Size(1600, 900), QtMeasurer(), wording, LIGHT)
    return [mark.text for mark in scene.marks if isinstance(mark, TextMark)]


def named_away(text: str) -> str:
    """A text without the names that people gave, and without that of the program."""
    held = su7()
    given = {held.tracker.name, held.tracker.unit, "Milepost", *(figure.source for figure in held.figures)}
    return re.sub("|".join(re.escape(name) for name in sorted(given, key=len, reverse=True)), "", text)
