"""Lists in folders and archives: many files of one format, read in place, and hostile archives."""

import bz2
import gzip
import io
import json
import lzma
import subprocess
import sys
import tarfile
import tracemalloc
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from normal_rows import single

from flickrcheck.errors import UsageError
from flickrcheck.lists import ListRow, Malformed, open_list
from flickrcheck.lists.parts import LINKS
from flickrcheck.lists.reader import LEFT_OUT

NSID = "48664097@N02"
GROUPS = {
    f"Group{group}_{sex}.txt": f"{NSID}_identity_{group}/515973096{group}_{number}.jpg\r\n" * 3
    for group in (1, 2, 3)
    for number, sex in enumerate(("Female", "Male"))
}
NINE = {f"{i}.txt": GROUPS["Group1_Male.txt"].encode() for i in range(9)}
README = "DiveFace, see https://www.flickr.com/photos/somebody/7/\n"


def in_folder(path, files):
    for name, content in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(content)
    return path


def in_zip(path, files):
    with zipfile.ZipFile(path / "list.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path / "list.zip"


def in_tar(mode):
    def pack(path, files):
        with tarfile.open(path / "list.tar", mode) as archive:
            for name, content in files.items():
                member = tarfile.TarInfo(name)
                member.size = len(content)
                archive.addfile(member, io.BytesIO(content))
        return path / "list.tar"

    return pack


WAYS = {
    "folder": in_folder,
    "zip": in_zip,
    "tar": in_tar("w"),
    "tar.gz": in_tar("w:gz"),
    "tar.bz2": in_tar("w:bz2"),
    "tar.xz": in_tar("w:xz"),
}


@pytest.fixture(params=WAYS, ids=str)
def placed(request, tmp_path):
    def place(files):
        encoded = {n: c.encode() if isinstance(c, str) else c for n, c in files.items()}
        return WAYS[request.param](tmp_path, encoded)

    return place


def read(path, **options):
    parts = []
    rows = []
    with open_list(path, **options) as reader:
        for item in reader:
            parts += [reader.part] * len(single([item]))
            rows += single([item])
            assert 0 <= reader.position <= reader.size
        assert reader.position == reader.size
        return reader.format, rows, dict(reader.skipped), parts


def test_the_six_files_of_diveface(placed):
    files = GROUPS | {"README.md": README, "README.txt": README, "._Group1_Male.txt": "x"}
    name, rows, skipped, parts = read(placed(files))
    assert (name, len(rows), skipped) == ("diveface", 18, {LEFT_OUT: 1})
    assert [row.line for row in rows] == [1, 2, 3] * 6
    assert list(dict.fromkeys(parts)) == sorted(GROUPS)


def test_a_list_of_its_own_form_goes_before_a_table(placed):
    files = {"a.csv": "photo_id,n\n5159730964,1\n", "b.txt": GROUPS["Group1_Male.txt"]}
    name, rows, skipped, _ = read(placed(files))
    assert (name, len(rows), skipped) == ("diveface", 3, {LEFT_OUT: 1})


def test_tables_in_many_files_each_with_its_own_columns(placed):
    files = {"a.csv": "photo_id,n\n5159730964,1\n", "b.csv": "n;photo_id\n1;5159730965\n"}
    _, rows, _, parts = read(placed(files))
    assert rows == [ListRow(("5159730964",), line=2), ListRow(("5159730965",), line=2)]
    assert parts == ["a.csv", "b.csv"]


def test_packed_files_inside(placed):
    content = GROUPS["Group1_Male.txt"].encode()
    files = {
        "a.txt.gz": gzip.compress(content),
        "b.txt.bz2": bz2.compress(content),
        "c.txt.xz": lzma.compress(content),
    }
    assert len(read(placed(files))[1]) == 9


@pytest.mark.parametrize("way", ["tar.gz", "zip"])
def test_a_large_member_is_read_twice_where_its_format_needs_that(tmp_path, way):
    url = "http://farm1.staticflickr.com/94/241612385_d9e5b891ed_z.jpg"
    document = {
        "images": [{"id": i, "flickr_url": url, "n": "x" * 1000} for i in range(6_000)],
        "annotations": [{"id": 1, "image_id": 5_999, "category_id": 5, "bbox": [1, 2, 3, 4]}],
        "categories": [{"id": 5, "name": "person"}],
    }
    name, rows, _, _ = read(WAYS[way](tmp_path, {"x/boxes.json": json.dumps(document).encode()}))
    assert (name, len(rows)) == ("coco", 6_000)
    assert [row.face is not None for row in rows[-2:]] == [False, True]


def test_no_list_among_the_files(placed):
    with pytest.raises(UsageError, match="is a list that names Flickr photos"):
        open_list(placed({"a.txt": "hello\nworld\n", "b.txt": "x"}))


def test_the_only_file_tells_itself_what_is_missing(placed):
    with pytest.raises(UsageError, match=r"a\.csv.* names no Flickr photos.*'name', 'age'"):
        open_list(placed({"a.csv": "name,age\nAda,36\nBob,41\n", "b.jpg": "x"}))


def test_a_named_format_decides(placed):
    files = {"a.csv": "photo_id,n\n5159730964,1\n", "b.txt": GROUPS["Group1_Male.txt"]}
    path = placed(files)
    name, rows, skipped, _ = read(path, format="diveface")
    assert (name, len(rows), skipped) == ("diveface", 3, {LEFT_OUT: 1})
    name, rows, skipped, _ = read(path, format="csv")  # which paths of pictures can be, too
    assert (name, len(rows), skipped) == ("csv", 4, {})
    assert len(read(path, format="megaface")[1]) == 3  # whose MF2 has DiveFace's form
    with pytest.raises(UsageError, match="is a list that names"):
        open_list(path, format="pipa")


def test_a_damaged_file_inside_spoils_the_whole_list(placed):
    lines = "".join(f"{NSID}_identity_1/{10**9 + 7919 * i}_0.jpg\n" for i in range(40_000))
    whole = gzip.compress(lines.encode())
    path = placed(GROUPS | {"Group4_Male.txt.gz": whole[: len(whole) // 2]})
    with open_list(path) as reader, pytest.raises(UsageError, match=r"Group4_Male.*is damaged"):
        list(reader)


@pytest.mark.parametrize("way", ["tar", "tar.gz", "zip"])
def test_evil_names_are_only_names(tmp_path, way):
    names = ("../../../evil.txt", "/etc/evil.txt", "a\x1b[2J\n\u202e.txt", "C:\\x\\evil.txt")
    path = WAYS[way](tmp_path, dict.fromkeys(names, GROUPS["Group1_Male.txt"].encode()))
    _, rows, _, parts = read(path)
    assert len(rows) == 12
    assert list(tmp_path.rglob("*")) == [path]
    assert all(part.isprintable() for part in parts)


def test_links_and_devices_in_a_tar_are_not_followed(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text(GROUPS["Group1_Male.txt"])
    with tarfile.open(tmp_path / "links.tar", "w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE):
            member = tarfile.TarInfo("list.txt")
            member.type, member.linkname = kind, str(secret)
            archive.addfile(member)
    with pytest.raises(UsageError, match=r"is a list that names Flickr photos\. Left out.*: 2"):
        open_list(tmp_path / "links.tar")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_links_in_a_folder_are_not_followed(tmp_path):
    outside = tmp_path / "outside.txt"
    outside.write_text(GROUPS["Group1_Male.txt"])
    folder = in_folder(tmp_path / "folder", {"a.txt": GROUPS["Group1_Male.txt"].encode()})
    (folder / "b.txt").symlink_to(outside)
    (folder / "loop").symlink_to(folder)
    (folder / "picture.jpg").symlink_to(outside)
    with open_list(folder) as reader:
        assert len(list(reader)) == 3
        assert reader.skipped == {LINKS: 2}
    (folder / "a.txt").unlink()
    with pytest.raises(UsageError, match="not followed: 2"):
        open_list(folder)


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2"])
@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9])
def test_a_tar_that_is_cut_off_is_no_list(tmp_path, mode, kept):
    path = in_tar(mode)(
        tmp_path, {f"{i}.txt": GROUPS["Group1_Male.txt"].encode() for i in range(9)}
    )
    data = path.read_bytes()
    size = len(data) if mode != "w" else 9 * 1024
    path.write_bytes(data[: int(size * kept)])
    with pytest.raises(UsageError, match=r"is damaged|is a list that names"):
        read(path)


def test_a_broken_header_in_the_middle_of_a_tar_is_no_end(tmp_path):
    path = in_tar("w")(tmp_path, NINE)
    data = bytearray(path.read_bytes())
    data[4 * 1024 + 150] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(UsageError, match="ends too early"):
        read(path)


def test_a_header_that_asks_for_much_memory_is_refused(tmp_path):
    path = tmp_path / "greedy.tar"
    member = tarfile.TarInfo("x")
    member.type, member.size = tarfile.XHDTYPE, 3 << 30
    path.write_bytes(member.tobuf() + bytes(1 << 20))
    with pytest.raises(UsageError, match="more memory than any honest file"):
        open_list(path)


def test_a_locked_zip_is_named_as_such(tmp_path):
    path = in_zip(tmp_path, {"a.txt": GROUPS["Group1_Male.txt"]})
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    with pytest.raises(UsageError, match="password"):
        read(path)


def test_a_zip_bomb_costs_no_memory(tmp_path):
    path = tmp_path / "bomb.zip"
    bomb = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)
    with bomb, bomb.open("list.txt", "w") as file:
        file.write(GROUPS["Group1_Male.txt"].encode())
        for _ in range(120):
            file.write(bytes(1 << 20))
    tracemalloc.start()
    rows = read(path)[1]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [type(row) for row in rows] == [ListRow] * 3 + [Malformed]
    assert peak < 40 << 20


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.sampled_from(sorted(WAYS)[1:]), st.integers(0, 10**9), st.binary(min_size=1, max_size=4))
def test_a_damaged_archive_raises_nothing_but_a_sentence(tmp_path, way, place, wound):
    path = WAYS[way](tmp_path, {name: text.encode() for name, text in GROUPS.items()})
    data = bytearray(path.read_bytes())
    at = place % len(data)
    data[at : at + len(wound)] = wound
    path.write_bytes(data)
    try:
        rows = read(path)[1]
    except UsageError as error:
        assert str(error).endswith(".")
    else:
        # a tar whose mark is damaged is read as text: its zeros are one more line
        assert len(rows) <= 18 + 1


def test_a_folder_that_cannot_be_read_is_not_left_out(tmp_path, as_ordinary_user):
    (tmp_path / "closed").mkdir(mode=0)
    (tmp_path / "a.txt").write_text("5159730964\n")
    code = "import sys; from pathlib import Path; from flickrcheck.lists import open_list; "
    code += "open_list(Path(sys.argv[1]))"
    done = subprocess.run(
        [*as_ordinary_user, sys.executable, "-c", code, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    (tmp_path / "closed").chmod(0o700)
    assert "UsageError" in done.stderr and "cannot be read: Permission denied" in done.stderr
