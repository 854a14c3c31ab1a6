"""What Lightroom, F-Spot and flickr-uploader published, and hostile files of their names."""

import os
import re
import sqlite3
import unicodedata
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.flickr import databases_file, databases_paths
from flickrcheck.flickr.databases import Databases
from flickrcheck.flickr.databases_paths import Paths
from flickrcheck.flickr.databases_readers import Published
from flickrcheck.flickr.identify import Identifier
from flickrcheck.flickr.sidecars import PlainFiles
from flickrcheck.model import FlickrRef, Source, Strength

ID = 53208249252
NSID = "12345678@N00"
PAGE = f"https://www.flickr.com/photos/{NSID}/{ID}/"

LIGHTROOM = """
CREATE TABLE Adobe_images (id_local INTEGER PRIMARY KEY, id_global UNIQUE NOT NULL DEFAULT 0,
  masterImage INTEGER, rootFile INTEGER NOT NULL DEFAULT 0);
CREATE TABLE AgLibraryFile (id_local INTEGER PRIMARY KEY, baseName NOT NULL DEFAULT '',
  extension NOT NULL DEFAULT '', folder INTEGER NOT NULL DEFAULT 0,
  idx_filename NOT NULL DEFAULT '', originalFilename NOT NULL DEFAULT '');
CREATE TABLE AgLibraryFolder (id_local INTEGER PRIMARY KEY, pathFromRoot NOT NULL DEFAULT '',
  rootFolder INTEGER NOT NULL DEFAULT 0);
CREATE TABLE AgLibraryRootFolder (id_local INTEGER PRIMARY KEY, absolutePath UNIQUE NOT NULL,
  name NOT NULL DEFAULT '', relativePathFromCatalog);
CREATE TABLE AgRemotePhoto (id_local INTEGER PRIMARY KEY, collection INTEGER NOT NULL DEFAULT 0,
  photo INTEGER NOT NULL DEFAULT 0, remoteId, url);
"""
F_SPOT = """
CREATE TABLE photos (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, time INTEGER NOT NULL DEFAULT 0,
  base_uri STRING NOT NULL, filename STRING NOT NULL, default_version_id INTEGER DEFAULT 1);
CREATE TABLE photo_versions (photo_id INTEGER, version_id INTEGER, name STRING,
  base_uri STRING NOT NULL, filename STRING NOT NULL, import_md5 TEXT NULL,
  UNIQUE (photo_id, version_id));
CREATE TABLE exports (id INTEGER PRIMARY KEY NOT NULL, image_id INTEGER NOT NULL,
  image_version_id INTEGER NOT NULL, export_type TEXT NOT NULL, export_token TEXT NOT NULL);
"""
UPLOADER = """
CREATE TABLE files (files_id INT, path TEXT, set_id INT, md5 TEXT, tagged INT);
CREATE TABLE sets (set_id INT, name TEXT, primary_photo_id INTEGER);
CREATE UNIQUE INDEX fileindex ON files (path);
"""
NEWER_UPLOADER = (
    UPLOADER
    + """
PRAGMA user_version="3";
ALTER TABLE files ADD COLUMN last_modified REAL;
CREATE TABLE badfiles (files_id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT, set_id INT,
  md5 TEXT, tagged INT, last_modified REAL);
"""
)


def database(path: Path, schema: str, rows: Iterable[tuple[str, tuple[object, ...]]] = ()) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(schema)
        for statement, values in rows:
            connection.execute(statement, values)
    return path


