from __future__ import annotations

import io
import os
import re
import struct
import warnings
import zipfile
import zlib
from pathlib import Path

import pytest
from drawn_pictures import blocks, encoded
from hypothesis import given, settings
from hypothesis import strategies as st

from flickrcheck.photo import archive
from flickrcheck.photo.content import read_file, split_member
from flickrcheck.photo.unreadable import UnreadablePictureError
from flickrcheck.photo.walk import (
    Excluded,
    Found,
    Hidden,
    Package,
    Problem,
    Sidecar,
    Unsupported,
    walk,
)

PNG = encoded(blocks(1), "PNG")


def make_zip(path: Path, members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return path


def patched(path: Path, old: bytes, new: bytes) -> Path:
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new))
    return path


def reason(path: object) -> str:
    with pytest.raises(UnreadablePictureError) as caught:
        read_file(str(path))
    assert str(caught.value).endswith(".")
    return str(caught.value)


def problem(path: Path) -> str:
    (event,) = walk([path])
    assert isinstance(event, Problem)
    assert event.path == str(path)
    assert event.reason.endswith(".")
    return event.reason


def names(root: Path, **options: object) -> list[str]:
    return [event.path for event in walk([root], **options) if isinstance(event, Found)]


def test_pictures_in_zip_files_are_found_and_read_in_place(tmp_path):
    jpeg = encoded(blocks(2), "JPEG")
    path = make_zip(tmp_path / "Urlaub.ZIP", {"b/ä.png": PNG, "a.JPG": jpeg, "b/": b""})
    os.utime(path, ns=(0, 1_500_000_000_000_000_000))
    before = sorted(tmp_path.iterdir())
    for root in (tmp_path, path):
        assert list(walk([root])) == [
            Found(f"{path}!a.JPG", len(jpeg), path.stat().st_mtime_ns),
            Found(f"{path}!b/ä.png", len(PNG), path.stat().st_mtime_ns),
        ]
    assert read_file(f"{path}!a.JPG") == jpeg
    assert read_file(f"{path}!b/ä.png") == PNG
    assert sorted(tmp_path.iterdir()) == before


def test_other_members_are_counted_by_kind_and_not_opened(tmp_path):
    hidden = {"._a.jpg": b"", "__MACOSX/._a.jpg": b"", "__MACOSX/b.jpg": b"", ".git/x.png": b""}
    other = {"film.MP4": b"", "in.zip": b"", "x.lrcat": b"", "README": PNG, "a.xyz": PNG}
    sidecars = {"sub/photo_1.json": b"{}", "sub/photos.db": b"", "x.XMP": b"<x/>"}
    path = make_zip(tmp_path / "a.zip", {**hidden, **other, **sidecars, "./ok.png": PNG})
    events = list(walk([tmp_path]))
    assert {e.path.partition("!")[2]: e.kind for e in events if isinstance(e, Unsupported)} == {
        "film.MP4": "video",
        "in.zip": ".zip in a zip file",
        "x.lrcat": ".lrcat in a zip file",
        "sub/photos.db": ".db in a zip file",
        "README": "no suffix",
        "a.xyz": ".xyz",
    }
    assert [e.path.partition("!")[2] for e in events if isinstance(e, Hidden)] == [
        "._a.jpg",
        ".git",
        "__MACOSX",
    ]
    assert [e for e in events if isinstance(e, Sidecar)] == [
        Sidecar(f"{path}!sub/photo_1.json", 2, path.stat().st_mtime_ns),
        Sidecar(f"{path}!x.XMP", 4, path.stat().st_mtime_ns),
    ]
    assert names(tmp_path) == [f"{path}!./ok.png"]
    assert read_file(f"{path}!./ok.png") == PNG


def test_originals_of_an_account_export_need_no_suffix(tmp_path):
    members = ("sunset_7_o", "49876543210_0a1b2c3d4e_o", "sub/Sunset-2_49876543210_o", "sunset_o")
    path = make_zip(tmp_path / "data-download-1.zip", dict.fromkeys(members, PNG))
    assert names(tmp_path) == sorted(f"{path}!{name}" for name in members[:3])


