"""Packs that cannot be used: each gives one sentence, none gives a traceback or a false answer."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.model import Entry, FaceBox
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_schema import PackSource
from flickrcheck.store.pack_writer import PackWriter

OWNER = "12345678@N01"


def entries(number=300):
    for i in range(1, number + 1):
        yield Entry(
            "example",
            i * 1000,
            nsid=f"{10_000 + i % 20}@N00" if i % 3 else OWNER,
            key=f"faces/{i}.png" if i % 2 else None,
            phash=bytes([i % 256]) * 32,
            dhash=bytes(32) if i % 5 else None,
            faces=(FaceBox(1, 2, 3, 4),) if i % 4 else (),
        )


def write_pack(path, rows=None):
    with PackWriter(path, dataset="example", edition="1", created=date(2026, 1, 1)) as writer:
        writer.add_source(PackSource("list.txt", "ab" * 32, 10, "generic", 300, 300, 0, ""))
        writer.add_entries(entries() if rows is None else rows)
        writer.finish()
    return path


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
        pack.lookup_owners([OWNER, "10001@N00"])
        list(pack.photos_of(OWNER))
        pack.hashes()
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
        connection.execute("PRAGMA user_version = 2")
    refused(path, "newer flickrcheck", "version 2")


@pytest.mark.parametrize("left", [16, 50, 99, 100, 4095, 4096, 8192, 20_000, -4096, -1])
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
        "ALTER TABLE entry RENAME TO old; CREATE VIEW entry AS SELECT * FROM old;",
        "DROP TABLE face;",
        "DROP INDEX entry_owner;",
        "CREATE TRIGGER t AFTER INSERT ON entry BEGIN SELECT 1; END;",
        "CREATE TABLE more (x);",
        "CREATE INDEX more ON entry (length(key));",
        "ALTER TABLE entry ADD COLUMN ethnicity TEXT;",
        "ALTER TABLE owner ADD COLUMN twice TEXT AS (nsid || nsid) VIRTUAL;",
        "CREATE VIRTUAL TABLE words USING fts5(key);",
        "DROP TABLE pack; CREATE TABLE pack (key, value);",
    ],
)
def test_tables_that_are_not_those_of_a_pack(tmp_path, good_bytes, script):
    path = tmp_path / "odd.pack"
    try:
        altered(path, good_bytes, script)
    except sqlite3.OperationalError as error:
        pytest.skip(f"this SQLite has no fts5: {error}")
    refused(path, "its tables are not those of one")


@pytest.mark.parametrize(
    "script",
    [
        "DELETE FROM pack WHERE key = 'dataset';",
        "UPDATE pack SET value = '../../etc' WHERE key = 'dataset';",
        "UPDATE pack SET value = 'many' WHERE key = 'photos';",
        "UPDATE pack SET value = '-3' WHERE key = 'faces';",
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


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("UPDATE entry SET phash = x'00' WHERE photo_id = 1000;", ["300 fingerprints", "299"]),
        ("UPDATE entry SET phash = NULL WHERE photo_id < 5000;", ["300 fingerprints", "296"]),
        ("DELETE FROM entry WHERE photo_id = 3000;", ["300 fingerprints", "299"]),
        ("UPDATE pack SET value = '5' WHERE key = 'photos';", ["5 photos", "300"]),
        ("UPDATE entry SET photo_id = 9223372036854775807 WHERE photo_id = 1000;", ["299"]),
        ("UPDATE entry SET photo_id = -1 WHERE photo_id = 1000;", ["299"]),
        ("UPDATE owner SET nsid = 'me' WHERE id = 1;", ["21 accounts", "20"]),
        ("UPDATE face SET w = -5 WHERE photo_id = 1000;", ["225 faces", "224"]),
        ("UPDATE face SET x = NULL WHERE photo_id = 1000;", ["225 faces", "224"]),
        ("UPDATE entry SET owner = 777 WHERE photo_id = 1000;", ["300 photos", "299"]),
    ],
)
def test_a_check_tells_rows_that_cannot_be_true(tmp_path, good_bytes, script, words):
    path = altered(tmp_path / "odd.pack", good_bytes, "PRAGMA foreign_keys = OFF;" + script)
    refused(path, "says that it holds", *words)


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("UPDATE entry SET phash = x'00' WHERE photo_id = 1000;", {"phash": None}),
        ("UPDATE entry SET dhash = zeroblob(3000000) WHERE photo_id = 1000;", {"dhash": None}),
        ("UPDATE face SET w = -5 WHERE photo_id = 1000;", {"faces": ()}),
        ("UPDATE face SET kind = 'woman' WHERE photo_id = 1000;", {"faces": ()}),
        ("UPDATE face SET n = -1 WHERE photo_id = 1000;", {"faces": ()}),
    ],
)
def test_bad_parts_of_an_entry_are_left_out(tmp_path, good_bytes, script, expected):
    with Pack.open(altered(tmp_path / "odd.pack", good_bytes, script)) as pack:
        entry = pack.lookup_ids([1000])[1000]
    for name, value in expected.items():
        assert getattr(entry, name) == value
    assert entry.nsid == "10001@N00" and entry.key == "faces/1.png"


@pytest.mark.parametrize(
    "script",
    [
        "UPDATE entry SET owner = 777 WHERE photo_id = 1000;",
        "UPDATE owner SET nsid = 'me' WHERE nsid = '10001@N00';",
        "UPDATE entry SET key = char(10) || 'x' WHERE photo_id = 1000;",
    ],
)
def test_rows_that_cannot_be_true_are_left_out_and_counted(tmp_path, good_bytes, script):
    with Pack.open(altered(tmp_path / "odd.pack", good_bytes, script)) as pack:
        assert set(pack.lookup_ids([1000, 2000])) == {2000}
        assert pack.bad_rows == 1


def test_a_value_too_long_to_be_true_is_not_read(tmp_path, good_bytes):
    script = "UPDATE entry SET key = hex(zeroblob(8000000)) WHERE photo_id = 1000;"
    with (
        Pack.open(altered(tmp_path / "odd.pack", good_bytes, script)) as pack,
        pytest.raises(UnusableFileError, match="damaged or cannot be read"),
    ):
        pack.lookup_ids([1000])


def test_a_file_that_shrinks_while_it_is_open(tmp_path, good_bytes):
    path = tmp_path / "shrinks.pack"
    path.write_bytes(good_bytes)
    with Pack.open(path) as pack:
        os.truncate(path, 8192)
        with pytest.raises(UnusableFileError, match="damaged or cannot be read"):
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
    for number, (at, value) in enumerate(changes):  # headers of the first pages: the tables' roots
        damaged[at if number % 2 else (at % 12) * 4096 + at % 16 + (100 if at < 4096 else 0)] = (
            value
        )
    path.write_bytes(damaged)
    try:
        use_all(path)
    except UnusableFileError as error:
        assert str(path) in str(error)


# What cannot be written


def test_an_unfinished_pack_leaves_nothing(tmp_path):
    old = write_pack(tmp_path / "example.pack").read_bytes()
    with (
        pytest.raises(KeyboardInterrupt),
        PackWriter(tmp_path / "example.pack", dataset="example", edition="2") as writer,
    ):
        writer.add_entries(entries())
        raise KeyboardInterrupt
    assert [path.name for path in tmp_path.iterdir()] == ["example.pack"]
    assert (tmp_path / "example.pack").read_bytes() == old


@pytest.mark.parametrize(
    "entry",
    [
        Entry("example", 0),
        Entry("example", 100_000_000_000),
        Entry("example", 5, nsid="anna"),
        Entry("example", 5, key="two\nlines"),
        Entry("example", 5, key="\ud800"),
        Entry("example", 5, phash=b"short"),
        Entry("example", 5, faces=(FaceBox(0, 0, -1, 5),)),
        Entry("example", 5, faces=(FaceBox(0, 0, None, 5),)),
    ],
)
def test_no_pack_is_written_that_could_not_be_read(tmp_path, entry):
    with pytest.raises(ValueError, match="no index pack may hold"):
        write_pack(tmp_path / "example.pack", [entry])
    assert list(tmp_path.iterdir()) == []


def test_a_target_folder_that_is_missing(tmp_path):
    with pytest.raises(UsageError, match="does not exist"):
        write_pack(tmp_path / "nowhere" / "example.pack")


def test_a_target_that_is_a_folder(tmp_path):
    with pytest.raises(UsageError, match="is a folder"):
        write_pack(tmp_path)


def test_a_target_folder_that_may_not_be_written_to(tmp_path, as_ordinary_user):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    (tmp_path / "ids.txt").write_text("1808093328\n")
    done = subprocess.run(
        [*as_ordinary_user, sys.executable, "-m", "flickrcheck", "index", "build", "--dataset",
         "example", "--list", str(tmp_path / "ids.txt"), "--out", str(folder / "example.pack")],
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 2
    assert "may not be written to" in done.stderr


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder nobody can write to")
def test_a_target_folder_that_nobody_can_write_to():
    with pytest.raises((UnusableFileError, UsageError), match="written"):
        write_pack(Path("/proc/self/example.pack"))


@pytest.mark.parametrize("dataset", ["", "PIPA", "a b", "-x", "../x", "ä"])
def test_an_id_that_no_dataset_can_have(tmp_path, dataset):
    with pytest.raises(UsageError, match="cannot be the ID"):
        PackWriter(tmp_path / "x.pack", dataset=dataset, edition="1")


_FILL = """
import resource, sys
from pathlib import Path
sys.path[:0] = [{tests!r}]
from test_pack_bad import entries, write_pack
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
write_pack(Path({path!r}), entries(60_000))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of file sizes here")
def test_a_disk_that_fills_leaves_nothing(tmp_path):
    # a file that may not grow answers to writes as a full disk does
    code = _FILL.format(tests=str(Path(__file__).parent), path=str(tmp_path / "big.pack"))
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    last = ran.stderr.strip().splitlines()[-1]
    assert last.startswith("flickrcheck.errors.UnusableFileError: The index pack")
    assert "could not be written" in last and "Nothing was left behind" in last
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def full_disk(tmp_path):
    """A file system of 300 kB, where one may be mounted."""
    folder = tmp_path / "small disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    ) if sys.platform == "linux" and os.geteuid() == 0 else None  # fmt: skip
    if mounted is None or mounted.returncode:
        pytest.skip("a small file system can be mounted by root on Linux only")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_real_full_disk(full_disk):
    with pytest.raises(UnusableFileError, match="the disk is full") as raised:
        write_pack(full_disk / "big.pack", entries(60_000))
    assert "Make room" in str(raised.value)
    assert list(full_disk.iterdir()) == []
    assert write_pack(full_disk / "small.pack").exists()
