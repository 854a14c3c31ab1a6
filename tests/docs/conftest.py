"""A folder that has everything the documented commands name."""

from __future__ import annotations

import shutil
import zipfile
from datetime import date
from pathlib import Path

import pytest
from made_casebook import make_casebook, match
from made_lists import PHOTOS, write_lists
from PIL import Image

from flickrcheck.cli.main import run
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.store.casebook import default_casebook_path
from flickrcheck.work.photo_request import AskedPicture, write_request

# some of each kind, the broken one and the export among them
_SOME = ("From Flickr", "Messenger", "Flickr export")


@pytest.fixture
def some_photos(demo_photos, tmp_path_factory) -> Path:
    """A part of the demo's library, because the whole takes longer."""
    folder = tmp_path_factory.mktemp("some") / "photos"
    for name in _SOME:
        shutil.copytree(demo_photos / name, folder / name)
    return folder


@pytest.fixture
def place(
    request, own_home, some_photos, demo_photos, example_pack, tmp_path, monkeypatch, capfd
) -> Path:
    """The working folder. What stands in it is made up; its names are those of the pages."""
    if request.config.qt_problem:
        pytest.skip("some of the commands print PDFs, for which Qt has to load")
    request.getfixturevalue("qapp")  # else printing makes one that tests of the window cannot use
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    pictures = own_home / "Pictures"
    shutil.copytree(some_photos / "From Flickr", pictures / "2019")
    one = next((some_photos / "Messenger").glob("*.jpg"))
    shutil.copy(one, pictures)
    for name in ("archive", "holiday", "my-photos", "part-1", "part-2", "clients", "pictures"):
        (folder / name).mkdir()
    for name in ("flickr-export", "my-flickr-export"):
        shutil.copytree(some_photos / "Flickr export", folder / name)
    shutil.copy(one, folder / "archive")
    shutil.copy(one, folder / "photo.jpg")
    shutil.copy(one, folder / "holiday" / "53208249252_0a1b2c3d4e_b.jpg")
    shutil.copy(one, folder / "my-photos" / "flickr_99999000021.jpg")
    with zipfile.ZipFile(folder / "export.zip", "w") as archive:
        archive.write(one, "99999000021_0a1b2c3d4e_b.jpg")
    write_lists(folder)
    _pictures_of_datasets(folder, one)
    (folder / "broken-pictures").mkdir()
    shutil.copy(demo_photos / "Problems" / "broken.jpg", folder / "broken-pictures")
    (folder / "no.pack").write_bytes(b"no pack at all")
    (folder / "old-letters.txt").write_text("My photos:\nhttps://flic.kr/p/2p4QbKN\n99999000015\n")
    (folder / "answer.eml").write_text("From: a@example.org\nSubject: Re: removal\n\nDone.\n")
    for name in ("old", "new", "part1", "part2", "mine", "from-a-friend"):
        shutil.copy(example_pack, folder / f"{name}.pack")
    for name in ("anna", "ben"):
        make_casebook(folder / "clients" / f"{name}.casebook", [match("/p/a.jpg", "ffhq", 111)])
    _own_casebook(folder)
    _asked(folder, one)
    capfd.readouterr()
    return folder


def _pictures_of_datasets(folder: Path, picture: Path) -> None:
    """Pictures named as the datasets name them."""
    names = ["in-the-wild-images/00000.png", "pipa/train/72157607317745768_99999000001.jpg"]
    names += [f"pictures/{PHOTOS[0]}.jpg", f"part-1/{PHOTOS[1]}.jpg", f"part-2/{PHOTOS[2]}.jpg"]
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(picture, folder / name)


def _own_casebook(folder: Path) -> None:
    """The person's own casebook, with three letters in it, and two others."""
    found = [match(f"/p/{n}.jpg", name, 110 + n) for n, name in enumerate(("ffhq", "coco", "pipa"))]
    path = default_casebook_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    make_casebook(path, found)
    (folder / "writer.toml").write_text('name = "Ann Example"\nemail = "ann@example.org"\n')
    write = ["letters", "--casebook", str(path), "--writer", "writer.toml", "--out", "first"]
    assert run(write) == 0
    for name in ("client.casebook", "anna.casebook"):
        shutil.copy(path, folder / name)
    assert run(["requests", "export", "requests.json", "--casebook", "client.casebook"]) == 0


def _asked(folder: Path, picture: Path) -> None:
    """The file of a person shown who looks for one picture."""
    with Image.open(picture) as image:
        asked = AskedPicture(1, picture.name, *image.size, fingerprint(image))
    path = folder / "which-photo-is-this.flickrcheck-request.json"
    write_request(path, [asked], date.today())
