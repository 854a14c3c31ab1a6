"""Bars and frames as SVG that stands inside a page: no script, no style, only numbers."""

from __future__ import annotations

from html import escape
from typing import Final

from flickrcheck.language import say
from flickrcheck.work.report_blocks import Window
from flickrcheck.work.report_charts import Bar

_LONG: Final = 1000  # units of a bar that fills its place; the page stretches it
_HIGH: Final = 10
_SHORTEST: Final = 12  # what is not zero is seen


def bar_svg(bar: Bar, most: int, names: dict[str, str]) -> str:
    """A bar of several parts. most: what would fill the place. names: of the parts, by colour.

    The table that it stands in says the same numbers, so screen readers leave it out; whoever
    points at a part gets its name and number.
    """
    shapes = []
    left = 0.0
    for colour, number in bar.parts:
        if number > 0:
            wide = max(_LONG * number / most, _SHORTEST)
            title = say("{name}: {number}", name=names[colour], number=number)
            shapes.append(
                f'<rect class="f-{colour}" x="{left:.1f}" width="{wide:.1f}" height="{_HIGH}">'
                f"<title>{escape(title)}</title></rect>"
            )
            left += wide
    return (
        f'<svg class="bar" aria-hidden="true" viewBox="0 0 {max(_LONG, left):.1f} {_HIGH}" '
        f'preserveAspectRatio="none">{"".join(shapes)}</svg>'
    )


def frame_svg(window: Window) -> str:
    """A frame around a part of a picture that lies below; inside of it, whatever a file says.

    window: left, top, width and height as fractions of the picture.
    """
    left, top, wide, high = (min(max(part, 0.0), 1.0) for part in window)
    place = (
        f'x="{100 * left:.1f}" y="{100 * top:.1f}" width="{100 * min(wide, 1 - left):.1f}" '
        f'height="{100 * min(high, 1 - top):.1f}"'
    )
    return (
        '<svg class="part" aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none">'
        f'<rect class="under" {place}/><rect class="over" {place}/></svg>'
    )
