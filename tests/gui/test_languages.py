"""The window in German and French: what it says, its numbers, and the letters of its menus."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QSpinBox,
    QWidget,
)

from flickrcheck.gui import spoken
from flickrcheck.gui.settings import Settings
from flickrcheck.language import choose, say, speaking
from flickrcheck.work.words import counted, date_words


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[object]:
    """Speaks a language, and English again at the end."""
    before = QLocale()
    yield lambda name: spoken.speak(qapp, name)
    choose("en")
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


def _letters(menu: QMenu) -> list[str]:
    texts = [action.text().replace("&&", "") for action in menu.actions()]
    return [text[text.index("&") + 1].lower() for text in texts if "&" in text]


def _letter(widget: QWidget) -> str:
    """The letter that puts the focus on a widget, "" if none."""
    if not isinstance(widget, QLabel | QAbstractButton):
        return ""
    if isinstance(widget, QLabel) and widget.buddy() is None:
        return ""
    _, found, after = widget.text().replace("&&", "").partition("&")
    return after[:1].lower() if found else ""


def _texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


@pytest.mark.parametrize(
    ("name", "pages", "start", "number", "ok"),
    [
        ("de", ["Überblick", "Fotos", "Treffer"], "Suchlauf starten", "1.312", "Abbrechen"),
        ("fr", ["Vue d’ensemble", "Photos"], "Démarrer l’analyse", "1\u202f312", "Annuler"),
    ],
)
def test_a_window_in_another_language(
    qtbot, speak, open_window, scanned: Path, name, pages, start, number, ok
):
    speak(name)
    window = open_window(scanned)
    rail = [window.rail.item(row).text().split("\n")[0] for row in range(window.rail.count())]
    assert [page for page in pages if not any(text.startswith(page) for text in rail)] == []
    assert window.photos.start_button.text().replace("&", "") == start
    assert counted(1312, "photo").startswith(number)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == ok  # said by Qt itself
    spin = QSpinBox()
    qtbot.addWidget(spin)
    assert spin.locale().language() == QLocale(name).language()
    menus = [action.menu() for action in window.menuBar().actions()]
    for letters in [_letters(window.menuBar()), *map(_letters, menus)]:
        assert len(letters) == len(set(letters)), letters
    bar = set(_letters(window.menuBar()))
    for page in (window.letters, window.settings.keys):
        letters = [_letter(each) for each in page.findChildren(QWidget) if _letter(each)]
        assert len(letters) == len(set(letters)) and not bar & set(letters), letters
    for menu in menus:
        assert len(_letters(menu)) == len(_texts(menu)), _texts(menu)  # each has one


def test_letters_stay_in_their_language(speak, open_window, scanned: Path, qtbot):
    speak("de")
    window = open_window(scanned)
    window.show_page(3)
    letters = window.letters
    qtbot.waitUntil(lambda: "Dear" in letters.panel.writing.text.toPlainText())
    text = letters.panel.writing.text.toPlainText()
    assert " Foto" not in text
    assert " und " not in text


def test_which_language_is_spoken(own_home, monkeypatch):
    monkeypatch.setattr(spoken, "of_system", lambda: "fr")
    settings = Settings()
    assert spoken.wanted(settings, {}) == "fr"
    settings.set_language("de")
    assert spoken.wanted(settings, {}) == "de"
    assert spoken.wanted(settings, {spoken.TOLD: "en_GB.UTF-8"}) == "en"
    assert spoken.wanted(settings, {spoken.TOLD: "tlh"}) == "de"
    settings.set_language("nonsense")
    assert spoken.wanted(settings, {}) == "fr"


def test_the_language_is_chosen_in_the_settings(speak, open_window, tmp_path: Path, monkeypatch):
    monkeypatch.delenv(spoken.TOLD)
    monkeypatch.setattr(spoken, "of_system", lambda: "en")
    window = open_window(tmp_path / "new.casebook")
    window.settings.tabs.setCurrentWidget(window.settings.language)
    choice = window.settings.language
    choice.box.setCurrentIndex(choice.box.findData("de"))
    assert Settings().language() == "de"
    with speaking("de"):
        assert choice.state_label.text() == say(
            "flickrcheck speaks this language from its next start on."
        )
    choice.box.setCurrentIndex(choice.box.findData("en"))
    assert choice.state_label.text() == ""
    with speaking("de"):
        assert choice.box.accessibleName() == "Language of the window"  # until the next start
        assert date_words(date(2026, 3, 1)) == "1. März 2026"
    with speaking("fr"):
        assert date_words(date(2026, 3, 1)) == "1er mars 2026"
