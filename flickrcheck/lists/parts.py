"""The files that a list is made of, and which files of a folder or an archive may be lists."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Protocol

from flickrcheck.language import marked

_PACKED = frozenset({".gz", ".bz2", ".xz", ".zst"})
_KINDS = frozenset(
    {".csv", ".tsv", ".tab", ".txt", ".list", ".lst", ".token", ".json", ".jsonl", ".ndjson"}
    | {".xml", ".parquet", ".sql", ".sqlite", ".sqlite3", ".db"}
)
LINKS = marked("links to other files, which are not followed")
_UNSHOWN = re.compile(r"[^\x20-\x7e\xa1-\u1fff\u3000-\ud7ff]")


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a list.

    name: "" where the list is this file alone, else its name inside; shown: for a sentence;
    start and length: where it lies on disk, in bytes of the whole list, for progress; size: bytes
    that opening it gives; path: where it is a file of its own. It may be opened several times,
    and only until the next part is asked for.
    """

    name: str
    shown: str
    start: int
    length: int
    size: int
    open: Callable[[], BinaryIO]
    path: Path | None = None


class Place(Protocol):
    """path: as it was named; files: those on disk, in the order of reading; size: their bytes
    together; what: "file", "folder" or "archive"; skipped: what parts() passed over, by reason."""

    path: Path
    files: tuple[Path, ...]
    size: int
    what: str
    skipped: Counter[str]

    def parts(self) -> Iterator[Part]:
        """The files that may be lists, from the first one, in a lasting order."""
        ...

    def close(self) -> None: ...


def may_be_list(name: str) -> bool:
    """Whether a file of this name, in a folder or an archive, is looked into."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if not parts or any(part.startswith((".", "__MACOSX")) for part in parts if part != ".."):
        return False
    file = PurePosixPath(parts[-1].lower())
    if file.suffix in _PACKED:
        file = file.with_suffix("")
    return file.suffix in _KINDS or not file.suffix


def shown_name(name: str) -> str:
    """A name inside an archive for a sentence: short, with nothing in it that breaks a line."""
    name = _UNSHOWN.sub("\ufffd", name)
    return name if len(name) <= 200 else f"…{name[-199:]}"
