"""What the list of trackers says of each, and how far its bar goes."""

from datetime import date

from milepost.chart.amounts import told
from milepost.chart.subject import Subject
from milepost.chart.wording import Wording
from milepost.domain.progress import Progress, draw_curves
from milepost.domain.tracker import Goal, Snapshot
from milepost.ui.open_file import Drawing, OpenFile, subject_of
from milepost.ui.tracker_list import TrackerSummary


class TrackerSummaries:
    """Summaries of the trackers of the open file."""

    def __init__(self, file: OpenFile, wording: Wording) -> None:
        self._file, self._wording = file, wording
        self._made: dict[int, tuple[Snapshot, date | None, Goal | None, TrackerSummary]] = {}

    def read(self, tracker_id: int) -> None:
        """Make ready what the summary of one tracker is made of."""
        self._file.workspace.snapshot(tracker_id)

    def __call__(self, tracker_id: int) -> TrackerSummary | None:
        """The summary of one tracker, made anew once its figures or its goal are others; None while these change."""
        if not self._file.is_ready:
            return None
        snapshot, day = self._file.workspace.snapshot(tracker_id), self._file.known_on
        goal = self._file.goal_of(snapshot)
        held = self._made.get(tracker_id)
        if held is None or held[0] is not snapshot or held[1:3] != (day, goal):
            held = self._made[tracker_id] = snapshot, day, goal, self._summary(snapshot, goal)
        return held[3]

    def _summary(self, snapshot: Snapshot, goal: Goal | None) -> TrackerSummary:
        shown, day = self._file.tracker, self._file.known_on
        is_shown = shown is not None and snapshot.tracker.id == shown.id
        subject = _subject(snapshot.known_on(day), goal, self._file.draw if is_shown else draw_curves)
        if subject is None:
            return TrackerSummary(snapshot.tracker.name, "", None)
        title = f"{snapshot.tracker.name} · {subject.progress.goal.name}"
        share = share_of(subject.progress)
        return TrackerSummary(title, "" if share is None else self._wording.percent(share, 0), share)


def _subject(snapshot: Snapshot, goal: Goal | None, draw: Drawing) -> Subject | None:
    """What the goal of a snapshot is about, with what the snapshot knows of it."""
    return subject_of(snapshot, next((each for each in snapshot.goals if goal and each.id == goal.id), None), draw)


def share_of(progress: Progress) -> float | None:
    """The share of the target that the headline tells of."""
    target = progress.target.value if progress.target else None
    if not target or progress.as_of is None:
        return None
    return told(progress.done) / target
