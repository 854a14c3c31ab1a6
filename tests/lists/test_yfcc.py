"""YFCC100M in all its forms, drawn by hand, and the rule of its keys."""

import bz2
import hashlib
import random
import sqlite3
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from normal_rows import single

from flickrcheck.errors import UsageError
from flickrcheck.lists import ListRow, Malformed, PlainRows, open_list
from flickrcheck.lists.yfcc import yfcc_key

URL = "http://farm8.staticflickr.com/7205/6985418911_df7747990d.jpg"


def dataset_row(number: int, photo: int, nsid: str, marker: str = "0", columns: int = 25) -> str:
    url = f"http://farm8.staticflickr.com/7205/{photo}_df7747990d.jpg"
    cells = [
        *(str(number), str(photo), yfcc_key(url), nsid, "An%2C+owner", "2012-02-16 09:56:37.0"),
        *("1331840483", "Canon+EOS", "", "A+title%0Aand+more", "sky,sea", "", "", "", ""),
        *(f"http://www.flickr.com/photos/{nsid}/{photo}/", url, "Attribution License"),
        *("http://creativecommons.org/licenses/by/2.0/", "7205", "8", "df7747990d"),
        *("692d7e0a7f", "jpg", marker),
    ]
    if columns == 23:
        del cells[2], cells[0]
    return "\t".join(cells)


def dataset(columns: int = 25, count: int = 40) -> list[str]:
    return [
        dataset_row(i, 6985418911 + 7 * i, f"3908949{i % 7}@N00", columns=columns)
        for i in range(count)
    ]


@pytest.fixture
def read(tmp_path):
    def read_content(content: str | bytes, **options):
        path = tmp_path / "yfcc"
        path.write_bytes(f"{content}\n".encode() if isinstance(content, str) else content)
        with open_list(path, **options) as reader:
            rows = list(reader)
            return reader.format, rows, dict(reader.skipped), reader.ignored

    return read_content


def test_the_key_is_the_sum_of_the_address_without_leading_zeros_of_its_bytes():
    assert yfcc_key(URL) == "4e2f7a26a1dfbf165a7e30bdabf7e72a"
    assert yfcc_key(URL.replace("http:", "https:")) == yfcc_key(URL)
    for number in range(60):
        url = URL.replace("6985418911", str(10**9 + number))
        digest = hashlib.md5(url.encode()).hexdigest()
        bytes_of_two = [digest[i : i + 2] for i in range(0, 32, 2)]
        assert yfcc_key(url) == "".join(pair.removeprefix("0") for pair in bytes_of_two)


@pytest.mark.parametrize("columns", [25, 23])
@pytest.mark.parametrize("pack", [bytes, bz2.compress])
def test_photos_and_accounts_come_in_bulk(read, columns, pack):
    name, rows, skipped, _ = read(pack(("\n".join(dataset(columns)) + "\n").encode()))
    [bulk] = rows
    assert (name, skipped) == ("yfcc100m", {})
    assert isinstance(bulk, PlainRows)
    assert bulk.photo_ids == [6985418911 + 7 * i for i in range(40)]
    assert bulk.nsids == [f"3908949{i % 7}@N00" for i in range(40)]
    assert (bulk.line, bulk.lines, bulk.keys) == (1, range(1, 41), None)


@pytest.mark.parametrize("columns", [25, 23])
def test_videos_are_left_out_and_counted(read, columns):
    rows = dataset(columns)
    rows[3] = dataset_row(3, 77, "39089490@N00", marker="1", columns=columns)
    _, found, skipped, ignored = read("\n".join(rows))
    assert skipped == {"videos": 1}
    assert ignored.endswith("; videos: 1")
    assert [row.line for row in single(found)] == [1, 2, 3, *range(5, 41)]


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (dataset_row(0, 0, "39089490@N00"), "no photo ID"),
        (dataset_row(0, 10**11, "39089490@N00"), "no photo ID"),
        (dataset_row(0, 7, "somebody"), "no account ID"),
        (dataset_row(0, 7, "39089490@N00", marker="2"), "neither as photo nor as video"),
        (dataset_row(0, 7, "39089490@N00") + "\tx", "columns"),
        ("7\t8\t9", "columns"),
        (dataset_row(0, 7, "39089490@N00")[:90], "columns"),
        (dataset_row(0, 7, "39089490@N00").replace("\t7\t", "\t\u0667\t"), "no photo ID"),
    ],
)
def test_malformed_rows_are_told_by_their_line(read, bad, reason):
    rows = dataset()
    rows[20] = bad
    _, found, _, _ = read("\n".join(rows))
    [malformed] = [row for row in found if isinstance(row, Malformed)]
    assert malformed.line == 21
    assert reason in malformed.reason
    assert len(single(found)) == 40


def test_a_row_without_an_account_names_its_photo(read):
    rows = dataset()
    rows[0] = dataset_row(0, 7, "")
    assert single(read("\n".join(rows))[1])[0] == ListRow(("7",), line=1)


