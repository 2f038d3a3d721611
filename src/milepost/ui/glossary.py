"""The words of Milepost, each in plain sentences with an example: read, searched and set as a page. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Entry:
    """A word, what it means, and an example."""

    word: str
    meaning: str
    example: str


def read_glossary(text: str) -> tuple[Entry, ...]:
    """The entries of a text in which `# ` starts a word and `> ` its example."""
    return tuple(_read_entry(block.splitlines()) for block in text.split("# ") if block.strip())


def _read_entry(lines: Sequence[str]) -> Entry:
    word, *rest = (line.strip() for line in lines if line.strip())
    meaning = " ".join(line for line in rest if not line.startswith(">"))
    example = " ".join(line.removeprefix(">").strip() for line in rest if line.startswith(">"))
    return Entry(word, meaning, example)


def matching(entries: Iterable[Entry], typed: str) -> tuple[Entry, ...]:
    """The entries that have every word of what was typed; those whose own word has it come first."""
    words = typed.casefold().split()
    found = [entry for entry in entries if _has(f"{entry.word} {entry.meaning} {entry.example}", words)]
    return tuple(sorted(found, key=lambda entry: not _has(entry.word, words)))


def _has(text: str, words: Iterable[str]) -> bool:
    return all(word in text.casefold() for word in words)


def glossary_page(entries: Sequence[Entry], nothing: str) -> str:
    """The entries as a page; a sentence where there are none."""
    return "".join(_paragraphs(entries)) or f'<p class="nothing">{escape(nothing)}</p>'


def _paragraphs(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        yield f"<h3>{escape(entry.word)}</h3>"
        yield f'<p class="entry">{escape(entry.meaning)}</p>'
        if entry.example:
            yield f'<p class="example">{escape(entry.example)}</p>'
