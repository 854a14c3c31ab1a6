"""Writes an index pack: into a temporary file, moved into place only when it is complete."""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Self, TypeVar

from flickrcheck import __version__
from flickrcheck.errors import UnusableFileError, UsageError, os_reason
from flickrcheck.model import Entry
from flickrcheck.store.pack_schema import (
    APPLICATION_ID,
    HASH,
    INDEXES,
    MAX_FACES,
    MAX_PHOTO_ID,
    SCHEMA,
    VERSION,
    PackCounts,
    PackSource,
    is_box,
    is_dataset_id,
    is_hash,
    is_key,
    is_nsid,
)

_T = TypeVar("_T")
_BATCH = 10_000  # rows handed to SQLite at a time


class PackWriter:
    """One new pack. Use it as a context manager: without finish() nothing is left behind.

    target: where the pack will be; a file there is replaced when finish() is called.
    dataset: the dataset's ID; title: its name for people; edition: the list's edition;
    licence: that of the list, "" if not known; created: default today.

    Raises UsageError where the target cannot be written, UnusableFileError where the disk is full.
    """

    def __init__(
        self,
        target: Path,
        *,
        dataset: str,
        edition: str,
        title: str | None = None,
        licence: str = "",
        created: date | None = None,
    ) -> None:
        check_dataset_id(dataset)
        check_target(target)
        self.target = target
        self._about = {
            "dataset": dataset,
            "edition": edition,
            "title": title or dataset,
            "licence": licence,
            "created": (created or date.today()).isoformat(),
            "hash": HASH,
            "builder": f"flickrcheck {__version__}",
        }
        self._owners: dict[str, int] = {}
        self._counts = {"photos": 0, "hashes": 0, "faces": 0}
        # Short, so that it is possible wherever the target's own name is.
        self._temporary = target.parent / f".{secrets.token_hex(8)}.part"
        try:
            self._connection = self._guarded(lambda: sqlite3.connect(self._temporary))
            self._guarded(self._create)
        except BaseException:
            self.discard()
            raise

    def _create(self) -> None:
        # Safety against a crash is not needed: an unfinished file is thrown away.
        for pragma in (
            "journal_mode = OFF",
            "synchronous = OFF",
            "locking_mode = EXCLUSIVE",
            f"application_id = {APPLICATION_ID}",
            f"user_version = {VERSION}",
        ):
            self._connection.execute(f"PRAGMA {pragma}")
        for statement in SCHEMA:
            self._connection.execute(statement)

    def add_source(self, source: PackSource) -> None:
        """Record a published file that the entries come from."""
        row = (source.name, source.sha256, source.bytes, source.reader)
        numbers = (source.rows, source.kept, source.malformed, source.ignored)
        self._guarded(
            lambda: self._connection.execute(
                "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row + numbers
            )
        )

    def add_entries(self, entries: Iterable[Entry]) -> None:
        """Add photos, each once. In ascending order of photo ID the pack becomes smallest.

        Raises ValueError for an entry that no pack may hold: check what comes from a list first.
        """
        rest = iter(entries)
        while batch := list(islice(rest, _BATCH)):
            for entry in batch:
                _check_entry(entry)
            self._guarded(lambda batch=batch: self._insert(batch))  # type: ignore[misc]

    def _insert(self, batch: list[Entry]) -> None:
        new_owners: list[tuple[int, str]] = []
        for entry in batch:
            if entry.nsid is not None and entry.nsid not in self._owners:
                self._owners[entry.nsid] = len(self._owners) + 1
                new_owners.append((self._owners[entry.nsid], entry.nsid))
        self._connection.executemany("INSERT INTO owner VALUES (?, ?)", new_owners)
        self._connection.executemany(
            "INSERT INTO entry VALUES (?, ?, ?, ?, ?)",
            (
                (
                    entry.photo_id,
                    None if entry.nsid is None else self._owners[entry.nsid],
                    entry.key,
                    entry.phash,
                    entry.dhash,
                )
                for entry in batch
            ),
        )
        self._connection.executemany(
            "INSERT INTO face VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _face_rows(batch)
        )
        self._counts["photos"] += len(batch)
        self._counts["hashes"] += sum(entry.phash is not None for entry in batch)
        self._counts["faces"] += sum(f.kind == "face" for entry in batch for f in entry.faces)

    def finish(self) -> PackCounts:
        """Complete the pack and move it into place."""
        counts = PackCounts(owners=len(self._owners), **self._counts)
        self._guarded(lambda: self._complete(counts))
        return counts

    def _complete(self, counts: PackCounts) -> None:
        about = self._about | {
            name: str(getattr(counts, name)) for name in ("photos", "owners", "hashes", "faces")
        }
        self._connection.executemany("INSERT INTO pack VALUES (?, ?)", sorted(about.items()))
        for statement in INDEXES:
            self._connection.execute(statement)
        self._connection.commit()
        self._connection.close()
        with self._temporary.open("rb+") as file:
            os.fsync(file.fileno())
        self._temporary.replace(self.target)

    def discard(self) -> None:
        """Throw an unfinished pack away. After finish() there is nothing to throw away."""
        connection = getattr(self, "_connection", None)
        if connection is not None:
            connection.close()
        self._temporary.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.discard()

    def _guarded(self, step: Callable[[], _T]) -> _T:
        """Run a step that writes; what the disk or the system refuses becomes a sentence."""
        try:
            return step()
        except sqlite3.IntegrityError:
            raise  # a photo added twice: the caller's mistake, not the disk's
        except (sqlite3.DatabaseError, OSError) as error:
            reason = os_reason(error) if isinstance(error, OSError) else _sqlite_reason(error)
            raise UnusableFileError(
                f"The index pack {self.target} could not be written: {reason}. Nothing was left "
                "behind. Make room on the disk or choose another folder, then try again."
            ) from error


