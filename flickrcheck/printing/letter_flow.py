"""Breaks a letter's body into lines and pages, one page after the other as they are asked for.

A preview shows the first page after every keystroke, so what stands on later pages is laid out
only when somebody wants to see it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from flickrcheck.printing.paper_text import POINT

LEADING: Final = 1.18
"""From line to line of running text, in heights of a line."""

_AT_LEAST: Final = 2  # lines of a paragraph that stay together at the foot and the head of a page
_WORD: Final = re.compile(r"\S+")
_WHOLE: Final = ("/", "@", "www.")  # in links, addresses and file names, which are not broken


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or an item of a list.

    mark: what stands beside its first line, such as "1."; indent: how far the text stands in, in
    units of which DPI are an inch, as ``before``, the space above it, is. keep: stays on one page
    with the beginning of what follows.
    """

    text: str
    size: float = 10.5
    bold: bool = False
    mark: str = ""
    indent: float = 0.0
    before: float = 0.0
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Laid:
    """A block in lines. layout: owns the lines, so it has to live as long as they do."""

    block: Block
    layout: QTextLayout
    lines: tuple[QTextLine, ...]
    step: float

    @property
    def high(self) -> float:
        """How high all lines are together."""
        return self.step * len(self.lines)


@dataclass(frozen=True, slots=True)
class Placed:
    """Lines of a block on a page. top: of the first of them, from the top of the page."""

    laid: Laid
    first: int
    end: int
    top: float


def font_of(size: float, *, bold: bool = False, underlined: bool = False) -> QFont:
    """The font of letters. size: in points."""
    font = QFont()
    font.setPixelSize(round(size * POINT))
    font.setBold(bold)
    font.setUnderline(underlined)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # else "file" is copied and searched as "ﬁle"
    return font


def lay(
    text: str,
    font: QFont,
    width: float,
    *,
    right: bool = False,
    leading: float = LEADING,
    runs: Qt.LayoutDirection = Qt.LayoutDirection.LayoutDirectionAuto,
) -> Laid:
    """A text in lines of a width; links and names that fit a line are not broken.

    right: aligned to the right. runs: from which side it is written; unless told, each text runs in
    the direction of its first letter.
    """
    layout = QTextLayout(text, font)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(runs)
    layout.setTextOption(option)
    wholes = _wholes(text)
    lines: list[QTextLine] = []
    step = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        end = start + line.textLength()
        for begins, ends in wholes:
            if start < begins < end < ends:
                line.setNumColumns(begins - start, width)
                break
        # letters of other scripts are higher: such a line would run into the next
        step = max(step, line.height() if step else line.height() * leading)
        lines.append(line)
    for number, line in enumerate(lines):
        line.setPosition(QPointF(0, number * step))
    layout.endLayout()
    return Laid(Block(text), layout, tuple(lines), step)


def lay_block(block: Block, width: float, *, right: bool = False) -> Laid:
    """A block in lines of a page's width.

    A paragraph of several lines stands on the side on which its language begins; what is one line,
    such as a name, stands where the letter does.
    """
    font = font_of(block.size, bold=block.bold)
    leftward = runs_right(block.text)
    runs = Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
    laid = lay(block.text, font, width - block.indent, right=right, runs=runs)
    if len(laid.lines) > 1 and leftward != right:
        laid = lay(block.text, font, width - block.indent, right=not right, runs=runs)
    return Laid(block, laid.layout, laid.lines, laid.step)


def runs_right(text: str) -> bool:
    """Whether a text is written from right to left: most of its letters say so.

    The first one alone does not: a sentence may begin with a name of another script. Links and
    addresses are in Latin letters in every language.
    """
    found = {"L": 0, "R": 0, "AL": 0}
    for word in text.split():
        if not any(sign in word for sign in _WHOLE):
            for character in word:
                side = unicodedata.bidirectional(character)
                if side in found:
                    found[side] += 1
    return found["R"] + found["AL"] > found["L"]


def _wholes(text: str) -> list[tuple[int, int]]:
    """Where what must not be broken begins and ends, counted in UTF-16 as Qt counts."""
    if not any(sign in text for sign in _WHOLE):
        return []
    words = _WORD.finditer(text)
    found = [word.span() for word in words if any(sign in word[0] for sign in _WHOLE)]
    if text.isascii():
        return found
    return [(_units(text[:begins]), _units(text[:ends])) for begins, ends in found]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "replace")) // 2


def flow(
    blocks: Sequence[Block], width: float, first: float, top: float, bottom: float, *, right: bool
) -> Iterator[list[Placed]]:
    """The blocks page by page.

    first, top: where the text begins on the first page and on others; bottom: where it ends.
    right: the letter is written from right to left. No page begins with the last line of a
    paragraph or ends with its first.
    """
    laid: dict[int, Laid] = {}

    def at(number: int) -> Laid:
        if number not in laid:
            laid[number] = lay_block(blocks[number], width, right=right)
        return laid[number]

    def least(number: int) -> float:
        """How much room a block wants at the foot of a page, with what has to stay with it."""
        if number >= len(blocks):
            return 0.0
        own = at(number)
        lines = len(own.lines)
        if blocks[number].keep and lines <= 2 * _AT_LEAST:
            return blocks[number].before + own.high + least(number + 1)
        return blocks[number].before + own.step * (lines if lines <= 3 else _AT_LEAST)

    page: list[Placed] = []
    y = first
    fresh = first <= top
    for number in range(len(blocks)):
        own = at(number)
        start = 0
        while start < len(own.lines):
            if not fresh and start == 0:
                y += own.block.before
            rest = len(own.lines) - start
            fits = min(rest, int((bottom - y) / own.step + 1e-6))
            take = _taken(rest, fits, begun=start > 0)
            if take == rest and own.block.keep:
                after = y + own.step * rest + least(number + 1)
                if after > bottom:
                    take = rest - _AT_LEAST if rest >= 2 * _AT_LEAST else 0
            if fresh and take == 0:
                take = max(1, fits)
            if take:
                page.append(Placed(own, start, start + take, y))
                y += own.step * take
                start += take
                fresh = False
            if start < len(own.lines):
                yield page
                page, y, fresh = [], top, True
        del laid[number]
    yield page


def _taken(rest: int, fits: int, *, begun: bool) -> int:
    """How many of the lines left of a paragraph go on a page where so many fit."""
    if fits >= rest:
        return rest
    take = min(fits, rest - _AT_LEAST)
    if take < (1 if begun else _AT_LEAST):
        return 0
    return take
