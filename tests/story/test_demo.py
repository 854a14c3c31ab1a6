"""The whole way once through the real command: draw, scan, report, letters."""

from __future__ import annotations

import csv
import email
import email.policy
import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from flickrcheck.store.casebook import Casebook
from flickrcheck.store.pack import Pack
from flickrcheck.work import demo_library
from flickrcheck.work.demo import example_pack, prepare
from flickrcheck.work.demo_library import DATASET, photo_id, write_pack

# what each file of the demo is there to show: its best grade and the listed photo
TRUTH = {
    "Flickr export/harbour-street_99999000001_o.jpg": ("A", 1),
    "Flickr export/aunt-mira_99999000002_o.jpg": ("A", 2),
    "Flickr export/fruit-on-the-table_99999000003_o.jpg": ("D", None),
    "Flickr export/first-light_99999000005_o.jpg": ("A", 5),
    "Flickr export/portrait-in-the-studio_99999000007_o.jpg": ("A", 7),
    "Flickr export/still-life_99999000008_o.jpg": ("D", None),
    "Flickr export/the-long-beach_99999000010_o.jpg": ("D", None),
    "Flickr export/my-brother_99999000012_o.jpg": ("A", 12),
    "From Flickr/99999000015_19c8538f28_b.jpg": ("A", 15),
    "From Flickr/99999000017_03fdf3817c_b.jpg": ("A", 17),
    "From Flickr/99999000020_53156b9f66_b.jpg": ("A", 20),
    "Messenger/IMG-20190312-WA0007.jpg": ("B", 21),
    "Messenger/IMG-20190312-WA0011.jpg": ("B", 22),
    "Messenger/received_2241.jpg": ("B", 23),
    "Messenger/saved from a page.jpg": ("B", 24),
    "Edited/mirrored selfie.jpg": ("B", 27),
    "Edited/mirrored street.jpg": ("B", 26),
    "Edited/turned.jpg": ("B", 25),
    "Edited/cropped (near miss).jpg": ("C", 28),
    "Phone/upright.jpg": ("B", 31),
    "Phone/head down.jpg": ("B", 32),
    "Phone/other hand.jpg": ("B", 33),
    "Odd names/beach-99999000035.jpg": ("A", 35),
    "Odd names/99999000036.jpg": ("C", 36),
}


@pytest.fixture(scope="module")
def demo(tmp_path_factory, demo_photos) -> tuple[Path, str]:
    """What the command leaves and prints, going on where another one was ended."""
    folder = tmp_path_factory.mktemp("story") / "a demo"
    shutil.copytree(demo_photos, prepare(folder).photos)
    for missing in ("Phone", "Problems", "Odd names"):
        shutil.rmtree(folder / "photos" / missing)
    home = tmp_path_factory.mktemp("home of the demo")
    done = subprocess.run(
        [sys.executable, "-m", "flickrcheck", "demo", "--out", str(folder)],
        capture_output=True, text=True, encoding="utf-8",
        env=os.environ | {"XDG_DATA_HOME": str(home), "HOME": str(home)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert list(home.iterdir()) == [], "the demo wrote outside its folder"
    return folder, done.stdout


def test_every_picture_gets_the_grade_that_it_is_there_to_show(demo):
    folder, _ = demo
    with Casebook.open(folder / "demo.casebook") as book:
        found = {
            Path(stored.match.photo.path).relative_to(folder.absolute() / "photos").as_posix(): (
                stored.match.grade.value,
                stored.match.entry_id and stored.match.entry_id - photo_id(0),
            )
            for stored in book.matches()
        }
    assert found == TRUTH


def test_the_summary_says_what_was_found_and_what_that_means(demo):
    _, printed = demo
    for words in (
        "40 photos checked against Example Faces",
        "1 unreadable",
        "1 too plain",
        "broken.jpg",
        "proves nothing about other datasets",
        "report.html",
    ):
        assert words in printed


def test_the_reports_hold_every_match(demo):
    folder, _ = demo
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert report["format"] == "flickrcheck-report"
    assert len(report["matches"]) == len(TRUTH)
    with (folder / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == len(TRUTH) + 1
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert "default-src 'none'" in page
    assert page.count("data:image/jpeg") >= 18
    assert "mirrored selfie.jpg" in page


def test_the_letter_can_be_opened_as_a_draft(demo):
    folder, _ = demo
    (draft,) = (folder / "letters").glob("*.eml")
    mail = email.message_from_bytes(draft.read_bytes(), policy=email.policy.default)
    assert mail["X-Unsent"] == "1"
    assert mail["To"].addresses[0].domain == "example.org"
    (annex,) = mail.iter_attachments()
    rows = list(csv.reader(annex.get_content().lstrip("\ufeff").splitlines()))
    listed = [grade for grade, _ in TRUTH.values() if grade in "AB"]
    assert len(rows) == len(listed) + 1
    assert draft.with_suffix(".txt").is_file()


def test_the_demo_can_be_run_twice(demo):
    folder, first = demo
    done = subprocess.run(
        [sys.executable, "-m", "flickrcheck", "demo", "--out", str(folder)],
        capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout == first


def test_the_demo_does_not_touch_a_folder_of_something_else(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    done = subprocess.run(
        [sys.executable, "-m", "flickrcheck", "demo", "--out", str(tmp_path)],
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 2
    assert "is not empty" in done.stderr
    assert os.listdir(tmp_path) == ["mine.txt"]


def test_the_bundled_pack_is_the_one_that_the_pictures_give(tmp_path, monkeypatch):
    """The pictures and the pack must not drift apart, on any platform."""
    strangers = demo_library._STRANGERS
    monkeypatch.setattr(demo_library, "_STRANGERS", strangers[::6])  # drawing all takes long
    write_pack(tmp_path / "fresh.pack")
    with Pack.open(tmp_path / "fresh.pack") as fresh, Pack.open(example_pack()) as bundled:
        assert bundled.dataset == DATASET
        ids = fresh.hashes().ids.tolist()
        assert len(set(bundled.hashes().ids.tolist()) - set(ids)) == 5 * len(strangers) // 6
        new, old = fresh.lookup_ids(ids), bundled.lookup_ids(ids)
    assert new.keys() == old.keys() == set(ids)
    for photo in ids:
        one, other = new[photo], old[photo]
        assert apart(one.phash, other.phash) <= 4
        assert apart(one.dhash, other.dhash) <= 4
        assert replace(one, phash=None, dhash=None) == replace(other, phash=None, dhash=None)


def apart(one: bytes, other: bytes) -> int:
    return (int.from_bytes(one) ^ int.from_bytes(other)).bit_count()
