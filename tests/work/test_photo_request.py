"""The request to a photographer: what is told, hostile files, and what is found with it."""

from __future__ import annotations

import io
import json
import os
import sys
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from grainy_pictures import grainy
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from flickrcheck.cli.main import main_group
from flickrcheck.errors import UsageError
from flickrcheck.model import Fingerprint, Grade
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.parts import fingerprint_with_parts
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.check import scan
from flickrcheck.work.person_results import person_results
from flickrcheck.work.photo_request import (
    SUFFIX,
    AskedPicture,
    asked_pictures,
    is_request,
    read_request,
    write_request,
)
from flickrcheck.work.photo_request_answer import (
    answer_lines,
    answer_summary,
    find_asked,
)
from flickrcheck.work.photo_request_message import request_message, save_request

TODAY = date(2026, 11, 23)


def print_of(image: Image.Image) -> Fingerprint:
    data = io.BytesIO()
    image.save(data, "JPEG", quality=80)
    return fingerprint_with_parts(read_grey(data.getvalue()).image)


def asked(*images: Image.Image) -> list[AskedPicture]:
    return [
        AskedPicture(number, f"{number}.jpg", *image.size, print_of(image))
        for number, image in enumerate(images, 1)
    ]


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> Path:
    """A photographer's casebook: photos 1 to 4, of which the first names its Flickr ID."""
    folder = tmp_path_factory.mktemp("archive")
    grainy(1).save(folder / "party_48009765432_o.jpg", quality=95)
    grainy(1).save(folder / "the same again.jpg", quality=70)
    for seed in (2, 3, 4):
        grainy(seed).save(folder / f"{seed}.jpg", quality=95)
    path = tmp_path_factory.mktemp("photographer") / "my.casebook"
    with Casebook.open(path, create=True) as book:
        for _ in scan(book, [folder], [], jobs=1, look_harder=False):
            pass
    return path


def test_copies_are_found_and_strangers_are_not(archive: Path) -> None:
    bordered = ImageOps.expand(grainy(3).resize((400, 300)), 20, "white")
    mirrored = ImageOps.mirror(grainy(2)).resize((320, 240))
    told: list[tuple[int, int]] = []
    with Casebook.open(archive) as book:
        wanted = asked(grainy(1).resize((300, 225)), mirrored, bordered, grainy(77))
        found = find_asked(book, wanted, lambda done, total: told.append((done, total)))
    names = [[Path(each.file.path).name for each in answer.found] for answer in found]
    assert names == [
        ["party_48009765432_o.jpg", "the same again.jpg"],
        ["2.jpg"],
        ["3.jpg"],
        [],
    ]
    assert {each.grade for answer in found for each in answer.found} == {Grade.SAME_PICTURE}
    assert [each.file.photo_id for each in found[0].found] == [48009765432, None]
    assert told[-1] == (5, 5)
    assert answer_summary(found).startswith("3 of 4 pictures")
    own, answer = ("\n".join(answer_lines(found, paths=paths)) for paths in (True, False))
    assert str(archive.parent) not in answer
    assert "party" not in answer
    assert "party" in own
    assert "https://www.flickr.com/photo.gne?id=48009765432" in answer
    assert "Picture 4 (4.jpg) is not among the photos that were scanned." in answer
    assert answer_summary(found[3:]).startswith("None of the pictures")


def test_the_command_says_the_same(archive: Path, tmp_path: Path) -> None:
    path = tmp_path / f"a{SUFFIX}"
    write_request(path, asked(grainy(1).resize((300, 225)), grainy(77)), TODAY)
    command = ["asked", str(path), "--casebook", str(archive)]
    said = CliRunner().invoke(main_group, command)
    assert said.exit_code == 0
    assert said.output.startswith("1 of 2 pictures")
    assert "48009765432" in said.output
    told = json.loads(CliRunner().invoke(main_group, [*command, "--json"]).output)["pictures"]
    assert told[0]["found"][0]["photo_id"] == "48009765432"
    assert told[0]["found"][0]["grade"] == "B"
    assert told[1] == {"number": 2, "name": "2.jpg", "found": []}


