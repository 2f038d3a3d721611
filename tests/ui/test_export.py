"""The export dialog: what is chosen and written in it, the picture that is seen, and where that goes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from milepost.app.main import main
from milepost.chart.geometry import Box, Size
from milepost.chart.scale import Scale
from milepost.chart.scene import BoxMark, Scene
from milepost.chart.view_name import ViewName
from milepost.paint.fonts import QtMeasurer
from milepost.picture.recipe import Recipe
from milepost.picture.subjects import find
from milepost.ui.actions import VIEWS
from milepost.ui.export_dialog import ExportDialog
from milepost.ui.export_settings import ExportChoice, read_export, write_export
from milepost.ui.main_window import MainWindow
from milepost.ui.printing import paint_page
from milepost.ui.settings import Settings
from milepost.workspace import Opening, Workspace
from tests.ui.hands import CONTROL, Dialogs, click, press, settle

FIRST = ExportChoice(Recipe(scale=2))


@pytest.fixture
def dialog(qtbot: QtBot, example: Path, opening: Opening) -> ExportDialog:
    with Workspace.open(example, opening) as workspace:
        shown = ExportDialog(None, find(workspace, Recipe()), FIRST, QtMeasurer())
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    def answer(*_: object) -> tuple[str, str]:
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)


def test_the_words_are_filled_in_from_the_data(dialog: ExportDialog) -> None:
    title, subtitle, source, note = (line.text() for line in dialog.words.lines)
    assert title == "Target reached: 136,854 of 130,000, 105.3 %"
    assert subtitle == "Xiaomi SU7: vehicles delivered in 2024, running total"
    assert source.startswith("Sources: Xiaomi EV, ")
    assert note == "Open dots: estimates within bounds; with arrows: lower bounds."
    assert dialog.picture.recipe.captions == Recipe().captions, "nothing of them was written by anybody"


def test_words_that_are_written_stay_and_the_others_follow_the_language(dialog: ExportDialog) -> None:
    dialog.words.lines[0].setText("Mine")
    dialog.looks.language.setCurrentIndex(dialog.looks.language.findData("zh_CN"))
    assert dialog.words.lines[0].text() == "Mine"
    assert "running total" not in dialog.words.lines[1].text()
    captions = dialog.picture.recipe.captions
    assert (captions.title, captions.subtitle) == ("Mine", None)
    assert dialog.picture.plot.title == "Mine"


def test_a_word_that_is_emptied_is_left_out(dialog: ExportDialog) -> None:
    dialog.words.lines[3].setText("")
    assert dialog.picture.recipe.captions.note == ""
    assert dialog.picture.plot.footnote == ""


def test_words_are_taken_from_the_figures_again(dialog: ExportDialog) -> None:
    assert dialog.words.reset.isHidden()
    before = [line.text() for line in dialog.words.lines]
    dialog.words.lines[0].setText("Mine")
    dialog.words.lines[3].setText("")
    assert dialog.words.reset.isVisible()
    click(dialog.words.reset)
    assert [line.text() for line in dialog.words.lines] == before
    assert dialog.picture.recipe.captions == Recipe().captions
    assert dialog.words.reset.isHidden()


def test_the_words_of_a_picture_are_there_when_the_dialog_opens_again(nova: MainWindow, dialogs: Dialogs) -> None:
    seen: list[list[str]] = []

    def write(shown: QWidget) -> None:
        assert isinstance(shown, ExportDialog)
        shown.words.lines[0].setText("Mine")
        shown.words.lines[2].setText("")
        shown.close()

    def look(shown: QWidget) -> None:
        assert isinstance(shown, ExportDialog)
        seen.append([line.text() for line in shown.words.lines])
        shown.close()

    for answer in (write, look):
        dialogs.expect(answer)
        nova.parts.actions["export_image"].trigger()
    nova.parts.actions[VIEWS[ViewName.ORDERS]].trigger()
    dialogs.expect(look)
    nova.parts.actions["export_image"].trigger()
    (title, subtitle, source, _), (other, *_) = seen
    assert (title, source) == ("Mine", "")
    assert subtitle.startswith("Nova: ")
    assert other != "Mine"


def test_a_size_is_chosen_by_its_name_or_typed(dialog: ExportDialog) -> None:
    looks = dialog.looks
    looks.preset.setCurrentIndex(looks.preset.findText("Story 9:16"))
    looks.preset.activated.emit(looks.preset.currentIndex())
    assert (dialog.picture.recipe.width, dialog.picture.recipe.height) == (1080, 1920)
    looks.width_box.setValue(1000)
    assert looks.preset.currentText() == "Own size"
    looks.width_box.setValue(1600)
    looks.height_box.setValue(900)
    assert looks.preset.currentText() == "Slide 16:9"


def test_only_pixels_have_a_scale(dialog: ExportDialog) -> None:
    looks = dialog.looks
    assert looks.scale.isEnabled()
    click(looks.kinds.group.button(1))
    assert not looks.scale.isEnabled()
    assert not looks.dots.isEnabled()
    assert dialog.choice.ending == ".svg"


def test_the_preview_shows_each_choice(dialog: ExportDialog) -> None:
    def seen() -> QImage:
        settle()
        return dialog.preview.grab().toImage()

    before = seen()
    click(dialog.looks.theme.group.button(1))
    dark = seen()
    assert dark != before
    dialog.looks.transparent.setChecked(True)
    clear = seen()
    assert clear != dark
    dialog.words.lines[0].setText("Mine")
    assert seen() != clear


def test_what_was_chosen_is_kept_as_text_and_anything_else_is_the_first_choice() -> None:
    chosen = ExportChoice(Recipe(width=1080, height=1920, scale=3, theme="dark", transparent=True), ".pdf")
    assert read_export(write_export(chosen), FIRST) == chosen
    named = ExportChoice(Recipe(tracker="Nova", goal="2024", view=ViewName.ORDERS))
    assert read_export(write_export(named), FIRST).recipe == Recipe(), "another picture is of something else"
    for text in ("", "nothing", ".png {", ".png []"):
        assert read_export(text, FIRST) == FIRST


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
@pytest.mark.parametrize("view", ViewName)
def test_the_window_and_the_command_line_make_the_same_bytes(
    nova: MainWindow, dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, view: ViewName, ending: str
) -> None:
    exported, painted = tmp_path / f"window{ending}", tmp_path / f"command{ending}"
    choosing(monkeypatch, exported)
    nova.parts.actions[VIEWS[view]].trigger()
    nova.parts.actions["pace"].setChecked(False)

    def export(shown: QWidget) -> None:
        assert isinstance(shown, ExportDialog)
        click(shown.looks.kinds.group.button((".png", ".svg", ".pdf").index(ending)))
        shown.words.lines[0].setText("Mine")
        press(Qt.Key.Key_Return)

    dialogs.expect(export)
    press(Qt.Key.Key_E, CONTROL)
    words = ["chart", str(tmp_path / "nova.milepost"), str(painted), "--view", view, "--title", "Mine"]
    assert main([*words, "--hide", "pace", *(["--scale", "2"] if ending == ".png" else [])]) == 0
    assert exported.read_bytes() == painted.read_bytes()


def test_the_dialog_remembers_what_was_chosen_last(nova: MainWindow, dialogs: Dialogs, settings: Settings) -> None:
    def choose(shown: QWidget) -> None:
        assert isinstance(shown, ExportDialog)
        click(shown.looks.theme.group.button(1))
        shown.looks.kinds.choose(2)
        shown.close()

    dialogs.expect(choose)
    nova.parts.actions["export_image"].trigger()
    kept = read_export(settings.export, FIRST)
    assert (kept.recipe.theme, kept.ending) == ("dark", ".pdf")
    seen: list[ExportChoice] = []

    def look(shown: QWidget) -> None:
        assert isinstance(shown, ExportDialog)
        seen.append(shown.choice)
        shown.close()

    dialogs.expect(look)
    nova.parts.actions["export_image"].trigger()
    assert seen == [kept]


def test_the_picture_and_its_description_go_to_the_clipboard(nova: MainWindow, dialogs: Dialogs) -> None:
    QGuiApplication.clipboard().clear()

    def copy(shown: QWidget) -> None:
        image, words = (
            next(each for each in shown.findChildren(QPushButton) if each.text().replace("&", "") == text)
            for text in ("Copy image", "Copy description")
        )
        click(image)
        assert QGuiApplication.clipboard().image().width() == 3200
        click(words)
        assert QGuiApplication.clipboard().text().startswith("Line chart. At least 15,059 of 100,000 delivered")
        shown.close()

    dialogs.expect(copy)
    nova.parts.actions["export_image"].trigger()


def test_the_description_is_copied_by_its_command(nova: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    nova.parts.actions["copy_description"].trigger()
    assert "\n\n" in QGuiApplication.clipboard().text()
    assert nova.statusBar().currentMessage() == "The description is on the clipboard."


def test_a_printed_page_holds_the_picture_as_large_as_it_can(tmp_path: Path, qapp: object) -> None:
    assert qapp
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    mark = BoxMark(Box(0, 0, 160, 90), "#ff0000")
    paint_page(printer, Scene(Size(160, 90), "#ffffff", Scale(mark.box, 0, 1, 0, 1), (mark,)))
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
