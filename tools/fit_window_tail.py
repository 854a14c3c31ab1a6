"""Measures how near windows of photos come to entries that show something else.

.venv/bin/python tools/fit_window_tail.py FOLDER OTHER [--photos N] [--entries N] [--out FILE]

Both folders hold photos, and no photo of one may show what one of the other shows: all that is
found is an accident then. The entries are made of the photos of OTHER: the whole of each and random
windows of it, in all eight orientations, but for plain ones. Each photo of FOLDER is looked up by
its windows exactly as a scan does, and then the folders change places. Makes
resources/window_tail.json: how many pairs of a photo and an entry ended at which distance, and the
line through the tail of these.
"""

from __future__ import annotations

import argparse
import datetime
import json
import math
import platform
import random
from collections import Counter
from pathlib import Path

import numpy as np
import PIL
from numpy.typing import NDArray
from PIL import Image

from flickrcheck import __version__
from flickrcheck.model import Entry
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint, orientations
from flickrcheck.photo.windows import VIEW_EDGE
from flickrcheck.store.hash_words import as_words
from flickrcheck.work.bounds import DHASH_BOUND
from flickrcheck.work.window_search import WindowSearch, confirmed

REPOSITORY = Path(__file__).resolve().parent.parent
NEAR = 64
"""Bits; of pairs further apart so many are left out by the search that they say nothing."""

_SMALLEST = 0.35  # of the sides of a photo that an entry shows
_SUFFIXES = (".jpg", ".jpeg", ".png")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("other", type=Path)
    parser.add_argument("--photos", type=int, default=150, help="looked up, of each folder")
    parser.add_argument("--entries", type=int, default=400_000, help="made of each folder")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "resources" / "window_tail.json")
    asked = parser.parse_args()
    both = [_greys(folder) for folder in (asked.folder, asked.other)]
    counts: Counter[int] = Counter()
    agreeing: Counter[int] = Counter()
    pairs = 0
    for mine, theirs in (both, both[::-1]):
        entries = _entries(theirs, asked.entries)
        search = WindowSearch(as_words(b"".join(phash for phash, _ in entries)))
        queries = mine[:: max(1, len(mine) // asked.photos)][: asked.photos]
        for grey in queries:
            for near in search.near(grey):
                if near.distance > NEAR:
                    continue
                counts[near.distance] += 1
                phash, dhash = entries[near.row]
                proof = confirmed(grey, near, Entry("measured", 1, phash=phash, dhash=dhash))
                if proof and proof.dhash_distance is not None:
                    agreeing[near.distance] += proof.dhash_distance <= DHASH_BOUND
        pairs += len(queries) * len(entries)
        print(f"{pairs:.3g} pairs: {sorted(counts.items())}, agreeing {sorted(agreeing.items())}")
        _write(asked.out, counts, agreeing, pairs, [asked.folder.name, asked.other.name])


def _greys(folder: Path) -> list[Image.Image]:
    paths = (path for path in sorted(folder.rglob("*")) if path.suffix.lower() in _SUFFIXES)
    return [read_grey(path.read_bytes(), edge=VIEW_EDGE).image for path in paths]


def _entries(greys: list[Image.Image], number: int) -> list[tuple[bytes, bytes]]:
    """phash and dhash of windows of photos in eight orientations."""
    choose = random.Random(4)
    found: list[tuple[bytes, bytes]] = []
    while len(found) < number:
        grey = choose.choice(greys)
        width, height = (choose.uniform(_SMALLEST, 1) for _ in range(2))
        left, top = choose.uniform(0, 1 - width), choose.uniform(0, 1 - height)
        box = np.rint(np.array((left, top, left + width, top + height)) * (2 * grey.size)).astype(
            int
        )
        print_ = fingerprint(grey.crop(tuple(box.tolist())))
        if not print_.plain:
            found += [(each.phash, each.dhash) for each in orientations(print_)]
    return found[:number]


def _line(counts: Counter[int], pairs: int) -> dict[str, float]:
    """The line through the logarithm of the rate at which pairs end at a distance or below it.

    Weighted by the counts; moved up until no measured rate lies above it.
    """
    at = np.array([distance for distance in range(NEAR + 1) if counts[distance]], dtype=float)
    total = np.cumsum([counts[int(distance)] for distance in at])
    rate: NDArray[np.float64] = np.log10(total / pairs)
    slope, _ = np.polyfit(at, rate, 1, w=np.sqrt(total))
    highest = float((rate - slope * at).max())
    return {"decades_per_bit": round(float(slope), 4), "rate_at_0": 10**highest}


def _write(
    out: Path, counts: Counter[int], agreeing: Counter[int], pairs: int, folders: list[str]
) -> None:
    near, both = sum(counts.values()), sum(agreeing.values())
    content = {
        "what": "how near the best window of a photo comes to an entry that shows something else",
        "made": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "with": f"flickrcheck {__version__}, Pillow {PIL.__version__}, numpy {np.__version__}, "
        f"Python {platform.python_version()}",
        "photos": folders,
        "pairs": pairs,
        "measured": {str(distance): counts[distance] for distance in sorted(counts)},
        "dhash_agrees": {str(distance): agreeing[distance] for distance in sorted(agreeing)},
        "line": _line(counts, pairs) if near else None,
        # the upper end of the 95 % interval (Poisson), as so few of them are seen
        "dhash_factor": min(1.0, (both + 1.96 * math.sqrt(both + 1) + 2) / near) if near else 1.0,
    }
    out.write_text(json.dumps(content, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
