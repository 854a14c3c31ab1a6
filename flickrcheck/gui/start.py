"""Opens the window, or says in one sentence what is missing. Qt is imported only after the checks.

A missing library of Qt's xcb plugin, or a display that does not answer, makes Qt abort in a way
that Python cannot catch, so both are looked for before.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import sys
from collections.abc import Mapping, Sequence

from flickrcheck.errors import ExitCode
from flickrcheck.language import say
from flickrcheck.printing.qt_libraries import ALWAYS, missing
from flickrcheck.printing.qt_libraries import X11 as XCB


def run_window(arguments: Sequence[str] | None = None) -> int:
    """Open the window and return its exit code when it is closed.

    arguments: at most one file: a casebook, or a pack to add. By default the casebook that was
    open last is opened.
    Where the window cannot open, a sentence goes to stderr and the code is 2.
    """
    multiprocessing.freeze_support()
    problem = why_no_window()
    if problem:
        print(f"flickrcheck: {problem}", file=sys.stderr)
        return ExitCode.USAGE
    from flickrcheck.gui.app import run

    return run(arguments or ())


def why_no_window(environ: Mapping[str, str] = os.environ, system: str = sys.platform) -> str:
    """Why Qt cannot open a window here, in a sentence; "" if it can."""
    platform = environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    on_linux = system.startswith("linux")
    needs_display = on_linux and platform in ("", "xcb", "wayland")
    by_xcb = needs_display and (platform == "xcb" or not environ.get("WAYLAND_DISPLAY"))
    if on_linux:
        # before the display is asked for: who has neither needs the libraries first
        lacking = missing(ALWAYS | XCB if by_xcb else ALWAYS)
        if lacking:
            return say(
                "The window cannot open because Qt's system libraries are not complete "
                "({libraries} missing); install them with: sudo apt install {packages}",
                libraries=", ".join(lacking.values()),
                packages=" ".join(lacking),
            )
    if needs_display and not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        return say(
            "The window cannot open because neither DISPLAY nor WAYLAND_DISPLAY is set; start "
            "flickrcheck from a desktop session, or use its commands, which 'flickrcheck --help' "
            "lists."
        )
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        if not on_linux:
            return say(
                "The window cannot open because PySide6 does not load ({error}); install "
                "flickrcheck again with: pip install --force-reinstall flickrcheck",
                error=error,
            )
        return say(
            "The window cannot open because PySide6 does not load ({error}); install flickrcheck "
            "again, and the libraries with: sudo apt install {packages}",
            error=error,
            packages=" ".join(ALWAYS | XCB),
        )
    if by_xcb and not _display_answers():
        return say(
            "The window cannot open because the display {display} does not answer; start "
            "flickrcheck from a desktop session, or use its commands, which 'flickrcheck --help' "
            "lists.",
            display=environ.get("DISPLAY"),
        )
    return ""


def _display_answers() -> bool:
    """Ask the X server as Qt will, because Qt aborts the program where there is none."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # not to be asked; Qt brings its own answer
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
