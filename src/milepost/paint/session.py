"""Lets a command paint without a display: an application that draws into memory only."""

import locale
import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from milepost.paint.fonts import load_fonts


def ensure_application() -> QCoreApplication:
    """The running application, or a new one that needs no display; the fonts of pictures are loaded then.

    Whoever calls this keeps what it returns for as long as it paints.
    """
    application = QCoreApplication.instance()
    if application is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        if sys.flags.utf8_mode == 0 and locale.getpreferredencoding(do_setlocale=False).upper() != "UTF-8":
            os.environ["LC_ALL"] = "C.UTF-8"  # else Qt complains of it; pictures say everything in their own language
        application = QGuiApplication(sys.argv[:1])
    load_fonts()
    return application
