"""What Qt writes into a PDF and offers no way to choose: dates, subject, and pages of parts of points."""

import re

from milepost.chart.geometry import Size

_DATE = re.compile(rb"(?<=Date \(D:)[^)]+(?=\))")
_ANY_DAY = b"20000101000000Z"

_AUTHOR, _SUBJECT = b"\n/Author (", b"/Subject ("
"""Equally long. Qt knows an author, and no subject."""

_PAGE = re.compile(rb"(?<=/MediaBox \[0 0 )[0-9. ]+(?=\])")
_IN_USE = re.compile(rb"[0-9]{10}(?= [0-9]{5} n)")
_START = re.compile(rb"(?<=\nstartxref\n)[0-9]+")


def on_no_day(pdf: bytes) -> bytes:
    """The file without the time and the time zone in which it was made, which stand before all else in it."""
    dated = _DATE.sub(_ANY_DAY, pdf, count=2)
    return _moved(dated, len(dated) - len(pdf))


def with_subject(pdf: bytes) -> bytes:
    """The file with a subject, as Qt has written for the author."""
    return pdf.replace(_AUTHOR, _SUBJECT, 1)


def with_page(pdf: bytes, page: Size) -> bytes:
    """The file with its page cut at this size in points; Qt has made it as large or less than a point larger."""
    sides = b"%.6f %.6f" % (page.width, page.height)
    return _PAGE.sub(lambda found: sides.ljust(len(found[0])), pdf, count=1)


def _moved(pdf: bytes, by: int) -> bytes:
    """The file with the places of its objects as they are after the first of them has grown by so many bytes."""
    at = pdf.rindex(b"\nxref\n")
    first = min(_IN_USE.findall(pdf, at))

    def placed(found: re.Match[bytes]) -> bytes:
        return found[0] if found[0] == first else b"%010d" % (int(found[0]) + by)

    table = _IN_USE.sub(placed, pdf[at:])
    return pdf[:at] + _START.sub(lambda found: b"%d" % (int(found[0]) + by), table)
