"""Whatever is typed, pasted, dropped or imported is read or refused in a sentence, in time that grows with its size."""

import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from milepost.domain.errors import MilepostError
from milepost.exchange.faults import ImportFault
from milepost.exchange.limits import MOST_BYTES, MOST_CELLS, MOST_COLUMNS, MOST_ENTRIES, refuse_large_file
from milepost.workspace.announcements import propose
from milepost.workspace.files import read_table
from tests.storm.conftest import Length
from tests.storm.inputs import TARGETS, TODAY, held
from tests.storm.seeds import seeds, words
from tests.storm.shapes import Shape, shapes

FUZZ = Path(__file__).with_name("fuzz.py")
SLOW = {"csv", "xlsx", "json", "announcements", "dropped"}
"""Targets of which an input takes more than a millisecond."""

TIMES, MOST, SPARE = 4, 8, 0.05
"""An input so many times as long may take so many times as long, and so many seconds beside that."""

UNCHECKED = [HealthCheck.too_slow, HealthCheck.data_too_large]

pieces = st.one_of(
    st.sampled_from(words()),
    st.sampled_from(words()).map(lambda word: word * 20),
    st.binary(max_size=20),
    st.text(max_size=20).map(str.encode),
)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """All targets are fuzzed at full length, and one of them for a moment, to see that it works."""
    if "fuzzed" in metafunc.fixturenames:
        metafunc.parametrize("fuzzed", TARGETS if metafunc.config.getoption("--storm") else ["quantities"])


@st.composite
def changed(draw: st.DrawFn, target: str) -> bytes:
    """An input that was as it should be, in which some pieces are others."""
    data = draw(st.sampled_from(seeds()[target]))
    for _ in range(draw(st.integers(0, 4))):
        at, cut = draw(st.integers(0, len(data))), draw(st.integers(0, 12))
        data = data[:at] + draw(pieces) + data[at + cut :]
    return data


@pytest.mark.parametrize("target", TARGETS)
def test_whatever_comes_in_is_read_or_refused(target: str, length: Length, *, is_full: bool) -> None:
    examples = length(100, 6_000) if target in SLOW else length(300, 40_000)
    anything = st.one_of(changed(target), st.lists(pieces, max_size=12).map(b"".join))

    @settings(
        max_examples=examples,
        derandomize=not is_full,
        suppress_health_check=UNCHECKED,
    )
    @given(anything)
    def take(data: bytes) -> None:
        TARGETS[target](data)

    take()


def test_a_fuzzer_finds_nothing(fuzzed: str, length: Length) -> None:
    """There is none for some systems, where the test before this one is all there is."""
    if find_spec("atheris") is not None:
        command = [sys.executable, str(FUZZ), fuzzed, str(length(1, 600))]
        ran = subprocess.run(command, capture_output=True, check=False, text=True)
        assert ran.returncode == 0, ran.stdout
        print(fuzzed, ran.stdout)


@pytest.mark.parametrize("target", TARGETS)
def test_four_times_as_much_takes_about_four_times_as_long(target: str, length: Length) -> None:
    take, size = TARGETS[target], length(1_000, 12_000)
    uneven = [name for name, made in shapes(target).items() if not any(_grows_evenly(take, made, size) for _ in "123")]
    assert not uneven


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bytes.csv", b"Month,Deliveries\n" + b" " * MOST_BYTES),
        ("columns.csv", b"Month" + b",1" * MOST_COLUMNS),
        ("cells.csv", b"\n" * (MOST_CELLS + 1)),
        ("lists.json", b"[" * (MOST_ENTRIES + 1)),
        ("entries.json", b"[" + b"0," * MOST_ENTRIES + b"0]"),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_a_file_of_too_much_is_refused_in_a_sentence(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ImportFault, match="The file is too large: "):
        read_table(tmp_path / name, ())


def test_a_file_is_too_large_before_it_is_read(tmp_path: Path) -> None:
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(ImportFault, match="The file is too large: it has 50 MB"):
        refuse_large_file(large)
    with pytest.raises(ImportFault, match="no file that could be read"):
        refuse_large_file(tmp_path)


def test_a_book_is_no_announcement() -> None:
    snapshot = held()
    with pytest.raises(MilepostError, match="Take the part of it that announces figures"):
        propose(snapshot, snapshot.goals[0], "Nova delivered 5 cars in May. " * 2_000, TODAY)


def _grows_evenly(take: Callable[[bytes], None], made: Shape, size: int) -> bool:
    """Whether it does; what else a machine does meanwhile may make one of a few tries fail."""
    return _seconds(take, made(TIMES * size)) <= MOST * _seconds(take, made(size)) + SPARE


def _seconds(take: Callable[[bytes], None], data: bytes) -> float:
    started = time.process_time()
    take(data)
    return time.process_time() - started
