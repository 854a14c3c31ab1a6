from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import PurePosixPath, PureWindowsPath

import pytest

from flickrcheck.place import sqlite_address


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PureWindowsPath("C:\\my photos\\a.casebook"), "file:///C:/my%20photos/a.casebook"),
        (PureWindowsPath("\\\\nas\\photos\\100 %?.pack"), "file:////nas/photos/100%20%25%3F.pack"),
        (PurePosixPath("/a/100 % #1?/b.casebook"), "file:///a/100%20%25%20%231%3F/b.casebook"),
    ],
)
def test_paths_become_addresses_for_sqlite(path, address):
    assert sqlite_address(path) == address


def test_sqlite_takes_the_address_of_a_share():
    """SQLite refuses "file://nas/..." by a message of its own, before it looks for any file."""
    address = sqlite_address(PureWindowsPath("\\\\nas\\photos\\none.casebook"))
    with (
        pytest.raises(sqlite3.OperationalError, match="unable to open database file"),
        closing(sqlite3.connect(f"{address}?mode=ro", uri=True)),
    ):
        pass


def test_an_odd_name_is_opened_by_its_address(tmp_path):
    place = tmp_path / "100 % #1?.casebook"
    with closing(sqlite3.connect(f"{sqlite_address(place)}?mode=rwc", uri=True)) as database:
        database.execute("CREATE TABLE a (b)")
    assert [each.name for each in tmp_path.iterdir()] == ["100 % #1?.casebook"]
