"""The casebook keeps photos, matches and verdicts, and refuses what it cannot read."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.model import (
    Contact,
    Evidence,
    FaceBox,
    Fingerprint,
    FlickrRef,
    Grade,
    Letter,
    Match,
    Photo,
    Request,
    Source,
    Strength,
    Verdict,
)
from flickrcheck.store import casebook
from flickrcheck.store.casebook import Casebook, PackUsed
from flickrcheck.store.casebook_found import NOT_AGAIN
from flickrcheck.store.casebook_scan import ScanWriter, scan_lock
from flickrcheck.store.read_content import ReadContent

PRINT = Fingerprint(b"p" * 32, b"f" * 96, b"d" * 32, b"t" * 96, plain=False)
REF = FlickrRef(7, "12345@N00", Strength.STRONG, "the file name", Source.ADDRESS)


@pytest.fixture
def book(tmp_path):
    with Casebook.open(tmp_path / "my.casebook", create=True) as book:
        yield book


def match(path: str, entry: int = 7, grade: Grade = Grade.LISTED) -> Match:
    return Match(
        photo=Photo(path, 10, 20),
        dataset="pipa",
        entry_id=entry,
        nsid="12345@N00",
        key="album/7",
        grade=grade,
        evidence=(Evidence("picture", "the pictures agree", 6, 11, "mirrored"),),
        faces=(FaceBox(1, 2, 3, 4, kind="person"),),
        note="But.",
    )


def begin(book: Casebook, root: str = "/photos") -> ScanWriter:
    return ScanWriter(book, [root], [PackUsed("pipa", "2015", 3, 2, 1)])


def met(writer: ScanWriter) -> dict[str, int]:
    return {photo.path: photo.id for block in writer.photos() for photo in block}


def test_what_a_scan_wrote_is_read_back(book):
    writer = begin(book)
    writer.files.note([("/photos/a.jpg", 10, 20), ("/photos/sub/b.jpg", 11, 21)])
    ids = met(writer)
    writer.set_contents({ids["/photos/a.jpg"]: ReadContent(b"k" * 16, PRINT, (REF,), 4000, 3000)})
    writer.set_problems({ids["/photos/sub/b.jpg"]: ("The file is empty.", True)})
    writer.set_walked({".txt": 2}, 1)
    writer.set_unlisted([("/photos/locked", "no permission")])
    writer.set_bounds(40, 53, 0.0098)
    writer.matches.put({ids["/photos/a.jpg"]: [match("/photos/a.jpg")]})
    writer.finish()

    (stored,) = book.matches()
    expected = match("/photos/a.jpg")
    assert stored.match == replace(expected, photo=replace(expected.photo, content_key=b"k" * 16))
    assert (stored.new, stored.present, stored.verdict) == (False, True, None)
    assert list(book.unreadable()) == [("/photos/sub/b.jpg", "The file is empty.")]
    record = book.last_scan()
    assert (record.photos, record.unreadable, record.flat, record.hidden) == (2, 1, 0, 1)
    assert record.unsupported == {".txt": 2}
    assert record.unlisted == (("/photos/locked", "no permission"),)
    assert record.packs == (PackUsed("pipa", "2015", 3, 2, 1),)
    assert (record.strict_bound, record.loose_bound, record.expected) == (40, 53, 0.0098)
    assert record.finished is not None
    (block,) = writer.photos()
    assert block[0].fingerprint == PRINT
    assert block[0].metadata == (REF,)


def test_a_scan_stopped_before_it_compared_has_the_bounds_of_what_is_known(book):
    begin(book)  # stopped while it looked for pictures
    record = book.last_scan()
    assert (record.strict_bound, record.loose_bound) == (-1, -1)
    writer = begin(book)
    writer.set_bounds(40, 53, 0.0098)
    writer.finish()
    begin(book)
    record = book.last_scan()
    assert record.finished is None
    assert (record.strict_bound, record.loose_bound, record.expected) == (40, 53, 0.0098)


@pytest.mark.parametrize(
    "name", ["plain.jpg", "schön 写真.jpg", "new\nline.jpg", "\udcff\udc80.jpg"]
)
def test_names_of_every_kind_survive(book, name):
    path = f"/photos/\udcfe folder/{name}"
    writer = begin(book)
    writer.files.note([(path, 1, 2)])
    writer.files.note([(path, 1, 2)])
    assert list(met(writer)) == [path]
    writer.matches.put({met(writer)[path]: [match(path)]})
    assert [stored.match.photo.path for stored in book.matches()] == [path]


def test_an_unchanged_file_is_not_read_again_and_a_changed_one_is(book):
    writer = begin(book)
    writer.files.note([("/photos/a.jpg", 10, 20), ("/photos/b.jpg", 10, 20)])
    writer.set_contents({id: ReadContent(bytes([id]) * 16, PRINT) for id in met(writer).values()})
    writer = begin(book)
    writer.files.note([("/photos/a.jpg", 10, 20), ("/photos/b.jpg", 10, 99)])
    assert writer.unread_count() == (1, 10)
    ((photo,),) = writer.unread()
    assert photo.path == "/photos/b.jpg"
    assert photo.fingerprint is None


def test_a_file_that_could_not_be_opened_is_tried_again_but_a_broken_one_is_not(book):
    writer = begin(book)
    writer.files.note([("/photos/locked.jpg", 1, 1), ("/photos/broken.jpg", 1, 1)])
    ids = met(writer)
    writer.set_problems(
        {ids["/photos/locked.jpg"]: ("no", False), ids["/photos/broken.jpg"]: ("no", True)}
    )
    ((photo,),) = writer.unread()
    assert photo.path == "/photos/locked.jpg"


def test_a_verdict_survives_a_moved_file_and_holds_for_copies(book):
    writer = begin(book)
    writer.files.note([("/photos/a.jpg", 10, 20)])
    writer.set_contents({met(writer)["/photos/a.jpg"]: ReadContent(b"k" * 16, PRINT)})
    writer.matches.put({met(writer)["/photos/a.jpg"]: [match("/photos/a.jpg")]})
    book.set_verdict(book.match_ids(), Verdict.NOT_MINE)

    writer = begin(book)
    writer.files.note([("/photos/new/name.jpg", 10, 20), ("/photos/copy.jpg", 10, 30)])
    ids = met(writer)
    writer.set_contents({id: ReadContent(b"k" * 16, PRINT) for id in ids.values()})
    writer.matches.put({id: [match(path)] for path, id in ids.items()})
    writer.files.mark_gone(["/photos"])
    verdicts = {stored.match.photo.path: stored.verdict for stored in book.matches()}
    assert set(verdicts.values()) == {Verdict.NOT_MINE}
    assert len(verdicts) == 3
    assert [s.present for s in book.matches() if s.match.photo.path == "/photos/a.jpg"] == [False]
    assert book.photo_count() == 2


def test_a_verdict_given_before_the_picture_was_read_moves_to_the_picture(book):
    writer = begin(book)
    writer.files.note([("/photos/a.jpg", 10, 20)])
    photo = met(writer)["/photos/a.jpg"]
    writer.matches.put({photo: [match("/photos/a.jpg")]})
    book.set_verdict(book.match_ids(), Verdict.MINE)
    assert [stored.verdict for stored in book.matches()] == [Verdict.MINE]
    writer.set_contents({photo: ReadContent(b"k" * 16, PRINT)})
    assert [stored.verdict for stored in book.matches()] == [Verdict.MINE]


@pytest.mark.parametrize("unread_first", [True, False])
def test_of_two_verdicts_on_copies_of_a_picture_the_newer_one_counts(
    book, monkeypatch, unread_first
):
    writer = begin(book)
    writer.files.note([("/photos/read.jpg", 1, 2), ("/photos/unread.jpg", 1, 2)])
    ids = met(writer)
    writer.set_contents({ids["/photos/read.jpg"]: ReadContent(b"k" * 16, PRINT)})
    writer.matches.put({id: [match(path)] for path, id in ids.items()})
    by_path = {stored.match.photo.path: stored.id for stored in book.matches()}
    given = [("/photos/unread.jpg", Verdict.NOT_MINE), ("/photos/read.jpg", Verdict.MINE)]
    for hour, (path, verdict) in enumerate(given if unread_first else reversed(given)):
        monkeypatch.setattr(casebook, "now", lambda hour=hour: f"2026-11-22T0{hour}:00:00+00:00")
        book.set_verdict([by_path[path]], verdict)
    writer.set_contents({ids["/photos/unread.jpg"]: ReadContent(b"k" * 16, PRINT)})
    newer = Verdict.MINE if unread_first else Verdict.NOT_MINE
    assert [stored.verdict for stored in book.matches()] == [newer, newer]


def test_a_verdict_can_be_changed_and_taken_back(book):
    writer = begin(book)
    writer.files.note([("/photos/a.jpg", 10, 20)])
    photo = met(writer)["/photos/a.jpg"]
    writer.matches.put({photo: [match("x", 7), match("x", 8)]})
    first, second = book.match_ids()
    book.set_verdict([first, second], Verdict.MINE)
    book.set_verdict([first], Verdict.UNSURE)
    assert [s.verdict for s in book.matches_by_id([first, second])] == [
        Verdict.UNSURE,
        Verdict.MINE,
    ]
    book.set_verdict([first], None)
    assert [s.verdict for s in book.matches_by_id([second, first])] == [Verdict.MINE, None]


def test_matches_that_are_not_found_again_go_unless_they_carry_a_verdict(book):
    writer = begin(book)
    writer.files.note([("/photos/a.jpg", 10, 20)])
    photo = met(writer)["/photos/a.jpg"]
    writer.matches.put({photo: [match("x", 7), match("x", 8), match("x", 9)]})
    kept = next(s.id for s in book.matches() if s.match.entry_id == 8)
    book.set_verdict([kept], Verdict.MINE)
    writer = begin(book)
    writer.files.note([("/photos/a.jpg", 10, 20)])
    writer.matches.put({photo: [match("x", 9)]})
    writer.matches.drop_unconfirmed({photo: [match("x", 9)]}, ["pipa"])
    assert {s.match.entry_id: s.match.note for s in book.matches()} == {8: NOT_AGAIN, 9: "But."}
    assert not any(s.new for s in book.matches())
    writer.matches.drop_unconfirmed({photo: []}, ["another"])
    assert len(list(book.matches())) == 2


def test_a_tighter_bound_makes_an_older_match_only_possible(book):
    writer = begin(book)
    writer.files.note([("/photos/a.jpg", 10, 20)])
    photo = met(writer)["/photos/a.jpg"]
    writer.matches.put({photo: [match("x", 7, Grade.SAME_PICTURE)]})
    writer.set_bounds(6, 9, 0.0)
    assert [s.match.grade for s in book.matches()] == [Grade.SAME_PICTURE]
    writer.set_bounds(5, 9, 0.0)
    assert [s.match.grade for s in book.matches()] == [Grade.POSSIBLE]


def test_files_outside_the_scanned_folder_are_not_marked_as_gone(book):
    writer = begin(book)
    writer.files.note([("/photos/a.jpg", 1, 1), ("/photos 2/b.jpg", 1, 1), ("/other/c.jpg", 1, 1)])
    writer = begin(book)
    writer.files.mark_gone(["/photos", "/other/c.jpg"])
    assert book.photo_count() == 1


def test_requests_are_kept_whole(book):
    request = Request(
        operator="Lab",
        datasets=("pipa",),
        kind="person",
        matches=(match("/photos/\udcff.jpg"),),
        letter=Letter(
            "de", "person", "uk-gdpr", ("Ann",), ("Lab",), "Heute", "Löschung", "Guten Tag", True
        ),
        created=date(2026, 11, 22),
        contact=Contact("Lab", "email", "a@example.org", "this dataset", "https://example.org"),
        files=("a.eml",),
    )
    book.add_request(request)
    assert book.requests() == [request]


def test_a_thumbnail_is_found_by_the_content_key(book):
    writer = begin(book)
    writer.files.note([("/photos/a.jpg", 1, 1)])
    photo = met(writer)["/photos/a.jpg"]
    writer.set_contents({photo: ReadContent(b"k" * 16, PRINT)})
    writer.matches.put({photo: [match("x")]})
    ((content, path, _),) = list(writer.thumbnails.missing())
    assert path == "/photos/a.jpg"
    writer.thumbnails.put({content: b"jpeg"})
    assert book.thumbnail(b"k" * 16) == b"jpeg"
    assert book.thumbnail(b"?" * 16) is None
    assert list(writer.thumbnails.missing()) == []


def test_processes_that_make_a_casebook_at_the_same_time_do_not_disturb_each_other(tmp_path):
    code = """
