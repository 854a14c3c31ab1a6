"""Writes a PDF: laid out once to count its pages, and once to draw them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QFile, QFileDevice, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from flickrcheck import __version__
from flickrcheck.language import say
from flickrcheck.printing.paper import Paper
from flickrcheck.printing.paper_text import DPI
from flickrcheck.work.output import whole_file
from flickrcheck.work.report_words import moment_words

_BLOCK = 65536  # bytes, more than Qt and the file system keep to themselves
Draw = Callable[[Paper, bool, str], None]
"""Draws a whole document; told whether it is for the last time, and what has to be said of the
fonts on its first page, "" where they have all characters."""


def write_pdf(path: Path, title: str, made: datetime, draw: Draw) -> int:
    """Write a document to ``path``, whole or not at all; returns how many pages it has.

    title: for viewers, and on top of every page but the first, with the date.
    Raises UnusableFileError where writing fails, and what ``draw`` raises; then what was there
    before is unchanged.
    """
    head = title, moment_words(made)
    gaps = ""
    counted = Paper(None, head, lambda number: "")
    draw(counted, False, gaps)
    if counted.gaps:
        gaps = say(
            "No font of this computer has some of the characters in names here. Boxes or gaps "
            "stand in their place; the HTML and CSV reports have them."
        )
        counted = Paper(None, head, lambda number: "")
        draw(counted, False, gaps)
    pages = counted.pages

    def page_words(number: int) -> str:
        return say("Page {number} of {pages}", number=number, pages=pages)

    with whole_file(path) as file:
        device = QFile(file.name)
        if not device.open(QIODevice.OpenModeFlag.WriteOnly):
            raise OSError(device.errorString())
        try:
            _write(device, title, lambda writer: _draw(Paper(writer, head, page_words), draw, gaps))
            device.flush()
            if device.error() != QFileDevice.FileError.NoError:
                # Qt forgets why; the system says it again where there is no room even for this
                file.write(bytes(_BLOCK))
                file.flush()
                raise OSError(device.errorString())
        finally:
            device.close()
    return pages


def _write(device: QFile, title: str, draw: Callable[[QPdfWriter], None]) -> None:
    writer = QPdfWriter(device)
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setCreator(f"flickrcheck {__version__}")
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(layout)
    draw(writer)


def _draw(paper: Paper, draw: Draw, gaps: str) -> None:
    try:
        draw(paper, True, gaps)
    finally:
        paper.end()
