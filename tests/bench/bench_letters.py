"""How long the Letters page takes after a keystroke, and how long the window does not answer.

    python tests/bench/bench_letters.py [--entries 500 60000]

Makes casebooks with so many listed photos of one operator, opens the real window on each, types a
name letter by letter and measures the time until the page of the letter has that name, and the
longest time in which the window did not come back to its events: by the clock, and in processor
time of its own thread, which neither other programs on a busy machine nor the threads that draft
lengthen. Without a screen Qt's offscreen
platform paints, as the tests do.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from made_casebook import make_casebook, match

KEYSTROKE_GOAL = 100.0  # milliseconds, for 500 entries
BLOCK_GOAL = 100.0  # milliseconds, for any number
NAME = "Robin Example of Long Street"
PATIENCE = 60.0  # seconds


@dataclass
class Measured:
    """Milliseconds by the clock and of processor time: from each keystroke to the page that has it,
    with what all threads did for it, and in the longest block, in the window's thread."""

    waits: list[float] = field(default_factory=list)
    waits_cpu: list[float] = field(default_factory=list)
    block: float = 0.0
    block_cpu: float = 0.0


def measure(path: Path) -> Measured:
    """Open the window and type."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from flickrcheck.gui.main_window import MainWindow
    from flickrcheck.gui.rail import LETTERS
    from flickrcheck.gui.session import Session
    from flickrcheck.gui.settings import Settings
    from flickrcheck.store.casebook import Casebook

    app = QApplication.instance() or QApplication([])
    window = MainWindow(Session(Casebook.open(path), Settings()))
    window.resize(1240, 780)
    window.show()
    found = Measured()
    last = time.perf_counter(), time.thread_time()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter(), time.thread_time()
        found.block = max(found.block, 1000 * (now[0] - last[0]))
        found.block_cpu = max(found.block_cpu, 1000 * (now[1] - last[1]))
        last = now

    timer = QTimer(interval=1)
    timer.timeout.connect(tick)

    def wait(done: Callable[[], bool]) -> None:
        until = time.perf_counter() + PATIENCE
        while not done():
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
            if time.perf_counter() > until:
                raise SystemExit("The letter did not come.")

    wait(lambda: not window.session.bridge.waiting)
    timer.start()
    last = time.perf_counter(), time.thread_time()
    window.show_page(LETTERS)
    letters = window.letters
    wait(lambda: letters.shown is not None)
    letters.form.email.setText("robin@example.org")
    preview = letters.panel.preview
    for end in range(1, len(NAME) + 1):
        name = NAME[:end].rstrip()
        start, cpu = time.perf_counter(), time.process_time()
        letters.form.name.setText(NAME[:end])
        wait(lambda name=name: preview.accessibleDescription().startswith(f"{name}\n"))
        preview.viewport().repaint()
        found.waits.append(1000 * (time.perf_counter() - start))
        found.waits_cpu.append(1000 * (time.process_time() - cpu))
        wait(lambda: not window.session.bridge.waiting)
    timer.stop()
    window.close()
    wait(lambda: not window.isVisible())
    return found


def main() -> int:
    """Measure and print; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--entries", type=int, nargs="+", default=[500, 60_000])
    wanted = parser.parse_args().entries
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    missed = False
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        for number in wanted:
            path = Path(folder) / f"{number}.casebook"
            listed = [match(f"/p/{n}.jpg", "pipa", n) for n in range(1, number + 1)]
            make_casebook(path, listed, thumbnails=False)
            made = measure(path)
            print(
                f"{number:,} entries: a keystroke is on the page after "
                f"{statistics.median(made.waits):.0f} ms, at most {max(made.waits):.0f} ms "
                f"(processor: {statistics.median(made.waits_cpu):.0f} and "
                f"{max(made.waits_cpu):.0f} ms); the longest block is {made.block:.0f} ms "
                f"(processor: {made.block_cpu:.0f} ms)"
            )
            missed |= made.block_cpu >= BLOCK_GOAL
            missed |= number <= 500 and max(made.waits_cpu) >= KEYSTROKE_GOAL
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
