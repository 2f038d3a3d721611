"""Rows and edits that the tests of the store are made of."""

from datetime import UTC, datetime
from pathlib import Path

from milepost.domain.edit import Edit, Row, RowChange, Table
from milepost.store import Opening, Store

MOMENT = datetime(2024, 6, 1, 12, 30, tzinfo=UTC)

TRACKER: Row = {"name": "Xiaomi SU7", "unit": "vehicles", "start_day": "2024-04-03", "note": ""}
GOAL: Row = {
    "tracker_id": 1,
    "measure": "deliveries",
    "name": "2024",
    "first_day": "2024-04-03",
    "last_day": "2024-12-31",
}
TARGET: Row = {
    "goal_id": 1,
    "announced_on": "2024-04-23",
    "value": 100_000,
    "stretch": None,
    "withdrawn": 0,
    "source": "",
    "note": "",
}
PLAN: Row = {"goal_id": 1, "first_day": "2024-05-01", "last_day": "2024-05-31", "count": 8_000}
MILESTONE: Row = {
    "tracker_id": 1,
    "measure": "deliveries",
    "value": 100_000,
    "name": "The 100,000th",
    "due_day": None,
}
FIGURE: Row = {
    "tracker_id": 1,
    "measure": "deliveries",
    "first_day": "2024-05-01",
    "last_day": "2024-05-31",
    "low": 8_646,
    "high": 8_646,
    "typed": "8,646",
    "announced_on": "2024-06-01",
    "source": "Xiaomi EV",
    "note": "",
}
ROWS: dict[Table, Row] = {
    "tracker": TRACKER,
    "goal": GOAL,
    "target": TARGET,
    "plan": PLAN,
    "milestone": MILESTONE,
    "figure": FIGURE,
}


def added(table: Table, row: Row, placeholder: int = -1) -> RowChange:
    return RowChange(table, placeholder, None, row)


def adding(table: Table, row: Row, label: str = "Add") -> Edit:
    return Edit(label, (added(table, row),))


def everything() -> Edit:
    """One row of each table, each referring to those before it by placeholder."""
    changes = [
        added("tracker", TRACKER, -7),
        added("goal", {**GOAL, "tracker_id": -7}, -8),
        added("target", {**TARGET, "goal_id": -8}, -9),
        added("plan", {**PLAN, "goal_id": -8}, -10),
        added("milestone", {**MILESTONE, "tracker_id": -7}, -11),
        added("figure", {**FIGURE, "tracker_id": -7}, -12),
    ]
    return Edit("Add everything", tuple(changes))


def filled(path: Path, opening: Opening) -> Store:
    store = Store.create(path, opening)
    store.apply(everything(), MOMENT)
    return store
