from __future__ import annotations

import io
import struct

import pi_heif
import pytest
from drawn_heif import ALPHA, DEPTH, box, clap, heic, imir, irot, ispe
from drawn_pictures import distance

from flickrcheck.photo.decode import read_grey, read_picture
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.heif_preview import heif_preview

BIG, SMALL = ispe(4032, 3024), ispe(320, 240)
ONE = {1: [BIG], 2: [SMALL]}
THUMBNAIL = (b"thmb", 2, [1])


def named(data: bytes) -> int:
    """The item that a file calls its primary one."""
    at = data.index(b"pitm") + 4
    return int.from_bytes(data[at + 4 : at + (8 if data[at] else 6)])


@pytest.mark.parametrize("wide", [False, True])
def test_the_thumbnail_takes_the_pictures_place(wide):
    data = heic(ONE, [THUMBNAIL], wide=wide)
    preview = heif_preview(data, 128)
    assert preview is not None
    assert (preview.width, preview.height) == (4032, 3024)
    assert (named(data), named(preview.data)) == (1, 2)
    assert b"thmb" not in preview.data
    assert len(preview.data) == len(data)
    assert sum(a != b for a, b in zip(data, preview.data, strict=True)) <= 5


def test_the_smallest_thumbnail_of_enough_pixels_is_taken():
    items = {1: [BIG], 2: [ispe(1600, 1200)], 3: [SMALL], 4: [ispe(160, 120)]}
    data = heic(items, [(b"thmb", item, [1]) for item in (2, 3, 4)])
    assert [named(heif_preview(data, edge).data) for edge in (100, 128, 240, 241)] == [4, 3, 3, 2]
    assert heif_preview(data, 1201) is None
    assert heif_preview(data, 128).data.count(b"thmb") == 2


@pytest.mark.parametrize(
    ("of_picture", "of_thumbnail", "size"),
    [
        ([BIG, irot(1)], [SMALL, irot(1)], (3024, 4032)),
        ([BIG, irot(2)], [SMALL, irot(2)], (4032, 3024)),
        ([BIG, imir(1), irot(3)], [SMALL, imir(1), irot(3)], (3024, 4032)),
        ([BIG, irot(0)], [SMALL], (4032, 3024)),
        ([BIG, clap(3024, 3024)], [ispe(240, 240)], (3024, 3024)),
        ([BIG, clap(4000, 2000), irot(1)], [ispe(320, 160), irot(1)], (2000, 4000)),
        ([ispe(4000, 1848)], [ispe(512, 236)], (4000, 1848)),
    ],
)
def test_sizes_are_upright(of_picture, of_thumbnail, size):
    preview = heif_preview(heic({1: of_picture, 2: of_thumbnail}, [THUMBNAIL]), 128)
    assert preview is not None
    assert (preview.width, preview.height) == size


@pytest.mark.parametrize(
    ("items", "references"),
    [
        (ONE, []),
        (ONE, [(b"cdsc", 2, [1])]),
        (ONE, [(b"thmb", 2, [7])]),  # of another picture
        ({1: [BIG], 2: [ispe(160, 120)]}, [THUMBNAIL]),
        ({1: [BIG], 2: [ispe(320, 214)]}, [THUMBNAIL]),  # other sides
        ({1: [BIG, irot(1)], 2: [SMALL]}, [THUMBNAIL]),
        ({1: [BIG, irot(2)], 2: [SMALL]}, [THUMBNAIL]),
        ({1: [BIG], 2: [SMALL, imir(0)]}, [THUMBNAIL]),
        ({1: [BIG, imir(0)], 2: [SMALL, imir(1)]}, [THUMBNAIL]),
        ({1: [BIG, clap(3024, 3024)], 2: [SMALL]}, [THUMBNAIL]),
        ({1: [BIG], 2: []}, [THUMBNAIL]),
        ({1: [], 2: [SMALL]}, [THUMBNAIL]),
        ({1: [ispe(0, 0)], 2: [SMALL]}, [THUMBNAIL]),
        ({**ONE, 3: [BIG, ALPHA]}, [THUMBNAIL, (b"auxl", 3, [1])]),
    ],
)
def test_thumbnails_that_may_show_something_else_are_not_taken(items, references):
    assert heif_preview(heic(items, references), 128) is None


def test_a_map_of_depths_does_not_matter():
    items = {**ONE, 3: [BIG, DEPTH]}
    assert heif_preview(heic(items, [THUMBNAIL, (b"auxl", 3, [1])]), 128) is not None


@pytest.mark.parametrize(("item", "fits"), [(0xFFFF, True), (0x10000, False)])
def test_numbers_that_do_not_fit_are_not_written(item, fits):
    items = {1: [BIG], item: [SMALL]}
    data = heic(items, [(b"thmb", item, [1])], wide=True, short_primary=True)
    assert (heif_preview(data, 128) is not None) == fits


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:40],
        lambda data: data.replace(b"ispe", b"????"),
        lambda data: data.replace(b"meta", b"atem"),
        lambda data: data.replace(b"iprp", b"????"),
        lambda data: box(b"free", b"") * 64 + data,
        lambda data: data.replace(b"\0\0\0\x14ispe", b"\xff\xff\xff\xffispe"),
        lambda data: data.replace(b"\0\0\0\x14ispe", b"\0\0\0\1ispe"),
        lambda data: data.replace(b"\0\0\0\x14ispe", b"\0\0\0\7ispe"),
        lambda data: data.replace(b"\0\0\0\x0ethmb", b"\0\0\0\x0bthmb"),
    ],
)
def test_damaged_boxes_are_left_to_the_decoder(damage):
    data = heic(ONE, [THUMBNAIL])
    assert damage(data) != data
    assert heif_preview(damage(data), 128) is None


def test_a_huge_list_of_items_is_not_looked_at():
    data = heic(ONE, [THUMBNAIL])
    at = data.index(b"meta")
    filling = box(b"free", b"\0" * (1 << 20))
    size = int.from_bytes(data[at - 4 : at]) + len(filling)
    grown = data[: at - 4] + struct.pack(">I", size) + data[at : at + 8] + filling + data[at + 8 :]
    assert heif_preview(grown, 128) is None


def test_real_thumbnails_are_near_the_full_picture(shared_data):
    read = []
    for file in sorted((shared_data / "formats" / "heic").iterdir()):
        data = file.read_bytes()
        if not pi_heif.is_supported(data[:64]) or file.stem == "corrupted":
            continue
        if (preview := heif_preview(data, 128)) is None:
            continue
        whole, small = read_grey(data), read_picture(data)
        assert (small.width, small.height) == (whole.width, whole.height)
        quick = read_grey(data, thumbnails=True).image
        assert quick.tobytes() == small.grey.tobytes() != whole.image.tobytes()
        assert min(pi_heif.open_heif(io.BytesIO(preview.data)).size) < 500
        one, other = fingerprint(whole.image), fingerprint(small.grey)
        assert distance(one.phash, other.phash) <= 10
        assert distance(one.dhash, other.dhash) <= 14
        read.append(file.name)
    assert len(read) >= 2


def test_a_broken_thumbnail_costs_nothing(shared_data):
    data = (shared_data / "formats" / "heic" / "aux_YCbCr.heic").read_bytes()
    whole = read_grey(data).image
    # the sizes of the items stay as they are, but the thumbnail's decoder is told nonsense
    broken = data.replace(b"hvcC", b"hvcX", 2).replace(b"hvcX", b"hvcC", 1)
    assert heif_preview(broken, 128) is not None
    assert read_picture(broken).grey.tobytes() == whole.tobytes()
