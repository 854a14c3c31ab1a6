"""Where the system noted that a file was downloaded from: only Flickr's own addresses count."""

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.flickr import origins
from flickrcheck.flickr.identify import Identifier
from flickrcheck.flickr.origins import Origins
from flickrcheck.flickr.sidecars import PlainFiles
from flickrcheck.model import FlickrRef, Source, Strength

ID = 53208249252
NSID = "12345678@N00"
STATIC = f"https://live.staticflickr.com/65535/{ID}_0a1b2c3d4e_o_d.jpg"
PAGE = f"https://www.flickr.com/photos/{NSID}/{ID}/in/photostream/"
OTHER_PAGE = f"https://www.flickr.com/photos/{NSID}/7654321/"
ALIAS_PAGE = f"https://www.flickr.com/photos/some-body/{ID}/"
BLOB = "blob:https://www.flickr.com/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f"

PAIRS = [
    # the file's own address, that of the page, the photo, its owner
    (STATIC, "", ID, None),
    (STATIC, "https://www.flickr.com/", ID, None),
    (STATIC, PAGE, ID, NSID),
    (STATIC, OTHER_PAGE, ID, None),  # a picture of another photo that the page shows
    (STATIC, "https://example.org/blog", ID, None),
    (f"http://farm8.staticflickr.com/7205/{ID}_df7747990d.jpg", "", ID, None),
    (ALIAS_PAGE, "", ID, None),
    ("", PAGE, ID, NSID),
    ("about:internet", PAGE, ID, NSID),
    (BLOB, ALIAS_PAGE, ID, None),
    ("https://example.org/x.jpg", PAGE, None, None),  # somebody's picture in a comment
    ("https://live.staticflickr.com/1/buddyicons/12345678@N00.jpg", PAGE, None, None),
    (f"https://notflickr.com/photos/x/{ID}/", PAGE, None, None),
    (f"https://evil.example/{STATIC}", "", None, None),
    ("blob:https://example.org/0a1b2c3d", PAGE, None, None),
    ("data:image/jpeg;base64,AAAA", PAGE, None, None),
    (f"https://www.flickr.com/photos/{NSID}/", "", None, None),  # an account is no photo
    ("", f"https://www.flickr.com/photos/{NSID}/albums/72157600000000000", None, None),
    ("", "", None, None),
    (r"C:\Users\me\Downloads\album.zip", "", None, None),
]


def zone(host: str, referrer: str, start: str = "[ZoneTransfer]\r\nZoneId=3\r\n") -> bytes:
    lines = [f"ReferrerUrl={referrer}"] if referrer else []
    lines += [f"HostUrl={host}"] if host else []
    return (start + "".join(f"{line}\r\n" for line in lines)).encode()


def where_froms(host: str, referrer: str) -> bytes:
    return plistlib.dumps([host, referrer], fmt=plistlib.FMT_BINARY)


def xdg(host: str, referrer: str) -> dict[str, bytes]:
    both = {"user.xdg.origin.url": host, "user.xdg.referrer.url": referrer}
    return {name: value.encode() for name, value in both.items() if value}


def attributes(name: str, value: bytes) -> dict[str, bytes]:
    return {name: value}


WAYS = {
    "Linux": xdg,
    "macOS": lambda *both: attributes("com.apple.metadata:kMDItemWhereFroms", where_froms(*both)),
    "macOS over Netatalk": lambda *both: attributes(
        "user.com.apple.metadata:kMDItemWhereFroms", where_froms(*both)
    ),
    "macOS over Samba": lambda *both: attributes(
        "user.DosStream.com.apple.metadata\uf022kMDItemWhereFroms:$DATA", where_froms(*both) + b"\0"
    ),
    "Windows on NTFS-3G": lambda *both: attributes("user.Zone.Identifier", zone(*both)),
    "Windows over Samba": lambda *both: attributes(
        "user.DosStream.Zone.Identifier:$DATA", zone(*both) + b"\0"
    ),
}


