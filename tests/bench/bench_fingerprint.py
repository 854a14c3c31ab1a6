"""How long decoding and hashing take on the photos of a folder. Run by hand:

    python tests/bench/bench_fingerprint.py FOLDER [LIMIT]

Prints CPU milliseconds a photo, the median of five runs over the same JPEGs, in one process.
"""

from __future__ import annotations

import io
import platform
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import imagehash
import PIL
from PIL import Image

from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.thumbnail import make_thumbnail

RUNS = 5


def bare_draft(data: bytes) -> None:
    """The least that Pillow can do: one eighth of the size, grey."""
    with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
        image.draft("L", (128, 128))
        image.load()


def our_decode(data: bytes) -> None:
    read_grey(data)


def our_fingerprint(data: bytes) -> None:
    fingerprint(read_grey(data).image)


def our_fingerprint_and_thumbnail(data: bytes) -> None:
    fingerprint(read_grey(data).image)
    make_thumbnail(data)


def imagehash_loop(data: bytes) -> None:
    """What a script with ImageHash does: everything decoded in full."""
    with Image.open(io.BytesIO(data)) as image:
        imagehash.phash(image, hash_size=16)
        imagehash.dhash(image, hash_size=16)


def milliseconds(task: Callable[[bytes], None], photos: list[bytes]) -> float:
    started = time.process_time()
    for data in photos:
        task(data)
    return (time.process_time() - started) * 1000 / len(photos)


def main() -> None:
    folder = Path(sys.argv[1])
    limit = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in (".jpg", ".jpeg"))
    photos = [path.read_bytes() for path in paths[:limit]]
    if not photos:
        sys.exit(f"There are no JPEGs below {folder}.")
    tasks = (
        bare_draft,
        our_decode,
        our_fingerprint,
        our_fingerprint_and_thumbnail,
        imagehash_loop,
    )
    taken: dict[str, list[float]] = {task.__name__: [] for task in tasks}
    for task in tasks:  # imports and caches
        task(photos[0])
    for _ in range(RUNS):
        for task in tasks:
            taken[task.__name__].append(milliseconds(task, photos))
    bare = statistics.median(taken["bare_draft"])
    megabytes = sum(map(len, photos)) / len(photos) / 1e6
    print(f"{len(photos)} JPEGs, {megabytes:.2f} MB in the mean; {platform.machine()}, ", end="")
    print(f"Python {platform.python_version()}, Pillow {PIL.__version__}")
    print(f"{'':32}{'ms a photo':>12}{'times bare':>12}")
    for name, values in taken.items():
        median = statistics.median(values)
        print(f"{name.replace('_', ' '):32}{median:12.2f}{median / bare:12.2f}")


if __name__ == "__main__":
    main()