def lightroom(
    path: Path,
    pictures: Iterable[tuple[str, object, object]],
    root: str = "D:/Photos/",
    relative: str | None = None,
    schema: str = LIGHTROOM,
) -> Path:
    """pictures: folder and name below the root, remoteId, url."""
    rows: list[tuple[str, tuple[object, ...]]] = [
        ("INSERT INTO AgLibraryRootFolder VALUES (1, ?, 'Photos', ?)", (root, relative))
    ]
    for n, (below, remote_id, url) in enumerate(pictures, 1):
        folder, slash, name = below.rpartition("/")
        base, _, suffix = name.rpartition(".")
        rows += [
            ("INSERT INTO AgLibraryFolder VALUES (?, ?, 1)", (n, folder + slash)),
            (
                "INSERT INTO AgLibraryFile VALUES (?, ?, ?, ?, ?, 'x.NEF')",
                (n, base, suffix, n, name),
            ),
            ("INSERT INTO Adobe_images VALUES (?, ?, NULL, ?)", (n, str(n), n)),
            ("INSERT INTO AgRemotePhoto VALUES (?, 7, ?, ?, ?)", (n, n, remote_id, url)),
        ]
    return database(path, schema, rows)


def f_spot(path: Path, version: int = 1, service: str = "Flickr.com") -> Path:
    token = f"{NSID}:Some: Body:{service}:{ID}"
    folder = "file:///home/anna/Photos/2008/03/14"
    place = "VALUES (?, ?, 'Original', ?, ?, NULL)"
    return database(
        path,
        F_SPOT,
        [
            ("INSERT INTO photos VALUES (5, 0, ?, 'gr%C3%BCn%20tea.jpg', 1)", (folder,)),
            (f"INSERT INTO photo_versions {place}", (5, 1, folder + "/", "gr%C3%BCn%20tea.jpg")),
            (f"INSERT INTO photo_versions {place}", (5, 2, folder, "tea%20(Modified).jpg")),
            ("INSERT INTO exports VALUES (1, 5, ?, 'fspot:Flickr', ?)", (version, token)),
            ("INSERT INTO exports VALUES (2, 5, 2, 'fspot:Picasa', ?)", (token,)),
        ],
    )


def uploader(path: Path, files: Iterable[tuple[object, object]], schema: str = UPLOADER) -> Path:
    insert = "INSERT INTO files (files_id, path) VALUES (?, ?)"
    return database(path, schema, [(insert, row) for row in files])


def asked(picture: Path | str, *paths: Path | str) -> list[FlickrRef]:
    made = Databases(PlainFiles())
    for path in paths:
        assert made.add(str(path))
    assert made.skipped == []
    return made.references(str(picture))


def sure(references: list[FlickrRef]) -> int | None:
    """The photo that is told for sure, None where nothing or a candidate is told."""
    if not references:
        return None
    (reference,) = references
    if reference.strength is Strength.WEAK:
        assert (reference.source, reference.nsid) == (Source.WEAK_NAME, None)
        return None
    assert reference.source is Source.DATABASE
    return reference.photo_id


# What each database says, at the path that it says


def test_lightroom_lists_what_it_published_on_flickr(tmp_path):
    catalogue = lightroom(
        tmp_path / "my.lrcat",
        [
            ("2012/Rome/DSC_0001.NEF", str(ID), PAGE),
            ("2012/Rome/DSC_0002.NEF", "/image/t7nSTwx", "https://me.smugmug.com/i-t7nSTwx"),
            ("2012/Rome/DSC_0003.NEF", "7654321", None),  # of a service that is not known
            ("2012/Rome/DSC_0004.NEF", "7654321", PAGE),  # the two differ
            ("2012/Rome/DSC_0005.NEF", ID, f"http://flickr.com/photos/some-body/{ID}"),
            ("2012/Rome/DSC_0006.NEF", None, f"https://example.org/flickr.com/photos/x/{ID}"),
        ],
        root=f"{tmp_path}/",
    )

    found = [asked(tmp_path / f"2012/Rome/DSC_000{n}.NEF", catalogue) for n in range(1, 8)]

    assert [[(r.photo_id, r.nsid) for r in each] for each in found] == [
        [(ID, NSID)],
        [],
        [],
        [],
        [(ID, None)],
        [],
        [],
    ]
    assert found[0][0].how == "the Lightroom catalogue my.lrcat"


