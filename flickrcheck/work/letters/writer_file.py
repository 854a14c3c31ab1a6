"""Keeps who writes the letters beside the casebook, only if the person wishes it.

The file is a writer.toml as ``flickrcheck letters --writer`` reads it.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict
from pathlib import Path

from flickrcheck.errors import UnusableFileError, os_reason
from flickrcheck.language import say
from flickrcheck.place import is_there
from flickrcheck.work.letters.writer import Writer, read_writer
from flickrcheck.work.output import write_whole


def writer_path(casebook: Path) -> Path:
    """Where the writer of a casebook's letters is kept."""
    return casebook.with_name(casebook.name + ".writer.toml")


def load_writer(casebook: Path) -> Writer | None:
    """The kept writer, None if none is kept. Raises UsageError where the file was spoilt."""
    path = writer_path(casebook)
    return read_writer(path) if is_there(path) else None


def keep_writer(casebook: Path, writer: Writer) -> None:
    """Write the file, which only its owner may read. Raises UnusableFileError."""
    # JSON's strings are TOML's, but for DEL, which check_writer refuses
    lines = [
        f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in asdict(writer).items()
    ]
    path = writer_path(casebook)
    write_whole(path, "\n".join(["# Who writes the letters.", *lines, ""]).encode("utf-8"))
    with contextlib.suppress(OSError):  # a file system without permissions
        path.chmod(0o600)


def forget_writer(casebook: Path) -> None:
    """Delete the file. Raises UnusableFileError where that fails."""
    path = writer_path(casebook)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise UnusableFileError(
            say(
                "Your details could not be deleted from {path}: {reason}. Delete this file "
                "yourself.",
                path=path,
                reason=os_reason(error),
            )
        ) from error
