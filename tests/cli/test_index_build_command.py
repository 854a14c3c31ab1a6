"""``flickrcheck index build``: several lists, the report, and builds that are interrupted."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
import zipfile

import pytest

from flickrcheck.cli.main import run
from flickrcheck.store.pack import Pack

PAGE = "https://www.flickr.com/photos"
ANNA, BEN = "12345678@N01", "100001044@N04"


@pytest.fixture
def lists(tmp_path):
    """A table in which accounts contradict, and paths of faces."""
    table, faces = tmp_path / "größer.csv", tmp_path / "diveface.txt"
    table.write_text(
        "photo_url,page_url\n"
        f"https://live.staticflickr.com/1/555_0123456789.jpg,{PAGE}/{ANNA}/555/\n"
        f"https://live.staticflickr.com/1/555_0123456789.jpg,{PAGE}/{BEN}/555/\n"
        f"https://live.staticflickr.com/1/666_0123456789.jpg,{PAGE}/{BEN}/777/\n"
        "https://example.org/1.jpg,https://example.org/2\n"
        f"https://live.staticflickr.com/1/999_0123456789.jpg,{PAGE}/{BEN}/\n",
        encoding="utf-8",
    )
    faces.write_text(
        f"{BEN}_identity_1/999_0.jpg\nnonsense\n{ANNA}_identity_0/999_1.jpg\n"
        + f"{ANNA}_identity_0/1000_1.jpg\n" * 6
    )
    return [table, faces]


def command(lists, out, *more):
    named = [word for path in lists for word in ("--list", str(path))]
    return ["index", "build", "--dataset", "mine", *named, "--out", str(out), *map(str, more)]


def test_several_lists_make_one_pack(tmp_path, lists, capsys):
    out, report = tmp_path / "m.pack", tmp_path / "r.json"
    assert run(command(lists, out, "--edition", "3", "--report", report)) == 0
    said = capsys.readouterr().out
    assert "mine, edition 3: 3 photos, 2 owners, 0 fingerprints, 8 faces." in said
    assert "List größer.csv, read as csv: 4 rows, 3 kept, 1 malformed." in said
    assert "  line 4: it names different photos: 666, 777" in said
    assert f"  line 3: photo 555 of {BEN}, before of {ANNA}" in said
    assert "List diveface.txt, read as diveface: 9 rows, 8 kept, 1 malformed." in said
    assert f"  line 3: photo 999 of {ANNA}, before of {BEN}" in said
    with Pack.open(out) as pack:
        assert [source.reader for source in pack.sources] == ["csv", "diveface"]
        assert pack.lookup_ids([999])[999].nsid == BEN
        assert len(pack.lookup_ids([999])[999].faces) == 2


def test_the_report_has_every_row_that_is_wrong(tmp_path, lists):
    out, report = tmp_path / "m.pack", tmp_path / "r.json"
    assert run(command(lists, out, "--report", report)) == 0
    said = json.loads(report.read_text("utf-8"))
    assert (said["dataset"], said["counts"]["photos"], said["pictures"]) == ("mine", 3, None)
    table, faces = said["lists"]
    assert (table["name"], table["rows"], table["kept"], table["malformed"]) == (
        "größer.csv", 4, 3, 1,
    )  # fmt: skip
    assert table["malformed_rows"] == [{"line": 4, "reason": "it names different photos: 666, 777"}]
    assert (table["merged"], table["contradicting"], sum(table["skipped"].values())) == (1, 1, 1)
    assert table["contradicting_rows"] == [
        {"line": 3, "photo_id": "555", "says": BEN, "kept": ANNA}
    ]
    assert "columns" in table["left_out"]
    assert (faces["merged"], faces["contradicting"]) == (7, 1)
    assert [row["line"] for row in faces["malformed_rows"]] == [2]
    assert faces["malformed_rows_not_named"] == faces["contradicting_rows_not_named"] == 0


def test_more_faces_than_a_photo_can_have(tmp_path, monkeypatch, capsys):
    from flickrcheck.work import build_entries

    monkeypatch.setattr(build_entries, "MAX_FACES", 2)
    listing = tmp_path / "l.txt"
    listing.write_text("".join(f"{ANNA}_identity_0/7_{n}.jpg\n" for n in range(5)))
    report = tmp_path / "r.json"
    assert run(command([listing], tmp_path / "m.pack", "--report", report)) == 0
    out = capsys.readouterr().out
    assert "5 rows, 2 kept, 3 malformed" in out
    assert "line 3: more than 2 faces in photo 7" in out
    [said] = json.loads(report.read_text())["lists"]
    assert [row["line"] for row in said["malformed_rows"]] == [3, 4, 5]
    with Pack.open(tmp_path / "m.pack") as pack:
        assert (pack.sources[0].kept, pack.sources[0].malformed) == (2, 3)


@pytest.mark.parametrize("place", ["folder", "archive"])
def test_a_folder_and_an_archive_of_lists(tmp_path, capsys, place):
    files = {"a.csv": f"{PAGE}/{ANNA}/11/\n", "b.csv": f"{PAGE}/{BEN}/22/\n{PAGE}/{BEN}/11/\n"}
    where = tmp_path / "lists"
    if place == "folder":
        where.mkdir()
        for name, text in files.items():
            (where / name).write_text(f"page_url\n{text}")
    else:
        where = tmp_path / "lists.zip"
        with zipfile.ZipFile(where, "w") as archive:
            for name, text in files.items():
                archive.writestr(name, f"page_url\n{text}")
    assert run(command([where], tmp_path / "m.pack")) == 0
    out = capsys.readouterr().out
    assert "3 rows, 3 kept, 0 malformed" in out
    # counted over both files, since both have a second line
    assert f"line 3: photo 11 of {BEN}, before of {ANNA}" in out
    with Pack.open(tmp_path / "m.pack") as pack:
        [source] = pack.sources
        assert re.fullmatch("[0-9a-f]{64}", source.sha256)
        assert pack.counts.photos == 2


def test_formats(tmp_path, lists, capsys):
    out = tmp_path / "m.pack"
    named = ["--format", "csv", "--format", "diveface"]
    assert run(command(lists, out, *named)) == 0
    assert run(command([*lists, lists[0]], out, *named, "--force")) == 2
    assert "2 formats were named for 3 lists" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("report", "words"),
    [("none/r.json", "No report"), (".", "No report"), ("m.pack", "take the place"),
     ("diveface.txt", "take the place")],
)  # fmt: skip
def test_reports_that_cannot_be(tmp_path, lists, capsys, report, words):
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    assert run(command(lists, tmp_path / "m.pack", "--report", tmp_path / report)) == 2
    assert words in capsys.readouterr().err
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_keys_of_yfcc(tmp_path):
    from flickrcheck.lists.yfcc import yfcc_key

    address = "http://farm8.staticflickr.com/7205/6985418911_df7747990d.jpg"
    row = ["0", "6985418911", yfcc_key(address), "10116041@N02", *["x"] * 11,
           f"{PAGE}/10116041@N02/6985418911/", address, *["x"] * 7, "0"]  # fmt: skip
    listing = tmp_path / "yfcc100m_dataset"
    listing.write_text("\t".join(row[:24] + row[-1:]) + "\n")
    for more, key in ([], None), (["--keys"], yfcc_key(address)):
        assert run(command([listing], tmp_path / "y.pack", "--force", *more)) == 0
        with Pack.open(tmp_path / "y.pack") as pack:
            entry = pack.lookup_ids([6985418911])[6985418911]
        assert (entry.nsid, entry.key) == ("10116041@N02", key)


SLOW = """
import sys, time
from flickrcheck.cli.main import run
from flickrcheck.work import build, build_lists
build_lists._TELL_EVERY_ROWS = 50
class Pace(build_lists.Pace):
    def __init__(self):
        super().__init__(rows=100, seconds=0.0)
