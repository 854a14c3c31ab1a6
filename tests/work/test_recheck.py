"""A new pack against a known casebook, without a picture being opened."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from flickrcheck.errors import UsageError
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.check import Control, Finished, MatchesChanged, Progress, scan
from flickrcheck.work.recheck import recheck

pytestmark = pytest.mark.usefixtures("in_this_process")


@pytest.fixture
def photos(demo_photos, tmp_path) -> Path:
    folder = tmp_path / "my photos"
    for name in ("Flickr export", "Messenger", "Problems"):
        shutil.copytree(demo_photos / name, folder / name)
    return folder


@pytest.fixture
def empty_pack(tmp_path) -> Path:
    path = tmp_path / "empty.pack"
    with PackWriter(path, dataset="pipa", edition="1") as writer:
        writer.finish()
    return path


def found(book) -> dict[tuple[str, int | None], Grade]:
    return {
        (Path(each.match.photo.path).name, each.match.entry_id): each.match.grade
        for each in book.matches()
    }


def test_a_new_pack_finds_what_a_scan_would_and_marks_it_new(
    book, photos, empty_pack, example_pack, tmp_path
):
    list(scan(book, [photos], [empty_pack], jobs=1, look_harder=False))
    assert found(book) == {}
    pictures = [path for path in photos.rglob("*.jpg") if path.is_file()]
    for path in pictures:
        path.write_bytes(b"")  # whoever opened one of them now would learn nothing
    events = list(recheck(book, [example_pack]))
    assert events[-1] == Finished(book.last_scan().id, interrupted=False)
    again = found(book)
    assert Grade.LISTED in again.values() and Grade.SAME_PICTURE in again.values()
    assert all(each.new and each.present for each in book.matches())
    assert list(recheck(book, [example_pack]))[-1].interrupted is False
    assert found(book) == again
    assert not any(each.new for each in book.matches())


def test_it_finds_the_same_as_a_fresh_scan(book, photos, empty_pack, example_pack, tmp_path):
    from flickrcheck.store.casebook import Casebook

    list(scan(book, [photos], [empty_pack], jobs=1, look_harder=False))
    list(recheck(book, [example_pack]))
    with Casebook.open(tmp_path / "fresh.casebook", create=True) as fresh:
        list(scan(fresh, [photos], [example_pack], jobs=1, look_harder=False))
        assert found(book) == found(fresh)


def test_photos_on_a_disk_that_is_away_keep_what_is_known_and_get_what_is_new(
    book, photos, empty_pack, example_pack
):
    list(scan(book, [photos], [empty_pack], jobs=1, look_harder=False))
    photos.rename(photos.with_name("away"))
    list(recheck(book, [example_pack]))
    by_picture = found(book)
    assert Grade.SAME_PICTURE in by_picture.values()
    photos.with_name("away").rename(photos)
    list(scan(book, [photos], [example_pack], jobs=1, look_harder=False))
    full = found(book)
    match = next(iter(book.matches()))
    book.set_verdict([match.id], Verdict.MINE)
    photos.rename(photos.with_name("away"))
    list(recheck(book, [example_pack, empty_pack]))
    assert found(book) == full
    assert [each.verdict for each in book.matches() if each.id == match.id] == [Verdict.MINE]


def test_it_can_be_stopped_and_goes_on(book, photos, empty_pack, example_pack):
    list(scan(book, [photos], [empty_pack], jobs=1, look_harder=False))
    control = Control()
    control.stop.set()
    assert list(recheck(book, [example_pack], control=control))[-1].interrupted
    list(recheck(book, [example_pack]))
    assert found(book)


def test_previews_are_made_of_what_is_found_and_only_where_asked_for(
    book, photos, empty_pack, example_pack
):
    list(scan(book, [photos], [empty_pack], jobs=1, look_harder=False))
    list(recheck(book, [example_pack]))
    keys = {each.match.photo.content_key for each in book.matches()}
    assert not any(book.thumbnail(key) for key in keys if key)
    events = list(recheck(book, [example_pack], previews=True))
    assert "thumbnails" in {event.stage for event in events if isinstance(event, Progress)}
    assert any(book.thumbnail(key) for key in keys if key)
    assert book.last_scan().finished


def test_what_an_interrupted_scan_found_is_still_new_when_the_next_goes_on(
    book, photos, empty_pack, example_pack, monkeypatch
):
    from flickrcheck.work import recheck as module

    list(scan(book, [photos], [empty_pack], jobs=1, look_harder=False))
    monkeypatch.setattr(module, "BLOCK", 1)
    control = Control()
    for event in recheck(book, [example_pack], control=control):
        if isinstance(event, MatchesChanged):
            control.stop.set()
    first = {each.id for each in book.matches()}
    assert first and book.last_scan().finished is None
    list(recheck(book, [example_pack]))
    again = list(book.matches())
    assert len(again) > len(first)
    assert all(each.new for each in again)


def test_without_photos_it_says_so(book, example_pack):
    with pytest.raises(UsageError, match="knows no photos yet"):
        list(recheck(book, [example_pack]))


def test_what_a_newer_edition_gave_while_the_disk_was_away_goes_with_it(
    book, photos, example_pack, tmp_path
):
    options = {"jobs": 1, "look_harder": False}
    with Pack.open(example_pack) as pack:
        dataset = pack.dataset
    older = tmp_path / "older.pack"
    with PackWriter(older, dataset=dataset, edition="0") as writer:
        writer.finish()
    list(scan(book, [photos], [older], **options))
    photos.rename(photos.with_name("away"))
    list(recheck(book, [example_pack]))
    assert found(book)
    photos.with_name("away").rename(photos)
    list(scan(book, [photos], [older], **options))
    assert found(book) == {}
