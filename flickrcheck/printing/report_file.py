"""Writes a report in any format: on paper here, the others by work/report.py."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from flickrcheck.printing.drawing import be_ready
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.report import (
    PAPER_PICTURES,
    Follow,
    ReportData,
    check_replaceable,
    gathered,
    write_report,
    write_rest,
)
from flickrcheck.work.report_page import report_page


def write_any_report(
    casebook: Casebook,
    path: Path,
    made: datetime | None = None,
    *,
    redact: bool = False,
    follow: Follow | None = None,
) -> ReportData:
    """Write the report on a casebook; the ending .html, .pdf, .csv or .json says how.

    As ``write_report``. Raises UnusableFileError as well where a PDF cannot be drawn here.
    """
    if path.suffix.lower() != ".pdf":
        return write_report(casebook, path, made, redact=redact, follow=follow)
    be_ready()
    # Qt is loaded only where it is needed
    from flickrcheck.printing.paper import Paper
    from flickrcheck.printing.pdf_file import PDF_MARK, write_pdf
    from flickrcheck.printing.report_pdf import print_report, title_of

    check_replaceable(path, PDF_MARK)
    made = made or datetime.now().astimezone()
    data = gathered(casebook, made, PAPER_PICTURES, redact=redact)
    write_rest(casebook, path, data)
    page = report_page(data)

    def draw(paper: Paper, last: bool) -> None:
        def halfway(done: int, total: int) -> None:
            if follow:
                follow((done + total * last) // 2, total)

        print_report(paper, page, halfway)

    write_pdf(path, title_of(page), made, draw)
    return data
