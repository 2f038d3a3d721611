"""Lets all threads share one heap where each would have its own, which keeps whatever it once had."""

import ctypes
import sys

M_ARENA_MAX = -8
"""What glibc calls the greatest number of heaps."""


def share_heap() -> None:
    """Do so from now on, before there are threads; with glibc, as other systems have one heap anyway."""
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # other libraries of C on Linux have none
        if mallopt is not None:
            mallopt(M_ARENA_MAX, 1)
