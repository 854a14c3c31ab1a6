"""Signing, trusting and refusing packs on the command line."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from flickrcheck.cli import sum_progress
from flickrcheck.cli.main import run
from flickrcheck.model import Entry
from flickrcheck.store import pack_signature
from flickrcheck.store.pack_schema import PackSource
from flickrcheck.store.pack_signature import read_public, signature_path
from flickrcheck.store.pack_writer import PackWriter

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
    pack.unlink()
    with PackWriter(pack, dataset="example-faces", edition="1") as writer:
        writer.finish()
    capsys.readouterr()
    assert run(["index", "verify", str(pack)]) == 5
    assert "not the file that the key project signed" in capsys.readouterr().err


def test_info_tells_of_trust_and_steers_no_terminal(tmp_path, pack, capsys):
    key, public = tmp_path / "project", tmp_path / "project.pub"
    told = tmp_path / "told.pack"
    texts = {"edition": "1\u202edet", "licence": "<b>\u2028</b>"}
    with PackWriter(told, dataset="example", **texts) as writer:
        writer.add_source(PackSource("li\u202est", "\u202e", 1, "a\u200b", 1, 1, 0, "\u202e"))
        writer.add_entries([Entry("example", 1)])
        writer.finish()
    assert run(["index", "info", str(told)]) == 0
    out = capsys.readouterr().out
    assert out.replace("\n", "").isprintable() and "edition 1\\u202edet" in out
    assert f"It is not used until you trust it: flickrcheck index trust {told}" in out
    assert run(["index", "add", "--trust", str(told)]) == 0
    assert run(["index", "list"]) == run(["-V"]) == 0
    assert capsys.readouterr().out.replace("\n", "").isprintable()
    odd = tmp_path / "x\x1b[2J\u202e.pack"
    assert run(["index", "info", str(odd)]) == 5
    assert "x\\x1b[2J\\u202e.pack" in capsys.readouterr().err

    def trust_of(pack: Path, code: int = 0) -> tuple[str, str]:
        assert run(["index", "info", str(pack), "--json"]) == code
        info = json.loads(capsys.readouterr().out)
        return info["trust"], info["key"]

    assert trust_of(told) == ("agreed", "") and trust_of(pack) == ("unsigned", "")
    assert run(["index", "keygen", "--key", str(key), "--no-password"]) == 0
    assert run(["index", "sign", str(pack), "--key", str(key)]) == 0
    capsys.readouterr()
    name = read_public(public).name
    assert trust_of(pack) == ("unknown key", name)
    assert run(["index", "trust", str(public)]) == 0
    capsys.readouterr()
    assert trust_of(pack) == ("signed", name)
    shutil.copy(signature_path(pack), signature_path(told))
    assert trust_of(told, 5) == ("wrong signature", name)
    assert run(["index", "info", str(told)]) == 5
    said = capsys.readouterr()
    assert "1 photo" in said.out and "not the file that the key project signed" in said.err


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


def test_a_large_pack_tells_how_far_it_is_summed(tmp_path, pack, capsys, monkeypatch):
    (tmp_path / "photos").mkdir()
    places = [str(tmp_path / "photos"), "--casebook", str(tmp_path / "a.casebook")]
    monkeypatch.setattr(sum_progress, "_FIRST", 0)
    monkeypatch.setattr(pack_signature, "_CHUNK", pack.stat().st_size - 1)
    for command in (["index", "trust", str(pack)], ["scan", *places, "--pack", str(pack)]):
        assert run(command) == 0
        assert capsys.readouterr().err.count("Checking whether you trust theirs.pack: 99 %") == 1


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
