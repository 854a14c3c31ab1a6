"""Makes the PDFs of letters for ``write_letter``; Qt is loaded only when the first is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flickrcheck.model import Letter
from flickrcheck.printing.drawing import be_ready
from flickrcheck.work.letters.annex import AnnexRow

if TYPE_CHECKING:
    from flickrcheck.printing.letter_pages import PaperName


@dataclass(frozen=True, slots=True)
class LetterPrinter:
    """Draws letters and their annexes on a paper; see ``output.Printer``.

    On the command line, call ``drawing.be_ready`` in the main thread before it is used.
    """

    paper: PaperName = "a4"

    def letter(self, letter: Letter, annexes: Sequence[str]) -> bytes:
        """The letter as a PDF. annexes: names of what is enclosed.

        Raises UnusableFileError where Qt cannot draw here.
        """
        be_ready()
        from flickrcheck.printing.letter_pdf import letter_pdf

        return letter_pdf(letter, self.paper, annexes)

    def annex(self, letter: Letter, rows: Sequence[AnnexRow]) -> bytes:
        """The table of a letter's entries as a PDF; raises as ``letter`` does."""
        be_ready()
        from flickrcheck.printing.annex_pdf import annex_pdf

        return annex_pdf(letter, rows, self.paper)