build.Pace = Pace
safe_point = build_lists.ListTaker._safe_point
def told(self, *more):
    safe_point(self, *more)
    if wait and self.taken:
        print("safe", file=sys.stderr, flush=True)
        time.sleep(0.3)
build_lists.ListTaker._safe_point = told
wait = sys.argv[1] == "slow"
sys.exit(run(sys.argv[2:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no Ctrl-C for one process on Windows")
def test_the_same_command_goes_on_after_ctrl_c(tmp_path):
    listing, out = tmp_path / "l.txt", tmp_path / "x.pack"
    listing.write_text("".join(f"{ANNA}_identity_0/{n}_1.jpg\n" for n in range(1, 5000)))
    words = command([listing], out)
    with subprocess.Popen(
        [sys.executable, "-c", SLOW, "slow", *words], stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as process:  # fmt: skip
        while "safe" not in process.stderr.readline():
            assert process.poll() is None
        time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        said = process.stderr.read()
    assert process.returncode == 4
    assert "Run the same command again to go on" in said
    assert not out.exists()
    again = subprocess.run(
        [sys.executable, "-c", SLOW, "fast", *words], capture_output=True, text=True, timeout=120
    )
    assert again.returncode == 0
    assert re.search(r"Going on after [0-9,]+ rows\.", again.stderr)
    assert "4,999 rows, 4,999 kept" in again.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["l.txt", "x.pack"]


def test_neither_pack_nor_report_replaces_a_file_that_is_read(tmp_path, capsys):
    folder = tmp_path / "lists"
    folder.mkdir()
    listing = folder / "a.txt"
    listing.write_text("123456789\n223456789\n")
    pack, also = folder / "x.pack", folder / "b.txt"
    also.write_text("323456789\n")
    for more in (["--out", also], ["--out", pack, "--report", also]):
        for read in (["--list", folder], ["--list", listing, "--images", folder]):
            command = ["index", "build", "--dataset", "x", *read, *more, "--force"]
            assert run(list(map(str, command))) == 2
            assert "is read" in capsys.readouterr().err
    assert also.read_text() == "323456789\n" and not pack.exists()
    for _ in range(2):  # a pack of an earlier build is replaced
        assert run(list(map(str, ["index", "build", "--dataset", "x", "--list", folder, "--out",
                                  pack, "--force"]))) == 0  # fmt: skip


def test_a_list_of_videos_alone_is_not_called_empty(tmp_path, capsys):
    listing = tmp_path / "yfcc100m_dataset"
    cells = ["5159730964", "ab" * 16, ANNA, *["x"] * 20, "1"]
    listing.write_text("".join("\t".join([str(i), *cells]) + "\n" for i in range(3)))
    command = ["index", "build", "--dataset", "x", "--list", str(listing)]
    assert run([*command, "--out", str(tmp_path / "x.pack")]) == 2
    assert "all that it names is passed over (videos: 3)" in capsys.readouterr().err