import sys, time
from pathlib import Path
from flickrcheck.store.casebook import Casebook
start = float(sys.argv[2])
time.sleep(max(0, start - time.time()))
for number in range(20):
    with Casebook.open(Path(sys.argv[1], f"{number}.casebook"), create=True) as book:
        book.set_verdict([1], None)
"""
    command = [sys.executable, "-c", code, str(tmp_path), str(time.time() + 3)]
    running = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    assert [process.communicate()[1] for process in running] == [""] * 4


def test_a_second_scan_is_told_who_holds_the_casebook(book):
    with (
        scan_lock(book.path),
        pytest.raises(UnusableFileError, match="Another scan"),
        scan_lock(book.path),
    ):
        pass
    with scan_lock(book.path):
        pass


def test_a_missing_casebook_is_not_made_for_reading(tmp_path):
    with pytest.raises(UnusableFileError, match="no casebook at"):
        Casebook.open(tmp_path / "none.casebook")
    assert not (tmp_path / "none.casebook").exists()


def test_a_folder_is_no_casebook(tmp_path):
    with pytest.raises(UsageError, match="is a folder"):
        Casebook.open(tmp_path, create=True)


def test_a_file_of_something_else_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 this is a photo" * 100)
    before = path.read_bytes()
    with pytest.raises(UnusableFileError, match="damaged or no casebook"):
        Casebook.open(path, create=True)
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["photo.jpg"]


def test_the_database_of_another_program_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(UnusableFileError, match="another program"):
        Casebook.open(path, create=True)
    assert path.read_bytes() == before


def test_a_newer_casebook_is_refused(tmp_path):
    path = tmp_path / "my.casebook"
    with Casebook.open(path, create=True) as book:
        book.database["_sqlite_migrations"].insert(
            {"migration_set": "flickrcheck.casebook", "name": "2030 future", "applied_at": "x"}
        )
    with pytest.raises(UnusableFileError, match="newer flickrcheck"):
        Casebook.open(path)


def test_a_truncated_casebook_is_a_sentence(tmp_path):
    path = tmp_path / "my.casebook"
    with Casebook.open(path, create=True) as book:
        writer = begin(book)
        writer.files.note([(f"/photos/{n}.jpg", 1, 1) for n in range(5000)])
    whole = path.read_bytes()
    for length in (10, 100, 4096, len(whole) // 2, len(whole) - 4096, len(whole) - 1000):
        path.write_bytes(whole[:length])
        with pytest.raises(UnusableFileError), Casebook.open(path) as book:
            met(begin(book))


FILL = """
import resource, sys
from pathlib import Path
from flickrcheck.errors import UnusableFileError
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_scan import ScanWriter
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Casebook.open(Path(sys.argv[1]), create=True) as book:
    writer = ScanWriter(book, ["/photos"], [])
    writer.files.note([("/photos/first.jpg", 1, 1)])
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
    try:
        for number in range(100):
            writer.files.note([(f"/photos/{number}/{n}.jpg", 1, 1) for n in range(1000)])
    except UnusableFileError as error:
        print(error)
        sys.exit(error.exit_code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX only")
def test_a_disk_that_is_full_loses_nothing_that_was_saved(tmp_path):
    path = tmp_path / "my.casebook"
    done = subprocess.run([sys.executable, "-c", FILL, str(path)], capture_output=True, text=True)
    assert done.returncode == 5, done.stderr
    assert str(path) in done.stdout
    with Casebook.open(path) as book:
        assert book.photo_count() >= 1


def test_a_checkpoint_that_was_cut_short_is_no_damage(tmp_path):
    """A full disk or a kill leaves the file itself short, and what is missing in the log."""
    path, copy = tmp_path / "my.casebook", tmp_path / "copy.casebook"
    with Casebook.open(path, create=True) as book:
        begin(book).files.note([(f"/photos/{n}.jpg", 1, 1) for n in range(5000)])
        log, before = Path(f"{path}-wal").read_bytes(), path.stat().st_size
        book.database.conn.execute("PRAGMA wal_checkpoint(PASSIVE)")
        whole = path.read_bytes()
    for length in (before, before + 1000, len(whole) // 2, len(whole) - 1000):
        copy.write_bytes(whole[:length])
        Path(f"{copy}-wal").write_bytes(log)
        Path(f"{copy}-shm").unlink(missing_ok=True)
        with Casebook.open(copy) as book:
            assert book.photo_count() == 5000


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_opening_a_casebook_again_leaves_the_locks_of_the_first(tmp_path):
    """POSIX locks end when any descriptor of the file is closed, and SQLite's go with them."""
    path = tmp_path / "my.casebook"

    def locks() -> list[str]:
        mark = f":{path.stat().st_ino} "
        return [line for line in Path("/proc/locks").read_text().splitlines() if mark in line]

    with Casebook.open(path, create=True) as first:
        assert first.photo_count() == 0
        assert len(locks()) == 1
        Casebook.open(path).close()
        assert len(locks()) == 1


def test_a_casebook_in_a_folder_that_can_only_be_read_is_read(tmp_path, as_ordinary_user):
    folder = tmp_path / "back up, 100 %?"
    folder.mkdir()
    path = folder / "my.casebook"
    with Casebook.open(path, create=True) as book:
        met(writer := begin(book))
        writer.files.note([("/photos/a.jpg", 1, 1)])
    folder.chmod(0o555)
    code = """
import sys
from pathlib import Path
from flickrcheck.store.casebook import Casebook
from flickrcheck.model import Verdict
with Casebook.open(Path(sys.argv[1])) as book:
    print(book.photo_count())
    book.set_verdict([1], Verdict.MINE)
"""
    done = subprocess.run(
        [*as_ordinary_user, sys.executable, "-c", code, str(path)], capture_output=True, text=True
    )
    folder.chmod(0o755)
    assert done.stdout == "1\n", done.stderr
    assert "UnusableFileError" in done.stderr
    assert "cannot be written" in done.stderr
    assert list(folder.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX only")
def test_a_disk_without_room_for_a_new_casebook_is_not_called_damage(tmp_path):
    code = """
import resource, signal, sys
from pathlib import Path
from flickrcheck.errors import UnusableFileError
from flickrcheck.store.casebook import Casebook
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (16_000, 16_000))
try:
    Casebook.open(Path(sys.argv[1]), create=True)
except UnusableFileError as error:
    print(error)
"""
    path = tmp_path / "my.casebook"
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True)
    assert "full" in done.stdout, done.stderr
    assert "damaged" not in done.stdout
    with Casebook.open(path, create=True) as book:  # with room again
        assert book.photo_count() == 0
