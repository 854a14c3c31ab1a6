"""Gets Qt ready to draw without a window, or says in a sentence what is missing."""

from __future__ import annotations

import sys
import threading

from flickrcheck.errors import UnusableFileError
from flickrcheck.language import say
from flickrcheck.printing.qt_libraries import ALWAYS, missing

_kept: list[object] = []  # the application: Qt wants it to live as long as the program


def be_ready() -> None:
    """See to it that Qt can draw text here.

    In a window that is so already. On the command line an application without a display is made;
    call this in the main thread then. Raises UnusableFileError where Qt does not load or where
    there are no fonts.
    """
    if lacking := missing(ALWAYS):
        raise UnusableFileError(
            say(
                "A PDF cannot be made because Qt's system libraries are not complete ({libraries} "
                "missing). Install them with: sudo apt install {packages}. The HTML report needs "
                "none of them.",
                libraries=", ".join(lacking.values()),
                packages=" ".join(lacking),
            )
        )
    try:
        from PySide6.QtCore import QLoggingCategory
        from PySide6.QtGui import QFontDatabase, QGuiApplication
    except ImportError as error:
        raise UnusableFileError(
            say(
                "A PDF cannot be made because PySide6 does not load ({error}). Install flickrcheck "
                "again, or write an HTML report, which needs no Qt.",
                error=error,
            )
        ) from error
    if QGuiApplication.instance() is None:
        assert threading.current_thread() is threading.main_thread()
        # else a line for each font that lacks a script of some name, among what programs read
        QLoggingCategory.setFilterRules("qt.text.font.db=false")
        # Windows: the offscreen platform finds no fonts there
        platform = [] if sys.platform == "win32" else ["-platform", "offscreen"]
        _kept.append(QGuiApplication(["flickrcheck", *platform]))
    if not QFontDatabase.families():
        raise UnusableFileError(
            say(
                "A PDF cannot be made because no fonts are installed. Install some, such as the "
                "package fonts-dejavu, or write an HTML report."
            )
        )