def test_a_virtual_copy_is_another_version_of_the_file(tmp_path):
    path = lightroom(tmp_path / "a.lrcat", [("a.jpg", "7654321", None)], root=f"{tmp_path}/")
    rows = [
        ("INSERT INTO Adobe_images VALUES (2, '2', 1, 1)", ()),
        ("INSERT INTO AgRemotePhoto VALUES (2, 7, 2, '1', ?)", (PAGE.replace(str(ID), "1"),)),
    ]
    database(path, "", rows)
    assert sure(asked(tmp_path / "a.jpg", path)) == 1  # the copy alone was published
    database(
        path,
        "",
        [("UPDATE AgRemotePhoto SET remoteId = ?, url = ? WHERE id_local = 1", (ID, PAGE))],
    )

    assert sure(asked(tmp_path / "a.jpg", path)) == ID


def test_a_file_published_twice_contradicts_itself(tmp_path):
    other = PAGE.replace(str(ID), "7654321")
    path = lightroom(tmp_path / "a.lrcat", [("a.jpg", str(ID), PAGE)], root=f"{tmp_path}/")
    database(path, "", [("INSERT INTO AgRemotePhoto VALUES (9, 8, 1, '7654321', ?)", (other,))])
    found = Identifier()
    found.add_sidecar(str(path))

    resolution = found.resolve(str(tmp_path / "a.jpg"))

    assert resolution.best is None
    assert str(ID) in resolution.contradiction
    assert "7654321" in resolution.contradiction


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        (LIGHTROOM.replace("baseName", "base"), "a.jpg"),  # idx_filename
        (LIGHTROOM.replace("baseName", "base").replace("idx_filename", "idx"), "x.NEF"),
        (LIGHTROOM.replace("masterImage", "m").replace("relativePathFromCatalog", "r"), "a.jpg"),
    ],
)
def test_catalogues_of_other_versions_are_read(tmp_path, schema, name):
    path = lightroom(
        tmp_path / "a.lrcat", [("2012/a.jpg", ID, PAGE)], root=str(tmp_path), schema=schema
    )
    assert sure(asked(tmp_path / "2012" / name, path)) == ID


@pytest.mark.parametrize(("version", "picture"), [(1, "grün tea.jpg"), (2, "tea (Modified).jpg")])
def test_f_spot_lists_the_version_that_it_exported(tmp_path, version, picture):
    path = f_spot(tmp_path / "photos.db", version)

    (reference,) = asked(f"/home/anna/Photos/2008/03/14/{picture}", path)

    assert (reference.photo_id, reference.nsid) == (ID, NSID)
    assert reference.how == "F-Spot's database photos.db"
    for other in {"grün tea.jpg", "tea (Modified).jpg"} - {picture}:
        assert asked(f"/home/anna/Photos/2008/03/14/{other}", path) == []


@pytest.mark.parametrize("service", ["23hq.com", "Zooomr.com", "notflickr.com"])
def test_f_spot_exported_to_other_sites_with_the_same_words(tmp_path, service):
    path = f_spot(tmp_path / "photos.db", 1, service)

    assert asked("/home/anna/Photos/2008/03/14/grün tea.jpg", path) == []


@pytest.mark.parametrize(
    ("columns", "values"),
    [
        ("directory_path STRING, name STRING", ("/home/anna/100%25", "a b.jpg")),
        ("uri STRING", ("file:///home/anna/100%2525/a%20b.jpg",)),
    ],
)
def test_f_spot_of_older_versions_kept_paths_in_other_forms(tmp_path, columns, values):
    marks = ", ".join("?" * len(values))
    path = database(
        tmp_path / "photos.db",
        f"CREATE TABLE photos (id INTEGER PRIMARY KEY, {columns});"
        "CREATE TABLE photo_versions (photo_id INTEGER, version_id INTEGER, name STRING);"
        + F_SPOT[F_SPOT.index("CREATE TABLE exports") :],
        [
            (f"INSERT INTO photos VALUES (5, {marks})", values),
            (
                "INSERT INTO exports VALUES (1, 5, 1, 'fspot:Flickr', ?)",
                (f"{NSID}:a:Flickr.com:{ID}",),
            ),
            (
                "INSERT INTO exports VALUES (2, 5, 2, 'fspot:Flickr', ?)",
                (f"{NSID}:a:Flickr.com:1",),
            ),
        ],
    )
    assert sure(asked("/home/anna/100%25/a b.jpg", path)) == ID


