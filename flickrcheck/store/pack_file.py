"""Opens the file of an index pack and checks whose it is, before any row is read."""

from __future__ import annotations

import re
import sqlite3
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from flickrcheck.errors import UnusableFileError, os_reason
from flickrcheck.language import marked, say
from flickrcheck.place import sqlite_address
from flickrcheck.store.pack_schema import (
    APPLICATION_ID,
    HASH,
    HASH_BYTES,
    MD5_BYTES,
    SCHEMA,
    VERSION,
    PackCounts,
    PackSource,
    is_dataset_id,
    is_key,
)

GET_AGAIN = marked("Get it again from where it came from, or build it again.")
_CHECKSUM = re.compile("[0-9a-f]{64}")
SCHEMAS = {VERSION: frozenset(SCHEMA)}
_MAGIC = b"SQLite format 3\0"
_LONGEST = 20_000_000  # bytes of one row that SQLite may hand over or take
_LONGEST_SOURCE = 100_000
_LARGEST = 1 << 38  # bytes: twice the YFCC's 99 million photos with 16 windows of each


@dataclass(frozen=True, slots=True)
class About:
    """What a pack says of itself.

    created is an ISO date; licence "" where it is not known; checksum 64 hexadecimal digits;
    version that of the file.
    """

    dataset: str
    title: str
    edition: str
    created: str
    licence: str
    counts: PackCounts
    sources: tuple[PackSource, ...]
    checksum: str
    version: int = VERSION


def open_pack_file(
    path: Path, schemas: Mapping[int, frozenset[str]] = SCHEMAS
) -> tuple[sqlite3.Connection, int]:
    """A read-only connection to a pack whose header and tables have been checked; its version.

    schemas: the tables of the versions that can be read. Raises UnusableFileError with one
    sentence on what is wrong and what to do.
    """
    version = check_header(path)
    with told(path):
        # of several threads only one at a time reads, and SQLite itself would allow more
        address = f"{sqlite_address(path.absolute())}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    try:
        with told(path):
            _harden(connection)
            _check_schema(path, connection, schemas.get(version))
            return connection, version
    except BaseException:
        connection.close()
        raise


