"""``flickrcheck`` on a leash, for tests that disturb a scan in its middle.

    python held_scan.py LEASH scan ...

The file LEASH holds a number: so many answers of the processes that read pictures are taken, then
the scan stands still until the number is larger, the file is gone, or the scan is asked to end. So
no scan is over before it is disturbed, however fast it is and however busy the machine.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from flickrcheck.__main__ import main
from flickrcheck.photo import pool

_run = pool.run


def keep_on(leash: Path) -> None:
    """Let pool.run give no more answers than the leash allows."""
    given = 0

    def run(*arguments: Any, stop: threading.Event, **more: Any) -> Iterator[Any]:
        nonlocal given
        with closing(_run(*arguments, stop=stop, **more)) as answers:
            for answer in answers:
                while given >= allowed(leash) and not stop.is_set():
                    time.sleep(0.02)
                if stop.is_set():
                    return
                given += answer is not None
                yield answer

    pool.run = run


def allowed(leash: Path) -> float:
    """How many answers may be taken. (A leash that is just being written has no number yet.)"""
    try:
        return int(leash.read_text() or 0)
    except FileNotFoundError:
        return float("inf")


if __name__ == "__main__":
    keep_on(Path(sys.argv.pop(1)))
    sys.exit(main())
