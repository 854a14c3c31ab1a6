"""How many crops of photos are found by looking harder, what else is found, and how long it takes.

    python tests/bench/bench_crops.py PHOTOS OTHERS [--entries N] [--photos N] [--write]

PHOTOS and OTHERS: folders of photos that show different things. For each photo of PHOTOS crops of
several kinds are cut out and saved as a dataset might hold them (JPEG, quality 85, at most 500
pixels); they are looked for among the entries made of OTHERS: parts of its photos that keep three
quarters or more of the sides, in all orientations. Whatever matches one of these is an accident.
With --write the table goes into docs/performance.md.
"""

from __future__ import annotations

import argparse
import io
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from flickrcheck.model import Entry, Fingerprint, Grade
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint, orientations
from flickrcheck.photo.parts import fingerprint_with_parts
from flickrcheck.photo.turned import turned_prints
from flickrcheck.photo.windows import VIEW_EDGE, window_parts
from flickrcheck.store.hash_words import as_words
from flickrcheck.work.bounds import bounds_for
from flickrcheck.work.window_bounds import WindowBounds, grade_of, window_bounds
from flickrcheck.work.window_search import NEAR_ENOUGH, WindowSearch, confirmed

sys.path.insert(0, str(Path(__file__).parent))
from performance_page import REPOSITORY, machine, table, write_section

Box = tuple[float, float, float, float]
_PHOTOS_IN_CASEBOOK = 200
_SUFFIXES = (".jpg", ".jpeg")
_LISTED_EDGE = 500  # pixels of the longer side
_QUALITY = 85


def _anywhere(choose: random.Random, width: float, height: float) -> Box:
    left, top = choose.uniform(0, 1 - width), choose.uniform(0, 1 - height)
    return left, top, left + width, top + height


def _free(low: float, high: float) -> Callable[[random.Random, float], Box]:
    def box(choose: random.Random, stretch: float) -> Box:
        return _anywhere(choose, choose.uniform(low, high), choose.uniform(low, high))

    return box


def _same(low: float, high: float) -> Callable[[random.Random, float], Box]:
    def box(choose: random.Random, stretch: float) -> Box:
        side = choose.uniform(low, high)
        return _anywhere(choose, side, side)

    return box


def _corner(choose: random.Random, stretch: float) -> Box:
    side = choose.uniform(0.62, 0.97)
    left, top = choose.choice((0, 1 - side)), choose.choice((0, 1 - side))
    return left, top, left + side, top + side


def _centre(choose: random.Random, stretch: float) -> Box:
    side = choose.uniform(0.62, 0.97)
    return (1 - side) / 2, (1 - side) / 2, (1 + side) / 2, (1 + side) / 2


def _square(choose: random.Random, stretch: float) -> Box:
    """Square in pixels, its sides 30 to 50 % of the geometric mean of the photo's sides."""
    side = choose.uniform(0.3, 0.5)
    return _anywhere(choose, min(1.0, side / stretch**0.5), min(1.0, side * stretch**0.5))


KINDS: dict[str, Callable[[random.Random, float], Box]] = {
    "62-97 % of each side, any aspect, anywhere": _free(0.62, 0.97),
    "62-97 %, aspect kept, anywhere": _same(0.62, 0.97),
    "62-97 %, aspect kept, a corner": _corner,
    "62-97 %, aspect kept, the centre": _centre,
    "50-62 %, any aspect, anywhere": _free(0.5, 0.62),
    "face: 30-50 % of each side, aspect kept": _same(0.3, 0.5),
    "face: 30-50 % of each side, any aspect": _free(0.3, 0.5),
    "face: 30-50 %, square": _square,
}
GOALS = {kind: "80 %" if "face" in kind else "95 %" if "62-97" in kind else "-" for kind in KINDS}


