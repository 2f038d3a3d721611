"""What a forecast rests on, in a sentence without a full stop."""

from milepost.domain.outlook import Outlook
from milepost.domain.ways import LEAST_KNOWN, TooLittle


def basis_text(outlook: Outlook) -> str:
    """The periods it was made from, or how many are missing; what the figures decide comes first."""
    target, found = outlook.target, outlook.forecast
    decided = (
        f"decided by the figures: {'reached' if target.chance else 'missed'}; " if target and target.decided else ""
    )
    if isinstance(found, TooLittle):
        return f"{decided}{found.known} of at least {LEAST_KNOWN} periods known, too few for a forecast"
    first, last = found.known[0].span.first, found.origin
    return f"{decided}{len(found.known)} periods known, {first} to {last}"
