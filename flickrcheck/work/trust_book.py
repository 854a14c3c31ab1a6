"""The file that remembers which packs are trusted, by their content, and where they were met."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

import filelock
from platformdirs import user_data_path

from flickrcheck.errors import UnusableFileError, os_reason
from flickrcheck.language import say

State: TypeAlias = tuple[int, int, int, int, int]
"""Size, times of content and of entry in nanoseconds, file number, device."""

_VERSION = 1
_LONGEST = 5_000_000  # bytes of the file
_MOST = 2_000  # records; the oldest go first
_MOST_FILES = 1_000
_PATIENCE = 5.0  # seconds for another flickrcheck that writes it


@dataclass(frozen=True, slots=True)
class Record:
    """A content that was met. how: a work.pack_trust.Trust; since: an ISO day."""

    name: str
    how: str
    since: str


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file whose content was summed when it was in this state."""

    state: State
    digest: bytes


@dataclass
class TrustBook:
    """What is remembered. records: by the sum of a content as hexadecimal digits; problem: why
    not all that was remembered is known, a sentence; damaged: whether a new book may take its
    place, because nobody can read it any more."""

    records: dict[str, Record] = field(default_factory=dict)
    files: dict[str, FileRecord] = field(default_factory=dict)
    problem: str = ""
    damaged: bool = False

    @staticmethod
    def folder() -> Path:
        """Where trust is kept. It may not exist yet."""
        return user_data_path("flickrcheck", appauthor=False) / "trust"

    @classmethod
    def path(cls) -> Path:
        """The file itself."""
        return cls.folder() / "packs.json"

    @classmethod
    def read(cls) -> TrustBook:
        """What is remembered. Of a damaged file nothing is believed: then packs are asked about
        again. Where there is none, nothing is trusted yet."""
        try:
            with cls.path().open("rb") as file:
                return cls._parsed(file.read(_LONGEST + 1))
        except FileNotFoundError:
            return cls()
        except OSError as error:
            return cls(
                problem=say(
                    "Which packs you trust cannot be read from {path}: {reason}. Until it can, "
                    "packs are asked about. Give yourself the right to read it.",
                    path=cls.path(),
                    reason=os_reason(error),
                )
            )
        except ValueError:
            return cls(
                problem=say(
                    "The list of packs that you trust, {path}, is damaged, so packs are asked "
                    "about again. What you trust from now on is kept in a new one; the damaged "
                    "one stays beside it.",
                    path=cls.path(),
                ),
                damaged=True,
            )

    @classmethod
    def _parsed(cls, data: bytes) -> TrustBook:
        """Raises ValueError where it is not what this program writes."""
        said: Any = None
        try:
            said = json.loads(data) if len(data) <= _LONGEST else None
            book = cls()
            for id, record in said["packs"].items():
                if len(bytes.fromhex(id)) == 64:
                    texts = [str(record[name])[:300] for name in ("name", "how", "since")]
                    book.records[id.lower()] = Record(*texts)
            for place, (*numbers, digest) in said["files"].items():
                size, changed, entered, number, device = map(int, numbers)
                state = (size, changed, entered, number, device)
                book.files[place] = FileRecord(state, bytes.fromhex(digest))
            if said["version"] != _VERSION:
                book.problem = _newer(cls.path())
        except (KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
            if isinstance(said, dict) and said.get("version") not in (None, _VERSION):
                return cls(problem=_newer(cls.path()))
            raise ValueError("not a book of trust") from error
        return book

    def how(self, digest: bytes) -> str:
        """Why a content is trusted or known; "" where it was never met."""
        record = self.records.get(digest.hex())
        return record.how if record else ""

    def file_record(self, path: Path, state: State | None) -> FileRecord | None:
        """What is remembered of a file, if it is still in the state that it was in."""
        record = self.files.get(_place(path))
        return record if record is not None and record.state == state else None

    def note(
        self, digest: bytes, path: Path, how: str | None, state: State | None, *, must: bool = False
    ) -> None:
        """Remember a file's sum, and with ``how`` why its content is trusted.

        must: UnusableFileError where that cannot be written; else it is summed again next time,
        and a damaged book is left for the person to be told of.
        """
        if self.problem and not must:
            return
        name = path.name.removesuffix(".pack")

        def change(book: TrustBook) -> None:
            if how is not None:
                book.records.pop(digest.hex(), None)
                today = datetime.now(UTC).date().isoformat()
                book.records[digest.hex()] = Record(name, how, today)
            if state is not None:
                book.files.pop(_place(path), None)
                book.files[_place(path)] = FileRecord(state, digest)

        try:
            self._change(change)
        except UnusableFileError:
            if must:
                raise

    def forget(self, id: str) -> None:
        """Forget the contents whose sums begin so, and files of them. Raises UnusableFileError."""

        def change(book: TrustBook) -> None:
            book.records = {
                key: record for key, record in book.records.items() if not key.startswith(id)
            }
            book.files = {
                place: file
                for place, file in book.files.items()
                if not file.digest.hex().startswith(id)
            }

        self._change(change)

    def _change(self, change: Callable[[TrustBook], None]) -> None:
        """Change the book as it is now and write it; this one is made like it."""
        with self._lock():
            now = TrustBook.read()
            if now.damaged:
                now.path().replace(now.path().with_suffix(".damaged"))
                now.problem, now.damaged = "", False
            elif now.problem:
                raise UnusableFileError(now.problem)
            change(now)
            now._write()
        self.records, self.files, self.problem, self.damaged = now.records, now.files, "", False

    @classmethod
    @contextlib.contextmanager
    def _lock(cls) -> Iterator[None]:
        try:
            cls.folder().mkdir(parents=True, exist_ok=True)
            with filelock.FileLock(cls.folder() / ".lock", timeout=_PATIENCE):
                yield
        except (OSError, filelock.Timeout) as error:
            reason = os_reason(error) if isinstance(error, OSError) else str(error)
            raise UnusableFileError(
                say(
                    "Which packs you trust cannot be written to {path}: {reason}. Make room or "
                    "give yourself the right to write there, then try again.",
                    path=cls.path(),
                    reason=reason,
                )
            ) from error

    def _write(self) -> None:
        from flickrcheck.work.output import write_whole

        records = list(self.records.items())[-_MOST:]
        files = list(self.files.items())[-_MOST_FILES:]
        said = {
            "version": _VERSION,
            "packs": {
                id: {"name": record.name, "how": record.how, "since": record.since}
                for id, record in records
            },
            "files": {place: [*file.state, file.digest.hex()] for place, file in files},
        }
        write_whole(self.path(), json.dumps(said, indent=1).encode())


def state_of(path: Path) -> State | None:
    """What changes when a file is written or replaced; None where there is none."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return (found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino, found.st_dev)


def _place(path: Path) -> str:
    return str(path.absolute()).encode("utf-8", "backslashreplace").decode()


def _newer(path: Path) -> str:
    return say(
        "The list of packs that you trust, {path}, was written by a newer flickrcheck. So that "
        "nothing of it is lost, nothing is changed in it. Install the newest flickrcheck.",
        path=path,
    )
