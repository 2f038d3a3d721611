"""What happens beside a window: what others put on the clipboard, write into its file, and leave in its folder."""

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from milepost.workspace import Opening
from tests.ui.files import FIGURES, make_nova

TABLE = (
    "First day\tLast day\tDelivered\tOrdered\n2024-06-01\t2024-06-30\t9,000\t12,000\n2024-07-01\t2024-07-31\t10,000\t\n"
)
OWN = "tracker,measure,first_day,last_day,quantity\nNova,deliveries,2024-06-01,2024-06-30,9000\n"
WRONG = "tracker,measure,first_day,last_day,quantity\nNova,deliveries,2024-06-31,2024-06-30,many\n"
ANNOUNCEMENT = "In June 2024 we delivered over 10,000 vehicles, and 13,120 firm orders were locked in.\n"
TEXTS = (TABLE, OWN, WRONG, ANNOUNCEMENT, "7,058", "May 2024", "", "\0\n\t\n", "x" * 5_000)


class Beside:
    """Another program, and what it leaves for the window to find."""

    def __init__(self, folder: Path, opening: Opening, chance: random.Random) -> None:
        self._folder, self._opening, self._chance = folder, opening, chance

    def files(self, *others: Path) -> Sequence[Path]:
        """Files that can be opened and imported, and such that cannot."""
        folder = self._folder / "found"
        folder.mkdir()
        made = [make_nova(folder / "YU7.milepost", self._opening, FIGURES, "YU7")]
        for name, text in {"table.csv": OWN, "sheet.csv": TABLE, "wrong.csv": WRONG, "words.txt": ANNOUNCEMENT}.items():
            made.append(folder / name)
            made[-1].write_text(text, encoding="utf-8")
        made.append(folder / "damaged.milepost")
        made[-1].write_bytes(made[0].read_bytes()[:5_000])
        return (*others, *made, folder / "missing.milepost")

    def happenings(self) -> Sequence[Callable[[], object]]:
        """What may happen at any moment."""
        return (self._copy,)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._chance.choice(TEXTS))
