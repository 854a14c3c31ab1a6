"""``flickrcheck index``: what is printed and which code is returned."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from flickrcheck.cli.main import run
from flickrcheck.model import Entry
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.packs import pack_folder

PIPA_ROWS = "72157607317745768 1808093328 277 159 218 294 1 1\n72157607317745768 broken\n" * 4


@pytest.fixture
def pipa_list(tmp_path):
    path = tmp_path / "pipa all (Größe).txt"
    path.write_text(PIPA_ROWS + "72157607317745768 3588949802 618 76 87 120 1 0\n" * 20)
    return path


def test_build_and_info(tmp_path, pipa_list, capsys):
    pack = tmp_path / "my pack.pack"
    command = ["index", "build", "--dataset", "pipa", "--list", str(pipa_list), "--out", str(pack)]
    assert run([*command, "--edition", "2015"]) == 0
    out = capsys.readouterr().out
    assert "pipa, edition 2015: 2 photos, 0 owners, 0 fingerprints, 24 faces." in out
    assert "28 rows, 24 kept, 4 malformed" in out
    assert "line 2: not the eight or nine columns of PIPA" in out
    assert f"Written: {pack}" in out

    assert run(["index", "info", str(pack), "--json"]) == 0
    info = json.loads(capsys.readouterr().out)
    none = {"owners": 0, "hashes": 0, "parts": 0, "originals": 0}
    assert info["counts"] == {"photos": 2, "faces": 24, **none}
    assert (info["dataset"], info["edition"]) == ("pipa", "2015")
    [source] = info["sources"]
    assert source["name"] == pipa_list.name and len(source["sha256"]) == 64

    assert run(["index", "info", str(pack)]) == 0
    out = capsys.readouterr().out
    assert "2 photos" in out and source["sha256"] in out


def test_a_pack_that_is_there_is_not_replaced_without_force(tmp_path, pipa_list, capsys):
    pack = tmp_path / "p.pack"
    pack.write_text("precious")
    command = ["index", "build", "--dataset", "pipa", "--list", str(pipa_list), "--out", str(pack)]
    assert run(command) == 2
    assert "--force" in capsys.readouterr().err
    assert pack.read_text() == "precious"
    assert run([*command, "--force"]) == 0
    with Pack.open(pack) as opened:
        assert opened.counts.photos == 2


def test_an_unknown_dataset_is_allowed_and_said(tmp_path, pipa_list, capsys):
    out = str(tmp_path / "x.pack")
    assert (
        run(["index", "build", "--dataset", "my-own", "--list", str(pipa_list), "--out", out]) == 0
    )
    assert 'does not know the dataset "my-own": a letter about it will have no address' in (
        capsys.readouterr().err
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--dataset", "My Own"], "small letters, digits and hyphens"),
        (["--dataset", "x", "--format", "nonsense"], "Known are: yfcc100m"),
        (["--dataset", "x", "--out", "no folder/x.pack"], "does not exist"),
        (["--dataset", "x", "--out", "."], "is a folder"),
        (["--dataset", "x", "--list", "no list.txt"], "no list.txt"),
        (["--dataset", "x", "--images", "no folder"], "no folder"),
    ],
)
def test_wrong_use(tmp_path, pipa_list, capsys, monkeypatch, arguments, words):
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    given = ["index", "build", "--list", pipa_list.name, "--out", "x.pack", *arguments]
    assert run(given) == 2
    error = capsys.readouterr().err
    assert words in error and error.startswith("flickrcheck: ") and "Traceback" not in error
    assert sorted(tmp_path.iterdir()) == before


def test_unreadable_pictures_give_code_3(tmp_path, capsys):
    folder = tmp_path / "pictures"
    folder.mkdir()
    pixels = np.random.default_rng(1).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    Image.fromarray(pixels).resize((320, 240)).save(folder / "1001.jpg")
    (folder / "2002.jpg").write_bytes(b"broken")
    pack = str(tmp_path / "x.pack")
    assert run(["index", "build", "--dataset", "x", "--images", str(folder), "--out", pack]) == 3
    out = capsys.readouterr().out
    assert "1 fingerprinted" in out and "1 unreadable" in out and "2002.jpg: " in out


def test_a_pack_that_cannot_be_used_gives_code_5(tmp_path, pipa_list, capsys):
    assert run(["index", "info", str(pipa_list)]) == 5
    assert "not an SQLite file" in capsys.readouterr().err
    assert run(["index", "info", str(tmp_path / "none.pack")]) == 5


@pytest.fixture
def two_packs(tmp_path):
    made = []
    for name, ids in (("2019", (1, 2, 3)), ("2020", (2, 3, 4, 5))):
        made.append(tmp_path / f"{name}.pack")
        with PackWriter(made[-1], dataset="some", edition=name) as writer:
            writer.add_entries(Entry("some", i, nsid="12345678@N00", key="=1+1") for i in ids)
            writer.finish()
    return made


def test_verify(two_packs, capsys):
    old, _ = two_packs
    assert run(["index", "verify", str(old)]) == 0
    out = capsys.readouterr().out
    with Pack.open(old) as pack:
        assert f"{old} is whole: 3 photos" in out and pack.checksum in out
    old.write_bytes(old.read_bytes().replace(b"flickrcheck ", b"some-program"))
    assert run(["index", "verify", str(old)]) == 5
    assert str(old) in capsys.readouterr().err


def test_merge(tmp_path, two_packs, capsys):
    out = tmp_path / "both.pack"
    command = ["index", "merge", str(out), *map(str, two_packs)]
    assert run(command) == 0
    assert "Merged 2 packs: 5 photos" in capsys.readouterr().out
    with Pack.open(out) as pack:
        assert pack.edition == "2019 + 2020"
    assert run(command) == 2
    assert "--force" in capsys.readouterr().err
    assert run([*command, "--force", "--edition", "both"]) == 0
    with Pack.open(out) as pack:
        assert pack.edition == "both"
    assert run(["index", "merge", str(tmp_path / "x.pack"), str(out)]) == 2
    assert "at least two packs" in capsys.readouterr().err
    assert run(["index", "merge", str(out), str(out), str(two_packs[0]), "--force"]) == 2
    assert "is one of the packs to merge" in capsys.readouterr().err


def test_diff(tmp_path, two_packs, capsys):
    command = ["index", "diff", *map(str, two_packs)]
    assert run(command) == 0
    out = capsys.readouterr().out
    assert "photos: 2 added, 1 removed, 0 changed" in out
    assert "accounts: 0 added, 0 removed, 1 changed" in out and "2 photos are the same" in out
    assert run([*command, "--json", "--out", str(tmp_path / "changes.csv")]) == 0
    changes = json.loads(capsys.readouterr().out)
    assert changes["photos"] == {"added": 2, "removed": 1, "changed": 0}
    assert changes["changes"][0] == {"what": "photo", "change": "removed", "id": "1", "of": []}
    rows = (tmp_path / "changes.csv").read_text("utf-8-sig").splitlines()
    assert rows[:2] == ['"what","change","id","different"', '"photo","removed","1",""']
    assert len(rows) == 5
    assert run([*command, "--out", str(tmp_path / "changes.csv")]) == 2
    assert "--force" in capsys.readouterr().err


def test_export(tmp_path, two_packs, capsys):
    old, _ = two_packs
    command = ["index", "export", str(old), "--format"]
    assert run([*command, "ids"]) == 0
    assert capsys.readouterr().out == "1\n2\n3\n"
    assert run([*command, "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found[0] == {"photo_id": "1", "nsid": "12345678@N00", "key": "=1+1"}
    assert run([*command, "jsonl"]) == 0
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == found
    out = tmp_path / "out.csv"
    assert run([*command, "csv", "--out", str(out)]) == 0
    assert f"3 photos are in {out}" in capsys.readouterr().err
    head, first, *_ = out.read_text().splitlines()
    assert head.startswith("photo_id,nsid,alias,key,") and first.startswith("1,12345678@N00,,'=1+1")
    assert run([*command, "csv", "--out", str(out)]) == 2
    assert "--force" in capsys.readouterr().err
    assert run([*command, "xml"]) == 2


@pytest.mark.parametrize(
    "arguments",
    [["verify", "FILE"], ["merge", "out.pack", "FILE", "FILE"], ["diff", "FILE", "FILE"],
     ["export", "FILE", "--format", "csv", "--out", "out.csv"]],
)  # fmt: skip
def test_tools_say_what_is_wrong_with_a_pack(tmp_path, capsys, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "broken.pack").write_text("broken")
    given = [word.replace("FILE", "broken.pack") for word in arguments]
    assert run(["index", *given]) == 5
    assert "is not an index pack" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["broken.pack"]


def test_add_list_remove(tmp_path, pipa_list, capsys):
    assert run(["index", "list"]) == 0
    out = capsys.readouterr().out
    assert "flickrcheck index add LIST" in out
    assert "https://github.com/coallaoh/PIPA_dataset" in out, "where to get a list is not said"
    assert run(["index", "list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []

    assert run(["index", "add", str(pipa_list)]) == 0
    out = capsys.readouterr().out
    assert "Added pipa" in out and str(pack_folder() / "pipa.pack") in out
    assert run(["index", "list", "--available"]) == 0
    out = capsys.readouterr().out
    assert "PIPA_dataset" not in out and "BiDAlab/DiveFace" in out
    assert run(["index", "add", str(pack_folder() / "pipa.pack")]) == 0
    assert "took the place of edition" in capsys.readouterr().out

    assert run(["index", "list", "--json"]) == 0
    [installed] = json.loads(capsys.readouterr().out)
    assert (installed["dataset"], installed["counts"]["photos"]) == ("pipa", 2)
    assert run(["index", "list"]) == 0
    assert "pipa: " in capsys.readouterr().out

    assert run(["index", "remove", "pipa"]) == 0
    assert "Removed" in capsys.readouterr().out
    assert run(["index", "remove", "pipa"]) == 2
    assert 'no pack "pipa"' in capsys.readouterr().err


def test_list_tells_of_a_broken_pack(capsys):
    pack_folder().mkdir(parents=True)
    (pack_folder() / "broken.pack").write_text("broken")
    assert run(["index", "list"]) == 5
    assert "broken: cannot be used." in capsys.readouterr().out


@pytest.fixture
def ctrl_c_heard():
    """Programs that a shell starts in its background ignore SIGINT, and so would these tests."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_and_sigterm_leave_no_pack(
    tmp_path, pipa_list, capsys, monkeypatch, number, ctrl_c_heard
):
    seen = []

    def interrupted(self):
        seen.extend(path.suffix for path in tmp_path.rglob("*"))
        signal.raise_signal(number)

    monkeypatch.setattr(PackWriter, "finish", interrupted)
    pack = str(tmp_path / "x.pack")
    assert run(["index", "build", "--dataset", "x", "--list", str(pipa_list), "--out", pack]) == 4
    assert ".part" in seen
    assert [path.name for path in tmp_path.iterdir()] == [pipa_list.name]


