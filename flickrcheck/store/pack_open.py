"""Opens an index pack of any version that this program knows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from flickrcheck.errors import UnusableFileError
from flickrcheck.store import pack_cache, pack_v1
from flickrcheck.store.pack_file import SCHEMAS, About, open_pack_file, read_about, told

_KNOWN = {**SCHEMAS, 1: pack_v1.SCHEMA}
_NOT_SAID_BEFORE = {"parts": "0", "originals": "0", "checksum": "0" * 64}
_SMALL = 4_000_000  # bytes; smaller packs of version 1 are converted in memory whenever opened


def open_connection(path: Path) -> tuple[sqlite3.Connection, About]:
    """A connection to the tables of version 2 of a pack, and what the pack says of itself.

    Raises UnusableFileError with one sentence on what is wrong and what to do.
    """
    connection, version = open_pack_file(path, _KNOWN)
    try:
        with told(path):
            if version == 1:
                with closing(connection) as old:
                    connection = _converted(path, old)
            return connection, replace(read_about(path, connection), version=version)
    except BaseException:
        connection.close()
        raise


def about_of(path: Path) -> About:
    """What a pack says of itself, without converting one of version 1: nothing is written.

    Raises UnusableFileError with one sentence on what is wrong and what to do.
    """
    connection, version = open_pack_file(path, _KNOWN)
    with closing(connection), told(path):
        also = _NOT_SAID_BEFORE if version == 1 else None
        return replace(read_about(path, connection, also), version=version)


def _converted(path: Path, old: sqlite3.Connection) -> sqlite3.Connection:
    said = read_about(path, old, _NOT_SAID_BEFORE)

    def write(target: Path | str) -> sqlite3.Connection:
        # what is made in memory is read where it was made or in another thread, as any pack is
        new = sqlite3.connect(target, check_same_thread=False)
        try:
            pack_v1.convert(path, old, said, new)
        except BaseException:
            new.close()
            raise
        return new

    def write_file(target: Path) -> None:
        try:
            write(target).close()
        except sqlite3.Error as error:  # as a full disk shows itself here
            raise OSError(str(error)) from error

    if path.stat().st_size < _SMALL:
        return write(":memory:")
    target = pack_cache.cache_file(path, "version 2", ".pack")
    for _ in range(2):  # what lies there may be cut off or altered: made once more
        try:
            return open_pack_file(target)[0]
        except UnusableFileError:
            if not pack_cache.keep(target, write_file):
                break
    return write(":memory:")
