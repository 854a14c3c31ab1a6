"""How near the fingerprints of different photos come to each other, counted over all pairs.

For tools/fit_tail_model.py and tests/bench/bench_false_matches.py. Photos are read and hashed by
the program's own code. A pair of photos counts as different unless a person judged it otherwise,
both carry the same Flickr ID, or they are alike pixel by pixel (SAME_PIXELS), which no accident of
the hashes is: a near pair that nobody has looked at counts as an accident.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from flickrcheck.flickr.names import parse_name
from flickrcheck.model import Fingerprint
from flickrcheck.photo.content import content_key, read_file
from flickrcheck.photo.decode import SUFFIXES, read_grey
from flickrcheck.photo.fingerprint import fingerprint, orientations
from flickrcheck.photo.unreadable import UnreadablePictureError
from flickrcheck.store.hash_words import as_words

ORIENTATIONS = 8
NEAR = 100
"""Pairs of prints up to this phash distance are kept one by one, with their dhash distance."""

MIN_EDGE = 100  # pixels of the shorter side: smaller files are icons

SAME_PIXELS = 0.15
"""Two photos are copies if their pixels at 32 x 32 differ by at most this share of the standard
deviation, in the mean."""

Hashes = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class PhotoPrints:
    """The prints of one photo: of the whole, and of the windows of it that were asked for.

    phash, dhash: arrays (prints, 8 orientations, 4 words). windows: the number of each print's
    window, 0 for the whole; windows that are too plain are left out. small: the photo's 32 x 32
    grey pixels.
    """

    path: Path
    key: bytes
    flickr_id: int | None
    phash: Hashes
    dhash: Hashes
    windows: NDArray[np.int64]
    small: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pairs:
    """All pairs of prints of different photos.

    histogram: (257,), pairs of prints and orientation at each phash distance. The arrays list the
    pairs up to NEAR: row of the photo, row of the later one, their prints' windows, distances.
    """

    histogram: NDArray[np.int64]
    first: NDArray[np.int64]
    second: NDArray[np.int64]
    first_window: NDArray[np.int64]
    second_window: NDArray[np.int64]
    phash: NDArray[np.int64]
    dhash: NDArray[np.int64]


def grid(shape: tuple[int, int]) -> list[tuple[int, int, int, int]]:
    """The windows of a picture (height, width): the quarters, the centre, and nine smaller ones."""
    height, width = shape
    boxes = []
    for side, steps in ((0.5, (0.0, 0.5)), (0.6, (0.2,)), (0.4, (0.0, 0.3, 0.6))):
        for top in steps:
            for left in steps:
                box = (left * width, top * height, (left + side) * width, (top + side) * height)
                boxes.append((round(box[0]), round(box[1]), round(box[2]), round(box[3])))
    return boxes


def read_photos(
    folders: Sequence[Path], *, windows: bool = False
) -> tuple[list[PhotoPrints], dict[str, int]]:
    """The prints of all photos in folders and below, each content once; and what was left out.

    The photos come sorted by content key. Left out and counted by reason: copies, files that
    cannot be read, small ones, plain ones.
    """
    paths = sorted(
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.suffix.lower() in SUFFIXES and path.is_file()
    )
    left_out = {"copies": 0, "unreadable": 0, "small": 0, "too plain": 0}
    photos: dict[bytes, PhotoPrints] = {}
    with ThreadPoolExecutor(2) as pool:
        for result in pool.map(lambda path: _read(path, windows), paths):
            if isinstance(result, str):
                left_out[result] += 1
            elif result.key in photos:
                left_out["copies"] += 1
            else:
                photos[result.key] = result
    return [photos[key] for key in sorted(photos)], left_out


def halves(photos: Sequence[PhotoPrints]) -> tuple[list[PhotoPrints], list[PhotoPrints]]:
    """The photos to fit with and those to check with, by their content keys alone."""
    return (
        [photo for photo in photos if photo.key[0] % 2 == 0],
        [photo for photo in photos if photo.key[0] % 2],
    )


def whole_only(photos: Sequence[PhotoPrints]) -> list[PhotoPrints]:
    """The photos without the prints of their windows."""
    return [
        replace(each, phash=each.phash[:1], dhash=each.dhash[:1], windows=each.windows[:1])
        for each in photos
    ]


def poisson_interval(count: int) -> tuple[float, float]:
    """The 95 % interval of a mean of which ``count`` events were seen (Garwood 1936, exact)."""

    def at_most(events: int, mean: float) -> float:
        logs = (each * math.log(mean) - mean - math.lgamma(each + 1) for each in range(events + 1))
        return sum(math.exp(each) for each in logs)

    def mean_where(events: int, chance: float) -> float:
        low, high = 1e-9, count + 10 * math.sqrt(count + 1) + 10
        for _ in range(60):
            middle = (low + high) / 2
            low, high = (middle, high) if at_most(events, middle) > chance else (low, middle)
        return high

    return (mean_where(count - 1, 0.975) if count else 0.0), mean_where(count, 0.025)


def _read(path: Path, windows: bool) -> PhotoPrints | str:
    try:
        data = read_file(str(path))
        decoded = read_grey(data)
    except UnreadablePictureError:
        return "unreadable"
    if min(decoded.width, decoded.height) < MIN_EDGE:
        return "small"
    whole = fingerprint(decoded.image)
    if whole.plain:
        return "too plain"
    return _prints(path, content_key(data), decoded.image, whole, windows)


def prints_of(image: Image.Image, name: str, number: int) -> tuple[PhotoPrints, bool]:
    """The prints of a drawn picture as a whole, and whether it is too plain to be compared."""
    data = io.BytesIO()
    image.save(data, "JPEG", quality=90)
    grey = read_grey(data.getvalue()).image
    whole = fingerprint(grey)
    key = content_key(f"{name} {number}".encode())
    return _prints(Path(f"{name} {number}"), key, grey, whole, False), whole.plain


def _prints(
    path: Path, key: bytes, grey: Image.Image, whole: Fingerprint, windows: bool
) -> PhotoPrints:
    prints = [(0, whole), *(_window_prints(grey) if windows else ())]
    turned = [orientations(each) for _, each in prints]
    reference = parse_name(path.name)
    return PhotoPrints(
        path=path,
        key=key,
        flickr_id=reference.photo_id if reference else None,
        phash=_words([each.phash for eight in turned for each in eight]),
        dhash=_words([each.dhash for eight in turned for each in eight]),
        windows=np.array([window for window, _ in prints]),
        small=np.asarray(grey.resize((32, 32), Image.Resampling.BOX), dtype=np.float64),
    )


def _window_prints(image: Image.Image) -> Iterator[tuple[int, Fingerprint]]:
    for number, box in enumerate(grid((image.height, image.width)), start=1):
        found = fingerprint(image.crop(box))
        if not found.plain:
            yield number, found


def _words(hashes: Sequence[bytes]) -> Hashes:
    return as_words(b"".join(hashes)).reshape(-1, ORIENTATIONS, 4)


def judged_same(path: Path) -> set[frozenset[bytes]]:
    """Pairs of content keys that a person judged to show the same photo or the same scene.

    The file's columns: one, other (content keys in hex), phash, dhash, judgement, why. Only the
    judgements "same photo" and "same scene" take a pair out of the count; "different" says that
    somebody looked.
    """
    if not path.exists():
        return set()
    with path.open(encoding="utf-8", newline="") as file:
        return {
            frozenset((bytes.fromhex(row["one"]), bytes.fromhex(row["other"])))
            for row in csv.DictReader(file)
            if row["judgement"] in ("same photo", "same scene")
        }


def count_pairs(
    photos: Sequence[PhotoPrints], same: Collection[frozenset[bytes]], *, copies: bool = True
) -> Pairs:
    """Compare all prints of each photo, in eight orientations, with those of all later photos.

    same: pairs of content keys that are left out, beside photos with one Flickr ID. copies: leave
    out pairs that are alike pixel by pixel, too.
    """
    sizes = [len(photo.windows) for photo in photos]
    owner = np.repeat(np.arange(len(photos)), sizes)
    starts = np.concatenate(([0], np.cumsum(sizes)))
    phash = np.concatenate([photo.phash[:, 0] for photo in photos])
    dhash = np.concatenate([photo.dhash[:, 0] for photo in photos])
    window = np.concatenate([photo.windows for photo in photos])
    columns = [np.ascontiguousarray(phash[:, word]) for word in range(4)]
    rows_of = {photo.key: row for row, photo in enumerate(photos)}
    twins: dict[int, set[int]] = {}
    for one, other in (tuple(pair) for pair in same if len(pair) == 2):
        if one in rows_of and other in rows_of:
            low, high = sorted((rows_of[one], rows_of[other]))
            twins.setdefault(low, set()).add(high)
    by_id: dict[int, list[int]] = {}
    for row, photo in enumerate(photos):
        if photo.flickr_id is not None:
            for earlier in by_id.setdefault(photo.flickr_id, []):
                twins.setdefault(earlier, set()).add(row)
            by_id[photo.flickr_id].append(row)
    small = np.stack([photo.small for photo in photos])
    histogram = np.zeros(257, dtype=np.int64)
    near: list[tuple[NDArray[np.int64], ...]] = []
    for row, photo in enumerate(photos):
        begin = starts[row + 1]
        if begin == len(owner):
            break
        left_out = list(twins.get(row, ()))
        if copies:
            unlike = np.abs(small[row + 1 :] - photo.small).mean(axis=(1, 2))
            alike = np.flatnonzero(unlike <= SAME_PIXELS * photo.small.std()) + row + 1
            left_out += alike.tolist()
        keep = ~np.isin(owner[begin:], left_out)
        later = np.flatnonzero(keep) + begin
        entries = [column[later] for column in columns]
        queries = photo.phash.reshape(-1, 4)
        for at in range(0, len(queries), ORIENTATIONS):
            block = queries[at : at + ORIENTATIONS]
            total = np.zeros((len(block), len(later)), dtype=np.uint8)
            for word, column in enumerate(entries):
                total += np.bitwise_count(block[:, word, None] ^ column)
            histogram[:256] += np.bincount(total.reshape(-1), minlength=256)
            turn, entry = np.nonzero(total <= NEAR)
            if len(turn):
                own = photo.dhash.reshape(-1, 4)[at + turn]
                apart = np.bitwise_count(own ^ dhash[later[entry]]).sum(axis=1, dtype=np.int64)
                near.append(
                    (
                        np.full(len(turn), row),
                        owner[later[entry]],
                        np.full(len(turn), photo.windows[at // ORIENTATIONS]),
                        window[later[entry]],
                        total[turn, entry].astype(np.int64),
                        apart,
                    )
                )
    empty = tuple(np.empty(0, dtype=np.int64) for _ in range(6))
    return Pairs(histogram, *(np.concatenate(each) for each in zip(empty, *near, strict=True)))
