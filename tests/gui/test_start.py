"""Where Qt cannot open a window, one sentence says what to do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flickrcheck.gui.start import why_no_window

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the checks are about Linux libraries"
)


def start(**environ: str) -> subprocess.CompletedProcess[str]:
    """``flickrcheck`` without arguments, in an environment without any display."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "flickrcheck"],
        capture_output=True,
        text=True,
        env=kept | environ,
        timeout=60,
    )


def only_sentence(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 2
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr
    return lines[0]


def test_no_display():
    sentence = only_sentence(start())
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in sentence
    assert "--help" in sentence


def test_an_empty_display_is_none():
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in only_sentence(start(DISPLAY=""))


def test_a_library_of_the_xcb_plugin_is_broken(tmp_path: Path):
    (tmp_path / "libxcb-cursor.so.0").write_bytes(b"no library")
    sentence = only_sentence(start(DISPLAY=":12345", LD_LIBRARY_PATH=str(tmp_path)))
    assert "libxcb-cursor.so.0" in sentence
    assert "sudo apt install" in sentence
    assert "libxcb-cursor0" in sentence.split("sudo apt install")[1]


def test_missing_libraries_are_named_before_a_missing_display(tmp_path: Path):
    (tmp_path / "libxcb-cursor.so.0").write_bytes(b"no library")
    sentence = only_sentence(start(LD_LIBRARY_PATH=str(tmp_path)))
    assert sentence.endswith("sudo apt install libxcb-cursor0")


def test_a_library_that_every_platform_needs_is_broken(tmp_path: Path):
    (tmp_path / "libEGL.so.1").write_bytes(b"no library")
    sentence = only_sentence(start(QT_QPA_PLATFORM="offscreen", LD_LIBRARY_PATH=str(tmp_path)))
    assert sentence.endswith("sudo apt install libegl1")


def test_pyside_does_not_load(tmp_path: Path):
    package = tmp_path / "PySide6"
    package.mkdir()
    (package / "__init__.py").write_text("raise ImportError('libQt6Core.so.6: cannot open')\n")
    sentence = only_sentence(start(QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(tmp_path)))
    assert "libQt6Core.so.6: cannot open" in sentence
    assert "sudo apt install" in sentence


def test_nothing_is_said_where_the_window_opens():
    assert why_no_window({"QT_QPA_PLATFORM": "offscreen"}) == ""
