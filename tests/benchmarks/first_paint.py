"""Starts a window, says when its chart is painted and how much memory it takes once that is live, and closes it.

usage: first_paint.py POINTS   a bare window with so many points
       first_paint.py FILE     the program's window on a file
"""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from types import ModuleType


class OnceQtIsThere(MetaPathFinder):
    """Has the chart watched without importing Qt any earlier than the program does, which would change its time."""

    def find_spec(self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None) -> None:
        """Step in when the window is imported, which is after Qt; finds nothing itself."""
        if fullname == "milepost.ui.main_window":
            import chart_watch  # noqa: PLC0415 - imports Qt

            chart_watch.begin()


def run_bare(points: int) -> int:
    """Show the bare window."""
    from bare_window import BareWindow  # noqa: PLC0415 - the program's window has its own imports
    from chart_watch import begin  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    application = QApplication([])
    begin()
    window = BareWindow(points)
    window.show()
    return application.exec()


def run_milepost() -> int:
    """Show the program's window as its command does."""
    from milepost.app.main import main  # noqa: PLC0415 - likewise

    sys.meta_path.insert(0, OnceQtIsThere())
    return main()


if __name__ == "__main__":
    sys.exit(run_bare(int(sys.argv[1])) if sys.argv[1].isdigit() else run_milepost())
