"""What a scan notes of files: only what changed is written, and nothing is called gone wrongly."""

from __future__ import annotations

import os
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_rows import join_path, split_path
from flickrcheck.store.casebook_scan import ScanWriter
from flickrcheck.store.read_content import ReadContent

SEP = os.sep


@pytest.fixture
def book(tmp_path):
    with Casebook.open(tmp_path / "my.casebook", create=True) as book:
        yield book


def scanned(book: Casebook, paths: list[str], root: str = "/photos", **gone) -> ScanWriter:
    """A scan that met these files."""
    writer = ScanWriter(book, [root], [])
    writer.files.note([(path, 1, 1) for path in paths])
    writer.files.mark_gone([root], **gone)
    return writer


def there(book: Casebook) -> set[str]:
    """The files that the casebook believes to be there."""
    sql = "SELECT folder.path AS folder, name FROM photo JOIN folder ON folder.id = folder"
    return {join_path(row["folder"], row["name"]) for row in book.rows(f"{sql} WHERE NOT gone")}


def test_files_that_are_as_they_were_are_not_written_again(book):
    paths = [f"/photos/{folder}/{n}.jpg" for folder in "ab" for n in range(50)]
    scanned(book, paths)
    before = list(book.rows("SELECT * FROM photo"))
    connection = book.database.conn
    changes = connection.total_changes
    scanned(book, paths)
    assert connection.total_changes - changes <= 1 + 2  # the scan, and its two folders
    assert list(book.rows("SELECT * FROM photo")) == before


def test_a_file_that_comes_back_is_there_again(book):
    scanned(book, ["/photos/a.jpg", "/photos/b.jpg"])
    scanned(book, ["/photos/b.jpg"])
    assert there(book) == {"/photos/b.jpg"}
    scanned(book, ["/photos/a.jpg", "/photos/b.jpg"])
    assert there(book) == {"/photos/a.jpg", "/photos/b.jpg"}


def test_only_what_is_below_the_root_is_gone(book):
    everything = ["/photos/a.jpg", "/photos 2/b.jpg", "/photos/sub/c.jpg", "/d.jpg"]
    scanned(book, everything, root="/")
    scanned(book, [], root="/photos")
    assert there(book) == {"/photos 2/b.jpg", "/d.jpg"}
    scanned(book, [], root="/")
    assert there(book) == set()


def test_folders_with_odd_names_can_be_gone_too(book):
    scanned(book, ["/photos/\udcfe/a.jpg"])
    scanned(book, [])
    assert there(book) == set()


def test_what_is_below_a_folder_that_was_not_listed_stays(book):
    paths = ["/photos/locked/a.jpg", "/photos/locked/deep/b.jpg", "/photos/locked 2/c.jpg"]
    scanned(book, paths)
    scanned(book, [], untouched={"/photos/locked"})
    assert there(book) == set(paths[:2])


def test_a_file_that_was_passed_over_stays_as_it_was(book):
    scanned(book, ["/photos/a.jpg", "/photos/b.jpg"])
    writer = ScanWriter(book, ["/photos"], [])
    assert writer.files.leave("/photos/a.jpg")
    assert not writer.files.leave("/photos/unknown.jpg")
    writer.files.mark_gone(["/photos"])
    assert there(book) == {"/photos/a.jpg"}


@pytest.mark.parametrize(
    ("path", "known"),
    [("/photos", True), ("/photos/sub", True), ("/other", False), ("/photos/\udcfe", True)],
)
def test_a_folder_is_told_to_hold_photos(book, path, known):
    scanned(book, ["/photos/sub/a.jpg", "/photos/\udcfe/b.jpg"])
    assert ScanWriter(book, ["/photos"], []).files.knows_below(path) is known


