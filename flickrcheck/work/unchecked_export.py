"""The list of what was not checked, as a table or a text."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from flickrcheck.kept import shown
from flickrcheck.language import number_words, say
from flickrcheck.photo.content import split_member
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_unchecked import (
    TOO_PLAIN,
    Unchecked,
    UncheckedFile,
    each_unchecked,
    unchecked,
)
from flickrcheck.work.output import table, write_whole
from flickrcheck.work.words import visible

_HEAD = ("file", "folder", "kind", "reason", "address")
_LONGEST = 40_000  # characters of a path; longer ones no system has

Tell = Callable[[int, int], bool]
"""Told how many of how many rows were read; False ends the work."""


def write_unchecked(path: Path, casebook: Casebook, tell: Tell) -> int | None:
    """Write what the newest scan could not check; the ending .csv says that it is a table.

    Names that are no text stand in the column ``address`` (RFC 8089) byte by byte, and harmless
    in the others. Returns how many files are in the list, None where ``tell`` ended it, and then
    nothing was written. Raises UnusableFileError where writing fails.
    """
    found = unchecked(casebook)
    files = _read(casebook, found, found.keys, tell)
    if files is None:
        return None
    if path.suffix.lower() == ".csv":
        write_whole(path, table([_HEAD, *map(_row, files)]))
    else:
        text = "\r\n".join([*_counts(found), "", *_lines(files), ""])
        write_whole(path, text.encode("utf-8-sig"))
    return len(files)


def unchecked_text(casebook: Casebook, found: Unchecked, keys: Sequence[int], tell: Tell) -> str:
    """Path and reason of each, a line each, as it is copied; "" where ``tell`` ended it."""
    return "\n".join(_lines(_read(casebook, found, keys, tell) or []))


def _read(
    casebook: Casebook, found: Unchecked, keys: Sequence[int], tell: Tell
) -> list[UncheckedFile] | None:
    files: list[UncheckedFile] = []
    for block in each_unchecked(casebook, found, keys):
        files += block
        if not tell(len(files), len(keys)):
            return None
    return files


def _lines(files: Iterable[UncheckedFile]) -> Iterator[str]:
    for file in files:
        yield f"{visible(file.path, _LONGEST)}\t{visible(shown(file.reason))}"


def _counts(found: Unchecked) -> Iterator[str]:
    for reason, keys in found.reasons.items():
        said = say("Other reasons") if reason is None else visible(shown(reason))
        yield f"{number_words(len(keys))}\t{said}"


def _row(file: UncheckedFile) -> tuple[str, ...]:
    folder, name = os.path.split(file.path)
    kind = "too plain" if file.reason == TOO_PLAIN else "unreadable"
    return (
        visible(name, _LONGEST),
        visible(folder, _LONGEST),
        kind if file.key > 0 else "unreachable",
        visible(file.reason),
        _address(file.path),
    )


def _address(path: str) -> str:
    """The file's address, of a picture in an archive that of the archive; "" where it has none."""
    try:
        return Path(split_member(path)[0]).as_uri()
    except ValueError:
        return ""
