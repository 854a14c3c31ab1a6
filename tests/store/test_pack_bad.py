"""Packs that cannot be used: each gives one sentence, none gives a traceback or a false answer."""

from __future__ import annotations

import os
import sqlite3
import sys
import tracemalloc
from contextlib import closing

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_packs import OWNER, put_anything, write_pack

from flickrcheck.errors import UnusableFileError
from flickrcheck.store import pack_codec
from flickrcheck.store.pack import Pack

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd


@pytest.fixture(scope="session")
def good_path(tmp_path_factory):
    return write_pack(tmp_path_factory.mktemp("good") / "good.pack")


@pytest.fixture(scope="session")
def good_bytes(good_path):
    return good_path.read_bytes()


def use_all(path):
    """Everything that can be asked of a pack."""
    with Pack.open(path) as pack:
        pack.lookup_ids(range(0, 400_000, 500))
        pack.has_ids(np.arange(0, 400_000, 500))
        pack.lookup_owners([OWNER, "10001@N00"])
        pack.lookup_aliases(["ann-a"])
        list(pack.photos_of(OWNER))
        pack.hashes()
        pack.lookup_originals([(bytes(16), 5000)])
        list(pack.entries())
        pack.check()


def refused(path, *words):
    with pytest.raises(UnusableFileError) as raised:
        use_all(path)
    text = str(raised.value)
    assert text.endswith(".") and str(path) in text
    for word in words:
        assert word in text
    return text


def test_the_good_pack_is_good(tmp_path, good_bytes):
    (tmp_path / "good.pack").write_bytes(good_bytes)
    use_all(tmp_path / "good.pack")


def test_a_pack_that_is_not_there(tmp_path):
    refused(tmp_path / "none.pack", "no index pack at", "index list")


def test_a_folder(tmp_path):
    refused(tmp_path, "is a folder")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    refused(tmp_path / "pipe", "not a file")


def test_a_name_with_a_nul_character():
    with pytest.raises(UnusableFileError, match="cannot be opened"):
        Pack.open("a\0b")


@pytest.mark.parametrize("data", [b"", b"hello", b"photo_id,nsid\n" * 100, b"\x1f\x8b\x08"])
def test_a_file_that_is_not_sqlite(tmp_path, data):
    path = tmp_path / "text.pack"
    path.write_bytes(data)
    refused(path, "not an SQLite file", "index build")


def test_sqlite_of_another_program(tmp_path):
    path = tmp_path / "places.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE entry (photo_id INTEGER PRIMARY KEY)")
    refused(path, "of another program")


def test_a_pack_of_a_newer_version(tmp_path, good_bytes):
    path = tmp_path / "new.pack"
    path.write_bytes(good_bytes)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 3")
    refused(path, "newer flickrcheck", "version 3")


@pytest.mark.parametrize("more", [1, 1024, 1 << 40])
def test_something_behind_the_end_is_not_read(tmp_path, good_bytes, more):
    """A file with a hole takes no room, and reading it would take an hour."""
    path = tmp_path / "a.pack"
    path.write_bytes(good_bytes)
    try:
        os.truncate(path, len(good_bytes) + more)
    except OSError:
        pytest.skip("no files of that size here")
    with pytest.raises(UnusableFileError, match=r"behind the end|larger than any"):
        Pack.open(path)


def test_a_count_of_pages_that_is_not_told(tmp_path, good_bytes):
    data = bytearray(good_bytes)
    data[28:32] = bytes(4)  # SQLite would go by the size of the file
    (tmp_path / "a.pack").write_bytes(data)
    with pytest.raises(UnusableFileError, match="behind the end"):
        Pack.open(tmp_path / "a.pack")


@pytest.mark.parametrize("left", [16, 50, 99, 100, 1023, 1024, 4096, 20_000, -1024, -1])
def test_a_pack_that_is_cut_off(tmp_path, good_bytes, left):
    path = tmp_path / "cut.pack"
    path.write_bytes(good_bytes[:left])
    refused(path, "cut off")


def altered(path, good_bytes, script):
    path.write_bytes(good_bytes)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
    return path


