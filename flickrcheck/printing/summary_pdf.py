"""A summary of several casebooks on paper."""

from __future__ import annotations

from flickrcheck.printing.paper import Paper
from flickrcheck.printing.paper_text import DIM, WARN, text
from flickrcheck.printing.report_pdf import (
    print_chart,
    print_heading,
    print_sections,
    print_table,
    print_title,
)
from flickrcheck.work.summary_page import SummaryPage

_WIDTHS = (0.2, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1)


def print_summary(paper: Paper, page: SummaryPage, gaps: str) -> None:
    """Print a summary. gaps: what has to be said of the fonts, "" if nothing."""
    print_title(paper, page.title, page.headline, page.more, page.remark)
    for words in page.notes:
        paper.put(text(words))
    if gaps:
        paper.put(text(gaps, WARN))
    if page.unread:
        print_sections(paper, (page.unread,))
    for chart in page.charts:
        print_chart(paper, chart)
    print_heading(paper, page.table_heading)
    print_table(paper, page.table, _WIDTHS)
    paper.space(8)
    paper.put(text(page.footer, DIM))
