"""Values in a casebook that this program never wrote are one sentence, never a traceback."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from made_casebook import make_casebook, match

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_query import Filter, match_ids, totals
from flickrcheck.store.casebook_scan import ScanWriter


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("good") / "my.casebook"
    make_casebook(path, [match("/p/a.jpg"), match("/p/b.jpg")], verdicts={"/p/a.jpg": Verdict.MINE})
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def read_all(path: Path) -> None:
    with Casebook.open(path) as book:
        list(book.matches())
        book.matches_by_id(book.match_ids())
        match_ids(book, Filter(new=True, text="a"))
        totals(book)
        book.scanned_roots()
        book.last_scan()
        book.requests()


def test_the_good_casebook_is_good(good: Path):
    read_all(good)


WINDOW = '[{"kind":"picture","how":"a part","distance":3,"window":%s}]'


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("match", "grade", "E"),
        ("match", "grade", b"\xff"),
        ("match", "evidence", "text"),
        ("match", "evidence", b"\xff"),
        ("match", "evidence", 7),
        ("match", "evidence", "[{}]"),
        ("match", "evidence", "[" * 100_000),
        ("match", "evidence", WINDOW % '"abcd"'),
        ("match", "evidence", WINDOW % "[0.1, 0.2]"),
        ("match", "evidence", WINDOW.replace("3", '"near"') % "null"),
        ("match", "faces", "{"),
        ("match", "faces", '[{"x": 1}]'),
        ("verdict", "verdict", "perhaps"),
        ("folder", "path", -1),
        ("scan", "roots", "[{}]"),
        ("scan", "roots", 1.5),
        ("scan", "packs", "[1]"),
        ("scan", "unlisted", "[[]]"),
        ("scan", "unsupported", "5"),
        ("scan", "packages", b"\xff"),
    ],
)
def test_a_row_that_nobody_wrote(
    good: Path, tmp_path: Path, table: str, column: str, value: object
):
    path = tmp_path / "my.casebook"
    path.write_bytes(good.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        changed = connection.execute(f"UPDATE {table} SET {column} = ?", [value]).rowcount
        connection.commit()
    assert changed
    with pytest.raises(UnusableFileError, match="damaged") as raised:
        read_all(path)
    assert str(path) in str(raised.value)


def test_a_scan_of_photos_and_windows_that_nobody_wrote(good: Path, tmp_path: Path):
    path = tmp_path / "my.casebook"
    path.write_bytes(good.read_bytes())
    with Casebook.open(path) as book:
        writer = ScanWriter(book, ["/p"], [])
        writer.files.meet_all()
        photos = [photo.id for block in writer.photos() for photo in block]
        assert len(photos) == 2 and writer.matches.by_window(photos, ["pipa"]) == []
        with book.writing():
            book.database.execute("UPDATE match SET evidence = ?", [WINDOW % "[0, 0, 1, {}]"])
        with pytest.raises(UnusableFileError, match="damaged"):
            writer.matches.by_window(photos, ["pipa"])
        with book.writing():
            book.database.execute("UPDATE folder SET path = 7")
        with pytest.raises(UnusableFileError, match="damaged"):
            list(writer.photos())


def test_what_sqlite_quotes_from_a_damaged_file_need_not_be_text(good: Path, tmp_path: Path):
    path = Path(shutil.copy(good, tmp_path))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_schema SET name = CAST(x'fffe' AS TEXT), sql = 'CREATE TABEL' "
            "WHERE name = 'verdict'"
        )
    with pytest.raises(UnusableFileError, match="damaged or no casebook"):
        read_all(path)
