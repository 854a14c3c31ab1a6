"""Our own byte-level code under damaged and invented files: never raises, bounded in what it gives.

tests/bench/fuzz_bytes.py tries the same promises for as long as one likes.
"""

from __future__ import annotations

import sys

import pytest
from drawn_heif import heic, irot, ispe
from drawn_pictures import blocks, encoded
from drawn_raw import dng
from fuzzed_bytes import PROMISES
from hypothesis import example, given, settings
from hypothesis import strategies as st

JPEG = encoded(blocks(1).convert("RGB"), "JPEG", quality=60)
SEEDS = [
    JPEG,
    encoded(blocks(1).convert("RGB"), "JPEG", quality=60, progressive=True),
    encoded(blocks(1).convert("RGB"), "MPO", save_all=True, append_images=[blocks(2)]),
    heic({1: [ispe(400, 300), irot(1)], 2: [ispe(160, 120), irot(1)]}, [(b"thmb", 2, [1])]),
    heic({1: [ispe(400, 300)], 2: [ispe(160, 120)]}, [(b"thmb", 2, [1])], wide=True),
    dng(blocks(1, 4, 3, 16), JPEG, (480, 360)),
    encoded(blocks(1), "TIFF", big_tiff=True),
    encoded(blocks(1), "PNG"),
    encoded(blocks(1).convert("RGB"), "WEBP"),
    encoded(blocks(1), "GIF", comment=b"flickr.com/photos/1/2"),
    encoded(blocks(1, 4, 3, 8), "JPEG2000"),
    b"\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x14ftypjxl \0\0\0\0jxl \0\0\0\0jxlp\0\0\0\0\xff\x0a\x7f",
]


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A file with bytes changed, parts doubled, moved or cut out, and its end cut off."""
    data = bytearray(draw(st.sampled_from(SEEDS)))
    # what matters stands at the beginning of most files
    places = st.integers(0, 400) | st.integers(0, len(data))
    for _ in range(draw(st.integers(0, 6))):
        start, end = sorted((draw(places), draw(places)))
        match draw(st.sampled_from(["flip", "number", "double", "cut out", "cut off"])):
            case "flip" if start < len(data):
                data[start] ^= 1 << draw(st.integers(0, 7))
            case "number":
                number = draw(st.sampled_from([0, 1, 2, 7, 8, 0x7FFFFFFF, 0xFFFFFFFF]))
                data[start : start + 4] = number.to_bytes(
                    4, draw(st.sampled_from(["big", "little"]))
                )
            case "double":
                data[start:start] = data[start:end] * draw(st.integers(1, 20))
            case "cut out":
                del data[start : min(end, start + 64)]
            case "cut off":
                del data[max(end, 16) :]
    return bytes(data)


@pytest.mark.parametrize("name", PROMISES)
@settings(max_examples=200, deadline=None)
@given(data=damaged())
def test_damaged_files(name, data):
    PROMISES[name](data)


@pytest.mark.parametrize("name", PROMISES)
@settings(max_examples=100, deadline=None)
@given(start=st.sampled_from([seed[:24] for seed in SEEDS]), rest=st.binary(max_size=300))
@example(start=b"", rest=b"")
def test_invented_files(name, start, rest):
    PROMISES[name](start + rest)


@pytest.mark.parametrize("name", PROMISES)
@pytest.mark.parametrize("seed", range(len(SEEDS)))
def test_files_that_end_anywhere(name, seed):
    data = SEEDS[seed]
    for end in [*range(0, min(len(data), 300), 3), *range(300, len(data), len(data) // 20 + 1)]:
        PROMISES[name](data[:end])


def one_byte_steps(seed: int, copies: int) -> bytes:
    """Files that invite to look at every byte again and again."""
    return {
        0: b"\xff\xd8" + b"\xff" * 50_000 * copies,
        1: b"\xff\xd8" + b"\xff\xe1\0\2" * 50_000 * copies,
        2: SEEDS[1][:600] + b"\xff\xda\0\x08\1\2\0\0\0\0\0" * 20_000 * copies,
        3: b"II*\0\x08\0\0\0" + b"\xff\xff" + b"\x4a\1\4\0\x10\0\0\0\x08\0\0\0" * 20_000 * copies,
        4: b"\0\0\0\x10ftypheic\0\0\0\0" + b"\0\0\0\x08free" * 30_000 * copies,
        5: b"GIF89a" + b"\0" * 7 + b"!\xfe\1x\0" * 30_000 * copies,
        6: b"GIF89a" + b"\0" * 7 + b"!\xfe" + b"\1x" * 50_000 * copies,
        7: b"\x89PNG\r\n\x1a\n" + b"\0\0\0\0tEXt\0\0\0\0" * 30_000 * copies,
        8: many_thumbnails(100 * copies),
    }[seed]


def many_thumbnails(count: int) -> bytes:
    items = {1: [ispe(400, 300)], **{n: [ispe(160, 120)] * 10 for n in range(2, count)}}
    return heic(items, [(b"thmb", n, [1, 1, 1]) for n in range(2, count)])


@pytest.mark.parametrize("seed", range(9))
@pytest.mark.parametrize("name", PROMISES)
def test_work_grows_no_faster_than_the_file(name, seed, lines_run):
    short, long = one_byte_steps(seed, 1), one_byte_steps(seed, 4)
    PROMISES[name](short)  # imports and caches
    one, four = (lines_run(lambda data=data: PROMISES[name](data)) for data in (short, long))
    assert four <= 4.5 * one + 500


@pytest.fixture
def lines_run():
    """Counts the lines of Python that a call runs: time without a clock."""

    def counted(call) -> int:
        lines = 0

        def trace(frame, event, argument):
            nonlocal lines
            lines += event == "line"
            return trace

        sys.settrace(trace)
        try:
            call()
        finally:
            sys.settrace(None)
        return lines

    return counted