@pytest.mark.parametrize("schema", [UPLOADER, NEWER_UPLOADER])
def test_flickr_uploader_lists_what_it_uploaded(tmp_path, schema):
    files = [
        (ID, f"{tmp_path}/2012/a.jpg"),
        (str(ID + 1), f"{tmp_path}/2012/b.jpg"),
        (72157600000000000, f"{tmp_path}/2012/c.jpg"),
        (None, f"{tmp_path}/2012/d.jpg"),
        (-5, f"{tmp_path}/2012/e.jpg"),
        (5, None),
        (5, f"{tmp_path}/2012/f.jpg\0g"),
        (5, "x" * 10_000),
        (ID + 2, "pictures/g.jpg"),  # as the program's settings may say
        (ID + 3, os.fsencode(f"{tmp_path}/2012/h.jpg")),
    ]
    path = uploader(tmp_path / "flickrdb", files, schema)

    names = [*(f"2012/{letter}.jpg" for letter in "abcdef"), "pictures/g.jpg", "2012/h.jpg"]
    found = [sure(asked(tmp_path / name, path)) for name in names]

    assert found == [ID, ID + 1, None, None, None, None, ID + 2, ID + 3]


def test_paths_that_are_no_utf8_are_found_by_their_bytes(tmp_path):
    name = os.fsdecode(b"caf\xe9.jpg")
    path = uploader(tmp_path / "flickrdb", [])
    statement = "INSERT INTO files (files_id, path) VALUES (?, CAST(? AS TEXT))"
    database(path, "", [(statement, (ID, b"/home/me/2012/caf\xe9.jpg"))])

    assert sure(asked(f"/home/me/2012/{name}", path)) == ID


# Paths of another computer


@pytest.mark.parametrize(
    ("listed", "picture", "expected"),
    [
        ("D:/Photos/2012/Rome/IMG_0001.JPG", "/mnt/disk/Photos/2012/Rome/IMG_0001.JPG", "sure"),
        ("D:\\Photos\\2012\\Rome\\IMG_0001.JPG", "/mnt/2012/Rome/img_0001.jpg", "sure"),
        ("/Users/me/Photos/2012/Rome/IMG_0001.JPG", "/mnt/b.zip!2012/Rome/IMG_0001.JPG", "sure"),
        ("D:/Photos/2012/Café/IMG_0001.JPG", "/mnt/2012/Cafe\u0301/IMG_0001.JPG", "sure"),
        ("D:/Photos/2012/sunset-over-lisbon.jpg", "/mnt/2012/sunset-over-lisbon.jpg", "sure"),
        ("D:/Photos/2012/IMG_20190312_123456.jpg", "/mnt/2012/IMG_20190312_123456.jpg", "sure"),
        ("D:/Photos/2012/Rome/IMG_0001.JPG", "/mnt/Rome/IMG_0001.JPG", "perhaps"),
        ("D:/Photos/2012/sunset-over-lisbon.jpg", "/mnt/sunset-over-lisbon.jpg", "perhaps"),
        ("D:/DCIM/100CANON/IMG_0001.JPG", "/mnt/card/DCIM/100CANON/IMG_0001.JPG", "no"),
        ("D:/Photos/DCIM/100CANON/IMG_0001.JPG", "/mnt/x/DCIM/100CANON/IMG_0001.JPG", "no"),
        ("D:/Photos/2012/Rome/IMG_0001.JPG", "/mnt/Paris/IMG_0001.JPG", "no"),
        ("D:/Photos/2012/Rome/IMG_0001.JPG", "/mnt/IMG_0001.JPG", "no"),
        ("D:/Photos/2012/Rome/IMG_0001.JPG", "/mnt/Photos/2012/Rome/IMG_0001.NEF", "no"),
        ("IMG_0001.JPG", "/mnt/2012/Rome/IMG_0001.JPG", "no"),
    ],
)
def test_the_end_of_a_path_counts_as_far_as_it_tells_something(tmp_path, listed, picture, expected):
    path = uploader(tmp_path / "flickrdb", [(ID, listed)])
    references = asked(picture, path)

    assert {r.photo_id for r in references} == (set() if expected == "no" else {ID})
    assert (sure(references) == ID) == (expected == "sure")
    if references:
        assert f"which lists {listed}" in references[0].how


