"""Lets a command paint without a display: an application that draws into memory only."""

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from milepost.paint.fonts import load_fonts

_LOCALES = ("LC_ALL", "LC_CTYPE", "LANG")
"""Where the locale of a program is named, the first that is set."""


def ensure_application() -> QCoreApplication:
    """The running application, or a new one that needs no display; the fonts of pictures are loaded then.

    Whoever calls this keeps what it returns for as long as it paints.
    """
    application = QCoreApplication.instance()
    if application is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        spoken = next((os.environ[name] for name in _LOCALES if os.environ.get(name)), "")
        if "utf" not in spoken.lower():
            os.environ["LC_ALL"] = "C.UTF-8"  # else Qt complains; pictures say everything in their own language
        application = QGuiApplication(sys.argv[:1])
    load_fonts()
    return application
