"""What a picture's file is called by default."""

from milepost.chart.subject import Subject
from milepost.chart.view_name import ViewName

LONGEST = 120


def file_name(subject: Subject, view: ViewName = ViewName.PROGRESS) -> str:
    """A name that says what the picture is, without what a file system could refuse."""
    day, goal = subject.progress.as_of, subject.progress.goal.name
    what = [] if view is ViewName.PROGRESS else [view.value]
    told = " ".join([subject.tracker.name, *([goal] if goal else []), *what, *([f"to {day}"] if day else [])])
    return (
        "".join(sign if sign.isalnum() or sign in " -_.,()" else "-" for sign in told).strip(" .")[:LONGEST] or "chart"
    )
