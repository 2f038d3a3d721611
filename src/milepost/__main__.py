"""Starts the program as `python -m milepost`."""

import sys

from milepost.app.main import main

if __name__ == "__main__":
    sys.exit(main())
