"""The photos that bench_peers.py measures with: copies in a scratch folder, by kind of JPEG.

The person's own folder is only read. Where it holds too few photos of a kind, they are repeated
with another comment in each copy, so that no two files are the same.
"""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from PIL import Image

CAMERA_EDGE = 1600  # pixels of the longer side from which on a photo counts as a camera's
FLICKR_EDGES = (500, 640, 800, 1024)
"""The longer sides in pixels that Flickr calls Medium 500, Medium 640, Medium 800 and Large."""

FLICKR_TIMES = 5
GROUPS = {
    "baseline": "Baseline JPEGs from cameras",
    "progressive": "Progressive JPEGs",
    "flickr": "JPEGs of Flickr's sizes (500 to 1024 pixels)",
}
"""Name of a group -> its title."""

_SUFFIXES = (".jpg", ".jpeg")


@dataclass(frozen=True, slots=True)
class Group:
    """Photos of one kind in one folder, which holds nothing else. origin: where they are from."""

    name: str
    folder: Path
    paths: list[Path]
    origin: str

    def facts(self) -> str:
        """How many photos of which size, as a sentence."""
        sizes = [path.stat().st_size for path in self.paths]
        pixels = 0
        for path in self.paths:
            with Image.open(path) as image:
                pixels += image.width * image.height
        return (
            f"{len(sizes)} photos with {pixels / len(sizes) / 1e6:.1f} megapixels and "
            f"{sum(sizes) / len(sizes) / 1e6:.2f} MB in the mean. {self.origin}"
        )


def make_groups(
    folders: Iterable[Path], scratch: Path, limit: int, names: Collection[str] = tuple(GROUPS)
) -> list[Group]:
    """The groups of these names, in folders below ``scratch``.

    limit: photos of each group; those of Flickr's sizes, which take little time, are FLICKR_TIMES
    as many.
    """
    baseline, small = _sorted_out(folders)
    if not baseline:
        raise SystemExit(
            f"There is no baseline JPEG of {CAMERA_EDGE} pixels or more in these folders. Name a "
            "folder with photos straight from a camera."
        )
    few = _spread(baseline, limit)
    groups = []
    if "baseline" in names:
        groups.append(_group("baseline", few, scratch, limit, "Straight from cameras."))
    if "progressive" in names:
        photos, how = _progressive(few, scratch / "progressive-originals")
        groups.append(_group("progressive", photos, scratch, limit, f"The same photos, {how}."))
    if "flickr" in names:
        limit *= FLICKR_TIMES
        if small:
            photos, origin = _spread(small, limit), "As they were in the folders."
        else:
            photos = _reduced(few, scratch / "flickr-originals")
            origin = "The same photos, made smaller with Pillow (quality 90)."
        groups.append(_group("flickr", photos, scratch, limit, origin))
    return groups


def tiny_group(photo: Path, scratch: Path) -> Group:
    """A photo at 64 x 64 pixels: what a program takes for it is its start."""
    folder = scratch / "tiny"
    folder.mkdir(parents=True)
    path = folder / "tiny.jpg"
    with Image.open(photo) as image:
        image.resize((64, 64), Image.Resampling.LANCZOS).save(path)
    return Group("tiny", folder, [path], "")


def _sorted_out(folders: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """The baseline JPEGs of a camera's size, and the JPEGs of Flickr's sizes."""
    baseline, small = [], []
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix.lower() not in _SUFFIXES:
                continue
            with Image.open(path) as image:
                edge = max(image.size)
                if edge >= CAMERA_EDGE and "progressive" not in image.info:
                    baseline.append(path)
                elif FLICKR_EDGES[0] <= edge <= FLICKR_EDGES[-1]:
                    small.append(path)
    return baseline, small


def _spread(paths: list[Path], limit: int) -> list[Path]:
    """At most ``limit`` of the paths, evenly spread."""
    number = min(limit, len(paths))
    return [paths[index * len(paths) // number] for index in range(number)]


def _group(name: str, originals: list[Path], scratch: Path, limit: int, origin: str) -> Group:
    folder = scratch / name
    folder.mkdir(parents=True)
    paths = []
    for number, original in enumerate(islice(cycle(originals), limit)):
        path = folder / f"photo{number:04}.jpg"
        data = original.read_bytes()
        if number >= len(originals):
            data = _with_comment(data, f"copy {number}".encode())
        path.write_bytes(data)
        paths.append(path)
    if limit > len(originals):
        origin += (
            f" There are {len(originals)} of them, repeated with another comment in each file."
        )
    return Group(name, folder, paths, origin)


def _with_comment(jpeg: bytes, comment: bytes) -> bytes:
    """The JPEG with a COM segment (ITU-T T.81, B.2.4.5) behind its start marker."""
    segment = b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment
    return jpeg[:2] + segment + jpeg[2:]


def _progressive(originals: list[Path], folder: Path) -> tuple[list[Path], str]:
    """The photos as progressive JPEGs, and how they were made."""
    folder.mkdir(parents=True)
    jpegtran = shutil.which("jpegtran")
    made = []
    for number, original in enumerate(originals):
        path = folder / f"{number:04}.jpg"
        if jpegtran:
            command = [jpegtran, "-progressive", "-copy", "all", "-outfile", str(path)]
            subprocess.run([*command, str(original)], check=True, stderr=subprocess.DEVNULL)
        else:
            with Image.open(io.BytesIO(original.read_bytes())) as image:
                exif = image.getexif()
                image.save(path, quality="keep", progressive=True, exif=exif)
        made.append(path)
    if jpegtran:
        return made, "made progressive without loss by jpegtran"
    return made, "saved anew as progressive by Pillow with the same tables (jpegtran is missing)"


def _reduced(originals: list[Path], folder: Path) -> list[Path]:
    folder.mkdir(parents=True)
    made = []
    for number, (original, edge) in enumerate(zip(originals, cycle(FLICKR_EDGES), strict=False)):
        path = folder / f"{number:04}.jpg"
        with Image.open(original) as image:
            image.thumbnail((edge, edge), Image.Resampling.LANCZOS)
            image.save(path, quality=90, exif=image.getexif())
        made.append(path)
    return made
