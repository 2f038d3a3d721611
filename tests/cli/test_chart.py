"""The chart as a picture: its size, its looks, the same bytes every time, and its content as text."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.cli.conftest import Run


def test_the_picture_has_the_size_and_scale_asked_for(run: Run, su7: str) -> None:
    ran = run("chart", su7, "out.png", "--size", "600x400", "--scale", "2")
    assert (ran.status, ran.out, ran.err) == (0, "", "Painted out.png.\n")
    image = QImage("out.png")
    assert (image.width(), image.height()) == (1200, 800)


def test_the_same_picture_has_the_same_bytes(run: Run, su7: str) -> None:
    run("chart", su7, "one.png")
    run("chart", su7, "two.png")
    assert Path("one.png").read_bytes() == Path("two.png").read_bytes()
    assert (QImage("one.png").width(), QImage("one.png").height()) == (1600, 900)


@pytest.mark.parametrize(
    "words",
    ["--theme dark", "--title Mine", "--transparent", "--as-of 2024-07-31", "--known-on 2024-10-15", "--size 800x900"],
)
def test_each_option_changes_the_picture(run: Run, su7: str, words: str) -> None:
    run("chart", su7, "plain.png", "--size", "800x450")
    assert run("chart", su7, "other.png", "--size", "800x450", *words.split()).status == 0
    assert Path("plain.png").read_bytes() != Path("other.png").read_bytes()


def test_a_transparent_picture_has_no_background(run: Run, su7: str) -> None:
    run("chart", su7, "out.png", "--transparent")
    assert QImage("out.png").pixelColor(0, 0).alpha() == 0


def test_its_content_is_written_as_text(run: Run, su7: str) -> None:
    run("chart", su7, "out.png", "--alt", "out.txt", "--known-on", "2024-10-15")
    assert "57,310" in Path("out.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("file", ["ev", "without a goal"])
def test_there_is_a_picture_without_figures_and_without_a_goal(run: Run, ev: str, folder: Path, file: str) -> None:
    if file != "ev":
        rows = "tracker,measure,period,quantity\nEV,deliveries,2024-01,500\n"
        (folder / "plain.csv").write_text(rows)
        run("import", file, "plain.csv")
    ran = run("chart", ev if file == "ev" else file, "out.png", "--no-forecast")
    assert (ran.status, Path("out.png").exists()) == (0, True)


def test_a_picture_that_cannot_be_written_is_said_in_a_sentence(run: Run, su7: str) -> None:
    ran = run("chart", su7, "gone/out.png")
    assert (ran.status, ran.err.count("\n")) == (1, 1)


ENDINGS = (".png", ".svg", ".pdf")
VIEWS = ("progress", "periods", "orders", "compare")


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_painted_as_every_kind_of_file(run: Run, su7: str, view: str, ending: str) -> None:
    ran = run("chart", su7, f"out{ending}", "--view", view, "--size", "800x450")
    assert (ran.status, ran.out, ran.err) == (0, "", f"Painted out{ending}.\n")
    begin = {".png": b"\x89PNG", ".svg": b"<?xml", ".pdf": b"%PDF-"}[ending]
    assert Path(f"out{ending}").read_bytes().startswith(begin)


@pytest.mark.parametrize("again", ENDINGS)
@pytest.mark.parametrize("before", ENDINGS)
def test_a_picture_is_made_again_from_any_kind_of_file(run: Run, su7: str, before: str, again: str) -> None:
    words = "--view periods --by quarter --known-on 2024-10-15 --theme dark --preset square --hide pace --title Mine"
    run("chart", su7, f"one{before}", *words.split())
    run("chart", su7, f"wanted{again}", *words.split())
    ran = run("chart", su7, f"two{again}", "--again", f"one{before}")
    assert ran.err == f"Painted two{again}. Its figures are those of the old one.\n"
    assert Path(f"two{again}").read_bytes() == Path(f"wanted{again}").read_bytes()


def test_a_picture_made_again_has_the_figures_of_today(run: Run, su7: str) -> None:
    run("chart", su7, "old.png", "--title", "Mine")
    run("add", su7, "--deliveries", "150,000", "--as-of", "2024-12-31", "--announced", "2025-04-01")
    ran = run("chart", su7, "new.svg", "--again", "old.png")
    assert ran.err == "Painted new.svg. Its figures have changed since.\n"
    run("chart", su7, "wanted.svg", "--title", "Mine")
    assert Path("new.svg").read_bytes() == Path("wanted.svg").read_bytes()


def test_what_is_said_beside_the_old_picture_counts(run: Run, su7: str) -> None:
    run("chart", su7, "old.png", "--title", "Mine", "--size", "800x450", "--scale", "2")
    run("chart", su7, "new.png", "--again", "old.png", "--size", "400x300", "--title", "Yours")
    assert (QImage("new.png").width(), QImage("new.png").height()) == (800, 600)
    run("chart", su7, "text.svg", "--again", "new.png")
    assert "<title" in Path("text.svg").read_text(encoding="utf-8")
    assert "Yours" in Path("text.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "content"), [("gone.png", None), ("plain.png", b"no picture"), ("empty.svg", b"")])
def test_an_old_picture_that_says_nothing_is_told_of(run: Run, su7: str, name: str, content: bytes | None) -> None:
    if content is not None:
        Path(name).write_bytes(content)
    ran = run("chart", su7, "out.png", "--again", name)
    assert (ran.status, ran.err.count("\n")) == (1, 1)
    assert name in ran.err
    assert not Path("out.png").exists()


def test_a_preset_is_a_size(run: Run, su7: str) -> None:
    run("chart", su7, "out.png", "--preset", "story")
    assert (QImage("out.png").width(), QImage("out.png").height()) == (1080, 1920)
    assert run("chart", su7, "out.png", "--preset", "story", "--size", "400x300").status == 2


def test_dots_per_inch_are_set(run: Run, su7: str) -> None:
    run("chart", su7, "out.png", "--dpi", "300")
    assert QImage("out.png").dotsPerMeterX() == round(300 / 0.0254)
    assert run("chart", su7, "out.png", "--dpi", "0").status == 2


@pytest.mark.parametrize("option", ["--title", "--subtitle", "--source", "--note"])
def test_each_of_the_words_can_be_ones_own(run: Run, su7: str, option: str) -> None:
    run("chart", su7, "out.png", option, "My own words", "--alt", "out.txt")
    assert "My own words" in Path("out.txt").read_text(encoding="utf-8")


def test_goals_are_compared_by_name(run: Run, su7: str, folder: Path) -> None:
    rows = "tracker,measure,period,quantity\nNova,target,2024,1000\nNova,deliveries,2024-Q1,250\n"
    (folder / "nova.csv").write_text(rows)
    run("import", su7, "nova.csv")
    words = ("--tracker", "Xiaomi SU7", "--view", "compare", "--alt", "out.txt")
    assert run("chart", su7, "out.png", *words, "--against", "Nova").status == 0
    assert "Nova" in Path("out.txt").read_text(encoding="utf-8")
    ran = run("chart", su7, "out.png", *words, "--against", "Terra")
    assert (ran.status, "“tracker/goal”" in ran.err) == (1, True)


def test_several_trackers_need_a_name(run: Run, su7: str, folder: Path) -> None:
    (folder / "nova.csv").write_text("tracker,measure,period,quantity\nNova,deliveries,2024-Q1,250\n")
    run("import", su7, "nova.csv")
    ran = run("chart", su7, "out.png")
    assert (ran.status, "--tracker" in ran.err) == (2, True)
