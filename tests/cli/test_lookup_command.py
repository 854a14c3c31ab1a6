"""``flickrcheck lookup``: what is printed and which code is returned."""

from __future__ import annotations

import json

import pytest

from flickrcheck.cli.main import run
from flickrcheck.model import Entry, FaceBox
from flickrcheck.store.pack_writer import PackWriter

ANNA = "12345678@N01"


@pytest.fixture
def pack(tmp_path):
    path = tmp_path / "example.pack"
    face = FaceBox(-1, 2, 30, 40, frame_w=640, frame_h=480, key="f1")
    entries = [Entry("example", 1000, nsid=ANNA, key="img/1.png", faces=(face,))]
    entries += [Entry("example", 10_000_000_000 + i, nsid=ANNA) for i in range(1222)]
    with PackWriter(path, dataset="example", edition="2019") as writer:
        writer.add_entries(entries)
        writer.finish()
    return str(path)


def test_json_has_one_object_a_term(pack, capsys):
    terms = ["1000", ANNA, "4242", "anna"]
    assert run(["lookup", *terms, "--pack", pack, "--json"]) == 0
    photo, account, missing, name = json.loads(capsys.readouterr().out)
    searched = [{"dataset": "example", "edition": "2019", "photos": 1223}]
    assert [x["input"] for x in (photo, account, missing, name)] == terms
    assert all(x["searched"] == searched for x in (photo, account, missing, name))
    assert (photo["photo_id"], photo["nsid"]) == ("1000", None)
    [found] = photo["datasets"]
    assert found["listed"] is True
    assert (found["dataset"], found["entry"], found["nsid"]) == ("example", "img/1.png", ANNA)
    assert found["faces"] == [
        {"x": -1, "y": 2, "w": 30, "h": 40, "frame_w": 640, "frame_h": 480,
         "kind": "face", "key": "f1"}
    ]  # fmt: skip
    assert account["nsid"] == ANNA and account["photo_id"] is None
    [owned] = account["accounts"]
    assert owned["photos"] == 1223 == len(owned["photo_ids"])
    assert owned["photo_ids"][:2] == ["1000", "10000000000"]
    assert missing["datasets"] == [] == missing["accounts"] and missing["problem"] is None
    assert "buddy icon" in name["problem"]


def test_text_is_short_and_honest(pack, capsys):
    assert run(["lookup", f"https://www.flickr.com/photos/{ANNA}/1000/", "--pack", pack]) == 0
    out = capsys.readouterr().out
    assert f"Photo 1000 is listed in example (edition 2019), as img/1.png, owner {ANNA}" in out
    assert 'face "f1", 30 x 40 pixels at -1, 2 in a frame of 640 x 480' in out
    assert f"1,223 photos of account {ANNA} in example" in out
    assert "... and 1,203 more; --json lists all" in out
    assert len(out.splitlines()) < 40


def test_not_listed_says_what_was_searched_and_what_that_means(pack, capsys):
    assert run(["lookup", "4242", "77777777@N07", "--pack", pack]) == 0
    out = capsys.readouterr().out
    assert "Photo 4242 is not listed in the packs searched." in out
    assert "No photo of account 77777777@N07 is listed in the packs searched." in out
    assert "example, edition 2019, 1,223 photos" in out
    assert "says nothing about other datasets" in out


def test_without_a_pack_it_says_how_to_add_one(capsys):
    assert run(["lookup", "1000"]) == 2
    assert "flickrcheck index add LIST" in capsys.readouterr().err


def test_installed_packs_are_the_default(pack, capsys):
    assert run(["index", "add", pack]) == 0
    capsys.readouterr()
    assert run(["lookup", "1000", "--json"]) == 0
    [answer] = json.loads(capsys.readouterr().out)
    assert len(answer["datasets"]) == 1


def test_a_pack_that_cannot_be_used(tmp_path, capsys):
    path = tmp_path / "text.pack"
    path.write_text("text")
    assert run(["lookup", "1000", "--pack", str(path)]) == 5
    assert "not an SQLite file" in capsys.readouterr().err


def test_control_characters_of_a_term_do_not_reach_the_terminal(pack, capsys):
    assert run(["lookup", "\x1b[31mred\x07", "--pack", pack]) == 0
    out = capsys.readouterr().out
    assert "\x1b" not in out and "\x07" not in out


def test_an_account_of_a_real_list(shared_data, tmp_path, capsys):
    pack = str(tmp_path / "diveface.pack")
    listing = str(shared_data / "lists" / "diveface.txt.gz")
    assert run(["index", "build", "--dataset", "diveface", "--list", listing, "--out", pack]) == 0
    assert "115,729 photos, 6,102 owners" in capsys.readouterr().out
    assert run(["lookup", "100001044@N04", "--pack", pack, "--json"]) == 0
    [answer] = json.loads(capsys.readouterr().out)
    [account] = answer["accounts"]
    assert account["photos"] == 10 and "11881803523" in account["photo_ids"]
