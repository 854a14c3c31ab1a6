"""Waiting for real windows."""

from __future__ import annotations

from flickrcheck.gui.main_window import MainWindow

SCAN_LIMIT = 60_000  # milliseconds; a busy machine starts worker processes slowly


def close(qtbot, window: MainWindow) -> None:
    """Close a window as a person does and wait until it is gone."""
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=SCAN_LIMIT)


def wait_for_scan(qtbot, window: MainWindow) -> None:
    """Wait until the running scan has ended."""
    qtbot.waitUntil(lambda: not window.session.scan.active, timeout=SCAN_LIMIT)
