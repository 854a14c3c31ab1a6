"""How something is typed in a terminal."""

from __future__ import annotations

import shlex
import subprocess
import sys

from flickrcheck.work.words import visible


def typed(path: str) -> str:
    """A path as it must be typed in the shell of this system, in quotes where it needs them."""
    if sys.platform == "win32":
        return subprocess.list2cmdline([path])
    return shlex.quote(visible(path))
