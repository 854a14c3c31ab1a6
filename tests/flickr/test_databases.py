"""What Lightroom, F-Spot and flickr-uploader published, on this disk and on others."""

import os
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_databases import (
    F_SPOT,
    ID,
    LIGHTROOM,
    NEWER_UPLOADER,
    NSID,
    PAGE,
    UPLOADER,
    database,
    f_spot,
    lightroom,
    uploader,
)

from flickrcheck.flickr import databases_paths
from flickrcheck.flickr.databases import Databases
from flickrcheck.flickr.databases_paths import Paths
from flickrcheck.flickr.databases_readers import Published
from flickrcheck.flickr.identify import Identifier
from flickrcheck.flickr.sidecars import PlainFiles
from flickrcheck.model import FlickrRef, Source, Strength


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
        # What another computer of the family has as well, with another camera's picture
        ("C:/Users/dad/Pictures/Camera Roll/IMG_1.JPG", "/x/Pictures/Camera Roll/IMG_1.JPG", "no"),
        ("D:/Pictures/2012/05/IMG_0001.JPG", "/x/mum/Pictures/2012/05/IMG_0001.JPG", "perhaps"),
        ("D:/2012/2012-05/IMG_0001.JPG", "/x/mum/2012/2012-05/IMG_0001.JPG", "perhaps"),
        ("D:/2012/2012-05-04/IMG_0001.JPG", "/x/2012/2012-05-04/IMG_0001.JPG", "sure"),
        ("/home/me/Photos/2008/03/14/a.jpg", "/x/2008/03/14/a.jpg", "sure"),
        ("D:/a/Screenshots/Screenshot 1.png", "/x/Screenshots/Screenshot 1.png", "no"),
        ("D:/a/wedding/DSC_1-Bearbeitet.jpg", "/x/wedding/DSC_1-Bearbeitet.jpg", "perhaps"),
        ("D:/a/frames/frame 0000000001.jpg", "/x/frames/frame 0000000001.jpg", "perhaps"),
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


def test_a_backup_is_not_taken_for_the_database_above_the_pictures(tmp_path):
    listed = [(ID, "D:/Pictures/2012/IMG_0001.JPG")]
    backup = uploader(tmp_path / "Backups/flickrdb", listed)
    path = uploader(tmp_path / "flickrdb", listed)

    assert sure(asked(tmp_path / "2012/IMG_0001.JPG", backup, path)) == ID


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("/media/anna/EOS_DIGITAL/DCIM/100CANON/IMG_0001.JPG", None),
        ("/Volumes/NO NAME/DCIM/100CANON/IMG_0001.JPG", None),
        ("/Volumes/NO NAME/DCIM/Camera/IMG_20190312_123456.jpg", ID),
        ("/home/anna/2012/DCIM/100CANON/IMG_0001.JPG", ID),
    ],
)
def test_a_memory_card_may_have_other_pictures_by_now(tmp_path, listed, expected):
    path = uploader(tmp_path / "flickrdb", [(ID, listed)])

    assert sure(asked(listed, path)) == expected


def test_the_path_itself_counts_however_many_end_alike(tmp_path, monkeypatch):
    monkeypatch.setattr(databases_paths, "_MOST_ALIKE", 3)
    listed = [(n, f"/home/anna/{n}/Rome/IMG_0001.JPG") for n in range(1, 9)]
    path = uploader(tmp_path / "flickrdb", listed)

    assert [sure(asked(picture, path)) for _, picture in listed] == list(range(1, 9))
    assert asked("/mnt/anna/8/Rome/IMG_0001.JPG", path) == []


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
    other = Databases(PlainFiles())
    for folder in range(3):  # where paths are given from the database, each copy lists others
        other.add(str(uploader(tmp_path / f"{folder}/flickrdb", [(5, "a.jpg")])))
    assert len(other.skipped) == 1


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
