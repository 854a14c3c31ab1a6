"""How the window holds up with a million photos and a hundred thousand matches.

    python tests/bench/bench_window.py [--photos 1000000] [--matches 100000] [--write PAGE]

Makes such a casebook (large_casebook.py), opens the real window on it, and measures what a person
waits for: opening, the first paint of table and grid, filters, orders, a verdict for all matches
and its undo, and the longest time in which the window did not answer, at all that and while a scan
of new pictures writes into the same casebook. Without a screen Qt's offscreen platform paints, as
the tests do; the casebook takes 700 MB and is deleted at the end unless --keep names a folder.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
from performance_page import machine, table, write_section

ROUNDS = 5
GOALS = {
    "window": 3000.0,
    "rows": 3000.0,
    "table": 100.0,
    "grid": 100.0,
    "memory": 600.0,
}
FILTER_GOAL = 300.0
OVERVIEW_GOAL = 1_000.0
BLOCK_GOAL = 100.0
NEW_PICTURES = 600


@dataclass
class Waited:
    """Milliseconds. wall: by the clock; cpu: of the process, all threads."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


class Clock:
    """Measures steps, and how long the window did not come back to its events."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.steps: dict[str, Waited] = {}
        self.blocks: dict[str, tuple[float, float]] = {}
        self._beat = QTimer(interval=2)
        self._beat.timeout.connect(self._note)
        self._worst = (0.0, 0.0)
        self._last = (time.perf_counter(), time.thread_time())
        self._beat.start()

    def _note(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        wall, cpu = self._worst
        self._worst = (max(wall, now[0] - self._last[0]), max(cpu, now[1] - self._last[1]))
        self._last = now

    def during(self, name: str, act: Callable[[], object], ended: Callable[[], bool]) -> None:
        """Do something, go on until it has ended, and note the longest block meanwhile."""
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()
        self._last = (time.perf_counter(), time.thread_time())
        self._worst = (0.0, 0.0)
        wall, cpu = time.perf_counter(), time.process_time()
        act()
        while not ended():
            QApplication.processEvents()
            self._note()
            time.sleep(0.0005)
        self._note()
        step = self.steps.setdefault(name, Waited())
        step.wall.append((time.perf_counter() - wall) * 1000)
        step.cpu.append((time.process_time() - cpu) * 1000)
        before = self.blocks.get(name, (0.0, 0.0))
        mine = (self._worst[0] * 1000, self._worst[1] * 1000)
        self.blocks[name] = (max(before[0], mine[0]), max(before[1], mine[1]))


def in_window(casebook: Path, pictures: Path, began: float) -> dict[str, Any]:
    """All measurements in one window; runs in a process of its own."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    app = QApplication(["flickrcheck"])
    QLocale.setDefault(QLocale(QLocale.Language.English))
    from large_casebook import ROOT

    from flickrcheck.gui.main_window import MainWindow
    from flickrcheck.gui.match_model import Column
    from flickrcheck.gui.rail import (
        DATASETS,
        LETTERS,
        MATCHES,
        OVERVIEW,
        PHOTOS,
        REQUESTS,
        SETTINGS,
    )
    from flickrcheck.gui.scan_options import ScanChoices
    from flickrcheck.gui.session import Session
    from flickrcheck.gui.settings import Settings
    from flickrcheck.model import Grade, Verdict
    from flickrcheck.store.casebook import Casebook
    from flickrcheck.store.match_filter import Filter, Group, Kind
    from flickrcheck.work.demo import example_pack

    window = MainWindow(Session(Casebook.open(casebook), Settings()))
    window.resize(1240, 780)
    window.show_page(MATCHES)
    window.show()
    app.processEvents()
    page, bridge = window.matches, window.session.bridge

    def since() -> tuple[float, float]:
        return (time.monotonic() - began) * 1000, time.process_time() * 1000

    opened = {"window": since()}
    while not page.model.ids:
        app.processEvents()
        time.sleep(0.0005)  # a window that waits leaves the processor to its threads
    page.table.viewport().repaint()
    opened["rows"] = since()
    while not page.totals.matches:
        app.processEvents()
        time.sleep(0.0005)
    opened["counts"] = since()
    clock = Clock()

    def quiet() -> bool:
        return not (page._asker.busy or bridge.waiting)

    def answered() -> bool:
        return not page._asker.busy

    def painted(view: Any) -> Callable[[], None]:
        return lambda: view.viewport().repaint()

    for _ in range(ROUNDS):
        page.show_view(grid=True)
        while not quiet():
            app.processEvents()
        page.model.refresh()
        clock.during("grid, painted", painted(page.grid), lambda: True)
        page.show_view(grid=False)
        page.model.refresh()
        clock.during("table, painted", painted(page.table), lambda: True)

    everything = len(page.model.ids)
    folder = f"{ROOT}/2012"
    owner = page.model.stored(0).match.nsid
    for _ in range(ROUNDS):
        for name, wanted in (
            ("filter: grade", Filter(grade=Grade.POSSIBLE)),
            ("filter: dataset", Filter(dataset="megaface")),
            ("filter: undecided", Filter(undecided=True)),
            ("filter: verdict", Filter(verdict=Verdict.UNSURE)),
            ("filter: folder with all below it", Filter(folder=folder)),
            ("filter: owner", Filter(owner=owner)),
            ("filter: year", Filter(year="2012")),
            ("filter: found since a day", Filter(found="2026-01-01", new=True)),
            ("filter: text in paths", Filter(text="lisbon 2012")),
            ("filter: text, nothing", Filter(text="zzzz")),
            (
                "filter: grade, folder, verdict and text",
                Filter(grade=Grade.LISTED, folder=folder, undecided=True, text="jpg"),
            ),
        ):
            clock.during(name, lambda wanted=wanted: page.filter.show_filter(wanted), answered)
            assert len(page.model.ids) < everything, name
            clock.during("filter: all again", page.filter.clear, answered)
            assert len(page.model.ids) == everything, name
        for kind in Kind:
            clock.during(
                f"filter: values of {kind}", lambda kind=kind: page.filter.choose(kind), answered
            )
            page.filter.put_away()
        for group in Group:
            clock.during(
                f"filter: group by {group.name.lower()}",
                lambda group=group: page.filter.set_group(group),
                answered,
            )
            clock.during("filter: fold all groups", lambda: page.fold_all(folded=True), answered)
            painted(page.table)()
        clock.during("filter: no groups", lambda: page.filter.set_group(None), answered)
        clock.during("settling", lambda: None, quiet)
        header = page.table.horizontalHeader()
        for column in (Column.FILE, Column.FOLDER, Column.DATASET, Column.OWNER, Column.VERDICT):
            clock.during(
                f"order: {column.name.lower()}",
                lambda column=column, header=header: header.sectionClicked.emit(column),
                answered,
            )
            painted(page.table)()
        header.sectionClicked.emit(Column.GRADE)
        clock.during("settling", lambda: None, quiet)
    for _ in range(ROUNDS):
        clock.during(
            "the overview, counted",
            lambda: window.show_page(OVERVIEW),
            lambda: not window.overview.asker.busy,
        )
        window.show_page(MATCHES)
        clock.during("settling", lambda: None, quiet)
    for row, name in (
        (LETTERS, "the letters of all matches, drafted"),
        (REQUESTS, "the page of requests"),
        (PHOTOS, "the page of photos"),
        (DATASETS, "the page of datasets"),
        (SETTINGS, "the page of settings"),
    ):
        clock.during(name, lambda row=row: window.show_page(row), quiet)
    clock.during("what is kept, measured", window.show_privacy, quiet)
    window.show_page(MATCHES)
    clock.during("settling", lambda: None, quiet)
    # what comes back to the page of matches looks a while later at all of them again
    clock.during("settling", lambda: None, lambda: quiet() and not page._reload_timer.isActive())
    verdict: dict[str, float] = {}
    for name, act in (
        ("one verdict", lambda: (page.views.go_to(5000), page.decide(Verdict.MINE))),
        ("a verdict for all", lambda: (page.table.selectAll(), page.decide(Verdict.UNSURE))),
        ("its undo", page.undo),
    ):
        told: list[object] = []
        page._decisions.saved.connect(told.append)
        clock.during(name, act, lambda told=told: bool(told) and not page._asker.busy)
        verdict[name] = len(told[0].ids)
        page._decisions.saved.disconnect(told.append)
    page.show_view(grid=True)
    clock.during("settling", lambda: None, quiet)
    scan = window.session.scan
    choices = ScanChoices(look_harder=False)
    before = page.totals.matches
    clock.during(
        "a scan",
        lambda: scan.start(casebook, [str(pictures)], [example_pack()], choices),
        lambda: not scan.active,
    )
    clock.during("settling", lambda: None, lambda: quiet() and not page._reload_timer.isActive())
    found = page.totals.matches - before
    window.close()
    while window.isVisible():
        app.processEvents()
    return {
        "opened": opened,
        "steps": {name: [each.wall, each.cpu] for name, each in clock.steps.items()},
        "blocks": clock.blocks,
        "decided": verdict,
        "matches": everything,
        "found": found,
    }


