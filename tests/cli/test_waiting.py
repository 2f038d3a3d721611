"""A terminal is told how far long work is, and nothing else is."""

import io
import sys

import pytest

from milepost.cli import waiting


class Terminal(io.StringIO):
    """Where somebody looks."""

    def isatty(self) -> bool:
        return True


def test_a_line_is_written_over_and_gone_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(waiting, "PATIENCE", -1.0)
    with waiting.waiting("Reading:") as line:
        for share in (0.5, 0.501, 1.0):
            line.tell(share)
    assert terminal.getvalue() == "\rReading: 50%\rReading: 100%\r             \r"


@pytest.mark.parametrize("stream", [io.StringIO(), Terminal()])
def test_nothing_is_told_in_a_file_or_before_one_waits(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(waiting, "PATIENCE", 60.0 if stream.isatty() else -1.0)
    with waiting.waiting("Reading:") as line:
        line.tell(0.5)
    assert stream.getvalue() == ""