def asked(given: dict[str, bytes]) -> list[FlickrRef]:
    return Origins(PlainFiles(), lambda path: given).references("/x/a.jpg")


def told(references: list[FlickrRef]) -> tuple[int | None, str | None]:
    if not references:
        return None, None
    (reference,) = references
    assert (reference.strength, reference.source) == (Strength.STRONG, Source.ORIGIN)
    return reference.photo_id, reference.nsid


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("host", "page", "photo_id", "nsid"), PAIRS)
def test_the_address_of_the_file_decides(way, host, page, photo_id, nsid):
    assert told(asked(WAYS[way](host, page))) == (photo_id, nsid)


@pytest.mark.parametrize(("host", "page", "photo_id", "nsid"), PAIRS)
@pytest.mark.parametrize(
    "name", ["{}:Zone.Identifier", "{}_zone.identifier", "{}\uf03aZone.Identifier"]
)
def test_the_stream_of_windows_is_read_where_it_became_a_file(
    tmp_path, name, host, page, photo_id, nsid
):
    beside = tmp_path / name.format("a.jpg")
    beside.write_bytes(zone(host, page))
    found = Origins(PlainFiles(), lambda path: {})

    assert found.add(str(beside))
    assert told(found.references(str(tmp_path / "a.jpg"))) == (photo_id, nsid)
    assert told(found.references(str(tmp_path / "b.jpg"))) == (None, None)


@pytest.mark.parametrize(
    ("value", "photo_id"),
    [
        (zone(STATIC, "").decode().encode("utf-16"), ID),
        (b"\xef\xbb\xbf" + zone(STATIC, ""), ID),
        (zone(STATIC, "").replace(b"\r\n", b"\n"), ID),
        (b"[zonetransfer]\nhosturl = " + STATIC.encode(), ID),
        (zone(STATIC, "", "[Other]\r\n"), None),
        (zone(STATIC, "") + b"HostUrl=https://example.org/\r\n", None),  # which one is true?
        (zone(STATIC, "") + b"HostUrl=" + STATIC.encode(), ID),
        (b"[ZoneTransfer]\n" + b"x=\n" * 100_000 + b"HostUrl=" + STATIC.encode(), None),
        (b"HostUrl=" + STATIC.encode(), None),
        (b"\xff\xfe\xd8", None),
        (b"", None),
    ],
)
def test_a_stream_may_be_written_in_several_ways(value, photo_id):
    assert told(asked({"user.Zone.Identifier": value}))[0] == photo_id


@pytest.mark.parametrize(
    ("listed", "photo_id"),
    [
        ([STATIC], ID),
        ([STATIC, PAGE, OTHER_PAGE], ID),
        (["", PAGE], ID),
        ([5, PAGE], ID),
        ([], None),
        ({"0": STATIC}, None),
        (STATIC, None),
    ],
)
def test_a_property_list_may_be_short_or_of_other_types(listed, photo_id):
    value = plistlib.dumps(listed, fmt=plistlib.FMT_BINARY)
    assert told(asked({"com.apple.metadata:kMDItemWhereFroms": value}))[0] == photo_id


def test_notes_that_name_different_photos_contradict_each_other(tmp_path):
    picture = tmp_path / "a.jpg"
    (tmp_path / "a.jpg:Zone.Identifier").write_bytes(zone(STATIC, ""))
    found = Origins(PlainFiles(), lambda path: xdg(STATIC.replace(str(ID), "7654321"), ""))
    found.add(str(tmp_path / "a.jpg:Zone.Identifier"))

    assert {r.photo_id for r in found.references(str(picture))} == {ID, 7654321}


def test_attributes_that_cannot_be_read_are_none():
    def fail(path: str) -> dict[str, bytes]:
        raise OSError(61, "No data available")

    assert Origins(PlainFiles(), fail).references("/x/a.jpg") == []
    for path in ("/nowhere/a.jpg", "/a.zip!b.jpg", "a\0b.jpg", "\ud800.jpg"):
        assert Origins(PlainFiles()).references(path) == []


