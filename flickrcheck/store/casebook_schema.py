"""Opening a casebook file, with every doubt said in a sentence."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database

from flickrcheck.errors import UnusableFileError, UsageError, os_reason
from flickrcheck.language import say
from flickrcheck.place import is_file, is_folder, is_there, sqlite_address
from flickrcheck.store.casebook_backup import back_up, forget
from flickrcheck.store.casebook_place import require_same
from flickrcheck.store.casebook_tables import migrations

APPLICATION_ID = 0x464C4342  # "FLCB"
_PATIENCE = 10.0  # seconds to wait for another process that writes


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn SQLite's errors about the casebook at ``path`` into sentences (UnusableFileError)."""
    try:
        yield
    except sqlite3.Error as error:
        require_same(path)  # it looks damaged where another file was copied over it
        raise UnusableFileError(_sentence(path, error)) from error
    except UnicodeDecodeError as error:  # what SQLite says of a damaged file quotes from it
        raise UnusableFileError(_damaged(path, say("unreadable text"))) from error


@contextlib.contextmanager
def whole_rows(path: Path) -> Iterator[None]:
    """The same for rows whose values are not of the kind that this program writes.

    For making something of rows that were read, and for nothing else.
    """
    try:
        yield
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UnusableFileError(
            say(
                "The casebook {path} is damaged: a row of it holds what flickrcheck never "
                "writes. Restore it from a backup, or name another file with --casebook.",
                path=path,
            )
        ) from error


def _sentence(path: Path, error: sqlite3.Error) -> str:
    text = str(error)
    if "full" in text:
        return say(
            "The disk that holds the casebook {path} is full. What was saved before stays; "
            "free some space and run the same command again, it goes on where it stopped.",
            path=path,
        )
    if "disk I/O" in text:
        return say(
            "The casebook {path} could not be read or written ({reason}): its disk is full, "
            "failing or was taken away. What was saved before stays; when the disk is well again, "
            "run the same command again, it goes on where it stopped.",
            path=path,
            reason=text,
        )
    if "locked" in text or "busy" in text:
        return say(
            "The casebook {path} is being written by another program for too long. "
            "Close the other flickrcheck, then try again.",
            path=path,
        )
    if "readonly" in text:
        return say(
            "The casebook {path} can only be read here and cannot be written, so nothing was "
            "saved. Copy it to a folder where you may write, and open the copy.",
            path=path,
        )
    if "unable to open" in text and not is_there(path) and os.access(path.parent, os.W_OK):
        return _not_met(path)
    if "unable to open" in text:
        return say(
            "The casebook {path} cannot be written ({reason}). Check that the folder exists "
            "and that you may write there, or name another file with --casebook.",
            path=path,
            reason=text,
        )
    return _damaged(path, text)


def _damaged(path: Path, reason: str) -> str:
    return say(
        "The casebook {path} is damaged or no casebook ({reason}). "
        "Restore it from a backup, or name another file with --casebook.",
        path=path,
        reason=reason,
    )


def _gone(path: Path) -> str:
    return say(
        "There is no casebook at {path}. Run 'flickrcheck scan' first, or name the "
        "right file with --casebook.",
        path=path,
    )


