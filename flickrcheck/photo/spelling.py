"""Paths as the system spells them, where it takes several spellings for one file."""

from __future__ import annotations

import os
import unicodedata
from os import path as paths

from flickrcheck.photo.long_path import listed, stat_path


def as_listed(path: str) -> str:
    """An absolute path with each name in it as the folder that it is in lists it.

    Windows, macOS and some disks elsewhere take "photos" for "Photos", and macOS also an "é" of two
    characters for one of one. By what was typed a folder would be another one for each spelling.
    Links are not followed. A name that is not there, or is in a folder that may not be listed,
    stays as it was typed.
    """
    drive, rest = paths.splitdrive(path)
    names = rest.lstrip(paths.sep)
    found = (drive.upper() if len(drive) == 2 else drive) + rest[: len(rest) - len(names)]
    for name in filter(None, names.split(paths.sep)):
        found = paths.join(found, _listed_name(found, name))  # noqa: PTH118 - keeps the text
    return found


def _listed_name(folder: str, name: str) -> str:
    spellings = {name.swapcase(), *(unicodedata.normalize(form, name) for form in ("NFC", "NFD"))}
    # most folders know no other spelling, and need not be listed then, however large they are
    if not any(_status(folder, other) for other in spellings - {name}):
        return name
    own = _status(folder, name)
    try:
        with listed(folder) as entries:
            names = [entry.name for entry in entries]
    except OSError:
        return name
    if own is None or name in names:
        return name
    for other in names:
        if _folded(other) == _folded(name):
            status = _status(folder, other)
            if status is not None and os.path.samestat(own, status):
                return other
    return name


def _status(folder: str, name: str) -> os.stat_result | None:
    try:
        path = paths.join(folder, name)  # noqa: PTH118 - keeps the text
        return stat_path(path, follow_symlinks=False)
    except (OSError, ValueError):
        return None


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
