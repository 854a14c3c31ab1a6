"""How many edited copies of photos the search finds: by kind of edit, and by distance.

    python tests/bench/bench_search_recall.py FOLDER ... [--limit N] [--write PAGE]

Each kind of edit is made to every photo (JPEGs of at least 200 pixels); the results are entries, as
a dataset's copies are. The photos are hashed as a scan does it, with their parts and in eight
orientations, and looked up among them, once by comparing with everything, once with one flipped bit
in each band and once with two. Pairs of one photo and its edit only: false matches are measured
elsewhere.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import numpy as np
from performance_page import machine, table, write_section
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps
from search_hashes import photos_below

from flickrcheck.errors import FlickrcheckError
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.parts import PRINTS_A_PHOTO, entry_parts, fingerprint_with_parts
from flickrcheck.photo.turned import turned_parts, turned_phashes
from flickrcheck.store.bands import HashIndex
from flickrcheck.store.brute_force import compare_all
from flickrcheck.store.hash_words import Found, Words, as_words
from flickrcheck.work.bounds import bounds_for

Edit = Callable[[Image.Image], Image.Image]

ENTRIES = 1_000_000  # so many that one flipped bit is the rule
PHOTOS = 50_000
WIDEST = 58
DISTANCES = ((0, 15), (16, 31), (32, 36), (37, 40), (41, 45), (46, 50), (51, 58))
NONE = 999


def sized(edge: int) -> Edit:
    """As Flickr makes its sizes: the longer side has so many pixels."""

    def edit(image: Image.Image) -> Image.Image:
        scale = edge / max(image.size)
        size = tuple(max(1, round(side * scale)) for side in image.size)
        return image.resize(size, Image.Resampling.LANCZOS)

    return edit


def cropped(part: float, x: float = 0.5, y: float = 0.5) -> Edit:
    """Without ``part`` of each side; x, y: which share of it lies left and above."""

    def edit(image: Image.Image) -> Image.Image:
        left, top = image.width * part * x, image.height * part * y
        keep = 1 - part
        return image.crop(
            tuple(
                round(edge)
                for edge in (left, top, left + image.width * keep, top + image.height * keep)
            )
        )

    return edit


def curved(gamma: float) -> Edit:
    table = [round(255 * (level / 255) ** gamma) for level in range(256)] * 3
    return lambda image: image.point(table)


def tinted(image: Image.Image) -> Image.Image:
    return ImageOps.colorize(image.convert("L"), (40, 25, 10), (255, 240, 210))


def noisy(image: Image.Image) -> Image.Image:
    noise = np.random.default_rng(1).normal(0, 12, (image.height, image.width, 3))
    return Image.fromarray((np.asarray(image) + noise).clip(0, 255).astype(np.uint8))


def bordered(part: float, colour: str) -> Edit:
    return lambda image: ImageOps.expand(image, round(part * min(image.size)), colour)


def marked(size: float, x: float, y: float, opacity: float) -> Edit:
    """With a watermark; size: part of the width; x, y: its place, from 0 to 1."""

    def edit(image: Image.Image) -> Image.Image:
        layer = Image.new("L", image.size)
        draw = ImageDraw.Draw(layer)
        draw.text(
            (image.width * x, image.height * y),
            "© A. Photographer",
            fill=round(255 * opacity),
            anchor="mm",
            font_size=max(6, image.width * size / 8),
        )
        return Image.composite(Image.new("RGB", image.size, "white"), image, layer)

    return edit


def vignette(image: Image.Image) -> Image.Image:
    y, x = np.mgrid[-1 : 1 : image.height * 1j, -1 : 1 : image.width * 1j]
    light = 1 - 0.35 * (x**2 + y**2)
    return Image.fromarray((np.asarray(image) * light[..., None]).astype(np.uint8))


def same(image: Image.Image) -> Image.Image:
    return image


EDITS: dict[str, tuple[Edit, int]] = {
    "JPEG quality 90": (same, 90),
    "JPEG quality 50": (same, 50),
    "JPEG quality 10": (same, 10),
    "240 pixels": (sized(240), 85),
    "1024 pixels": (sized(1024), 85),
    "square, 150 pixels": (lambda image: ImageOps.fit(image, (150, 150)), 85),
    "square, 75 pixels": (lambda image: ImageOps.fit(image, (75, 75)), 85),
    "squeezed to 4:3": (lambda image: image.resize((400, 300)), 85),
    "black and white": (lambda image: image.convert("L").convert("RGB"), 85),
    "sepia": (tinted, 85),
    "colours twice as strong": (lambda image: ImageEnhance.Color(image).enhance(2), 85),
    "contrast up by a half": (lambda image: ImageEnhance.Contrast(image).enhance(1.5), 85),
    "brighter (gamma 0.6)": (curved(0.6), 85),
    "darker (gamma 1.6)": (curved(1.6), 85),
    "automatic contrast": (lambda image: ImageOps.autocontrast(image, cutoff=2), 85),
    "equalized": (ImageOps.equalize, 85),
    "blur of 2 pixels": (lambda image: image.filter(ImageFilter.GaussianBlur(2)), 85),
    "sharpened": (lambda image: image.filter(ImageFilter.UnsharpMask(3, 200)), 85),
    "noise": (noisy, 85),
    "vignette": (vignette, 85),
    "watermark in a corner": (marked(0.35, 0.78, 0.94, 0.9), 85),
    "watermark across the middle": (marked(0.9, 0.5, 0.5, 0.5), 85),
    "white border of 3 %": (bordered(0.03, "white"), 85),
    "white border of 8 %": (bordered(0.08, "white"), 85),
    "black border of 5 %": (bordered(0.05, "black"), 85),
    "mirrored": (ImageOps.mirror, 85),
    "turned by a quarter": (lambda image: image.rotate(90, expand=True), 85),
    "turned by 1 degree": (lambda image: image.rotate(1, Image.Resampling.BICUBIC), 85),
    "turned by 2 degrees": (lambda image: image.rotate(2, Image.Resampling.BICUBIC), 85),
    "1 % cropped, in the middle": (cropped(0.01), 85),
    "2 % cropped, in the middle": (cropped(0.02), 85),
    "5 % cropped, in the middle": (cropped(0.05), 85),
    "5 % cropped at one corner": (cropped(0.05, 0, 0), 85),
    "10 % cropped, in the middle": (cropped(0.10), 85),
}


def encoded(image: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()


class Prints:
    """Fingerprints, and of which photo and which edit each of them is."""

    def __init__(self) -> None:
        self._hashes: list[bytes] = []
        self._photos: list[int] = []
        self._kinds: list[int] = []

    def add(self, hashes: bytes, photo: int, kind: int = 0) -> None:
        number = len(hashes) // 32
        self._hashes.append(hashes)
        self._photos += [photo] * number
        self._kinds += [kind] * number

    @property
    def words(self) -> Words:
        return as_words(b"".join(self._hashes))

    @property
    def photos(self) -> np.ndarray:
        return np.array(self._photos)

    @property
    def kinds(self) -> np.ndarray:
        return np.array(self._kinds)


def read(paths: Sequence[Path], limit: int) -> tuple[Prints, Prints, int]:
    """What is looked for, what it is looked for in, and how many photos."""
    asked, entries = Prints(), Prints()
    photos = 0
    for path in paths:
        if photos == limit:
            break
        try:
            fp = fingerprint_with_parts(read_grey(path.read_bytes()).image)
            with Image.open(path) as image:
                upright = ImageOps.exif_transpose(image).convert("RGB")
        except (OSError, FlickrcheckError):
            continue
        if fp.plain:
            continue
        asked.add(turned_phashes([fp]).tobytes(), photos)
        asked.add(turned_parts([part.phash for part in fp.parts]).tobytes(), photos)
        upright.thumbnail((1600, 1600))
        for kind, (edit, quality) in enumerate(EDITS.values()):
            grey = read_grey(encoded(edit(upright), quality)).image
            copy = fingerprint(grey)
            if not copy.plain:
                hashes = copy.phash + b"".join(part.phash for part in entry_parts(grey))
                entries.add(hashes, photos, kind)
        photos += 1
    return asked, entries, photos


def nearest(found: Found, entries: Prints, photos: int) -> np.ndarray:
    """The smallest distance found between each photo and each of its edits, (kinds, photos)."""
    _, entry, distance = found
    best = np.full((len(EDITS), photos), NONE)
    np.minimum.at(best, (entries.kinds[entry], entries.photos[entry]), distance)
    return best


def share(found: np.ndarray, of: np.ndarray | None = None) -> str:
    """How many of how many, as a percentage; - for none of none."""
    total = found.size if of is None else int(of.sum())
    return f"{100 * int(found.sum()) / total:.1f}" if total else "-"


def report(
    exact: np.ndarray, one: np.ndarray, two: np.ndarray, strict: int, pairs: list[Found]
) -> str:
    kinds = [
        [
            name,
            f"{median(exact[row]):.0f}" if median(exact[row]) < NONE else "over 100",
            share(exact[row] <= strict),
            share(one[row] <= strict),
            share(two[row] <= strict),
            share(exact[row] <= 50),
            share(one[row] <= 50),
            share(two[row] <= 50),
        ]
        for row, name in enumerate(EDITS)
    ]
    kinds.append(
        [
            "all", f"{np.median(exact):.0f}",
            *(share(each <= bound) for bound in (strict, 50) for each in (exact, one, two)),
        ]
    )  # fmt: skip
    sets = [set(zip(found[0].tolist(), found[1].tolist(), strict=True)) for found in pairs]
    everything = pairs[0]
    distances = []
    for low, high in DISTANCES:
        here = (everything[2] >= low) & (everything[2] <= high)
        some = set(zip(everything[0][here].tolist(), everything[1][here].tolist(), strict=True))
        row = [f"{low} to {high}", f"{len(some):,}"]
        row += [f"{100 * len(some & other) / len(some):.2f}" if some else "-" for other in sets[1:]]
        distances.append(row)
    head = ["edit", "median distance"]
    for bound in (strict, 50):
        head += [f"within {bound}", f"one flip, {bound}", f"two flips, {bound}"]
    return f"""\
{table(head, kinds)}