@pytest.mark.parametrize("columns", [25, 23])
def test_keys_come_where_they_are_asked_for(read, columns):
    [bulk] = read("\n".join(dataset(columns)), keys=True)[1]
    urls = [URL.replace("6985418911", str(photo)) for photo in bulk.photo_ids]
    assert bulk.keys == list(map(yfcc_key, urls))


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("yfcc100m-hash", "{photo}\t{key}"),
        ("yfcc100m-hash", "{key}\t{photo}"),
        ("yfcc15m", "{number}\t{photo}\t{key}"),
    ],
)
def test_lists_of_photo_ids_and_keys(read, name, line):
    lines = [
        line.format(number=i, photo=6985418911 + i, key=yfcc_key(f"{URL}{i}")) for i in range(30)
    ]
    lines[9] = "garbage\t7"
    found = read("\r\n".join(lines), keys=True)
    assert found[0] == name
    bulk, bad = found[1]
    assert bulk.photo_ids == [6985418911 + i for i in range(30) if i != 9]
    assert bulk.keys == [yfcc_key(f"{URL}{i}") for i in range(30) if i != 9]
    assert list(bulk.lines) == [i + 1 for i in range(30) if i != 9]
    assert bad.line == 10


def test_rows_are_found_across_the_blocks_in_which_a_list_is_read(read):
    rows = dataset(count=9_000)  # some 4 MB
    rows[5000] += "x" * (3 << 20)  # too long
    found = single(read("\n".join(rows))[1])
    assert [row.line for row in found] == list(range(1, 9_001))
    assert [row.line for row in found if isinstance(row, Malformed)] == [5001]
    assert found[-1].references == (str(6985418911 + 7 * 8999),)


@pytest.fixture
def database(tmp_path):
    def make(rows, table="CREATE TABLE yfcc100m_dataset ({columns})"):
        path = tmp_path / "yfcc100m_dataset.sql"
        columns = (
            "photoid integer, uid text, unickname text, title text, downloadurl text, marker int"
        )
        with closing(sqlite3.connect(path)) as made:
            made.execute(table.format(columns=columns))
            marks = ", ".join("?" * 6)
            made.executemany(f"INSERT INTO yfcc100m_dataset VALUES ({marks})", rows)
            made.commit()
        return path

    return make


def test_the_database_is_read_like_the_text(database):
    rows = [(10**9 + i, f"3908949{i}@N00", "n", "t", URL, int(i == 3)) for i in range(6)]
    rows += [(None, "3908949@N00", "", "", URL, 0), (7, "somebody", "", "", URL, 0)]
    rows += [(8, b"\xff\xfe", "", "", URL, 0), ("9", None, "", "", None, "0")]
    with open_list(database(rows), keys=True) as reader:
        found = list(reader)
        assert (reader.format, reader.skipped) == ("yfcc100m", {"videos": 1})
        assert reader.position == reader.size
    bulk, *bad = found
    assert bulk.photo_ids == [10**9, 10**9 + 1, 10**9 + 2, 10**9 + 4, 10**9 + 5, 9]
    assert bulk.nsids == [*(f"3908949{i}@N00" for i in (0, 1, 2, 4, 5)), None]
    assert bulk.keys[0] == yfcc_key(URL)
    assert [row.line for row in bad] == [7, 8, 9]


def test_the_database_is_never_written_to(database):
    path = database([(10**9, "39089490@N00", "", "", URL, 0)])
    before = path.read_bytes(), path.stat().st_mtime_ns, sorted(path.parent.iterdir())
    with open_list(path) as reader:
        assert len(list(reader)) == 1
    assert (path.read_bytes(), path.stat().st_mtime_ns, sorted(path.parent.iterdir())) == before


@pytest.mark.parametrize(
    "script",
    [
        "CREATE TABLE other (photoid)",
        "CREATE TABLE yfcc100m_dataset (photoid, uid)",
        "CREATE VIEW yfcc100m_dataset AS SELECT 1 photoid, 2 uid, 3 downloadurl, 0 marker",
        "CREATE VIRTUAL TABLE yfcc100m_dataset USING fts5(photoid, uid, downloadurl, marker)",
        "CREATE TABLE yfcc100m_dataset (photoid, uid AS (abs(photoid)), downloadurl, marker)",
    ],
)
def test_a_foreign_database_is_refused(tmp_path, script):
    path = tmp_path / "foreign.db"
    with closing(sqlite3.connect(path)) as made:
        made.executescript(script)
    with open_list(path) as reader, pytest.raises(UsageError, match="without YFCC100M's table"):
        list(reader)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, 10**6), st.integers(1, 40))
def test_a_damaged_database_raises_nothing_but_a_sentence(database, seed, wounds):
    path = database([(10**9 + i, f"39{i:05}@N00", "n", "t" * 90, URL, 0) for i in range(300)])
    data = bytearray(path.read_bytes())
    path.unlink()
    chance = random.Random(seed)
    for _ in range(wounds):
        data[chance.randrange(16, len(data))] = chance.randrange(256)
    broken = path.with_name("broken.db")
    broken.write_bytes(data)
    try:
        with open_list(broken) as reader:
            rows = single(reader)
    except UsageError as error:
        assert str(error).endswith(".")
    else:
        assert len(rows) <= 10_000
