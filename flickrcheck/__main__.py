"""Where the program starts: no argument opens the window, arguments are the command line."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> int:
    """Run flickrcheck; the exit code is one of errors.ExitCode."""
    multiprocessing.freeze_support()  # a worker process of a frozen bundle starts here too
    arguments = sys.argv[1:]
    if not arguments or (len(arguments) == 1 and arguments[0].endswith(".casebook")):
        from flickrcheck.gui.start import run_window

        return run_window(arguments)
    from flickrcheck.cli.main import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