def test_the_path_that_agrees_furthest_is_meant_and_none_where_two_agree_alike(tmp_path):
    path = uploader(
        tmp_path / "flickrdb",
        [
            (1, "D:/Photos/2012/Rome/IMG_0001.JPG"),
            (2, "E:/Old/2012/Rome/IMG_0001.JPG"),
            (3, "E:/Old/2011/Rome/IMG_0001.JPG"),
            (4, "E:/Old/2011/Rome/sunset-over-lisbon.jpg"),
            (5, "E:/New/2013/Oslo/sunset-over-lisbon.jpg"),
        ],
    )
    assert sure(asked("/mnt/Photos/2012/Rome/IMG_0001.JPG", path)) == 1
    assert sure(asked("/mnt/Old/2012/Rome/IMG_0001.JPG", path)) == 2
    assert sure(asked("/mnt/2011/Rome/IMG_0001.JPG", path)) == 3
    assert asked("/mnt/2012/Rome/IMG_0001.JPG", path) == []
    assert asked("/mnt/Rome/IMG_0001.JPG", path) == []
    assert asked("/mnt/sunset-over-lisbon.jpg", path) == []


def test_a_catalogue_that_moved_with_its_pictures_knows_where_they_are(tmp_path):
    catalogue = lightroom(
        tmp_path / "Lightroom/a.lrcat",
        [("DSC_0001.NEF", ID, PAGE)],
        root="D:/Photos/",
        relative="../Pictures/",
    )
    assert sure(asked(tmp_path / "Pictures/DSC_0001.NEF", catalogue)) == ID
    assert sure(asked(tmp_path / "Elsewhere/DSC_0001.NEF", catalogue)) is None


@pytest.mark.parametrize(
    ("home", "picture", "expected"),
    [
        ("", "2012/IMG_0001.JPG", "sure"),
        ("Lightroom", "2012/IMG_0001.JPG", "perhaps"),  # it lies beside, not above
        ("2012", "2012/IMG_0001.JPG", "sure"),
        ("", "other/2012/IMG_0001.JPG", "perhaps"),
        ("", "IMG_0001.JPG", "perhaps"),
        ("", "other/IMG_0001.JPG", "no"),
        ("", "DCIM/IMG_0001.JPG", "no"),
    ],
)
def test_a_database_above_its_pictures_came_with_them(tmp_path, home, picture, expected):
    path = uploader(tmp_path / home / "flickrdb", [(ID, "D:/Pictures/2012/IMG_0001.JPG")])
    references = asked(tmp_path / picture, path)

    assert {r.photo_id for r in references} == (set() if expected == "no" else {ID})
    assert (sure(references) == ID) == (expected == "sure")


def test_databases_that_agree_are_one_and_those_that_differ_contradict(tmp_path):
    listed = "/home/me/2012/a.jpg"
    first = uploader(tmp_path / "1/flickrdb", [(ID, listed)])
    backup = uploader(tmp_path / "2/flickrdb", [(ID, listed)])
    other = uploader(tmp_path / "3/flickrdb", [(7654321, listed)])

    assert sure(asked(listed, first, backup)) == ID
    assert {r.photo_id for r in asked(listed, first, other)} == {ID, 7654321}


def test_more_pictures_than_memory_holds_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(databases_paths, "_MOST", 3)
    path = uploader(tmp_path / "flickrdb", [(n, f"/home/me/2012/{n}.jpg") for n in range(1, 6)])
    made = Databases(PlainFiles())
    made.add(str(path))

    assert [sentence for _, sentence in made.skipped] == [
        "flickrdb was skipped: with it, databases list more than 3 pictures."
    ]
    assert sure(made.references("/home/me/2012/2.jpg")) == 2