def test_pictures_in_an_archive_go_with_it_and_with_their_names(book):
    zip_ = "/photos/x.zip"
    paths = [f"{zip_}!a.jpg", f"{zip_}!sub/deep/b.jpg", "/photos/x.zip2/c.jpg"]
    scanned(book, paths)
    assert there(book) == set(paths)
    scanned(book, paths[:1], root=zip_)
    assert there(book) == {paths[0], paths[2]}
    scanned(book, [], root=zip_)
    assert there(book) == {paths[2]}
    scanned(book, paths)
    scanned(book, paths[2:], untouched={zip_})  # the archive is damaged now
    assert there(book) == set(paths)
    scanned(book, paths[2:])
    assert there(book) == {paths[2]}


def test_folders_in_an_archive_and_folders_called_so_are_places_too(book):
    def begin(root, met, untouched=()):
        writer = ScanWriter(book, [root], [])
        writer.files.note([(path, 10, 20) for path in met])
        assert all(map(writer.files.knows_below, untouched))
        writer.files.mark_gone([root], untouched)
        return book.photo_count()

    assert begin("/p", ["/p/x.zip!in/a.jpg", "/p/x.zip!b.jpg", "/p/y.zip!z/c/d.jpg"]) == 3
    assert begin("/p", ["/p/x.zip!b.jpg", "/p/y.zip!z/c/d.jpg"], ["/p/x.zip!in"]) == 3
    assert begin("/p/y.zip!z", []) == 2
    assert begin("/p", []) == 0


def test_a_file_named_itself_does_not_speak_for_its_folder(book):
    scanned(book, ["/photos/a.jpg", "/photos/b.jpg"])
    writer = scanned(book, ["/photos/a.jpg"], root="/photos/a.jpg")
    assert there(book) == {"/photos/a.jpg", "/photos/b.jpg"}
    assert [photo.path for block in writer.photos() for photo in block] == ["/photos/a.jpg"]
    writer.set_problems({writer.files.alone[0]: ("It is broken.", True)})
    assert list(book.unreadable(writer.scan_id)) == [("/photos/a.jpg", "It is broken.")]
    writer = scanned(book, ["/photos/b.jpg"], root="/photos/b.jpg")
    assert list(book.unreadable(writer.scan_id)) == []


def test_known_contents_are_looked_up_by_size_and_of_many_by_time(book):
    writer = ScanWriter(book, ["/photos"], [])
    files = [(f"/photos/{n}.jpg", 7, n) for n in range(100)] + [("/photos/x.jpg", 8, 1)]
    writer.files.note(files)
    ids = {photo.mtime_ns: photo.id for block in writer.unread() for photo in block
           if photo.size == 7}  # fmt: skip
    writer.set_contents(
        {id: ReadContent(b"%016d" % n, None, problem="no") for n, id in ids.items()}
    )
    assert len(writer.keys_of_size(7, -1)) == 32
    assert b"%016d" % 77 in writer.keys_of_size(7, 77)
    assert writer.keys_of_size(8, 1) == writer.keys_of_size(9, 1) == ()
    assert writer.keys_of_size(7, 77, retry=True) == ()


def test_cheap_pictures_are_read_before_slow_ones(book):
    order = {"/photos/a.heic": 1, "/photos/c.tif": 2}
    writer = ScanWriter(book, ["/photos"], [], lambda path, size: order.get(path, 0))
    paths = ["/photos/a.heic", "/photos/b.jpg", "/photos/c.tif", "/photos/d.jpg"]
    writer.files.note([(path, 1, 1) for path in paths])
    read = [photo.path for block in writer.unread(size=1) for photo in block]
    assert [Path(path).name for path in read] == ["b.jpg", "d.jpg", "a.heic", "c.tif"]


names = st.text(string.ascii_letters + " .!-", min_size=1, max_size=12).filter(
    lambda name: name not in (".", "..")
)


@given(st.lists(names, min_size=1, max_size=5), st.sampled_from(["", "x.zip!", "X.ZIP!a/b/"]))
def test_every_path_is_put_together_again(parts, archive):
    *folders, name = parts
    path = SEP + "".join(folder + SEP for folder in folders) + archive + name
    assert join_path(*split_path(path)) == path
