"""Fuzz our own byte-level code for as long as one likes, guided by coverage.

    python -m pip install atheris
    python tests/bench/fuzz_bytes.py CORPUS_FOLDER [FILES_FOLDER] -max_total_time=600

CORPUS_FOLDER is written to; FILES_FOLDER holds real files to begin with. What is found is written
to a file "crash-...". Everything else is handed to libFuzzer. The promises are those of
tests/photo/test_fuzz_bytes.py.
"""

from __future__ import annotations

import sys
from pathlib import Path

try:
    import atheris
except ImportError:
    sys.exit("This needs atheris: python -m pip install atheris (Linux and macOS).")

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "photo"))
with atheris.instrument_imports(include=["flickrcheck.photo", "flickrcheck.flickr"]):
    from fuzzed_bytes import PROMISES


def keep_all(data: bytes) -> None:
    for promise in PROMISES.values():
        promise(data)


if __name__ == "__main__":
    atheris.Setup(sys.argv, keep_all)
    atheris.Fuzz()
