"""What a build keeps on disk until its pack is done, so that it can go on where it was stopped.

It lies in a hidden folder beside the pack. Only what the saved state names counts: whatever was
written after that state is written again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import filelock

from flickrcheck.errors import FlickrcheckError, UnusableFileError, UsageError, os_reason
from flickrcheck.language import say
from flickrcheck.work.build_state import BuildState, state_of

_STATE, _LOCK = "state.json", "lock"
_LONGEST_STATE = 1 << 26  # bytes
_LONGEST_NAME = 255  # bytes of a file name, where file systems have a limit
_T = TypeVar("_T")


class BuildFolder:
    """The hidden folder of one build, held by a lock; use it in a with statement.

    deed: what is done, for its name, so that a merge takes no build of the same pack for its own.
    Raises UnusableFileError where another process builds the same pack or the folder cannot be
    written, UsageError where something else is in its place.
    """

    def __init__(self, out: Path, deed: str = "building") -> None:
        self.path = beside(out, deed)
        self._out = out
        self._lock = filelock.FileLock(self.path / _LOCK, timeout=0)

    def __enter__(self) -> BuildFolder:
        if self.path.is_symlink() or (self.path.exists() and not self._is_ours()):
            raise UsageError(
                say(
                    "{path} stands where the build keeps its progress, and does not come from "
                    "a build. Move it away or choose another name for the pack.",
                    path=self.path,
                )
            )
        self.guarded(lambda: self.path.mkdir(exist_ok=True))
        self.guarded(self._acquire)
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    def _acquire(self) -> None:
        try:
            self._lock.acquire()
        except filelock.Timeout:
            raise UnusableFileError(
                say(
                    "Another flickrcheck is writing {out} already. Wait until it has ended, or "
                    "choose another name for the pack.",
                    out=self._out,
                )
            ) from None

    def _is_ours(self) -> bool:
        names = {entry.name for entry in self.path.iterdir()} if self.path.is_dir() else {"file"}
        return not names or not names.isdisjoint((_STATE, _LOCK))

    def clear(self) -> None:
        """Throw all progress away; the folder stays, empty, with its lock."""
        # The state goes first: without it the rest means nothing.
        self.guarded(lambda: (self.path / _STATE).unlink(missing_ok=True))
        for entry in self.path.iterdir():
            if entry.name == _LOCK:
                continue
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                with contextlib.suppress(OSError):
                    entry.unlink()

    def remove(self) -> None:
        """Remove the folder with everything in it. The build is over."""
        self.clear()
        self._lock.release()
        shutil.rmtree(self.path, ignore_errors=True)

    def save(self, state: BuildState) -> None:
        """Write the state so that after a crash there is either this one or the one before."""
        data = json.dumps(state.said()).encode("ascii")
        self.write(_STATE, (data,))

    def saved(self) -> BuildState | None:
        """The state of an interrupted build, None where there is none that can be believed."""
        try:
            with (self.path / _STATE).open("rb") as file:
                data = file.read(_LONGEST_STATE + 1)
            state = state_of(json.loads(data)) if len(data) <= _LONGEST_STATE else None
            if state is None or not self._is_there(state):
                return None
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None
        return state

    def _is_there(self, state: BuildState) -> bool:
        def size(name: str) -> int:
            return (self.path / name).stat().st_size

        return all(size(run.name) == run.size for run in state.runs) and all(
            size(name) >= least for name, least in state.grown
        )

    def write(self, name: str, parts: Iterable[bytes]) -> int:
        """Write a file as a whole; returns its bytes."""

        def step() -> int:
            temporary = self.path / f"{name}.tmp"
            try:
                with temporary.open("wb") as file:
                    size = sum(file.write(part) for part in parts)
                    file.flush()
                    os.fsync(file.fileno())
            except OSError:
                temporary.unlink(missing_ok=True)  # it may be what fills the disk
                raise
            temporary.replace(self.path / name)
            return size

        return self.guarded(step)

    def append(self, name: str, at: int, data: bytes) -> int:
        """Write behind the first ``at`` bytes of a file, which the state knows; what came after
        them is lost. Returns the file's bytes then."""
        path = self.path / name

        def step() -> int:
            with path.open("rb+" if path.exists() else "wb") as file:
                file.truncate(at)
                file.seek(at)
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
                return file.tell()

        return self.guarded(step)

    def guarded(self, step: Callable[[], _T]) -> _T:
        """Run a step that writes; what the disk refuses becomes a sentence."""
        try:
            return step()
        except OSError as error:
            raise UnusableFileError(
                say(
                    "The build could not write to {path}: {reason}. No pack was written. Make "
                    "room on the disk, then type the command again.",
                    path=self.path,
                    reason=os_reason(error),
                )
            ) from error

    def damaged(self, reason: object) -> UnusableFileError:
        """The sentence for progress that turns out to be unreadable."""
        return UnusableFileError(
            say(
                "What an interrupted build left in {path} is damaged ({reason}). No pack was "
                "written. Type the command again with --fresh to start over.",
                path=self.path,
                reason=reason,
            )
        )


def remove_abandoned(folder: Path, pattern: str) -> None:
    """Remove what killed builds left in a folder; pattern: names of packs, as for glob.

    For packs whose names are never used again. What another process is at is left alone.
    """
    for place in folder.glob(f".{pattern}.building"):
        out = folder / place.name.removeprefix(".").removesuffix(".building")
        with contextlib.suppress(FlickrcheckError), BuildFolder(out) as left:
            left.remove()


def beside(out: Path, deed: str = "building") -> Path:
    """Where what a build of this pack has read so far is kept."""
    name = f".{out.name}.{deed}"
    if len(os.fsencode(name)) > _LONGEST_NAME:
        name = f".{hashlib.sha256(os.fsencode(out.name)).hexdigest()[:32]}.{deed}"
    return out.parent / name
