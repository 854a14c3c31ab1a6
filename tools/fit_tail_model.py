"""Measures how near different photos come to each other, and makes resources/tail_model.json.

.venv/bin/python tools/fit_tail_model.py FOLDER... [--judged tools/judged_pairs.csv] [--out FILE]

Pairs of photos that nobody has judged (see tools/pair_counts.py) count as accidents; those nearer
than 76 bits are printed, so that a person can look at them. Half of the photos, chosen by their
content keys, make the table of measured rates; the other half checks it. The line below them stays
the pessimistic one that was published with 1.87e9 pairs: a few thousand photos cannot improve on
that, only contradict it, and the check says whether they do.
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import math
import platform
from collections import Counter
from pathlib import Path

import numpy as np
import PIL
from pair_counts import (
    NEAR,
    ORIENTATIONS,
    Pairs,
    PhotoPrints,
    count_pairs,
    halves,
    judged_same,
    poisson_interval,
    read_photos,
    whole_only,
)

from flickrcheck import __version__
from flickrcheck.work.tail_model import FORMAT, TailModel, checksum, read_tail_model

REPOSITORY = Path(__file__).resolve().parent.parent

LINE = {"at": 31, "rate": 8e-15, "decades_per_bit": 0.146}
PUBLISHED = {
    "what": "15,293 photos, ordered pairs in eight orientations; a pessimistic fit from 31 to 70",
    "photos": 15293,
    "pairs": 1_870_000_000,
    "nearest": 64,
    "rates": [[31, 8e-15], [40, 1.7e-13], [46, 1.3e-12], [50, 5e-12], [58, 7e-11], [70, 4e-9]],
    "dhash_factor": 0.15,
}
DHASH = {
    "bound": 80,
    "factor": 0.15,
    "what": "none of the 19 nearest unrelated pairs has a dhash distance within the bound; the "
    "factor is the upper end of the 95 % interval of 0 in 19",
}
LOOK_AT = 76
_FEWEST = 10  # pairs at a distance from which on its rate is called measured
_TAIL = 300  # pairs that the slope of the tail is taken from


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--judged", type=Path, default=REPOSITORY / "tools" / "judged_pairs.csv")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "resources" / "tail_model.json")
    asked = parser.parse_args()
    photos, left_out = read_photos(asked.folders, windows=True)
    same = judged_same(asked.judged)
    whole = whole_only(photos)
    fit, held = halves(whole)
    fitted, checked = count_pairs(fit, same), count_pairs(held, same)
    everything = count_pairs(whole, same)
    _print_near(whole, everything)
    content: dict[str, object] = {
        "format": FORMAT,
        "made": datetime.date.today().isoformat(),
        "software": {
            "flickrcheck": __version__,
            "python": platform.python_version(),
            "numpy": np.__version__,
            "Pillow": PIL.__version__,
        },
        "line": LINE,
        "measured": _measured(fitted),
        "dhash": DHASH,
        "published": PUBLISHED,
        "validity": "measured down to 64 bits; below that the line is extrapolated, an estimate",
    }
    model = _written(asked.out.with_suffix(".part"), content)
    content["own"] = {
        "collections": _collections(whole, asked.folders),
        "left_out": left_out,
        "keys_sha256": hashlib.sha256(b"".join(photo.key for photo in whole)).hexdigest(),
        "pairs_judged_same": len(same),
        "photos": len(whole),
        "pairs": int(everything.histogram.sum()),
        "histogram": {
            str(at): int(count) for at, count in enumerate(everything.histogram) if count
        },
        "tail": _tail(fitted),
        "second_opinion": _second_opinion(everything),
        "fitted_photos": len(fit),
        "held_photos": len(held),
        "held": _against(checked, model),
        "windows": _with_windows(photos, same, model),
    }
    _written(asked.out.with_suffix(".part"), content)
    asked.out.with_suffix(".part").replace(asked.out)
    print(json.dumps({k: v for k, v in content["own"].items() if k != "histogram"}, indent=1))


def _written(path: Path, content: dict[str, object]) -> TailModel:
    """Write the model and read it as the program does."""
    content["sha256"] = checksum(content)
    path.write_text(json.dumps(content, indent=1) + "\n", "utf-8")
    return read_tail_model(path)


def _measured(pairs: Pairs) -> list[list[float]]:
    """The upper ends of the 95 % intervals of the rates seen, where enough pairs were."""
    total = int(pairs.histogram.sum())
    counts = np.cumsum(pairs.histogram)
    return [
        [at, float(f"{poisson_interval(int(counts[at]))[1] / total:.3g}")]
        for at in range(0, NEAR + 1, 2)
        if counts[at] >= _FEWEST
    ]


def _tail(pairs: Pairs) -> dict[str, object]:
    """The slope of these pairs' own tail, fitted as a geometric law over steps of two bits.

    Nearly all hashes have 128 bits set, so that distances are even.
    """
    counts = np.cumsum(pairs.histogram)
    start = max((at for at in range(0, NEAR + 1, 2) if counts[at] <= _TAIL), default=0)
    below = pairs.phash[pairs.phash <= start]
    if len(below) < _FEWEST:
        return {"from": start, "pairs": len(below)}
    mean = float(((start - below) // 2).mean())
    spread = 1.96 / math.sqrt(len(below))

    def decades(steps: float) -> float:
        return round(-math.log10(steps / (1 + steps)) / 2, 3) if steps > 0 else math.inf

    return {
        "from": start,
        "pairs": len(below),
        "nearest": int(below.min()),
        "decades_per_bit": decades(mean),
        "between": [decades(mean * (1 + spread)), decades(mean * (1 - spread))],
    }


def _second_opinion(pairs: Pairs) -> list[dict[str, int]]:
    """Of the pairs up to some phash distances, how many have a dhash within the bound."""
    return [
        {
            "phash": at,
            "pairs": int((pairs.phash <= at).sum()),
            "dhash_agrees": int(((pairs.phash <= at) & (pairs.dhash <= DHASH["bound"])).sum()),
        }
        for at in (70, 76, 80, 84, 88, 92, 96, 100)
    ]


def _against(pairs: Pairs, model: TailModel) -> list[dict[str, object]]:
    """Pairs seen up to some distances, with the interval of their mean, and the model's number."""
    total = int(pairs.histogram.sum())
    rows = []
    for at in (50, 58, 64, 70, 76, 80, 84, 88, 92, 96, 100):
        seen = int(pairs.histogram[: at + 1].sum())
        low, high = poisson_interval(seen)
        expected = float(f"{model.rate(at) * total:.3g}")
        interval = [round(low, 2), round(high, 2)]
        rows.append({"distance": at, "seen": seen, "interval": interval, "predicted": expected})
    return rows


