"""What is printed of a letter, and what opens it in the mail program."""

from __future__ import annotations

import pytest
from made_casebook import make_casebook, match
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter

from flickrcheck.gui.letter_print import PrintChoice, paint_pages
from flickrcheck.gui.rail import LETTERS
from flickrcheck.model import Letter
from flickrcheck.printing.annex_pdf import AnnexPages
from flickrcheck.printing.letter_pages import LetterPages
from flickrcheck.work.letters.annex import AnnexRow

LETTER = Letter("en", "person", "gdpr", ("Robin",), ("Lab",), "1 May 2026", "Request", "Dear Lab,")
ROW = AnnexRow(1, "https://www.flickr.com/photo.gne?id=1", 1, "FFHQ", "1", "listed", *[""] * 7)


class PaperPrinter(QPrinter):
    """Writes a file, and takes itself for a printer of paper."""

    def outputFormat(self):  # noqa: N802 - Qt's name
        return QPrinter.OutputFormat.NativeFormat


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_on_paper_the_list_is_turned_and_lies_on_the_sheet(qapp, tmp_path, paper):
    path = tmp_path / "out.pdf"
    printer = PaperPrinter(QPrinter.PrinterMode.HighResolution)
    QPrinter.setOutputFormat(printer, QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    letter, photos = LetterPages(LETTER, paper), AnnexPages(LETTER, [ROW], paper)
    drawn = []
    paint = photos.paint

    def painted(painter, page, scale):
        transform = painter.combinedTransform()
        wide, high = (side * scale for side in photos.size)
        corners = [transform.map(x, y) for x in (0.0, wide) for y in (0.0, high)]
        drawn.extend((round(x / scale), round(y / scale)) for x, y in corners)
        paint(painter, page, scale)

    photos.paint = painted
    assert paint_pages(printer, [letter, photos])
    wide, high = map(round, letter.size)
    assert sorted(drawn) == [(0, 0), (0, high), (wide, 0), (wide, high)]
    assert drawn[0] == (0, high)  # its upper left corner is the sheet's lower left one
    assert path.read_bytes().count(b"/Type /Page\n") == 2


def test_a_saved_letter_opens_as_draft_and_an_own_text_encloses_nothing(
    qtbot, open_window, tmp_path, monkeypatch
):
    found = [match(f"/p/{number}.jpg", "ffhq", number) for number in range(1, 6)]
    window = open_window(make_casebook(tmp_path / "my.casebook", found))
    window.show_page(LETTERS)
    letters, panel = window.letters, window.letters.panel
    letters.form.name.setText("Robin Example")
    letters.form.email.setText("robin@example.org")
    qtbot.waitUntil(lambda: not window.session.bridge.waiting)
    opened, printed = [], []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    monkeypatch.setattr(
        "flickrcheck.gui.letter_print.open_print_dialog",
        lambda title, documents, *_: printed.append(documents),
    )
    assert not panel.mail_button.isEnabled()
    letters.save(tmp_path / "out")
    qtbot.waitUntil(lambda: not window.session.bridge.waiting)
    assert "too long" not in panel.why_label.text()
    panel.mail_button.click()
    assert opened.pop().toLocalFile() == str(tmp_path / "out" / "nvidia-corporation.eml")

    def pages(both: bool) -> list[str]:
        printed.clear()
        window.menus.actions["letter-print"].trigger()
        qtbot.waitUntil(lambda: any(each.isVisible() for each in letters.findChildren(PrintChoice)))
        [choice] = [each for each in letters.findChildren(PrintChoice) if each.isVisible()]
        choice.photos.setChecked(both)
        choice.print_button.click()
        [documents] = printed
        assert len(documents) == 1 + both
        blocks = [placed.laid.block.text for page in _laid(documents[0]) for placed in page]
        return [block for block in blocks if block.startswith("Enclosure")]

    assert pages(both=True) == pages(both=False) == ["Enclosure: list of photos"]
    panel.writing.edit_button.click()
    panel.writing.text.setPlainText("Please delete my photos.")
    assert panel.draft_button.isHidden()  # the file has another text
    assert pages(both=False) == []
    assert pages(both=True) == ["Enclosure: list of photos"]


def _laid(pages: LetterPages):
    assert pages.count
    return pages._pages
