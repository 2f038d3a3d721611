"""The languages there are words in, and the one that an application speaks. Knowing the languages takes no Qt."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from typing import TYPE_CHECKING

from milepost.resources import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

ENGLISH = "en"
"""The language of the source, which needs no catalogue."""

_FOLDER, _PREFIX, _SUFFIX = "translations", "milepost_", ".qm"


def _with_catalogue() -> tuple[str, ...]:
    """The languages that have a catalogue."""
    folder = resource(_FOLDER)
    names = [file.name for file in folder.iterdir()] if folder.is_dir() else []
    codes = (name.removeprefix(_PREFIX).removesuffix(_SUFFIX) for name in names if name.endswith(_SUFFIX))
    return tuple(sorted(codes))


LANGUAGES = (ENGLISH, *_with_catalogue())


def nearest_language(wanted: Iterable[str]) -> str:
    """The first wanted language that there is, English where there is none; "zh-Hans-SG" is near enough to zh_CN."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - Qt is loaded only where there is painting

    def written(code: str) -> tuple[QLocale.Language, QLocale.Script]:
        locale = QLocale(code)
        return locale.language(), locale.script()

    there = {written(code): code for code in LANGUAGES}
    return next((there[written(code)] for code in wanted if written(code) in there), ENGLISH)


def words_of(code: str) -> tuple[bytes, QTranslator]:
    """The catalogue of a language, empty for English; Qt reads from these very bytes for as long as it translates."""
    from PySide6.QtCore import QTranslator  # noqa: PLC0415 - as above

    words, translator = b"", QTranslator()
    if code != ENGLISH:
        words = resource(f"{_FOLDER}/{_PREFIX}{code}{_SUFFIX}").read_bytes()
        translator.load(words)
    return words, translator


@contextmanager
def use_language(application: QCoreApplication, code: str) -> Generator[QLocale]:
    """Let the application, and Qt's own dialogs in it, speak a language meanwhile; gives its numbers and dates."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator  # noqa: PLC0415 - as above

    locale, (words, ours), qt = QLocale(code), words_of(code), QTranslator()
    installed: list[QTranslator] = []
    if words:
        qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        installed = [translator for translator in (qt, ours) if application.installTranslator(translator)]
    try:
        yield locale
    finally:
        for translator in installed:
            application.removeTranslator(translator)