def test_a_stream_that_cannot_be_used_is_skipped_with_a_reason(tmp_path):
    large = tmp_path / "a.jpg:Zone.Identifier"
    large.write_bytes(zone(STATIC, "") + b" " * 100_000)
    found = Origins(PlainFiles(), lambda path: {})
    found.add(str(large))

    assert found.references(str(tmp_path / "a.jpg")) == []
    assert [path for path, _ in found.skipped] == [str(large)]


def test_only_files_of_this_name_are_taken_and_their_changes_seen(tmp_path):
    found = Origins(PlainFiles(), lambda path: {})
    assert not found.add("/x/a.jpg")
    assert not found.add("/x/Zone.Identifier")
    assert not found.add("/x/a.json")
    empty = found.state
    beside = tmp_path / "a.jpg:Zone.Identifier"
    beside.write_bytes(zone(STATIC, ""))
    found.add(str(beside))
    found.add(str(beside))
    changed = Origins(PlainFiles(), lambda path: {})
    os.utime(beside, ns=(1, 1))
    changed.add(str(beside))

    assert len({empty, found.state, changed.state}) == 3


def test_on_windows_the_stream_is_asked_for_by_its_name(tmp_path, monkeypatch):
    monkeypatch.setattr(origins, "_STREAMS", True)
    (tmp_path / "a.jpg:Zone.Identifier").write_bytes(zone(STATIC, ""))
    found = Origins(PlainFiles(), lambda path: {})

    assert told(found.references(str(tmp_path / "a.jpg"))) == (ID, None)
    assert found.references(str(tmp_path / "b.jpg")) == []
    assert found.skipped == []


def has_attributes(folder: Path) -> bool:
    try:
        os.setxattr(folder, "user.flickrcheck", b"1")
    except OSError:
        return False
    return True


@pytest.mark.skipif(sys.platform != "linux", reason="Linux' calls")
def test_real_attributes_survive_a_copy_and_are_not_changed(tmp_path):
    if not has_attributes(tmp_path):
        pytest.skip("this file system keeps no attributes")
    picture = tmp_path / "IMG_1.jpg"
    picture.write_bytes(b"\xff\xd8")
    os.setxattr(picture, "user.xdg.origin.url", STATIC.encode())
    os.setxattr(picture, "user.mime_type", b"image/jpeg")
    shutil.copy2(picture, tmp_path / "copy.jpg")

    best = Identifier().resolve(str(tmp_path / "copy.jpg")).best

    assert (best.photo_id, best.source) == (ID, Source.ORIGIN)
    assert sorted(os.listxattr(picture)) == ["user.mime_type", "user.xdg.origin.url"]


@pytest.mark.skipif(sys.platform != "darwin", reason="macOS' calls")
def test_real_attributes_of_macos(tmp_path):
    picture = tmp_path / "IMG_1.jpg"
    picture.write_bytes(b"\xff\xd8")
    value = where_froms(STATIC, PAGE).hex()
    name = "com.apple.metadata:kMDItemWhereFroms"
    subprocess.run(["xattr", "-wx", name, value, str(picture)], check=True)

    assert told(Origins(PlainFiles()).references(str(picture))) == (ID, NSID)


@given(st.binary(max_size=300))
def test_no_bytes_raise(data):
    for name in ("com.apple.metadata:kMDItemWhereFroms", "user.Zone.Identifier"):
        assert asked({name: data}) == []
        assert asked({name: b"bplist00" + data}) == []
    assert asked({"user.xdg.origin.url": data, "user.xdg.referrer.url": data}) == []


@given(st.integers(0, 200), st.binary(min_size=1, max_size=4))
def test_no_damaged_property_list_gives_another_photo(at, data):
    value = bytearray(where_froms(STATIC, PAGE))
    value[at : at + len(data)] = data

    for reference in asked({"com.apple.metadata:kMDItemWhereFroms": bytes(value)}):
        assert 1 <= reference.photo_id <= 99_999_999_999


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_raises(host, referrer):
    assert asked({"user.Zone.Identifier": zone(host, referrer).decode().encode("utf-8")}) == []
