"""Writes a file whole or not at all, and tables without formulas."""

from __future__ import annotations

import contextlib
import csv
import io
import os
import secrets
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from flickrcheck.errors import UnusableFileError, os_reason
from flickrcheck.language import say
from flickrcheck.place import is_file, is_folder, is_there


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` as whole_file does."""
    with whole_file(path) as file:
        file.write(data)


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A temporary file beside ``path`` that takes its place, replacing an older file, at the end.

    Raises UnusableFileError (disk full, no permission, a folder of that name); then, and when
    anything else is raised meanwhile, ``path`` is as it was before.
    """
    if is_there(path) and not is_file(path) and not is_folder(path):
        raise UnusableFileError(
            say(
                "{path} is a pipe or a device and would be replaced by a file. Nothing was "
                "written. Give the name of a file.",
                path=path,
            )
        )
    # not tempfile: its files are readable by their owner only, whatever the umask says
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise UnusableFileError(
            say(
                "{path} cannot be written: {reason}. What was there before is unchanged. "
                "Make room or choose another folder, then run the same command again.",
                path=path,
                reason=os_reason(error),
            )
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def make_folder(folder: Path) -> None:
    """Make a folder for output where there is none (UnusableFileError where that fails)."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnusableFileError(
            say(
                "The folder {folder} cannot be made: {reason}. Choose another folder.",
                folder=folder,
                reason=os_reason(error),
            )
        ) from error


# what a spreadsheet takes for the start of a formula, also in its full-width forms
_FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")


def table(rows: Iterable[Sequence[object]]) -> bytes:
    """Rows as CSV in UTF-8 with a byte order mark, so that Excel reads it as UTF-8.

    A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV
    injection"); every cell is quoted.
    """
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([cell(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def cell(value: object) -> str:
    """A value as a cell of a table that is no formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text
