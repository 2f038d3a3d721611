"""What is printed is what the stream can take, and nothing that steers a terminal."""

import io

import pytest

from milepost.cli import output


@pytest.mark.parametrize(
    ("encoding", "printed"),
    [("utf-8", "−1 ≥ 2 “你” é\\u001b[1m\n"), ("latin-1", '-1 >= 2 "\\u4f60" é\\u001b[1m\n')],
)
def test_signs_get_plainer_where_they_must(monkeypatch: pytest.MonkeyPatch, encoding: str, printed: str) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="\n")
    monkeypatch.setattr("sys.stdout", stream)
    output.tell("−1 ≥ 2 “你” é\x1b[1m")
    stream.seek(0)
    assert stream.read() == printed
