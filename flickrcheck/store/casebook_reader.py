"""Opening casebooks for reading alone: neither the file nor what is in it is changed."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlite_utils import Database

from flickrcheck.errors import UnusableFileError
from flickrcheck.language import say
from flickrcheck.place import is_file, is_there, sqlite_address
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_place import require_same
from flickrcheck.store.casebook_schema import APPLICATION_ID, explained, refuse_foreign_parts
from flickrcheck.store.casebook_tables import migrations

_PATIENCE = 5.0  # seconds to wait for another process that writes


def read_casebook(path: Path) -> Casebook:
    """Open the casebook at ``path`` so that nothing can be written through it.

    Raises UnusableFileError where it is missing, no casebook, damaged, or of a newer or older
    version: bringing an old one up to date would write into it.
    """
    if not is_file(path):
        raise UnusableFileError(
            say("There is no casebook at {path}: it was moved, renamed or deleted.", path=path)
        )
    require_same(path)
    with explained(path):
        connection = sqlite3.connect(
            _address(path), uri=True, timeout=_PATIENCE, isolation_level=None
        )
    try:
        with explained(path):
            database = Database(connection)
            _check(database, path)
    except BaseException:
        connection.close()
        raise
    return Casebook.of_file(database, path)


def _address(path: Path) -> str:
    """Where nobody has it open SQLite is told so; else it would leave files beside the casebook."""
    reading = f"{sqlite_address(path.absolute())}?mode=ro"
    log = path.with_name(path.name + "-wal")
    return reading if is_there(log) else f"{reading}&immutable=1"


def _check(database: Database, path: Path) -> None:
    if database.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise UnusableFileError(say("{path} is no flickrcheck casebook.", path=path))
    refuse_foreign_parts(database.conn, path)
    known = {migration.name for migration in migrations._migrations}
    applied = {migration.name for migration in migrations.applied(database)}
    if applied - known:
        raise UnusableFileError(
            say(
                "The casebook {path} was written by a newer flickrcheck. Install the newest "
                "version to read it.",
                path=path,
            )
        )
    if known - applied:
        raise UnusableFileError(
            say(
                "The casebook {path} was written by an older flickrcheck. Open it once, which "
                "brings it up to date.",
                path=path,
            )
        )
