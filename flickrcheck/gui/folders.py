"""Opens folders in the system's file manager."""

from __future__ import annotations

import os

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from flickrcheck.language import say
from flickrcheck.photo.content import split_member
from flickrcheck.work.words import visible

# ruff: noqa: PTH112, PTH120 - a path from a casebook may be any string


def open_folder_of(path: str) -> str:
    """Open the folder that a file is in, or the folder itself; "" or why that is not possible.

    Of a picture in a zip archive it is the folder of the archive, which stays closed.
    """
    file, _ = split_member(path)
    try:
        folder = file if os.path.isdir(file) else os.path.dirname(file)
        there = os.path.isdir(folder)
    except ValueError:  # no path at all, such as one with a zero byte
        folder, there = file, False
    if not there:
        return say("The folder {folder} is no longer there.", folder=visible(folder))
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
        return say("No file manager opened. The folder is {folder}.", folder=visible(folder))
    return ""
