"""`chart` loads what paints a picture, and nothing of the window, the live chart and libraries it does without."""

import subprocess
import sys

import pytest

NEEDED = {"PySide6.QtCore", "PySide6.QtGui", "milepost.paint.painter"}
UNNEEDED = ("PySide6.QtWidgets", "PySide6.QtSvg", "matplotlib", "milepost.ui", "pyqtgraph", "sqlite_utils")


@pytest.mark.parametrize("view", ["progress", "periods", "orders", "compare"])
def test_a_chart_loads_neither_the_window_nor_what_it_does_without(su7: str, view: str) -> None:
    words = ["chart", su7, "out.png", "--view", view]
    script = f"import sys; from milepost.app.main import main; main({words!r}); print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", check=True)
    loaded = ran.stdout.splitlines()[-1].split()
    assert set(loaded) >= NEEDED
    assert [name for name in loaded if name.startswith(UNNEEDED)] == []
