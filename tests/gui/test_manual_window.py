"""The manual in the help: every page of the manual, found by words, read without leaving it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from flickrcheck import language
from flickrcheck.gui import manual, manual_search
from flickrcheck.gui.manual import CHAPTERS, OF_PAGE, START, chapters, sections, slug
from flickrcheck.gui.manual_search import found, wanted
from flickrcheck.gui.manual_window import ManualWindow
from flickrcheck.gui.rail import MATCHES, NAMES
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
    assert window.forward_button.isEnabled()  # that led nowhere
    window.page.anchorClicked.emit(QUrl(START))
    assert not window.forward_button.isEnabled()
    window.back_button.click()
    assert shown(window) == "Matches"


def places(window: ManualWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def test_words_are_found_in_all_chapters_and_enter_leads_from_place_to_place(window):
    window.open_chapter("manual/keys.md")
    QTest.keyClicks(window.find_box, "sister scene")
    listed = places(window)
    assert len(listed) >= 3 and all("sister" in listed_text(window, row) for row in (0, 1, 2))
    assert f"{len(listed)} places" in window.found_label.text()
    assert shown(window) == "Keys"  # until Enter
    seen = []
    for _ in range(len(listed) + 1):
        QTest.keyClick(window.find_box, Qt.Key.Key_Return)
        seen.append(window.name())
        assert window.page.extraSelections()
        assert window.page.textCursor().selectedText().casefold().startswith(("sister", "scene"))
    assert len(set(seen)) > 1 and seen[0] == seen[-1]
    window.list.setCurrentRow(2)
    assert listed[2].startswith(shown(window))
    window.find_box.setText("xyzzyx")
    assert "None of these" in window.found_label.text() and not window.next_button.isEnabled()
    window.find_box.setText("xyzzyx deadline")
    assert "nearest" in window.found_label.text() and places(window)
    window.find_box.clear()
    assert not window.found_label.isVisible() and len(places(window)) == len(CHAPTERS)
    assert window.list.currentItem().text() == shown(window)


def listed_text(window: ManualWindow, row: int) -> str:
    item = window.list.item(row)
    name, place = (item.data(Qt.ItemDataRole.UserRole + each) for each in (0, 1))
    chapter = next(each for each in chapters() if each.name == name)
    return next(each.folded for each in sections(chapter) if each.place == place)


@pytest.mark.parametrize(
    ("asked", "place"),
    [
        ("delete my data", "manual/troubleshooting.md#how-do-i-delete-my-data-or-uninstall"),
        ("deadline", "manual/requests.md#how-days-are-counted"),
        ("no match", "manual/troubleshooting.md#no-match-was-found"),
        ("What are the exit codes?", "manual/command-line.md#exit-codes"),
        ("keyboard shortcuts", "manual/keys.md#"),
        ("How do I install it", "manual/start.md#installing"),
        ("Account Export", "manual/identity.md#account-exports"),
        ("12345678@N00", "manual/command-line.md#looking-up"),
        ("Frist", "manual/requests.md#how-days-are-counted"),
        ("Wie kann ich meine Daten löschen", "manual/troubleshooting.md#how-do-i-delete-my-data"),
        ("Suchlauf langsam", "manual/troubleshooting.md#the-scan-is-slow"),
        ("délai de réponse", "manual/requests.md#how-days-are-counted"),
        ("supprimer mes données", "manual/troubleshooting.md#how-do-i-delete-my-data"),
    ],
)
def test_what_people_type_is_found(asked, place):
    ranked, whole = found(wanted(asked))
    assert whole
    assert any(f"{each.name}#{each.place}".startswith(place) for each in ranked[:3]), ranked[:5]


def test_words_of_the_other_languages_lead_to_words_that_the_manual_has():
    whole = "\n".join(chapter.folded for chapter in chapters())
    for asked in manual_search._MEANS:
        [word] = wanted(asked)
        assert word.search(whole), asked


def test_a_page_loads_nothing(window, tmp_path):
    (tmp_path / "secret.txt").write_text("secret")
    page = window.page
    page.show_chapter(manual.Chapter("x", "X", f"# X\n\n![p](file://{tmp_path}/secret.txt)"))
    assert page.loadResource(0, QUrl.fromLocalFile(str(tmp_path / "secret.txt"))) is None
    assert "secret" not in page.toPlainText()


def test_other_languages_are_told_that_the_manual_is_english(qtbot, window):
    assert not window.language_label.isVisibleTo(window)
    try:
        for code, title, first in (("fr", "Manuel", "Premiers"), ("de", "Handbuch", "Erste")):
            language.choose(code)
            other = ManualWindow(None)
            qtbot.addWidget(other)
            assert other.language_label.isVisibleTo(other)
            assert other.windowTitle() == title
            assert shown(other).startswith(first) and other.list.item(1).text() == "Start"
            for link in re.findall(r"\]\(([^)]*)\)", chapters()[0].text):
                assert link in CHAPTERS
            other.page.anchorClicked.emit(QUrl("manual/photos.md"))
            assert shown(other) == "Photos"
    finally:
        language.choose("en")


def test_f1_opens_the_chapter_of_the_page(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "a.casebook")
    assert [key.toString() for key in window.menus.actions["manual"].shortcuts()] == ["F1"]
    window.menus.actions["manual"].trigger()
    opened = window.show_manual()
    assert opened.isVisible()
    for page, chapter in OF_PAGE.items():
        window.show_page(page)
        window.menus.actions["manual"].trigger()
        assert window.show_manual() is opened and opened.name() == chapter
        assert shown(opened) == NAMES[page]


def test_an_installation_without_pages_has_an_empty_manual(qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(manual, "document", lambda *parts: tmp_path.joinpath(*parts))
    manual._chapters_in.cache_clear()
    try:
        window = ManualWindow(None)
        qtbot.addWidget(window)
        assert window.list.count() == 0 and not window.page.toPlainText()
        window.find_box.setText("word")
        window.next_hit()
    finally:
        manual._chapters_in.cache_clear()


def test_the_pages_of_a_bundle_go_before_those_of_a_checkout(tmp_path, monkeypatch):
    from flickrcheck import resource

    assert document("manual", "start.md") == DOCS / "manual" / "start.md"
    (tmp_path / "docs").mkdir()
    monkeypatch.setattr(resource, "resource", lambda *parts: tmp_path.joinpath(*parts))
    assert document("lists.md") == tmp_path / "docs" / "lists.md"
