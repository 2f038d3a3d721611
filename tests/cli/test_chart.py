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
