"""The manual in the help: every page of the manual, found by words, read without leaving it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from flickrcheck import language
from flickrcheck.gui import manual
from flickrcheck.gui.manual import CHAPTERS, OF_PAGE, START, chapters, slug
from flickrcheck.gui.manual_window import ManualWindow
from flickrcheck.gui.rail import MATCHES, PHOTOS
from flickrcheck.resource import document

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_every_page_of_the_manual_is_a_chapter_and_links_lead_to_chapters():
    assert {each.name for each in chapters()} == set(CHAPTERS)
    pages = {path.relative_to(DOCS).as_posix() for path in (DOCS / "manual").glob("*.md")}
    assert pages <= set(CHAPTERS)
    by_name = {each.name: each for each in chapters()}
    links = 0
    for chapter in chapters():
        assert chapter.title and "![" not in chapter.text and "<!--" not in chapter.text
        for _, target in manual._LINK.findall(manual._FENCE.sub("", chapter.text)):
            page, _, place = target.partition("#")
            heads = [line.lstrip("# ") for line in by_name[page].text.splitlines()]
            assert not place or place in map(slug, heads), f"{chapter.name}: {target}"
            links += 1
    assert links >= 25


@pytest.fixture
def window(qtbot) -> ManualWindow:
    made = ManualWindow(None)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(window: ManualWindow) -> str:
    return window.page.document().begin().text()


def test_reading_following_links_and_going_back(window):
    assert shown(window) == "Start" and not window.back_button.isEnabled()
    window.page.anchorClicked.emit(QUrl("manual/matches.md#where-the-id-of-a-photo-is-from"))
    assert shown(window) == "Matches"
    assert window.page.textCursor().block().text() == "Where the ID of a photo is from"
    assert window.page.verticalScrollBar().value() > 0
    window.list.setCurrentRow(CHAPTERS.index("lists.md"))
    assert shown(window).startswith("Lists that packs")
    window.back_button.click()
    assert window.name() == "manual/matches.md" == OF_PAGE[MATCHES]
    window.back_button.click()
    assert window.name() == START and not window.back_button.isEnabled()
    window.forward_button.click()
    assert shown(window) == "Matches"
    window.page.anchorClicked.emit(QUrl("https://example.org/"))
    window.page.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert shown(window) == "Matches"


def test_words_are_found_in_all_chapters(window, qtbot):
    QTest.keyClicks(window.find_box, "sister scene")
    visible = [row for row in range(window.list.count()) if not window.list.item(row).isHidden()]
    assert 0 < len(visible) < len(CHAPTERS)
    assert all(chapters()[row].has(["sister", "scene"]) for row in visible)
    assert window.page.extraSelections()
    seen = set()
    for _ in range(12):
        QTest.keyClick(window.find_box, Qt.Key.Key_Return)
        assert window.page.textCursor().selectedText().casefold() == "sister"
        seen.add(window.name())
    assert len(seen) > 1
    window.find_box.setText("no such word as xyzzy")
    assert window.nothing_label.isVisible() and not window.next_button.isEnabled()
    window.find_box.clear()
    assert not window.nothing_label.isVisible()


def test_a_page_loads_nothing(window, tmp_path):
    (tmp_path / "secret.txt").write_text("secret")
    page = window.page
    page.show_chapter(manual.Chapter("x", "X", f"# X\n\n![p](file://{tmp_path}/secret.txt)"))
    assert page.loadResource(0, QUrl.fromLocalFile(str(tmp_path / "secret.txt"))) is None
    assert "secret" not in page.toPlainText()


def test_other_languages_are_told_that_the_manual_is_english(qtbot, window):
    assert not window.language_label.isVisibleTo(window)
    language.choose("de")
    try:
        german = ManualWindow(None)
        qtbot.addWidget(german)
        assert german.language_label.isVisibleTo(german)
        assert german.windowTitle() == "Handbuch"
    finally:
        language.choose("en")


def test_f1_opens_the_chapter_of_the_page(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "a.casebook")
    window.show_page(PHOTOS)
    window.menus.actions["manual"].trigger()
    opened = window.show_manual()
    assert opened.isVisible() and opened.name() == OF_PAGE[PHOTOS]
    window.show_page(MATCHES)
    assert window.show_manual() is opened and opened.name() == OF_PAGE[MATCHES]
    assert "F1" in window.menus.actions["manual"].shortcut().toString()


def test_an_installation_without_pages_has_an_empty_manual(qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(manual, "document", lambda *parts: tmp_path.joinpath(*parts))
    chapters.cache_clear()
    try:
        window = ManualWindow(None)
        qtbot.addWidget(window)
        assert window.list.count() == 0 and not window.page.toPlainText()
        window.find_box.setText("word")
        window.next_hit()
    finally:
        chapters.cache_clear()


def test_the_pages_of_a_bundle_go_before_those_of_a_checkout(tmp_path, monkeypatch):
    from flickrcheck import resource

    assert document("manual", "start.md") == DOCS / "manual" / "start.md"
    (tmp_path / "docs").mkdir()
    monkeypatch.setattr(resource, "resource", lambda *parts: tmp_path.joinpath(*parts))
    assert document("lists.md") == tmp_path / "docs" / "lists.md"
