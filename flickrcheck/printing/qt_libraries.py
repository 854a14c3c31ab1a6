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
