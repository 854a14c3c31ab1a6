"""A letter as a PDF, ready to print, to fold and to post."""

from __future__ import annotations

from collections.abc import Sequence

from flickrcheck.model import Letter
from flickrcheck.printing.letter_pages import LetterPages, PaperName
from flickrcheck.printing.paper_text import MM
from flickrcheck.printing.pdf_bytes import pdf_bytes


def letter_pdf(letter: Letter, paper: PaperName, annexes: Sequence[str] = ()) -> bytes:
    """The letter as a PDF of selectable text. annexes: names of what is enclosed.

    Qt must be ready to draw (``drawing.be_ready``).
    """
    pages = LetterPages(letter, paper, annexes)
    return pdf_bytes(
        letter.subject,
        letter.language,
        pages.size,
        pages.count,
        lambda painter, page: pages.paint(painter, page, MM),
    )
