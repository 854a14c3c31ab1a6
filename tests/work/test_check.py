"""The scan, on real files with real worker processes."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from pathlib import Path

import pytest

from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.model import Grade, Verdict
from flickrcheck.photo.content import content_key
from flickrcheck.photo.pool import Failure
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_scan import scan_lock
from flickrcheck.work.check import Control, Finished, MatchesChanged, Progress, scan

pytestmark = pytest.mark.usefixtures("in_this_process")

SOME = (
    "Flickr export",
    "Messenger",
    "Problems",
)


@pytest.fixture
def photos(demo_photos, tmp_path) -> Path:
    """A small part of the demo's library that a test may change."""
    folder = tmp_path / "my photos"
    for name in SOME:
        shutil.copytree(demo_photos / name, folder / name)
    return folder


def run(book, photos, packs, **options):
    return list(scan(book, [photos], packs, jobs=2, **options))


def grades(book) -> dict[str, str]:
    return {
        Path(stored.match.photo.path).name: stored.match.grade.value
        for stored in book.matches()
        if stored.present
    }


def snapshot(folder: Path) -> dict[str, tuple]:
    return {
        str(path): (path.stat().st_mtime_ns, path.stat().st_mode, path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.workers
def test_a_scan_finds_counts_and_changes_nothing(book, photos, example_pack):
    before = snapshot(photos)
    events = run(book, photos, [example_pack])
    assert snapshot(photos) == before
    assert events[-1] == Finished(book.last_scan().id, interrupted=False)
    found = grades(book)
    assert found["harbour-street_99999000001_o.jpg"] == "A"
    assert found["fruit-on-the-table_99999000003_o.jpg"] == "D"
    assert found["IMG-20190312-WA0007.jpg"] == "B"
    assert "fog.jpg" not in found
    record = book.last_scan()
    assert (record.photos, record.unreadable, record.flat) == (14, 1, 1)
    assert [Path(path).name for path, _ in book.unreadable()] == ["broken.jpg"]
    assert [Path(path).name for path in book.plain()] == ["fog.jpg"]


def test_events_tell_how_far_the_scan_is(book, photos, example_pack):
    events = run(book, photos, [example_pack])
    stages = list(dict.fromkeys(e.stage for e in events if isinstance(e, Progress)))
    if stages[0] == "index":  # told of where opening the packs takes a while
        del stages[0]
    assert stages == ["walk", "export", "identify", "pictures", "harder", "thumbnails"]
    last = [e for e in events if isinstance(e, Progress) and e.stage == "pictures"][-1]
    assert (last.done, last.total, last.errors) == (14, 14, 1)
    assert any(isinstance(e, MatchesChanged) for e in events)


def test_matches_by_id_are_there_before_any_picture_is_read(book, photos, example_pack):
    for event in scan(book, [photos], [example_pack], jobs=1):
        if isinstance(event, Progress) and event.stage == "pictures":
            break
        if isinstance(event, MatchesChanged):
            assert "A" in grades(book).values()
            return
    pytest.fail("no match was told before the pictures")


def test_matched_pictures_get_thumbnails(book, photos, example_pack):
    run(book, photos, [example_pack])
    for stored in book.matches():
        if stored.match.grade is not Grade.ACCOUNT:
            assert book.thumbnail(stored.match.photo.content_key).startswith(b"\xff\xd8")


def test_a_second_scan_opens_no_unchanged_file(book, photos, example_pack):
    odd = photos / "Messenger" / "a download without a suffix"
    (photos / "Messenger" / "IMG-20190312-WA0011.jpg").rename(odd)
    run(book, photos, [example_pack])
    first = grades(book)
    assert first[odd.name] == "B"
    for path in [odd, *photos.rglob("*.jpg")]:
        # same size and time, other bytes: only a scan that opens the file would notice
        status = path.stat()
        path.write_bytes(b"\0" * status.st_size)
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    run(book, photos, [example_pack])
    assert grades(book) == first


def test_a_changed_file_is_read_again(book, photos, example_pack):
    run(book, photos, [example_pack])
    path = photos / "Messenger" / "IMG-20190312-WA0007.jpg"
    path.write_bytes(b"no picture any more")
    run(book, photos, [example_pack])
    assert "IMG-20190312-WA0007.jpg" not in grades(book)
    assert book.last_scan().unreadable == 2


def test_a_pack_that_comes_later_needs_no_picture_opened(book, photos, example_pack):
    run(book, photos, [])
    assert grades(book) == {}
    for path in photos.rglob("*.jpg"):
        status = path.stat()
        path.write_bytes(b"\0" * status.st_size)
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    run(book, photos, [example_pack])
    assert grades(book)["IMG-20190312-WA0007.jpg"] == "B"


def test_a_verdict_survives_a_moved_folder(book, photos, example_pack):
    run(book, photos, [example_pack])
    (chosen,) = [
        stored.id for stored in book.matches() if stored.match.photo.path.endswith("WA0007.jpg")
    ]
    book.set_verdict([chosen], Verdict.MINE)
    moved = photos.rename(photos.with_name("elsewhere"))
    run(book, moved, [example_pack])
    (again,) = [
        stored
        for stored in book.matches()
        if stored.match.photo.path.endswith("WA0007.jpg") and "elsewhere" in stored.match.photo.path
    ]
    assert again.verdict is Verdict.MINE


def the_copy(book):
    """The match of the one file that the tests below change."""
    (stored,) = [s for s in book.matches() if s.match.photo.path.endswith("WA0007.jpg")]
    return stored


def test_a_verdict_survives_a_keyword_that_is_written_into_the_file(book, photos, example_pack):
    run(book, photos, [example_pack])
    book.set_verdict([the_copy(book).id], Verdict.MINE)
    path = photos / "Messenger" / "IMG-20190312-WA0007.jpg"
    path.write_bytes(path.read_bytes() + b"a keyword")
    run(book, photos, [example_pack])
    assert the_copy(book).verdict is Verdict.MINE
    assert the_copy(book).match.grade is Grade.SAME_PICTURE


def test_a_verdict_is_no_word_on_another_picture_under_the_name(book, photos, example_pack):
    run(book, photos, [example_pack])
    book.set_verdict([the_copy(book).id], Verdict.MINE)
    path = photos / "Messenger" / "IMG-20190312-WA0007.jpg"
    before = path.read_bytes()
    shutil.copy(photos / "Messenger" / "IMG-20190312-WA0011.jpg", path)
    run(book, photos, [example_pack])
    other = the_copy(book)
    assert other.match.entry_id == 99_999_000_022
    assert other.verdict is None
    path.write_bytes(before)
    os.utime(path, ns=(1, 1))
    run(book, photos, [example_pack])
    assert the_copy(book).verdict is Verdict.MINE


def test_a_match_by_picture_goes_when_the_new_picture_cannot_be_read(
    book, photos, example_pack, monkeypatch
):
    run(book, photos, [example_pack])
    path = photos / "Messenger" / "IMG-20190312-WA0007.jpg"
    path.write_bytes(path.read_bytes() + b"changed")

    def crash(task, items, **_):
        yield from ((item, Failure("It crashed.")) for item in items)

    monkeypatch.setattr("flickrcheck.photo.pool.run", crash)
    run(book, photos, [example_pack])
    assert (str(path), "It crashed.") in book.unreadable()
    assert path.name not in grades(book)


def test_thumbnails_of_files_that_could_not_be_read_are_made_later(book, photos, example_pack):
    away = photos.with_name("disk unplugged")
    for event in scan(book, [photos], [example_pack], jobs=1):
        if isinstance(event, Progress) and event.stage == "pictures" and event.current == "":
            photos.rename(away)
    assert book.thumbnail(the_copy(book).match.photo.content_key) is None
    away.rename(photos)
    run(book, photos, [example_pack])
    assert book.thumbnail(the_copy(book).match.photo.content_key) is not None


def test_a_thumbnail_is_never_one_of_another_picture(book, photos, example_pack):
    run(book, photos, [])
    path = photos / "Messenger" / "IMG-20190312-WA0007.jpg"
    for event in scan(book, [photos], [example_pack], jobs=1):
        if isinstance(event, Progress) and event.stage == "identify":
            path.write_bytes((photos / "Messenger" / "IMG-20190312-WA0011.jpg").read_bytes())
    key = the_copy(book).match.photo.content_key
    assert key != content_key(path.read_bytes())
    assert book.thumbnail(key) is None


def test_the_casebook_in_the_scanned_folder_is_neither_opened_nor_counted(photos, example_pack):
    path = photos / "mine"  # no suffix tells what it is
    opened = set()
    watching = True

    def note(event: str, details: tuple) -> None:  # it can never be taken back
        if watching and event == "open" and str(details[0]).startswith(str(path)):
            opened.add(details[0])

    with Casebook.open(path, create=True) as book:
        sys.addaudithook(note)
        run(book, photos, [example_pack])
        watching = False
        assert opened == {f"{path}.scan-lock", f"{path}.scan-holder"}
        assert book.last_scan().unsupported == {}


def test_deleted_photos_do_not_tighten_the_bounds(book, photos, example_pack, tmp_path):
    with Casebook.open(tmp_path / "fresh.casebook", create=True) as fresh:
        run(fresh, photos / "Messenger", [example_pack])
        expected = fresh.last_scan().expected
    run(book, photos, [example_pack])
    for name in ("Flickr export", "Problems"):
        shutil.rmtree(photos / name)
    run(book, photos, [example_pack])
    assert book.last_scan().expected == expected


def test_a_pack_named_twice_is_searched_once(book, photos, example_pack, tmp_path):
    link = tmp_path / "link.pack"
    link.symlink_to(example_pack)
    run(book, photos, [example_pack, link])
    assert len(book.last_scan().packs) == 1


@pytest.mark.workers
def test_a_stopped_scan_goes_on_and_ends_like_an_undisturbed_one(tmp_path, photos, example_pack):
    with Casebook.open(tmp_path / "whole.casebook", create=True) as whole:
        run(whole, photos, [example_pack])
        expected = grades(whole)
    with Casebook.open(tmp_path / "stopped.casebook", create=True) as book:
        for stop_after in (1, 3, 5):
            control = Control()
            events = []
            for event in scan(book, [photos], [example_pack], jobs=1, control=control):
                events.append(event)
                if len(events) == stop_after:
                    control.stop.set()
            assert events[-1] == Finished(book.last_scan().id, interrupted=True)
        assert run(book, photos, [example_pack])[-1].interrupted is False
        assert grades(book) == expected


@pytest.mark.workers
def test_closing_the_generator_in_the_middle_keeps_what_was_read(book, photos, example_pack):
    events = scan(book, [photos], [example_pack], jobs=1)
    for event in events:
        if isinstance(event, Progress) and event.stage == "pictures" and event.done >= 1:
            break
    events.close()
    run(book, photos, [example_pack])
    assert grades(book)["IMG-20190312-WA0007.jpg"] == "B"


@pytest.mark.workers
def test_a_paused_scan_waits_and_goes_on(book, photos, example_pack):
    control = Control()
    control.pause()
    ended = threading.Event()

    def work():
        with Casebook.open(book.path) as own:
            for _ in scan(own, [photos], [example_pack], jobs=1, control=control):
                pass
        ended.set()

    thread = threading.Thread(target=work)
    thread.start()
    assert not ended.wait(0.5)
    control.resume()
    thread.join(60)
    assert ended.is_set()
    assert book.last_scan().finished is not None


def test_a_missing_folder_is_said_before_anything_is_done(book, photos, tmp_path):
    with pytest.raises(UsageError, match="no such place"):
        list(scan(book, [tmp_path / "no such place"], []))
    assert book.last_scan() is None


def test_nothing_to_scan_is_said(book):
    with pytest.raises(UsageError, match="at least one"):
        list(scan(book, [], []))


def test_an_empty_folder_is_an_empty_result(book, tmp_path, example_pack):
    folder = tmp_path / "empty"
    folder.mkdir()
    run(book, folder, [example_pack])
    record = book.last_scan()
    assert (record.photos, record.unreadable, record.flat) == (0, 0, 0)


def test_a_single_file_is_enough(book, photos, example_pack):
    run(book, photos / "Messenger" / "IMG-20190312-WA0007.jpg", [example_pack])
    assert grades(book) == {"IMG-20190312-WA0007.jpg": "B"}


def test_a_single_file_is_known_by_the_export_beside_it(book, photos, example_pack):
    run(book, photos / "Flickr export" / "first-light_99999000005_o.jpg", [example_pack])
    (stored,) = book.matches()
    assert stored.match.grade is Grade.LISTED
    assert "account export" in stored.match.evidence[0].how


def test_a_damaged_file_of_the_export_is_told(book, photos, example_pack):
    sidecar = photos / "Flickr export" / "photo_99999000005.json"
    sidecar.write_text("{ no JSON")
    run(book, photos, [example_pack])
    ((path, reason),) = book.last_scan().unlisted
    assert path == str(sidecar)
    assert reason == "photo_99999000005.json was skipped: it is no valid JSON."


def test_two_scans_of_one_casebook_do_not_mix(book, photos, example_pack):
    with scan_lock(book.path), pytest.raises(UnusableFileError, match="Another scan"):
        run(book, photos, [example_pack])
    assert book.last_scan() is None


def test_a_broken_pack_stops_the_scan_before_it_starts(book, photos, tmp_path):
    pack = tmp_path / "broken.pack"
    pack.write_bytes(b"not a pack")
    with pytest.raises(UnusableFileError, match=r"broken\.pack"):
        run(book, photos, [pack])
    assert book.last_scan() is None
