"""A command paints quietly, whatever the locale it is started in."""

import os
import subprocess
import sys

import pytest

SCRIPT = "from milepost.paint.session import ensure_application; application = ensure_application()"


@pytest.mark.parametrize("locale", ["C", "POSIX", "C.UTF-8", "en_US.ISO-8859-1"])
def test_nothing_is_said_of_the_locale(locale: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT], env={**os.environ, "LC_ALL": locale}, capture_output=True, text=True, check=True
    )
    assert (ran.stdout, ran.stderr) == ("", "")
