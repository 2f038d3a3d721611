"""How long a storm lasts: a short, fixed run among the other tests, and at full length with `--storm`."""

import random
from collections.abc import Callable

import pytest

Length = Callable[[int, int], int]


@pytest.fixture
def is_full(request: pytest.FixtureRequest) -> bool:
    """Whether the storm lasts its full length."""
    return bool(request.config.getoption("--storm"))


@pytest.fixture
def length(*, is_full: bool) -> Length:
    """Picks how often to try: `length(short, full)`."""
    return lambda short, full: full if is_full else short


@pytest.fixture
def chance(request: pytest.FixtureRequest, *, is_full: bool) -> random.Random:
    """Draws the same in every short run, and otherwise each time; a full run prints how to draw the same again."""
    seed = request.config.getoption("--storm-seed") or (random.SystemRandom().getrandbits(32) if is_full else 7)
    print(f"\n--storm-seed={seed}")
    return random.Random(seed)
