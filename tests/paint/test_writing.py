"""The bytes of a file are those of its picture: not of the day, the place, the screen or the process."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from milepost.chart.inscription import Inscription
from milepost.paint.files import PictureError
from milepost.paint.formats import ENDINGS
from milepost.paint.pdf import pdf_bytes
from milepost.paint.png import png_bytes
from milepost.paint.svg import svg_bytes
from milepost.paint.writing import picture_bytes
from tests.paint.scenes import drawing, line, october

pytestmark = pytest.mark.usefixtures("qapp")

SAID = Inscription("SU7", "Text", '{"a": 1}')
ROOT = Path(__file__).parents[2]

HASHES = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from milepost.paint.session import ensure_application
application = ensure_application()
from milepost.paint.formats import ENDINGS
from milepost.paint.writing import picture_bytes
from tests.paint.scenes import october
from tests.paint.test_writing import SAID
for ending in reversed(ENDINGS):
    print(ending, hashlib.sha256(picture_bytes(ending, october(), SAID, scale=2)).hexdigest())
"""

SURROUNDINGS = [
    {"TZ": "Pacific/Kiritimati", "LANG": "zh_CN.UTF-8", "LC_ALL": "zh_CN.UTF-8"},
    {"TZ": "America/St_Johns", "QT_SCALE_FACTOR": "2", "QT_FONT_DPI": "192"},
    {"TZ": "UTC", "LANG": "C", "LC_ALL": "C", "QT_SCALE_FACTOR": "1.5", "PYTHONHASHSEED": "7"},
]

LOADED = """
import sys
from milepost.paint.session import ensure_application
application = ensure_application()
from milepost.chart.geometry import Box, Size
from milepost.chart.inscription import Inscription
from milepost.chart.scale import Scale
from milepost.chart.scene import Scene
from milepost.paint.writing import picture_bytes
scene = Scene(Size(9, 9), "#ffffff", Scale(Box(0, 0, 9, 9), 0.0, 1.0, 0.0, 1.0), ())
picture_bytes(".png", scene, Inscription())
print(*sorted(name for name in sys.modules if name.startswith(("milepost.paint.", "PySide6.", "numpy"))))
"""


def hashes() -> dict[str, str]:
    return {ending: hashlib.sha256(picture_bytes(ending, october(), SAID, scale=2)).hexdigest() for ending in ENDINGS}


@pytest.mark.parametrize("surroundings", SURROUNDINGS)
def test_the_same_picture_gives_the_same_bytes_anywhere(surroundings: dict[str, str]) -> None:
    run = subprocess.run(
        [sys.executable, "-c", HASHES, str(ROOT)],
        env=os.environ | surroundings,
        check=True,
        capture_output=True,
        text=True,
    )
    assert dict(told.split() for told in run.stdout.splitlines()) == hashes()


def test_the_same_picture_gives_the_same_bytes_again() -> None:
    assert hashes() == hashes()


def test_each_ending_gives_its_kind_of_file() -> None:
    scene = drawing(line("57,310"))
    assert picture_bytes(".PNG", scene, SAID, scale=2, dpi=300, transparent=True) == png_bytes(
        scene, SAID, 2, dpi=300, transparent=True
    )
    assert picture_bytes(".svg", scene, SAID, transparent=True) == svg_bytes(scene, SAID, transparent=True)
    assert picture_bytes(".Pdf", scene, SAID, transparent=True) == pdf_bytes(scene, SAID, transparent=True)


@pytest.mark.parametrize("ending", [".jpg", "", "png"])
def test_any_other_ending_is_refused_in_a_sentence(ending: str) -> None:
    with pytest.raises(PictureError, match=rf'written as "{ending}"; choose \.png or \.svg or \.pdf\.'):
        picture_bytes(ending, drawing(), SAID)


def test_a_png_loads_nothing_of_what_other_files_need() -> None:
    run = subprocess.run([sys.executable, "-c", LOADED], check=True, capture_output=True, text=True)
    loaded = set(run.stdout.split())
    assert {name for name in loaded if name.startswith("PySide6.Qt")} == {"PySide6.QtCore", "PySide6.QtGui"}
    assert not loaded & {"milepost.paint.svg", "milepost.paint.pdf", "milepost.paint.glyphs", "numpy"}


def test_the_kinds_of_files_are_known_without_qt() -> None:
    script = "import sys, milepost.paint.formats, milepost.paint.inscribed; print('PySide6' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert run.stdout.strip() == "False"