def test_help_imports_nothing_heavy():
    code = (
        "import sys; from flickrcheck.cli.main import run; run(['index', '--help']);"
        "run(['lookup', '--help']); bad = {'numpy', 'PIL', 'sqlite3'} & set(sys.modules);"
        "assert not bad, bad"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, timeout=60)


@pytest.mark.parametrize("command", ["export", "diff"])
def test_a_pack_is_never_replaced_by_what_is_written_of_it(two_packs, capsys, command):
    before = [path.read_bytes() for path in two_packs]
    old, new = map(str, two_packs)
    for out in (old, new):
        more = [old, new] if command == "diff" else [out, "--format", "csv"]
        assert run(["index", command, *more, "--out", out, "--force"]) == 2
        assert "is the pack that is read" in capsys.readouterr().err
    assert [path.read_bytes() for path in two_packs] == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipes_are_neither_read_as_lists_nor_replaced(two_packs, tmp_path, capsys):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    pack, named = str(two_packs[0]), ["--dataset", "x"]
    for command in (
        ["build", *named, "--list", str(pipe), "--out", str(tmp_path / "x.pack")],
        ["add", *named, str(pipe)],
        ["merge", str(pipe), *map(str, two_packs)],
        ["export", pack, "--format", "ids", "--out", str(pipe)],
        ["diff", pack, pack, "--out", str(pipe)],
    ):
        assert run(["index", *command]) in (2, 5)
        assert "is a pipe or a device" in capsys.readouterr().err
    assert pipe.is_fifo()


@pytest.mark.parametrize("edition", ["a\nb", "\udcff", "x" * 1001, "\x1b[31m"])
def test_an_edition_that_no_pack_could_be_read_with(
    two_packs, tmp_path, pipa_list, capsys, edition
):
    out = tmp_path / "new.pack"
    for command in (
        ["build", "--dataset", "pipa", "--list", str(pipa_list), "--out", str(out)],
        ["merge", str(out), *map(str, two_packs)],
    ):
        assert run(["index", *command, "--edition", edition]) == 2
        assert "edition cannot be so called" in capsys.readouterr().err
    assert not out.exists()