@pytest.mark.parametrize(
    "script",
    [
        "ALTER TABLE slab RENAME TO old; CREATE VIEW slab AS SELECT * FROM old;",
        "DROP TABLE face;",
        "DROP TABLE part;",
        "CREATE TRIGGER t AFTER INSERT ON slab BEGIN SELECT 1; END;",
        "CREATE TABLE more (x);",
        "CREATE INDEX more ON slab (length(keys));",
        "ALTER TABLE slab ADD COLUMN ethnicity BLOB;",
        "ALTER TABLE slab ADD COLUMN twice TEXT AS (phash || phash) VIRTUAL;",
        "CREATE VIRTUAL TABLE words USING fts5(key);",
        "PRAGMA user_version = 1;",
        "PRAGMA user_version = 0;",
        "DROP TABLE pack; CREATE TABLE pack (key, value);",
    ],
)
def test_tables_that_are_not_those_of_a_pack(tmp_path, good_bytes, script):
    path = tmp_path / "odd.pack"
    try:
        altered(path, good_bytes, script)
    except sqlite3.OperationalError as error:
        if "fts5" not in str(error):
            raise
        pytest.skip(f"this SQLite has no fts5: {error}")
    refused(path, "its tables are not those of one")


@pytest.mark.parametrize(
    "script",
    [
        "DELETE FROM pack WHERE key = 'dataset';",
        "UPDATE pack SET value = '../../etc' WHERE key = 'dataset';",
        "UPDATE pack SET value = 'many' WHERE key = 'photos';",
        "UPDATE pack SET value = '-3' WHERE key = 'faces';",
        "UPDATE pack SET value = '1' || value WHERE key = 'checksum';",
        "UPDATE pack SET value = hex(zeroblob(400000)) WHERE key = 'licence';",
        "UPDATE pack SET value = 'a' || char(27) || '[2J' WHERE key = 'title';",
        "UPDATE source SET rows = -1;",
        "UPDATE source SET name = '';",
    ],
)
def test_packs_that_tell_nonsense_about_themselves(tmp_path, good_bytes, script):
    refused(altered(tmp_path / "odd.pack", good_bytes, script), "does not say")


def test_fingerprints_of_another_kind(tmp_path, good_bytes):
    script = "UPDATE pack SET value = 'pdq' WHERE key = 'hash';"
    refused(altered(tmp_path / "pdq.pack", good_bytes, script), "made in another way")


@pytest.mark.parametrize("name", ["photos", "hashes", "parts", "originals"])
def test_packs_that_say_to_hold_more_than_their_file_can(tmp_path, good_bytes, name):
    script = f"UPDATE pack SET value = '999999999' WHERE key = '{name}';"
    refused(altered(tmp_path / "odd.pack", good_bytes, script), "more than a file of")