def _with_windows(
    photos: list[PhotoPrints], same: set[frozenset[bytes]], model: TailModel
) -> dict[str, object]:
    pairs = count_pairs(photos, same)
    return {
        "what": "15 prints a photo: the whole and windows of it, which overlap, so that near pairs "
        "come in groups and the intervals are too narrow",
        "prints": int(sum(len(photo.windows) for photo in photos)),
        "pairs": int(pairs.histogram.sum()),
        "orientations": ORIENTATIONS,
        "seen": _against(pairs, model),
        "second_opinion": _second_opinion(pairs),
    }


def _collections(photos: list[PhotoPrints], folders: list[Path]) -> list[dict[str, object]]:
    counts = Counter(
        next(folder.name for folder in folders if folder in photo.path.parents) for photo in photos
    )
    return [{"name": name, "photos": count} for name, count in sorted(counts.items())]


def _print_near(photos: list[PhotoPrints], pairs: Pairs) -> None:
    for row in np.flatnonzero(pairs.phash <= LOOK_AT):
        one, other = photos[pairs.first[row]], photos[pairs.second[row]]
        print(
            f"look at: {pairs.phash[row]} and {pairs.dhash[row]} bits, {one.key.hex()} "
            f"{other.key.hex()}\n  {one.path}\n  {other.path}"
        )


if __name__ == "__main__":
    main()
