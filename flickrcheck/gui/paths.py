"""What is dropped or pasted: photos to scan, or datasets to install."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from flickrcheck.photo.decode import SUFFIXES

_MOST_LINES = 1000  # of pasted text


@dataclass(frozen=True, slots=True)
class Sorted:
    """Paths by what they are for; missing are those that are not there."""

    photos: list[str]
    datasets: list[Path]
    missing: list[str]


def paths_of(mime: QMimeData) -> list[str]:
    """Local paths in what was dropped or pasted: file addresses, or text with a path a line."""
    if mime.hasUrls():
        return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    paths = []
    for line in mime.text().splitlines()[:_MOST_LINES]:
        text = line.strip().strip("\"'")
        if text.startswith("file:"):
            text = QUrl(text).toLocalFile()
        text = os.path.expanduser(text)  # noqa: PTH111 - plain text stays text
        if os.path.isabs(text):  # noqa: PTH117
            paths.append(text)
    return paths


def sort_paths(paths: Sequence[str]) -> Sorted:
    """Folders and pictures are to be scanned, any other file is taken for a list or a pack."""
    result = Sorted([], [], [])
    for path in paths:
        if not os.path.lexists(path) or "\0" in path:
            result.missing.append(path)
        elif os.path.isdir(path) or Path(path).suffix.lower() in SUFFIXES:  # noqa: PTH112
            result.photos.append(path)
        else:
            result.datasets.append(Path(path))
    return result
