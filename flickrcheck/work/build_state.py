"""How far a build has come, as it is saved and read again, and what its lists are known by."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from flickrcheck.errors import UsageError, os_reason
from flickrcheck.language import say
from flickrcheck.store.pack_schema import PackSource

_VERSION = 2
_HEAD = 1 << 20  # bytes of a list that identify it
_COUNTS = ("rows", "malformed", "noted", "note_bytes", "name_bytes")  # of a ListProgress


@dataclass(frozen=True, slots=True)
class Run:
    """A sorted file of rows. plain: its kind; source: the list's number; size: bytes.

    number: ascending in the order of the lists; a plain and a rich run may have the same.
    """

    number: int
    plain: bool
    source: int
    rows: int
    size: int

    @property
    def name(self) -> str:
        """Of the file."""
        return f"{self.number:06d}-{'plain' if self.plain else 'rich'}.run"


@dataclass(slots=True)
class ListProgress:
    """How far one list was taken in.

    rows and malformed count what its reader gave; noted and note_bytes: how many malformed rows
    the list's file of notes names, and its length; name_bytes: the length of the file of names
    (see build_names); source is set when the list is done; skipped: rows that the reader passed
    over on purpose, by reason.
    """

    rows: int = 0
    malformed: int = 0
    noted: int = 0
    note_bytes: int = 0
    name_bytes: int = 0
    source: PackSource | None = None
    skipped: dict[str, int] = field(default_factory=dict)


def notes_name(number: int) -> str:
    """Of the file in which the malformed rows of a list are noted."""
    return f"notes-{number}.jsonl"


def names_name(number: int) -> str:
    """Of the file in which the names that a list gives its photos are put down."""
    return f"names-{number}.run"


@dataclass(slots=True)
class BuildState:
    """asked: what the build was asked for, and of which files; it goes on only where this is equal.

    edition and created (ISO date) are those of the day on which the build began.
    """

    asked: dict[str, Any]
    edition: str
    created: str
    lists: list[ListProgress] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)

    @property
    def rows(self) -> int:
        """Rows of all lists that are taken in."""
        return sum(each.rows for each in self.lists)

    @property
    def grown(self) -> Iterator[tuple[str, int]]:
        """The files that lists append to, each with the bytes that count."""
        for number, each in enumerate(self.lists):
            if each.note_bytes:
                yield notes_name(number), each.note_bytes
            if each.name_bytes:
                yield names_name(number), each.name_bytes

    def said(self) -> dict[str, Any]:
        """For JSON; state_of makes a state of it again."""
        return {"version": _VERSION} | asdict(self)


def state_of(said: dict[str, Any]) -> BuildState | None:
    """The state of what was saved, each value checked, because anybody may have altered the file.

    None for a state of another version. Raises ValueError, TypeError, KeyError and AttributeError.
    """
    if said["version"] != _VERSION:
        return None
    lists = [
        ListProgress(
            source=None if each["source"] is None else _source(each["source"]),
            skipped={_text(name): _count(times) for name, times in each["skipped"].items()},
            **{name: _count(each[name]) for name in _COUNTS},
        )
        for each in said["lists"]
    ]
    runs = [
        Run(
            _count(run["number"]),
            run["plain"] is True,
            _count(run["source"]),
            _count(run["rows"]),
            _count(run["size"]),
        )
        for run in said["runs"]
    ]
    if not isinstance(said["asked"], dict) or any(run.source >= len(lists) for run in runs):
        return None
    return BuildState(said["asked"], _text(said["edition"]), _text(said["created"]), lists, runs)


def _source(said: dict[str, Any]) -> PackSource:
    numbers = {name: _count(said[name]) for name in ("bytes", "rows", "kept", "malformed")}
    texts = {name: _text(said[name]) for name in ("name", "sha256", "reader", "ignored")}
    return PackSource(**numbers, **texts)  # type: ignore[arg-type]


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 62:
        raise ValueError(f"no count: {value!r}")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"no text: {value!r}")
    return value


def identity(path: Path) -> dict[str, Any]:
    """What tells a list from another one: place, size, time and beginning; of a folder its files.

    Raises UsageError where the file cannot be read.
    """
    digest = hashlib.sha256()
    try:
        found = path.stat()
        if path.is_dir():
            for name, size, mtime_ns in _files_below(path):
                digest.update(f"{name!a} {size} {mtime_ns}\n".encode("ascii"))
        else:
            with path.open("rb") as file:
                digest.update(file.read(_HEAD))
    except OSError as error:
        raise UsageError(
            say(
                "The list {path} cannot be read: {reason}. Check the name and whether you "
                "may read the file.",
                path=path,
                reason=os_reason(error),
            )
        ) from error
    return {
        "path": str(path.absolute()),
        "size": found.st_size,
        "mtime_ns": found.st_mtime_ns,
        "beginning": digest.hexdigest(),
    }


def _files_below(folder: Path) -> Iterator[tuple[str, int, int]]:
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(parent, name)
            found = path.lstat()
            yield str(path.relative_to(folder)), found.st_size, found.st_mtime_ns
