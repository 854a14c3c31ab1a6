"""Notes of what went wrong inside the program: for those who mend it, with nobody's data in them.

A note says the kind of the error, where in the program it was raised, and versions. Of the error's
own words it keeps those alone that stand in the program's code at these places, or that Python
itself uses; everything else, as paths, names, IDs and values, becomes "…". Nothing is ever sent:
a note is a file on this computer, and whoever reports an error hands it out themselves.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import platform
import re
import secrets
import sqlite3
import sys
import threading
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import CodeType, TracebackType
from typing import IO, Final

from platformdirs import user_data_path

from flickrcheck import __version__
from flickrcheck.crash_words import LEFT_OUT, function_of, harmless, place_of, shortened

KEPT: Final = 10
"""So many notes are kept; the oldest goes when there is one more."""

_LONGEST: Final = 64_000  # characters of a note
_MOST: Final = 5  # notes that one process writes
_FRAMES: Final = 60
_CHAIN: Final = 4
_PARTS: Final = (
    "PySide6_Essentials",
    "Pillow",
    "numpy",
    "pi-heif",
    "rawpy",
    "imagecodecs",
    "PyNaCl",
)
_FAULT: Final = re.compile(r"running-(\d+)\.fault")


@dataclass(frozen=True, slots=True)
class Note:
    """A note that was written. path: None where it could not be; full: with everything, which is
    in no file."""

    path: Path | None
    text: str
    full: str


last: Note | None = None
"""The newest of this process."""

_written: dict[str, Note] = {}
_lock = threading.Lock()


def folder() -> Path:
    """Where notes lie. It may not exist yet."""
    return user_data_path("flickrcheck", appauthor=False) / "crashes"


def notes() -> list[Path]:
    """The notes that are kept, the newest first."""
    return sorted(folder().glob("crash-*.txt"), reverse=True)


def note(where: str, error: BaseException) -> Note:
    """Write a note of an error. where: such as "window" or "command scan", never what was typed.

    Never raises. An error that this process met before is not written again, and of very many
    different ones only the first few are.
    """
    global last
    try:
        text = _note_words(where, error)
    except Exception as mistake:  # a note must never be the cause of another error
        text = f"flickrcheck {__version__}: {type(error).__name__}, {type(mistake).__name__}\n"
    full = "".join(traceback.format_exception(error))[-_LONGEST:]
    with _lock:
        place = text.partition("\n\n")[2]
        if place not in _written:
            path = _write(text) if len(_written) < _MOST else None
            _written[place] = Note(path, text, full)
        last = _written[place]
        return last


def _note_words(where: str, error: BaseException) -> str:
    lines = [*_head(where), ""]
    shown: BaseException | None = error
    for _ in range(_CHAIN):
        if shown is None:
            break
        lines += _error_lines(shown)
        shown = shown.__cause__ or (None if shown.__suppress_context__ else shown.__context__)
        if shown is not None:
            lines.append("after")
    return "\n".join(lines)[:_LONGEST] + "\n"


def _head(where: str) -> list[str]:
    import importlib.metadata  # it brings much that the window does without

    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    numbers = re.match(r"[\d.]*", platform.release())
    system = f"{platform.system()} {numbers[0] if numbers else ''} {platform.machine()}"
    parts = [f"SQLite {sqlite3.sqlite_version}"]
    for part in _PARTS:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            parts.append(f"{part} {importlib.metadata.version(part)}")
    return [
        f"flickrcheck {__version__}, {where}, {now}",
        f"Python {platform.python_version()} on {system}",
        ", ".join(parts),
    ]


def _error_lines(error: BaseException) -> list[str]:
    frames = list(_frames(error.__traceback__))
    lines = [f"  {place_of(code)}:{line} in {function_of(code)}" for code, line in frames]
    if len(lines) > _FRAMES:
        left = len(lines) - _FRAMES
        lines[_FRAMES // 4 : -_FRAMES * 3 // 4] = [f"  {left} more"]
    kind = type(error)
    module = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
    try:
        words = str(error)[:2000]
    except Exception:
        words = ""
    said = harmless(words, (code for code, _ in frames))
    lines.append(f"{module}{kind.__qualname__}: {said}" if said else f"{module}{kind.__qualname__}")
    return lines


def _frames(trace: TracebackType | None) -> Iterator[tuple[CodeType, int]]:
    for frame, line in traceback.walk_tb(trace):
        yield frame.f_code, line


def _write(text: str) -> Path | None:
    """A new note; older ones than the newest few are deleted."""
    now = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    path = folder() / f"crash-{now}-{secrets.token_hex(3)}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(text)
        for old in notes()[KEPT:]:
            old.unlink(missing_ok=True)
    except (OSError, ValueError):
        return None
    return path


def delete_notes() -> None:
    """Delete all notes, also what this process remembers of errors, so that those that come again
    are noted again. Raises OSError where one cannot be deleted."""
    global last
    with _lock:
        last = None
        _written.clear()
    for path in notes():
        path.unlink(missing_ok=True)


class HardCrashes:
    """Has Python write down where the program was when a library kills it, from now on.

    What a process that was killed so left behind becomes a note when the next one begins. A
    process that ends in order leaves nothing.
    """

    def __init__(self) -> None:
        self._file: IO[bytes] | None = None
        self._path = folder() / f"running-{os.getpid()}.fault"
        self.met = [path for path in map(_taken_over, _left_behind()) if path is not None]
        with contextlib.suppress(OSError):
            folder().mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("wb")
            faulthandler.enable(self._file, all_threads=True)

    def close(self) -> None:
        """The program ends in order."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)


def _left_behind() -> list[Path]:
    files = list(folder().glob("running-*.fault"))
    if not files:
        return []
    import psutil  # type: ignore[import-untyped, unused-ignore]

    found = []
    for path in files:
        name = _FAULT.fullmatch(path.name)
        if name and (int(name[1]) == os.getpid() or not psutil.pid_exists(int(name[1]))):
            found.append(path)
    return found


def _taken_over(path: Path) -> Path | None:
    """A note of what faulthandler wrote; None where the process was killed without a word."""
    try:
        with path.open("rb") as file:
            said = file.read(_LONGEST).decode("utf-8", "replace")
        path.unlink()
    except OSError:
        return None
    lines = list(_fault_lines(said))
    return _write("\n".join([*_head("ended by a library"), "", *lines]) + "\n") if lines else None


def _fault_lines(said: str) -> Iterator[str]:
    """The lines of faulthandler, whose files are shortened and whose names are the program's."""
    for line in said.splitlines()[:2000]:
        if found := re.fullmatch(r'  File "(.*)", line (\d+) in (.*)', line):
            place = shortened(found[1])
            yield f"  {place or 'elsewhere'}:{found[2]} in {found[3] if place else LEFT_OUT}"
        elif re.fullmatch(r"(Fatal Python error|Windows fatal exception): [\w :]{1,60}", line):
            yield line
        elif re.match(r"(Current thread|Thread) 0x", line):
            yield "thread"


def note_errors_of_threads(where: str) -> None:
    """Write a note of errors that end threads, too, which nobody else hears of."""
    before = threading.excepthook

    def noted(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and arguments.exc_type is not SystemExit:
            note(f"{where}, a thread", arguments.exc_value)
        before(arguments)

    threading.excepthook = noted


def argument_word(known: Iterable[str]) -> str:
    """Which of these commands was typed; "" for anything else."""
    typed = sys.argv[1:2]
    return typed[0] if typed and typed[0] in set(known) else ""
