"""The texts of the help that ships with the program: in the user's language, with the keys and colours in use."""

import re
import sys
from collections.abc import Mapping
from string import Template

from PySide6.QtGui import QKeySequence

from milepost.chart.theme import Theme
from milepost.resources import resource
from milepost.ui.actions import commands

FOLDER = "guide"

_KEYS = re.compile(r"\{keys:(\w+)\}")
_SHEET = Template("""
h1 { font-size: 26px; font-weight: 700; margin: 0 0 8px 0; }
h2 { font-size: 18px; font-weight: 700; margin: 30px 0 8px 0; }
h3 { font-size: 15px; font-weight: 700; margin: 18px 0 2px 0; }
p { margin: 0 0 10px 0; line-height: 132%; }
.lead, .example, .nothing { color: $muted; }
.picture { line-height: 100%; margin: 10px 0 14px 0; }
.entry { margin: 0; }
.example { margin: 2px 0 0 0; }
a { color: $accent; text-decoration: none; }
code, pre, kbd { font-family: "$mono"; font-size: 13px; }
code, pre { color: $text; background: $background; }
kbd { font-family: "$family"; font-weight: 600; color: $text; background: $selection; }
th { text-align: left; color: $muted; font-weight: 600; padding: 4px 24px 4px 0; }
td { padding: 4px 24px 4px 0; }
pre { line-height: 100%; }
table { margin: 4px 0 14px 0; }
""")


def help_text(name: str, language: str) -> str:
    """A page in a language, in English where there is none: `guide.html` is `guide.zh_CN.html` in Chinese."""
    stem, suffix = name.rsplit(".", 1)
    own = resource(f"{FOLDER}/{stem}.{language}.{suffix}")
    page = own if own.is_file() else resource(f"{FOLDER}/{name}")
    return page.read_text(encoding="utf-8")


def with_keys(text: str, keys: Mapping[str, str]) -> str:
    """A text with the keys of commands in the places of `{keys:name}`; KeyError for what is no command."""
    return _KEYS.sub(lambda found: keys[found[1]], text)


def keys_of_commands() -> Mapping[str, str]:
    """What is written on the keys of each command here."""
    return {
        entry.name: native(entry.keys_on(sys.platform)[0])
        for entries in commands().values()
        for entry in entries
        if entry is not None
    }


def native(keys: str) -> str:
    """What is written on keys that are given as portable text."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def help_sheet(theme: Theme, family: str, mono: str) -> str:
    """The look of the pages in a theme, with the names of two fonts."""
    return _SHEET.substitute(
        family=family,
        mono=mono,
        text=theme.text,
        muted=theme.muted,
        accent=theme.accent,
        background=theme.background,
        selection=theme.selection,
    )
