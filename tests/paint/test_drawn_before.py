"""A picture is the same whatever its process painted before it."""

import subprocess
import sys

_SCRIPT = """
import sys
from hashlib import sha256
from PySide6.QtGui import QGuiApplication
from milepost.chart.theme import DARK, LIGHT
from milepost.paint.png import png_bytes
from tests.paint.scenes import october

application = QGuiApplication([])
for name, scale in [("light", 1.5), ("dark", 2), ("dark", 1), ("dark", 3)][: int(sys.argv[1])]:
    png_bytes(october(DARK if name == "dark" else LIGHT), scale=scale)
print(sha256(png_bytes(october(), scale=2)).hexdigest())
"""


def _painted_after(others: int) -> str:
    command = [sys.executable, "-c", _SCRIPT, str(others)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout.strip()


def test_a_picture_does_not_depend_on_those_painted_before() -> None:
    alone = _painted_after(0)
    assert [_painted_after(others) for others in (1, 2, 3, 4)] == [alone] * 4
