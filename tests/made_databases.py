"""Databases as Lightroom, F-Spot and flickr-uploader make them."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

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
