"""Where a goal stands in a few lines for people, each within 79 columns."""

from textwrap import wrap
from unicodedata import east_asian_width

from milepost.chart.ahead_words import chance_text, days_text, likely_text, range_of
from milepost.chart.english import EnglishWording
from milepost.chart.headline import headline
from milepost.chart.tile import Tile
from milepost.chart.tiles import tiles
from milepost.chart.wording import from_to
from milepost.cli.basis import basis_text
from milepost.cli.contradictions import all_contradictions, contradiction_text
from milepost.cli.progress_bar import Signs, progress_bar
from milepost.domain.milestones import Reached
from milepost.domain.outlook import Ahead, Outlook
from milepost.domain.ways import TooLittle
from milepost.workspace.standpoint import Standpoint

WIDTH = 79
LONGEST_NAME = 24
MOST_SET_ASIDE = 5

_WORDS = EnglishWording()


def status_text(standpoint: Standpoint, signs: Signs) -> str:
    """The goal, the headline, a bar, the numbers that matter, the milestones and what was set aside."""
    outlook = standpoint.look_ahead()
    blocks = [_subject(standpoint), _message(standpoint, outlook, signs), _numbers(standpoint, outlook)]
    blocks += [_ahead(outlook), _milestones(standpoint, outlook), _set_aside(standpoint)]
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _subject(standpoint: Standpoint) -> list[str]:
    tracker, goal = standpoint.snapshot.tracker, standpoint.goal
    known = f", as known on {_WORDS.day_year(standpoint.known_on)}" if standpoint.known_on else ""
    if goal is None:
        return wrap(f"{tracker.name}: no goal yet{known}", WIDTH)
    days = "" if _WORDS.span(goal.span) == goal.name else f" ({from_to(goal.span, _WORDS)})"
    return wrap(f"{tracker.name}: {goal.measure} {goal.name}{days}{known}", WIDTH)


def _message(standpoint: Standpoint, outlook: Outlook | None, signs: Signs) -> list[str]:
    story = headline(standpoint.progress, _WORDS, outlook)
    bar = progress_bar(standpoint.progress, signs)
    return [*wrap(f"{story.sentence}.", WIDTH), *([bar] if bar else []), *wrap(story.subline, WIDTH)]


def _numbers(standpoint: Standpoint, outlook: Outlook | None) -> list[str]:
    """The tiles in three columns; without a goal there is nothing to compare with."""
    if standpoint.goal is None:
        return []
    return table([_cells(tile) for tile in tiles(standpoint.progress, _WORDS, outlook)])


def _cells(tile: Tile) -> tuple[str, str, str]:
    return tile.label, tile.value, tile.detail


def _ahead(outlook: Outlook | None) -> list[str]:
    """When the target and its stretch fall, and what the forecast rests on; nothing where no days are left."""
    if outlook is None or isinstance(outlook.forecast, TooLittle) or not outlook.forecast.coming:
        return []
    found = outlook.forecast
    numbers = [("Target", outlook.target), ("Stretch", outlook.stretch)]
    rows = [(name, _WORDS.count(each.value), _falls(each)) for name, each in numbers if each and not each.decided]
    rows.append(("Total", likely_text(found, _WORDS), f"{range_of(found, _WORDS)} in 9 of 10 cases"))
    return [f"Forecast from {basis_text(outlook)}", *(f"  {line}" for line in table(rows))]


def _falls(ahead: Ahead) -> str:
    chance = chance_text(ahead.chance or 0, _WORDS)
    days = days_text(ahead.days, _WORDS)
    return f"{chance}, {days}" if days else chance


def _milestones(standpoint: Standpoint, outlook: Outlook | None) -> list[str]:
    ahead = outlook.milestones.get if outlook else dict[int, Ahead]().get
    rows = [_milestone(reached, ahead(reached.milestone.id)) for reached in standpoint.progress.milestones]
    return ["Milestones", *(f"  {line}" for line in table(rows))] if rows else []


def _milestone(reached: Reached, ahead: Ahead | None) -> tuple[str, str, str]:
    milestone = reached.milestone
    foreseen = f"; {days_text(ahead.days, _WORDS)}" if ahead and days_text(ahead.days, _WORDS) else ""
    due = f"; due {_WORDS.day_year(milestone.due_day)}" if milestone.due_day else ""
    count = _WORDS.count(milestone.value)
    name = str(milestone.measure) if milestone.name == count else milestone.name
    return _short(name), count, _reached(reached) + due + foreseen


def _reached(reached: Reached) -> str:
    first, last = reached.earliest, reached.latest
    if first is None:
        return "not reached"
    if last is None:
        return f"not before {_WORDS.day_year(first)}"
    if first == last:
        return f"reached on {_WORDS.day_year(last)}"
    since = _WORDS.day(first) if first.year == last.year else _WORDS.day_year(first)
    return f"reached between {since} and {_WORDS.day_year(last)}"


def _set_aside(standpoint: Standpoint) -> list[str]:
    """The newest words that were set aside; all of them are what `check` is for."""
    found = all_contradictions(standpoint.curves)
    shown, more = found[-MOST_SET_ASIDE:], len(found) - MOST_SET_ASIDE
    lines = [line for each in shown for line in _paragraph(f"#{each.set_aside.id}  {contradiction_text(each)}.")]
    others = [f"  and {_WORDS.count(more)} more, which “milepost check” lists"] if more > 0 else []
    return ["Set aside, because newer figures contradict them", *lines, *others] if lines else []


def _paragraph(text: str) -> list[str]:
    return wrap(text, WIDTH, initial_indent="  ", subsequent_indent="      ")


def table(rows: list[tuple[str, str, str]]) -> list[str]:
    """Three columns, the middle one of numbers and so aligned to the right."""
    first = max((columns(row[0]) for row in rows), default=0)
    second = max((columns(row[1]) for row in rows), default=0)
    return [
        f"{label}{' ' * (first - columns(label))}  {' ' * (second - columns(value))}{value}  {detail}".rstrip()
        for label, value, detail in rows
    ]


def columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _short(name: str) -> str:
    return name if columns(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME // 2]}…"
