"""Runs the subjects of bench_peers.py in processes of their own and keeps what they took."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from peer_subjects import Subject
from performance_page import REPOSITORY
from photo_groups import Group

_TASKS = Path(__file__).with_name("peer_tasks.py")
_DEBIAN_PYTHON = "/usr/bin/python3"  # Debian's modules are for its own Python only
_SOME_UNREADABLE = 3  # exit code of a scan


@dataclass(frozen=True, slots=True)
class Sample:
    """One run over a group, in seconds. done: how many photos gave a result.

    cpu and wall are those of the photos alone for a task, and with the start for a command.
    """

    cpu: float
    wall: float
    start_cpu: float
    start_wall: float
    done: int
    version: str


class Missing(Exception):
    """A subject that cannot be measured here; the text says why."""


@dataclass
class Runs:
    """What was measured, by subject and group.

    venv: environment of the peers from PyPI; tiny: what a command's start is measured with;
    pack: what a scan searches.
    """

    scratch: Path
    venv: Path | None
    tiny: Group
    pack: Path
    samples: dict[tuple[str, str], list[Sample]] = field(default_factory=lambda: defaultdict(list))
    missing: dict[str, str] = field(default_factory=dict)

    def measure(self, subject: Subject, group: Group) -> None:
        """One run of one subject over one group; a subject that is missing is remembered."""
        if subject.key in self.missing:
            return
        try:
            run = self._command if subject.python == "command" else self._task
            sample = run(subject, group)
        except Missing as error:
            self.missing[subject.key] = str(error)
            print(f"  {subject.name} is left out: {error}", file=sys.stderr)
            return
        self.samples[subject.key, group.name].append(sample)
        cpu = self.cpu(subject, group.name)[-1]
        each = 1000 * cpu / len(group.paths)
        print(f"  {group.name:12}{subject.name:42}{each:8.2f} ms", file=sys.stderr)

    def of(self, subject: Subject, group: str) -> list[Sample]:
        """The samples of a subject in a group, one a run."""
        return self.samples.get((subject.key, group), [])

    def cpu(self, subject: Subject, group: str) -> list[float]:
        """CPU seconds of each run, without the start."""
        samples = self.of(subject, group)
        start = self.start(subject)[0] if samples and subject.python == "command" else 0.0
        return [sample.cpu - start for sample in samples]

    def wall(self, subject: Subject, group: str) -> list[float]:
        """Duration of each run in seconds, without the start."""
        samples = self.of(subject, group)
        start = self.start(subject)[1] if samples and subject.python == "command" else 0.0
        return [sample.wall - start for sample in samples]

    def start(self, subject: Subject) -> tuple[float, float]:
        """CPU seconds and duration of the start: the median over all groups and runs, because
        the start does not depend on the photos."""
        samples = [
            sample
            for (key, _), measured in self.samples.items()
            if key == subject.key
            for sample in measured
        ]
        return (
            statistics.median(sample.start_cpu for sample in samples),
            statistics.median(sample.start_wall for sample in samples),
        )

    def versions(self) -> list[str]:
        """Everything that was measured, with its version."""
        words = {sample.version for measured in self.samples.values() for sample in measured}
        return sorted(words - {""}, key=str.lower)

    def _task(self, subject: Subject, group: Group) -> Sample:
        listed = self.scratch / f"{group.name}.list"
        listed.write_text("\n".join(map(str, group.paths)), "utf-8")
        python = self._python(subject)
        said, _, wall = self._run(subject, [python, str(_TASKS), subject.key, str(listed)])
        told = json.loads(said)
        if "missing" in told:
            raise Missing(told["missing"])
        return Sample(
            told["cpu"], told["wall"], told["start"], wall - told["wall"],
            told["done"], told["version"],
        )  # fmt: skip

    def _python(self, subject: Subject) -> str:
        if subject.python == "own":
            return sys.executable
        if subject.python == "venv" and self.venv is None:
            raise Missing("no --peers-venv was given")
        python = str(self.venv / "bin/python") if subject.python == "venv" else _DEBIAN_PYTHON
        if not Path(python).exists():
            raise Missing(f"there is no {python}")
        return python

    def _command(self, subject: Subject, group: Group) -> Sample:
        _, start_cpu, start_wall = self._program(subject, self.tiny)
        said, cpu, wall = self._program(subject, group)
        if subject.key.startswith("findimagedupes"):
            done = len(said.splitlines())
            version = self._run(subject, ["findimagedupes", "--version"])[0].strip()
        else:
            told = json.loads(said)
            done, version = told["photos"] - len(told["unreadable"]), ""
        return Sample(cpu, wall, start_cpu, start_wall, done, version)

    def _program(self, subject: Subject, group: Group) -> tuple[str, float, float]:
        if subject.key.startswith("findimagedupes"):
            if shutil.which("findimagedupes") is None:
                raise Missing("there is no such program")
            paths = [str(path) for path in group.paths]
            return self._run(subject, ["findimagedupes", "--no-compare", "-v", "fp", "--", *paths])
        with tempfile.TemporaryDirectory(dir=self.scratch) as folder:
            return self._run(
                subject,
                [
                    sys.executable, "-m", "flickrcheck", "scan", str(group.folder), "--json",
                    "--jobs", subject.key[-1], "--pack", str(self.pack), "--trust",
                    "--casebook", str(Path(folder, "bench.casebook")),
                ],
            )  # fmt: skip

    def _run(self, subject: Subject, command: Sequence[str]) -> tuple[str, float, float]:
        """What a command printed, its CPU seconds with those of its children, its duration.

        Raises Missing if it fails.
        """
        home = self.scratch / "home"
        shutil.rmtree(home, ignore_errors=True)  # no cache of an earlier run
        home.mkdir()
        with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as complaints:
            began = time.perf_counter()
            process = subprocess.Popen(
                command,
                env=_environment(home, subject.many_threads),
                cwd=home,
                stdout=said,
                stderr=complaints,
            )
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - began
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode not in (0, _SOME_UNREADABLE):
                complaints.seek(0)
                words = complaints.read().decode("utf-8", "replace").strip().splitlines()
                raise Missing(f"it ended with code {process.returncode} ({' '.join(words[-1:])})")
            said.seek(0)
            return said.read().decode("utf-8"), usage.ru_utime + usage.ru_stime, wall


def _environment(home: Path, many_threads: bool) -> dict[str, str]:
    """Nothing of the person's own settings, and one thread unless many are wanted."""
    foreign = ("XDG_", "PYTHON")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    kept |= {"HOME": str(home), "PYTHONPATH": str(REPOSITORY), "QT_QPA_PLATFORM": "offscreen"}
    threads = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS")
    if many_threads:
        return {name: value for name, value in kept.items() if name not in threads}
    return kept | dict.fromkeys(threads, "1")
