"""flickrcheck identify: one line an input, in the order of the inputs."""

import json
import os
import sys
import zipfile
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


def export(folder: Path) -> None:
    """A part with an account and two of its photos, and pictures elsewhere in the tree."""
    part = folder / "72157700000000000_abcdefghijkl_part1"
    part.mkdir(parents=True)
    (part / "account_profile.json").write_text(json.dumps({"nsid": NSID}))
    for photo_id in (74, 4567890123):
        page = f"https://www.flickr.com/photos/me-too/{photo_id}/"
        (part / f"photo_{photo_id}.json").write_text(
            json.dumps({"id": str(photo_id), "photopage": page})
        )
    picture(folder / "data-download-1" / "sunset_74_o.jpg")
    picture(folder / "data-download-1" / "4567890123.jpg")
    picture(folder / "IMG_1234.jpg")


def zipped(folder: Path, into: Path) -> Path:
    with zipfile.ZipFile(into, "w") as made:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                made.write(path, path.relative_to(folder).as_posix())
    return into


def test_every_picture_of_a_folder_gets_a_line(identify, tmp_path):
    export(tmp_path / "my data")
    found = identify(tmp_path / "my data")
    assert {Path(line["input"]).name: (line["photo_id"], line["nsid"], line["strength"])
            for line in found} == {
        "IMG_1234.jpg": (None, None, None),
        "sunset_74_o.jpg": ("74", NSID, "strong"),
        "4567890123.jpg": ("4567890123", NSID, "weak"),
    }  # fmt: skip
    assert all(Path(line["input"]).is_file() for line in found)


def test_a_zip_file_gives_what_its_folder_gives(identify, tmp_path):
    export(tmp_path / "data")
    made = zipped(tmp_path / "data", tmp_path / "data.zip")
    in_folder = identify(tmp_path / "data")
    in_zip = identify(made)
    assert len(in_zip) == 3
    place = str(tmp_path / "data") + os.sep
    for each in in_folder:
        each["input"] = f"{made}!{each['input'].removeprefix(place).replace(os.sep, '/')}"
    assert sorted(in_zip, key=str) == sorted(in_folder, key=str)
    member = next(line for line in in_zip if "sunset" in line["input"])
    assert identify(member["input"]) == [member]


def test_the_parts_of_an_export_as_zip_files_in_a_folder(identify, tmp_path):
    export(tmp_path / "data")
    (tmp_path / "zips").mkdir()
    for part in ("72157700000000000_abcdefghijkl_part1", "data-download-1"):
        zipped(tmp_path / "data" / part, tmp_path / "zips" / f"{part}.zip")
    found = {line["input"].rpartition("!")[2]: line for line in identify(tmp_path / "zips")}
    assert found["sunset_74_o.jpg"]["nsid"] == NSID
    assert found["4567890123.jpg"]["photo_id"] == "4567890123"


def test_the_zip_files_of_an_export_are_looked_at_together(identify, tmp_path):
    export(tmp_path / "data")
    names = ("data-download-1", "72157700000000000_abcdefghijkl_part1")
    paths = [zipped(tmp_path / "data" / name, tmp_path / f"{name}.zip") for name in names]
    found = {line["input"].rpartition("!")[2]: line["nsid"] for line in identify(*paths)}
    assert found == {"sunset_74_o.jpg": NSID, "4567890123.jpg": NSID}
    assert {line["nsid"] for line in identify(paths[0])} == {None}


def test_a_folder_with_what_cannot_be_read(capsys, tmp_path):
    (tmp_path / "photo_74.json").write_text("{")
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 nothing")
    picture(tmp_path / "sunset_74_o.jpg")
    assert run(["identify", "--json", str(tmp_path)]) == ExitCode.SOME_UNREADABLE
    captured = capsys.readouterr()
    [line] = captured.out.splitlines()
    assert json.loads(line)["photo_id"] is None
    assert "photo_74.json was skipped: it is no valid JSON." in captured.err
    assert "broken.zip: The zip file is damaged" in captured.err


