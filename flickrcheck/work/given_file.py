"""Reads a file that the person chose or dropped and that may come from anybody."""

from __future__ import annotations

from pathlib import Path

from flickrcheck.errors import UnusableFileError, os_reason
from flickrcheck.language import say
from flickrcheck.place import is_file, is_there


def read_given(path: Path, largest: int, too_large: str) -> bytes:
    """All of a file of at most ``largest`` bytes, from which something is to be noted.

    too_large: the sentence for a longer one. Raises UnusableFileError with it, or where the file
    cannot be read; a pipe or a device is none, because it would be waited for.
    """
    try:
        if is_there(path) and not is_file(path):
            raise OSError(say("it is not a file"))
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except OSError as error:
        raise UnusableFileError(
            say(
                "The file {path} cannot be read: {reason}. Nothing was noted.",
                path=path,
                reason=os_reason(error),
            )
        ) from error
    if len(data) > largest:
        raise UnusableFileError(too_large)
    return data
