"""Imports rows that announce targets and stretches, matching each stretch with its target wherever the rows stand."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from milepost.domain.errors import EditError
from milepost.domain.period import span_code
from milepost.domain.tracker import Goal, Target
from milepost.exchange.records import StretchRow, TargetRow
from milepost.store.rows import target_row
from milepost.workspace.draft import Draft
from milepost.workspace.goal_book import GoalBook
from milepost.workspace.import_faults import Faults, days_of
from milepost.workspace.targets import checked_target, held_value


@dataclass(slots=True)
class _Announcement:
    """A target to be added or, where `held` is given, a target of the file to be stretched."""

    line: int
    goal: Goal
    target: Target
    held: Target | None = None


class TargetImport:
    """The target and stretch rows of one tracker."""

    def __init__(self, draft: Draft, book: GoalBook, faults: Faults) -> None:
        self._draft = draft
        self._book = book
        self._faults = faults
        self._held: dict[int, defaultdict[Target, set[int | None]]] = {}
        self._announced: defaultdict[tuple[int, date], list[_Announcement]] = defaultdict(list)

    def run(self, targets: Iterable[TargetRow], stretches: Iterable[StretchRow]) -> int:
        """Put the targets into the edit in the order of their rows; returns how many rows the file held already."""
        skipped = sum([not self._announce(row) for row in targets])
        by_day = sorted(stretches, key=lambda row: (_day(row), row.line))
        skipped += sum([not self._stretch(row) for row in by_day])
        self._write()
        return skipped

    def _announce(self, row: TargetRow) -> bool:
        goal = self._book.made(row.measure, days_of(row))
        target = Target(0, _day(row), row.value, row.stretch, row.withdrawn, row.source, row.note)
        if self._is_held(goal, target):
            return False
        self._add(row.line, goal, target)
        return True

    def _stretch(self, row: StretchRow) -> bool:
        goal, day = self._book.find(row.measure, days_of(row)), _day(row)
        if goal is None:
            code = span_code(days_of(row))
            self._faults.add(row.line, "last_day", f"There is no target for {code} that could be stretched.")
            return True
        on_day = [held for held in goal.targets if held.announced_on == day]
        if any(held.stretch == row.stretch for held in on_day):
            return False
        if on_day and not self._announced[goal.id, day]:
            self._announced[goal.id, day].append(_Announcement(row.line, goal, on_day[-1], on_day[-1]))
        with self._faults.of(row.line, "quantity"):
            self._put_stretch(row, goal, day)
        return True

    def _put_stretch(self, row: StretchRow, goal: Goal, day: date) -> None:
        announced = self._announced[goal.id, day]
        if not announced:
            value = held_value(self._with_announced(goal), day)
            self._add(row.line, goal, Target(0, day, value, row.stretch, False, row.source, row.note))
            return
        newest = announced[-1]
        if newest.target.stretch not in (None, row.stretch, newest.held and newest.held.stretch):
            raise EditError(f"Two stretches are given for the target announced on {day}; keep one of them.")
        if newest.target.withdrawn:
            raise EditError(f"The target is withdrawn on {day}, so it has no stretch.")
        checked_target(newest.target.value, row.stretch)
        newest.target = replace(newest.target, stretch=row.stretch)

    def _is_held(self, goal: Goal, target: Target) -> bool:
        """Whether the file has a target equal in every column; the stretch may stand in a row of its own."""
        if goal.id not in self._held:
            held = self._held[goal.id] = defaultdict(set)
            for each in goal.targets:
                held[_unstretched(each)].add(each.stretch)
        stretches = self._held[goal.id].get(_unstretched(target), set())
        return target.stretch in stretches or (target.stretch is None and bool(stretches))

    def _add(self, line: int, goal: Goal, target: Target) -> None:
        if not target.withdrawn:
            with self._faults.of(line, "quantity"):
                checked_target(target.value, target.stretch)
        self._announced[goal.id, target.announced_on].append(_Announcement(line, goal, target))

    def _with_announced(self, goal: Goal) -> Goal:
        """The goal with what is announced so far, later rows counting as the newer word on one day."""
        newest = max((target.id for target in goal.targets), default=0)
        new = [
            replace(each.target, id=newest + each.line)
            for (number, _), announced in self._announced.items()
            for each in announced
            if number == goal.id and each.held is None
        ]
        return replace(goal, targets=(*goal.targets, *new))

    def _write(self) -> None:
        everything = (each for announced in self._announced.values() for each in announced)
        for each in sorted(everything, key=lambda each: each.line):
            after = target_row(each.target, each.goal.id)
            if each.held is None:
                self._draft.add("target", after, each.line)
            else:
                self._draft.change("target", each.held.id, target_row(each.held, each.goal.id), after, each.line)


def _day(row: TargetRow | StretchRow) -> date:
    return row.announced_on or days_of(row).first


def _unstretched(target: Target) -> Target:
    return replace(target, id=0, stretch=None)
