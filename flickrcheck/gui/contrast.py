"""Colours that can be read: corrects those of the system whose contrast is too low.

The measure and the bound are those of WCAG 2.2, success criterion 1.4.3
(https://www.w3.org/TR/WCAG22/#contrast-minimum). What is disabled is left as it is, as there.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

LEAST: Final = 4.5
"""How much lighter one of two colours has to be than the other, as WCAG counts it."""

_Role = QPalette.ColorRole
GROUNDS: Final = {
    _Role.WindowText: (_Role.Window,),
    _Role.Text: (_Role.Base, _Role.AlternateBase),
    _Role.ButtonText: (_Role.Button,),
    _Role.PlaceholderText: (_Role.Base,),
    _Role.Link: (_Role.Window, _Role.Base, _Role.AlternateBase),
    _Role.LinkVisited: (_Role.Window, _Role.Base, _Role.AlternateBase),
    _Role.ToolTipText: (_Role.ToolTipBase,),
}
"""Each colour of texts with the grounds on which it stands."""

_GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)
_STEPS = 64


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two opaque colours, from 1 (the same) to 21 (black and white)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = colour.redF(), colour.greenF(), colour.blueF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def over(colour: QColor, ground: QColor) -> QColor:
    """What is seen of a colour, perhaps half transparent, on an opaque ground."""
    return _mixed(ground, colour, colour.alphaF())


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        *(
            min(max(a + (b - a) * share, 0.0), 1.0)
            for a, b in zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True)
        )
    )


def corrections(palette: QPalette) -> QPalette:
    """A palette with nothing but the colours that have to change so that texts can be read."""
    wanted = QPalette()
    for group in _GROUPS:
        for role, grounds in GROUNDS.items():
            colours = [palette.color(group, ground) for ground in grounds]
            text = palette.color(group, role)
            if any(contrast(over(text, ground), ground) < LEAST for ground in colours):
                wanted.setColor(group, role, _readable(over(text, colours[0]), colours))
        # here the ground changes: the text on it is drawn by marks and delegates, too
        text = palette.color(group, _Role.HighlightedText)
        ground = palette.color(group, _Role.Highlight)
        if contrast(text, ground) < LEAST:
            wanted.setColor(group, _Role.Highlight, _readable(ground, [text]))
    return wanted


def _readable(colour: QColor, against: list[QColor]) -> QColor:
    """The nearest colour on the way to black or white that can be read against all of these."""
    ends = [QColor("black"), QColor("white")]
    for step in range(1, _STEPS + 1):
        for end in ends:
            mixed = _mixed(colour, end, step / _STEPS)
            if all(contrast(mixed, other) >= LEAST for other in against):
                return mixed
    return max(ends, key=lambda end: min(contrast(end, other) for other in against))


def keep_readable(app: QApplication) -> None:
    """Correct the palette of the application now and when the system turns dark or light."""

    def correct() -> None:
        app.setPalette(QPalette())  # what was corrected was for the system's palette of then
        app.setPalette(corrections(app.palette()))

    # Qt tells of it in the midst of taking the new palette over
    app.styleHints().colorSchemeChanged.connect(lambda _: QTimer.singleShot(0, app, correct))
    correct()
