"""Which box is the person: kept with the entry, whatever becomes of files and lists."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_casebook import make_casebook, match

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import FaceBox, Grade
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_faces import MyFace, my_faces, my_number, set_my_face
from flickrcheck.store.casebook_results import picture_rows
from flickrcheck.store.casebook_scan import ScanWriter

ONE = FaceBox(10, 20, 30, 40, 640, 480, key="a")
TWO = FaceBox(200, 20, 30, 40, 640, 480, key="b")
NAMELESS = FaceBox(None, None, None, None)


def test_a_mark_is_kept_changed_and_taken_back(tmp_path: Path) -> None:
    path = make_casebook(tmp_path / "a.casebook", [match("/photos/a.jpg", faces=(ONE, TWO))])
    with Casebook.open(path) as book:
        assert my_faces(book) == {}
        set_my_face(book, "pipa", 111, MyFace(TWO))
    with Casebook.open(path) as book:
        assert my_faces(book) == {("pipa", 111): MyFace(TWO)}
        set_my_face(book, "pipa", 111, MyFace(None))
        assert my_faces(book) == {("pipa", 111): MyFace(None)}
        set_my_face(book, "pipa", 111, None)
        assert my_faces(book) == {}


def test_a_mark_outlasts_a_scan_that_loses_the_file_and_the_match(tmp_path: Path) -> None:
    path = make_casebook(tmp_path / "a.casebook", [match("/photos/a.jpg", faces=(ONE,))])
    with Casebook.open(path) as book:
        set_my_face(book, "pipa", 111, MyFace(ONE))
        scan = ScanWriter(book, ("/photos",), ())
        scan.files.note([("/photos/other.jpg", 5, 5)])
        scan.finish()
        assert my_faces(book) == {("pipa", 111): MyFace(ONE)}


@pytest.mark.parametrize(
    ("faces", "number"),
    [
        ((ONE, TWO), 2),
        ((TWO, ONE), 1),
        ((ONE, FaceBox(201, 21, 30, 40, 640, 480, key="b")), 2),  # drawn anew
        ((FaceBox(200, 20, 30, 40, 640, 480), ONE), 1),  # named no longer
        ((ONE,), 0),
        ((NAMELESS,), 0),
        ((), 0),
    ],
)
def test_a_mark_is_found_in_a_new_edition(faces: tuple[FaceBox, ...], number: int) -> None:
    assert my_number(MyFace(TWO), faces) == number
    assert my_number(MyFace(None), faces) == 0
    assert my_number(None, faces) == 0


def test_a_face_without_place_is_not_another_one_without_place() -> None:
    assert my_number(MyFace(FaceBox(None, None, None, None, key="x")), (NAMELESS,)) == 0


def test_a_damaged_mark_is_said(tmp_path: Path) -> None:
    path = make_casebook(tmp_path / "a.casebook", [])
    with Casebook.open(path) as book:
        book.database.conn.execute("INSERT INTO my_face VALUES ('pipa', 1, '{}', '')")
        with pytest.raises(UnusableFileError, match="damaged"):
            my_faces(book)


def test_each_picture_of_the_scan_has_one_row_with_its_matches(tmp_path: Path) -> None:
    path = make_casebook(
        tmp_path / "a.casebook",
        [
            match("/photos/a.jpg", "pipa", 5, Grade.POSSIBLE),
            match("/photos/a.jpg", "example-faces", 6, Grade.SAME_PICTURE),
        ],
        unreadable=[("/photos/b.jpg", "The file is empty.")],
        plain=["/photos/c.jpg"],
        unmatched=1,
    )
    with Casebook.open(path) as book:
        record = book.last_scan()
        assert record is not None
        rows = picture_rows(book, record, 10)
        assert [row.path for row in rows] == [
            "/photos/a.jpg", "/photos/b.jpg", "/photos/c.jpg", "/photos/other/0.jpg",
        ]  # fmt: skip
        assert [each.match.entry_id for each in rows[0].matches] == [6, 5]
        assert rows[1].problem == "The file is empty."
        assert [row.plain for row in rows] == [False, False, True, False]
        assert not any(row.unread or row.harder for row in rows)
        assert len(picture_rows(book, record, 2)) == 2
