"""The tile on what lies ahead: the chance of the target, or how far the goal is likely to come where there is none."""

from milepost.chart.ahead_words import chance_text, likely_text, range_of
from milepost.chart.situation import target_value
from milepost.chart.tile import NOTHING, Tile, Tone
from milepost.chart.wording import Wording
from milepost.domain.outlook import Ahead, Outlook
from milepost.domain.progress import Progress
from milepost.domain.ways import LEAST_KNOWN, TooLittle

WAITING = "…"


def ahead_tile(progress: Progress, outlook: Outlook | None, wording: Wording) -> Tile:
    """What the forecast says, why there is none, or what the figures have decided."""
    target, last = target_value(progress), wording.day(progress.goal.span.last)
    if target is None:
        label = wording.text("Likely on {day}", day=last)
    else:
        label = wording.text("Chance of {target}", target=wording.count(target))
    if outlook is None:
        return Tile(label, WAITING, "")
    if outlook.target is not None and outlook.target.decided:
        return _decided(label, outlook, wording)
    found = outlook.forecast
    if isinstance(found, TooLittle):
        known = wording.text(
            "{n} of {least} periods known", n=wording.count(found.known), least=wording.count(LEAST_KNOWN)
        )
        return Tile(label, NOTHING, known)
    if outlook.target is None or outlook.target.chance is None:
        return Tile(label, likely_text(found, wording), wording.text("{range} (90 %)", range=range_of(found, wording)))
    return Tile(label, chance_text(outlook.target.chance, wording), _detail(outlook.target, outlook, last, wording))


def _decided(label: str, outlook: Outlook, wording: Wording) -> Tile:
    target = outlook.target
    if target is None or not target.chance:
        return Tile(label, wording.text("missed"), wording.text("decided by the figures"), Tone.BAD)
    day = target.days.likely
    when = wording.text("by {day}", day=wording.day(day)) if day else wording.text("decided by the figures")
    return Tile(label, wording.text("reached"), _stretch(outlook, wording) or when, Tone.GOOD)


def _detail(target: Ahead, outlook: Outlook, last: str, wording: Wording) -> str:
    """The chance of the stretch, the day of the target where that is likely, else the likely total."""
    if stretch := _stretch(outlook, wording):
        return stretch
    if target.days.likely is not None:
        return wording.text("likely on {day}", day=wording.day(target.days.likely))
    found = outlook.forecast
    likely = "" if isinstance(found, TooLittle) else likely_text(found, wording)
    return wording.text("{count} likely on {day}", count=likely, day=last)


def _stretch(outlook: Outlook, wording: Wording) -> str:
    stretch = outlook.stretch
    if stretch is None or stretch.chance is None or stretch.decided:
        return ""
    return wording.text(
        "{chance} for {stretch}", chance=chance_text(stretch.chance, wording), stretch=wording.count(stretch.value)
    )
