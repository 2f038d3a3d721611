"""The tables of a `.milepost` file, as the list of migrations that every file walks from its first day on."""

from dataclasses import dataclass

from milepost.domain.quantity import MAX_COUNT

APPLICATION_ID = 0x4D504F53


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema: a name for the reader, and the SQL that takes a file there from the step before."""

    name: str
    sql: str


_BLANKS = "' ' || char(9, 10, 11, 12, 13)"


def _day(column: str, *, optional: bool = False) -> str:
    empty = f"{column} IS NULL OR " if optional else ""
    return (
        f'CONSTRAINT "{column} is a day such as 2024-05-31" '
        f"CHECK ({empty}(date({column}, '+0 days') IS {column} AND {column} >= '0001-01-02'))"
    )


def _moment(column: str) -> str:
    return f'CONSTRAINT "{column} is a moment in UTC" CHECK (datetime({column}) IS NOT NULL)'


def _filled(column: str) -> str:
    return f"""CONSTRAINT "{column} is not empty" CHECK (trim({column}, {_BLANKS}) <> '')"""


_ID = 'id INTEGER PRIMARY KEY AUTOINCREMENT CONSTRAINT "id is above zero" CHECK (id > 0)'
_TRACKER = "tracker_id INTEGER NOT NULL REFERENCES tracker (id) ON DELETE RESTRICT"
_GOAL = "goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE RESTRICT"
_MEASURE = """measure TEXT NOT NULL
        CONSTRAINT "measure is deliveries or orders" CHECK (measure IN ('deliveries', 'orders'))"""
_SPAN = f"""first_day TEXT NOT NULL {_day("first_day")},
    last_day TEXT NOT NULL {_day("last_day")}"""
_IN_ORDER = 'CONSTRAINT "first_day is not after last_day" CHECK (first_day <= last_day)'

_TABLES = f"""
CREATE TABLE tracker (
    {_ID},
    name TEXT NOT NULL UNIQUE {_filled("name")},
    unit TEXT NOT NULL DEFAULT 'vehicles' {_filled("unit")},
    start_day TEXT NOT NULL {_day("start_day")},
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE goal (
    {_ID},
    {_TRACKER},
    {_MEASURE},
    name TEXT NOT NULL {_filled("name")},
    {_SPAN},
    UNIQUE (tracker_id, name),
    {_IN_ORDER}
) STRICT;

CREATE TABLE target (
    {_ID},
    {_GOAL},
    announced_on TEXT NOT NULL {_day("announced_on")},
    value INTEGER CONSTRAINT "value is a count" CHECK (value BETWEEN 1 AND {MAX_COUNT}),
    stretch INTEGER CONSTRAINT "stretch is above value" CHECK (stretch > value AND stretch <= {MAX_COUNT}),
    withdrawn INTEGER NOT NULL DEFAULT 0 CONSTRAINT "withdrawn is 0 or 1" CHECK (withdrawn IN (0, 1)),
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CONSTRAINT "a withdrawn target has no value and any other has one" CHECK (withdrawn = (value IS NULL)),
    CONSTRAINT "a withdrawn target has no stretch" CHECK (value IS NOT NULL OR stretch IS NULL)
) STRICT;

CREATE TABLE plan (
    {_ID},
    {_GOAL},
    {_SPAN},
    count INTEGER NOT NULL CONSTRAINT "count is not negative" CHECK (count BETWEEN 0 AND {MAX_COUNT}),
    {_IN_ORDER}
) STRICT;

CREATE TABLE milestone (
    {_ID},
    {_TRACKER},
    {_MEASURE},
    value INTEGER NOT NULL CONSTRAINT "value is a count" CHECK (value BETWEEN 1 AND {MAX_COUNT}),
    name TEXT NOT NULL {_filled("name")},
    due_day TEXT {_day("due_day", optional=True)}
) STRICT;

CREATE TABLE figure (
    {_ID},
    {_TRACKER},
    {_MEASURE},
    {_SPAN},
    low INTEGER NOT NULL CONSTRAINT "low is a count" CHECK (low BETWEEN -{MAX_COUNT} AND {MAX_COUNT}),
    high INTEGER CONSTRAINT "high is a count" CHECK (high BETWEEN -{MAX_COUNT} AND {MAX_COUNT}),
    typed TEXT NOT NULL {_filled("typed")},
    announced_on TEXT NOT NULL {_day("announced_on")},
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    entered_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')) {_moment("entered_at")},
    {_IN_ORDER},
    CONSTRAINT "low is not above high" CHECK (low <= high),
    CONSTRAINT "deliveries are not negative" CHECK (measure <> 'deliveries' OR low >= 0)
) STRICT;

CREATE TABLE edit (
    {_ID},
    label TEXT NOT NULL {_filled("label")},
    made_at TEXT NOT NULL {_moment("made_at")},
    changes TEXT NOT NULL CONSTRAINT "changes is a list in JSON" CHECK (changes LIKE '[%]'),
    undone INTEGER NOT NULL DEFAULT 0 CONSTRAINT "undone is 0 or 1" CHECK (undone IN (0, 1))
) STRICT;

CREATE INDEX target_by_goal ON target (goal_id);
CREATE INDEX plan_by_goal ON plan (goal_id);
CREATE INDEX milestone_by_tracker ON milestone (tracker_id);
CREATE INDEX figure_by_tracker ON figure (tracker_id);
"""

# For reading with other programs; Milepost itself reads the tables.
_VIEWS = """
CREATE VIEW figures_by_tracker AS
SELECT tracker.name AS tracker, tracker.unit, figure.measure, figure.first_day, figure.last_day,
    figure.low, figure.high, figure.typed, figure.announced_on, figure.source, figure.note, figure.id AS figure_id
FROM figure JOIN tracker ON tracker.id = figure.tracker_id
ORDER BY tracker.name, figure.measure, figure.last_day, figure.announced_on, figure.id;

CREATE VIEW totals AS
SELECT tracker.name AS tracker, tracker.unit, figure.measure, figure.last_day AS as_of,
    figure.low, figure.high, figure.typed, figure.announced_on, figure.source, figure.id AS figure_id
FROM figure JOIN tracker ON tracker.id = figure.tracker_id
WHERE figure.first_day = min(tracker.start_day, (
    SELECT min(first_day) FROM figure AS other
    WHERE other.tracker_id = figure.tracker_id AND other.measure = figure.measure
))
ORDER BY tracker.name, figure.measure, figure.last_day, figure.announced_on, figure.id;

CREATE VIEW targets_over_time AS
SELECT tracker.name AS tracker, goal.name AS goal, goal.measure, goal.first_day, goal.last_day,
    target.announced_on, target.value, target.stretch, target.withdrawn,
    target.id = (
        SELECT newest.id FROM target AS newest WHERE newest.goal_id = goal.id
        ORDER BY newest.announced_on DESC, newest.id DESC LIMIT 1
    ) AS counts, target.source, target.note, target.id AS target_id
FROM target JOIN goal ON goal.id = target.goal_id JOIN tracker ON tracker.id = goal.tracker_id
ORDER BY tracker.name, goal.first_day, goal.last_day, target.announced_on, target.id;
"""

MIGRATIONS = (Migration("the tables", _TABLES), Migration("views for other programs", _VIEWS))