FIRST = "WHERE first = (SELECT min(first) FROM slab)"


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("DELETE FROM slab;", ["300 fingerprints", "0"]),
        ("UPDATE slab SET phash = NULL;", ["300 fingerprints", "0"]),
        ("UPDATE pack SET value = '5' WHERE key = 'hashes';", ["5 fingerprints", "300"]),
        ("UPDATE pack SET value = '301' WHERE key = 'photos';", ["301 photos"]),
        ("UPDATE pack SET value = '5' WHERE key = 'owners';", ["5 accounts", "21"]),
        ("DELETE FROM face;", ["225 faces", "0"]),
        ("UPDATE face SET first = 77;", ["225 faces", "0"]),
        ("UPDATE face SET n = 224;", ["numbers cannot be read", "cannot be"]),
        ("UPDATE face SET boxes = ids;", ["numbers cannot be read"]),
        ("UPDATE face SET keys = boxes;", ["texts cannot be read"]),
        ("DELETE FROM part;", ["100 fingerprints of parts", "0"]),
        ("UPDATE pack SET value = '5' WHERE key = 'originals';", ["5 originals", "60"]),
        ("UPDATE pack SET value = 'x' WHERE key = 'builder';", ["checksum"]),
        ("UPDATE source SET kept = 3;", ["checksum"]),
        (f"UPDATE slab SET dhash = zeroblob(length(dhash)) {FIRST};", ["checksum"]),
        ("UPDATE part SET phash = zeroblob(length(phash));", ["checksum"]),
        ("UPDATE owner SET photos = NULL WHERE 0; DELETE FROM owner;", ["300 photos"]),
        (f"UPDATE slab SET first = 9223372036854775807 {FIRST};", ["cannot be"]),
        (f"UPDATE slab SET first = 99999999999 {FIRST};", ["cannot be"]),
        (f"UPDATE slab SET first = -1 {FIRST};", ["not in ascending order"]),
        (f"UPDATE slab SET n = 0 {FIRST};", ["impossible length"]),
        (f"UPDATE slab SET n = 4097 {FIRST};", ["impossible length"]),
        (f"UPDATE slab SET n = -1 {FIRST};", ["impossible length"]),
        (f"UPDATE slab SET n = n - 1 {FIRST};", ["cannot be"]),
        (f"UPDATE slab SET ids = x'' {FIRST};", ["cannot be"]),
        (f"UPDATE slab SET ids = zeroblob(5000000) {FIRST};", ["cannot be"]),
        (f"UPDATE slab SET ids = CAST(x'ff' || ids AS BLOB) {FIRST};", ["cannot be"]),
        (f"UPDATE slab SET owners = x'00' {FIRST};", ["numbers cannot be read"]),
        (f"UPDATE slab SET owners = keys {FIRST};", ["numbers cannot be read"]),
        (f"UPDATE slab SET keys = owners {FIRST};", ["texts cannot be read"]),
        (f"UPDATE slab SET sizes = NULL {FIRST};", ["no MD5"]),
        (f"UPDATE slab SET md5 = NULL {FIRST};", ["no MD5"]),
        (f"UPDATE slab SET md5 = zeroblob(17) {FIRST};", ["MD5", "wrong length"]),
        (f"UPDATE slab SET phash = zeroblob(31) {FIRST};", ["wrong length"]),
        (f"UPDATE slab SET phash = zeroblob(64) {FIRST};", ["not clear which"]),
        (f"UPDATE slab SET dhash = zeroblob(0) {FIRST};", ["wrong length"]),
        (f"UPDATE slab SET has_dhash = x'ffff' {FIRST};", ["not clear which"]),
        ("UPDATE part SET parts = ids;", ["numbers cannot be read"]),
        ("UPDATE part SET phash = zeroblob(32);", ["in disorder"]),
        ("UPDATE part SET dhash = zeroblob(33);", ["wrong length"]),
        ("UPDATE owner SET first = 2;", ["not numbered one by one"]),
        ("UPDATE owner SET n = n - 1;", ["numbers cannot be read"]),
        ("UPDATE owner SET photos = nsids;", ["more photos than there are"]),
        ("UPDATE owner SET nsids = photos;", ["300 photos", "0"]),
    ],
)
def test_what_cannot_be_true_is_refused(tmp_path, good_bytes, script, words):
    path = altered(tmp_path / "odd.pack", good_bytes, script)
    text = refused(path)
    assert any(word in text for word in words) if len(words) > 1 else words[0] in text


@pytest.mark.parametrize(
    ("table", "value"),
    [
        ("pack", "key = x'ff' WHERE key = 'builder'"),
        ("source", "name = NULL"),
        ("source", "ignored = x''"),
        ("source", "kept = 1.5"),
        ("owner", "nsids = 'text'"),
        ("owner", "n = 'text'"),
        ("slab", "n = 1.5"),
        ("slab", "ids = 'text'"),
        ("slab", "keys = 7"),
        ("slab", "has_phash = 'text'"),
        # as many characters as there were bytes
        ("slab", "phash = substr(hex(zeroblob(9999)), 2, length(phash) - 1) || 'é'"),
        ("slab", "dhash = substr(hex(zeroblob(9999)), 2, length(dhash) - 1) || 'é'"),
        ("part", "dhash = NULL"),
        ("face", "boxes = 1.5"),
    ],
)
def test_values_of_another_kind(tmp_path, good_bytes, table, value):
    path = tmp_path / "odd.pack"
    path.write_bytes(good_bytes)
    put_anything(path, table, f"UPDATE {table} SET {value}")
    refused(path)
    with pytest.raises(UnusableFileError), Pack.open(path) as pack:
        pack.lookup_ids(range(0, 400_000, 500))
        pack.lookup_owners([OWNER])
        pack.check()