def test_patterns_and_packages_hold_inside_too(tmp_path):
    path = make_zip(
        tmp_path / "a.zip",
        {
            "Fotos.photoslibrary/originals/1.jpg": b"",
            "Fotos.photoslibrary/originals/2.jpg": b"",
            "raw/1.jpg": b"",
            "raw/2.jpg": b"",
            "x.png": b"",
            "y.jpg": b"",
        },
    )
    events = list(walk([tmp_path], exclude=["*.png", "a.zip/raw"]))
    assert events == [
        Package(f"{path}!Fotos.photoslibrary", "Apple Photos library"),
        Excluded(f"{path}!raw"),
        Excluded(f"{path}!x.png"),
        Found(f"{path}!y.jpg", 0, path.stat().st_mtime_ns),
    ]
    assert len(names(tmp_path, packages=True)) == 6
    assert next(walk([path], exclude=["a.zip/*"], packages=True)) == Excluded(
        f"{path}!Fotos.photoslibrary"
    )
    assert list(walk([tmp_path], exclude=["*.zip"])) == [Excluded(str(path))]


def test_a_zip_file_is_given_once(tmp_path):
    path = make_zip(tmp_path / "a.zip", {"a.jpg": PNG})
    if os.name == "posix":
        os.link(path, tmp_path / "b.zip")
        (tmp_path / "c.zip").symlink_to(path)
    for roots in ([tmp_path], [path, tmp_path], [tmp_path, path], [path, path]):
        events = list(walk(roots))
        assert [event.path for event in events] == [f"{path}!a.jpg"], roots


def test_a_link_to_a_zip_file_elsewhere_is_followed(tmp_path):
    path = make_zip(tmp_path / "a.zip", {"a.jpg": PNG})
    root = tmp_path / "root"
    root.mkdir()
    try:
        (root / "b.zip").symlink_to(path)
    except OSError:
        pytest.skip("this system lets nobody make links")
    assert names(root) == [f"{root}/b.zip!a.jpg"]
    assert read_file(f"{root}/b.zip!a.jpg") == PNG


def test_files_that_are_called_like_members_come_first(tmp_path):
    path = make_zip(tmp_path / "a.zip", {"b.png": PNG, "c.png": PNG, "d/e.png": PNG})
    plain = tmp_path / "a.zip!b.png"
    plain.write_bytes(b"plain")
    (tmp_path / "wow!.jpg").write_bytes(b"wow")
    (tmp_path / "a.zip!d").mkdir()
    (tmp_path / "a.zip!d" / "e.png").write_bytes(b"in a folder")
    given = names(tmp_path)
    assert sorted(given) == sorted(
        [str(plain), str(tmp_path / "wow!.jpg"), f"{path}!c.png", f"{path}!d/e.png"]
    )
    assert read_file(str(plain)) == b"plain"
    assert read_file(str(tmp_path / "wow!.jpg")) == b"wow"
    assert read_file(f"{path}!d/e.png") == b"in a folder"
    assert [e.path for e in walk([tmp_path]) if isinstance(e, Problem)] == [str(path)]


def test_split_member(tmp_path):
    outer = make_zip(tmp_path / "a.zip", {"in.zip!x.jpg": PNG})
    inner = make_zip(tmp_path / "a.zip!b.zip", {"c.jpg": PNG})
    assert split_member(str(outer)) == (str(outer), None)
    assert split_member(f"{outer}!x.jpg") == (str(outer), "x.jpg")
    assert split_member(f"{outer}!in.zip!x.jpg") == (str(outer), "in.zip!x.jpg")
    assert split_member(str(inner)) == (str(inner), None)
    assert split_member(f"{inner}!c.jpg") == (str(inner), "c.jpg")
    for path in ("none.zip!a.jpg", "a!b.jpg", "!", ".zip!", "a\0.zip!b", "x" * 5000 + ".zip!a"):
        assert split_member(str(tmp_path / "no") + path) == (str(tmp_path / "no") + path, None)
    assert "no longer there" in reason(tmp_path / "none.zip!a.jpg")


