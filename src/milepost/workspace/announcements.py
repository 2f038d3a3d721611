"""Reads what a text announces of a tracker, and adds what was taken of it as one edit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from milepost.domain.edit import Edit
from milepost.domain.errors import EditError
from milepost.domain.figure import Measure
from milepost.domain.period import Step, period_of
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Snapshot
from milepost.exchange.announcement.proposals import Kind, Proposal, Setting
from milepost.exchange.announcement.reading import read_announcement
from milepost.store.rows import figure_row, target_row
from milepost.workspace.choosing import counting_starts
from milepost.workspace.draft import Draft
from milepost.workspace.figures import FigureDraft, figure_of
from milepost.workspace.goal_book import GoalBook
from milepost.workspace.held_figures import HeldFigures
from milepost.workspace.targets import TargetDraft, target_of

__all__ = ["Kind", "Proposal", "Taken", "propose", "take_proposals"]


@dataclass(frozen=True, slots=True)
class Taken:
    """What adding proposals would do: the edit, None where the file holds all of them, and how many it holds."""

    edit: Edit | None
    added: int
    skipped: int


def propose(snapshot: Snapshot, goal: Goal | None, text: str, today: date) -> tuple[Proposal, ...]:
    """What a text announces of the tracker, totals so far with the day counting starts; the goal lends missing years.

    Without a goal, the year of `today` does.
    """
    span = goal.span if goal else period_of(Step.YEAR, today)
    measure = goal.measure if goal else Measure.DELIVERIES
    setting = Setting(snapshot.tracker.name, snapshot.tracker.unit, measure, span, today)
    return tuple(_with_first_day(snapshot, each) for each in read_announcement(text, setting))


def take_proposals(snapshot: Snapshot, proposals: Sequence[Proposal], source: str = "") -> Taken:
    """Add proposals as one edit, and the goals that their targets are for; those the file holds are skipped.

    Raises QuantityError, SpanError or EditError for a proposal that was mended into what cannot be.
    """
    taking = _Taking(snapshot, source)
    new = [proposal for proposal in proposals if taking.put(proposal)]
    edit = taking.draft.edit(f"Add {_told(new)} from a text") if taking.draft else None
    return Taken(edit, len(new), len(proposals) - len(new))


class _Taking:
    """The edit in the making."""

    def __init__(self, snapshot: Snapshot, source: str) -> None:
        self.draft = Draft()
        self._snapshot, self._source = snapshot, source
        self._book = GoalBook(self.draft, snapshot)
        self._held = HeldFigures([snapshot], by_announcement=True)

    def put(self, proposal: Proposal) -> bool:
        """Whether it is new to the file."""
        return self._put_target(proposal) if proposal.kind is Kind.TARGET else self._put_figure(proposal)

    def _put_figure(self, proposal: Proposal) -> bool:
        draft = FigureDraft(
            proposal.measure, _days(proposal), proposal.typed, proposal.announced_on, self._source, proposal.sentence
        )
        figure = figure_of(self._snapshot, draft)
        if self._held.has(self._snapshot.tracker.name, figure):
            return False
        self.draft.add("figure", figure_row(figure, self._snapshot.tracker.id))
        return True

    def _put_target(self, proposal: Proposal) -> bool:
        span = _days(proposal)
        goal = self._book.find(proposal.measure, span)
        new = TargetDraft(
            proposal.typed, announced_on=proposal.announced_on, source=self._source, note=proposal.sentence
        )
        asked = goal or Goal(0, proposal.measure, "", span)
        target = target_of(self._snapshot, asked, new, proposal.announced_on)
        said = (target.announced_on, target.value, target.stretch)
        if goal and said in {(each.announced_on, each.value, each.stretch) for each in goal.targets}:
            return False
        goal = self._book.made(proposal.measure, span)
        self.draft.add("target", target_row(target, goal.id))
        return True


def _told(new: Sequence[Proposal]) -> str:
    """How many figures and targets: "2 figures and 1 target"."""
    numbers = [(kind, sum(each.kind is kind for each in new)) for kind in Kind]
    return " and ".join(f"{number} {kind}{'' if number == 1 else 's'}" for kind, number in numbers if number)


def _with_first_day(snapshot: Snapshot, proposal: Proposal) -> Proposal:
    if proposal.first_day is not None:
        return proposal
    return replace(proposal, first_day=min(counting_starts(snapshot, proposal.measure), proposal.last_day))


def _days(proposal: Proposal) -> Span:
    if proposal.first_day is None:
        raise EditError("The first day is missing; type the day counting starts.")
    return Span(proposal.first_day, proposal.last_day)
