"""Runs the tools of a build and tells what is going on."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tools.installer.facts import BuildError

_SHOWN = 2000  # characters of what a failed tool said


def run(
    command: Sequence[str | Path],
    *,
    folder: Path | None = None,
    environ: Mapping[str, str] | None = None,
) -> str:
    """What a tool prints on stdout. environ: added to the environment.

    Raises BuildError with the end of what it said where it fails or is not there.
    """
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words, cwd=folder, env=os.environ | dict(environ or {}), stdin=subprocess.DEVNULL,
            capture_output=True, text=True, encoding="utf-8", errors="replace",
        )  # fmt: skip
    except OSError as error:
        raise BuildError(f"{words[0]} cannot be started: {error}") from error
    if done.returncode:
        said = (done.stdout + done.stderr).strip()[-_SHOWN:]
        raise BuildError(f"{' '.join(words[:4])} ... ended with code {done.returncode}:\n{said}")
    return done.stdout


@contextmanager
def step(words: str) -> Iterator[None]:
    """Say what is being done, and how long it took."""
    print(f"{words} ...", flush=True)
    began = time.monotonic()
    yield
    print(f"    {time.monotonic() - began:.0f} s", flush=True)


def warn(words: str) -> None:
    """Say what did not work but does not stop the build."""
    print(f"note: {words}", file=sys.stderr, flush=True)


def set_times(folder: Path, seconds: int) -> None:
    """Give everything below a folder one time, so that archives of two builds agree."""
    for path in sorted(folder.rglob("*")):
        os.utime(path, (seconds, seconds), follow_symlinks=False)
    os.utime(folder, (seconds, seconds))
