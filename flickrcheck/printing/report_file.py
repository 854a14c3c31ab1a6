"""Writes a report or a summary in any format: on paper here, the others in work/."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path
from typing import Final

from flickrcheck.language import speaking
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
from flickrcheck.work.report_summary import Summary, summarise
from flickrcheck.work.summary_file import check_summary_file, write_summary
from flickrcheck.work.summary_page import summary_page

_FOR_PROGRAMS: Final = (".csv", ".json")  # in English whatever is spoken
PDF_MARK: Final = "flickrcheck".encode("utf-16-be")
"""Stands in the first 1,000 bytes of every PDF of this program, as its creator."""


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
    from flickrcheck.printing.pdf_file import write_pdf
    from flickrcheck.printing.report_pdf import print_report, title_of

    check_replaceable(path, PDF_MARK)
    made = made or datetime.now().astimezone()
    data = gathered(casebook, made, PAPER_PICTURES, redact=redact, follow=follow)
    write_rest(casebook, path, data, follow)
    page = report_page(data)
    reached = 0

    def draw(paper: Paper, last: bool, gaps: str) -> None:
        def halfway(done: int, total: int) -> None:
            nonlocal reached
            reached = max(reached, (done + total * last) // 2)  # pages may be counted twice
            if follow:
                follow(reached, total)

        print_report(paper, page, gaps, halfway)

    write_pdf(path, title_of(page), made, draw)
    return data


def write_any_summary(
    casebooks: Sequence[Path],
    path: Path,
    made: datetime | None = None,
    *,
    redact: bool = False,
    follow: Follow | None = None,
) -> Summary:
    """Write a summary of casebooks, or of those in folders; the ending says how, as for a report.

    follow: is told how many casebooks were read of how many. Raises as ``summarise`` and
    ``write_any_report``.
    """
    check_summary_file(path, {".pdf": PDF_MARK})
    made = made or datetime.now().astimezone()
    if path.suffix.lower() != ".pdf":
        with speaking("en") if path.suffix.lower() in _FOR_PROGRAMS else nullcontext():
            summary = summarise(casebooks, made, redact=redact, follow=follow)
            write_summary(summary, path)
        return summary
    be_ready()
    from flickrcheck.printing.pdf_file import write_pdf
    from flickrcheck.printing.summary_pdf import print_summary

    summary = summarise(casebooks, made, redact=redact, follow=follow)
    page = summary_page(summary)
    write_pdf(path, page.title, made, lambda paper, last, gaps: print_summary(paper, page, gaps))
    return summary
