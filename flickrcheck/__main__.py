"""Where the program starts: no argument opens the window, arguments are the command line.

A file that is double-clicked opens in the window, too: a casebook, or a pack to be added.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from flickrcheck.place import is_file

_COMPLETION: Final = "_FLICKRCHECK_COMPLETE"
"""Set by the completion scripts that click makes for bash, zsh and fish."""


def main() -> int:
    """Run flickrcheck; the exit code is one of errors.ExitCode."""
    multiprocessing.freeze_support()  # a worker process of a frozen bundle starts here too
    # Before numpy is loaded: the program has threads and processes of its own for every core. Those
    # of OpenBLAS would only wait busily beside them, at four times the cost of looking harder.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    arguments = sys.argv[1:]
    if is_for_window(arguments, os.environ):
        from flickrcheck.gui.start import run_window

        return run_window(arguments)
    from flickrcheck.cli.main import run

    return run()


def is_for_window(arguments: Sequence[str], environ: Mapping[str, str]) -> bool:
    """Whether a command line asks for the window: nothing, or one file that the window opens.

    A file manager gives a whole path, also of a casebook or pack whose name does not end as such.
    """
    if _COMPLETION in environ:  # the shell asks what could be typed, and gives no arguments
        return False
    if not arguments:
        return True
    if len(arguments) > 1 or arguments[0].startswith("-"):
        return False
    path = Path(arguments[0])
    return path.suffix.lower() in (".casebook", ".pack") or (path.is_absolute() and is_file(path))


if __name__ == "__main__":
    sys.exit(main())
