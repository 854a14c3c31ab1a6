"""The table model: right for Qt, and rows that stay where they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from made_casebook import HOSTILE, make_casebook, match
from PySide6.QtCore import Qt

from flickrcheck.gui.match_model import Column, MatchModel
from flickrcheck.gui.no_picture import no_picture_words
from flickrcheck.gui.rail import MATCHES
from flickrcheck.gui.session import Session
from flickrcheck.gui.settings import Settings
from flickrcheck.model import Grade
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_query import Filter, Sort, match_ids


@pytest.fixture
def session(qtbot, tmp_path: Path):
    grades = list(Grade)
    path = make_casebook(
        tmp_path / "many.casebook",
        [
            match(f"/photos/{number % 7}/{number:04}.jpg", entry=1000 + number,
                  grade=grades[number % 3])
            for number in range(450)
        ]
        + [match(f"/photos/{HOSTILE.replace('/', '_')}.jpg", nsid=HOSTILE)],
    )  # fmt: skip
    made = Session(Casebook.open(path), Settings())
    yield made
    made.close()


@pytest.fixture
def model(session):
    made = MatchModel(session)
    made.set_ids(session.casebook.match_ids())
    return made


def test_qt_finds_nothing_wrong(model, session, qtmodeltester):
    qtmodeltester.check(model)
    ids = model.ids
    model.set_ids(ids[10:200] + ids[230:])
    model.set_ids(ids)
    model.set_ids(match_ids(session.casebook, Filter(), Sort.FILE, descending=True))
    model.set_ids([])
    qtmodeltester.check(model)


def test_rows_come_from_the_casebook_in_order(model, session):
    stored = {s.id: s for s in session.casebook.matches()}
    for row in (0, 99, 100, 449, 450):
        expected = stored[model.ids[row]]
        shown = model.data(model.index(row, Column.FLICKR_ID), Qt.ItemDataRole.DisplayRole)
        assert shown == str(expected.match.entry_id)
        assert model.row_of(expected.id) == row


def test_new_rows_are_put_in_without_a_reset(model, qtbot):
    ids = model.ids
    model.set_ids(ids[5:300])
    with qtbot.assertNotEmitted(model.modelReset):
        was_reset = model.set_ids(ids[2:3] + ids[5:100] + ids[120:])
    assert not was_reset
    assert model.ids == ids[2:3] + ids[5:100] + ids[120:]


def test_another_order_is_a_reset(model):
    assert model.set_ids(list(reversed(model.ids)))


def test_hostile_texts_are_shown_harmless(model, session):
    row = model.row_of(match_ids(session.casebook, Filter(text="script"))[0])
    for column in Column:
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = model.data(model.index(row, column), role)
            assert "\u202e" not in text
            # a card has three lines, and none that a name of a file brings
            lines = 3 if column is Column.CARD and role == Qt.ItemDataRole.DisplayRole else 1
            assert len(text.splitlines()) <= lines
    owner = model.data(model.index(row, Column.OWNER), Qt.ItemDataRole.DisplayRole)
    assert len(owner) <= 60


def test_thumbnails_arrive_from_the_background(model, qtbot):
    index = model.index(0, Column.PICTURE)
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None
    qtbot.waitUntil(lambda: model.data(index, Qt.ItemDataRole.DecorationRole) is not None)
    icon = model.data(index, Qt.ItemDataRole.DecorationRole)
    assert not icon.pixmap(48, 48).isNull()


def test_words_stand_where_a_small_picture_is_missing(qtbot, open_window, tmp_path):
    made = [match(f"/p/{number}.jpg", entry=number + 1) for number in range(3)]
    window = open_window(make_casebook(tmp_path / "bare.casebook", made, thumbnails=False))
    window.show_page(MATCHES)
    model = window.matches.model
    qtbot.waitUntil(lambda: len(model.ids) == 3)
    index = model.index(0, Column.PICTURE)
    qtbot.waitUntil(lambda: model.data(index, Qt.ItemDataRole.DecorationRole) is not None)
    said = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Picture of 0.jpg: no small picture yet"
    image = model.data(index, Qt.ItemDataRole.DecorationRole).pixmap(48, 48).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(48) for y in range(48))
    stored = model.stored(0)
    assert no_picture_words(replace(stored, present=False)) == "moved or deleted"
    assert no_picture_words(replace(stored, pictured=False)) == "no picture here"
    unread = replace(stored.match, photo=replace(stored.match.photo, content_key=None))
    assert no_picture_words(replace(stored, match=unread)) == "not read yet"


def test_every_cell_has_a_name_for_screen_readers(model):
    for column in Column:
        text = model.data(model.index(0, column), Qt.ItemDataRole.AccessibleTextRole)
        assert text
