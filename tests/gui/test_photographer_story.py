"""A photographer with an account export, from the guide to the check of a dataset added later."""

from __future__ import annotations

import csv
import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from window_helpers import SCAN_LIMIT, wait_for_scan

from flickrcheck.gui import photos_page
from flickrcheck.gui.guide import Guide
from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.match_model import Column
from flickrcheck.gui.rail import LETTERS, MATCHES, OVERVIEW, REQUESTS
from flickrcheck.model import Entry, Grade, Verdict
from flickrcheck.photo import pool
from flickrcheck.store.match_filter import Filter
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.demo_library import photo_id

EXPORTED, LISTED, DOUBTFUL = 8, 5, 2


@pytest.fixture
def archive(demo_photos: Path, tmp_path: Path) -> Path:
    """An account export beside edited copies and files with odd names."""
    folder = tmp_path / "archive"
    for name in ("Flickr export", "Edited", "Odd names"):
        shutil.copytree(demo_photos / name, folder / name)
    return folder


@pytest.fixture
def pictures_wait(in_this_process, monkeypatch) -> threading.Event:
    """One picture is read, and no other one before the event is set."""
    go_on, run = threading.Event(), pool.run

    def waiting(task, items, *, stop, **options):
        results = run(task, items, stop=stop, **options)
        yield next(results)
        while not (go_on.is_set() or stop.is_set()):
            go_on.wait(0.02)
            yield None
        yield from results

    monkeypatch.setattr(pool, "run", waiting)
    return go_on


def verdicts(window: MainWindow) -> dict[int, Verdict | None]:
    return {each.id: each.verdict for each in window.session.casebook.matches()}


def test_from_the_export_to_a_dataset_that_is_added_later(
    qtbot, open_window, installed_pack, archive, pictures_wait, tmp_path, monkeypatch
):
    monkeypatch.setattr(photos_page, "choose_folder", lambda *_: str(archive))
    window = open_window(tmp_path / "my.casebook")
    window.guide_first()
    guide = window.findChild(Guide)
    guide.roles["photographer"].click()
    guide.next_button.click()
    assert "account export" in guide.tip_label.text()
    guide.folder_button.click()
    guide.next_button.click()
    guide.next_button.click()

    # what is listed by its ID is there before the pictures were read, and can be decided
    review = window.matches
    qtbot.waitUntil(lambda: len(review.model.ids) > LISTED, timeout=SCAN_LIMIT)
    lanes = window.photos.lanes
    first_lane = "What they tell is on the Matches page already."
    qtbot.waitUntil(lambda: first_lane in lanes.ids_label.text(), timeout=SCAN_LIMIT)
    assert lanes.pictures_label.text() == "2. Pictures: 1 read of 15."
    assert window.session.scan.active
    window.show_page(MATCHES)
    window.activateWindow()  # the guide was in front
    qtbot.waitUntil(window.isActiveWindow)
    early = review.model.ids[0]
    (stored,) = window.session.casebook.matches_by_id([early])
    assert stored.match.grade is Grade.LISTED
    assert review.selected_ids() == [early]
    qtbot.keyClick(review.table, "1")
    qtbot.waitUntil(lambda: verdicts(window)[early] is Verdict.MINE)
    before = set(review.model.ids)
    pictures_wait.set()
    wait_for_scan(qtbot, window)
    qtbot.waitUntil(lambda: before < set(review.model.ids), timeout=SCAN_LIMIT)
    assert verdicts(window)[early] is Verdict.MINE

    # the doubtful ones: one alone, then all at once, and that taken back
    review.show_filter(Filter(grade=Grade.POSSIBLE))
    qtbot.waitUntil(lambda: len(review.model.ids) == DOUBTFUL, timeout=SCAN_LIMIT)
    doubtful = list(review.model.ids)
    qtbot.keyClick(review.table, "2")
    one = {doubtful[0]: Verdict.NOT_MINE, doubtful[1]: None}
    assert {id: verdicts(window)[id] for id in doubtful} == one
    qtbot.keyClick(review.table, "a", Qt.KeyboardModifier.ControlModifier)
    assert f"{DOUBTFUL} matches are selected" in review.inspector.selection_label.text()
    qtbot.keyClick(review.table, "1")
    assert {verdicts(window)[id] for id in doubtful} == {Verdict.MINE}
    qtbot.keyClick(review.table, "U")
    assert {id: verdicts(window)[id] for id in doubtful} == one
    review.show_filter(Filter())
    decided = verdicts(window)

    # one page says what it comes to
    window.show_page(OVERVIEW)
    overview = window.overview
    qtbot.waitUntil(lambda: not overview.asker.busy, timeout=SCAN_LIMIT)
    assert overview.sentence_label.text() == window.photos.found_label.text()

    # one letter for the operator, and every photo's link goes with it
    window.show_page(LETTERS)
    letters = window.letters
    letters.form.name.setText("Robin Example")
    letters.form.email.setText("robin@example.org")
    qtbot.waitUntil(letters.panel.save_button.isEnabled, timeout=SCAN_LIMIT)
    letters.save(tmp_path / "letters")
    window.show_page(REQUESTS)
    qtbot.waitUntil(lambda: window.requests.table.rowCount() == 1, timeout=SCAN_LIMIT)
    [table] = (tmp_path / "letters").glob("*.csv")
    with table.open(encoding="utf-8-sig", newline="") as opened:
        links = " ".join(" ".join(row) for row in csv.reader(opened))
    sure = [
        each.match.entry_id
        for each in window.session.casebook.matches()
        if each.match.grade in (Grade.LISTED, Grade.SAME_PICTURE)
    ]
    assert len(sure) > LISTED
    assert [number for number in sure if f"?id={number}" not in links] == []

    # a year later: the disk is away, and a dataset is added that lists two of the photos
    archive.rename(tmp_path / "away")
    with PackWriter(tmp_path / "later.pack", dataset="pipa", edition="2027-11") as writer:
        writer.add_entries([Entry("pipa", photo_id(seed)) for seed in (3, 8)])
        writer.finish()
    window.take([str(tmp_path / "later.pack")])
    qtbot.waitUntil(window.bar.action_button.isVisible, timeout=SCAN_LIMIT)
    assert window.bar.action_button.text().startswith("Check your ")
    window.bar.action_button.click()
    wait_for_scan(qtbot, window)
    qtbot.waitUntil(lambda: "2 matches are new" in window.bar.text.text(), timeout=SCAN_LIMIT)
    window.bar.action_button.click()
    qtbot.waitUntil(lambda: len(review.model.ids) == 2, timeout=SCAN_LIMIT)
    names = [review.model.index(row, Column.FILE).data() for row in range(2)]
    assert sorted(names) == [
        f"fruit-on-the-table_{photo_id(3)}_o.jpg",
        f"still-life_{photo_id(8)}_o.jpg",
    ]
    now = verdicts(window)
    assert {id: now[id] for id in decided} == decided  # what was decided stays decided
