"""What is kept is told with its size, and what is deleted is really gone."""

from __future__ import annotations

import threading
from datetime import date

import pytest
from made_casebook import drawn_jpeg, make_casebook, match

from flickrcheck import crash
from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Contact, Grade, Request, Verdict
from flickrcheck.store import casebook_privacy
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_contacts import OwnContact, save_contact
from flickrcheck.store.casebook_faces import MyFace, set_my_face
from flickrcheck.store.casebook_letters import whole_text
from flickrcheck.store.casebook_lock import own_files, scan_lock
from flickrcheck.store.pack_cache import cache_folder
from flickrcheck.work.check import scan
from flickrcheck.work.demo import example_pack
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.letters.writer_file import keep_writer, writer_path
from flickrcheck.work.privacy import Part, delete, size_of, size_words, stored

LETTER = whole_text("person", "S", "Dear operator, I am Zerafina Unmistakable.")
PRINTS = b"p" * 32  # as make_casebook writes them


@pytest.fixture
def path(tmp_path):
    made = make_casebook(
        tmp_path / "my.casebook",
        [match(f"/photos/{number}.jpg", entry=number) for number in range(1, 60)],
        verdicts={"/photos/7.jpg": Verdict.MINE},
    )
    with Casebook.open(made) as book:
        [stored_match, *_] = book.matches()
        book.add_request(
            Request("Op", ("pipa",), "person", (stored_match.match,), LETTER, date(2026, 1, 1))
        )
    keep_writer(made, Writer("Zerafina", "z@example.org"))
    return made


def bytes_of(path) -> bytes:
    return b"".join(file.read_bytes() for file in own_files(path) if file.exists())


def by_part(path):
    return {each.part: each for each in stored(path)}


def test_each_part_is_told_with_its_size(path):
    told = by_part(path)
    assert list(told) == list(Part)
    assert told[Part.FILE].size == size_of(own_files(path)) > 0
    assert "62 picture files" not in told[Part.FILE].what
    assert "59 picture files" in told[Part.FILE].what
    assert "59 matches and 1 verdict" in told[Part.FILE].what
    assert "59 pictures" in told[Part.FINGERPRINTS].what
    jpegs = sum(len(drawn_jpeg(number * 40)) for number in range(59))
    assert told[Part.THUMBNAILS].size == jpegs
    assert told[Part.WRITER].size == writer_path(path).stat().st_size
    assert "1 letter " in told[Part.LETTERS].what
    assert told[Part.CACHE].size == 0
    inside = [each.size for each in told.values() if each.inside]
    assert 0 < sum(inside) < told[Part.FILE].size


def test_marked_boxes_are_told(path):
    with Casebook.open(path) as book:
        set_my_face(book, "pipa", 7, MyFace(None))
    assert "Which box you are in 1 listed photo." in by_part(path)[Part.FILE].what


def test_contacts_of_the_person_are_told(path):
    with Casebook.open(path) as book:
        contact = Contact("Anna", "email", "a@example.org", "this dataset", "", "", own=True)
        save_contact(book, OwnContact(0, "pipa", contact), date(2026, 11, 23))
    assert "1 contact of operators that you entered." in by_part(path)[Part.FILE].what


def test_of_a_deleted_crash_nothing_stays_not_even_what_is_in_no_file(path, monkeypatch):
    monkeypatch.setattr(crash, "_written", {})
    crash.note("window", ValueError("no"))
    assert "1 note of what went wrong" in by_part(path)[Part.CRASHES].what
    assert delete(path, Part.CRASHES).after == 0
    assert crash.notes() == [] and crash.last is None


