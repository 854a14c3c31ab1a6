"""Parquet files: LAION's, DataComp's, SBU's and unknown ones, and broken ones."""

import builtins
import io
import random
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from normal_rows import said, single, unplaced

from flickrcheck.errors import UsageError
from flickrcheck.lists import PlainRows, open_list
from flickrcheck.lists.columns import OTHER_SITES

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

NSID = "48664097@N02"
PAGE = f"https://www.flickr.com/photos/{NSID}/5159730964/"
IMAGE = "https://live.staticflickr.com/1227/{}_124c1e63d8.jpg"
OTHER = "https://images.example/{}.jpg"
MIXED = [IMAGE.format(10**9 + i) if i % 100 == 7 else OTHER.format(i) for i in range(3_000)]
FLICKR = [10**9 + i for i in range(3_000) if i % 100 == 7]


def packed(columns, **options) -> bytes:
    file = io.BytesIO()
    parquet.write_table(pyarrow.table(columns), file, **options)
    return file.getvalue()


def laion(urls=MIXED):
    count = len(urls)
    return {
        "SAMPLE_ID": list(range(count)),
        "URL": urls,
        "TEXT": [f"about https://www.flickr.com/photos/somebody/{i}/" for i in range(count)],
        "WIDTH": [640] * count,
        "HEIGHT": [480] * count,
        "NSFW": ["UNLIKELY"] * count,
        "similarity": [0.3] * count,
    }


@pytest.fixture
def read(tmp_path):
    def read_content(content: bytes, **options):
        path = tmp_path / "part.parquet"
        path.write_bytes(content)
        with open_list(path, **options) as reader:
            items = list(reader)
            assert reader.position == reader.size
            return reader.format, items, dict(reader.skipped)

    return read_content


@pytest.mark.parametrize("compression", ["snappy", "zstd", "none"])
def test_laion(read, compression):
    content = packed(laion(), compression=compression, row_group_size=1_000)
    name, [bulk], skipped = read(content)
    assert (name, skipped) == ("laion", {OTHER_SITES: 2_970})
    assert isinstance(bulk, PlainRows)
    assert bulk.photo_ids == FLICKR
    assert bulk.lines == [row for row in range(1, 3_001) if (row - 1) % 100 == 7]


def test_laion_without_flickr_in_the_beginning(read):
    urls = [OTHER.format(i) for i in range(70_000)] + [None, PAGE]
    name, [bulk], skipped = read(packed(laion(urls)))
    assert (name, skipped) == ("laion", {OTHER_SITES: 70_001})
    assert (bulk.photo_ids, bulk.nsids, bulk.line) == ([5159730964], [NSID], 70_002)


def test_datacomp(read):
    columns = {
        "uid": ["a", "b"],
        "url": [PAGE, OTHER],
        "text": ["x", "y"],
        "original_width": [1, 2],
        "original_height": [1, 2],
        "face_bboxes": [[[0.1, 0.2, 0.3, 0.4]], []],
    }
    name, items, skipped = read(packed(columns))
    assert (name, skipped) == ("datacomp", {OTHER_SITES: 1})
    assert unplaced(single(items)) == [said(PAGE)]


def test_sbu(read):
    columns = {"image_url": [PAGE, IMAGE.format(7), OTHER], "user_id": ["x y", "some-body", NSID]}
    name, items, skipped = read(packed(columns | {"caption": ["a", "b", "c"]}))
    assert (name, skipped) == ("sbu-captions", {OTHER_SITES: 1})
    assert unplaced(single(items)) == [said(PAGE), said(IMAGE.format(7), alias="some-body")]


def test_unknown_columns_are_told_by_their_content(read):
    columns = {
        "number": list(range(20)),
        "where": [PAGE] * 20,
        "owner": [NSID] * 20,
        "race": ["x"] * 20,
        "score": [0.5] * 20,
    }
    name, [bulk], _ = read(packed(columns))
    assert (name, bulk.photo_ids, set(bulk.nsids)) == ("parquet", [5159730964] * 20, {NSID})


@pytest.mark.parametrize("kind", [pyarrow.int64(), pyarrow.float64(), pyarrow.string_view()])
def test_a_column_of_ids(read, kind):
    as_text = pyarrow.types.is_string_view(kind)
    ids = ["5159730964", None, "74"] if as_text else [5159730964, None, 74]
    try:
        file = packed({"photo_id": pyarrow.array(ids, kind)})
    except pyarrow.ArrowNotImplementedError:
        assert as_text
        pytest.skip("this pyarrow writes no views of texts, as newer ones do")
    _, items, _ = read(file)
    first, bad, last = single(items)
    assert (first.references, bad.line, last.references) == (("5159730964",), 2, ("74",))


def test_dictionaries_and_large_texts(read):
    urls = pyarrow.array([PAGE, OTHER, PAGE]).dictionary_encode()
    for column in (urls, pyarrow.array([PAGE, OTHER, PAGE], pyarrow.large_string())):
        _, [bulk], skipped = read(packed({"url": column}))
        assert (list(bulk.lines), skipped) == ([1, 3], {OTHER_SITES: 1})


def test_many_parts_in_a_folder(tmp_path):
    for number in range(3):
        (tmp_path / f"part-{number}.parquet").write_bytes(packed(laion()))
    (tmp_path / "README.txt").write_text("no list")
    with open_list(tmp_path) as reader:
        rows = single(reader)
        assert (reader.format, len(rows)) == ("laion", 90)
        assert reader.skipped == {OTHER_SITES: 3 * 2_970, "files of another kind": 1}


def test_columns_without_photos_are_named(read):
    with pytest.raises(UsageError, match=r"names no Flickr photos.*'name', 'age'"):
        read(packed({"name": ["Ada"], "age": [36], "data": [b"x"]}))


def test_a_text_is_no_parquet_file(read):
    with pytest.raises(UsageError, match="is no Parquet file"):
        read(b"url\n" + PAGE.encode(), format="laion")


def test_without_pyarrow_it_says_what_to_type(read, monkeypatch):
    real = builtins.__import__

    def without(name, *rest):
        if name.startswith("pyarrow"):
            raise ImportError(name)
        return real(name, *rest)

    content = packed(laion())
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(UsageError, match=r': pip install "flickrcheck\[parquet\]"'):
        read(content)
    monkeypatch.setattr(sys, "_MEIPASS", "/usr/lib/flickrcheck", raising=False)
    with pytest.raises(UsageError, match=r': pipx install "flickrcheck\[parquet\]"'):
        read(content)


@pytest.mark.parametrize("kept", [4, 8, 100, 0.5, 0.99])
def test_a_file_that_is_cut_off_is_no_list(read, kept):
    content = packed(laion())
    end = kept if kept > 1 else int(len(content) * kept)
    with pytest.raises(UsageError, match="is damaged"):
        read(content[:end])


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, 10**6), st.integers(1, 10))
def test_a_damaged_file_raises_nothing_but_a_sentence(read, seed, wounds):
    chance = random.Random(seed)
    data = bytearray(packed({"url": MIXED[:300]}, compression="snappy", row_group_size=100))
    for _ in range(wounds):
        data[chance.randrange(4, len(data))] = chance.randrange(256)
    try:
        read(bytes(data))
    except UsageError as error:
        assert str(error).endswith(".")
