"""Where files that can be made from packs again are kept, and what they are called.

A file's name says of which pack it was made and in which state that was, so that a stale one is
never used; only one a pack is kept. Nobody needs them: where they cannot be written, because the
disk is full or the folder is locked, the program works without.
"""

from __future__ import annotations

import contextlib
import hashlib
import secrets
import time
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_cache_path

_STRAY = 24 * 3600.0  # seconds; nobody writes one file for so long


def cache_folder() -> Path:
    """The folder of such files on this machine. It may not exist yet."""
    return user_cache_path("flickrcheck", appauthor=False) / "packs"


def cache_file(pack: Path, said: str, suffix: str, folder: Path | None = None) -> Path:
    """Where a file made from a pack belongs.

    said: what the pack says of its content, such as its checksum; the file's place, size and time
    are part of the name as well, because a pack may say anything. suffix: such as ".ids".
    folder: default cache_folder(). Raises OSError where the pack is gone.
    """
    place = pack.absolute()
    status = place.stat()
    state = f"{status.st_size} {status.st_mtime_ns} {said}"
    return (folder or cache_folder()) / f"{_short(str(place))}-{_short(state)}{suffix}"


def _short(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:24]


def keep(target: Path, write: Callable[[Path], object]) -> bool:
    """Have a cache file written, under another name first; False where that was not possible.

    write: fills the file that it is given, and may raise OSError. Older states are deleted, and
    what killed processes left unfinished.
    """
    temporary = target.parent / f".{secrets.token_hex(8)}.part"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write(temporary)
        temporary.replace(target)
    except OSError:
        return False
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    place = target.name.partition("-")[0]
    for old in target.parent.glob(f"{place}-*{target.suffix}"):
        if old != target:
            with contextlib.suppress(OSError):
                old.unlink()
    for stray in target.parent.glob(".*.part"):
        with contextlib.suppress(OSError):
            if abs(time.time() - stray.stat().st_mtime) > _STRAY:
                stray.unlink()
    return True


def forget(pack: Path) -> None:
    """Delete whatever is kept of the pack at this place."""
    for old in cache_folder().glob(f"{_short(str(pack.absolute()))}-*"):
        with contextlib.suppress(OSError):
            old.unlink()
