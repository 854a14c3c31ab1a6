from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import imagehash
import numpy as np
import pytest
from drawn_pictures import blocks, distance
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint, orientations

T = Image.Transpose
TURNS = {
    "as is": None,
    "mirrored": T.FLIP_LEFT_RIGHT,
    "upside down": T.ROTATE_180,
    "flipped top to bottom": T.FLIP_TOP_BOTTOM,
    "turned left": T.ROTATE_90,  # Pillow turns counter-clockwise
    "turned right": T.ROTATE_270,
}


def turned(image: Image.Image, name: str) -> Image.Image:
    turn = TURNS[name.removesuffix(" and mirrored")]
    if turn is not None:
        image = image.transpose(turn)
    if name.endswith(" and mirrored"):
        image = image.transpose(T.FLIP_LEFT_RIGHT)
    return image


def packed(hash_: imagehash.ImageHash) -> bytes:
    return np.packbits(hash_.hash.flatten()).tobytes()


def shared_photos(shared_data: Path, step: int) -> list[Path]:
    return sorted((shared_data / "photos").rglob("*.jpg"))[::step]


# Packs on people's disks hold these bits: a change here makes all of them worthless.
@pytest.mark.parametrize(
    ("picture", "phash", "flips", "dhash", "transposed"),
    [
        (
            blocks(1),
            "cd524f64399b811bea6ca039526c580f5b2d5619a4d2a7f0ad935fc615937ee4",
            "98071a316cced44ebf39f56c07390d5a0e78cbcef187f2a5f8ce0a9340c62bb1"
            "cd52b09b399b7ee4ea6c5fc6526ca7f05b2da8e4a4d2580fad93a0391593811b"
            "9807e5ce6cce2bb1bf390a930739f2a50e7834b1f1870d5af8c6f56c40c6d44e",
            "c5c4e78c331c321cde580c7c2c741c4c1c4cf3c4e1c4e1c4c3b4c3b403302231",
            "cd0f3f2c3cf40cf2cbc02f202c0ccd0fc30c0bf23cf3fcfcecfccc3c4c3c0d3c",
        ),
        (
            blocks(2, columns=7, rows=11, block=37),
            "d36922747c83eb51b1e43d863364d1ebda4be5b1772141f388de1a4c25b42f16",
            "863c772129d6be04e4b168d3663385be8f1eb0e4227415aedd8b4f1971e17b43"
            "d369dd8b7c8314aeb1e4c27933642e14da4b1a4e7721be0c88dee5b325b4d0e9"
            "863c88de29d641fbe4b1972c66317a418f1e4f1b2274eb51dd8bb0e670e185bc",
            "26c162d96d39642164c162c49cd96cd164c164c97cc69cc69b216339633904c1",
            "26fb26fb239b238ce383e7c3e363c338c3383b233b233f1c1e9c1e041f271f24",
        ),
        (
            blocks(3, columns=40, rows=30, block=16),
            "87d2f5f7f78a85d37f8f9b44cd9e8660241fcc708786149b11c2f70fa00e0555",
            "d287a0a2a2dfd08f2adaee15d8cbd3b5714e9925d2d341ce4497a65af55b5410"
            "87d20a08f78a7a2c7f8f64bfcd9e799f241b338f8786eb6411c208f0a00efaaa"
            "c2855f5d82d727700ada11ea98cb2c4a714a66dad2913e31449751a5f55babef",
            "3a3434c442b064b244aa23b629534fc474677ac32616692db866aa44b1691379",
            "8c56965e56366dac489934b0a5c814458a669acddb1c49b169b35a2134e9b4d5",
        ),
    ],
)
def test_fingerprints_of_drawn_pictures_never_change(picture, phash, flips, dhash, transposed):
    found = fingerprint(picture)
    assert found.phash.hex() == phash
    assert found.flips.hex() == flips
    assert found.dhash.hex() == dhash
    assert found.dhash_turned[32:64].hex() == transposed
    assert not found.plain


@pytest.mark.parametrize("seed", range(20))
def test_bits_are_those_of_imagehash(seed):
    picture = blocks(seed, columns=5 + seed, rows=25 - seed, block=13 + seed)
    found = fingerprint(picture)
    assert found.phash == packed(imagehash.phash(picture, hash_size=16))
    assert found.dhash == packed(imagehash.dhash(picture, hash_size=16))
    turns = (T.FLIP_LEFT_RIGHT, T.TRANSPOSE, T.ROTATE_270)
    assert found.dhash_turned == b"".join(
        packed(imagehash.dhash(picture.transpose(turn), hash_size=16)) for turn in turns
    )