def recoded(path, good_bytes, column, change, table="slab"):
    """A pack in which one column of the first slab says something else, correctly coded."""
    path.write_bytes(good_bytes)
    with closing(sqlite3.connect(path)) as connection:
        query = f"SELECT first, n, {column} FROM {table} ORDER BY first LIMIT 1"
        first, n, data = connection.execute(query).fetchone()
        connection.execute(
            f"UPDATE {table} SET {column} = ? WHERE first = ?", (change(data, n), first)
        )
        connection.commit()
    return path


def owner_777(data, n):
    numbers = pack_codec.decode_numbers(data, n, 4)
    numbers[0] = 777
    return pack_codec.encode_numbers(numbers.astype(np.uint32))


def owner_twice(data, n):
    numbers = pack_codec.decode_numbers(data, n, 4)
    numbers[0] = numbers[1]
    return pack_codec.encode_numbers(numbers.astype(np.uint32))


def key_with_a_bell(data, n):
    texts = pack_codec.decode_texts(data, n, 1000)
    return pack_codec.encode_texts(["\a", *texts[1:]])


def odd_nsid(data, n):
    numbers = pack_codec.decode_numbers(data, n, 8)
    numbers[0] = 2**63
    return pack_codec.encode_numbers(numbers)


@pytest.mark.parametrize(
    ("table", "column", "change"),
    [
        ("slab", "owners", owner_777),
        ("owner", "nsids", odd_nsid),
        ("slab", "keys", key_with_a_bell),
    ],
)
def test_rows_that_cannot_be_true_are_left_out_and_counted(
    tmp_path, good_bytes, table, column, change
):
    path = recoded(tmp_path / "odd.pack", good_bytes, column, change, table)
    with Pack.open(path) as pack:
        assert set(pack.lookup_ids([1000, 2000])) == {2000}
        assert pack.bad_rows == 1
    refused(path, "300 photos", "in it")


def test_accounts_with_other_numbers_of_photos(tmp_path, good_bytes):
    path = recoded(tmp_path / "odd.pack", good_bytes, "owners", owner_twice)
    refused(path, "other numbers of photos")


def first_box(*numbers, key=None):
    """Gives the first box other numbers: x, y, w, h, frame_w, frame_h and kind as coded."""

    def change(data, n):
        coded = pack_codec.decode_numbers(data, 7 * n, 4).reshape(7, n)
        coded[:, 0] = numbers
        return pack_codec.encode_numbers(coded.reshape(-1).astype(np.uint32))

    return change


@pytest.mark.parametrize(
    "numbers",
    [
        (5, 5, 0, 5, 0, 0, 0),  # no width
        (0, 0, 5, 5, 0, 0, 0),  # no corner
        (5, 5, 5, 5, 9, 0, 0),  # no height of the frame
        (2**32 - 1, 5, 5, 5, 0, 0, 0),
        (5, 5, 2_000_000, 5, 0, 0, 0),
        (5, 5, 5, 5, 0, 0, 2),  # neither face nor person
        (5, 5, 5, 5, 0, 0, 2**32 - 1),
    ],
)
def test_boxes_that_cannot_be_true_are_left_out_and_counted(tmp_path, good_bytes, numbers):
    change = first_box(*numbers)
    path = recoded(tmp_path / "odd.pack", good_bytes, "boxes", change, "face")
    with Pack.open(path) as pack:
        entry = pack.lookup_ids([1000])[1000]
        assert pack.bad_rows == 1
    assert entry.faces == ()
    assert entry.nsid == "10001@N00" and entry.key == "faces/1.png"
    refused(path, "225 faces", "224")


