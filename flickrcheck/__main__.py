"""Where the program starts: no argument opens the window, arguments are the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Run flickrcheck; the exit code is one of errors.ExitCode."""
    if len(sys.argv) > 1:
        from flickrcheck.cli.main import run

        return run()
    from flickrcheck.gui.start import run_window

    return run_window()


if __name__ == "__main__":
    sys.exit(main())
