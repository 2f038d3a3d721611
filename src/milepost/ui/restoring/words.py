"""What restoring a copy would do, in words: pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from milepost.chart.wording import Wording
from milepost.domain.edit import Edit
from milepost.ui.history_view import ChangeTold, changes_told
from milepost.workspace import Differences, Kind


@dataclass(frozen=True, slots=True)
class RestoreView:
    """The sentence over the changes, and the changes."""

    summary: str
    changes: tuple[ChangeTold, ...]


def restore_view(found: Differences, trackers: Mapping[int, str], wording: Wording) -> RestoreView:
    """What restoring would do; `trackers` are the names to tell the trackers of a file apart by."""
    if not found.counts:
        return RestoreView(wording.text("The copy holds the same as the file."), ())
    totals = {kind: sum(count for (_, of), count in found.counts.items() if of is kind) for kind in Kind}
    told = ", ".join(_told(kind, total, wording) for kind, total in totals.items() if total)
    changes = changes_told(Edit("", found.first), trackers, wording)
    if (left := sum(totals.values()) - len(found.first)) > 0:
        changes = (*changes, ChangeTold(wording.plural("and {n} more", "and {n} more", left), ()))
    return RestoreView(wording.text("If it is restored, {changes}.", changes=told), changes)


def moment_text(moment: datetime, today: date, wording: Wording) -> str:
    """When a copy was made, to the minute."""
    local = moment.astimezone()
    day = wording.text("Today") if local.date() == today else wording.day_year(local.date())
    return wording.text("{day}, {time}", day=day, time=f"{local:%H:%M}")


def _told(kind: Kind, total: int, wording: Wording) -> str:
    match kind:
        case Kind.ADDED:
            return wording.plural("{n} row comes back", "{n} rows come back", total)
        case Kind.CHANGED:
            return wording.plural("{n} row is as it was", "{n} rows are as they were", total)
        case Kind.REMOVED:
            return wording.plural("{n} row goes", "{n} rows go", total)
