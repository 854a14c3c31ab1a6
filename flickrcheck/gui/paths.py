"""What is dropped or pasted: photos to scan, datasets to install, or answers to letters."""

from __future__ import annotations

import contextlib
import os
import shlex
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QUrl

from flickrcheck.photo.formats import SUFFIXES
from flickrcheck.work.photo_request import is_request

PHOTO_SUFFIXES = SUFFIXES | {".zip"}
"""Of files that hold pictures; any other file but a request or a mail is taken for a dataset."""

MAIL_SUFFIX = ".eml"

_MOST_LINES = 1000  # of pasted text


@dataclass(frozen=True, slots=True)
class Sorted:
    """Paths by what they are for; missing are those that are not there; requests: files in which
    somebody asks for pictures; mails: answers of operators."""

    photos: list[str]
    datasets: list[Path]
    missing: list[str]
    requests: list[Path] = field(default_factory=list)
    mails: list[Path] = field(default_factory=list)


def paths_of(mime: QMimeData) -> list[str]:
    """Local paths in what was dropped or pasted: file addresses, or text with a path a line."""
    if mime.hasUrls():
        return [_local(url) for url in mime.urls() if url.isLocalFile()]
    paths = []
    for line in mime.text().splitlines()[:_MOST_LINES]:
        text = _path(line.strip().strip("\"'"))
        if not os.path.lexists(text):
            # terminals and file managers write several paths in one line, in quotes
            with contextlib.suppress(ValueError):  # an odd number of quotes
                several = [_path(word) for word in shlex.split(line)]
                if len(several) > 1 and all(map(os.path.isabs, several)):
                    paths += several
                    continue
        if os.path.isabs(text):  # noqa: PTH117
            paths.append(text)
    return paths


def _path(text: str) -> str:
    if text.startswith("file:"):
        return _local(QUrl(text))
    return os.path.expanduser(text)  # noqa: PTH111 - plain text stays text


def _local(url: QUrl) -> str:
    """The path in a file address; Qt would lose bytes of a name that is no valid UTF-8."""
    path = url.toLocalFile()
    if "\ufffd" not in path or os.name == "nt":
        return path
    return os.fsdecode(unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded)))


def sort_paths(paths: Sequence[str]) -> Sorted:
    """Folders, pictures and zip archives are to be scanned; another file is a list or a pack."""
    result = Sorted([], [], [])
    for path in paths:
        if not os.path.lexists(path) or "\0" in path:
            result.missing.append(path)
        elif os.path.isdir(path) or Path(path).suffix.lower() in PHOTO_SUFFIXES:  # noqa: PTH112
            result.photos.append(path)
        elif is_request(Path(path)):
            result.requests.append(Path(path))
        elif Path(path).suffix.lower() == MAIL_SUFFIX:
            result.mails.append(Path(path))
        else:
            result.datasets.append(Path(path))
    return result
