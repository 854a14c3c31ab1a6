"""Who moves or renames photos is told the same numbers as before, and nothing is called new."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from made_casebook import drawn_jpeg

from flickrcheck.model import Verdict
from flickrcheck.store import casebook_moved
from flickrcheck.store.casebook import NEW, Casebook
from flickrcheck.store.casebook_query import totals
from flickrcheck.work.check import scan

pytestmark = pytest.mark.usefixtures("in_this_process")


@pytest.fixture
def photos(demo_photos, tmp_path) -> Path:
    folder = tmp_path / "disk" / "photos"
    for name in ("Flickr export", "Messenger"):
        shutil.copytree(demo_photos / name, folder / name)
    return folder


def run(book: Casebook, folder: Path, pack: Path) -> None:
    list(scan(book, [folder], [pack], jobs=1, look_harder=False))


def test_numbers_stay_when_photos_are_moved_and_come_back(book, photos, example_pack, tmp_path):
    run(book, photos, example_pack)
    book.set_verdict([next(book.matches()).id], Verdict.ALLOWED)
    before = totals(book)
    assert before.listed > 3
    assert before.new == 0

    (photos / "Messenger").rename(photos / "Chat")  # below a place that is scanned
    run(book, photos, example_pack)
    assert totals(book) == before
    assert all(stored.present for stored in book.matches())

    moved = photos.rename(tmp_path / "other disk")  # the old place is not on the list any more
    run(book, moved, example_pack)
    assert totals(book) == before

    shutil.copytree(moved, photos)  # a disk that was away
    run(book, photos, example_pack)
    both = totals(book)
    assert (both.photos, both.listed) == (2 * before.photos, 2 * before.listed)
    assert len({stored.verdict for stored in book.matches()}) == 2


def test_what_is_found_in_moved_photos_for_the_first_time_is_new(book, photos, example_pack):
    kept, added = photos / "Messenger", photos / "Flickr export"
    aside = added.rename(photos.parent / "aside")
    run(book, photos, example_pack)
    kept.rename(photos / "Chat")
    aside.rename(added)
    run(book, photos, example_pack)
    new = {Path(stored.match.photo.path).parts[len(photos.parts)] for stored in book.matches(NEW)}
    old = {Path(stored.match.photo.path).parts[len(photos.parts)] for stored in book.matches()}
    assert (new, old) == ({"Flickr export"}, {"Flickr export", "Chat"})


def test_what_cannot_be_reached_is_not_taken_for_moved(
    book, photos, example_pack, tmp_path, monkeypatch
):
    run(book, photos, example_pack)
    before = totals(book)
    copy = photos.rename(tmp_path / "copy")

    def locked(path):
        raise PermissionError(path)

    monkeypatch.setattr(casebook_moved, "os", SimpleNamespace(lstat=locked))
    run(book, copy, example_pack)
    monkeypatch.undo()
    assert totals(book).photos == 2 * before.photos


def test_the_match_of_a_deleted_photo_stays(book, photos, example_pack):
    other = photos / "in no list.jpg"
    other.write_bytes(drawn_jpeg(1))
    run(book, photos, example_pack)
    before = totals(book)
    stored = next(each for each in book.matches() if each.match.photo.path.endswith("7.jpg"))
    Path(stored.match.photo.path).unlink()
    other.unlink()
    run(book, photos, example_pack)
    # "3 of 5 photos are listed": who is among the 3 is among the 5
    assert (totals(book).photos, totals(book).listed) == (before.photos - 1, before.listed)
    assert stored.match.photo.path in {
        each.match.photo.path for each in book.matches() if not each.present
    }


def test_the_account_export_stands_in_for_a_deleted_picture(book, photos, example_pack):
    run(book, photos, example_pack)
    stored = next(each for each in book.matches() if each.match.photo.path.endswith("_o.jpg"))
    book.set_verdict([stored.id], Verdict.ALLOWED)
    before = totals(book)
    Path(stored.match.photo.path).unlink()
    run(book, photos, example_pack)
    assert totals(book) == before  # not twice, and not new
    [instead] = [each for each in book.matches() if each.match.entry_id == stored.match.entry_id]
    assert instead.match.photo.path.endswith(".json") and instead.verdict is Verdict.ALLOWED
