"""Bordered and square copies of real photos are found; other photos in the same edits are not."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from flickrcheck.model import Entry, Grade, Photo
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.parts import PRINTS_A_PHOTO, entry_parts, fingerprint_with_parts
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.bounds import bounds_for
from flickrcheck.work.grade import Candidate, match_all
from flickrcheck.work.searches import Searches

COLOURS = ("white", "black", (128, 128, 128), (150, 30, 40), (240, 230, 210))


def opened(path: Path) -> Image.Image:
    with Image.open(path) as image:
        return image.convert("RGB")


def jpeg(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80)
    return out.getvalue()


def framed(image: Image.Image, number: int) -> Image.Image:
    """A border of 3 to 8 % in one of the colours."""
    width = max(1, round(min(image.size) * (0.03 + 0.01 * (number % 6))))
    return ImageOps.expand(image, width, COLOURS[number % len(COLOURS)])


def square(image: Image.Image, number: int) -> Image.Image:
    edge = (75, 150)[number % 2]
    return ImageOps.fit(image, (edge, edge), Image.Resampling.LANCZOS)


def turned(image: Image.Image, number: int) -> Image.Image:
    return image.transpose(Image.Transpose(number % 7)) if number % 8 else image


@pytest.fixture
def search(tmp_path) -> Iterator[Callable[..., Callable[[list[bytes]], list[list]]]]:
    """Makes a pack of pictures, numbered from 1; gives what finds the matches of others."""
    packs = []

    def listed(files: list[bytes]) -> Callable[[list[bytes]], list[list]]:
        path = tmp_path / f"{len(packs)}.pack"
        with PackWriter(path, dataset="test-set", edition="1") as writer:
            for number, data in enumerate(files, 1):
                grey = read_grey(data).image
                print_ = fingerprint(grey)
                entry = Entry(
                    "test-set", number, phash=print_.phash, dhash=print_.dhash,
                    parts=entry_parts(grey),
                )  # fmt: skip
                writer.add_entries([entry])
            writer.finish()
        packs.append(Pack.open(path))
        searches = Searches([packs[-1]])

        def find(mine: list[bytes]) -> list[list]:
            prints = [fingerprint_with_parts(read_grey(data).image) for data in mine]
            candidates = [Candidate(Photo("x", 1, 1), None, each) for each in prints]
            bounds = bounds_for(PRINTS_A_PHOTO * len(mine), len(searches.index))
            return list(match_all(searches, candidates, bounds))

        return find

    yield listed
    for pack in packs:
        pack.close()


def sure(found: list[list]) -> int:
    """How many were found as the same picture as their entry, after a look at the others."""
    assert all(match.entry_id == number for number, row in enumerate(found, 1) for match in row)
    return sum(any(match.grade is Grade.SAME_PICTURE for match in row) for row in found)


def test_borders_on_either_side_or_both_are_found(shared_data, search):
    photos = shared_data / "photos"
    names = sorted(path.name for path in (photos / "flowers_128").iterdir())[::10]
    assert len(names) == 60
    small = [opened(photos / "flowers_128" / name) for name in names]
    mine = [opened(photos / "flowers_227" / name) for name in names]
    plain = search([jpeg(image) for image in small])
    bordered = search([jpeg(framed(image, number)) for number, image in enumerate(small)])
    edits = [jpeg(framed(image, number + 2)) for number, image in enumerate(mine)]
    assert sure(plain(edits)) >= 59
    assert sure(bordered([jpeg(image) for image in mine])) >= 59
    assert sure(bordered(edits)) >= 59
    edits = [jpeg(turned(framed(image, number), number)) for number, image in enumerate(mine)]
    assert sure(plain(edits)) >= 58
    others = [opened(path) for path in sorted((photos / "hymenoptera").iterdir())[::3]]
    assert len(others) == 50
    edits = [jpeg(framed(image, number)) for number, image in enumerate(others)]
    assert not any(plain(edits) + bordered(edits))


def test_squares_in_a_dataset_are_found(shared_data, search):
    paths = sorted((shared_data / "photos" / "hymenoptera").iterdir())
    photos = [image for image in map(opened, paths) if image.width > 1.1 * image.height][:60]
    assert len(photos) == 60
    squares = search([jpeg(square(image, number)) for number, image in enumerate(photos)])
    assert sure(squares([jpeg(image) for image in photos])) >= 59
    edits = [jpeg(turned(image, number)) for number, image in enumerate(photos)]
    assert sure(squares(edits)) >= 59
    edits = [jpeg(framed(image, number)) for number, image in enumerate(photos)]
    assert sure(squares(edits)) >= 58
