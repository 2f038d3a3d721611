"""What an edit changed, row by row in plain words: pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from milepost.chart.wording import Wording
from milepost.domain.edit import Edit, RowChange
from milepost.ui.history_words import RowWords, row_words, title

MOST = 200
"""Row changes that are told; an import of thousands is told by its first ones and the number of the others."""


@dataclass(frozen=True, slots=True)
class ChangeTold:
    """One row change: "Figure added", and a line for each thing that it holds or that is another now."""

    title: str
    lines: tuple[str, ...]


def changes_told(edit: Edit, trackers: Mapping[int, str], wording: Wording) -> tuple[ChangeTold, ...]:
    """What each row was and became; `trackers` are the names to tell the trackers of a file apart by."""
    told = tuple(_told(change, trackers, wording) for change in edit.changes[:MOST])
    left = len(edit.changes) - len(told)
    return (*told, ChangeTold(wording.plural("and {n} more", "and {n} more", left), ())) if left else told


def _told(change: RowChange, trackers: Mapping[int, str], wording: Wording) -> ChangeTold:
    held = change.after or change.before or {}
    owner = held.get("tracker_id")
    named = trackers.get(owner) if isinstance(owner, int) else None
    heading = title(change, wording)
    heading = wording.text("{title} · {tracker}", title=heading, tracker=named) if named else heading
    words = row_words(change.table, held, wording)
    if change.before is None or change.after is None:
        return ChangeTold(heading, (words.name, *_extras(words, wording)))
    before = row_words(change.table, change.before, wording)
    return ChangeTold(heading, (before.name, *_differences(before, words, wording)))


def _extras(words: RowWords, wording: Wording) -> Iterator[str]:
    for field, value in words.others:
        if value:
            yield wording.text("{field}: {value}", field=field, value=value)


def _differences(before: RowWords, after: RowWords, wording: Wording) -> Iterator[str]:
    none = wording.text("none")
    for (field, was), (_, now) in zip(before.fields, after.fields, strict=True):
        if was != now:
            yield wording.text("{field}: {was} → {now}", field=field, was=was or none, now=now or none)
