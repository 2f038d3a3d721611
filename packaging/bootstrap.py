"""Sets Milepost up and starts it; see `python3 packaging/bootstrap.py --help`. Kept readable for every old Python."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts it with an older one is told so
    sys.exit(
        "Milepost needs Python 3.11 or newer and this is "
        + sys.version.split()[0]
        + ". Start it with a newer one, for example: python3.12 packaging/bootstrap.py run"
    )

from bootstrapping.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
