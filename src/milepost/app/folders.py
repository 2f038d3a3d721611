"""Where the program keeps what is the user's but no document: a folder that each system has for that."""

import sys
from collections.abc import Mapping
from pathlib import Path


def backups_folder(environment: Mapping[str, str], home: Path, system: str = sys.platform) -> Path:
    """The folder for copies of files that were replaced or brought to a newer schema."""
    return _data_of_programs(environment, home, system) / "Milepost" / "Milepost" / "backups"


def _data_of_programs(environment: Mapping[str, str], home: Path, system: str) -> Path:
    """Where Qt's AppDataLocation starts, which the window uses and the commands cannot ask for without Qt."""
    if system == "win32":
        return Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
    if system == "darwin":
        return home / "Library" / "Application Support"
    chosen = Path(environment.get("XDG_DATA_HOME", ""))
    return chosen if chosen.is_absolute() else home / ".local" / "share"
