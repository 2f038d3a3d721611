from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from milepost.ui.settings import Look, Settings


@pytest.fixture
def restarted(tmp_path: Path) -> Callable[[], Settings]:
    """The settings as the next start reads them."""

    def start() -> Settings:
        return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))

    return start


def test_the_first_start_has_its_own_values(restarted: Callable[[], Settings]) -> None:
    settings = restarted()
    assert settings.look is Look.SYSTEM
    assert settings.more_open is False
    assert settings.last_file == settings.last_folder == ""
    assert settings.series_shown("pace") is True
    assert settings.layout("window") is None


def test_what_was_chosen_is_there_at_the_next_start(restarted: Callable[[], Settings]) -> None:
    settings = restarted()
    settings.look, settings.more_open = Look.DARK, True
    settings.last_file, settings.last_folder = "/tmp/Nova, 2.milepost", "/tmp/pictures"  # noqa: S108 - never opened
    settings.show_series("pace", shown=False)
    settings.keep_layout("window", QByteArray(b"\x00\x01where"))
    del settings

    again = restarted()
    assert (again.look, again.more_open) == (Look.DARK, True)
    assert (again.last_file, again.last_folder) == ("/tmp/Nova, 2.milepost", "/tmp/pictures")  # noqa: S108
    assert (again.series_shown("pace"), again.series_shown("orders")) == (False, True)
    assert again.layout("window") == QByteArray(b"\x00\x01where")


def test_a_look_that_nobody_knows_is_that_of_the_system(tmp_path: Path) -> None:
    stored = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    stored.setValue("look", "purple")
    assert Settings(stored).look is Look.SYSTEM
