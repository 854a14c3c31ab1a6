"""One scan at a time per casebook: a lock of the operating system, and who holds it.

The lock vanishes with the process that holds it. Who it is stands in a file beside it, because a
locked file cannot be read everywhere; what a killed process left there is not believed.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import filelock

from flickrcheck.errors import UnusableFileError, os_reason
from flickrcheck.language import say
from flickrcheck.store.casebook_backup import backups_of, unfinished

_LOCK = ".scan-lock"
_HOLDER = ".scan-holder"
_LONGEST = 1000  # bytes of what is said of the holder


def own_files(casebook: Path) -> list[Path]:
    """The casebook, its lock and the files that SQLite puts beside it, there or not, and the
    copies that were made before it was brought up to date."""
    endings = ("", _LOCK, _HOLDER, "-wal", "-shm", "-journal")
    beside = [casebook.with_name(casebook.name + ending) for ending in endings]
    return [*beside, unfinished(casebook), *backups_of(casebook)]


@contextlib.contextmanager
def scan_lock(casebook: Path) -> Iterator[None]:
    """Hold the casebook for one scan; UnusableFileError where another scan holds it."""
    lock = filelock.FileLock(casebook.with_name(casebook.name + _LOCK), timeout=0)
    holder = casebook.with_name(casebook.name + _HOLDER)
    try:
        lock.acquire()
    except filelock.Timeout as error:
        raise UnusableFileError(
            say(
                "Another scan{process} is writing to the casebook {casebook}. Wait until "
                "it has ended or stop it, or name another file with --casebook.",
                process=_held_by(holder),
                casebook=casebook,
            )
        ) from error
    except OSError as error:
        raise UnusableFileError(
            say(
                "The folder of the casebook {casebook} cannot be written ({reason}). Name "
                "a casebook in another folder with --casebook.",
                casebook=casebook,
                reason=os_reason(error),
            )
        ) from error
    try:
        with contextlib.suppress(OSError):  # a full disk: the lock itself holds all the same
            holder.write_text(json.dumps(_myself()), "ascii")
        yield
    finally:
        with contextlib.suppress(OSError):
            holder.unlink()
        lock.release()


def is_scanned(casebook: Path) -> bool:
    """Whether a scan, of this program or of another one, seems to hold the casebook now.

    Only what stands beside it is read: who took the lock to ask would keep a scan from starting.
    """
    return bool(_held_by(casebook.with_name(casebook.name + _HOLDER)))


def _myself() -> dict[str, object]:
    import psutil  # type: ignore[import-untyped, unused-ignore]

    return {
        "process": os.getpid(),
        "began": psutil.Process().create_time(),
        "computer": platform.node(),
        "since": datetime.now().astimezone().isoformat(timespec="minutes"),
    }


def _held_by(holder: Path) -> str:
    """Who wrote the file, in brackets; "" where that cannot be believed or read."""
    try:
        with holder.open("rb") as file:
            said = json.loads(file.read(_LONGEST))
        process, began = int(said["process"]), float(said["began"])
        computer, since = str(said["computer"]), datetime.fromisoformat(said["since"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return ""
    if computer == platform.node() and not _runs(process, began):
        return ""  # left by a scan that was killed; the holder has not written yet
    shown = "".join(sign for sign in computer if sign.isprintable())[:100]
    here = since.astimezone()
    today = here.date() == datetime.now().astimezone().date()
    when = here.strftime("%H:%M") if today else here.strftime("%Y-%m-%d %H:%M")
    return say(
        " (process {process} on {computer}, since {time})",
        process=str(process),
        computer=shown,
        time=when,
    )


def _runs(process: int, began: float) -> bool:
    """Whether the process is still the one that wrote its number: numbers are used again."""
    import psutil  # type: ignore[import-untyped, unused-ignore]

    try:
        return bool(abs(psutil.Process(process).create_time() - began) < 2)
    except psutil.AccessDenied:
        return True
    except (psutil.Error, ValueError, OverflowError):
        return False
