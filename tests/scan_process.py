"""A real ``flickrcheck scan`` in a process of its own that is disturbed, and what it leaves."""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from flickrcheck.model import Verdict
from flickrcheck.store.casebook import Casebook, StoredMatch

HELD = Path(__file__).with_name("held_scan.py")
PATIENCE = 120.0  # seconds until a test that waits for a scan is given up
_PHOTOS = """
    SELECT folder.path, name, size, mtime_ns, photo.problem, unread, key, prints, plain,
        width, height, truncated, content.problem, thumbnail.content IS NOT NULL
    FROM photo JOIN folder ON folder.id = photo.folder
    LEFT JOIN content ON content.id = photo.content
    LEFT JOIN thumbnail ON thumbnail.content = content.id
"""

Subject = tuple[str, str, str | None]  # what a verdict is about: path, dataset and entry


class Scan:
    """A scan under way.

    leash: a file that says how many answers about pictures it may take, see held_scan.py.
    stage and done: as its last line of progress said; process: the command itself.
    """

    def __init__(
        self,
        folder: Path,
        casebook: Path,
        pack: Path,
        jobs: int = 2,
        look_harder: bool | None = None,
        leash: Path | None = None,
        **options: Any,
    ) -> None:
        harder = {None: (), True: ("--look-harder",), False: ("--no-look-harder",)}[look_harder]
        program = (str(HELD), str(leash)) if leash else ("-m", "flickrcheck")
        command = [
            sys.executable, *program, "scan", str(folder), "--casebook", str(casebook),
            "--pack", str(pack), "--trust", "--json", "--json-progress", "--jobs", str(jobs),
            *harder,
        ]  # fmt: skip
        self.stage, self.done = "", 0
        self.end: dict[str, Any] = {}
        self.unexpected: list[str] = []
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            encoding="utf-8", start_new_session=True, **options,
        )  # fmt: skip
        self._output: list[str] = []
        self._readers = [
            threading.Thread(target=self._follow), threading.Thread(target=self._keep)
        ]  # fmt: skip
        for reader in self._readers:
            reader.start()

    def _follow(self) -> None:
        for line in self.process.stderr:
            try:
                said = json.loads(line)
            except ValueError:
                self.unexpected.append(line)
                continue
            if said["event"] == "progress":
                self.stage, self.done = said["stage"], said["done"]
            elif said["event"] == "end":
                self.end = said

    def _keep(self) -> None:
        self._output.append(self.process.stdout.read())

    def wait_for(self, stage: str) -> None:
        """Return when the scan has got to a stage; AssertionError if it ends before."""
        give_up = time.monotonic() + PATIENCE
        while self.stage != stage:
            assert self.process.poll() is None, (self.end, self.unexpected)
            assert time.monotonic() < give_up, f"the scan is still in {self.stage}"
            time.sleep(0.01)

    def result(self) -> dict[str, Any]:
        """Wait for the end; the object that the command printed."""
        self.wait()
        assert self._output[0], f"the scan printed nothing; its errors: {self.unexpected}"
        return json.loads(self._output[0])

    def wait(self) -> int:
        """Wait for the end; the exit code."""
        try:
            return self.process.wait(PATIENCE)
        finally:
            self.process.kill()  # one that hangs would disturb the tests that come later
            for reader in self._readers:
                reader.join()
            self.process.stdout.close()
            self.process.stderr.close()

    def kill(self) -> bool:
        """Kill the command; False if it had ended by itself."""
        self.process.kill()
        return self.wait() < 0


def left_in(casebook: Path) -> set[tuple[Any, ...]]:
    """All that reading the photos gave, as the casebook has it."""
    with closing(sqlite3.connect(casebook)) as connection:
        return set(connection.execute(_PHOTOS))


def matches_in(casebook: Path) -> dict[Subject, str | None]:
    """The verdict on each match that the casebook holds, also of scans that have not ended."""
    with Casebook.open(casebook, create=True) as book:
        return {
            _subject(stored): stored.verdict.value if stored.verdict else None
            for stored in book.matches()
        }


def give_verdicts(casebook: Path, moments: random.Random, most: int = 2) -> dict[Subject, str]:
    """Give verdicts to some matches that have none yet, as a person does between two scans."""
    with Casebook.open(casebook, create=True) as book:
        without = [stored for stored in book.matches() if stored.verdict is None]
        given = {}
        for stored in moments.sample(without, min(most, len(without))):
            verdict = moments.choice(list(Verdict))
            book.set_verdict([stored.id], verdict)
            given[_subject(stored)] = verdict.value
        return given


def _subject(stored: StoredMatch) -> Subject:
    match = stored.match
    entry = match.key or (str(match.entry_id) if match.entry_id else None)
    return match.photo.path, match.dataset, entry
