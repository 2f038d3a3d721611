from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from milepost.ui.choice import Choice, read_choice
from milepost.ui.settings import MOST_CHOICES, Look, Settings


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
    assert settings.recent_files == ()
    assert settings.choice("nova.milepost") == Choice()


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


@pytest.mark.parametrize("paths", [("/a, b.milepost",), ("/one", "/two")])
def test_the_recent_files_are_there_at_the_next_start(
    restarted: Callable[[], Settings], paths: tuple[str, ...]
) -> None:
    restarted().recent_files = paths
    assert restarted().recent_files == paths


def test_ten_files_are_recent(restarted: Callable[[], Settings]) -> None:
    restarted().recent_files = [str(number) for number in range(12)]
    assert restarted().recent_files == tuple("0123456789")


def test_an_empty_list_of_recent_files_stays_empty(restarted: Callable[[], Settings]) -> None:
    settings = restarted()
    settings.recent_files = ["/one"]
    settings.recent_files = []
    del settings
    assert restarted().recent_files == ()


def test_the_choice_in_each_file_is_there_at_the_next_start(restarted: Callable[[], Settings]) -> None:
    first, second = Choice(2, {2: 5, 1: 3}), Choice(None, {7: 8})
    settings = restarted()
    settings.keep_choice("/a, b.milepost", first)
    settings.keep_choice("/c", Choice(9))
    settings.keep_choice("/c", second)
    del settings
    assert [restarted().choice(path) for path in ("/a, b.milepost", "/c", "/d")] == [first, second, Choice()]


def test_choices_in_files_of_long_ago_are_forgotten(restarted: Callable[[], Settings]) -> None:
    settings = restarted()
    for number in range(MOST_CHOICES + 1):
        settings.keep_choice(f"/{number}", Choice(number))
    assert settings.choice("/0") == Choice()
    assert settings.choice("/1") == Choice(1)


@pytest.mark.parametrize("text", ["", "nonsense", "{}", "[]", '["1"]', '[null, [1], ["a", 2], 3]'])
def test_a_choice_that_cannot_be_read_is_none(text: str) -> None:
    assert read_choice(text) == Choice()