def _not_met(path: Path) -> str:
    """Why there is no casebook to open: none is there, or the way to it is closed."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a NUL in the name
        return _gone(path)
    except OSError as error:
        return say(
            "The casebook {path} cannot be opened: {reason}. Check the name, and that you may "
            "enter its folder.",
            path=path,
            reason=os_reason(error),
        )
    return _gone(path)


def open_database(path: Path, *, create: bool, any_thread: bool = False) -> Database:
    """Open (with ``create`` also make) the casebook at ``path`` and bring it up to date.

    any_thread: the caller sees to it that one thread at a time uses it.

    Raises UnusableFileError where the file is missing, foreign, damaged or of a newer version,
    UsageError where it is a folder.
    """
    if is_folder(path):
        raise UsageError(
            say("{path} is a folder; a casebook is a file. Name a file with --casebook.", path=path)
        )
    if is_there(path) and not is_file(path):
        raise UsageError(
            say(
                "{path} is a pipe or a device; a casebook is a file. Name a file with --casebook.",
                path=path,
            )
        )
    if not is_there(path):
        if not create:
            raise UnusableFileError(_not_met(path))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UnusableFileError(
                say(
                    "The folder {folder} for the casebook cannot be made ({reason}). Name "
                    "another file with --casebook.",
                    folder=path.parent,
                    reason=os_reason(error),
                )
            ) from error
    with explained(path):
        connection = _connection(path, create, any_thread)
    try:
        with explained(path):
            return _checked(connection, path)
    except BaseException:
        connection.close()
        raise


def empty_database() -> Database:
    """A casebook with nothing in it that lies in memory alone."""
    database = Database(sqlite3.connect(":memory:", isolation_level=None))
    migrations.apply(database)
    return database


def _connection(path: Path, create: bool, any_thread: bool) -> sqlite3.Connection:
    """A connection, which only reads where the file or its folder (a CD) can only be read.

    There it makes no file of SQLite's beside it: that one could only be read as well, and would
    keep the casebook from being written when its owner gives it free again.

    Without ``create`` nothing is ever made: where another program has just deleted the file, SQLite
    would put an empty one in its place, and nobody would hear that the casebook is gone.
    """
    if read_only(path) and not _has_log(path):
        mode = "ro&immutable=1"
    elif create:
        mode = "rwc"
    else:
        mode = "rw"  # SQLite itself goes back to reading where it may not write
    return sqlite3.connect(
        f"{sqlite_address(path.absolute())}?mode={mode}",
        uri=True,
        timeout=_PATIENCE,
        isolation_level=None,
        check_same_thread=not any_thread,
    )


def read_only(path: Path) -> bool:
    """Whether this user may read the casebook at ``path`` and not write into it."""
    return is_there(path) and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def _has_log(path: Path) -> bool:
    """Whether there are changes that SQLite has still to bring into the file itself."""
    log = path.with_name(path.name + "-wal")
    return is_there(log) and log.stat().st_size > 0


def _checked(connection: sqlite3.Connection, path: Path) -> Database:
    # in this order: another process may be making the casebook in between, all at once
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID and (application or tables):
        raise UnusableFileError(
            say(
                "{path} is an SQLite file of another program, not a flickrcheck casebook. "
                "It was left as it is; name another file with --casebook.",
                path=path,
            )
        )
    _refuse_cut_off(connection, path)
    refuse_foreign_parts(connection, path)
    database = Database(connection)
    known = {migration.name for migration in migrations._migrations}
    if any(applied.name not in known for applied in migrations.applied(database)):
        raise UnusableFileError(
            say(
                "The casebook {path} was written by a newer flickrcheck. Install the "
                "newest version to open it; nothing was changed.",
                path=path,
            )
        )
    if migrations.pending(database):
        if tables and read_only(path):
            raise UnusableFileError(
                say(
                    "The casebook {path} was written by an older flickrcheck and has to be brought "
                    "up to date, but it can only be read here. Copy it to a folder where you may "
                    "write, and open the copy.",
                    path=path,
                )
            )
        # of two processes one waits here, and finds nothing left to do
        connection.execute("BEGIN IMMEDIATE")
        applied = len(list(migrations.applied(database))) if tables else 0
        copy = back_up(path, applied) if applied and migrations.pending(database) else None
        try:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.apply(database)
            connection.execute("COMMIT")
        except BaseException:
            if copy is not None:  # nothing was changed, so it says what the casebook itself says
                forget(copy)
            raise
    _use_log(connection)
    # A verdict outlasts a power cut as soon as it is shown; a scan commits once a second only.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")  # macOS, where fsync leaves data in the drive
    connection.execute("PRAGMA foreign_keys = ON")
    return database


def refuse_foreign_parts(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a casebook that acts by itself: a trigger of whoever sent it could delete what is
    said, and a view or a virtual table could stand in the place of a table. Casebooks have none.

    Raises UnusableFileError. Source: https://www.sqlite.org/security.html, 1.1.
    """
    connection.execute("PRAGMA trusted_schema = OFF")
    found = connection.execute(
        "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') "
        "OR coalesce(rootpage, 0) = 0"  # a virtual table
    ).fetchone()[0]
    if found:
        raise UnusableFileError(
            say(
                "The casebook {path} has parts in it that no flickrcheck makes and that could "
                "change what you say. It was altered by another program, so it is not opened, and "
                "nothing was changed in it. Ask whoever gave it to you, or name another file with "
                "--casebook.",
                path=path,
            )
        )


def _use_log(connection: sqlite3.Connection) -> None:
    """Switch to WAL mode; SQLite does not wait by itself while another process does the same."""
    give_up = time.monotonic() + _PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > give_up:
                raise
            time.sleep(0.05)
        else:
            return


def _refuse_cut_off(connection: sqlite3.Connection, path: Path) -> None:
    """SQLite itself refuses a file whose last pages are missing, but not where one is cut in two.

    The file is never opened beside SQLite: closing it would end SQLite's locks on it
    (https://www.sqlite.org/howtocorrupt.html, 2.2). With a log the file may be short by right:
    the disk was full or the program was killed while the log was brought into it.
    """
    page = connection.execute("PRAGMA page_size").fetchone()[0]
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    try:
        cut_off = not _has_log(path) and path.stat().st_size < page * pages
    except OSError as error:
        raise UnusableFileError(
            say(
                "The casebook {path} went away while it was opened ({reason}). Put it "
                "back, or name another file with --casebook.",
                path=path,
                reason=os_reason(error),
            )
        ) from error
    if cut_off:
        raise UnusableFileError(
            say(
                "The casebook {path} is cut off: its end is missing. Restore it from a "
                "backup, or name another file with --casebook.",
                path=path,
            )
        )
