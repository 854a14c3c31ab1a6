"""A second scan: what it need not do again, and what must take effect all the same."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path

import pytest

from flickrcheck.errors import UsageError
from flickrcheck.model import Grade, Verdict
from flickrcheck.photo.content import content_key
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_scan import ScanWriter
from flickrcheck.store.read_content import ReadContent
from flickrcheck.work.check import Finished, Progress, scan
from flickrcheck.work.check_walk import reading_order
from flickrcheck.work.inspect import inspect

pytestmark = pytest.mark.usefixtures("in_this_process")

COPY = "IMG-20190312-WA0007.jpg"


@pytest.fixture
def photos(demo_photos, tmp_path) -> Path:
    folder = tmp_path / "my photos"
    for name in ("Flickr export", "Messenger"):
        shutil.copytree(demo_photos / name, folder / name)
    return folder


def run(book, photos, packs, **options):
    paths = photos if isinstance(photos, list) else [photos]
    return list(scan(book, paths, packs, jobs=1, **options))


def grades(book) -> dict[str, str]:
    return {
        Path(stored.match.photo.path).name: stored.match.grade.value
        for stored in book.matches()
        if stored.present
    }


def remember(book: Casebook, data: bytes, like: Path) -> None:
    """Let the casebook know a content that cannot be decoded as a picture like another one."""
    writer = ScanWriter(book, ["/elsewhere"], [])
    writer.files.note([("/elsewhere/a.jpg", len(data), 1)])
    ((photo,),) = writer.unread()
    print_ = fingerprint(read_grey(like.read_bytes()).image)
    writer.set_contents({photo.id: ReadContent(content_key(data), print_)})


def test_a_content_that_is_known_is_not_decoded_again(book, photos, example_pack, tmp_path):
    data = b"no picture, so decoding it would fail"
    remember(book, data, photos / "Messenger" / COPY)
    folder = tmp_path / "moved"
    folder.mkdir()
    (folder / "new name.jpg").write_bytes(data)
    (folder / "other.jpg").write_bytes(data[::-1])  # of the same size
    run(book, folder, [example_pack])
    assert grades(book) == {"new name.jpg": "B"}
    assert [Path(path).name for path, _ in book.unreadable()] == ["other.jpg"]


def test_only_a_known_key_spares_the_decoding(photos):
    path = photos / "Messenger" / COPY
    key = content_key(path.read_bytes())
    assert inspect(str(path), (b"?" * 16, key)) == ReadContent(key, None, known=True)
    assert inspect(str(path), (b"?" * 16,)).fingerprint is not None
    assert inspect(str(path)).thumbnail is None
    assert inspect(str(path), thumbnail=True).thumbnail.startswith(b"\xff\xd8")


def test_a_moved_file_leaves_no_ghost_and_keeps_its_verdict(book, photos, example_pack):
    run(book, photos, [example_pack])
    book.set_verdict([s.id for s in book.matches()], Verdict.MINE)
    before, count = grades(book), book.photo_count()
    (photos / "Messenger").rename(photos / "Chat")
    (photos / "Chat" / COPY).rename(photos / "Chat" / "renamed.jpg")
    run(book, photos, [example_pack])
    after = grades(book)
    assert after.pop("renamed.jpg") == before.pop(COPY)
    assert after == before
    assert book.photo_count() == count
    there = [stored for stored in book.matches() if stored.present]
    assert {stored.verdict for stored in there} == {Verdict.MINE}
    assert not any("Messenger" in stored.match.photo.path for stored in there)


def test_unchanged_photos_are_searched_again_only_when_something_else_changed(
    book, photos, example_pack, tmp_path
):
    pack = Path(shutil.copy(example_pack, tmp_path / "mine.pack"))
    run(book, photos, [pack])
    found = grades(book)
    with book.writing():  # only a new search could find them again
        book.database.conn.execute("DELETE FROM match")
    run(book, photos, [pack])
    assert grades(book) == {}
    os.utime(pack, ns=(1, 1))
    run(book, photos, [pack])
    assert grades(book) == found


def test_one_new_folder_costs_only_that_folder(book, photos, example_pack):
    run(book, photos, [example_pack])
    with book.writing():
        book.database.conn.execute("DELETE FROM match")
    shutil.copytree(photos / "Messenger", photos / "new")
    events = run(book, photos, [example_pack])
    found = {Path(stored.match.photo.path).parent.name for stored in book.matches()}
    assert found == {"new"}
    last = [event for event in events if isinstance(event, Progress)][-1]
    assert last.total == len(list((photos / "new").iterdir()))


def test_scanning_one_folder_leaves_the_others_as_they_are(book, photos, example_pack):
    run(book, photos, [example_pack])
    everything = grades(book)
    shutil.rmtree(photos / "Flickr export")
    run(book, photos / "Messenger", [example_pack])
    assert grades(book) == everything
    assert book.last_scan().photos == len(list((photos / "Messenger").iterdir()))


def test_a_sidecar_that_comes_later_is_used_for_photos_read_before(book, photos, example_pack):
    export = photos / "Flickr export"
    aside = photos.parent / "aside"
    aside.mkdir()
    for path in export.glob("*.json"):
        path.rename(aside / path.name)
    run(book, photos, [example_pack])
    before = {s.match.photo.path for s in book.matches() if "export" in s.match.evidence[0].how}
    assert before == set()
    for path in aside.iterdir():
        path.rename(export / path.name)
    run(book, photos, [example_pack])
    assert any("export" in s.match.evidence[0].how for s in book.matches())


def test_a_damaged_sidecar_is_told_by_every_scan(book, photos, example_pack):
    sidecar = photos / "Flickr export" / "photo_99999000005.json"
    sidecar.write_text("{ no JSON")
    for _ in range(3):
        run(book, photos, [example_pack])
        assert [path for path, _ in book.last_scan().unlisted] == [str(sidecar)]


def test_what_could_not_be_read_is_read_again_when_asked(book, photos, example_pack):
    path = photos / "Messenger" / COPY
    good = path.read_bytes()
    path.write_bytes(b"\0" * len(good))
    os.utime(path, ns=(1, 1))
    run(book, photos, [example_pack])
    path.write_bytes(good)
    os.utime(path, ns=(1, 1))
    run(book, photos, [example_pack])
    assert [name for name, _ in book.unreadable()] == [str(path)]
    run(book, photos, [example_pack], retry=True)
    assert list(book.unreadable()) == []
    assert grades(book)[COPY] == "B"


def test_a_verdict_outlasts_a_keyword_that_is_written_while_the_pack_is_away(
    book, photos, example_pack
):
    run(book, photos, [example_pack])
    (stored,) = (s for s in book.matches() if s.match.photo.path.endswith(COPY))
    book.set_verdict([stored.id], Verdict.MINE)
    path = photos / "Messenger" / COPY
    path.write_bytes(path.read_bytes() + b"a keyword")
    for packs in ([], [example_pack]):
        run(book, photos, packs)
        (stored,) = (s for s in book.matches() if s.match.photo.path.endswith(COPY))
        assert stored.verdict is Verdict.MINE


def test_another_picture_takes_nothing_over_while_the_pack_is_away(book, photos, example_pack):
    run(book, photos, [example_pack])
    for stored in book.matches():
        book.set_verdict([stored.id], Verdict.MINE)
    path = photos / "Messenger" / COPY
    before = path.read_bytes()
    path.write_bytes((photos / "Messenger" / "IMG-20190312-WA0011.jpg").read_bytes())
    run(book, photos, [])
    assert COPY not in grades(book)
    path.write_bytes(before)
    run(book, photos, [example_pack])
    (stored,) = (s for s in book.matches() if s.match.photo.path.endswith(COPY))
    assert stored.verdict is Verdict.MINE


def test_what_a_name_said_goes_when_the_picture_says_otherwise_in_the_same_scan(
    book, photos, example_pack
):
    """An account alone is told only of photos that are not listed themselves."""
    run(book, photos, [example_pack])
    path = next(s.match.photo.path for s in book.matches() if s.match.grade is Grade.ACCOUNT)
    Path(path).write_bytes((photos / "Messenger" / COPY).read_bytes())
    run(book, photos, [example_pack])
    found = [s.match.grade for s in book.matches() if s.match.photo.path == path]
    assert found == [Grade.SAME_PICTURE]


def test_a_picture_that_can_be_read_now_is_matched_for_its_copies_elsewhere_too(
    book, photos, example_pack, tmp_path
):
    other = tmp_path / "other"
    other.mkdir()
    data = (photos / "Messenger" / COPY).read_bytes()
    writer = ScanWriter(book, [str(other)], [])
    writer.files.note([(str(other / COPY), len(data), 1)])
    ((photo,),) = writer.unread()
    writer.set_contents({photo.id: ReadContent(content_key(data), None, problem="Not yet.")})
    shutil.copy(photos / "Messenger" / COPY, other / COPY)
    os.utime(other / COPY, ns=(1, 1))
    run(book, other, [example_pack])
    assert grades(book) == {}
    run(book, photos, [example_pack], retry=True)
    run(book, other, [example_pack])
    found = {s.match.photo.path for s in book.matches()}
    assert str(other / COPY) in found


def test_unreadable_pictures_that_are_left_out_are_not_told(book, photos, example_pack):
    (photos / "Messenger" / "bad.jpg").write_bytes(b"bad")
    run(book, photos, [example_pack])
    assert book.last_scan().unreadable == 1
    met = book.last_scan().photos
    for _ in range(2):
        events = run(book, photos, [example_pack], exclude=["bad.jpg", "*_o.jpg"], retry=True)
        record = book.last_scan()
        assert record.unreadable == 0
        assert list(book.unreadable(record.id)) == []
        assert not any(s.match.photo.path.endswith("_o.jpg") for s in book.matches_of(record))
        assert all(e.done <= (e.total or met) for e in events if isinstance(e, Progress))
    run(book, photos, [example_pack])
    assert (book.last_scan().unreadable, book.last_scan().photos) == (1, met)


def test_a_content_that_is_known_to_be_bad_is_tried_again_when_asked(book, photos, example_pack):
    path = photos / "Messenger" / COPY
    data = path.read_bytes()
    writer = ScanWriter(book, [str(photos)], [])
    status = path.stat()
    writer.files.note([(str(path), status.st_size, status.st_mtime_ns)])
    ((photo,),) = writer.unread()
    writer.set_contents({photo.id: ReadContent(content_key(data), None, problem="Not yet.")})
    run(book, photos, [example_pack])
    assert COPY not in grades(book)
    run(book, photos, [example_pack], retry=True)
    assert grades(book)[COPY] == "B"


def test_what_is_left_out_now_stays_as_it_was(book, photos, example_pack):
    run(book, photos, [example_pack])
    before = grades(book)
    run(book, photos, [example_pack], exclude=["Messenger", "*_o.jpg"])
    record = book.last_scan()
    assert record.excluded > 1
    assert grades(book) == before


def test_a_pattern_that_can_mean_nothing_is_said_before_anything_is_done(book, photos):
    with pytest.raises(UsageError, match="pattern"):
        run(book, photos, [], exclude=["../x"])
    assert book.last_scan() is None


def test_a_library_that_another_program_keeps_is_counted_and_looked_into_when_asked(
    book, photos, example_pack
):
    (photos / "Messenger").rename(photos / "My.photoslibrary")
    run(book, photos, [example_pack])
    assert book.last_scan().packages == {"Apple Photos library": 1}
    assert COPY not in grades(book)
    run(book, photos, [example_pack], packages=True)
    assert book.last_scan().packages == {}
    assert grades(book)[COPY] == "B"
    run(book, photos, [example_pack])
    assert grades(book)[COPY] == "B"


def test_pictures_in_a_zip_file_are_photos_like_others(book, photos, example_pack):
    archive = photos / "from the phone.zip"
    with zipfile.ZipFile(archive, "w") as made:
        for folder, inside in (("Messenger", "chat/{}"), ("Flickr export", "{}")):
            for path in sorted((photos / folder).iterdir()):
                made.write(path, inside.format(path.name))
            shutil.rmtree(photos / folder)
    run(book, photos, [example_pack])
    found = {stored.match.photo.path: stored.match for stored in book.matches()}
    assert found[f"{archive}!chat/{COPY}"].grade is Grade.SAME_PICTURE
    named = found[f"{archive}!harbour-street_99999000001_o.jpg"]
    assert named.grade is Grade.LISTED
    assert "from photo_99999000001.json of the account export" in named.evidence[0].how
    events = run(book, archive, [example_pack])
    assert not any(event.stage == "pictures" for event in events if isinstance(event, Progress))
    assert len(list(book.matches_of(book.last_scan()))) == len(found)
    archive.unlink()
    run(book, photos, [example_pack])
    assert grades(book) == {}


def test_a_zip_file_that_is_damaged_now_takes_no_photo_away(book, photos, example_pack):
    archive = photos / "x.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(photos / "Messenger" / COPY, "copy.jpg")
    run(book, photos, [example_pack])
    archive.write_bytes(archive.read_bytes()[:-30])
    run(book, photos, [example_pack])
    assert [path for path, _ in book.last_scan().unlisted] == [str(archive)]
    assert grades(book)["copy.jpg" if os.sep == "\\" else "x.zip!copy.jpg"] == "B"


def test_thumbnails_of_photos_known_by_id_come_from_the_same_reading(book, photos, example_pack):
    folder = photos / "Flickr export"
    events = run(book, folder, [example_pack])
    assert not [e for e in events if isinstance(e, Progress) and e.stage == "thumbnails"]
    for stored in book.matches():
        small = book.thumbnail(stored.match.photo.content_key)
        assert (small is None) == (stored.match.grade is Grade.ACCOUNT)


def test_progress_counts_the_bytes_that_are_read(book, photos, example_pack):
    events = run(book, photos, [example_pack])
    last = [e for e in events if isinstance(e, Progress) and e.stage == "pictures"][-1]
    assert last.bytes_done == last.bytes_total
    assert last.bytes_total == sum(path.stat().st_size for path in photos.rglob("*.jpg"))


@pytest.mark.parametrize(
    ("name", "size", "place"),
    [("a.jpg", 5_000_000, 0), ("A.JPEG", 1, 0), ("x.zip!a.png", 1, 0), ("a.CR2", 1, 1),
     ("a.heic", 1, 1), ("a.jpg", 80_000_000, 2), ("a.tif", 80_000_000, 2), ("download", 1, 0)],
)  # fmt: skip
def test_pictures_that_are_cheap_to_read_come_first(name, size, place):
    assert reading_order(name, size) == place


def test_of_several_paths_a_missing_one_is_named_and_its_photos_stay(
    book, photos, example_pack, tmp_path
):
    run(book, photos, [example_pack])
    before = grades(book)
    shutil.move(photos / "Messenger", tmp_path / "unplugged")
    paths = [photos / "Flickr export", photos / "Messenger"]
    events = run(book, paths, [example_pack])
    assert events[-1] == Finished(book.last_scan().id, interrupted=False)
    ((path, reason),) = book.last_scan().unlisted
    assert path == str(photos / "Messenger")
    assert "its photos stay as they were" in reason
    assert grades(book) == before


def test_files_of_any_year_are_read_once(tmp_path, photos, example_pack):
    pictures = sorted(photos.rglob("*.jpg"))
    for picture, seconds in zip(pictures, (13_600_000_000, -2_000_000_000, 0, -1), strict=False):
        os.utime(picture, (seconds, seconds))
    if pictures[0].stat().st_mtime_ns < 2**63:
        pytest.skip("this file system has no such years")
    with Casebook.open(tmp_path / "my.casebook", create=True) as book:
        run(book, photos, [example_pack])
        found = grades(book)
        assert len(found) > 5
        again = run(book, photos, [example_pack])
        read = [
            event for event in again if isinstance(event, Progress) and event.stage == "pictures"
        ]
        assert not any(event.total for event in read)
        assert grades(book) == found