@pytest.mark.parametrize(
    "name",
    [
        "/etc/a.jpg",
        "../a.jpg",
        "a/../../b.jpg",
        "..\\a.jpg",
        "\\\\server\\share\\a.jpg",
        "C:\\a.jpg",
        "c:a.jpg",
        "folder.jpg/",
        "folder.jpg/.",
        "x" * 60_000 + ".jpg",
    ],
)
def test_names_that_lead_out_are_refused(tmp_path, name):
    path = make_zip(tmp_path / "a.zip", {name: PNG, "good.png": PNG})
    found, refused = walk([path])
    assert found.path == f"{path}!good.png"
    assert isinstance(refused, Problem)
    assert refused.reason.startswith("1 of the files in the zip file have a name")


def test_odd_names_are_kept(tmp_path):
    long = "x" * 4000 + ".jpg"
    path = make_zip(tmp_path / "a.zip", {"a\\b.jpg": PNG, "a..b.jpg": PNG, long: PNG})
    assert sorted(names(path)) == sorted(f"{path}!{n}" for n in ("a\\b.jpg", "a..b.jpg", long))
    assert all(read_file(whole) == PNG for whole in names(path))


def test_names_without_a_stated_alphabet(tmp_path):
    made = make_zip(tmp_path / "a.zip", {"AAA.jpg": PNG, "BBB.jpg": PNG, "N.jpg": PNG})
    patched(made, b"AAA", "é1".encode())  # UTF-8 that is not said to be, as macOS writes it
    patched(made, b"BBB", b"\x81\xfe1")  # "ü" in DOS's characters
    patched(made, b"N.jpg", b"N\0jpg")
    events = list(walk([made]))
    assert [e.path.partition("!")[2] for e in events if isinstance(e, Found)] == [
        "é1.jpg",
        "ü■1.jpg",
    ]
    assert [e.path for e in events if isinstance(e, Problem)] == [str(made)]
    assert all(read_file(whole) == PNG for whole in names(made))


def test_of_two_members_of_one_name_the_later_is_given(tmp_path):
    path = tmp_path / "a.zip"
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w") as made:
        warnings.simplefilter("ignore")
        made.writestr("a/b.png", b"older")
        made.writestr("a/b.png", PNG)
    assert list(walk([path])) == [
        Unsupported(f"{path}!a/b.png", "older copy in a zip"),
        Found(f"{path}!a/b.png", len(PNG), path.stat().st_mtime_ns),
    ]
    assert read_file(f"{path}!a/b.png") == PNG


def test_locked_members_are_found_and_say_so(tmp_path):
    path = make_zip(tmp_path / "a.zip", {"a.jpg": PNG})
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert names(path) == [f"{path}!a.jpg"]
    assert "locked with a password" in reason(f"{path}!a.jpg")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_rare_compressions_are_not_read(tmp_path, method):
    # few bytes of these become gigabytes before anybody can count them
    path = make_zip(tmp_path / "a.zip", {"a.jpg": PNG}, method)
    assert names(path) == [f"{path}!a.jpg"]
    assert "in a way that flickrcheck cannot read" in reason(f"{path}!a.jpg")


def test_stored_members_are_read(tmp_path):
    path = make_zip(tmp_path / "a.zip", {"a.png": PNG, "empty.png": b""}, zipfile.ZIP_STORED)
    assert read_file(f"{path}!a.png") == PNG
    assert read_file(f"{path}!empty.png") == b""


