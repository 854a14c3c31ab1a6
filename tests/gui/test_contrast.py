"""Contrast of every text on its ground, in the light and the dark palette."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

import flickrcheck.gui
from flickrcheck.gui import marks
from flickrcheck.gui.contrast import GROUNDS, LEAST, contrast, corrections, keep_readable, over
from flickrcheck.gui.letter_preview import LetterPreview
from flickrcheck.model import Letter
from flickrcheck.resource import resource

_Role = QPalette.ColorRole
_GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)


def light() -> QPalette:
    """What Qt's own style has on a light system."""
    return QStyleFactory.create("fusion").standardPalette()


def dark() -> QPalette:
    """What Qt's own style has on a dark system (qtbase, qfusionstyle.cpp and qplatformtheme.cpp,
    as the offscreen platform has none)."""
    made = QPalette()
    for role, name in (
        (_Role.Window, "#323232"), (_Role.WindowText, "#f0f0f0"), (_Role.Base, "#242424"),
        (_Role.AlternateBase, "#2b2b2b"), (_Role.Text, "#f0f0f0"), (_Role.Button, "#323232"),
        (_Role.ButtonText, "#f0f0f0"), (_Role.Highlight, "#308cc6"),
        (_Role.HighlightedText, "#f0f0f0"), (_Role.PlaceholderText, "#80f0f0f0"),
        (_Role.Link, "#308cc6"), (_Role.LinkVisited, "#ff00ff"), (_Role.ToolTipBase, "#3c3c3c"),
        (_Role.ToolTipText, "#d4d4d4"),
    ):  # fmt: skip
        made.setColor(role, QColor(name))
    return made


def corrected(palette: QPalette) -> QPalette:
    return corrections(palette).resolve(palette)


PALETTES = pytest.mark.parametrize("make", [light, dark], ids=["light", "dark"])


def test_the_measure_is_that_of_wcag(qapp):
    black, white = QColor("black"), QColor("white")
    assert contrast(black, white) == contrast(white, black) == pytest.approx(21)
    assert contrast(white, QColor("#767676")) == pytest.approx(4.54, abs=0.01)
    assert contrast(white, white) == 1
    assert over(QColor(0, 0, 0, 128), white).red() == pytest.approx(127, abs=1)


@PALETTES
def test_every_text_of_the_palette_can_be_read(qapp, make):
    palette = corrected(make())
    for group in _GROUPS:
        for role, grounds in {**GROUNDS, _Role.HighlightedText: (_Role.Highlight,)}.items():
            for ground in grounds:
                below = palette.color(group, ground)
                seen = over(palette.color(group, role), below)
                assert contrast(seen, below) >= LEAST, (role, ground, seen.name(), below.name())


@PALETTES
def test_what_can_be_read_stays_as_the_system_has_it(qapp, make):
    before, after = make(), corrected(make())
    for role in (_Role.Window, _Role.Base, _Role.Text, _Role.HighlightedText, _Role.Button):
        assert before.color(role) == after.color(role)
    assert before.color(_Role.Highlight) != after.color(_Role.Highlight)


@PALETTES
def test_every_mark_can_be_seen_where_it_stands(qapp, make):
    palette = corrected(make())
    is_dark = marks.is_dark(palette)
    assert is_dark is (make is dark)
    for what in marks._COLOURS:
        for ground in (_Role.Base, _Role.AlternateBase, _Role.Window, _Role.Button):
            below = palette.color(ground)
            assert contrast(marks.colour(what, is_dark), below) >= LEAST, (what, ground)


def test_no_colour_is_hidden_in_a_module_that_is_not_looked_at_here():
    folder = Path(flickrcheck.gui.__file__).parent
    named = {
        path.name
        for path in folder.glob("*.py")
        if re.search(r"#[0-9a-fA-F]{6}\b", path.read_text("utf-8"))
    }
    assert named <= {"marks.py", "letter_preview.py"}  # the latter shows paper, which is white


@PALETTES
def test_a_letter_is_dark_on_white_paper_in_every_theme(qtbot, qapp, make):
    preview = LetterPreview()
    qtbot.addWidget(preview)
    preview.setPalette(corrected(make()))
    preview.resize(500, 700)
    body = "Dear Sir or Madam,\n\nthis letter has words.\n\nAnn Example"
    letter = Letter("en", "photographer", "gdpr", ("Ann",), ("Lab",), "1 May 2026", "Photos", body)
    preview.show_letter(letter, "a4", (), ())
    seen = preview.viewport().grab().toImage()
    paper = QColor("white")
    across = [seen.pixelColor(x, seen.height() // 2) for x in range(seen.width() // 2)]
    assert paper in across
    assert max(contrast(each, paper) for each in across) >= 3  # it is seen where the paper ends
    names = {
        seen.pixelColor(x, y).name()
        for y in range(40, seen.height() // 2)
        for x in range(60, seen.width() - 60)
    }
    darkest = min(map(QColor, names), key=QColor.lightness)
    assert contrast(darkest, paper) >= 7


def test_the_application_keeps_readable_when_the_system_changes(qtbot, qapp):
    before = QApplication.palette()

    def read() -> float:
        shown = QGuiApplication.palette()
        return contrast(shown.color(_Role.HighlightedText), shown.color(_Role.Highlight))

    keep_readable(qapp)
    try:
        assert read() >= LEAST
        QApplication.setPalette(light())
        assert read() < LEAST
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
        qtbot.waitUntil(lambda: read() >= LEAST)
    finally:
        qapp.styleHints().colorSchemeChanged.disconnect()
        QApplication.setPalette(before)


def _report_colours() -> list[dict[str, QColor]]:
    """The colours of the report's page: light, dark, and those that differ on paper."""
    css = resource("report", "report.css").read_text("utf-8")
    roots = re.findall(r":root\s*\{([^}]*)\}", css)
    return [
        {name: QColor(value) for name, value in re.findall(r"--([\w-]+):\s*(#\w{6})", root)}
        for root in roots
    ]


def test_the_texts_of_a_report_can_be_read_on_screen_and_paper():
    light, dark, printed = _report_colours()
    for colours in (light, dark, {**light, **printed}):
        pairs = [("ink", "paper"), ("ink", "raised"), ("dim", "paper"), ("dim", "raised")]
        pairs += [("link", "paper"), ("link", "raised")]
        pairs += [(f"{part}-ink", f"{part}-paper") for part in ("warn", "a", "b", "c", "d")]
        for text, ground in pairs:
            assert contrast(colours[text], colours[ground]) >= LEAST, (text, ground)
    assert contrast(light["paper"], dark["paper"]) > LEAST  # they are what they are called
