"""Prints a letter and its list of photos with the system's own dialogue, as their PDFs are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QWidget

from flickrcheck.gui.pages import scrolling_layout
from flickrcheck.gui.widgets import label
from flickrcheck.language import say, say_counted
from flickrcheck.printing.letter_pages import PaperName
from flickrcheck.work.words import counted

MOST_ENTRIES: Final = 5_000
"""Longer lists are printed from their PDF: drawn here they would keep the window waiting."""

_MM_PER_INCH: Final = 25.4
_MANY_PAGES: Final = 20  # so many are printed only where the person wants it
_SIZES: Final = {"a4": QPageSize.PageSizeId.A4, "us-letter": QPageSize.PageSizeId.Letter}


class Pages(Protocol):
    """A letter or its list. size: of a page in millimetres; see ``LetterPages``."""

    size: tuple[float, float]

    @property
    def count(self) -> int:
        """How many pages there are."""

    def paint(self, painter: QPainter, page: int, scale: float) -> None:
        """Draw a page, from 0. scale: the painter's units in a millimetre."""


class PrintChoice(QDialog):
    """Asks whether the list of photos is printed with the letter.

    Opens nothing itself: chosen is called with the answer. letter, photos: how many pages they
    have. encloses: whether the letter says that the list is enclosed.
    """

    def __init__(
        self,
        letter: int,
        photos: int,
        encloses: bool,
        chosen: Callable[[bool], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Print the letter"))
        self.photos = QCheckBox(
            say("Print the list of photos too ({pages})", pages=counted(photos, "page"))
        )
        self.photos.setChecked(encloses and photos <= _MANY_PAGES)
        layout = scrolling_layout(self)
        layout.setSpacing(10)
        layout.addWidget(
            label(
                say_counted(
                    "The letter has {number} page.", "The letter has {number} pages.", letter
                )
            )
        )
        layout.addWidget(self.photos)
        layout.addWidget(
            label(
                say(
                    "The letter says that the list is enclosed: put both into the envelope. The "
                    "list runs across the paper."
                )
                if encloses
                else say(
                    "The letter does not say that the list is enclosed. The list runs across the "
                    "paper."
                )
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.print_button = buttons.addButton(
            say("Print..."), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.print_button.setDefault(True)  # once it belongs to the dialogue
        self.accepted.connect(lambda: chosen(self.photos.isChecked()))


def open_print_dialog(
    title: str,
    documents: Sequence[Pages],
    paper: PaperName,
    failed: Callable[[str], object],
    parent: QWidget,
) -> None:
    """Open the system's dialogue, which prints the documents when it is accepted.

    failed: called with a sentence where the printer, or the file in its place, takes nothing.
    """

    def print_all() -> None:
        if not paint_pages(printer, documents):
            failed(
                say(
                    "Nothing was printed: the printer, or the file to print to, cannot be used. "
                    "Choose another one, or save the letter as a PDF and print that."
                )
            )

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(_SIZES[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, sum(each.count for each in documents))
    dialog.accepted.connect(print_all)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    QDialog.open(dialog)  # the print dialogue's own wants to be told whom to call


def paint_pages(printer: QPrinter, documents: Sequence[Pages]) -> bool:
    """Paint the pages that the person chose, counted through all documents.

    False where there are none of them, or the printer takes nothing.
    """
    pages = [(each, number) for each in documents for number in range(each.count)]
    first = printer.fromPage() or 1
    last = printer.toPage() or len(pages)
    chosen = pages[first - 1 : last]
    scale = printer.resolution() / _MM_PER_INCH
    painter = QPainter()
    for each, page in chosen:
        wide, high = each.size
        turned = _turn(printer, across=wide > high)
        if painter.isActive():
            printer.newPage()
        elif not painter.begin(printer):
            return False
        painter.save()
        if turned:
            painter.translate(0, wide * scale)
            painter.rotate(-90)
        each.paint(painter, page, scale)
        painter.restore()
    return painter.isActive() and painter.end()


def _turn(printer: QPrinter, *, across: bool) -> bool:
    """Get the next page ready; returns whether what runs across has to be turned on it.

    A file is read on a screen, so its page itself runs across. On paper it is the same sheet, and
    not every printer changes between pages.
    """
    if printer.outputFormat() is not QPrinter.OutputFormat.PdfFormat:
        return across
    orientations = QPageLayout.Orientation
    printer.setPageOrientation(orientations.Landscape if across else orientations.Portrait)
    return False
