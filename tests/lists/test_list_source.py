"""Bytes of lists: packings, encodings, line ends and lengths, and the thread that unpacks."""

import bz2
import gzip
import io
import lzma
import random
import sys
import threading
import tracemalloc
import zlib
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from normal_rows import single

from flickrcheck.errors import UsageError
from flickrcheck.lists import ListRow, Malformed, open_list, unpacked
from flickrcheck.lists.unpacked import Beside, BrokenError, unpack

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

PACKINGS = {
    "gzip": partial(gzip.compress, compresslevel=1),
    "bzip2": bz2.compress,
    "xz": partial(lzma.compress, preset=0),
    "zstandard": zstd.compress,
}


@pytest.fixture(params=PACKINGS, ids=str)
def pack(request):
    return PACKINGS[request.param]


@pytest.fixture
def read(tmp_path):
    def read_content(content: bytes):
        path = tmp_path / "list"
        path.write_bytes(content)
        with open_list(path) as reader:
            return single(reader)

    return read_content


DICE = random.Random(70)
MANY_IDS = b"".join(b"%d\n" % DICE.randrange(10**9, 10**10) for _ in range(70_000))


def ids(count: int, first: int = 10**9) -> bytes:
    return b"".join(b"%d\n" % (first + 7919 * i) for i in range(count))


def test_a_large_packed_list_is_unpacked_beside_the_reader(tmp_path, pack):
    path = tmp_path / "list"
    path.write_bytes(pack(MANY_IDS))
    assert path.stat().st_size > 1 << 18
    photos = []
    with open_list(path) as reader:
        for block in reader:
            photos += block.photo_ids
            assert block.line == len(photos) - len(block.photo_ids) + 1
        assert reader.position == reader.size
    assert photos == list(map(int, MANY_IDS.split()))


def test_streams_that_follow_each_other_are_one_list(read, pack):
    parts = [pack(ids(50, 10**9 + 10**6 * i)) for i in range(9)]  # as pbzip2 and pigz write them
    assert len(read(b"".join(parts))) == 450


def test_zeros_behind_the_end_are_padding_and_other_bytes_are_damage(read, pack):
    packed = pack(ids(50))
    assert len(read(packed + bytes(1000))) == 50
    with pytest.raises(UsageError, match="stand behind its end"):
        read(packed + b"more of it")


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.sampled_from(sorted(PACKINGS)), st.integers(0, 10**6))
def test_a_damaged_packing_raises_nothing_but_a_sentence(read, name, seed):
    chance = random.Random(seed)
    data = bytearray(PACKINGS[name](ids(1_000)))
    data[chance.randrange(6, len(data))] ^= 1 << chance.randrange(8)
    try:
        rows = read(bytes(data))
    except UsageError as error:
        assert str(error).endswith(".")
    else:
        assert len(rows) < 10_000


@given(st.binary(max_size=3000), st.sampled_from(sorted(PACKINGS)), st.integers(1, 100))
def test_blocks_put_together_are_the_data(data, name, most):
    blocks = list(unpack(io.BytesIO(PACKINGS[name](data)), most))
    assert b"".join(blocks) == data
    assert all(0 < len(block) <= most for block in blocks)


def test_a_packing_that_asks_for_much_memory_is_refused():
    filters = [{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 20}]
    data = bytearray(lzma.compress(b"x" * 99, filters=filters))
    header = data[12:24]
    header[4] = 38  # a dictionary of 2 GB
    header[-4:] = zlib.crc32(header[:-4]).to_bytes(4, "little")
    data[12:24] = header
    with pytest.raises(BrokenError, match="more memory than any honest file"):
        list(unpack(io.BytesIO(bytes(data))))


def test_a_bomb_is_one_long_line(tmp_path, pack):
    data = ids(3) + b"9" * (50 << 20) + b"\n" + ids(2)
    path = tmp_path / "bomb"
    path.write_bytes(pack(data))
    del data
    tracemalloc.start()
    with open_list(path) as reader:
        rows = single(reader)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [type(row) for row in rows] == [ListRow] * 3 + [Malformed] + [ListRow] * 2
    assert [row.line for row in rows] == [1, 2, 3, 4, 5, 6]
    assert peak < 50 << 20


def test_the_thread_ends_when_the_list_is_closed_early(tmp_path):
    path = tmp_path / "list"
    # more than three blocks, so that the thread waits for its reader
    path.write_bytes(gzip.compress(MANY_IDS, 1) * 40)
    before = threading.active_count()
    with open_list(path) as reader:
        next(iter(reader))
        assert threading.active_count() == before + 1
    assert threading.active_count() == before


def test_what_goes_wrong_beside_the_reader_is_told_to_it():
    def blocks():
        yield b"1"
        raise BrokenError("as expected")

    beside = Beside(blocks())
    assert next(beside) == b"1"
    with pytest.raises(BrokenError, match="as expected"):
        next(beside)
    with pytest.raises(StopIteration):
        next(beside)
    beside.close()


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_encodings_of_a_large_list(read, encoding, end, monkeypatch):
    monkeypatch.setattr(unpacked, "_PIECE", 1021)  # pieces that end in the middle of characters
    lines = ["photo_id,title", *(f"{10**9 + i},café {i}" for i in range(1_000))]
    rows = read(end.join(lines).encode(encoding))
    assert [row.references for row in rows] == [(str(10**9 + i),) for i in range(1_000)]
    assert [row.line for row in rows] == list(range(2, 1_002))


PIECES = st.sampled_from([b"5159730964", b"x", b"\r", b"\n", b"\r\n", b"\xff", b"\0"])


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=15))
def test_lines_are_numbered_as_a_text_editor_does(tmp_path_factory, parts):
    path = tmp_path_factory.mktemp("list") / "list"
    content = b"5159730964\n" * 200 + b"".join(parts)
    path.write_bytes(content)
    text = content.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    expected = [n for n, line in enumerate(text.split("\n"), 1) if line == "5159730964"]
    with open_list(path, format="text") as reader:
        found = [row.line for row in single(reader) if isinstance(row, ListRow)]
    assert found == expected