def test_a_damaged_member_costs_one_picture(tmp_path):
    path = make_zip(tmp_path / "a.zip", {"a.png": PNG, "b.png": PNG}, zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[data.index(PNG) + 50] ^= 1
    path.write_bytes(data)
    assert "damaged in its zip file" in reason(f"{path}!a.png")
    assert read_file(f"{path}!b.png") == PNG


@pytest.mark.parametrize("extra", [b"", b"UT\5\0\1abcd", b"zz\x60\0" + bytes(96)])
@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_small_members_are_read_as_the_standard_library_reads_them(tmp_path, method, extra):
    """With every byte before and in the first member changed, one at a time."""
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", method) as file:
        for name in ("ä.json", "b.json"):
            info = zipfile.ZipInfo(name)
            info.extra, info.compress_type = extra, method
            file.writestr(info, b'{"id": "1"}' * 3)
    sound = path.read_bytes()
    kept = 0
    for at in range(sound.index(b"b.json") - 30):
        data = bytearray(sound)
        data[at] ^= 0x41
        path.write_bytes(data)
        with zipfile.ZipFile(path) as file:
            try:
                expected = file.read("ä.json")
            except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError):
                assert "damaged" in reason(f"{path}!ä.json")
                continue
        kept += 1
        assert read_file(f"{path}!ä.json") == expected
    assert kept


def test_the_header_bounds_what_is_read(tmp_path):
    path = make_zip(tmp_path / "a.zip", {"a.png": b"\0" * 10_000_000})
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = struct.pack("<I", 100)
    path.write_bytes(data)
    assert "damaged" in reason(f"{path}!a.png")
    make_zip(path, {"a.png": b"\0" * 2_000_000})
    with pytest.raises(UnreadablePictureError, match=r"larger than 2\.0 MB"):
        read_file(f"{path}!a.png", limit=1_999_999)
    assert len(read_file(f"{path}!a.png", limit=2_000_000)) == 2_000_000


@pytest.mark.parametrize(
    ("count", "said"),
    [(300, "holds 15 GB in [1-9][0-9.]+ KB"), (1200, "holds 60 GB in 0.[1-9] MB")],
)
def test_bombs_are_refused_whole(tmp_path, count, said):
    """One block of data that many members share, as in the bombs of 2019."""
    block = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = block.compress(b"\0" * 50_000_000) + block.flush()
    crc, central = zlib.crc32(b"\0" * 50_000_000), b""
    for number in range(count):
        name = b"%04d.bmp" % number
        central += struct.pack(
            "<4sHHHHHHIIIHHHHHII", b"PK\1\2", 20, 20, 0, 8, 0, 0, crc, len(data), 50_000_000,
            len(name), 0, 0, 0, 0, 0, 0,
        ) + name  # fmt: skip
    local = struct.pack(
        "<4sHHHHHIIIHH", b"PK\3\4", 20, 0, 8, 0, 0, crc, len(data), 50_000_000, 8, 0
    )
    body = local + b"0000.bmp" + data
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, count, count, len(central), len(body), 0)
    path = tmp_path / "bomb.zip"
    path.write_bytes(body + central + end)
    assert re.search(said, problem(path))


def test_a_zip_file_that_holds_itself_is_not_followed(tmp_path):
    path = make_zip(tmp_path / "a.zip", {"a.zip": PNG})
    for _ in range(3):
        make_zip(path, {"a.zip": path.read_bytes()})
    (event,) = walk([path])
    assert event == Unsupported(f"{path}!a.zip", ".zip in a zip file")


def test_a_huge_list_of_contents_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "a.zip"
    size = 900 << 20
    with path.open("wb") as file:
        file.truncate(size)
        file.seek(size)
        file.write(struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 9, 9, size, 0, 0))
    assert "lists more than 200,000 files" in problem(path)


def test_many_members_are_refused(tmp_path, monkeypatch):
    path = make_zip(tmp_path / "a.zip", {f"{n}.jpg": b"" for n in range(50)})
    assert len(names(path)) == 50
    monkeypatch.setattr(archive, "MAX_MEMBERS", 49)
    assert "more than 49 files" in problem(path)


@pytest.mark.parametrize(
    "data", [b"", b"PK", b"no zip file at all" * 100, b"PK\5\6" + b"\xff" * 18]
)
def test_what_is_no_zip_file_is_a_problem(tmp_path, data):
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    problem(path)
    reason(f"{path}!a.jpg")


