"""Signing, trusting and refusing packs on the command line."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from flickrcheck.cli.main import run
from flickrcheck.store.pack_signature import signature_path

pytestmark = pytest.mark.trust


@pytest.fixture
def pack(tmp_path, example_pack) -> Path:
    return Path(shutil.copy(example_pack, tmp_path / "theirs.pack"))


def test_from_a_key_to_a_pack_that_nobody_is_asked_about(tmp_path, pack, capsys):
    key, public = tmp_path / "project", tmp_path / "project.pub"
    assert run(["index", "keygen", "--key", str(key), "--no-password"]) == 0
    if sys.platform != "win32":
        assert key.stat().st_mode & 0o077 == 0
    assert run(["index", "keygen", "--key", str(key), "--no-password"]) == 2
    assert "was not touched" in capsys.readouterr().err

    assert run(["index", "sign", str(pack), "--key", str(public)]) == 5
    assert "not a key to sign packs with" in capsys.readouterr().err
    assert run(["index", "sign", str(pack), "--key", str(key)]) == 0
    assert f"Written: {signature_path(pack)}" in capsys.readouterr().out

    assert run(["index", "verify", str(pack)]) == 0
    assert "whether that is true cannot be told" in capsys.readouterr().out
    assert run(["index", "add", str(pack)]) == 5
    assert "which you do not trust" in capsys.readouterr().err

    assert run(["index", "trust", str(public)]) == 0
    assert run(["index", "verify", str(pack)]) == 0
    assert "It is signed with the key project (" in capsys.readouterr().out
    assert run(["index", "add", str(pack)]) == 0
    assert run(["index", "list"]) == 0
    capsys.readouterr()

    assert run(["index", "trust", "--json"]) == 0
    [listed] = json.loads(capsys.readouterr().out)
    assert (listed["name"], listed["how"]) == ("project", "key")
    assert run(["index", "distrust", "PROJECT"]) == 0
    assert "no longer trusted" in capsys.readouterr().out
    assert run(["index", "list"]) == 5
    assert "cannot be used" in capsys.readouterr().out
    assert run(["index", "trust"]) == 0
    assert "You trust no keys" in capsys.readouterr().out


def test_an_altered_pack_fails_its_verification(tmp_path, pack, capsys):
    key = tmp_path / "project"
    assert run(["index", "keygen", "--key", str(key), "--no-password"]) == 0
    assert run(["index", "sign", str(pack), "--key", str(key)]) == 0
    assert run(["index", "trust", f"{key}.pub"]) == 0
    pack.write_bytes(pack.read_bytes() + bytes(4096))
    capsys.readouterr()
    assert run(["index", "verify", str(pack)]) == 5
    assert "not the file that the key project signed" in capsys.readouterr().err


def test_an_unsigned_pack_is_searched_only_after_trust(tmp_path, pack, capsys):
    (tmp_path / "photos").mkdir()
    places = [str(tmp_path / "photos"), "--casebook", str(tmp_path / "a.casebook")]
    assert run(["lookup", "99999000001", "--pack", str(pack)]) == 5
    assert run(["scan", *places, "--pack", str(pack)]) == 5
    err = capsys.readouterr().err
    assert err.count("is not signed") == 2 and "--trust" in err

    assert run(["scan", *places, "--pack", str(pack), "--trust"]) == 0
    assert f"You trust the pack {pack} from now on." in capsys.readouterr().err
    assert run(["scan", *places, "--pack", str(pack)]) == 0  # it does not ask again
    assert run(["index", "trust"]) == 0
    assert "theirs, agreed, since" in capsys.readouterr().out


def test_where_a_program_reads_stderr_trust_is_not_told_there(tmp_path, pack, capsys):
    (tmp_path / "photos").mkdir()
    command = ["scan", str(tmp_path / "photos"), "--casebook", str(tmp_path / "a.casebook")]
    assert run([*command, "--pack", str(pack), "--trust", "--json-progress"]) == 0
    for line in capsys.readouterr().err.splitlines():
        json.loads(line)


def test_what_is_built_here_is_trusted_and_what_is_merged_of_others_is_not(tmp_path, pack, capsys):
    listed = tmp_path / "list.txt"
    listed.write_text("72157607317745768 1808093328 277 159 218 294 1 1\n" * 2)
    own = [tmp_path / "one.pack", tmp_path / "two.pack"]
    for edition, out in enumerate(own):
        command = ["index", "build", "--dataset", "pipa", "--list", str(listed)]
        assert run([*command, "--edition", str(edition), "--out", str(out)]) == 0
    merged = tmp_path / "merged.pack"
    assert run(["index", "merge", str(merged), *map(str, own)]) == 0
    for path in (*own, merged):
        assert run(["lookup", "1808093328", "--pack", str(path)]) == 0, path

    again = Path(shutil.copy(pack, tmp_path / "again.pack"))
    laundered = tmp_path / "laundered.pack"
    assert run(["index", "merge", str(laundered), str(pack), str(again)]) == 0
    assert run(["lookup", "99999000001", "--pack", str(laundered)]) == 5
