"""What bench_peers.py measures: the bare decoder, flickrcheck's own parts, and its peers."""

from __future__ import annotations

from dataclasses import dataclass

PACK_ENTRIES = 100_000

_PEERS = "simplejpeg imgdd czkawka ImageHash pdqhash"
HOW_TO_INSTALL = f"""\
python3 -m venv VENV
VENV/bin/pip install {_PEERS}
apt install dupeguru findimagedupes libjpeg-turbo-progs
"""


@dataclass(frozen=True, slots=True)
class Subject:
    """One row.

    python: the interpreter that runs its task in peer_tasks.py ("own", "venv", "debian"), or
    "command" where it is a program of its own; does: what it does, for the page; install: how to
    get it; many_threads: it runs as many threads as it likes.
    """

    key: str
    name: str
    does: str
    python: str = "own"
    install: str = ""
    many_threads: bool = False


def _pypi(package: str) -> str:
    return f"VENV/bin/pip install {package}"


SUBJECTS = (
    Subject(
        "simplejpeg",
        "bare decoder (simplejpeg)",
        "libjpeg-turbo alone: grey, at the smallest scale that keeps 128 pixels (1/8 for photos "
        "from cameras), no hash",
        "venv",
        _pypi("simplejpeg"),
    ),
    Subject(
        "pillow_draft",
        "Pillow's draft decode",
        'the same through Pillow: `draft("L", (128, 128))` and `load()`, no hash',
    ),
    Subject(
        "our_decode",
        "flickrcheck: decode",
        "the upright grey picture that is hashed",
    ),
    Subject(
        "our_fingerprint",
        "flickrcheck: decode and hash",
        "that, with phash and dhash of 256 bits and what they become in eight orientations",
    ),
    Subject(
        "our_thumbnail",
        "flickrcheck: decode, hash and thumbnail",
        "that, with the thumbnail that is shown beside a match, all from one decode",
    ),
    Subject(
        "our_worker",
        "flickrcheck: all that a worker does",
        "all that the scan does with a file: content key, Flickr identity in its metadata, "
        "decoding, hashing",
    ),
    Subject(
        "scan_1",
        "flickrcheck: `scan --jobs 1`",
        "the whole command with a new casebook and a pack of "
        f"{PACK_ENTRIES:,} made-up fingerprints",
        "command",
    ),
    Subject(
        "scan_2",
        "flickrcheck: `scan --jobs 2`",
        "the same with two workers; the CPU time holds the start of the second",
        "command",
    ),
    Subject(
        "imgdd",
        "imgdd",
        "`imgdd.hash(folder)` with its defaults: a dhash of 64 bits",
        "venv",
        _pypi("imgdd"),
    ),
    Subject(
        "dupeguru",
        "dupeGuru",
        "`File(path).get_blocks(15)`: the colours of 15 x 15 blocks, as its picture mode keeps "
        "them; its cache is not used",
        "debian",
        "apt install dupeguru",
    ),
    Subject(
        "czkawka",
        "czkawka's Python binding",
        "`ImageSimilarity().hash_image(path)`: 64 bits; its cache is not used",
        "venv",
        _pypi("czkawka"),
    ),
    Subject(
        "imagehash_loop",
        "ImageHash loop",
        "`phash` and `dhash` with `hash_size=16` of the picture decoded in full",
        "venv",
        _pypi("ImageHash"),
    ),
    Subject(
        "findimagedupes",
        "findimagedupes",
        "`findimagedupes --no-compare -v fp FILE...`: 256 bits, no database, with as many threads "
        "as it starts itself",
        "command",
        "apt install findimagedupes",
        many_threads=True,
    ),
    Subject(
        "findimagedupes_1",
        "findimagedupes, one thread",
        "the same with `OMP_NUM_THREADS=1`",
        "command",
        "apt install findimagedupes",
    ),
    Subject(
        "pdqhash",
        "pdqhash",
        "`pdqhash.compute` of the picture decoded in full: 256 bits",
        "venv",
        _pypi("pdqhash"),
    ),
)
