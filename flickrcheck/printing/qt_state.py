"""Whether Qt loads here, asked without a window: for ``flickrcheck doctor``."""

from __future__ import annotations

from flickrcheck.printing.qt_libraries import ALWAYS, FEDORA, X11, missing


def qt_state() -> tuple[str, dict[str, str]]:
    """Qt's version, or "" where it does not load; and the libraries that a window lacks.

    The libraries: by the name of each, the words that say which packages bring it.
    """
    lacking = {
        library: f"{package} (Debian, Ubuntu), {FEDORA[package]} (Fedora)"
        for package, library in missing(ALWAYS | X11).items()
    }
    try:
        import PySide6.QtWidgets  # noqa: F401
        from PySide6.QtCore import qVersion
    except ImportError:
        return "", lacking
    return qVersion(), lacking