def check_dataset_id(dataset: str) -> None:
    """Raise UsageError where this cannot be the ID of a dataset."""
    if not is_dataset_id(dataset):
        raise UsageError(
            f'"{dataset}" cannot be the ID of a dataset: an ID has small letters, digits and '
            'hyphens only, for example "diveface". Choose another one.'
        )


def check_target(target: Path) -> None:
    """Raise UsageError where no pack can be written, before long work is begun in vain."""
    try:
        if target.is_dir():
            raise UsageError(
                f"{target} is a folder, so no index pack can be written there. Give the name of a "
                "file, for example one that ends in .pack."
            )
        if not target.parent.is_dir():
            raise UsageError(
                f"The folder {target.parent} does not exist, so no index pack can be written "
                "there. Create the folder first or choose another one."
            )
        writable = os.access(target.parent, os.W_OK | os.X_OK)
    except (OSError, ValueError) as error:
        raise UsageError(
            f"No index pack can be written at {target}: {error}. Choose another name."
        ) from error
    if not writable:
        raise UsageError(
            f"The folder {target.parent} may not be written to, so no index pack can be made "
            "there. Choose another folder."
        )


def _check_entry(entry: Entry) -> None:
    fit = (
        1 <= entry.photo_id <= MAX_PHOTO_ID
        and (entry.nsid is None or is_nsid(entry.nsid))
        and is_key(entry.key)
        and (entry.phash is None or is_hash(entry.phash))
        and (entry.dhash is None or is_hash(entry.dhash))
        and len(entry.faces) <= MAX_FACES
        and all(
            is_box(f.x, f.y, f.w, f.h, f.frame_w, f.frame_h) and is_key(f.key) for f in entry.faces
        )
    )
    if not fit:
        raise ValueError(f"no index pack may hold this entry: {entry}")


def _face_rows(batch: list[Entry]) -> Iterator[tuple[int | str | None, ...]]:
    for entry in batch:
        for n, f in enumerate(entry.faces):
            yield entry.photo_id, n, f.x, f.y, f.w, f.h, f.frame_w, f.frame_h, f.kind, f.key


def _sqlite_reason(error: sqlite3.DatabaseError) -> str:
    if getattr(error, "sqlite_errorcode", None) in (
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR_WRITE,
    ):
        return "the disk is full"
    return str(error)
