"""The Matches page where the casebook is large: asked and judged in the background."""

from __future__ import annotations

import threading

import pytest
from made_casebook import make_casebook, match
from window_helpers import SCAN_LIMIT

from flickrcheck.errors import UnusableFileError
from flickrcheck.gui import decisions, match_asker
from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.match_model import Column
from flickrcheck.gui.rail import MATCHES
from flickrcheck.model import Verdict
from flickrcheck.store.casebook import Casebook


@pytest.fixture(autouse=True)
def _all_are_large(monkeypatch):
    monkeypatch.setattr(match_asker, "AT_ONCE", (0, 0))
    monkeypatch.setattr(decisions, "AT_ONCE", 3)


@pytest.fixture
def window(qtbot, open_window, scanned) -> MainWindow:
    made = open_window(scanned)
    made.show_page(MATCHES)
    counted(qtbot, made)
    return made


def counted(qtbot, window: MainWindow) -> None:
    page = window.matches
    qtbot.waitUntil(lambda: bool(page.totals.matches), timeout=SCAN_LIMIT)
    qtbot.waitUntil(
        lambda: not (window.session.bridge.waiting or page._reload_timer.isActive()),
        timeout=SCAN_LIMIT,
    )


def given(window: MainWindow) -> list[Verdict | None]:
    return [stored.verdict for stored in window.session.casebook.matches()]


def test_reading_is_said_and_then_all_is_there(qtbot, open_window, scanned, monkeypatch):
    may_go_on = threading.Event()
    read = match_asker.MatchList

    def slow(casebook):
        may_go_on.wait(60)
        return read(casebook)

    monkeypatch.setattr(match_asker, "MatchList", slow)
    window = open_window(scanned)
    page = window.matches
    window.show_page(MATCHES)
    assert "is being read" in page.empty_label.text()
    may_go_on.set()
    counted(qtbot, window)
    assert page.table.hasFocus()  # the keys work without a click
    assert len(page.model.ids) == 24
    assert "21 matches wait" in page.sentence_label.text()


def test_a_casebook_that_cannot_be_read_says_so_where_its_matches_would_be(
    qtbot, open_window, scanned, monkeypatch
):
    read = match_asker.MatchList

    def broken(casebook):
        raise UnusableFileError("The disk that holds the casebook is failing.")

    monkeypatch.setattr(match_asker, "MatchList", broken)
    window = open_window(scanned)
    page = window.matches
    qtbot.waitUntil(lambda: "cannot be shown" in page.empty_label.text(), timeout=SCAN_LIMIT)
    assert "is failing" in page.empty_label.text()
    assert "being read" not in page.empty_label.text()
    monkeypatch.setattr(match_asker, "MatchList", read)  # the disk is well again
    page.reload()
    counted(qtbot, window)
    assert len(page.model.ids) == 24


def test_the_newest_filter_wins(qtbot, window):
    page = window.matches
    for text in ("a", "e", "no such photo", "99999000012"):
        page.filter.text_box.setText(text)
        page._show_ids()
    qtbot.waitUntil(lambda: len(page.model.ids) == 1, timeout=SCAN_LIMIT)
    qtbot.waitUntil(lambda: not window.session.bridge.waiting, timeout=SCAN_LIMIT)
    assert len(page.model.ids) == 1
    page.table.horizontalHeader().sectionClicked.emit(Column.FILE)
    page.filter.text_box.clear()
    page._show_ids()
    qtbot.waitUntil(lambda: len(page.model.ids) == 24, timeout=SCAN_LIMIT)
    names = [page.model.index(row, Column.FILE).data().lower() for row in range(24)]
    assert names == sorted(names)


def test_a_verdict_for_all_says_how_many_and_is_undone(qtbot, window):
    page = window.matches
    said: list[str] = []
    window.session.said.connect(said.append)
    qtbot.keyClick(page.table, "2")
    assert given(window).count(Verdict.NOT_MINE) == 1
    page.table.selectAll()
    qtbot.keyClick(page.table, "1")
    assert page._decisions.busy
    qtbot.keyClick(page.table, "3")  # not yet
    assert "still being saved" in said[-1]
    qtbot.waitUntil(lambda: not page._decisions.busy, timeout=SCAN_LIMIT)
    assert set(given(window)) == {Verdict.MINE}
    assert said[-1] == "Mine: 24 matches. U to undo."
    qtbot.waitUntil(lambda: page.totals.undecided == 0, timeout=SCAN_LIMIT)
    qtbot.keyClick(page.table, "U")
    qtbot.waitUntil(lambda: not page._decisions.busy, timeout=SCAN_LIMIT)
    assert said[-1] == "Undone: 24 verdicts."
    assert sorted(map(str, given(window))) == ["None"] * 23 + ["not mine"]
    qtbot.keyClick(page.table, "U")
    assert set(given(window)) == {None}


def test_closing_while_verdicts_are_saved_saves_them(qtbot, window, scanned, monkeypatch):
    may_go_on = threading.Event()
    write = decisions._write

    def slow(*arguments):
        may_go_on.wait(60)
        return write(*arguments)

    monkeypatch.setattr(decisions, "_write", slow)
    window.matches.table.selectAll()
    window.matches.decide(Verdict.UNSURE)
    window.close()
    assert window.isVisible()
    may_go_on.set()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=SCAN_LIMIT)
    with Casebook.open(scanned) as casebook:
        assert {stored.verdict for stored in casebook.matches()} == {Verdict.UNSURE}


def test_many_verdicts_for_a_casebook_that_is_gone(qtbot, window, scanned):
    scanned.rename(scanned.with_name("moved.casebook"))
    window.matches.table.selectAll()
    window.matches.decide(Verdict.MINE)
    assert "What you said was not saved" in window.bar.text.text()
    assert not window.matches._decisions.busy
    scanned.with_name("moved.casebook").rename(scanned)


def test_the_next_undecided_far_away(qtbot, open_window, tmp_path):
    path = make_casebook(
        tmp_path / "long.casebook",
        [match(f"/photos/{number:03}.jpg", entry=number + 1) for number in range(200)],
        thumbnails=False,
    )
    window = open_window(path)
    window.show_page(MATCHES)
    counted(qtbot, window)
    page = window.matches
    with Casebook.open(path) as other:
        other.set_verdict([id for id in page.model.ids if id != page.model.ids[190]], Verdict.MINE)
    page.reload()
    counted(qtbot, window)
    page.next_undecided()
    qtbot.waitUntil(lambda: page.selected_ids() == [page.model.ids[190]], timeout=SCAN_LIMIT)
    page.decide(Verdict.MINE)
    counted(qtbot, window)
    said: list[str] = []
    window.session.said.connect(said.append)
    page.next_undecided()
    qtbot.waitUntil(lambda: bool(said), timeout=SCAN_LIMIT)
    assert said == ["No match shown here is without a verdict."]


def test_another_casebook_while_one_is_being_read(qtbot, window, scanned, tmp_path):
    page = window.matches
    page.reload()
    assert window.session.switch(tmp_path / "empty.casebook", create=True)
    page.reload()
    qtbot.waitUntil(lambda: not window.session.bridge.waiting, timeout=SCAN_LIMIT)
    assert page.model.ids == []
    assert page.totals.matches == 0
    scanned.unlink()  # nothing holds it open any more, which Windows would refuse