def test_another_box_than_the_checksum_is_of(tmp_path, good_bytes):
    change = first_box(5, 5, 5, 5, 0, 0, 0)
    refused(recoded(tmp_path / "odd.pack", good_bytes, "boxes", change, "face"), "checksum")


def slabs_of(path, *slabs):
    """A pack of these slabs of IDs alone, whatever they say."""
    write_pack(path, [])
    total = sum(len(ids) for _, ids in slabs)
    with closing(sqlite3.connect(path)) as connection:
        for first, ids in slabs:
            coded = pack_codec.encode_ids(np.array(ids, dtype=np.int64))
            connection.execute(
                "INSERT INTO slab (first, n, ids) VALUES (?, ?, ?)", (first, len(ids), coded)
            )
        connection.execute("UPDATE pack SET value = ? WHERE key = 'photos'", (str(total),))
        connection.commit()
    return path


def test_slabs_that_overlap(tmp_path):
    path = slabs_of(tmp_path / "odd.pack", (5, [5, 9, 20]), (10, [10, 11]))
    with Pack.open(path) as pack, pytest.raises(UnusableFileError, match="ascending order"):
        pack.check()
    with Pack.open(path) as pack, pytest.raises(UnusableFileError, match="ascending order"):
        pack.hashes()


def test_ids_beyond_the_largest(tmp_path):
    path = slabs_of(tmp_path / "odd.pack", (99_999_999_998, [1, 2, 3]))
    with Pack.open(path) as pack, pytest.raises(UnusableFileError, match="cannot be"):
        pack.lookup_ids([99_999_999_999])


BOMB = zstd.compress(bytes(1 << 30), 1)


@pytest.mark.parametrize(
    "column", ["owners", "keys", "sizes", "parts", "boxes", "nsids", "aliases"]
)
def test_columns_that_would_fill_the_memory(tmp_path, good_bytes, column):
    table = {"parts": "part", "boxes": "face", "nsids": "owner", "aliases": "owner"}.get(
        column, "slab"
    )
    path = recoded(tmp_path / "bomb.pack", good_bytes, column, lambda *_: BOMB, table)
    tracemalloc.start()
    refused(path, "cannot be read")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 80_000_000


@pytest.mark.parametrize(
    "ask",
    [
        lambda pack: list(pack.photos_of(OWNER)),
        lambda pack: pack.lookup_sizes([5000]),
        lambda pack: pack.lookup_ids([1000]),
        lambda pack: pack.hashes(),
        lambda pack: list(pack.entries()),
        lambda pack: pack.has_ids(np.array([1000])),
    ],
)
@pytest.mark.parametrize("n", [2**40, -1, 0])
def test_lengths_that_would_fill_the_memory(tmp_path, good_bytes, ask, n):
    path = tmp_path / "bomb.pack"
    recoded(path, good_bytes, "keys", lambda *_: BOMB)
    script = f"UPDATE slab SET n = {n}, owners = keys, sizes = keys;"
    altered(path, path.read_bytes(), script)
    tracemalloc.start()
    with Pack.open(path) as pack, pytest.raises(UnusableFileError, match="impossible length"):
        ask(pack)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 80_000_000


