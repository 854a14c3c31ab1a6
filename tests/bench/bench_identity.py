"""How fast files tell which Flickr photos they are, beside merely walking and opening them.

    python tests/bench/bench_identity.py [--files 80000] [--rounds 3] [--write PAGE]

Makes pictures with cameras' metadata in folders of 500, each with one file beside it that names
its Flickr photo: the account export's photo_<id>.json, gallery-dl's .json, yt-dlp's .info.json or
an .xmp file, a quarter each. Compared in turns, in one thread of one process, with everything in
the system's cache:

- walk: ``os.scandir`` and ``open().read(64 KiB)`` of every picture and every file beside it;
- identity: the walk of a scan, the files beside pictures, the beginning of every picture, and the
  weighing of all sources. No picture is decoded.

A second measurement is the real scan until it opens the first picture, which writes everything
into a casebook and asks a pack.
Pictures are sparse behind their metadata, so that 80,000 need little room (--scratch).
"""

from __future__ import annotations

import argparse
import io
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from performance_page import machine, table, write_section
from PIL import Image

from flickrcheck.flickr.identify import Identifier
from flickrcheck.model import Entry, Strength
from flickrcheck.photo import walk
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.check import Progress, scan
from flickrcheck.work.tree_files import TreeFiles, references_in_head

NSID = "12345678@N00"
FIRST = 40_000_000_000
IN_FOLDER = 500
PICTURE_BYTES = 3_000_000
HEAD = 64 << 10
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-'
    'syntax-ns#"><rdf:Description xmlns:flickr="http://www.flickr.com/ns/1.0/" flickr:id="{id}"/>'
    "</rdf:RDF></x:xmpmeta>"
)


def main() -> int:
    """Measure, print, and with --write put the section into the page."""
    options = _options()
    with tempfile.TemporaryDirectory(dir=options.scratch) as scratch:
        root = Path(scratch) / "photos"
        make_tree(root, options.files)
        print(f"{options.files:,} pictures made", file=sys.stderr)
        assert identity(root) == options.files  # also fills the system's cache
        tasks: dict[str, Callable[[], object]] = {
            "walk": lambda: bare_walk(root),
            "identity": lambda: identity(root),
            "scan": lambda: until_pictures(root, Path(scratch)),
        }
        wall: dict[str, list[float]] = {name: [] for name in tasks}
        cpu: dict[str, list[float]] = {name: [] for name in tasks}
        for _ in range(options.rounds):
            for name, task in tasks.items():
                begin, used = time.perf_counter(), time.process_time()
                task()
                wall[name].append(time.perf_counter() - begin)
                cpu[name].append(time.process_time() - used)
    text = _section(options.files, options.rounds, _medians(wall), _medians(cpu))
    print(text)
    if options.write:
        write_section(options.write, "identity", text)
    return 0


def make_tree(root: Path, count: int) -> None:
    """Pictures, each with a file beside it that names its photo."""
    head = picture_head()
    for number in range(count):
        folder = root / f"{number // IN_FOLDER:04}"
        if number % IN_FOLDER == 0:
            folder.mkdir(parents=True)
            (folder / "account_profile.json").write_text(json.dumps({"nsid": NSID}))
        photo_id = FIRST + number * 997
        name = f"IMG_{number:06}.jpg"
        match number % 4:
            case 0:
                name = f"evening-at-the-lake_{photo_id}_o.jpg"
                beside, text = f"photo_{photo_id}.json", json.dumps(exported(photo_id))
            case 1:
                beside, text = f"{name}.json", json.dumps(gallery_dl(photo_id))
            case 2:
                beside, text = f"IMG_{number:06}.info.json", json.dumps(yt_dlp(photo_id))
            case _:
                beside, text = f"{name}.xmp", XMP.format(id=photo_id)
        (folder / beside).write_text(text)
        with (folder / name).open("wb") as file:
            file.write(head)
            file.truncate(PICTURE_BYTES)


def picture_head() -> bytes:
    """A JPEG with 12 KB of EXIF data, as cameras write it with a small preview inside."""
    picture = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Canon", "Canon EOS 6D"
    exif[0x927C] = bytes(range(1, 251)) * 48
    Image.linear_gradient("L").save(picture, "JPEG", exif=exif)
    return picture.getvalue()


