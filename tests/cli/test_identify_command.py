"""flickrcheck identify: one line an input, in the order of the inputs."""

import json
import os
from pathlib import Path

import pytest
from PIL import Image

from flickrcheck.cli.main import run
from flickrcheck.errors import ExitCode
from flickrcheck.flickr.metadata import HOW_ADDRESS

NSID = "12345678@N00"


@pytest.fixture
def identify(capsys):
    def as_json(*inputs: object) -> list[dict[str, str | None]]:
        assert run(["identify", "--json", *map(str, inputs)]) == ExitCode.DONE
        captured = capsys.readouterr()
        assert captured.err == ""
        return [json.loads(line) for line in captured.out.splitlines()]

    return as_json


def picture(path: Path, **options: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (8, 8)).save(path, "JPEG", **options)
    return path


def test_urls_and_ids(identify):
    found = identify(
        "https://flic.kr/p/2p4QbKN",
        f"http://www.flickr.com/photos/{NSID}/74/",
        NSID,
        "53208249252",
        "https://notflickr.com/photos/a/7654321",
    )
    assert [(line["photo_id"], line["nsid"], line["strength"]) for line in found] == [
        ("53208249252", None, "strong"),
        ("74", NSID, "strong"),
        (None, NSID, "strong"),
        ("53208249252", None, "weak"),
        (None, None, None),
    ]
    assert list(found[0]) == ["input", "photo_id", "nsid", "strength", "how"]
    assert found[4] == {
        "input": "https://notflickr.com/photos/a/7654321",
        "photo_id": None,
        "nsid": None,
        "strength": None,
        "how": None,
    }


def test_files_with_names_metadata_and_sidecars(identify, tmp_path):
    folder = tmp_path / "meine Fotos é"
    named = picture(folder / "175998972_1f2e3d4c5b.jpg")
    page = f"https://www.flickr.com/photos/{NSID}/7654321/"
    described = picture(folder / "sunset.jpg", comment=page.encode())
    exported = picture(folder / "sunset_74_o.jpg")
    (folder / "photo_74.json").write_text(
        json.dumps({"id": "74", "photopage": "https://www.flickr.com/photos/me-too/74/"})
    )
    (folder / "account_profile.json").write_text(json.dumps({"nsid": NSID}))
    plain = picture(folder / "IMG_1234.jpg")
    face = picture(tmp_path / "FlickrFinal2" / "123" / NSID / "1234567890_0.jpg")
    found = identify(named, described, exported, plain, face)
    assert [line["input"] for line in found] == list(
        map(str, (named, described, exported, plain, face))
    )
    assert [(line["photo_id"], line["nsid"], line["how"]) for line in found] == [
        ("175998972", None, "the file name 175998972_1f2e3d4c5b.jpg"),
        ("7654321", NSID, HOW_ADDRESS),
        ("74", NSID, "photo_74.json of the account export"),
        (None, None, None),
        ("1234567890", NSID, f"the MegaFace path FlickrFinal2/123/{NSID}/1234567890_0.jpg"),
    ]


def test_a_file_in_the_current_folder(identify, tmp_path, monkeypatch):
    picture(tmp_path / "sunset_74_o.jpg")
    (tmp_path / "photo_74.json").write_text('{"id": "74", "original": "x"}')
    monkeypatch.chdir(tmp_path)
    assert identify("sunset_74_o.jpg")[0]["photo_id"] == "74"


def test_an_existing_file_is_never_taken_for_a_number_or_url(identify, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    picture(tmp_path / "53208249252")
    assert identify("53208249252")[0]["photo_id"] is None


def test_a_missing_file_is_told_by_its_name(identify):
    [found] = identify("no/such/175998972_1f2e3d4c5b.jpg")
    assert found["photo_id"] == "175998972"
    assert found["how"] == "the file name 175998972_1f2e3d4c5b.jpg (there is no such file here)"


@pytest.mark.parametrize(
    "foreign",
    [
        "https://evil.example/175998972_1f2e3d4c5b.jpg",
        "HTTPS://evil.example/175998972_1f2e3d4c5b.jpg",
        "//evil.example/175998972_1f2e3d4c5b.jpg",
        "https%3A%2F%2Fevil.example%2F175998972_1f2e3d4c5b.jpg",
        "farm1.staticflickr.com.evil.example/1/175998972_1f2e3d4c5b.jpg",
        "http://flickr.com@evil.example/1/175998972_1f2e3d4c5b.jpg",
        "file:///home/me/175998972_1f2e3d4c5b.jpg",
    ],
)
def test_foreign_addresses_are_no_files_with_telling_names(identify, foreign):
    assert identify(foreign)[0]["photo_id"] is None


def test_names_that_are_no_utf_8(identify, tmp_path):
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9-4567890123.jpg")
    picture(tmp_path / "x.jpg").rename(path)
    [found] = identify(path)
    assert (found["input"], found["photo_id"], found["strength"]) == (path, "4567890123", "weak")


def test_readable_lines(capsys, tmp_path):
    odd = tmp_path / "two\nlines\x1b[2J.jpg"
    picture(odd)
    inputs = ["https://flic.kr/p/2p4QbKN", NSID, "53208249252", str(odd), "no such file.jpg"]
    assert run(["identify", *inputs]) == ExitCode.DONE
    assert capsys.readouterr().out.splitlines() == [
        "https://flic.kr/p/2p4QbKN: photo 53208249252, known from the Flickr address as typed",
        f"{NSID}: account {NSID}, known from the account ID as typed",
        "53208249252: perhaps photo 53208249252, known from the number as typed",
        f"{tmp_path}/two\\nlines\\x1b[2J.jpg: not known to be a Flickr photo.",
        "no such file.jpg: not known to be a Flickr photo. "
        "There is no such file, and the name alone says nothing.",
    ]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes on disk")
def test_what_cannot_be_read_still_has_its_name(capsys, tmp_path):
    pipe = tmp_path / "175998972_1f2e3d4c5b.jpg"
    os.mkfifo(pipe)
    gone = tmp_path / "7654321_1f2e3d4c5b.jpg"
    gone.symlink_to(tmp_path / "nowhere")
    assert run(["identify", "--json", str(pipe), str(gone)]) == ExitCode.SOME_UNREADABLE
    captured = capsys.readouterr()
    found = [json.loads(line)["photo_id"] for line in captured.out.splitlines()]
    assert found == ["175998972", "7654321"]
    assert "no ordinary file, so only its name was looked at" in captured.err
    assert "cannot be read (No such file or directory)" in captured.err


def test_a_folder_is_named_as_such(capsys, tmp_path):
    assert run(["identify", "--json", str(tmp_path)]) == ExitCode.SOME_UNREADABLE
    captured = capsys.readouterr()
    assert json.loads(captured.out)["photo_id"] is None
    assert "is a folder. Name its files, or look through it with: flickrcheck scan" in captured.err


@pytest.mark.parametrize("arguments", [[], ["-"], ["--json"], ["x.jpg", "-"]])
def test_without_inputs_it_says_what_to_name(capsys, arguments):
    assert run(["identify", *arguments]) == ExitCode.USAGE
    captured = capsys.readouterr()
    assert "Name at least one file or Flickr address" in captured.err
    assert captured.out == ""