def make_pictures(folder: Path) -> None:
    """Pictures whose names hold IDs that the example pack lists, so that the scan finds matches."""
    import numpy as np
    from PIL import Image

    folder.mkdir(parents=True)
    random = np.random.default_rng(2)
    for number in range(NEW_PICTURES):
        soft = Image.fromarray(random.integers(0, 256, (12, 16, 3), dtype=np.uint8))
        picture = soft.resize((1600, 1200), Image.Resampling.BICUBIC)
        picture.save(
            folder / f"{99999000001 + number % 12}_{number:010x}_b.jpg", "JPEG", quality=80
        )


def run(casebook: Path, pictures: Path, home: Path) -> tuple[dict[str, Any], float]:
    """One window in a process of its own; returns its measurements and the most memory in bytes."""
    env = os.environ | {"XDG_DATA_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, __file__, "--in-window", str(casebook), str(pictures)]
    began = time.monotonic()
    with subprocess.Popen(
        [*command, repr(began)], stdout=subprocess.PIPE, env=env, text=True
    ) as process:
        peak = [0.0]
        ended = threading.Event()

        def watch() -> None:
            main = psutil.Process(process.pid)
            while not ended.wait(0.5):
                peak[0] = max(peak[0], _memory(main))

        watcher = threading.Thread(target=watch)
        watcher.start()
        assert process.stdout
        output = process.stdout.read()
        ended.set()
        watcher.join()
    if process.returncode:
        raise SystemExit(f"the window ended with {process.returncode}")
    return json.loads(output.splitlines()[-1]), peak[0]


def _memory(main: psutil.Process) -> float:
    """Bytes of the program and its workers; what they share counts once where the system says."""
    total = 0.0
    try:
        for each in [main, *main.children(recursive=True)]:
            info = each.memory_full_info()
            total += getattr(info, "pss", info.rss)
    except psutil.Error:
        return 0.0
    return total


def page_text(results: Sequence[dict[str, Any]], peak: float, photos: int) -> str:
    """The section of docs/performance.md."""
    first = results[0]

    def met(value: float, goal: float) -> list[str]:
        return [f"{goal:,.0f}", "met" if value <= goal else "not met"]

    rows = []
    for key, words in (
        ("window", "opening, until the window is there, ms"),
        ("rows", "until the first matches are painted, ms"),
        ("counts", "until everything is counted, ms"),
    ):
        middle, cpu = (
            statistics.median([result["opened"][key][which] for result in results])
            for which in (0, 1)
        )
        goal = met(middle, GOALS[key]) if key in GOALS else ["-", "-"]
        rows.append([words, f"{middle:,.0f}", f"{cpu:,.0f}", "-", "-", *goal])
    for name in first["steps"]:
        if name == "settling":
            continue
        wall = statistics.median([t for result in results for t in result["steps"][name][0]])
        cpu = statistics.median([t for result in results for t in result["steps"][name][1]])
        worst = max(result["blocks"][name][0] for result in results)
        busy = max(result["blocks"][name][1] for result in results)
        words = f"{name}, ms"
        if "painted" in name:
            goal = met(wall, GOALS["table"])
        elif name.startswith(("filter", "order")):
            goal = met(wall, FILTER_GOAL)
        elif name.startswith("the overview"):
            goal = met(wall, OVERVIEW_GOAL)
        elif name == "a scan":
            goal = met(busy, BLOCK_GOAL)
            words = f"a scan of {NEW_PICTURES:,} new pictures, ms; the goal is for its blocks"
        else:
            goal = ["-", "-"]
        rows.append([words, f"{wall:,.0f}", f"{cpu:,.0f}", f"{worst:,.0f}", f"{busy:,.0f}", *goal])
    most = peak / 1e6
    rows.append(
        [
            "most memory, all processes, MB",
            f"{most:,.0f}",
            "-",
            "-",
            "-",
            *met(most, GOALS["memory"]),
        ]
    )
    head = ["", "time", "CPU", "longest block", "its CPU", "goal", ""]
    return (
        f"The real window, painted without a screen, on a casebook of {photos:,} photos with "
        f"{first['matches']:,} matches and a small picture of each. Times are medians of {ROUNDS} "
        f"rounds in each of {len(results)} windows, by the clock and of all threads' processor "
        "time, from the click until the new rows are in place; the longest block is the longest "
        "time of all rounds in which the window did not come back to its events, whatever kept "
        "it, and beside it the most processor time that the window's own thread used without "
        "coming back, which other programs on the machine do not change: the goal for blocks is "
        "for that. The verdict was given to "
        f"{first['decided']['a verdict for all']:,} matches at once. "
        f"The scan found {first['found']:,} matches more.\n\n"
        f"{machine('PySide6-Essentials', 'numpy')}\n"
        f"- Load of the machine in the minute before: {os.getloadavg()[0]:.2f}\n\n"
        f"{table(head, rows)}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=1_000_000)
    parser.add_argument("--matches", type=int, default=100_000)
    parser.add_argument("--windows", type=int, default=3, help="how many are opened in turn")
    parser.add_argument("--keep", type=Path, help="where the casebook stays")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="the page to put a table into")
    parser.add_argument("--in-window", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.in_window:
        casebook, pictures, began = options.in_window
        print(json.dumps(in_window(Path(casebook), Path(pictures), float(began))))
        return
    from large_casebook import make

    base = options.keep or Path(tempfile.mkdtemp(prefix="flickrcheck-window-"))
    base.mkdir(parents=True, exist_ok=True)
    try:
        casebook = base / f"made-{options.photos}-{options.matches}.casebook"
        if not casebook.exists():
            make(casebook, options.photos, options.matches)
        results, peaks = [], []
        for number in range(options.windows):
            used, pictures = base / "used.casebook", base / f"pictures-{number}"
            for old in base.glob("used.casebook*"):
                old.unlink()
            shutil.copy(casebook, used)
            if not pictures.exists():
                make_pictures(pictures)
            result, peak = run(used, pictures, base / f"home-{number}")
            results.append(result)
            peaks.append(peak)
            print(json.dumps(result["opened"]), f"{peak / 1e6:.0f} MB", flush=True)
        text = page_text(results, max(peaks), options.photos)
        print(text)
        if options.write:
            write_section(options.write, "window", text)
    finally:
        if options.keep is None:
            shutil.rmtree(base, ignore_errors=True)


if __name__ == "__main__":
    main()
