"""The system libraries without which Qt aborts or raises; nothing of Qt is imported here."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping
from typing import Final

# Debian package -> the library in it that Qt 6 loads; the packages bring all others along.
ALWAYS: Final = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
}

# The same for a window on X11: Qt's plugin for it aborts without them.
X11: Final = {
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
}

# Debian package -> the package of Fedora with the same library.
FEDORA: Final = {
    "libegl1": "libglvnd-egl",
    "libgl1": "libglvnd-glx",
    "libdbus-1-3": "dbus-libs",
    "libfontconfig1": "fontconfig",
    "libglib2.0-0": "glib2",
    "libxkbcommon-x11-0": "libxkbcommon-x11",
    "libxcb-cursor0": "xcb-util-cursor",
    "libxcb-icccm4": "xcb-util-wm",
    "libxcb-keysyms1": "xcb-util-keysyms",
    "libxcb-shape0": "libxcb",
}


def missing(libraries: Mapping[str, str]) -> dict[str, str]:
    """Those that do not load here, by Debian package as ``libraries`` is; none but on Linux."""
    if not sys.platform.startswith("linux"):
        return {}
    found = {}
    for package, library in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            found[package] = library
    return found
