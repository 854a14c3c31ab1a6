"""Makes a PDF in memory: a letter or its annex, which becomes a file and a mail's attachment."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from flickrcheck import __version__
from flickrcheck.printing.paper_text import DPI

_CATALOG = re.compile(rb"([0-9]+) 0 obj\n<<\n/Type /Catalog\n(.*?)>>\nendobj", re.DOTALL)
_TRAILER = re.compile(
    rb"trailer\n<<\n/Size ([0-9]+) *\n(.*?)>>\nstartxref\n([0-9]+) *\n", re.DOTALL
)


def pdf_bytes(
    title: str,
    language: str,
    size: tuple[float, float],
    pages: int,
    draw: Callable[[QPainter, int], None],
) -> bytes:
    """A PDF of pages that ``draw`` draws by number, from 0, in units of which DPI are an inch.

    title, language: for viewers and screen readers; nothing else about the person or the computer
    is noted in it. size: of the pages in millimetres.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setCreator(f"flickrcheck {__version__}")
    layout = QPageLayout(
        QPageSize(QSizeF(*size), QPageSize.Unit.Millimeter),
        QPageLayout.Orientation.Portrait,
        QMarginsF(),
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    try:
        for number in range(pages):
            if number:
                writer.newPage()
            draw(painter, number)
    finally:
        painter.end()
    return _in_language(bytes(buffer.data().data()), language)


def _in_language(pdf: bytes, language: str) -> bytes:
    """The PDF with its language, which Qt does not write, as an update at its end.

    Source of the format: ISO 32000-1, 7.5.6 (incremental updates), 14.9.2 (natural language).
    """
    catalog = _CATALOG.search(pdf)
    trailer = _TRAILER.search(pdf, max(0, len(pdf) - 2000))
    if catalog is None or trailer is None:  # another Qt writes it in another way
        return pdf
    number = int(catalog[1])
    told = b"%d 0 obj\n<<\n/Type /Catalog\n/Lang (%s)\n%s>>\nendobj\n" % (
        number,
        language.encode("ascii"),
        catalog[2],
    )
    start = len(pdf) + 1
    table = b"xref\n0 1\n0000000000 65535 f \n%d 1\n%010d 00000 n \n" % (number, start)
    end = b"trailer\n<<\n/Size %s\n%s/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (
        trailer[1],
        trailer[2],
        trailer[3],
        start + len(told),
    )
    return b"".join((pdf, b"\n", told, table, end))
