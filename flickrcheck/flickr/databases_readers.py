"""What the databases of three programs say: which picture was published as which Flickr photo.

- Lightroom Classic, ``<name>.lrcat``: AgRemotePhoto holds what its publish services published,
  on Flickr if the address says so; the path is in four tables. Columns as in catalogues of version
  3 to 13 (their schemas in public code; no real catalogue was tried).
- F-Spot, ``photos.db``: exports holds ``userid:username:service:photoid`` for Flickr and for 23hq
  and Zooomr, which copied Flickr's methods (FSpot.Exporters.Flickr/FlickrExport.cs). Paths are in
  three forms, by the version (FSpot.Database/Updater.cs): directory_path and name, uri, base_uri
  and filename; the last two are addresses with escapes.
- flickr-uploader (flickr-uploadr and its heirs), ``flickrdb``: files holds the photo ID and the
  path, in all versions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from flickrcheck.flickr.databases_file import Database
from flickrcheck.flickr.ids import LARGEST_PHOTO_ID, is_nsid, parse_photo_id
from flickrcheck.flickr.sidecars import UnusableError
from flickrcheck.flickr.urls import parse_url
from flickrcheck.kept import kept

_LONGEST_PATH = 4096  # characters
_ORIGINAL = 1  # F-Spot's number of the version of a photo that was imported
_AUTHORITY = re.compile(r"[a-z][a-z0-9+.-]*://[^/]*", re.IGNORECASE)
_WINDOWS_PATH = re.compile(r"/[A-Za-z]:/")


@dataclass(frozen=True, slots=True)
class Published:
    """A picture that a database lists.

    path: as the database gives it, of whatever computer that was; near: its path as seen from the
    folder of the database, None where the database does not say; copy: a virtual copy, another
    version of the picture in the same file.
    """

    path: str
    photo_id: int
    nsid: str | None = None
    near: str | None = None
    copy: bool = False


def read_lightroom(database: Database) -> Iterator[Published]:
    """The pictures that were published on Flickr. Raises UnusableError, sqlite3.Error."""
    names = next(
        (
            name
            for name, columns in (
                ("f.baseName, f.extension", ("baseName", "extension")),
                ("f.idx_filename, ''", ("idx_filename",)),
                ("f.originalFilename, ''", ("originalFilename",)),
            )
            if database.has("AgLibraryFile", "id_local", "folder", *columns)
        ),
        None,
    )
    if names is None or not (
        database.has("AgRemotePhoto", "photo", "remoteId", "url")
        and database.has("Adobe_images", "id_local", "rootFile")
        and database.has("AgLibraryFolder", "id_local", "pathFromRoot", "rootFolder")
        and database.has("AgLibraryRootFolder", "id_local", "absolutePath")
    ):
        raise UnusableError(kept("it is no catalogue as Lightroom writes them"))
    near = "relativePathFromCatalog"
    near = f"t.{near}" if database.has("AgLibraryRootFolder", near) else "NULL"
    master = "i.masterImage" if database.has("Adobe_images", "masterImage") else "NULL"
    rows = database.rows(
        f"SELECT r.remoteId, r.url, {names}, d.pathFromRoot, t.absolutePath, {near}, {master}"
        " FROM AgRemotePhoto r"
        " CROSS JOIN Adobe_images i ON i.id_local = r.photo"
        " CROSS JOIN AgLibraryFile f ON f.id_local = i.rootFile"
        " CROSS JOIN AgLibraryFolder d ON d.id_local = f.folder"
        " CROSS JOIN AgLibraryRootFolder t ON t.id_local = d.rootFolder"
        " WHERE r.url LIKE '%flic%'"
    )
    for remote_id, url, base, suffix, folder, root, from_catalogue, copy_of in rows:
        named = parse_url(url) if isinstance(url, str) else None
        if named is None or named.photo_id is None:
            continue
        if _photo_id(remote_id) not in (None, named.photo_id):
            continue  # the ID and the address name different photos
        if not (isinstance(base, str) and isinstance(folder, str) and isinstance(root, str)):
            continue
        name = f"{base}.{suffix}" if isinstance(suffix, str) and suffix else base
        below = f"{folder}/{name}" if folder and not folder.endswith("/") else folder + name
        path = f"{root.rstrip('/')}/{below}"
        beside = None
        if isinstance(from_catalogue, str) and from_catalogue.rstrip("/"):  # mostly empty
            beside = f"{from_catalogue.rstrip('/')}/{below}"
        yield Published(path, named.photo_id, named.nsid, beside, copy_of not in (None, 0, ""))


def read_f_spot(database: Database) -> Iterator[Published]:
    """The pictures that were exported to Flickr. Raises UnusableError, sqlite3.Error."""
    if not database.has("exports", "image_id", "image_version_id", "export_type", "export_token"):
        raise UnusableError(kept("it is another program's database, not F-Spot's"))
    photo = _f_spot_place(database, "photos", "id")
    if photo is None:
        raise UnusableError(kept("it is another program's database, not F-Spot's"))
    versions = ("photo_versions", "photo_id", "version_id")
    version = _f_spot_place(database, *versions) or "NULL, NULL"
    join = (
        " LEFT JOIN photo_versions v ON v.photo_id = e.image_id"
        " AND v.version_id = e.image_version_id"
        if database.has(*versions)
        else ""
    )
    rows = database.rows(
        "SELECT e.image_version_id, e.export_token,"
        f" {version.replace('@', 'v')}, {photo.replace('@', 'p')}"
        f" FROM exports e{join} LEFT JOIN photos p ON p.id = e.image_id"
        " WHERE e.export_type = 'fspot:Flickr'"
    )
    escaped = not database.has("photos", "directory_path")
    for number, token, folder, name, photo_folder, photo_name in rows:
        if not isinstance(folder, str) and number == _ORIGINAL:
            folder, name = photo_folder, photo_name
        token_said = _f_spot_token(token)
        path = _f_spot_path(folder, name, escaped)
        if path and token_said:
            yield Published(path, *token_said)


def _f_spot_place(database: Database, table: str, *keys: str) -> str | None:
    """The two columns of a table that make up a path, "@" standing for the table."""
    for columns, chosen in (
        (("base_uri", "filename"), "@.base_uri, @.filename"),
        (("uri",), "@.uri, ''"),
        (("directory_path", "name"), "@.directory_path, @.name"),
    ):
        if database.has(table, *keys, *columns):
            return chosen
    return None


def _f_spot_token(token: object) -> tuple[int, str | None] | None:
    parts = token.split(":") if isinstance(token, str) else []
    if len(parts) < 4 or parts[-2].lower() not in ("flickr.com", "www.flickr.com", "flickr"):
        return None
    photo_id = parse_photo_id(parts[-1])
    if photo_id is None:
        return None
    return photo_id, parts[0] if is_nsid(parts[0]) else None


def _f_spot_path(folder: object, name: object, escaped: bool) -> str | None:
    if not isinstance(folder, str) or not isinstance(name, str):
        return None
    path = f"{folder.rstrip('/')}/{name}" if name else folder
    if not escaped:
        return path
    path = unquote(_AUTHORITY.sub("", path, count=1), errors="surrogateescape")
    return path[1:] if _WINDOWS_PATH.match(path) else path


def read_uploader(database: Database) -> Iterator[Published]:
    """The pictures that were uploaded. Raises UnusableError, sqlite3.Error."""
    if not database.has("files", "files_id", "path"):
        raise UnusableError(kept("it is another program's database, not flickr-uploader's"))
    for number, path in database.rows("SELECT files_id, path FROM files"):
        if isinstance(path, bytes):
            path = path.decode("utf-8", "surrogateescape")
        photo_id = _photo_id(number)
        if photo_id and isinstance(path, str):
            is_relative = not path.startswith(("/", "\\")) and path[1:2] != ":"
            yield Published(path, photo_id, near=path if is_relative else None)


def usable(published: Iterable[Published]) -> Iterator[Published]:
    """Without those whose path can be none."""
    for each in published:
        if each.path and len(each.path) <= _LONGEST_PATH and "\0" not in each.path:
            yield each


def _photo_id(value: object) -> int | None:
    if isinstance(value, str):
        return parse_photo_id(value)
    if isinstance(value, int) and 1 <= value <= LARGEST_PHOTO_ID:
        return value
    return None