def test_an_empty_casebook_finds_nothing(tmp_path: Path) -> None:
    with Casebook.open(tmp_path / "a.casebook", create=True) as book:
        assert [answer.found for answer in find_asked(book, asked(grainy(1)))] == [()]


def test_what_is_written_is_read_and_holds_no_folder(archive: Path, tmp_path: Path) -> None:
    with Casebook.open(archive) as book:
        results = person_results(book)
        assert results is not None
        named = asked_pictures(book, results.pictures, names=True)
        nameless = asked_pictures(book, results.pictures, names=False)
    assert len(named) == 5
    path = tmp_path / f"a{SUFFIX}"
    write_request(path, named, TODAY)
    assert is_request(path)
    assert read_request(path) == named
    text = path.read_text(encoding="utf-8")
    assert "party" in text
    assert str(archive.parent) not in text
    write_request(path, nameless, TODAY)
    assert "party" not in path.read_text(encoding="utf-8")
    assert "The attached file holds no picture" in request_message(nameless)
    assert "party" not in request_message(nameless)
    for code, hello in (("de", "Guten Tag,"), ("fr", "Bonjour,"), ("es", "Hola:")):
        for pictures in (named, named[:1]):
            message = request_message(pictures, code)
            assert message.startswith(hello)
            assert pictures[0].name in message and "flickrcheck-request.json" in message
            assert code == "es" or "picture" not in message  # "es" names the menu in English
    saved = save_request(tmp_path / "out", nameless, "Hello", TODAY)
    assert saved.message.read_text(encoding="utf-8") == "Hello\n"
    assert read_request(saved.request) == nameless


def test_what_is_no_request_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / f"a{SUFFIX}"
    write_request(path, asked(grainy(1)), TODAY)
    sound = json.loads(path.read_text(encoding="utf-8"))
    picture = sound["pictures"][0]
    for change in (
        {"format": "other"},
        {"pictures": []},
        {"pictures": [picture] * 501},
        {"pictures": [None]},
        {"pictures": [picture | {"fingerprint": "????"}]},
        {"pictures": [picture | {"fingerprint": "AAAA"}]},
        {"pictures": [picture | {"fingerprint": "A" * 10_000}]},
        {"pictures": [picture | {"width": -1}]},
        {"pictures": [picture | {"height": True}]},
        {"pictures": [picture | {"name": 5}]},
    ):
        path.write_text(json.dumps(sound | change), encoding="utf-8")
        with pytest.raises(UsageError, match="no request of a person shown"):
            read_request(path)
    path.write_text(json.dumps(sound | {"version": 2}), encoding="utf-8")
    with pytest.raises(UsageError, match="newer flickrcheck"):
        read_request(path)
    path.write_bytes(b" " * (5 << 20))
    with pytest.raises(UsageError, match="no request"):
        read_request(path)
    with pytest.raises(UsageError, match="is no file"):
        read_request(tmp_path)
    with pytest.raises(UsageError, match="cannot be read"):
        read_request(tmp_path / "missing")
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")  # nobody will ever write into it
        with pytest.raises(UsageError, match="is no file"):
            read_request(tmp_path / "pipe")
    path.write_text(
        json.dumps(sound | {"pictures": [picture | {"name": "a\n\u202egpj.exe" * 90}]}),
        encoding="utf-8",
    )
    [only] = read_request(path)
    assert only.name.isprintable()
    assert len(only.name) <= 400


@given(data=st.binary(max_size=400))
def test_any_bytes_are_a_request_or_a_sentence(tmp_path_factory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{SUFFIX}"
    path.write_bytes(data)
    with pytest.raises(UsageError):
        read_request(path)
