"""A casebook as large as the largest ones: a million photos with a hundred thousand matches.

Written straight into the tables, because a real scan of a million files takes an hour. What the
window reads is as a scan leaves it: folders, names, contents with fingerprints, evidence, verdicts
for a tenth of the matches, and small pictures of all matched photos.
"""

from __future__ import annotations

import hashlib
import io
import random
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np
from PIL import Image

from flickrcheck.model import Evidence, Grade, Verdict
from flickrcheck.store.casebook import Casebook, PackUsed, now
from flickrcheck.store.casebook_rows import evidence_to_json, to_json

ROOT = "/home/somebody/Pictures"
PLACES = ("Lisbon", "birthday of Anna", "garden", "Hamburg harbour", "school", "walk in the snow")
DATASETS = ("yfcc100m", "ibm-dif", "megaface", "diveface", "pipa", "example-faces")
PER_FOLDER = 120
_PRINTS = 120  # bytes of a usual fingerprint in the casebook
_PICTURES = 400  # different small pictures
_THUMBNAIL = (160, 120)  # pixels
_JUDGED = 0.1


def make(path: Path, photos: int, matches: int) -> None:
    """Write a casebook with so many photos and matches; the same ones each time."""
    random_ = random.Random(photos)
    with Casebook.open(path, create=True) as casebook:
        conn = casebook.database.conn
        conn.execute("PRAGMA synchronous = OFF")
        conn.execute("BEGIN")
        packs = [asdict(PackUsed(id, "2026-11", 1_000_000, 0, 1_000_000)) for id in DATASETS]
        for _ in range(2):
            conn.execute(
                "INSERT INTO scan (started, finished, roots, packs, strict_bound, loose_bound,"
                " expected, photos, unreadable, flat) VALUES (?, ?, ?, ?, 31, 44, 0.01, ?, 0, 0)",
                [now(), now(), to_json([ROOT]), to_json(packs), photos],
            )
        folders = -(-photos // PER_FOLDER)
        conn.executemany("INSERT INTO folder (id, path, scan) VALUES (?, ?, 2)", _folders(folders))
        conn.executemany(
            "INSERT INTO content (id, key, width, height, prints) VALUES (?, ?, 4000, 3000, ?)",
            ((n, _key(n), random_.randbytes(_PRINTS)) for n in range(1, photos + 1)),
        )
        conn.executemany(
            "INSERT INTO photo (id, folder, name, size, mtime_ns, unread, settled, content)"
            " VALUES (?, ?, ?, ?, ?, NULL, 1, ?)",
            (
                (
                    n,
                    1 + n // PER_FOLDER % folders,
                    _name(n),
                    3_000_000 + n,
                    _modified(n, folders),
                    n,
                )
                for n in range(1, photos + 1)
            ),
        )
        rows = list(_matches(random_, photos, matches))
        conn.executemany(
            "INSERT INTO match (photo, dataset, entry, nsid, key, grade, evidence, faces, note,"
            " first_scan, last_scan) VALUES (?, ?, ?, ?, NULL, ?, ?, '[]', '', ?, 2)",
            rows,
        )
        judged = random_.sample(rows, int(matches * _JUDGED))
        conn.executemany(
            "INSERT INTO verdict (subject, dataset, entry, verdict, at) VALUES (?, ?, ?, ?, ?)",
            (
                (_key(photo), dataset, entry, random_.choice(list(Verdict)).value, now())
                for photo, dataset, entry, *_ in judged
            ),
        )
        pictures = _small_pictures()
        conn.executemany(
            "INSERT INTO thumbnail (content, jpeg) VALUES (?, ?)",
            ((photo, pictures[photo % _PICTURES]) for photo in {row[0] for row in rows}),
        )
        conn.execute("COMMIT")


def _key(number: int) -> bytes:
    return hashlib.md5(b"%d" % number).digest()


def _folders(count: int) -> Iterator[tuple[int, str]]:
    for number in range(count):
        day = f"{2004 + number % 20}-{1 + number % 12:02}-{1 + number % 28:02}"
        place = PLACES[number * 7 % len(PLACES)]
        yield 1 + number, f"{ROOT}/{day[:4]}/{day} {place} {number}"


def _modified(number: int, folders: int) -> int:
    """Nanoseconds: in the year that the name of the photo's folder begins with."""
    years = 34 + number // PER_FOLDER % folders % 20
    return (years * 31_556_952 + 100 * 86_400) * 1_000_000_000 + number


def _name(number: int) -> str:
    second = number % 86400
    time = f"{second // 3600:02}{second // 60 % 60:02}{second % 60:02}"
    return (
        f"IMG_{number % 10000:04}.JPG",
        f"DSC{number % 100000:05}.JPG",
        f"{5_000_000_000 + number}_0123456789_o.jpg",
        f"PXL_20230512_{time}{number % 1000:03}.jpg",
    )[number // PER_FOLDER % 4]


def _matches(random_: random.Random, photos: int, matches: int) -> Iterator[tuple[object, ...]]:
    owners = [f"{random_.randrange(10**7, 10**8)}@N0{n % 8}" for n in range(500)]
    for photo in sorted(random_.sample(range(1, photos + 1), matches * 9 // 10)):
        # a tenth of the matches are second ones of their photos
        count = 2 if random_.random() < 1 / 9 else 1
        for dataset in random_.sample(DATASETS, count):
            grade = random_.choices(list(Grade), (50, 25, 15, 10))[0]
            entry = 0 if grade is Grade.ACCOUNT else 5_000_000_000 + photo
            yield (
                photo,
                dataset,
                entry,
                random_.choice(owners),
                grade.value,
                evidence_to_json((_proof(grade, random_),)),
                2 if random_.random() < 0.01 else 1,
            )


def _proof(grade: Grade, random_: random.Random) -> Evidence:
    match grade:
        case Grade.LISTED:
            return Evidence("id", "the Flickr photo ID in the file's name")
        case Grade.ACCOUNT:
            return Evidence("owner", "photos of the account are listed, this one is not")
    bits = random_.randrange(0, 30) if grade is Grade.SAME_PICTURE else random_.randrange(32, 44)
    return Evidence("picture", "the pictures agree", bits, bits + 10, "as is")


def _small_pictures() -> list[bytes]:
    random_ = np.random.default_rng(1)
    made = []
    for _ in range(_PICTURES):
        soft = Image.fromarray(random_.integers(0, 256, (9, 12, 3), dtype=np.uint8))
        out = io.BytesIO()
        soft.resize(_THUMBNAIL, Image.Resampling.BICUBIC).save(out, "JPEG", quality=80)
        made.append(out.getvalue())
    return made
