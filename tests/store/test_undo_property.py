"""Whatever is edited, undone, redone and reopened, the file ends where a list of states says."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from milepost.domain.edit import Edit, Row, RowChange
from milepost.store import Opening, Store
from tests.store.rows import FIGURE, MOMENT, TRACKER, added

Figures = dict[int, tuple[int, str]]

counts = st.integers(0, 99)
notes = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=5)


def row_of(held: tuple[int, str]) -> Row:
    low, note = held
    return {**FIGURE, "low": low, "high": low, "typed": str(low), "note": note}


class Editing(RuleBasedStateMachine):
    """The figures of one tracker: `states` holds what they were after each edit, `at` where undo has got to."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.opening = Opening(Path(self.folder.name) / "backups")
        self.path = Path(self.folder.name) / "a.milepost"
        self.store = Store.create(self.path, self.opening)
        self.store.apply(Edit("Start", (added("tracker", TRACKER),)), MOMENT)
        self.states: list[Figures] = [{}]
        self.at = 0

    @property
    def figures(self) -> Figures:
        return self.states[self.at]

    def edit(self, *changes: RowChange) -> Figures:
        done = self.store.apply(Edit("Edit", changes), MOMENT)
        after = dict(self.figures)
        for change in done.changes:
            if change.after is None:
                del after[change.id]
            else:
                after[change.id] = (int(change.after["low"] or 0), str(change.after["note"]))
        self.states = [*self.states[: self.at + 1], after]
        self.at += 1
        return after

    @rule(new=st.lists(st.tuples(counts, notes), min_size=1, max_size=3))
    def add(self, new: list[tuple[int, str]]) -> None:
        before = dict(self.figures)
        after = self.edit(*(added("figure", row_of(each), -place) for place, each in enumerate(new, 1)))
        assert [after[number] for number in sorted(after.keys() - before.keys())] == new

    @precondition(lambda self: self.figures)
    @rule(data=st.data(), to=st.tuples(counts, notes))
    def change(self, data: st.DataObject, to: tuple[int, str]) -> None:
        number = data.draw(st.sampled_from(sorted(self.figures)))
        after = self.edit(RowChange("figure", number, row_of(self.figures[number]), row_of(to)))
        assert after[number] == to

    @precondition(lambda self: self.figures)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        numbers = data.draw(st.sets(st.sampled_from(sorted(self.figures)), min_size=1))
        self.edit(*(RowChange("figure", number, row_of(self.figures[number]), None) for number in sorted(numbers)))

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        self.store.undo()
        self.at -= 1

    @precondition(lambda self: self.at < len(self.states) - 1)
    @rule()
    def redo(self) -> None:
        self.store.redo()
        self.at += 1

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = Store.open(self.path, self.opening)

    @invariant()
    def the_file_holds_what_the_model_says(self) -> None:
        held = self.store.snapshot(1).figures
        assert {figure.id: (figure.quantity.low, figure.note) for figure in held} == self.figures
        undone = [entry.undone for entry in self.store.history()]
        assert undone == [False] * (self.at + 1) + [True] * (len(self.states) - 1 - self.at)

    def teardown(self) -> None:
        assert self.store.damage() == []
        self.store.close()
        self.folder.cleanup()


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=30, stateful_step_count=30)
