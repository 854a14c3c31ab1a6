"""``flickrcheck index``: what is printed and which code is returned."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from flickrcheck.cli.main import run
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
    assert info["counts"] == {"photos": 2, "owners": 0, "hashes": 0, "faces": 24}
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
        (["--dataset", "x", "--format", "nonsense"], "Known are: pipa"),
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
        seen.extend(path.suffix for path in tmp_path.iterdir())
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
