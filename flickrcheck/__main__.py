"""Where the program starts: no argument opens the window, arguments are the command line."""

from __future__ import annotations

import multiprocessing
import os
import sys


def main() -> int:
    """Run flickrcheck; the exit code is one of errors.ExitCode."""
    multiprocessing.freeze_support()  # a worker process of a frozen bundle starts here too
    # Before numpy is loaded: the program has threads and processes of its own for every core. Those
    # of OpenBLAS would only wait busily beside them, at four times the cost of looking harder.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    arguments = sys.argv[1:]
    if not arguments or (len(arguments) == 1 and arguments[0].endswith(".casebook")):
        from flickrcheck.gui.start import run_window

        return run_window(arguments)
    from flickrcheck.cli.main import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
