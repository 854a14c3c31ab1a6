"""Files that are, byte for byte, the originals that a list describes by size and MD5."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest
from PIL import Image

from flickrcheck.model import Entry, Grade
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.check import Progress, scan

pytestmark = pytest.mark.usefixtures("in_this_process")


def drawn(path: Path, seed: int) -> Path:
    picture = Image.effect_noise((160, 120), 60 + seed).convert("RGB")
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, quality=70)
    return path


def pack_of_originals(path: Path, files: dict[int, bytes]) -> Path:
    """A pack that knows nothing of these photos but size and MD5 of their originals."""
    with PackWriter(path, dataset="open-images", edition="7") as writer:
        writer.add_entries(
            Entry(
                "open-images",
                photo_id,
                original_md5=hashlib.md5(data).digest(),
                original_size=len(data),
            )
            for photo_id, data in sorted(files.items())
        )
        writer.finish()
    return path


@pytest.fixture
def original(tmp_path: Path) -> Path:
    return drawn(tmp_path / "photos" / "IMG_1.jpg", 1)


def found(book: Casebook) -> dict[str, tuple[int | None, str, Grade]]:
    return {
        Path(each.match.photo.path).name: (
            each.match.entry_id,
            each.match.evidence[0].kind,
            each.match.grade,
        )
        for each in book.matches()
    }


def test_an_original_is_listed_though_its_name_and_picture_say_nothing(book, original, tmp_path):
    drawn(original.parent / "IMG_2.jpg", 2)
    pack = pack_of_originals(tmp_path / "o.pack", {4815162342: original.read_bytes()})
    events = list(scan(book, [original.parent], [pack], jobs=1))
    assert found(book) == {"IMG_1.jpg": (4815162342, "file", Grade.LISTED)}
    assert [e.total for e in events if isinstance(e, Progress) and e.stage == "originals"][-1] == 1


def test_a_file_of_the_same_size_with_other_bytes_is_no_original(book, original, tmp_path):
    data = original.read_bytes()
    pack = pack_of_originals(tmp_path / "o.pack", {4815162342: data[:-2] + b"\0\0"})
    list(scan(book, [original.parent], [pack], jobs=1))
    assert found(book) == {}


def test_all_copies_are_found_and_none_is_read_for_it_twice(book, original, tmp_path):
    shutil.copy(original, original.with_name("copy.jpg"))
    other = original.parent / "sub" / "again.jpg"
    other.parent.mkdir()
    shutil.copy(original, other)
    pack = pack_of_originals(tmp_path / "o.pack", {4815162342: original.read_bytes()})
    list(scan(book, [original.parent], [pack], jobs=1))
    assert set(found(book)) == {"IMG_1.jpg", "copy.jpg", "again.jpg"}
    events = list(scan(book, [original.parent], [pack], jobs=1))
    assert not [e for e in events if isinstance(e, Progress) and e.stage == "originals"]
    assert set(found(book)) == {"IMG_1.jpg", "copy.jpg", "again.jpg"}


def test_a_pack_that_comes_later_finds_originals_among_known_photos(book, original, tmp_path):
    empty = pack_of_originals(tmp_path / "e.pack", {99: b"something else"})
    list(scan(book, [original.parent], [empty], jobs=1))
    pack = pack_of_originals(tmp_path / "o.pack", {4815162342: original.read_bytes()})
    list(scan(book, [original.parent], [pack], jobs=1))
    assert set(found(book)) == {"IMG_1.jpg"}
    # and one that comes after that needs the files no more
    newer = pack_of_originals(tmp_path / "n.pack", {1: b"x", 4815162343: original.read_bytes()})
    events = list(scan(book, [original.parent], [newer], jobs=1))
    assert not [e for e in events if isinstance(e, Progress) and e.stage == "originals"]
    assert [e.match.entry_id for e in book.matches() if e.new] == [4815162343]


def test_a_copy_that_comes_later_is_an_original_too(book, original, tmp_path):
    pack = pack_of_originals(tmp_path / "o.pack", {4815162342: original.read_bytes()})
    list(scan(book, [original.parent], [pack], jobs=1))
    shutil.copy(original, original.with_name("later.jpg"))
    list(scan(book, [original.parent], [pack], jobs=1))
    assert set(found(book)) == {"IMG_1.jpg", "later.jpg"}
