"""A scan that is paused, or whose disk goes away: nothing is lost, and nothing wrong is said."""

from __future__ import annotations

import shutil
import threading
import time
from pathlib import Path

import pytest

from flickrcheck.photo import walk
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.check import Control, Finished, Progress, scan

pytestmark = pytest.mark.usefixtures("in_this_process")

COPY = "IMG-20190312-WA0007.jpg"


@pytest.fixture
def photos(demo_photos, tmp_path) -> Path:
    folder = tmp_path / "disk" / "photos"
    shutil.copytree(demo_photos / "Messenger", folder / "Messenger")
    return folder


def names(book: Casebook) -> list[str]:
    return sorted(Path(s.match.photo.path).name for s in book.matches() if s.present)


@pytest.mark.workers
def test_a_disk_that_goes_away_while_pictures_are_read_ends_the_scan(book, photos, example_pack):
    events = []
    for event in scan(book, [photos], [example_pack], jobs=1):
        events.append(event)
        if isinstance(event, Progress) and event.stage == "identify" and photos.exists():
            photos.parent.rename(photos.parent.with_name("unplugged"))
    assert events[-1] == Finished(book.last_scan().id, interrupted=True, reason=events[-1].reason)
    assert str(photos) in events[-1].reason
    assert "What was found before stays." in events[-1].reason
    assert list(book.unreadable()) == []
    assert book.last_scan().finished is None
    photos.parent.with_name("unplugged").rename(photos.parent)
    list(scan(book, [photos], [example_pack], jobs=1))
    assert COPY in names(book)
    assert list(book.unreadable()) == []


def test_a_disk_that_goes_away_during_the_walk_takes_no_photo_with_it(
    book, photos, example_pack, monkeypatch
):
    list(scan(book, [photos], [example_pack], jobs=1))
    before, count = names(book), book.photo_count()
    real = walk.walk

    def unplugged(paths, **options):
        yield next(event for event in real(paths, **options))
        photos.parent.rename(photos.parent.with_name("unplugged"))
        yield walk.Problem(str(photos / "Messenger"), "It could not be listed.")

    monkeypatch.setattr(walk, "walk", unplugged)
    *_, last = scan(book, [photos], [example_pack], jobs=1)
    assert last.interrupted
    assert last.reason
    assert names(book) == before
    assert book.photo_count() == count
    assert book.last_scan().unlisted == ()


@pytest.mark.workers
def test_what_was_read_is_written_while_the_scan_is_paused(book, photos, example_pack):
    for number in range(300):
        data = (photos / "Messenger" / COPY).read_bytes() + str(number).encode()
        (photos / f"{number}.jpg").write_bytes(data)
    control = Control()
    ended = threading.Event()

    def work():
        with Casebook.open(book.path) as own:
            for event in scan(own, [photos], [example_pack], jobs=1, control=control):
                if isinstance(event, Progress) and event.stage == "pictures":
                    control.pause()
        ended.set()

    def read() -> int:
        return next(book.rows("SELECT count(*) AS n FROM content"))["n"]

    thread = threading.Thread(target=work)
    thread.start()
    try:
        give_up = time.monotonic() + 60
        while not read() and time.monotonic() < give_up:
            time.sleep(0.05)
        assert 0 < read() < 300
        assert not ended.is_set()
    finally:
        control.stop.set()
        control.resume()
        thread.join(60)
    assert ended.is_set()
