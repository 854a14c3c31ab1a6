"""Progressive JPEGs are cut after their means, and their fingerprints stay."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from flickrcheck.photo.decode import read_grey, read_picture
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.progressive import cut_after_means
from flickrcheck.photo.thumbnail import make_thumbnail
from flickrcheck.work.demo_pictures import draw


def jpeg(image: Image.Image, **options) -> bytes:
    data = io.BytesIO()
    image.save(data, "JPEG", quality=90, **options)
    return data.getvalue()


@pytest.fixture(scope="module")
def picture() -> Image.Image:
    return draw(1)


def bits_apart(one: bytes, other: bytes) -> tuple[int, int]:
    """How many bits of phash and dhash the small pictures of two large JPEGs differ in."""
    first, second = fingerprint(eighth(one)), fingerprint(eighth(other))
    pairs = ((first.phash, second.phash), (first.dhash, second.dhash))
    phash, dhash = ((int.from_bytes(a) ^ int.from_bytes(b)).bit_count() for a, b in pairs)
    return phash, dhash


def eighth(data: bytes) -> Image.Image:
    """What a decoder makes of the means alone."""
    with Image.open(io.BytesIO(data)) as image:
        image.draft("L", (image.width // 8, image.height // 8))
        return image.convert("L")


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_the_fingerprint_stays_and_most_bytes_go(picture, mode):
    whole = jpeg(picture.convert(mode), progressive=True)
    cut = cut_after_means(whole)
    assert len(cut) < len(whole) / 3
    phash, dhash = bits_apart(cut, whole)
    assert phash <= 8 and dhash <= 24


def test_the_fingerprint_of_a_progressive_jpeg_is_that_of_a_baseline_one(picture):
    large = picture.resize((2560, 1920))
    baseline = fingerprint(read_grey(jpeg(large)).image)
    whole = jpeg(large, progressive=True)
    progressive = fingerprint(read_grey(whole).image)
    apart = int.from_bytes(baseline.phash) ^ int.from_bytes(progressive.phash)
    assert apart.bit_count() <= 4


def test_photos_keep_their_fingerprints(shared_data):
    photos = sorted((shared_data / "formats" / "camera").glob("*.jpg"))
    assert photos
    for path in photos:
        with Image.open(path) as image:
            whole = jpeg(image.convert("RGB"), progressive=True)
        phash, dhash = bits_apart(cut_after_means(whole), whole)
        assert phash <= 8 and dhash <= 24, path.name


def test_a_large_picture_without_its_details_is_whole_but_its_file_is_not(picture):
    whole = jpeg(picture.resize((2560, 1920)), progressive=True)
    for length in (len(whole) // 3, len(whole) * 9 // 10, len(whole) - 2):
        for decoded in (read_grey(whole[:length]), read_picture(whole[:length])):
            assert decoded.truncated
            assert (decoded.width, decoded.height) == (2560, 1920)
        assert read_grey(whole[:length]).image.tobytes() == read_grey(whole).image.tobytes()
    means_alone = cut_after_means(whole)  # of which nothing more can be cut
    for complete in (whole, means_alone):
        for behind in (b"", b"\0" * 5000):  # some cameras write more behind the picture
            assert not read_grey(complete + behind).truncated


def test_a_large_picture_cut_off_within_its_means(picture):
    whole = jpeg(picture.resize((2560, 1920)), progressive=True)
    means = len(cut_after_means(whole))
    decoded = read_picture(whole[: means * 9 // 10])
    assert decoded.truncated
    print_, expected = fingerprint(decoded.grey), fingerprint(read_grey(whole).image)
    assert (int.from_bytes(print_.phash) ^ int.from_bytes(expected.phash)).bit_count() <= 60


def test_means_of_the_colours_in_scans_of_their_own():
    data = means_one_by_one(1024, (200, 30, 90))
    grey_cut, colour_cut = cut_after_means(data), cut_after_means(data, colours=True)
    assert len(grey_cut) < len(colour_cut) < len(data)
    read = read_picture(data)
    assert read.grey.tobytes() == read_grey(data).image.tobytes()
    for thumbnail in (read.thumbnail(), make_thumbnail(data)):
        with Image.open(io.BytesIO(thumbnail)) as image:
            found = image.convert("RGB").getpixel((60, 60))
        assert all(abs(a - b) <= 4 for a, b in zip(found, (200, 30, 90), strict=True))


def means_one_by_one(edge: int, rgb: tuple[int, int, int]) -> bytes:
    """A progressive JPEG of one colour that sends the means of each component in an own scan.

    Pillow writes none, other encoders do. Twelve DC codes of four bits are the categories 0 to 11
    (T.81, F.1.2.1), the one AC code is the end of a block; quantisation by 8 makes a coefficient
    of a mean.
    """

    def segment(marker: int, body: bytes) -> bytes:
        return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2) + body

    def scan(number: int, first: int, last: int, bits: str) -> bytes:
        bits += "1" * (-len(bits) % 8)
        data = int(bits, 2).to_bytes(len(bits) // 8).replace(b"\xff", b"\xff\0")
        return segment(0xDA, bytes((1, number, 0, first, last, 0))) + data

    blocks = (edge // 8) ** 2
    y, cb, cr = Image.new("RGB", (1, 1), rgb).convert("YCbCr").getpixel((0, 0))
    scans = []
    for number, level in enumerate((y, cb, cr), start=1):
        value = level - 128
        size = abs(value).bit_length()
        amplitude = value if value > 0 else value + (1 << size) - 1
        first = f"{size:04b}" + (f"{amplitude:0{size}b}" if size else "")
        scans.append(scan(number, 0, 0, first + "0000" * (blocks - 1)))
    frame = bytes((8,)) + edge.to_bytes(2) * 2 + bytes((3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0))
    return b"".join(
        (
            b"\xff\xd8",
            segment(0xDB, b"\0" + b"\x08" * 64),
            segment(0xC2, frame),
            segment(0xC4, b"\0" + bytes((0, 0, 0, 12, *[0] * 12)) + bytes(range(12))),
            segment(0xC4, b"\x10" + bytes((1, *[0] * 15)) + b"\0"),
            *scans,
            scan(1, 1, 63, "0" * blocks),
            b"\xff\xd9",
        )
    )


def test_restart_markers_do_not_end_a_scan(picture):
    whole = jpeg(picture, progressive=True, restart_marker_blocks=4)
    cut = cut_after_means(whole)
    assert len(cut) < len(whole) / 2
    phash, dhash = bits_apart(cut, whole)
    assert phash <= 8 and dhash <= 24


def test_nothing_else_is_cut(picture):
    assert cut_after_means(jpeg(picture)) is None
    for other in (b"", b"\xff\xd8", b"\xff\xd8\xff\xd9", b"\x89PNG\r\n\x1a\n" * 9):
        assert cut_after_means(other) is None


def test_a_file_that_ends_within_its_means_is_left_alone(picture):
    whole = jpeg(picture, progressive=True)
    for length in range(2, len(cut_after_means(whole)) - 2, 997):
        assert cut_after_means(whole[:length]) is None


def test_what_is_cut_is_a_beginning_of_the_file(picture):
    whole = jpeg(picture, progressive=True)
    cut = cut_after_means(whole)
    assert whole.startswith(cut[:-2])
    assert cut.endswith(b"\xff\xd9")
    assert cut_after_means(cut) is None


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_broken_bytes_never_raise(data):
    whole = bytearray(SMALL)
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    broken = bytes(whole)[: data.draw(st.integers(0, len(whole)))]
    for colours in (False, True):
        cut = cut_after_means(broken, colours=colours)
        assert cut is None or (broken.startswith(cut[:-2]) and cut.endswith(b"\xff\xd9"))


SMALL = jpeg(Image.linear_gradient("L").convert("RGB"), progressive=True)
