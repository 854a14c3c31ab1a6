"""Measures how near windows of photos come to entries that show something else.

.venv/bin/python tools/fit_window_tail.py FOLDER OTHER [--photos N] [--entries N] [--out FILE]

Both folders hold photos, and no photo of one may show what one of the other shows: all that is
found is an accident then. The entries are made of the photos of OTHER: the whole of each and random
windows of it, in all eight orientations, but for plain ones. Each photo of FOLDER is looked up by
its windows exactly as a scan does, and then the folders change places. Makes
resources/window_tail.json: of how many pairs of a photo and an entry how much of the weight
disagrees, and the line through the tail of these.
"""

from __future__ import annotations

import argparse
import datetime
import json
import platform
import random
from pathlib import Path

import numpy as np
import PIL
from numpy.typing import NDArray
from pair_counts import poisson_interval
from PIL import Image

from flickrcheck import __version__
from flickrcheck.model import Entry
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint, orientations
from flickrcheck.photo.windows import VIEW_EDGE
from flickrcheck.store.hash_words import as_words
from flickrcheck.work.window_bounds import DHASH_AGAINST
from flickrcheck.work.window_search import Confirmed, WindowSearch, confirmed

REPOSITORY = Path(__file__).resolve().parent.parent
NEAR = 72
"""Bits; of pairs further apart many are left out by the search."""

_TAIL = 300  # pairs that the line is taken from

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
    seen: list[Confirmed] = []
    pairs = 0
    for mine, theirs in (both, both[::-1]):
        entries = _entries(theirs, asked.entries)
        search = WindowSearch(as_words(b"".join(phash for phash, _ in entries)))
        queries = mine[:: max(1, len(mine) // asked.photos)][: asked.photos]
        for grey in queries:
            for near in search.near(grey):
                phash, dhash = entries[near.row]
                proof = confirmed(grey, near, Entry("measured", 1, phash=phash, dhash=dhash))
                if near.distance <= NEAR and proof is not None:
                    seen.append(proof)
        pairs += len(queries) * len(entries)
        _write(asked.out, seen, pairs, [asked.folder.name, asked.other.name])


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


def _line(against: NDArray[np.float64], pairs: int) -> dict[str, float]:
    """The line through the logarithm of the rate at which so little or less disagrees.

    Through the nearest _TAIL pairs, each weighing alike, and moved up until it lies above them all.
    """
    nearest = np.sort(against)[:_TAIL]
    rate = np.log10(np.arange(1, len(nearest) + 1) / pairs)
    decades, _ = np.polyfit(100 * nearest, rate, 1)
    highest = float((rate - decades * 100 * nearest).max())
    return {"rate_at_0": float(f"{10**highest:.3g}"), "decades": round(float(decades), 4)}


def _write(out: Path, seen: list[Confirmed], pairs: int, folders: list[str]) -> None:
    against = np.array([each.against for each in seen])
    second = np.array([each.dhash_against for each in seen], dtype=float)
    within = int((second <= DHASH_AGAINST).sum())
    shares = np.arange(0, 0.25, 0.01)
    content = {
        "what": "how well the best window of a photo agrees with an entry of something else",
        "made": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "with": f"flickrcheck {__version__}, Pillow {PIL.__version__}, numpy {np.__version__}, "
        f"Python {platform.python_version()}",
        "photos": folders,
        "pairs": pairs,
        "near": len(seen),
        "measured": [[round(float(share), 2), int((against <= share).sum())] for share in shares],
        "least": [round(float(share), 4) for share in np.sort(against)[:10]],
        "line": _line(against, pairs),
        "dhash": {
            "bound": DHASH_AGAINST,
            "within": within,
            "least": [round(float(share), 4) for share in np.sort(second)[:10]],
            "factor": float(f"{poisson_interval(within)[1] / len(seen):.3g}"),
            "what": "the upper end of the 95 % interval of the near pairs within the bound",
        },
        "validity": "below the least of the measured an extrapolation, an estimate",
    }
    out.write_text(json.dumps(content, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