def exported(photo_id: int) -> dict[str, object]:
    """What the account export says of a photo, in its usual length."""
    return {
        "id": str(photo_id), "name": "Evening at the lake", "description": "With friends. " * 8,
        "count_views": "812", "count_faves": "11", "date_taken": "2019-07-21 20:11:43",
        "date_imported": "2019-07-24 08:00:01", "license": "All Rights Reserved",
        "photopage": f"https://www.flickr.com/photos/somebody/{photo_id}/",
        "original": f"https://live.staticflickr.com/65535/{photo_id}_0a1b2c3d4e_o.jpg", "geo": [],
        "tags": [{"tag": word} for word in ("lake", "evening", "summer")], "privacy": "public",
        "comments": [{"id": "72157600000000000", "user": "87654321@N00", "comment": "Great. " * 9}],
    }  # fmt: skip


def gallery_dl(photo_id: int) -> dict[str, object]:
    """What gallery-dl writes beside a picture."""
    return {
        "category": "flickr", "subcategory": "user", "id": photo_id, "extension": "jpg",
        "title": "Evening at the lake", "tags": ["lake", "evening"], "views": 812,
        "owner": {"nsid": NSID, "username": "somebody", "location": "By the lake"},
        "url": f"https://live.staticflickr.com/65535/{photo_id}_0a1b2c3d4e_o.jpg",
    }  # fmt: skip


def yt_dlp(photo_id: int) -> dict[str, object]:
    """What yt-dlp writes beside a video or its thumbnail."""
    return {
        "id": str(photo_id), "extractor_key": "Flickr", "title": "Evening", "uploader_id": NSID,
        "webpage_url": f"https://www.flickr.com/photos/{NSID}/{photo_id}/", "_type": "video",
        "formats": [{"format_id": str(n), "url": "https://x.example/" + "v" * 80} for n in (1, 2)],
    }  # fmt: skip


def bare_walk(root: Path) -> int:
    """Open every file and read its beginning; gives how many there are."""
    count = 0
    folders = [os.fspath(root)]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir():
                    folders.append(entry.path)
                    continue
                with open(entry.path, "rb") as file:  # noqa: PTH123 - what is compared with
                    file.read(HEAD)
                count += 1
    return count


def identity(root: Path) -> int:
    """Which Flickr photo every picture is; gives how many are known for sure with their photo."""
    files = TreeFiles()
    identifier = Identifier(files)
    pictures = []
    for event in walk.walk([root]):
        if isinstance(event, walk.Sidecar):
            files.expect(event.path, event.size, event.mtime_ns)
            identifier.add_sidecar(event.path)
        elif isinstance(event, walk.Found):
            pictures.append((event.path, event.size))
    known = 0
    for path, size in pictures:
        best = identifier.resolve(path, references_in_head(path, size)).best
        known += best is not None and best.strength is Strength.STRONG and best.photo_id is not None
    return known


def until_pictures(root: Path, scratch: Path) -> None:
    """A scan with a small pack and a new casebook, until it would open the first picture."""
    with tempfile.TemporaryDirectory(dir=scratch) as folder:
        pack = Path(folder) / "listed.pack"
        with PackWriter(pack, dataset="pipa", edition="1") as writer:
            writer.add_entries([Entry("pipa", FIRST + n * 9970, NSID) for n in range(1000)])
            writer.finish()
        with Casebook.open(Path(folder) / "a.casebook", create=True) as book:
            for event in scan(book, [root], [pack], jobs=1, look_harder=False):
                if isinstance(event, Progress) and event.stage == "identify" and not event.current:
                    return


def _medians(rounds: dict[str, list[float]]) -> dict[str, float]:
    return {name: statistics.median(each) for name, each in rounds.items()}


def _section(files: int, rounds: int, wall: dict[str, float], cpu: dict[str, float]) -> str:
    rows = []
    for name, words in (
        ("walk", "walk: `os.scandir` and `open().read(64 KiB)` of every file"),
        ("identity", "identity of every picture"),
        ("scan", "a scan until it opens the first picture"),
    ):
        beyond = cpu[name] - cpu["walk"]
        rows.append(
            (
                words,
                f"{wall[name]:.1f}",
                f"{cpu[name]:.1f}",
                f"{cpu[name] / cpu['walk']:.2f}",
                f"{files / cpu[name]:,.0f}",
                f"{files / beyond:,.0f}" if name != "walk" and beyond > 0 else "",
            )
        )
    head = (
        "", "seconds", "processor seconds", "ratio of these", "pictures a processor second",
        "beyond the walk",
    )  # fmt: skip
    return (
        f"{files:,} pictures with as many files beside them that name their Flickr photos, in the "
        f"system's cache; one thread, median of {rounds} rounds. Every picture is known for sure.\n"
        f"\n{table(head, rows)}\n\n{machine()}\n"
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=80_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--scratch", type=Path)
    parser.add_argument("--write", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