# Hostile, foreign and locked files


def why(path: Path) -> str:
    made = Databases(PlainFiles())
    assert made.add(str(path))
    assert made.references(str(path.parent / "a.jpg")) == []
    ((skipped, sentence),) = made.skipped
    assert skipped == str(path)
    return sentence


NAMES = ["a.lrcat", "photos.db", "flickrdb"]


@pytest.mark.parametrize("name", NAMES)
def test_files_that_are_no_such_database_are_skipped_with_a_reason(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"")
    assert "it is empty" in why(path)
    path.write_bytes(b"\xff\xd8 a picture")
    assert "no SQLite database" in why(path)
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    assert "damaged" in why(path)
    path.unlink()
    assert "cannot be read" in why(path)
    path.mkdir()
    assert "was skipped" in why(path)


@pytest.mark.parametrize("name", NAMES)
def test_a_database_of_another_program_is_skipped_with_a_reason(tmp_path, name):
    path = database(tmp_path / name, "CREATE TABLE photo (id INTEGER PRIMARY KEY, url TEXT)")

    assert "it is not written as" in why(path)


@pytest.mark.parametrize(
    "schema",
    [
        "CREATE VIEW files AS SELECT 5 AS files_id, '/x/a.jpg' AS path",
        "CREATE VIEW files AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT i AS files_id, '/x/a.jpg' AS path FROM n",
        "CREATE VIRTUAL TABLE files USING fts5(files_id, path)",
        "CREATE TABLE files (x INT, files_id AS (x), path AS (hex(zeroblob(1000000))))",
        "CREATE TABLE files (files_id INT, path_ TEXT)",
    ],
)
def test_only_ordinary_tables_are_asked(tmp_path, schema):
    assert "it is not written as" in why(database(tmp_path / "flickrdb", schema))


def test_values_of_other_types_and_sizes_are_passed_over(tmp_path):
    path = uploader(
        tmp_path / "flickrdb",
        [(b"\xff", b"\xff"), (5.5, 7), ("x", "y"), (1 << 60, "/x/a.jpg"), (ID, "/x/2012/b.jpg")],
    )
    assert sure(asked("/x/2012/b.jpg", path)) == ID
    path = uploader(
        tmp_path / "2/flickrdb", [(ID, "/x/2012/b.jpg"), (ID, "/x/" + "y" * (17 << 20))]
    )
    made = Databases(PlainFiles())
    made.add(str(path))
    assert len(made.skipped) == 1


def test_a_database_that_takes_too_long_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(databases_file, "_MOST_LOOKS", 5)
    schema = LIGHTROOM.replace("INTEGER PRIMARY KEY", "INTEGER")
    path = lightroom(tmp_path / "a.lrcat", [("a.jpg", ID, PAGE)], schema=schema)
    with closing(sqlite3.connect(path)) as connection, connection:
        for table, columns in (
            ("AgRemotePhoto", f"NULL, 1, 1, '{ID}', '{PAGE}'"),
            ("AgLibraryFile", "1, 'a', 'jpg', 1, '', ''"),
            ("AgLibraryFolder", "1, '', 1"),
        ):
            connection.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 300)"
                f" INSERT INTO {table} SELECT {columns} FROM n"
            )

    assert "takes too long" in why(path)


def test_a_locked_database_is_read_and_left_as_it_is(tmp_path):
    path = uploader(tmp_path / "flickrdb", [(ID, "/x/2012/a.jpg")])
    before = path.read_bytes(), path.stat().st_mtime_ns
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")

        assert sure(asked("/x/2012/a.jpg", path)) == ID
        assert sorted(each.name for each in tmp_path.iterdir()) == ["flickrdb"]
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_a_database_that_is_being_changed_is_skipped(tmp_path):
    path = uploader(tmp_path / "flickrdb", [(ID, "/x/2012/a.jpg")])
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN EXCLUSIVE")
        connection.executemany(
            "INSERT INTO files (files_id, path) VALUES (5, ?)",
            [(f"/y/{n}" * 50,) for n in range(500)],
        )

        assert "is changing it" in why(path)
        connection.execute("ROLLBACK")