def test_a_zip_file_cut_off_is_a_problem(tmp_path):
    path = make_zip(tmp_path / "a.zip", {"a.png": PNG})
    path.write_bytes(path.read_bytes()[:-30])
    assert "damaged or incomplete" in problem(path)


def test_one_of_several_parts_is_a_problem(tmp_path):
    path = make_zip(tmp_path / "a.zip", {"a.png": PNG})
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02") + 34
    data[at : at + 2] = b"\1\0"
    path.write_bytes(data)
    assert "one part of a zip file" in problem(path)
    assert "one part of a zip file" in reason(f"{path}!a.png")


def test_a_zip_file_of_gigabytes(tmp_path):
    """Sparse on the disk: zip64 offsets, and nothing but the end and the member is read."""
    path = tmp_path / "large.zip"
    with path.open("wb") as file:
        file.truncate(5 << 30)
        file.seek(5 << 30)
        with zipfile.ZipFile(file, "w") as made:
            made.writestr("far.png", PNG)
    assert path.stat().st_size > 5 << 30
    assert names(path) == [f"{path}!far.png"]
    assert read_file(f"{path}!far.png") == PNG


def test_sizes_that_no_file_has_are_refused(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made, made.open("a.png", "w", force_zip64=True) as member:
        member.write(PNG)
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    name, extra = struct.unpack_from("<HH", data, at + 28)
    data[at + 24 : at + 28] = b"\xff" * 4
    data[at + 30 : at + 32] = struct.pack("<H", extra + 12)
    data[at + 46 + name : at + 46 + name] = struct.pack("<HHQ", 1, 8, (1 << 64) - 1)
    size = len(data) - data.index(b"PK\5\6") and struct.unpack_from("<I", data, len(data) - 10)[0]
    struct.pack_into("<I", data, len(data) - 10, size + 12)
    path.write_bytes(data)
    assert "have a name or size that no file can have" in problem(path)


def test_a_zip_file_that_changes_is_read_anew(tmp_path):
    path = make_zip(tmp_path / "a.zip", {"a.png": PNG, "b.png": PNG})
    assert read_file(f"{path}!a.png") == PNG
    make_zip(path, {"a.png": b"another picture"})
    os.utime(path, ns=(0, 1))
    assert read_file(f"{path}!a.png") == b"another picture"
    assert "no longer in the zip file" in reason(f"{path}!b.png")
    path.unlink()
    assert "no longer there" in reason(f"{path}!a.png")


def test_the_head_of_a_member(tmp_path):
    path = make_zip(tmp_path / "a.zip", {"a.png": b"0123456789", "b.png": b"\0" * 9_000_000})
    assert archive.read_head(str(path), "a.png", 4) == b"0123"
    assert archive.read_head(str(path), "a.png", 64) == b"0123456789"
    assert archive.read_head(str(path), "b.png", 1000) == b"\0" * 1000
    with pytest.raises(UnreadablePictureError, match="no longer in the zip file"):
        archive.read_head(str(path), "c.png", 4)


def test_two_zip_files_in_turns_are_listed_once_each(tmp_path, monkeypatch):
    paths = [make_zip(tmp_path / f"{n}.zip", {"a.png": PNG, "b.png": PNG}) for n in range(2)]
    opened = []
    real = zipfile.ZipFile
    monkeypatch.setattr(archive.zipfile, "ZipFile", lambda file: opened.append(1) or real(file))
    for member in ("a.png", "b.png"):
        for path in paths:
            assert read_file(f"{path}!{member}") == PNG
    assert len(opened) == 2


def test_of_many_zip_files_some_lists_are_forgotten(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "_known", {})
    monkeypatch.setattr(archive, "_MOST_HELD", 5)
    for number in range(9):
        path = make_zip(tmp_path / f"{number}.zip", {"a.png": PNG, "b.png": PNG})
        assert read_file(f"{path}!a.png") == PNG
    assert list(archive._known) == [str(tmp_path / f"{n}.zip") for n in (6, 7, 8)]


def test_a_zip_file_that_changes_while_it_is_read(tmp_path, monkeypatch):
    path = make_zip(tmp_path / "a.zip", {"a.png": PNG})
    real = archive._Archive.read

    def slowly(self, *arguments):
        with path.open("ab") as other:
            other.write(b"more")
        return real(self, *arguments)

    monkeypatch.setattr(archive._Archive, "read", slowly)
    assert "changed while it was read" in reason(f"{path}!a.png")


def test_the_list_of_contents_is_read_once_for_all_members(tmp_path, monkeypatch):
    path = make_zip(tmp_path / "a.zip", {f"{n}.png": b"%d" % n for n in range(200)})
    opened = []
    real = zipfile.ZipFile

    def counted(file):
        opened.append(1)
        return real(file)

    monkeypatch.setattr(archive.zipfile, "ZipFile", counted)
    for n in range(200):
        assert read_file(f"{path}!{n}.png") == b"%d" % n
    assert len(opened) == 1


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs Linux' list of open files")
def test_no_file_stays_open(tmp_path):
    path = make_zip(tmp_path / "a.zip", {"a.png": PNG})
    before = len(os.listdir("/proc/self/fd"))
    list(walk([path]))
    read_file(f"{path}!a.png")
    reason(f"{path}!b.png")
    assert len(os.listdir("/proc/self/fd")) == before


def test_zip_files_that_one_may_not_read_are_problems(tmp_path, monkeypatch):
    path = make_zip(tmp_path / "a.zip", {"a.png": PNG})

    def refuse(path, flags):
        raise PermissionError(13, "Permission denied", path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        assert "no permission" in problem(path)


NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20)
FILES = st.dictionaries(NAMES.map(lambda name: name + ".png"), st.binary(max_size=200), max_size=5)


@settings(max_examples=60, deadline=None)
@given(FILES, st.booleans(), st.binary(max_size=30))
def test_every_member_is_found_or_refused(tmp_path_factory, files, stored, before):
    """Against the standard library's own reading, also behind foreign bytes."""
    path = tmp_path_factory.mktemp("zip") / "a.zip"
    method = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    made = make_zip(path, files, method).read_bytes()
    path.write_bytes(before + made)
    with zipfile.ZipFile(path) as oracle:
        expected = {info.filename: oracle.read(info) for info in oracle.infolist()}
    listing = archive.list_members(str(path))
    assert len(listing.members) + listing.refused == len(expected)
    for member in listing.members:
        assert member.size == len(expected[member.name])
        assert archive.read_member(str(path), member.name, 1000) == expected[member.name]


def _sample() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a/é.png", PNG[:400])
        file.writestr("b.jpg", b"\xff\xd8\xff" * 20)
        with file.open("c.png", "w", force_zip64=True) as member:
            member.write(b"c" * 50)
    return made.getvalue()


SAMPLE = _sample()
CENTRAL = SAMPLE.index(b"PK\1\2")
CHANGES = st.lists(
    st.tuples(
        st.one_of(st.integers(0, len(SAMPLE) - 1), st.integers(CENTRAL, len(SAMPLE) - 1)),
        st.sampled_from([b"\0", b"\xff", b"\xff\xff\xff\xff", b"\1", b"PK\1\2", b"\x80", b"/.."]),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=300, deadline=None)
@given(CHANGES, st.integers(0, len(SAMPLE)), st.binary(max_size=40))
def test_broken_zip_files_raise_nothing_else(tmp_path_factory, changes, cut, behind):
    data = bytearray(SAMPLE)
    for at, new in changes:
        data[at : at + len(new)] = new
    path = tmp_path_factory.getbasetemp() / "fuzzed.zip"
    path.write_bytes((bytes(data[:cut]) if cut % 3 == 0 else bytes(data)) + behind)
    for event in walk([path]):
        if isinstance(event, Found):
            try:
                assert len(read_file(event.path)) == event.size
            except UnreadablePictureError as error:
                assert str(error).endswith(".")
