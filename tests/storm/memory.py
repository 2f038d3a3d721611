"""How much memory a process has taken."""

from pathlib import Path

STATUS = Path("/proc/self/status")


def most_memory() -> float:
    """Megabytes that this process has had at most, 0 where the system does not tell.

    What `getrusage` says may be of the process that started this one.
    """
    if not STATUS.exists():
        return 0.0
    (line,) = (each for each in STATUS.read_text().splitlines() if each.startswith("VmHWM:"))
    return int(line.split()[1]) / 1_000
