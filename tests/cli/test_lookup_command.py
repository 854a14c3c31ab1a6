"""``flickrcheck lookup``: what is printed and which code is returned."""

from __future__ import annotations

import gzip
import io
import json
import os
from itertools import islice

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
    listing = tmp_path / "diveface.txt"
    with gzip.open(shared_data / "lists" / "diveface.txt.gz", "rt", encoding="utf-8") as whole:
        listing.write_text("".join(islice(whole, 2000)), encoding="utf-8")
    build = ["index", "build", "--dataset", "diveface", "--list", str(listing), "--out", pack]
    assert run(build) == 0
    capsys.readouterr()
    assert run(["lookup", "100001044@N04", "--pack", pack, "--json"]) == 0
    [answer] = json.loads(capsys.readouterr().out)
    [account] = answer["accounts"]
    assert account["photos"] == 10 and "11881803523" in account["photo_ids"]


def test_a_text_of_many_lines_gives_the_sum_first(pack, tmp_path, capsys):
    text = tmp_path / "letter.txt"
    lines = [
        f"see https://www.flickr.com/photos/x/{10_000_000_000 + i}/" for i in range(0, 3000, 3)
    ]
    nothing = ["no photo here", "nor here"]
    text.write_text("\n".join([*lines, ANNA, *nothing]), encoding="utf-8")
    assert run(["lookup", str(text), "--pack", pack]) == 0
    out = capsys.readouterr().out
    assert run(["lookup", "--file", str(text), "--pack", pack]) == 0
    assert capsys.readouterr().out == out
    assert out.startswith("1,000 photos and 1 account were looked up.\n408 photos are listed:\n")
    assert "2 lines or terms gave nothing to look up." in out
    assert out.count("Nothing of Flickr was found") == 1
    assert f"\n    {text}, line 1,002: no photo here\n    {text}, line 1,003: nor here\n" in out
    assert f"{ANNA}: 1,223 photos in example" in out
    assert "... and 208 more; --json lists all" in out
    assert len(out.splitlines()) < 230
    assert run(["lookup", "--file", str(text), "--pack", pack, "--json"]) == 0
    answers = json.loads(capsys.readouterr().out)
    assert len(answers) == 1003
    assert sum(bool(answer["datasets"]) for answer in answers) == 408
    assert [answer["line"] for answer in answers] == list(range(1, 1004))
    with_ids = [a for a in answers for account in a["accounts"] if account["photo_ids"]]
    assert len(with_ids) == 1  # not 1,223 IDs with each of 409 terms
    assert answers[-1]["problem"] and answers[-1]["input"] == "nor here"


def test_standard_input(pack, monkeypatch, capsys):
    for arguments in (["-"], ["--file", "-"]):
        stdin = io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbf1000\r\nprose\r\n"))
        monkeypatch.setattr("sys.stdin", stdin)
        assert run(["lookup", *arguments, "--pack", pack, "--json"]) == 0
        photo, prose = json.loads(capsys.readouterr().out)
        assert (photo["photo_id"], photo["source"], photo["line"]) == ("1000", "standard input", 1)
        assert prose["line"] == 2 and "buddy icon" in prose["problem"]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ([], "Name at least one"),
        (["-", "--file", "-"], "only once"),
        (["--file", "none.txt"], "There is no file none.txt"),
        (["--export", "none"], "There is no folder or zip file none"),
    ],
)
def test_wrong_use(pack, arguments, why, capsys):
    assert run(["lookup", *arguments, "--pack", pack]) == 2
    assert why in capsys.readouterr().err


def test_a_name_that_is_a_file_or_folder_as_well(pack, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "anna").write_text("1000\n", encoding="utf-8")
    assert run(["lookup", "anna", "--pack", pack]) == 0
    captured = capsys.readouterr()
    path = os.path.join(".", "anna")  # noqa: PTH118
    assert "buddy icon" in captured.out and f"write {path}\n" in captured.err
    assert run(["lookup", path, "1000", "--pack", pack]) == 0
    captured = capsys.readouterr()
    assert captured.out.count("Photo 1000 is listed") == 2 and not captured.err


def test_an_empty_text(pack, tmp_path, capsys):
    (tmp_path / "a.txt").write_text("\n \n")
    assert run(["lookup", "--file", str(tmp_path / "a.txt"), "--pack", pack]) == 2
    assert "The text is empty" in capsys.readouterr().err


def test_an_account_export(pack, tmp_path, capsys):
    (tmp_path / "account_profile.json").write_text(json.dumps({"nsid": ANNA, "path_alias": "ann"}))
    for photo_id in (1000, 4242):
        page = f"https://www.flickr.com/photos/ann/{photo_id}/"
        content = json.dumps({"id": str(photo_id), "photopage": page})
        (tmp_path / f"photo_{photo_id}.json").write_text(content)
    arguments = ["lookup", "ann", "--export", str(tmp_path), "--pack", pack]
    assert run(arguments) == 0
    out = capsys.readouterr().out
    assert run(["lookup", "ann", str(tmp_path), "--pack", pack]) == 0
    assert capsys.readouterr().out == out
    assert f"The account at flickr.com/photos/ann is {ANNA}, as the account export says." in out
    assert "Photo 1000 is listed in example" in out
    assert "Photo 4242 is not listed in the packs searched." in out
    assert f"1,222 photos of {ANNA} in example (edition 2019) are not in the export" in out
    assert out.count(f"1,223 photos of account {ANNA}") == 1
    book = str(tmp_path / "my.casebook")
    assert run(["scan", str(tmp_path), "--casebook", book, "--pack", pack]) == 0
    capsys.readouterr()
    assert run(["lookup", "ann", "--casebook", book, "--pack", pack]) == 0
    assert f"flickr.com/photos/ann is {ANNA}" in capsys.readouterr().out
    (tmp_path / "photo_5.json").write_text("{")
    assert run([*arguments, "--json"]) == 3
    captured = capsys.readouterr()
    assert "photo_5.json was skipped" in captured.err
    assert [answer["photo_id"] for answer in json.loads(captured.out)] == [
        None,
        None,
        "1000",
        "4242",
    ]


def test_a_list_that_names_another_owner(pack, capsys):
    assert run(["lookup", "flickr.com/photos/77777777@N07/1000", "--pack", pack]) == 0
    out = capsys.readouterr().out
    assert f"The list names the account {ANNA} as the owner of this photo, not 77777777@N07." in out
