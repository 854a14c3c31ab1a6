"""Writes an index pack: into a temporary file, moved into place only when it is complete."""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from flickrcheck import __version__
from flickrcheck.errors import UnusableFileError, UsageError, os_reason
from flickrcheck.language import say
from flickrcheck.model import Entry
from flickrcheck.store.pack_block import EntryBlock, block_of
from flickrcheck.store.pack_schema import HASH, SLAB, PackCounts, PackSource, is_dataset_id, is_key
from flickrcheck.store.pack_tables import TableWriter

_T = TypeVar("_T")


class PackWriter:
    """One new pack. Use it as a context manager: without finish() nothing is left behind.

    target: where the pack will be; a file there is replaced when finish() is called.
    dataset: the dataset's ID; title: its name for people; edition: the list's edition;
    licence: that of the list, "" if not known; created: default today. scratch: a folder on the
    same disk, used by nobody else, for the unfinished pack; what a killed process left there is
    replaced. Default: a file of its own beside the target.

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
        scratch: Path | None = None,
    ) -> None:
        check_dataset_id(dataset)
        check_edition(edition)
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
        # Short, so that it is possible wherever the target's own name is.
        name = "pack.part" if scratch else f".{secrets.token_hex(8)}.part"
        self._temporary = (scratch or target.parent) / name
        try:
            self._guarded(lambda: self._temporary.unlink(missing_ok=True))
            self._connection = self._guarded(lambda: sqlite3.connect(self._temporary))
            self._tables = TableWriter(self._connection)
        except BaseException:
            self.discard()
            raise

    def add_source(self, source: PackSource) -> None:
        """Record a published file that the entries come from."""
        self._tables.add_source(source)

    def owner_numbers(
        self, nsids: Sequence[str | None], aliases: Sequence[str | None] | None = None
    ) -> NDArray[np.uint32]:
        """A number for each account, for EntryBlock.owners; 0 where nothing is known of it.

        aliases: the names in the accounts' addresses. The numbers mean nothing outside this
        writer. Raises ValueError for an NSID or alias that no pack may hold.
        """
        return self._tables.owner_numbers(nsids, aliases)

    def add_entries(self, entries: Iterable[Entry]) -> None:
        """Add photos in ascending order of photo ID, each once, above all added before.

        Raises ValueError for an entry that no pack may hold: check what comes from a list first.
        """
        rest = iter(entries)
        while batch := list(islice(rest, SLAB)):
            self.add_block(block_of(batch, self.owner_numbers))

    def add_block(self, block: EntryBlock) -> None:
        """Add many photos at once, the fast way: IDs ascending and above all added before.

        Blocks of some ten thousand entries are best. Raises ValueError as add_entries does.
        """
        self._guarded(lambda: self._tables.add_block(block))

    def finish(self) -> PackCounts:
        """Complete the pack and move it into place."""
        return self._guarded(self._complete)

    def _complete(self) -> PackCounts:
        counts = self._tables.finish(self._about)
        self._connection.close()
        with self._temporary.open("rb+") as file:
            os.fsync(file.fileno())
        self._temporary.replace(self.target)
        return counts

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
        except (sqlite3.DatabaseError, OSError) as error:
            reason = os_reason(error) if isinstance(error, OSError) else _sqlite_reason(error)
            raise UnusableFileError(
                say(
                    "The index pack {target} could not be written: {reason}. Nothing was left "
                    "behind. Make room on the disk or choose another folder, then try again.",
                    target=self.target,
                    reason=reason,
                )
            ) from error


def check_dataset_id(dataset: str) -> None:
    """Raise UsageError where this cannot be the ID of a dataset."""
    if not is_dataset_id(dataset):
        raise UsageError(
            say(
                '"{dataset}" cannot be the ID of a dataset: an ID has small letters, '
                'digits and hyphens only, for example "diveface". Choose another one.',
                dataset=dataset,
            )
        )


def check_edition(edition: str) -> None:
    """Raise UsageError where no pack that says this of its edition could be read again."""
    if not is_key(edition):
        raise UsageError(
            say(
                "The edition cannot be so called: it is empty, longer than 1,000 "
                "characters or has some that cannot be shown. Choose another one, for "
                "example 2026-01."
            )
        )


def check_target(target: Path) -> None:
    """Raise UsageError where no pack can be written, before long work is begun in vain."""
    try:
        if target.is_dir():
            raise UsageError(
                say(
                    "{target} is a folder, so no index pack can be written there. Give the "
                    "name of a file, for example one that ends in .pack.",
                    target=target,
                )
            )
        if target.exists() and not target.is_file():
            raise UsageError(
                say(
                    "{target} is a pipe or a device and would be replaced by the index pack. "
                    "Give the name of a file.",
                    target=target,
                )
            )
        if not target.parent.is_dir():
            raise UsageError(
                say(
                    "The folder {folder} does not exist, so no index pack can be written "
                    "there. Create the folder first or choose another one.",
                    folder=target.parent,
                )
            )
        writable = os.access(target.parent, os.W_OK | os.X_OK)
    except (OSError, ValueError) as error:
        raise UsageError(
            say(
                "No index pack can be written at {target}: {error}. Choose another name.",
                target=target,
                error=os_reason(error) if isinstance(error, OSError) else error,
            )
        ) from error
    if not writable:
        raise UsageError(
            say(
                "The folder {folder} may not be written to, so no index pack can be made "
                "there. Choose another folder.",
                folder=target.parent,
            )
        )


def _sqlite_reason(error: sqlite3.DatabaseError) -> str:
    if getattr(error, "sqlite_errorcode", None) in (
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR_WRITE,
    ):
        return say("the disk is full")
    return str(error)
