"""The report as one HTML file that loads nothing from anywhere."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from functools import cache
from typing import Final

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from flickrcheck.resource import resource
from flickrcheck.work.report import Follow, ReportData
from flickrcheck.work.report_blocks import Card
from flickrcheck.work.report_charts import Bar, Chart
from flickrcheck.work.report_page import report_page
from flickrcheck.work.report_svg import bar_svg, frame_svg

HTML_MARK: Final = b'<meta name="generator" content="flickrcheck">'
_BLOCK: Final = 200  # pieces of the template that are joined


def html_report(data: ReportData, follow: Follow | None = None) -> Iterator[bytes]:
    """The page in UTF-8, block by block, with thumbnails as data: addresses.

    follow: is told after each match how many are written of how many.
    """
    page = report_page(data)

    def cards() -> Iterator[Card]:
        for done, card in enumerate(page.cards(), 1):
            yield card
            if follow:
                follow(done, page.shown)

    return rendered(
        "report.html",
        page=page,
        cards=cards,
        frame=lambda window: Markup(frame_svg(window)),
        thumbnail=lambda key: base64.b64encode(data.thumbnails[key]).decode("ascii"),
    )


def rendered(template: str, **values: object) -> Iterator[bytes]:
    """A template of resources/report/ filled in, in UTF-8, block by block."""
    environment = _environment()
    style = resource("report", "report.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    stream = environment.get_template(template).stream(
        style=Markup(style), style_hash=Markup(f"sha256-{digest}"), bar=_bar, **values
    )
    stream.enable_buffering(_BLOCK)
    return (str(piece).encode("utf-8") for piece in stream)


def _bar(bar: Bar, chart: Chart) -> Markup:
    return Markup(bar_svg(bar, chart.most, dict(chart.legend)))


@cache
def _environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(
        loader=FileSystemLoader(resource("report")),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