def main() -> None:
    """Measure and print one table; with --write also into docs/performance.md."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photos_folder", type=Path, metavar="PHOTOS")
    parser.add_argument("others", type=Path, metavar="OTHERS")
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--photos", type=int, default=100)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    choose = random.Random(11)
    paths = _jpegs(asked.photos_folder)
    paths = paths[:: max(1, len(paths) // asked.photos)][: asked.photos]
    wrong = _others(choose, _jpegs(asked.others), asked.entries)
    bounds = window_bounds(_PHOTOS_IN_CASEBOOK * asked.entries)
    whole = bounds_for(_PHOTOS_IN_CASEBOOK * 5, asked.entries).strict
    found: dict[str, list[Grade | None]] = {kind: [] for kind in KINDS}
    by_whole: dict[str, list[bool]] = {kind: [] for kind in KINDS}
    accidents: list[tuple[str, int, Grade]] = []
    seconds: list[float] = []
    opposite: list[bool] = []
    for path in paths:
        data = path.read_bytes()
        grey = read_grey(data, edge=VIEW_EDGE).image
        with Image.open(io.BytesIO(data)) as picture:
            picture = picture.convert("RGB")
        own = [
            fingerprint(_listed(picture, make(choose, picture.width / picture.height)))
            for make in KINDS.values()
        ]
        mine = fingerprint_with_parts(read_grey(data).image)
        for kind, theirs in zip(KINDS, own, strict=True):
            by_whole[kind].append(_nearest(mine, theirs) <= whole)
        listed = [(each.phash, each.dhash) for each in own] + wrong
        search = WindowSearch(as_words(b"".join(phash for phash, _ in listed)))
        start = time.process_time()
        near = search.near(grey)
        seconds.append(time.process_time() - start)
        grades: dict[int, Grade] = {}
        for each in near:
            phash, dhash = listed[each.row]
            proof = confirmed(grey, each, Entry("bench", 1, phash=phash, dhash=dhash))
            grade = grade_of(proof, bounds) if each.distance <= NEAR_ENOUGH else None
            if grade is not None:
                grades[each.row] = min(grade, grades.get(each.row, grade))
        for row, kind in enumerate(KINDS):
            found[kind].append(grades.get(row))
        accidents += [(path.name, row, grade) for row, grade in grades.items() if row >= len(KINDS)]
        opposite.append(_opposite(choose, picture, grey, bounds))
        print(path.name, f"{seconds[-1]:.1f} s", {row: str(g) for row, g in grades.items()})
    text = _text(found, by_whole, accidents, seconds, opposite, bounds, whole, len(wrong))
    print(text)
    if asked.write:
        write_section(REPOSITORY / "docs" / "performance.md", "crops", text)


def _jpegs(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in _SUFFIXES]


def _listed(picture: Image.Image, box: Box) -> Image.Image:
    """The crop as a dataset might hold it."""
    width, height = picture.size
    left, top, right, bottom = box
    part = picture.crop(
        (round(left * width), round(top * height), round(right * width), round(bottom * height))
    )
    part.thumbnail((_LISTED_EDGE, _LISTED_EDGE))
    out = io.BytesIO()
    part.save(out, "JPEG", quality=_QUALITY)
    return read_grey(out.getvalue()).image


def _others(choose: random.Random, paths: list[Path], number: int) -> list[tuple[bytes, bytes]]:
    """Fingerprints of parts of other photos in eight orientations, plain ones left out."""
    greys = [read_grey(path.read_bytes(), edge=VIEW_EDGE).image for path in paths]
    made: list[tuple[bytes, bytes]] = []
    while len(made) < number:
        grey = choose.choice(greys)
        width, height = grey.size
        left, top, right, bottom = _free(0.75, 1.0)(choose, 1.0)
        print_ = fingerprint(
            grey.crop(
                (
                    round(left * width),
                    round(top * height),
                    round(right * width),
                    round(bottom * height),
                )
            )
        )
        if not print_.plain:
            made += [(each.phash, each.dhash) for each in orientations(print_)]
    return made[:number]


def _nearest(mine: Fingerprint, theirs: Fingerprint) -> int:
    """Bits between a dataset's copy and the photo or the parts that are always compared."""
    words = as_words(b"".join(each.phash for each in turned_prints(mine)))
    return int(np.bitwise_count(words ^ as_words(theirs.phash)).sum(axis=1).min())


def _opposite(
    choose: random.Random, picture: Image.Image, grey: Image.Image, bounds: WindowBounds
) -> bool:
    """Whether a crop that the person has is found by the windows of the whole, listed picture."""
    listed = window_parts(grey)
    mine = _listed(picture, _free(0.62, 0.97)(choose, 1.0))
    if not listed:
        return False
    search = WindowSearch(as_words(b"".join(part.phash for part in listed)))
    entry = Entry("bench", 1, parts=listed)
    near = [each for each in search.near(mine) if each.distance <= NEAR_ENOUGH]
    return any(grade_of(confirmed(mine, each, entry), bounds) for each in near)


def _share(values: list[bool]) -> str:
    return f"{100 * sum(values) / len(values):.0f} %"


def _text(
    found: dict[str, list[Grade | None]],
    by_whole: dict[str, list[bool]],
    accidents: list[tuple[str, int, Grade]],
    seconds: list[float],
    opposite: list[bool],
    bounds: WindowBounds,
    whole: int,
    entries: int,
) -> str:
    rows = [
        [
            kind,
            GOALS[kind],
            _share([grade is not None for grade in grades]),
            _share([grade is Grade.SAME_PICTURE for grade in grades]),
            _share(by_whole[kind]),
        ]
        for kind, grades in found.items()
    ]
    head = ["Crop that the dataset holds", "Goal", "Found", "As same picture", "Without looking"]
    photos = len(seconds)
    return "\n\n".join(
        (
            f"{photos} photos, each with {len(KINDS)} crops (JPEG of quality {_QUALITY}, at most "
            f"{_LISTED_EDGE} pixels) among {entries:,} entries made of other photos. A casebook of "
            f"{_PHOTOS_IN_CASEBOOK} photos: same picture where at most "
            f"{100 * bounds.strict:.2f} % of the weight disagrees, possible up to "
            f"{100 * bounds.loose:.2f} %; without looking harder up to {whole} bits.",
            table(head, rows),
            f"Matches with entries of other photos: {len(accidents)}. Seconds of one core a "
            f"picture: {statistics.median(seconds):.1f} (median), {max(seconds):.1f} (most); "
            "goal: under 5.",
            "The opposite case, a person's crop (62-97 % of each side, any aspect) of a listed "
            f"photo: {_share(opposite)} found with the {len(window_parts(_sample()))} windows a "
            "photo that `index build --windows` keeps (1 KB a photo), none without them.",
            machine("numpy", "Pillow"),
        )
    )


def _sample() -> Image.Image:
    return Image.effect_noise((256, 256), 80)


if __name__ == "__main__":
    main()