def test_an_empty_folder_gives_nothing(capsys, tmp_path):
    assert run(["identify", str(tmp_path)]) == ExitCode.DONE
    assert capsys.readouterr().out == ""


def test_explained_sources(identify, capsys, tmp_path):
    page = f"https://www.flickr.com/photos/{NSID}/7654321/"
    named = picture(tmp_path / "175998972_1f2e3d4c5b.jpg", comment=page.encode())
    [found] = identify("--explain", named)
    name = "the file name 175998972_1f2e3d4c5b.jpg"
    said = (
        f"Two sources contradict each other: {name} names photo 175998972, "
        f"but {HOW_ADDRESS} names photo 7654321."
    )
    assert found == {
        "input": str(named),
        "photo_id": "175998972",
        "nsid": None,
        "strength": "weak",
        "how": name,
        "source": "file name",
        "trust": 6,
        "agreeing": [],
        "disagreeing": [
            {
                "photo_id": "7654321",
                "nsid": NSID,
                "strength": "strong",
                "how": HOW_ADDRESS,
                "source": "address",
                "trust": 7,
            }
        ],
        "contradiction": said,
    }
    assert run(["identify", str(named)]) == ExitCode.DONE
    line = f"{named}: perhaps photo 175998972, known from {name}"
    assert capsys.readouterr().out.splitlines() == [line, f"    {said}"]
    assert run(["identify", "--explain", str(named)]) == ExitCode.DONE
    assert capsys.readouterr().out.splitlines() == [
        line,
        f"    best: trust 6 of 8 (file name), photo 175998972, known from {name}",
        f"    disagrees: trust 7 of 8 (address), photo 7654321, account {NSID}, "
        f"known from {HOW_ADDRESS}",
        f"    {said}",
    ]


def test_explained_agreement_and_ignorance(capsys, tmp_path):
    page = f"https://www.flickr.com/photos/{NSID}/175998972/"
    named = picture(tmp_path / "175998972_1f2e3d4c5b.jpg", comment=page.encode())
    assert run(["identify", "--explain", str(named), "nothing.jpg"]) == ExitCode.DONE
    lines = capsys.readouterr().out.splitlines()
    assert lines[2] == (
        f"    agrees: trust 7 of 8 (address), photo 175998972, account {NSID}, "
        f"known from {HOW_ADDRESS}"
    )
    assert lines[3:] == [
        "nothing.jpg: not known to be a Flickr photo. "
        "There is no such file, and the name alone says nothing."
    ]


def test_what_another_program_wrote_beside_a_picture(identify, tmp_path):
    loved = picture(tmp_path / "a.jpg")
    (tmp_path / "a.jpg.json").write_text(
        json.dumps({"category": "flickr", "id": 74, "owner": {"nsid": NSID}})
    )
    [found] = identify(loved)
    assert (found["photo_id"], found["nsid"]) == ("74", NSID)
    assert identify(tmp_path) == [found]


@pytest.mark.parametrize("arguments", [[], ["-"], ["--json"], ["x.jpg", "-"]])
def test_without_inputs_it_says_what_to_name(capsys, arguments):
    assert run(["identify", *arguments]) == ExitCode.USAGE
    captured = capsys.readouterr()
    assert "Name at least one file or Flickr address" in captured.err
    assert captured.out == ""


@pytest.mark.parametrize("answers_too", [True, False])
def test_a_terminal_is_told_how_far_it_is(capsys, tmp_path, monkeypatch, answers_too):
    export(tmp_path / "data")
    monkeypatch.setattr(
        "flickrcheck.cli.terminal.is_live", lambda stream: answers_too or stream is sys.stderr
    )
    monkeypatch.setattr("flickrcheck.cli.identify._TELL_EVERY", 0.0)
    assert run(["identify", str(tmp_path / "data")]) == ExitCode.DONE
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 3
    assert "3 files beside pictures, in " in captured.err
    assert ("3 pictures, in " in captured.err) is not answers_too
    assert captured.err.endswith("\r\x1b[J\r")
