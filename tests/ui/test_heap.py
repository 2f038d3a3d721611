"""The threads of the program share one heap."""

import subprocess
import sys

import pytest

PROGRAM = """
import threading
from milepost.ui.heap import share_heap

{first}
begun = threading.Barrier(5)
held = []


def work():
    held.append([bytes(1_000) for _ in range(2_000)])
    begun.wait()
    begun.wait()


for _ in range(4):
    threading.Thread(target=work, daemon=True).start()
begun.wait()
with open("/proc/self/maps") as maps:
    lines = [line.split() for line in maps]
print(sum(int(end, 16) - int(start, 16) for cells in lines if len(cells) == 5 and cells[1] == "---p"
          for start, end in [cells[0].split("-")]))
begun.wait()
"""


def reserved(first: str) -> int:
    """Bytes of addresses that are kept for heaps to grow into: 64 MB less what is used, for each but the first."""
    command = [sys.executable, "-c", PROGRAM.format(first=first)]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have one heap")
def test_threads_make_no_heaps_of_their_own() -> None:
    assert reserved("share_heap()") < reserved("") - 100_000_000