@pytest.mark.parametrize(
    ("part", "content"),
    [
        (Part.FINGERPRINTS, PRINTS),
        (Part.THUMBNAILS, drawn_jpeg(40)[200:]),
        (Part.LETTERS, b"Zerafina"),
    ],
)
@pytest.mark.parametrize("opened", [False, True], ids=["closed", "open in the window"])
def test_what_is_deleted_cannot_be_read_from_the_files(path, part, content, opened):
    window = Casebook.open(path) if opened else None
    assert content in bytes_of(path)
    before = size_of(own_files(path))
    done = delete(path, part)
    assert done.whole
    assert (done.before, done.after) == (before, size_of(own_files(path)))
    assert done.after < done.before or part is Part.LETTERS  # one letter is less than a page
    assert content not in bytes_of(path)
    assert by_part(path)[part].size == 0
    if window:
        assert len(list(window.matches())) == 59
        window.close()
    with Casebook.open(path) as book:
        found = list(book.matches())
        assert len(found) == 59
        assert [each.verdict for each in found].count(Verdict.MINE) == 1


def test_after_deleting_fingerprints_a_scan_finds_all_again(demo_photos, tmp_path):
    path = tmp_path / "demo.casebook"

    def found():
        with Casebook.open(path, create=True) as book:
            for _ in scan(book, [demo_photos], [example_pack()], jobs=1, look_harder=False):
                pass
        return seen()

    def seen():
        with Casebook.open(path) as book:
            return {
                (each.match.photo.path, each.match.entry_id, each.match.grade, each.verdict)
                for each in book.matches()
            }

    before = found()
    assert any(grade is Grade.SAME_PICTURE for _, _, grade, _ in before)
    with Casebook.open(path) as book:
        book.set_verdict([book.match_ids()[3]], Verdict.NOT_MINE)
    judged = seen()
    delete(path, Part.FINGERPRINTS)
    assert seen() == judged
    assert found() == judged
    assert by_part(path)[Part.FINGERPRINTS].size > 0


def test_the_whole_casebook_goes_with_all_beside_it(path):
    before = size_of([*own_files(path), writer_path(path)])
    done = delete(path, Part.FILE)
    assert (done.before, done.after) == (before, 0)
    assert list(path.parent.iterdir()) == []


def test_the_details_go_alone(path):
    before = writer_path(path).stat().st_size
    assert delete(path, Part.WRITER).before == before
    assert not writer_path(path).exists()
    assert path.exists()
    assert "did not have" in by_part(path)[Part.WRITER].what


def test_the_cache_goes_and_nothing_beside_it(path):
    cache_folder().mkdir(parents=True)
    (cache_folder() / "a.ids").write_bytes(b"12345")
    beside = cache_folder().parent / "other"
    beside.write_bytes(b"1")
    assert by_part(path)[Part.CACHE].size == 5
    assert delete(path, Part.CACHE).before == 5
    assert list(cache_folder().iterdir()) == []
    assert beside.exists()


@pytest.mark.parametrize("part", [Part.FINGERPRINTS, Part.THUMBNAILS, Part.LETTERS, Part.FILE])
def test_nothing_is_deleted_under_a_scan(path, part):
    entered, leave = threading.Event(), threading.Event()

    def hold():
        with scan_lock(path):
            entered.set()
            leave.wait(20)

    holder = threading.Thread(target=hold)
    holder.start()
    entered.wait(20)
    try:
        with pytest.raises(UnusableFileError, match="Another scan"):
            delete(path, part)
    finally:
        leave.set()
        holder.join()
    assert by_part(path)[Part.THUMBNAILS].size > 0


def test_a_reader_keeps_the_log_and_that_is_said(path, monkeypatch):
    monkeypatch.setattr(casebook_privacy, "PATIENCE", 0.05)
    reader = Casebook.open(path)
    reader.database.conn.execute("BEGIN")
    reader.database.conn.execute("SELECT count(*) FROM thumbnail").fetchone()
    try:
        done = delete(path, Part.THUMBNAILS)
    finally:
        reader.close()
    assert not done.whole


def test_sizes_are_exact():
    assert size_words(0) == "nothing"
    assert size_words(1) == "1 byte"
    assert size_words(999) == "999 bytes"
    assert size_words(1000) == "1.0 KB (1,000 bytes)"
    assert size_words(1_234_567_890) == "1.2 GB (1,234,567,890 bytes)"
