"""False matches, seen against predicted, and which pictures are too plain; for docs/matching.md.

.venv/bin/python tests/bench/bench_false_matches.py NAME FOLDER... [--held]

Compares all photos in the folders with each other in eight orientations, as wholes and by 15 parts
each, counts the pairs within some distances beside what resources/tail_model.json predicts, and
writes the tables into the section NAME of docs/matching.md. --held: only the half of the photos
that the model was not fitted with. NAME "drawn" needs no folder: it draws pictures of each kind in
tests/drawn_degenerate.py and compares those.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path += [str(REPOSITORY / "tools"), str(REPOSITORY / "tests")]

from drawn_degenerate import KINDS, WITH_LAYOUT, drawn  # noqa: E402
from pair_counts import (  # noqa: E402
    Pairs,
    PhotoPrints,
    count_pairs,
    halves,
    judged_same,
    poisson_interval,
    prints_of,
    read_photos,
    whole_only,
)

from flickrcheck.work.bounds import DHASH_BOUND, LOOSE_CEILING, STRICT_CEILING  # noqa: E402
from flickrcheck.work.tail_model import tail_model  # noqa: E402

PAGE = REPOSITORY / "docs" / "matching.md"
DISTANCES = (50, 58, 64, 70, 76, 80, 84, 88, 92)
DRAWN = 48  # pictures of each kind


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--held", action="store_true")
    parser.add_argument("--seed", default="bench")
    asked = parser.parse_args()
    of_photos = asked.name != "drawn"
    text = _photos(asked.folders, held=asked.held) if of_photos else _drawn(asked.seed)
    print(text)
    _write(asked.name, text)


def _photos(folders: Sequence[Path], *, held: bool) -> str:
    photos, left_out = read_photos(folders, windows=True)
    same = judged_same(REPOSITORY / "tools" / "judged_pairs.csv")
    read = len(photos) + left_out["too plain"]
    lines = [f"{left_out['too plain']:,} of {read:,} photos are too plain and left out here."]
    if held:
        _, photos = halves(photos)
    lines += ["", *_table("Whole photos", whole_only(photos), same)]
    lines += ["", *_table("15 parts of each photo", photos, same)]
    return "\n".join(lines)


def _table(title: str, photos: Sequence[PhotoPrints], same: set[frozenset[bytes]]) -> list[str]:
    pairs = count_pairs(photos, same)
    total = int(pairs.histogram.sum())
    factor = tail_model().dhash_factor
    rows = [
        f"{title}: {len(photos):,} photos, {total:,} pairs.",
        "",
        "| phash at most | pairs seen (95 %) | predicted | dhash agrees too (95 %) | predicted |",
        "|---:|---:|---:|---:|---:|",
    ]
    for distance in DISTANCES:
        near = pairs.phash <= distance
        both = int((near & (pairs.dhash <= DHASH_BOUND)).sum())
        predicted = tail_model().rate(distance) * total
        rows.append(
            f"| {distance} | {_seen(int(near.sum()))} | {_figure(predicted)} | {_seen(both)} "
            f"| {_figure(predicted * factor)} |"
        )
    return rows


def _seen(count: int) -> str:
    low, high = poisson_interval(count)
    return f"{count:,} ({_figure(low)} to {_figure(high)})"


def _figure(number: float) -> str:
    return f"{number:,.0f}" if number >= 10 else f"{number:.2g}"


def _drawn(seed: str) -> str:
    rows = [
        f"{DRAWN} pictures of each kind, pairs of different ones within the widest bounds "
        f"({STRICT_CEILING} and {LOOSE_CEILING} bits) with an agreeing dhash.",
        "",
        "| kind | too plain | pairs of all, 50 / 58 | of those not too plain, 50 / 58 |",
        "|---|---:|---:|---:|",
    ]
    for kind in KINDS:
        pictures = drawn(kind, DRAWN, seed, a_layout=12 if kind in WITH_LAYOUT else 1)
        prints = [prints_of(picture, kind, number) for number, picture in enumerate(pictures)]
        kept = [each for each, plain in prints if not plain]
        rows.append(
            f"| {kind} | {DRAWN - len(kept)} of {DRAWN} | {_alike([each for each, _ in prints])} "
            f"| {_alike(kept)} |"
        )
    return "\n".join(rows)


def _alike(photos: Sequence[PhotoPrints]) -> str:
    if not photos:
        return "0 / 0"
    pairs: Pairs = count_pairs(photos, set(), copies=False)
    agrees = pairs.dhash <= DHASH_BOUND
    return " / ".join(
        f"{np.count_nonzero(agrees & (pairs.phash <= bound)):,}"
        for bound in (STRICT_CEILING, LOOSE_CEILING)
    )


def _write(name: str, text: str) -> None:
    begin, end = f"<!-- measured: {name} -->", f"<!-- end: {name} -->"
    page = PAGE.read_text("utf-8")
    pattern = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    if not pattern.search(page):
        raise SystemExit(f"{PAGE.name} has no section {name}.")
    PAGE.write_text(pattern.sub(lambda _: f"{begin}\n{text}\n{end}", page), "utf-8")


if __name__ == "__main__":
    main()