def test_accounts_whose_aliases_would_fill_the_memory(tmp_path):
    path = write_pack(tmp_path / "bomb.pack", [])
    n, slabs = 4096, 100
    row = (
        n,
        pack_codec.encode_numbers(np.full(n, 11234567800, np.uint64)),
        pack_codec.encode_numbers(np.ones(n, np.uint64)),
        zstd.compress(("x" * 64 + "\n").encode() * n, 19),
    )
    with closing(sqlite3.connect(path)) as connection:
        for slab in range(slabs):
            connection.execute("INSERT INTO owner VALUES (?, ?, ?, ?, ?)", (slab * n + 1, *row))
        connection.execute(
            "UPDATE pack SET value = ? WHERE key IN ('photos', 'owners')", (str(slabs * n),)
        )
        # a pack may say to have eight photos for each of its bytes
        connection.execute(
            "INSERT INTO face VALUES (1, 1, x'', zeroblob(?), NULL)", (slabs * n // 8,)
        )
        connection.commit()
    tracemalloc.start()
    with Pack.open(path) as pack:
        assert pack.lookup_owners(["1234567@N00", OWNER]) == {}
        assert pack.lookup_owners(["12345678@N00"]) == {"12345678@N00": slabs * n}
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 40_000_000


def test_a_frame_that_wants_a_large_window(tmp_path, good_bytes):
    options = {zstd.CompressionParameter.window_log: 30}
    packer = zstd.ZstdCompressor(options=options)
    frame = packer.compress(bytes(100)) + packer.flush()
    path = recoded(tmp_path / "odd.pack", good_bytes, "owners", lambda *_: frame)
    refused(path, "numbers cannot be read")


def test_a_file_that_shrinks_while_it_is_open(tmp_path, good_bytes):
    path = tmp_path / "shrinks.pack"
    path.write_bytes(good_bytes)
    with Pack.open(path) as pack:
        os.truncate(path, 8192)
        with pytest.raises(UnusableFileError, match="damaged"):
            pack.hashes()


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_cut_or_altered_bytes_never_give_anything_but_the_sentence(
    tmp_path_factory, good_path, data
):
    good_bytes = good_path.read_bytes()
    path = tmp_path_factory.mktemp("damaged") / "damaged.pack"
    damaged = bytearray(good_bytes)
    for at, value in data.draw(
        st.lists(st.tuples(st.integers(0, len(good_bytes) - 1), st.integers(0, 255)), max_size=8)
    ):
        damaged[at] = value
    path.write_bytes(damaged[: data.draw(st.integers(0, len(good_bytes)))])
    try:
        use_all(path)
    except UnusableFileError as error:
        assert str(path) in str(error)


@settings(deadline=None, max_examples=150)
@given(st.lists(st.tuples(st.integers(0, 4095), st.integers(0, 255)), min_size=1, max_size=6))
def test_altered_first_pages_never_give_anything_but_the_sentence(
    tmp_path_factory, good_path, changes
):
    path = tmp_path_factory.mktemp("damaged") / "damaged.pack"
    damaged = bytearray(good_path.read_bytes())
    pages = len(damaged) // 4096
    for number, (at, value) in enumerate(changes):  # headers of the pages: the tables' roots
        header = (at % pages) * 4096 + at % 16 + (100 if at % pages == 0 else 0)
        damaged[at if number % 2 else header] = value
    path.write_bytes(damaged)
    try:
        use_all(path)
    except UnusableFileError as error:
        assert str(path) in str(error)


COLUMNS = [
    *(("slab", name) for name in ("ids", "owners", "keys", "sizes", "md5", "has_phash", "phash",
                                  "has_dhash", "dhash")),
    *(("part", name) for name in ("ids", "parts", "phash", "dhash")),
    *(("owner", name) for name in ("nsids", "photos", "aliases")),
    *(("face", name) for name in ("ids", "boxes", "keys")),
]  # fmt: skip


@settings(deadline=None, max_examples=100)
@given(st.sampled_from(COLUMNS), st.data())
def test_any_bytes_in_a_column_never_give_anything_but_the_sentence(
    tmp_path_factory, good_path, place, data
):
    table, column = place

    def change(old, n):
        how = data.draw(st.sampled_from(["random", "zstd", "bit", "cut"]))
        if how == "random" or not old:
            return data.draw(st.binary(max_size=200))
        if how == "zstd":
            return zstd.compress(data.draw(st.binary(max_size=200)) * 100)
        at = data.draw(st.integers(0, len(old) - 1))
        if how == "cut":
            return old[:at]
        return old[:at] + bytes([old[at] ^ 1 << data.draw(st.integers(0, 7))]) + old[at + 1 :]

    path = tmp_path_factory.mktemp("damaged") / "damaged.pack"
    recoded(path, good_path.read_bytes(), column, change, table)
    try:
        use_all(path)
    except UnusableFileError as error:
        assert str(path) in str(error)


# What cannot be written