def test_a_write_ahead_log_is_neither_needed_nor_touched(tmp_path):
    path = uploader(tmp_path / "flickrdb", [(ID, "/x/2012/a.jpg")])
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("INSERT INTO files (files_id, path) VALUES (5, '/x/2012/b.jpg')")
        log = (tmp_path / "flickrdb-wal").read_bytes()

        assert sure(asked("/x/2012/a.jpg", path)) == ID
        assert (tmp_path / "flickrdb-wal").read_bytes() == log


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_fifo_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "photos.db")

    assert "no ordinary file" in why(tmp_path / "photos.db")


def test_a_database_in_a_zip_file_is_named_but_not_asked():
    made = Databases(PlainFiles())
    made.add("/a/b.zip!sub/my.lrcat")

    ((_, sentence),) = made.skipped
    assert "in a zip file" in sentence


def test_only_these_names_are_taken_and_changes_seen(tmp_path):
    made = Databases(PlainFiles())
    assert not any(map(made.add, ("/x/photo.db", "/x/a.json", "/x/lrcat", "/x/flickrdb.txt")))
    path = uploader(tmp_path / "flickrdb", [])
    states = [made.state]
    made.add(str(path))
    made.add(str(path))
    states.append(made.state)
    os.utime(path, ns=(1, 1))
    again = Databases(PlainFiles())
    again.add(str(path))

    assert len({*states, again.state}) == 3


def test_a_tree_with_a_catalogue_is_resolved_by_it(tmp_path):
    lightroom(tmp_path / "my.lrcat", [("2012/Rome/DSC_0001.NEF", ID, PAGE)])
    found = Identifier()
    found.add_sidecar(str(tmp_path / "my.lrcat"))

    best = found.resolve(str(tmp_path / "Photos/2012/Rome/DSC_0001.NEF")).best

    assert (best.photo_id, best.nsid, best.source) == (ID, NSID, Source.DATABASE)


paths = st.text(st.sampled_from("ab/\\:.!é\u0301ß\ud800 1"), max_size=30) | st.sampled_from(
    ["D:/Photos/2012/Rome/IMG_0001.JPG", "/2012/Rome/IMG_0001.JPG", "/x.zip!Rome/IMG_0001.JPG"]
)


@given(st.lists(st.tuples(paths, st.integers(1, 3), paths | st.none()), max_size=5), paths)
def test_what_is_found_for_sure_ends_as_the_picture_does(listed, picture):
    known = Paths()
    known.add([Published(path, n, None, near) for path, n, near in listed if path], "/x/db", "db")

    found = known.find(picture)

    if found and found.sure:
        for each in found.entries:
            published = each.published
            near = os.path.normpath(os.path.join("/x", published.near or ""))  # noqa: PTH118
            ends = {end(published.path), end(os.path.abspath(near))}  # noqa: PTH100
            assert end(os.path.abspath(picture)) in ends  # noqa: PTH100


def end(path: str) -> tuple[str, ...]:
    """The folder and the name, or the name alone where the whole path is no more."""
    parts = re.split(r"[/\\]|(?<=\.zip)!(?![/\\])", unicodedata.normalize("NFC", path).casefold())
    return tuple(filter(None, parts))[-2:]


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    return f_spot(tmp_path_factory.mktemp("sound") / "photos.db")


@given(st.integers(0, 1 << 20), st.binary(min_size=1, max_size=40))
def test_no_damage_raises(sound, at, data):
    damaged = bytearray(sound.read_bytes())
    at %= len(damaged)
    damaged[at : at + len(data)] = data
    path = sound.parent / "damaged" / sound.name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(damaged)
    made = Databases(PlainFiles())
    made.add(str(path))

    for reference in made.references("/home/anna/Photos/2008/03/14/grün tea.jpg"):
        assert 1 <= reference.photo_id <= 99_999_999_999
