"""Prints one letter with the system's own dialogue, on the pages that the preview shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from flickrcheck.model import Letter
from flickrcheck.printing.letter_pages import LetterPages, PaperName

_MM_PER_INCH = 25.4
_SIZES = {"a4": QPageSize.PageSizeId.A4, "us-letter": QPageSize.PageSizeId.Letter}


def open_print_dialog(
    letter: Letter, paper: PaperName, annexes: Sequence[str], parent: QWidget
) -> None:
    """Open the system's dialogue, which prints the letter when it is accepted."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(letter.subject)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(_SIZES[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    pages = LetterPages(letter, paper, annexes)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages.count)
    dialog.accepted.connect(lambda: paint_pages(printer, pages))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    QDialog.open(dialog)  # the print dialogue's own wants to be told whom to call


def paint_pages(printer: QPrinter, pages: LetterPages) -> None:
    """Paint the pages that the person chose."""
    first = printer.fromPage() or 1
    last = printer.toPage() or pages.count
    painter = QPainter(printer)
    for page in range(first - 1, min(last, pages.count)):
        if page >= first:
            printer.newPage()
        pages.paint(painter, page, printer.resolution() / _MM_PER_INCH)
    painter.end()