Pairs of fingerprints by distance: of those that comparing with everything finds, how many the
bands find (percent). Up to 31 bits one flip finds all, up to 47 bits two flips do, whatever the
bits are; beyond it depends on how evenly the differing bits fall on the bands.

{table(["distance", "pairs", "one flip", "two flips"], distances)}
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--limit", type=int, default=200, help="photos")
    parser.add_argument("--write", type=Path, metavar="PAGE")
    options = parser.parse_args()
    paths = [path for folder in options.folders for path in photos_below(folder)]
    np.random.default_rng(0).shuffle(paths)
    asked, entries, photos = read(paths, options.limit)
    if not photos:
        sys.exit("No photo of 200 pixels or more was found.")
    index = HashIndex(entries.words, among=ENTRIES)
    queries = asked.words

    def of_one_photo(found: Found) -> Found:
        true = asked.photos[found[0]] == entries.photos[found[1]]
        return found[0][true], found[1][true], found[2][true]

    wide, *true = (
        of_one_photo(found)
        for found in (
            compare_all(queries, index.words, 100),
            compare_all(queries, index.words, WIDEST),
            index.search(queries, WIDEST),
            index.search(queries, WIDEST, thorough=True),
        )
    )
    exact, one, two = (nearest(found, entries, photos) for found in (wide, *true[1:]))
    strict = bounds_for(PHOTOS * PRINTS_A_PHOTO, ENTRIES).strict
    text = f"""\
{machine("numpy", "Pillow")}
- Load of the machine in the minute before: {os.getloadavg()[0]:.2f}

{photos} photos, looked for with their parts in eight orientations among {len(EDITS)} edited copies
of each (of at most 1600 pixels, with the parts that a pack holds of them). "Within": the nearest
fingerprints of the photo and the copy are that near (percent of the photos); "one flip" and "two
flips": the bands find them so. {strict} is
the strict bound of a scan of {PHOTOS:,} photos against {ENTRIES:,} entries, where one flip is the
rule; 50 is the largest strict bound.

{report(exact, one, two, strict, true)}"""
    print(text)
    if options.write:
        write_section(options.write, "search-recall", text)


if __name__ == "__main__":
    main()
