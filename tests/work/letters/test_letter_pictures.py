"""Copies of pictures in a mail: only when asked for, small, and without what files tell."""

from __future__ import annotations

import email
import io
from dataclasses import replace
from datetime import UTC, datetime
from email import policy
from threading import Event

import pytest
from made_casebook import make_casebook, match
from PIL import Image

from flickrcheck.photo.content import content_key
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.letters.output import write_letters
from flickrcheck.work.letters.pictures import MOST, picture_copies
from flickrcheck.work.letters.writer import Writer

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def found(tmp_path):
    """Matches of a picture with metadata, a changed one and one that is no picture."""
    exif = Image.Exif()
    exif[0x013B] = "secret artist"
    exif[0x0112] = 6
    made = []
    for number, name in enumerate(("a.jpg", "changed.jpg", "torn.jpg")):
        path = tmp_path / f"secret {name}"
        Image.new("RGB", (3000, 1500), (90 * number, 120, 40)).save(path, exif=exif)
        if name == "torn.jpg":
            path.write_bytes(b"no picture")
        key = content_key(path.read_bytes())
        made.append(match(str(path), "ffhq", 111 + number))
        made[-1] = replace(made[-1], photo=replace(made[-1].photo, content_key=key))
    (tmp_path / "secret changed.jpg").write_bytes((tmp_path / "secret a.jpg").read_bytes())
    return made


def test_copies_are_small_upright_and_tell_nothing_of_the_file(found):
    same = replace(found[0], dataset="pipa")
    copies = picture_copies([*found, same, match("/gone.jpg", "ffhq", 999)], Event())
    [copy] = copies.attached
    assert (copy.name, copy.kind) == ("photo-111.jpg", "image/jpeg")
    assert b"secret" not in copy.data and b"Exif" not in copy.data
    with Image.open(io.BytesIO(copy.data)) as image:
        assert image.size == (512, 1024) and not image.getexif()
    assert copies.left_out == 3
    assert any("has changed since the scan" in words for words in copies.problems)
    assert "1 picture is attached" in copies.words[0] and "3 photos" in copies.words[1]
    assert len(copies.problems) == 2 and "torn.jpg" in " ".join(copies.problems)


def test_no_mail_has_more_than_some(found):
    many = [replace(found[0], entry_id=number) for number in range(1, MOST + 6)]
    copies = picture_copies(many, Event())
    assert len(copies.attached) == MOST and copies.left_out == 5


def test_pictures_are_in_a_mail_only_where_they_are_asked_for(tmp_path, found, monkeypatch):
    path = make_casebook(tmp_path / "a.casebook", found[:1])
    ann = Writer("Ann", "ann@example.org")
    with Casebook.open(path) as book:
        [stored] = book.matches()
        read = replace(stored, match=found[0])  # as after a scan that read the file
        monkeypatch.setattr(Casebook, "matches", lambda _: [read])
        write_letters(book, ann, tmp_path / "plain", NOW, formats=("eml", "txt"))
        write_letters(book, ann, tmp_path / "with", NOW, formats=("eml", "txt"), with_pictures=True)
    for folder, names in {"plain": ["photos.csv"], "with": ["photos.csv", "photo-111.jpg"]}.items():
        [file] = (tmp_path / folder).glob("*.eml")
        mail = email.message_from_bytes(file.read_bytes(), policy=policy.default)
        assert [part.get_filename() for part in mail.iter_attachments()] == names
        [sheet] = (tmp_path / folder).glob("*.txt")
        said = " ".join(sheet.read_text("utf-8").split())
        assert ("Pictures in the mail" in said) is (folder == "with")
        assert ("the mail has copies of your pictures" in said) is (folder == "with")
        assert ("does not disclose your photos" in said) is (folder == "plain")