def check_header(path: Path) -> int:
    """Check what SQLite would not: whose file it is, which version, whether its end is there.

    Reads the 100 bytes of the database header (https://www.sqlite.org/fileformat2.html, 1.3).
    Returns the version. Raises UnusableFileError with one sentence, as open_pack_file does.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise UnusableFileError(
                say("{path} is a folder, not an index pack. Give the pack file itself.", path=path)
            )
        if not stat.S_ISREG(found.st_mode):
            raise UnusableFileError(
                say("{path} is not a file, so it cannot be an index pack.", path=path)
            )
        with path.open("rb") as file:
            header = file.read(100)
    except (FileNotFoundError, NotADirectoryError):
        raise UnusableFileError(
            say(
                'There is no index pack at {path}. Check the name; "flickrcheck index '
                'list" shows the installed packs.',
                path=path,
            )
        ) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL character in the name
        reason = os_reason(error) if isinstance(error, OSError) else str(error)
        raise UnusableFileError(
            say(
                "The index pack {path} cannot be opened: {reason}. Check the name and "
                "whether you may read the file.",
                path=path,
                reason=reason,
            )
        ) from None
    if not header.startswith(_MAGIC):
        raise UnusableFileError(
            say(
                "{path} is not an index pack (it is not an SQLite file). To make a pack "
                'from a published list, use "flickrcheck index build".',
                path=path,
            )
        )
    if len(header) < 100:
        raise _cut_off(path)
    application = int.from_bytes(header[68:72], "big")
    if application != APPLICATION_ID:
        raise UnusableFileError(
            say(
                "{path} is an SQLite file of another program, not an index pack. Nothing "
                "was read from it.",
                path=path,
            )
        )
    version = int.from_bytes(header[60:64], "big")
    if version > VERSION:
        raise UnusableFileError(
            say(
                "The index pack {path} was made by a newer flickrcheck (pack version "
                "{version}, this program reads up to {version2}). Install the newest "
                "flickrcheck to use it.",
                path=path,
                version=version,
                version2=VERSION,
            )
        )
    if found.st_size > _LARGEST:
        raise UnusableFileError(
            say(
                "{path} is larger than any index pack is, so it is not used. {get_again}",
                path=path,
                get_again=say(GET_AGAIN),
            )
        )
    page = int.from_bytes(header[16:18], "big")
    page = 65_536 if page == 1 else page
    size = page * int.from_bytes(header[28:32], "big")
    if found.st_size < size:
        raise _cut_off(path)
    if found.st_size > size:  # SQLite would read past it, or count the pages by itself
        raise UnusableFileError(
            say(
                "Something was added behind the end of the index pack {path}, so it is not used. "
                "{get_again}",
                path=path,
                get_again=say(GET_AGAIN),
            )
        )
    return version


def _cut_off(path: Path) -> UnusableFileError:
    return UnusableFileError(
        say(
            "The index pack {path} is cut off: its end is missing, perhaps because a copy or "
            "download was interrupted. {get_again}",
            path=path,
            get_again=say(GET_AGAIN),
        )
    )


def _harden(connection: sqlite3.Connection) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _check_schema(
    path: Path, connection: sqlite3.Connection, expected: frozenset[str] | None
) -> None:
    rows = connection.execute("SELECT sql FROM sqlite_schema LIMIT 100")
    present = frozenset(sql for (sql,) in rows if sql is not None)  # None: SQLite's own indexes
    if present != expected:
        raise UnusableFileError(
            say(
                "{path} says that it is an index pack, but its tables are not those of "
                "one. It was altered or made by another program, so it is not used. "
                "{get_again}",
                path=path,
                get_again=say(GET_AGAIN),
            )
        )


def read_texts(connection: sqlite3.Connection) -> dict[str, str]:
    """The rows of the table "pack" that are texts of a likely length."""
    rows = connection.execute("SELECT key, value FROM pack WHERE length(value) <= 1000 LIMIT 100")
    return {key: value for key, value in rows if isinstance(key, str) and isinstance(value, str)}


def read_about(
    path: Path, connection: sqlite3.Connection, also: Mapping[str, str] | None = None
) -> About:
    """What a pack says of itself. also: what an older version need not say.

    Raises UnusableFileError where it does not say it or says what cannot be.
    """
    texts = {**(also or {}), **read_texts(connection)}
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_SOURCE)
    rows = connection.execute("SELECT * FROM source LIMIT 1000").fetchall()
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    try:
        counts = PackCounts(**{name: _count(texts[name]) for name in PackCounts.__slots__})
        about = About(
            dataset=texts["dataset"],
            title=texts["title"],
            edition=texts["edition"],
            created=texts["created"],
            licence=texts["licence"],
            counts=counts,
            sources=tuple(PackSource(*row) for row in rows),
            checksum=texts["checksum"],
        )
        hash_name = texts["hash"]
    except (KeyError, ValueError):
        about = None
    if about is None or not _may_be(about):
        raise UnusableFileError(
            say(
                "The index pack {path} does not say, or not in the right form, what it is "
                "made from. It was altered or is damaged, so it is not used. {get_again}",
                path=path,
                get_again=say(GET_AGAIN),
            )
        )
    if hash_name != HASH:
        raise UnusableFileError(
            say(
                "The fingerprints in the index pack {path} were made in another way than "
                "this flickrcheck makes them, so they cannot be compared. {get_again}",
                path=path,
                get_again=say(GET_AGAIN),
            )
        )
    size = path.stat().st_size
    if not _fits(counts, size):
        raise UnusableFileError(
            say(
                "The index pack {path} says that it holds more than a file of {size} bytes "
                "can. It was altered or is damaged, so it is not used. {get_again}",
                path=path,
                size=size,
                get_again=say(GET_AGAIN),
            )
        )
    return about


def _fits(counts: PackCounts, size: int) -> bool:
    """Whether so much can stand in a file of so many bytes: an ID takes a bit or more, an account
    at least one photo. What is read into memory is bounded by these numbers."""
    raw = HASH_BYTES * (counts.hashes + 2 * counts.parts) + MD5_BYTES * counts.originals
    return raw <= size and counts.owners <= counts.photos <= 8 * size


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 18):
        raise ValueError(text)
    return int(text)


def _may_be(about: About) -> bool:
    texts: list[object] = [about.title, about.edition, about.created]
    may_be_empty: list[object] = [about.licence]
    numbers: list[object] = []
    for source in about.sources:
        texts += [source.name, source.sha256, source.reader]
        may_be_empty.append(source.ignored)
        numbers += [source.bytes, source.rows, source.kept, source.malformed]
    try:
        date.fromisoformat(about.created)
    except ValueError:
        return False
    return (
        is_dataset_id(about.dataset)
        and _CHECKSUM.fullmatch(about.checksum) is not None
        and all(isinstance(text, str) and is_key(text) for text in texts)
        and all(text == "" or (isinstance(text, str) and is_key(text)) for text in may_be_empty)
        and all(isinstance(number, int) and number >= 0 for number in numbers)
    )


def altered(path: Path, name: str, said: int, found: int) -> UnusableFileError:
    """The refusal of a pack whose rows are not as many as it says. name: of what, in the plural."""
    return UnusableFileError(
        say(
            "The index pack {path} says that it holds {said} {name}, but {found} usable ones are "
            "in it. It was altered or is damaged, so it is not used. {get_again}",
            path=path,
            said=said,
            name=say(name),
            found=found,
            get_again=say(GET_AGAIN),
        )
    )


def unlikely(path: Path, what: str) -> UnusableFileError:
    """The refusal of a pack in which something cannot be true. what: completes "in it, ..."."""
    return UnusableFileError(
        say(
            "The index pack {path} was altered or is damaged: in it, {what}. It is not used. "
            "{get_again}",
            path=path,
            what=say(what),
            get_again=say(GET_AGAIN),
        )
    )


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns what SQLite raises on a damaged file into the sentence."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a mistake of the program: used after close() or from another thread
    except (sqlite3.Error, UnicodeDecodeError, MemoryError) as error:
        # SQLite quotes damaged text in its messages, which Python then fails to decode; and it
        # asks for memory by lengths that it reads from damaged pages.
        reason = "".join(filter(str.isprintable, str(error)))
        raise UnusableFileError(
            say(
                "The index pack {path} is damaged or cannot be read ({reason}). {get_again}",
                path=path,
                reason=reason,
                get_again=say(GET_AGAIN),
            )
        ) from error
