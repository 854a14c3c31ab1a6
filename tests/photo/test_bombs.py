from __future__ import annotations

import threading
from pathlib import Path

import pytest
from drawn_bombs import BOMBS, scan_bomb, tiny_scans
from drawn_pictures import blocks, encoded

from flickrcheck.photo.decode import UnreadablePictureError, read_picture
from flickrcheck.photo.pool import Failure, run
from flickrcheck.photo.unreadable import explained
from flickrcheck.work.inspect import inspect

TIME_LIMIT = 900.0  # seconds after which one hangs; a busy machine needs minutes for some

PICTURE = "a picture"
MEMORY = "more memory"
DAMAGED = "damaged"
EXPECTED = {
    "60000.png": "60000 x 60000 pixels",
    "transparent.png": PICTURE,
    "profile.png": MEMORY,
    "text.png": MEMORY,
    "gif.gif": PICTURE,
    "tiff.tif": MEMORY,
    "looping.tif": PICTURE,
    "webp.webp": MEMORY,
    "wavelets.jp2": MEMORY,
    "no-scales.jp2": MEMORY,
    "psd.psd": PICTURE,
    "60000.jpg": "60000 x 60000 pixels",
    "17000.jpg": PICTURE,
    "17000-progressive.jpg": PICTURE,
    "scans.jpg": "parts over each other",
    "tiny-scans.jpg": "parts over each other",
    "icc.jpg": PICTURE,
    "xmp.jpg": PICTURE,
    "exif.jpg": "more metadata",
    "exif-loop.jpg": PICTURE,
    "thumbnails.jpg": PICTURE,
    "looping.dng": PICTURE,
    "huge.dng": "too few bytes",
    "deep.heic": MEMORY,
    "wide.heic": MEMORY,
    "looping.heic": DAMAGED,
    "endless.jxl": DAMAGED,
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory) -> dict[str, str]:
    """What a scan's workers, under a scan's limit of memory, say of every bomb."""
    folder = tmp_path_factory.mktemp("bombs")
    for name, make in BOMBS.items():
        (folder / name).write_bytes(make())
    paths = [str(folder / name) for name in BOMBS]
    found = {}
    for path, content in run(inspect, paths, jobs=2, timeout=TIME_LIMIT, stop=threading.Event()):
        name = Path(path).name
        if isinstance(content, Failure):
            found[name] = f"FAILURE {content.reason}"
        else:
            found[name] = content.problem or PICTURE
    return found


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_read_or_refused_with_a_sentence(outcomes, name):
    assert EXPECTED[name] in outcomes[name]
    assert not outcomes[name].startswith("FAILURE")


def test_no_bomb_takes_its_worker_along(outcomes):
    assert outcomes.keys() == BOMBS.keys() == EXPECTED.keys()


def test_jpegs_of_some_scans_are_no_bombs():
    for data in (scan_bomb(20, 4000), tiny_scans(20, 4000)):
        assert read_picture(data).width == 4000


def test_thumbnails_and_comments_are_not_counted_as_scans():
    data = encoded(blocks(1).convert("RGB"), "JPEG", comment=b"\xff\xda" * 30_000)
    assert read_picture(data).width == 480


def test_a_decoder_without_memory_gives_a_sentence():
    with pytest.raises(UnreadablePictureError, match="more memory"), explained():
        raise MemoryError