@settings(max_examples=150, deadline=None)
@given(st.integers(1, 700), st.integers(1, 700), st.integers(0, 2**32 - 1), st.integers(1, 12))
def test_bits_are_those_of_imagehash_at_every_size(width, height, seed, levels):
    """Few levels of grey make equal neighbours, which is where a mirrored dhash goes wrong."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, levels, (9, 11)) * (255 // levels)
    picture = Image.fromarray(coarse.astype(np.uint8)).resize((width, height))
    found = fingerprint(picture)
    if not found.plain:  # the bits of one colour are the rounding of whoever computes them
        assert found.phash == packed(imagehash.phash(picture, hash_size=16))
    turns = (None, T.FLIP_LEFT_RIGHT, T.TRANSPOSE, T.ROTATE_270)
    dhashes = b"".join(
        packed(imagehash.dhash(picture if turn is None else picture.transpose(turn), hash_size=16))
        for turn in turns
    )
    assert found.dhash + found.dhash_turned == dhashes


def test_bits_are_those_of_imagehash_on_photos(shared_data):
    photos = shared_photos(shared_data, 9)
    assert len(photos) >= 100
    for path in photos:
        image = read_grey(path.read_bytes()).image
        found = fingerprint(image)
        assert found.phash == packed(imagehash.phash(image, hash_size=16)), path.name
        assert found.dhash == packed(imagehash.dhash(image, hash_size=16)), path.name


def test_stored_flips_are_the_hashes_of_the_flipped_picture():
    picture = blocks(4)
    flips = fingerprint(picture).flips
    for at, turn in enumerate((T.FLIP_LEFT_RIGHT, T.FLIP_TOP_BOTTOM, T.ROTATE_180)):
        flipped = imagehash.phash(picture.transpose(turn), hash_size=16)
        assert flips[32 * at : 32 * at + 32] == packed(flipped)


def test_orientations_of_a_drawn_picture():
    picture = blocks(5, columns=9, rows=14)
    predicted = orientations(fingerprint(picture))
    assert [oriented.name for oriented in predicted] == [
        "as is",
        "mirrored",
        "upside down",
        "flipped top to bottom",
        "turned left",
        "turned right",
        "turned left and mirrored",
        "turned right and mirrored",
    ]
    for oriented in predicted:
        actual = fingerprint(turned(picture, oriented.name))
        assert distance(actual.phash, oriented.phash) <= 8, oriented.name
        assert distance(actual.dhash, oriented.dhash) <= 8, oriented.name


def test_orientations_of_a_picture_before_a_black_background():
    """Neighbouring pixels are equal there, so a reversed comparison says nothing about them."""
    picture = Image.new("L", (480, 360))
    picture.paste(blocks(8), (140, 90))
    for oriented in orientations(fingerprint(picture)):
        actual = fingerprint(turned(picture, oriented.name))
        assert distance(actual.dhash, oriented.dhash) <= 8, oriented.name


def test_orientations_are_far_from_each_other():
    hashes = {oriented.phash for oriented in orientations(fingerprint(blocks(6)))}
    assert len(hashes) == 8
    assert min(distance(a, b) for a in hashes for b in hashes if a != b) > 64


def test_orientations_of_photos(shared_data):
    dhash_distances = []
    for path in shared_photos(shared_data, 15):
        image = read_grey(path.read_bytes()).image
        for oriented in orientations(fingerprint(image)):
            actual = fingerprint(turned(image, oriented.name))
            assert distance(actual.phash, oriented.phash) <= 8, (path.name, oriented.name)
            dhash_distances.append(distance(actual.dhash, oriented.dhash))
    assert max(dhash_distances) <= 16


def plain_pictures() -> dict[str, np.ndarray]:
    noise = np.random.default_rng(1)
    edge = 384
    y, x = np.mgrid[0:edge, 0:edge].astype(float)
    coarse = Image.fromarray(noise.normal(0, 1, (6, 6)).astype(np.float32))
    fog = np.asarray(coarse.resize((edge, edge), Image.Resampling.BICUBIC))
    return {
        "black": np.zeros((edge, edge)),
        "one colour": np.full((edge, edge), 97.0),
        "white page": 255 - noise.uniform(0, 1, (edge, edge)),
        "sensor noise": noise.normal(2, 3, (edge, edge)),
        "strong sensor noise": noise.normal(2, 20, (edge, edge)),
        "gradient across": x / 1.5,
        "gradient down": y / 1.5,
        "gradient aslant": (x + y) / 3,
        "noisy sky": 120 + y * 0.2 + noise.normal(0, 2, (edge, edge)),
        "light from the middle": 255 - np.hypot(x - edge / 2, y - edge / 2) * 0.7,
        "fog": 200 + 4 * fog + noise.normal(0, 1.5, (edge, edge)),
        "stripes": ((x // 3) % 2) * 255,
        "wood": 128 + 40 * np.sin(x * 1.9 + 3 * np.sin(y * 0.05)) + noise.normal(0, 5, x.shape),
    }


@pytest.mark.parametrize("name", plain_pictures())
def test_plain_pictures_are_told(name):
    pixels = plain_pictures()[name]
    assert fingerprint(Image.fromarray((pixels + 0.5).clip(0, 255).astype(np.uint8))).plain


def test_photos_are_not_plain(shared_data):
    photos = shared_photos(shared_data, 3)
    plain = [path for path in photos if fingerprint(read_grey(path.read_bytes()).image).plain]
    assert len(photos) >= 400
    assert len(plain) <= len(photos) * 0.005


def test_pictures_of_other_modes_and_tiny_ones_have_a_fingerprint():
    picture = blocks(7)
    assert distance(fingerprint(picture.convert("RGB")).phash, fingerprint(picture).phash) <= 2
    assert len(fingerprint(Image.new("L", (1, 1))).phash) == 32


def test_importing_it_needs_neither_scipy_nor_pywavelets():
    code = (
        "import sys, flickrcheck.photo.fingerprint, flickrcheck.photo.decode\n"
        "print([name for name in ('scipy', 'pywt') if name in sys.modules])"
    )
    asked = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == "[]"
