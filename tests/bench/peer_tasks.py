"""One way of decoding or hashing photos, in a process of its own; bench_peers.py starts it.

    python peer_tasks.py TASK LIST

LIST is a text file with one path a line. Runs in whichever Python has what the task needs, so
nothing but the standard library is imported here. Prints one JSON object: the CPU seconds until
the first photo (the start of the interpreter and all imports), the CPU and wall seconds of all
photos, how many of them gave a result, and the versions of what did the work. Every task reads
its files itself; one photo is done before the clock starts, because libraries load lazily.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

EDGE = 128  # pixels of the shorter side that reduced decodes keep, as flickrcheck's does

# How many of the paths gave a result.
Work = Callable[[list[str]], int]


def each(one: Callable[[str], object]) -> Work:
    """The work of a library that takes one path."""

    def done(path: str) -> bool:
        try:
            return bool(one(path))
        except Exception:  # whatever a library raises for a photo that it cannot read
            return False

    return lambda paths: sum(map(done, paths))


def simplejpeg() -> tuple[Work, str]:
    import simplejpeg

    def decode(path: str) -> bool:
        data = Path(path).read_bytes()
        pixels = simplejpeg.decode_jpeg(data, "GRAY", min_height=EDGE, min_width=EDGE)
        return bool(pixels.size)

    return each(decode), f"simplejpeg {version('simplejpeg')}"


def pillow_draft() -> tuple[Work, str]:
    from PIL import Image, features

    def decode(path: str) -> bool:
        with Image.open(path) as image:
            image.draft("L", (EDGE, EDGE))
            image.load()
            return image.width > 0

    turbo = features.version_feature("libjpeg_turbo")
    return each(decode), f"Pillow {version('pillow')} with libjpeg-turbo {turbo}"


def imagehash_loop() -> tuple[Work, str]:
    import imagehash
    from PIL import Image

    def hashes(path: str) -> bool:
        with Image.open(path) as image:
            phash = imagehash.phash(image, hash_size=16)
            dhash = imagehash.dhash(image, hash_size=16)
        return phash is not None and dhash is not None

    return each(hashes), f"ImageHash {version('ImageHash')} on Pillow {version('pillow')}"


def imgdd() -> tuple[Work, str]:
    import imgdd

    def hashes(paths: list[str]) -> int:
        # takes folders only: the photos of a group are all there is in theirs
        folders = dict.fromkeys(os.path.dirname(path) for path in paths)  # noqa: PTH120
        return sum(len(imgdd.hash(path=folder)) for folder in folders)

    return hashes, f"imgdd {version('imgdd')}"


def czkawka() -> tuple[Work, str]:
    import czkawka

    return each(czkawka.ImageSimilarity().hash_image), f"czkawka {version('czkawka')}"


def pdqhash() -> tuple[Work, str]:
    import numpy as np
    import pdqhash
    from PIL import Image

    def hashes(path: str) -> bool:
        with Image.open(path) as image:
            bits, _quality = pdqhash.compute(np.asarray(image.convert("RGB")))
        return len(bits) == 256

    return each(hashes), f"pdqhash {version('pdqhash')}"


def dupeguru() -> tuple[Work, str]:
    # Debian's package keeps its Python modules here, outside of Python's own path.
    sys.path.insert(0, "/usr/share/dupeguru")
    from core import __version__
    from core.pe.matchblock import BLOCK_COUNT_PER_SIDE
    from qt.pe.photo import File

    def blocks(path: str) -> bool:
        return bool(File(Path(path)).get_blocks(BLOCK_COUNT_PER_SIDE))

    return each(blocks), f"dupeGuru {__version__}"


def our_decode() -> tuple[Work, str]:
    from flickrcheck.photo.content import read_file
    from flickrcheck.photo.decode import read_grey

    return each(lambda path: read_grey(read_file(path)).width), _ourselves()


def our_fingerprint() -> tuple[Work, str]:
    from flickrcheck.photo.content import read_file
    from flickrcheck.photo.decode import read_grey
    from flickrcheck.photo.fingerprint import fingerprint

    return each(lambda path: fingerprint(read_grey(read_file(path)).image).phash), _ourselves()


def our_thumbnail() -> tuple[Work, str]:
    from flickrcheck.photo.content import read_file
    from flickrcheck.photo.decode import read_picture
    from flickrcheck.photo.fingerprint import fingerprint

    def both(path: str) -> bool:
        picture = read_picture(read_file(path))
        return bool(fingerprint(picture.grey).phash and picture.thumbnail())

    return each(both), _ourselves()


def our_worker() -> tuple[Work, str]:
    from flickrcheck.work.inspect import inspect

    return each(lambda path: inspect(path).fingerprint is not None), _ourselves()


def _ourselves() -> str:
    import flickrcheck

    return f"flickrcheck {flickrcheck.__version__}"


TASKS = {
    task.__name__: task
    for task in (
        simplejpeg, pillow_draft, imagehash_loop, imgdd, czkawka, pdqhash, dupeguru,
        our_decode, our_fingerprint, our_thumbnail, our_worker,
    )
}  # fmt: skip


def main() -> None:
    """Do the task and print what it took; {"missing": reason} if it cannot be imported."""
    paths = Path(sys.argv[2]).read_text("utf-8").splitlines()
    try:
        work, words = TASKS[sys.argv[1]]()
    except ImportError as error:
        print(json.dumps({"missing": str(error)}))
        return
    start = time.process_time()
    # In a folder of its own, for the task that takes folders.
    first = Path(sys.argv[2]).with_suffix(".first") / "first.jpg"
    first.parent.mkdir(exist_ok=True)
    shutil.copyfile(paths[0], first)
    work([str(first)])
    cpu, wall = time.process_time(), time.perf_counter()
    done = work(paths)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    print(json.dumps({"start": start, "cpu": cpu, "wall": wall, "done": done, "version": words}))


if __name__ == "__main__":
    main()
