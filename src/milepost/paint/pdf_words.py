"""Lets words be found in a PDF as they were typed, where a font draws several characters alike."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from PySide6.QtGui import QRawFont

from milepost.chart.scene import TextMark
from milepost.paint.letters import glyph_runs
from milepost.paint.plain_text import plain_line

# What the letters of a font stand for: of all characters that it draws so, Qt names the first, as a tab for the space.
_LETTERS = re.compile(rb"(?<=beginbfrange\n)[^\[]*\[[^\]]*\](?:[^\[e]*\[[^\]]*\])*")
_CHARACTER = re.compile(rb"(?<=[\[ ]<)[0-9A-F]{4}(?=> )")


def with_typed_words(pdf: bytes, texts: Sequence[TextMark]) -> bytes:
    """The file with characters of the texts in place of others that are drawn alike; nothing in it moves."""
    typed = {character for mark in texts for character in plain_line(mark.text)}
    named = {_read(found) for letters in _LETTERS.findall(pdf) for found in _CHARACTER.findall(letters)}
    meant = dict(_meant(named - typed, typed, texts)) if named - typed else {}

    def written(found: re.Match[bytes]) -> bytes:
        character = _read(found[0])
        return b"%04X" % ord(meant.get(character, character))

    return _LETTERS.sub(lambda letters: _CHARACTER.sub(written, letters[0]), pdf)


def _read(digits: bytes) -> str:
    return chr(int(digits, 16))


def _meant(strange: set[str], typed: set[str], texts: Sequence[TextMark]) -> Iterator[tuple[str, str]]:
    """The typed character for each that nobody typed, by what it stands for or by how a font draws both."""
    for character in strange:
        plain = unicodedata.normalize("NFKC", character)
        if plain in typed and plain <= "\uffff":
            yield character, plain
    known = sorted((character for character in typed if character <= "\uffff"), reverse=True)
    for font in _fonts(texts):
        drawn = {glyph: character for character in known if (glyph := _glyph(font, character))}
        yield from ((character, drawn[glyph]) for character in strange if (glyph := _glyph(font, character)) in drawn)


def _fonts(texts: Sequence[TextMark]) -> Iterator[QRawFont]:
    """The fonts that draw the texts, each once."""
    seen = set[tuple[str, str]]()
    for mark in texts:
        runs, _ = glyph_runs(mark.text, mark.size, mark.weight)
        for font in (run.rawFont() for run in runs):
            if (face := (font.familyName(), font.styleName())) not in seen:
                seen.add(face)
                yield font


def _glyph(font: QRawFont, character: str) -> int:
    """The number of a character's letter in a font, 0 where it has none."""
    return next(iter(font.glyphIndexesForString(character)), 0)
