"""The folders and files that a scan is given: which are there, and whether they stay there."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from flickrcheck.errors import UsageError, os_reason
from flickrcheck.kept import kept
from flickrcheck.language import say
from flickrcheck.photo.long_path import stat_path
from flickrcheck.photo.spelling import as_listed

_MISSING = kept("It is not there, so it was not scanned, and its photos stay as they were.")


def checked_roots(paths: Sequence[str | Path]) -> list[str]:
    """Absolute paths of what is to be scanned, each once, and as the system spells it.

    Raises UsageError where nothing is named or nothing of it is there, before any work is done.
    """
    roots = [os.path.abspath(path) for path in paths]  # noqa: PTH100 - must not follow links
    if not roots:
        raise UsageError(say("Name at least one folder or picture to scan."))
    if not any(map(os.path.lexists, roots)):
        which = ", ".join(roots)
        raise UsageError(
            say(
                "There is no file or folder {which}. Nothing was scanned. Check the "
                "spelling, and that the disk is connected.",
                which=which,
            )
        )
    return list(dict.fromkeys(map(as_listed, roots)))


class Roots:
    """What one scan was given.

    there: the roots that are scanned; missing: (path, sentence) of those that are not there.
    """

    def __init__(self, paths: Sequence[str]) -> None:
        self.there = [path for path in paths if os.path.lexists(path)]
        self.missing = [(path, _MISSING) for path in paths if not os.path.lexists(path)]
        self._devices = {path: _device(path) for path in self.there}

    def vanished(self) -> str:
        """Why the scan cannot go on, in a sentence: a root is gone. "" while all are there.

        A disk that is taken away leaves nothing, or an empty folder on another disk.
        """
        for path, device in self._devices.items():
            now = _device(path)
            if isinstance(device, int) and now != device:
                if isinstance(now, str):
                    return say(
                        "{path} is no longer there ({reason}): it was moved, or its disk was taken "
                        "away. What was found before stays. Bring it back before you go on.",
                        path=path,
                        reason=now,
                    )
                return say(
                    "{path} is no longer there: it was moved, or its disk was taken away. What was "
                    "found before stays. Bring it back before you go on.",
                    path=path,
                )
        return ""


def _device(path: str) -> int | str:
    """The number of the disk that a path is on, or why it cannot be told."""
    try:
        return stat_path(path).st_dev
    except (OSError, ValueError) as error:
        return os_reason(error) if isinstance(error, OSError) else str(error)
