"""An open file with the SU7 and other makers, in a folder of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from milepost.resources import resource
from milepost.workspace import Opening, Workspace
from milepost.workspace.example import make_example

OTHERS = """\
Nova,target,2024,1000,2024-01-01,,
Nova,deliveries,2024-Q1,250,2024-04-01,Nova,
Nova,target,2023,800,2023-01-01,,
Nova,deliveries,2023,900,2024-01-01,Nova,
Terra,target,2024,500,2024-01-01,,
Terra,deliveries,2024-Q1,100,2024-04-01,Terra,
Terra,target:orders,2024,500,2024-01-01,,
Old,target,2020,500,2020-01-01,,
"""


def table() -> bytes:
    """The SU7's announcements, and the others with their days as periods."""
    lines = resource("sample/su7-2024.csv").read_text(encoding="utf-8").splitlines()
    period = "tracker,measure,period,first_day,last_day,quantity,announced_on,source,note"
    head, *rows = lines
    assert head == period.replace("period,", "")
    told = [",".join((*row.split(",", 2)[:2], "", row.split(",", 2)[2])) for row in rows]
    others = [",".join((*row.split(",")[:3], "", "", *row.split(",")[3:])) for row in OTHERS.splitlines()]
    return "\n".join((period, *told, *others, "")).encode()


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    path, opening = tmp_path / "makers.milepost", Opening(tmp_path / "backups")
    make_example(path, table(), opening)
    with Workspace.open(path, opening) as workspace:
        yield workspace
