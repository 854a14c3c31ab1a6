"""How long decoding and hashing take on the photos of a folder. Run by hand:

    python tests/bench/bench_fingerprint.py FOLDER [LIMIT]

Prints CPU milliseconds a photo in one process, and ratios to the bare decoder: a grey decode at
one eighth of the size (for small pictures: at the smallest scale that keeps 128 pixels) with
simplejpeg, which is libjpeg-turbo with nothing around it. Without simplejpeg it is Pillow's, and
the table says so. Baseline JPEGs of cameras, progressive and small JPEGs are told apart. Each
number is the median of RUNS runs of the whole group, between which the tasks take turns.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import io
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import imagehash
import PIL
from PIL import Image

from flickrcheck.flickr.metadata import find_references
from flickrcheck.photo.content import content_key
from flickrcheck.photo.decode import GREY_EDGE, read_grey, read_picture
from flickrcheck.photo.fingerprint import fingerprint

RUNS = 5
CAMERA_EDGE = 1600  # pixels of the longer side from which on a photo counts as a camera's
GROUPS = ("baseline, from cameras", "progressive", f"smaller than {CAMERA_EDGE} pixels")

Task = Callable[[bytes], object]


def simplejpeg_grey() -> Task | None:
    """The bare decoder; None if it is not installed, for the project does not need it."""
    if importlib.util.find_spec("simplejpeg") is None:
        return None
    import simplejpeg

    def bare_decoder(data: bytes) -> None:
        # not strict: some cameras leave a few bytes too many, which libjpeg skips
        simplejpeg.decode_jpeg(
            data, "GRAY", min_height=GREY_EDGE, min_width=GREY_EDGE, min_factor=8, strict=False
        )

    return bare_decoder


def pillow_draft(data: bytes) -> None:
    """The least that Pillow can do: the same small grey picture."""
    with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
        image.draft("L", (GREY_EDGE, GREY_EDGE))
        image.load()


def decode_in_grey(data: bytes) -> None:
    read_grey(data)


def decode_in_colour(data: bytes) -> None:
    read_picture(data)


def decode_and_fingerprint(data: bytes) -> None:
    fingerprint(read_grey(data).image)


def and_key_and_metadata(data: bytes) -> None:
    """All that a worker does for a picture of which no thumbnail is wanted."""
    content_key(data)
    find_references(data)
    fingerprint(read_grey(data).image)


def and_thumbnail(data: bytes) -> None:
    """All that a worker does for a picture."""
    content_key(data)
    find_references(data)
    picture = read_picture(data)
    fingerprint(picture.grey)
    picture.thumbnail()


def imagehash_loop(data: bytes) -> None:
    """What a script with ImageHash does: everything decoded in full."""
    with Image.open(io.BytesIO(data)) as image:
        imagehash.phash(image, hash_size=16)
        imagehash.dhash(image, hash_size=16)


OUR_TASKS: tuple[Task, ...] = (
    pillow_draft,
    decode_in_grey,
    decode_in_colour,
    decode_and_fingerprint,
    and_key_and_metadata,
    and_thumbnail,
    imagehash_loop,
)


def group_of(data: bytes) -> str | None:
    """Which of GROUPS a file belongs to; None if it is no JPEG."""
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            if max(image.size) < CAMERA_EDGE:
                return GROUPS[2]
            return GROUPS["progressive" in image.info]
    except OSError:
        return None


def medians(tasks: tuple[Task, ...], photos: list[bytes]) -> dict[str, float]:
    """Milliseconds of processor time a photo: task -> the median of RUNS runs."""
    runs: dict[str, list[float]] = {task.__name__: [] for task in tasks}
    for task in tasks:  # imports and caches
        task(photos[0])
    for _ in range(RUNS):
        for task in tasks:
            started = time.process_time()
            for data in photos:
                task(data)
            taken = time.process_time() - started
            runs[task.__name__].append(taken * 1000 / len(photos))
    return {name: statistics.median(values) for name, values in runs.items()}


def lines(title: str, tasks: tuple[Task, ...], photos: list[bytes]) -> Iterator[str]:
    """The table of one group; the first task is what the others are compared with."""
    found = medians(tasks, photos)
    bare = found[tasks[0].__name__]
    megabytes = sum(map(len, photos)) / len(photos) / 1e6
    yield f"{len(photos)} JPEGs, {title}: {megabytes:.2f} MB in the mean"
    yield f"{'':32}{'ms a photo':>12}{'times bare':>12}"
    for name, value in found.items():
        yield f"{name.replace('_', ' '):32}{value:12.2f}{value / bare:12.2f}"


def main() -> None:
    folder = Path(sys.argv[1])
    limit = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    groups: dict[str, list[bytes]] = {name: [] for name in GROUPS}
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in (".jpg", ".jpeg"):
            continue
        data = path.read_bytes()
        group = group_of(data)
        if group is not None and len(groups[group]) < limit:
            groups[group].append(data)
    if not any(groups.values()):
        sys.exit(f"There are no JPEGs below {folder}.")
    bare = simplejpeg_grey()
    tasks = (bare, *OUR_TASKS) if bare else OUR_TASKS
    if bare:
        decoder = f"simplejpeg {importlib.metadata.version('simplejpeg')}"
    else:
        decoder = "none but Pillow's, because simplejpeg is not installed"
    print(f"{platform.machine()}, Python {platform.python_version()}, Pillow {PIL.__version__}")
    print(f"The bare decoder: {decoder}")
    for name, photos in groups.items():
        if photos:
            print()
            print("\n".join(lines(name, tasks, photos)), flush=True)


if __name__ == "__main__":
    main()
