"""What a report of one goal says, in words: the headline, the numbers, tables and sources, for a page of any kind."""

from collections.abc import Iterator
from dataclasses import dataclass

from milepost.chart.about_forecast import about_forecast
from milepost.chart.amounts import capitalised, quantity_text
from milepost.chart.headline import headline
from milepost.chart.period_words import is_known, part_name
from milepost.chart.readout import bounds_text
from milepost.chart.rows import measure_name
from milepost.chart.standing_text import standing_words
from milepost.chart.subject import Subject
from milepost.chart.tile import Tile
from milepost.chart.tiles import tiles
from milepost.chart.web_address import web_address
from milepost.chart.wording import Wording, from_to
from milepost.domain.figure import Figure
from milepost.domain.milestones import Reached
from milepost.domain.periods import parts, usual_step
from milepost.domain.tracker import Target

_ALL = 1_000


@dataclass(frozen=True, slots=True)
class Cell:
    """A text of a table, flush right where it is a number, and the web address in it."""

    text: str
    is_number: bool = False
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A heading, the titles of the columns, and the rows."""

    title: str
    columns: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A heading and what stands under it, a paragraph or an item each."""

    title: str
    entries: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a report says beside its picture; tables and lists without entries are left out."""

    title: str
    subtitle: str
    about: str
    tiles: tuple[Tile, ...]
    tables: tuple[Table, ...]
    forecast: Listing
    contradictions: Listing
    sources: Listing


def report_on(subject: Subject, wording: Wording) -> Report:
    """The report on a goal, as far as its subject knows."""
    progress, outlook = subject.progress, subject.outlook
    said = headline(progress, wording, outlook)
    found = (_periods(subject, wording), _targets(subject, wording), _milestones(subject, wording))
    tables = (*found, _figures(subject, wording))
    forecast = () if outlook is None else about_forecast(subject, outlook, None, wording)[:2]
    paragraphs = tuple(Cell(paragraph) for section in forecast for paragraph in section.paragraphs)
    return Report(
        title=said.sentence,
        subtitle=said.subline,
        about=_about(subject, wording),
        tiles=tiles(progress, wording, outlook),
        tables=tuple(table for table in tables if table.rows),
        forecast=Listing(wording.text("Forecast"), paragraphs),
        contradictions=Listing(wording.text("Contradictions"), tuple(map(Cell, _contradictions(subject, wording)))),
        sources=Listing(wording.text("Sources"), tuple(map(_linked, _sources(subject)))),
    )


def _about(subject: Subject, wording: Wording) -> str:
    goal = subject.progress.goal
    days = from_to(goal.span, wording)
    told = wording.text("{tracker}: {name}, {days}", tracker=subject.tracker.name, name=goal.name, days=days)
    if subject.known_on is None:
        return told
    return wording.text("{told}; as known on {day}", told=told, day=wording.day_year(subject.known_on))


def _periods(subject: Subject, wording: Wording) -> Table:
    measure = subject.progress.goal.measure
    curve = subject.curves[measure]
    found = parts(subject.progress, curve, usual_step(subject.progress, curve))
    rows = [
        (
            Cell(part_name(part, wording)),
            Cell(capitalised(bounds_text(part.amount, wording)) if is_known(part.amount) else "–", is_number=True),
            Cell(wording.count(part.needed) if part.needed else "–", is_number=True),
        )
        for part in found
        if part.until is not None
    ]
    counted = capitalised(measure_name(measure, wording))
    columns = (
        Cell(wording.text("Period")),
        Cell(counted, is_number=True),
        Cell(wording.text("Needed"), is_number=True),
    )
    return Table(wording.text("By Period"), columns, tuple(rows))


def _targets(subject: Subject, wording: Wording) -> Table:
    targets = sorted(subject.progress.goal.targets, key=lambda target: target.newness)
    columns = (
        Cell(wording.text("Announced")),
        Cell(wording.text("Target"), is_number=True),
        Cell(wording.text("Stretch"), is_number=True),
        Cell(wording.text("Source")),
    )
    return Table(wording.text("Targets"), columns, tuple(_target(each, wording) for each in targets))


def _target(target: Target, wording: Wording) -> tuple[Cell, ...]:
    value = wording.text("withdrawn") if target.value is None else wording.count(target.value)
    stretch = "" if target.stretch is None else wording.count(target.stretch)
    day = wording.day_year(target.announced_on)
    return Cell(day), Cell(value, is_number=True), Cell(stretch, is_number=True), _linked(target.source)


def _milestones(subject: Subject, wording: Wording) -> Table:
    columns = (Cell(wording.text("Milestone")), Cell(wording.text("Reached")))
    rows = tuple((Cell(each.milestone.name), Cell(_reached(each, wording))) for each in subject.progress.milestones)
    return Table(wording.text("Milestones"), columns, rows)


def _reached(found: Reached, wording: Wording) -> str:
    if found.latest is None:
        return wording.text("not yet")
    if found.earliest in (None, found.latest):
        return wording.day_year(found.latest)
    return wording.text("{first} to {last}", first=wording.day(found.earliest), last=wording.day_year(found.latest))


def _figures(subject: Subject, wording: Wording) -> Table:
    figures = sorted(_all_figures(subject), key=lambda figure: figure.newness, reverse=True)
    columns = (
        Cell(wording.text("Period")),
        Cell(wording.text("Announced")),
        Cell(wording.text("Measure")),
        Cell(wording.text("Quantity"), is_number=True),
        Cell(wording.text("Standing")),
        Cell(wording.text("Source")),
    )
    return Table(wording.text("Figures"), columns, tuple(_figure(each, subject, wording) for each in figures))


def _figure(figure: Figure, subject: Subject, wording: Wording) -> tuple[Cell, ...]:
    return (
        Cell(wording.span(figure.span)),
        Cell(wording.day_year(figure.announced_on)),
        Cell(measure_name(figure.measure, wording)),
        Cell(quantity_text(figure, wording), is_number=True),
        Cell(_standing(figure, subject, wording)),
        _linked(figure.source),
    )


def _standing(figure: Figure, subject: Subject, wording: Wording) -> str:
    curve = subject.curves[figure.measure]
    conflict = next((each for each in curve.contradictions if each.set_aside.id == figure.id), None)
    return standing_words(figure, curve, conflict, wording, most=_ALL)


def _contradictions(subject: Subject, wording: Wording) -> Iterator[str]:
    for measure, curve in subject.curves.items():
        for each in curve.contradictions:
            yield wording.text(
                "{quantity} {measure} ({span}), {standing}",
                quantity=quantity_text(each.set_aside, wording),
                measure=measure_name(measure, wording),
                span=wording.span(each.set_aside.span),
                standing=standing_words(each.set_aside, curve, each, wording, most=_ALL),
            )


def _sources(subject: Subject) -> list[str]:
    """Where figures and targets come from, each once, in the order of their announcements."""
    said = sorted((*_all_figures(subject), *subject.progress.goal.targets), key=lambda each: each.announced_on)
    return list(dict.fromkeys(each.source.strip() for each in said if each.source.strip()))


def _all_figures(subject: Subject) -> list[Figure]:
    return [figure for curve in subject.curves.values() for figure in curve.figures]


def _linked(source: str) -> Cell:
    return Cell(source, address=web_address(source))
