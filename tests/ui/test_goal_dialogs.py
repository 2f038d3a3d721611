"""Goals, targets, milestones and plans are corrected and deleted in the window, by real keys and clicks."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from milepost.domain.errors import SpanError
from milepost.domain.figure import Measure
from milepost.domain.period import parse_period
from milepost.domain.span import Span
from milepost.domain.tracker import Goal, Milestone, PlanPart, Snapshot, Target
from milepost.paint.wording import QtWording
from milepost.ui.action_states import enabled_commands
from milepost.ui.actions import commands
from milepost.ui.form_dialog import FormDialog
from milepost.ui.goal_dialogs import NewGoalDialog
from milepost.ui.list_dialog import ListDialog
from milepost.ui.main_window import MainWindow
from milepost.ui.milestone_dialogs import draft_of as milestone_draft
from milepost.ui.milestone_dialogs import milestone_rows
from milepost.ui.plan_dialog import PlanDialog
from milepost.ui.plan_text import PlanLineError, read_parts, read_plan, write_plan
from milepost.ui.rows_table import next_choice
from milepost.ui.target_dialog import TargetDialog
from milepost.ui.targets_dialog import draft_of, next_target, target_rows
from milepost.ui.tracker_dialogs import read_span
from milepost.workspace import Opening, Workspace
from milepost.workspace.targets import TargetDraft
from tests.ui.conftest import US
from tests.ui.files import open_file
from tests.ui.hands import (
    ALT,
    SHIFT,
    Answer,
    Dialogs,
    cells,
    click,
    click_cell,
    come_back_to,
    fill_in,
    press,
    retype,
    type_here,
)
from tests.ui.hands import CONTROL as CTRL

Key = Qt.Key
WORDING = QtWording(US)
GOAL = Goal(1, Measure.DELIVERIES, "2024", parse_period("2024"))


# Pure: texts, rows, choices, tables


@pytest.mark.parametrize(
    ("line", "span", "count"),
    [
        ("2024-05  8,000", "2024-05", 8000),
        ("2024-05\t8,000", "2024-05", 8000),
        ("  2024-q2: 27,307 vehicles ", "2024-Q2", 27307),
        ("2024-04-03..2024-06-30 27k", "2024-04-03..2024-06-30", 27000),
        ("2024-04-03 .. 2024-06-30 27 307", "2024-04-03..2024-06-30", 27307),
        ("2024-12-31 0", "2024-12-31", 0),
        ("2024 100,000", "2024", 100_000),
    ],
)
def test_a_line_of_a_plan_is_a_period_or_two_days_and_a_count(line: str, span: str, count: int) -> None:
    first, _, last = span.partition("..")
    expected = Span(parse_period(first).first, parse_period(last or first).last)
    assert read_plan(line, GOAL, "vehicles") == (PlanPart(0, expected, count),)


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("2024-05", 1, "2024-05 has no count"),
        ("2024-04 1\n\n2024-05 x", 3, '"x" is not a quantity'),
        ("2024-04 1\nMay 8,000", 2, '"May" is not a period'),
        ("2024-Q2 1\n2024-05 8,000", 2, "overlap"),
        ("2025-05 8,000", 1, "not within the goal"),
        ("2024-04 80-90", 1, "range"),
        ("2024-04..2024-06 5", 1, "is not a span"),
        (".. 5", 1, "is not a period"),
    ],
)
def test_a_line_that_is_no_part_of_the_plan_is_named(text: str, line: int, told: str) -> None:
    with pytest.raises(PlanLineError, match=f"^Line {line}: ") as caught:
        read_plan(text, GOAL)
    assert told in str(caught.value)
    assert caught.value.line == line


def test_an_empty_text_is_no_plan() -> None:
    assert read_plan(" \n\n", GOAL) == ()


def test_a_plan_written_is_read_as_the_same_plan() -> None:
    parts = tuple(PlanPart(0, parse_period(code), count) for code, count in (("2024-Q1", 5), ("2024-04", 8000)))
    goal = Goal(1, Measure.DELIVERIES, "2024", parse_period("2024"), plan=tuple(reversed(parts)))
    assert write_plan(goal) == "2024-Q1\t5\n2024-04\t8,000"
    assert read_plan(write_plan(goal), goal) == parts


def test_without_a_plan_there_is_a_line_for_each_month_with_room_for_a_count() -> None:
    goal = Goal(1, Measure.DELIVERIES, "2024", Span(date(2024, 4, 3), date(2024, 6, 30)))
    assert write_plan(goal) == "2024-04-03..2024-04-30\t\n2024-05\t\n2024-06\t"


def test_lines_that_can_be_read_are_added_up_while_others_are_typed() -> None:
    found = read_parts("2024-04 1,000\n2024-05\n2024-06 2,0\n2024-07 500")
    assert [part.count for part in found] == [1000, 500]


@pytest.mark.parametrize(
    ("year", "month", "expected"),
    [
        ("2024", 1, ("2024-01-01", "2024-12-31")),
        ("2024", 4, ("2024-04-01", "2025-03-31")),
        ("2024", 10, ("2024-10-01", "2025-09-30")),
        ("2024-05", 4, ("2024-05-01", "2024-05-31")),
        ("2024-Q2", 1, ("2024-04-01", "2024-06-30")),
    ],
)
def test_a_year_is_the_one_that_starts_in_it(year: str, month: int, expected: tuple[str, str]) -> None:
    span = read_span(year, "", "", month)
    assert (str(span.first), str(span.last)) == expected


def test_a_day_that_is_given_replaces_an_end_of_the_fiscal_year() -> None:
    assert read_span("2024", "2024-05-01", "", 4) == Span(date(2024, 5, 1), date(2025, 3, 31))
    assert read_span("", "2024-05-01", "2024-05-31", 4) == parse_period("2024-05")


@pytest.mark.parametrize(
    ("year", "month"), [("soon", 1), ("soon", 4), ("2024-Q2", 4), ("2024-H1", 10), ("9999", 4), ("", 1)]
)
def test_a_year_that_cannot_be_meant_is_refused(year: str, month: int) -> None:
    with pytest.raises(SpanError):
        read_span(year, "", "", month)


@pytest.mark.parametrize(
    ("before", "chosen", "after", "expected"),
    [
        ([], None, [3, 2, 1], 3),
        ([3, 2, 1], 2, [4, 3, 2, 1], 4),
        ([3, 2, 1], 2, [3, 2, 1], 2),
        ([3, 2, 1], 2, [3, 1], 1),
        ([3, 2, 1], 1, [3, 2], 2),
        ([3], 3, [], None),
        ([], None, [7], 7),
    ],
)
def test_after_a_change_the_new_row_is_chosen_or_the_one_that_was(
    before: list[int], chosen: int | None, after: list[int], expected: int | None
) -> None:
    assert next_choice(before, chosen, after) == expected


def test_targets_are_told_with_the_newest_word_first() -> None:
    old = Target(1, date(2024, 3, 28), 76_000, 100_000, source="Reuters", note="said at the launch")
    withdrawn = Target(2, date(2024, 4, 23), None, withdrawn=True)
    goal = Goal(1, Measure.DELIVERIES, "2024", parse_period("2024"), (old, withdrawn))
    newest, oldest = target_rows(goal, WORDING)
    assert newest.texts == ("23 Apr 2024", "withdrawn", "", "")
    assert oldest.texts == ("28 Mar 2024", "76,000", "100,000", "Reuters")
    assert oldest.story == "Reuters (said at the launch)"
    assert draft_of(old) == TargetDraft("76,000", "100,000", False, date(2024, 3, 28), "Reuters", "said at the launch")
    assert next_target(goal, date(2025, 2, 1)) == TargetDraft("", announced_on=date(2024, 12, 31))
    without = replace(goal, targets=())
    assert next_target(without, date(2025, 2, 1)) == TargetDraft("", announced_on=date(2024, 1, 1))
    assert next_target(without, date(2024, 2, 1)) == TargetDraft("", announced_on=date(2024, 2, 1))


def test_milestones_are_told_from_the_lowest_and_a_name_that_is_the_number_is_none() -> None:
    high = Milestone(1, Measure.DELIVERIES, 200_000, "200,000")
    low = Milestone(2, Measure.DELIVERIES, 100_000, "the 100,000th", date(2024, 11, 30))
    orders = Milestone(3, Measure.ORDERS, 50_000, "50,000")
    texts = [row.texts for row in milestone_rows((orders, high, low), WORDING)]
    assert texts == [
        ("100,000", "the 100,000th", "30 Nov 2024", "Deliveries"),
        ("200,000", "", "", "Deliveries"),
        ("50,000", "", "", "Orders"),
    ]
    assert not milestone_draft(high).name


def test_no_two_commands_have_the_same_keys_and_each_on_goals_has_some() -> None:
    entries = [entry for menu in commands().values() for entry in menu if entry]
    keys = Counter(entry.keys for entry in entries if entry.keys)
    assert [found for found, times in keys.items() if times > 1] == []
    assert [entry.name for entry in commands()["&Goal"] if entry and not entry.keys] == []


def test_no_two_entries_of_a_menu_have_the_same_letter() -> None:
    for menu in commands().values():
        letters = Counter(entry.text.casefold().partition("&")[2][:1] for entry in menu if entry)
        assert [found for found, times in letters.items() if times > 1] == []


@pytest.mark.parametrize(("trackers", "goals"), [(0, 0), (1, 0), (1, 1)])
def test_what_is_about_a_goal_needs_one(trackers: int, goals: int) -> None:
    enabled = enabled_commands(trackers=trackers, goals=goals, undo=None, redo=None)
    assert {enabled[name] for name in ("edit_goal", "targets", "plan", "next_goal")} == {goals > 0}
    assert enabled["milestone_list"] is (trackers > 0)


# In the window


class Seen:
    """A window, and what the file in it holds as another program reads it."""

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        self.window, self._workspace = window, workspace

    @property
    def _snapshot(self) -> Snapshot:
        self._workspace.poll()
        return self._workspace.snapshot(1)

    @property
    def goal(self) -> Goal:
        """The newest goal."""
        return self._snapshot.goals[-1]

    @property
    def milestones(self) -> list[tuple[int, str, Measure]]:
        return [(held.value, held.name, held.measure) for held in self._snapshot.milestones]

    @property
    def edits(self) -> int:
        self._workspace.poll()
        return len(self._workspace.history())

    @property
    def values(self) -> list[int | None]:
        return [target.value for target in self.goal.targets]


@pytest.fixture
def seen(nova: MainWindow, tmp_path: Path, opening: Opening) -> Iterator[Seen]:
    with open_file(tmp_path / "nova.milepost", opening) as workspace:
        yield Seen(nova, workspace)


def rows(dialog: QWidget) -> list[list[str]]:
    assert isinstance(dialog, ListDialog)
    return cells(dialog.table)


def letter(key: Qt.Key) -> None:
    """Press Alt and the letter that is underlined; the button goes down and up again."""
    press(key, ALT)
    QTest.qWait(200)


def form(dialogs: Dialogs, answer: Answer) -> None:
    """Expect a dialog of fields above the list, which stays where it is."""

    def once_open(dialog: QWidget) -> None:
        if isinstance(dialog, ListDialog):
            dialogs.expect(once_open)
        else:
            answer(dialog)

    dialogs.expect(once_open)


def told_fault(dialog: QWidget) -> str:
    assert isinstance(dialog, FormDialog)
    told = [label.text() for label in dialog.findChildren(QLabel, "fieldError") if label.isVisible()]
    assert len(told) == 1
    return told[0]


def test_a_goal_gets_other_days_and_its_name_goes_with_them(seen: Seen, dialogs: Dialogs) -> None:
    dialogs.expect(fill_in("", "2025-01-01", "2025-12-31"))
    press(Key.Key_F2, SHIFT)
    assert (seen.goal.name, seen.goal.span) == ("2025", parse_period("2025"))
    come_back_to(seen.window)
    press(Key.Key_Z, CTRL)
    assert (seen.goal.name, seen.goal.span) == ("2024", parse_period("2024"))


def test_a_name_of_ones_own_stays_with_other_days(seen: Seen, dialogs: Dialogs) -> None:
    dialogs.expect(fill_in("The first year", "2024-02-01"))
    press(Key.Key_F2, SHIFT)
    assert (seen.goal.name, seen.goal.span.first) == ("The first year", date(2024, 2, 1))


def test_a_goal_that_ends_before_it_starts_is_refused_in_the_dialog(seen: Seen, dialogs: Dialogs) -> None:
    def answer(dialog: QWidget) -> None:
        fill_in("", "2025-01-01")(dialog)
        assert "is before" in told_fault(dialog)
        assert dialog.isVisible()
        press(Key.Key_Escape)

    dialogs.expect(answer)
    press(Key.Key_F2, SHIFT)
    assert seen.goal.span == parse_period("2024")


def test_nothing_changed_is_no_edit(seen: Seen, dialogs: Dialogs) -> None:
    before = seen.edits

    def look(dialog: QWidget) -> None:
        dialogs.expect(fill_in())
        press(Key.Key_Return)
        come_back_to(dialog)
        press(Key.Key_Escape)

    def save(_: QWidget) -> None:
        press(Key.Key_Return, CTRL)

    for key, modifier, answer in (
        (Key.Key_F2, SHIFT, fill_in()),
        (Key.Key_P, CTRL | SHIFT, save),
        (Key.Key_L, CTRL, look),
    ):
        dialogs.expect(answer)
        press(key, modifier)
        come_back_to(seen.window)
    assert seen.edits == before


def test_a_mistyped_target_is_corrected_in_the_list(seen: Seen, dialogs: Dialogs) -> None:
    def answer(dialog: QWidget) -> None:
        assert rows(dialog) == [["1 Jan 2024", "100,000", "", ""]]
        form(dialogs, fill_in("120,000", "150,000"))
        press(Key.Key_Return)
        come_back_to(dialog)
        assert rows(dialog) == [["1 Jan 2024", "120,000", "150,000", ""]]
        press(Key.Key_Escape)

    dialogs.expect(answer)
    press(Key.Key_L, CTRL)
    assert (seen.values, seen.goal.targets[0].stretch) == ([120_000], 150_000)


def test_the_list_is_edited_by_double_click_and_by_its_button(seen: Seen, dialogs: Dialogs) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, ListDialog)
        form(dialogs, fill_in("110,000"))
        click_cell(dialog.table, dialog.table.model().index(0, 1), twice=True)
        come_back_to(dialog)
        form(dialogs, fill_in("120,000"))
        click(dialog.edit_button)
        come_back_to(dialog)
        click(dialog.close_button)

    dialogs.expect(answer)
    press(Key.Key_L, CTRL)
    assert seen.values == [120_000]


def test_a_target_is_announced_withdrawn_deleted_and_brought_back_in_the_list(seen: Seen, dialogs: Dialogs) -> None:
    def withdraw(dialog: QWidget) -> None:
        assert isinstance(dialog, TargetDialog)
        letter(Key.Key_W)
        assert not dialog.target.isEnabled()
        press(Key.Key_Return)

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, ListDialog)
        form(dialogs, withdraw)
        letter(Key.Key_A)
        come_back_to(dialog)
        assert rows(dialog) == [["2 May 2024", "withdrawn", "", ""], ["1 Jan 2024", "100,000", "", ""]]
        dialog.table.setFocus()
        press(Key.Key_Delete)
        assert rows(dialog) == [["1 Jan 2024", "100,000", "", ""]]
        press(Key.Key_Z, CTRL)
        assert [row[1] for row in rows(dialog)] == ["withdrawn", "100,000"]
        press(Key.Key_Z, CTRL | SHIFT)
        assert [row[1] for row in rows(dialog)] == ["100,000"]
        press(Key.Key_Escape)

    dialogs.expect(answer)
    press(Key.Key_L, CTRL)
    assert seen.values == [100_000]


def test_an_empty_list_says_what_to_do_and_enter_does_it(seen: Seen, dialogs: Dialogs) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, ListDialog)
        press(Key.Key_Delete)
        assert not rows(dialog)
        assert dialog.empty.isVisible()
        assert dialog.empty.text() == "2024 has no target yet. Press “Announce…” and type the number to reach."
        assert not dialog.edit_button.isEnabled()
        assert not dialog.delete_button.isEnabled()
        form(dialogs, fill_in("90,000"))
        press(Key.Key_Return)
        assert rows(dialog) == [["2 May 2024", "90,000", "", ""]]
        come_back_to(dialog)
        press(Key.Key_Escape)

    dialogs.expect(answer)
    press(Key.Key_L, CTRL)
    assert seen.values == [90_000]


def test_a_target_that_makes_no_sense_is_refused_in_its_dialog_and_nothing_is_lost(
    seen: Seen, dialogs: Dialogs
) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, TargetDialog)
        fill_in("90,000", "80,000")(dialog)
        assert "is not above the target" in told_fault(dialog)
        assert (dialog.target.text(), dialog.stretch.text()) == ("90,000", "80,000")
        press(Key.Key_Escape)

    dialogs.expect(answer)
    press(Key.Key_T, CTRL | SHIFT)
    assert seen.values == [100_000]


def test_the_note_of_a_target_is_kept_when_its_number_is_corrected(seen: Seen, dialogs: Dialogs) -> None:
    def announce(dialog: QWidget) -> None:
        assert isinstance(dialog, TargetDialog)
        retype("110,000")
        letter(Key.Key_M)
        dialog.note.setFocus()
        type_here("at the launch")
        press(Key.Key_Return)

    def answer(dialog: QWidget) -> None:
        form(dialogs, fill_in("115,000"))
        press(Key.Key_Return)
        come_back_to(dialog)
        press(Key.Key_Escape)

    dialogs.expect(announce)
    press(Key.Key_T, CTRL | SHIFT)
    come_back_to(seen.window)
    dialogs.expect(answer)
    press(Key.Key_L, CTRL)
    assert [(target.value, target.note) for target in seen.goal.targets] == [(100_000, ""), (115_000, "at the launch")]


def test_the_list_of_a_goal_that_another_program_deletes_says_so(seen: Seen, dialogs: Dialogs) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, ListDialog)
        seen.window.features.later.goals.delete_goal()
        assert dialog.empty.text() == "The goal is no longer in the file."
        assert not dialog.add_button.isEnabled()
        press(Key.Key_Escape)

    dialogs.expect(answer)
    press(Key.Key_L, CTRL)
    assert not seen.window.parts.actions["targets"].isEnabled()


def test_a_list_that_was_closed_does_not_follow_the_file_any_more(seen: Seen, dialogs: Dialogs) -> None:
    dialogs.expect(lambda _: press(Key.Key_Escape))
    press(Key.Key_L, CTRL)
    come_back_to(seen.window)
    press(Key.Key_Z, CTRL)
    assert len(seen.window.findChildren(ListDialog)) == 0


def test_milestones_are_added_changed_and_deleted_in_their_list(seen: Seen, dialogs: Dialogs) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, ListDialog)
        assert dialog.empty.text() == "Nova has no milestone yet. Press “Add…” and type a round number on the way."
        form(dialogs, fill_in("50k"))
        press(Key.Key_Return)
        come_back_to(dialog)
        form(dialogs, fill_in("20k", "2024-06-30", "Halfway"))
        letter(Key.Key_A)
        come_back_to(dialog)
        assert rows(dialog) == [["20,000", "Halfway", "30 Jun 2024", "Deliveries"], ["50,000", "", "", "Deliveries"]]
        form(dialogs, fill_in("25k"))
        letter(Key.Key_E)
        come_back_to(dialog)
        letter(Key.Key_D)
        assert rows(dialog) == [["50,000", "", "", "Deliveries"]]
        form(dialogs, fill_in("60k"))
        letter(Key.Key_E)
        come_back_to(dialog)
        press(Key.Key_Escape)

    dialogs.expect(answer)
    press(Key.Key_M, CTRL | SHIFT)
    assert seen.milestones == [(60_000, "60,000", Measure.DELIVERIES)]


def plan(seen: Seen) -> list[tuple[str, int]]:
    return [(str(part.span.first)[:7], part.count) for part in seen.goal.plan]


def test_a_plan_is_typed_along_the_months_that_stand_there(seen: Seen, dialogs: Dialogs) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, PlanDialog)
        for count in range(1, 13):
            type_here(f"{count},000")
            press(Key.Key_Down)
        assert dialog.told.text() == "In all 78,000; the target is 100,000."
        press(Key.Key_Return, CTRL)

    dialogs.expect(answer)
    press(Key.Key_P, CTRL | SHIFT)
    assert plan(seen) == [(f"2024-{month:02}", month * 1000) for month in range(1, 13)]


def test_a_fault_in_a_plan_is_named_with_its_line_and_the_cursor_goes_there(seen: Seen, dialogs: Dialogs) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, PlanDialog)
        type_here("8,000")
        press(Key.Key_Return, CTRL)
        assert told_fault(dialog).startswith("Line 2: 2024-02 has no count.")
        assert dialog.text.textCursor().blockNumber() == 1
        assert dialog.text.toPlainText().startswith("2024-01\t8,000\n2024-02")
        press(Key.Key_Escape)

    dialogs.expect(answer)
    press(Key.Key_P, CTRL | SHIFT)
    assert plan(seen) == []


def test_an_empty_text_removes_the_plan_and_undo_brings_it_back(seen: Seen, dialogs: Dialogs) -> None:
    def type_plan(text: str) -> Answer:
        def answer(_: QWidget) -> None:
            press(Key.Key_A, CTRL)
            press(Key.Key_Delete)
            type_here(text)
            press(Key.Key_Return, CTRL)

        return answer

    dialogs.expect(type_plan("2024-05  8,000"))
    press(Key.Key_P, CTRL | SHIFT)
    assert plan(seen) == [("2024-05", 8000)]
    come_back_to(seen.window)
    dialogs.expect(type_plan(""))
    press(Key.Key_P, CTRL | SHIFT)
    assert plan(seen) == []
    come_back_to(seen.window)
    press(Key.Key_Z, CTRL)
    assert plan(seen) == [("2024-05", 8000)]


def test_a_plan_is_shaped_mended_and_taken_back(seen: Seen, dialogs: Dialogs) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, PlanDialog)
        before = dialog.text.toPlainText()
        dialog.shaping.steps.group.button(1).click()
        dialog.shaping.ramp.click()
        assert dialog.told.text() == "In all 100,000, the target."
        assert dialog.text.toPlainText().count("Q") == 4
        dialog.text.undo()
        assert dialog.text.toPlainText() == before
        dialog.shaping.total.show_number(400)
        dialog.shaping.even.click()
        assert not dialog.shaping.seasons.isEnabled()
        press(Key.Key_Return, CTRL)

    dialogs.expect(answer)
    press(Key.Key_P, CTRL | SHIFT)
    # 91, 91, 92 and 92 days of 366 share 400: 99.45 twice and 100.55 twice
    assert plan(seen) == [("2024-01", 99), ("2024-04", 99), ("2024-07", 101), ("2024-10", 101)]


def test_a_column_of_a_spreadsheet_is_pasted_along_the_months(seen: Seen, dialogs: Dialogs) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, PlanDialog)
        QApplication.clipboard().setText("\n".join(f"{month},500" for month in range(1, 13)))
        press(Key.Key_Home, CTRL)
        press(Key.Key_V, CTRL)
        dialog.none.click()
        assert dialog.text.toPlainText() == ""
        dialog.text.undo()
        press(Key.Key_Return, CTRL)

    dialogs.expect(answer)
    press(Key.Key_P, CTRL | SHIFT)
    assert plan(seen) == [(f"2024-{month:02}", month * 1000 + 500) for month in range(1, 13)]


def test_a_new_goal_is_the_fiscal_year_that_starts_in_its_month(seen: Seen, dialogs: Dialogs) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, NewGoalDialog)
        retype("2025")
        letter(Key.Key_M)
        dialog.days.month.setFocus()
        type_here("A")
        assert dialog.days.first.placeholderText() == "2025-04-01"
        assert dialog.days.last.placeholderText() == "2026-03-31"
        dialog.target.setFocus()
        type_here("200,000")
        press(Key.Key_Return)

    dialogs.expect(answer)
    press(Key.Key_G, CTRL)
    assert seen.goal.span == Span(date(2025, 4, 1), date(2026, 3, 31))
    assert seen.values == [200_000]


def test_every_field_has_a_name_for_those_who_do_not_see_it(seen: Seen, dialogs: Dialogs) -> None:
    def answer(dialog: QWidget) -> None:
        fields = [
            *dialog.findChildren(QLineEdit),
            *dialog.findChildren(QComboBox),
            *dialog.findChildren(QPlainTextEdit),
        ]
        assert fields
        assert all(field.accessibleName() for field in fields if field.parent() is not None)
        press(Key.Key_Escape)

    for key, modifier in (
        (Key.Key_T, CTRL),
        (Key.Key_G, CTRL),
        (Key.Key_F2, SHIFT),
        (Key.Key_T, CTRL | SHIFT),
        (Key.Key_M, CTRL),
        (Key.Key_P, CTRL | SHIFT),
    ):
        dialogs.expect(answer)
        press(key, modifier)
        come_back_to(seen.window)
