"""Index packs: what is written can be read again, and nothing bad is believed."""

from __future__ import annotations

import sqlite3
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Entry, FaceBox, PartPrint
from flickrcheck.store.hash_words import as_words
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_schema import PackCounts, PackSource
from flickrcheck.store.pack_writer import PackWriter

ANNA, BEN = "12345678@N01", "100001044@N04"
SOURCE = PackSource("list.txt.gz", "ab" * 32, 1234, "pipa", 10, 9, 1, "the identity numbers")
ENTRIES = [
    Entry("example", 7, nsid=ANNA, phash=b"\x01" * 32, dhash=b"\x02" * 32),
    Entry(
        "example",
        11,
        nsid=BEN,
        key="train/öäü 11.jpg",
        faces=(
            FaceBox(-3, 4, 50, 60, frame_w=640, frame_h=480, key="face one"),
            FaceBox(None, None, None, None),
            FaceBox(0, 0, 10, 10, kind="person"),
        ),
    ),
    Entry("example", 500),
    Entry("example", 99_999_999_999, nsid=ANNA, phash=b"\xff" * 32),
]


def write_pack(path, entries=ENTRIES, dataset="example", edition="2019-01", sources=(SOURCE,)):
    with PackWriter(path, dataset=dataset, edition=edition, title="Example Faces") as writer:
        for source in sources:
            writer.add_source(source)
        writer.add_entries(entries)
        writer.finish()
    return path


@pytest.fixture
def pack(tmp_path):
    with Pack.open(write_pack(tmp_path / "example.pack")) as opened:
        yield opened


def test_a_pack_says_what_it_is(pack):
    assert (pack.dataset, pack.edition, pack.about.title) == ("example", "2019-01", "Example Faces")
    assert pack.counts == PackCounts(photos=4, owners=2, hashes=2, faces=2)
    assert pack.sources == (SOURCE,)
    pack.check()


def test_listed_photos_come_back_whole(pack):
    wanted = {entry.photo_id: entry for entry in ENTRIES}
    assert pack.lookup_ids([*wanted, 8, 12, 0, -5, 2**63, 2**70, 7]) == wanted
    assert pack.lookup_ids([8]) == {}
    assert pack.lookup_ids([]) == {}


def test_accounts_and_their_photos(pack):
    assert pack.lookup_owners([ANNA, BEN, "99999@N00", "nonsense", ""]) == {ANNA: 2, BEN: 1}
    assert list(pack.photos_of(ANNA)) == [7, 99_999_999_999]
    assert list(pack.photos_of("99999@N00")) == []


def test_the_photos_of_many_accounts_in_one_pass(pack):
    found = pack.photos_of_each([ANNA, "99999@N00", BEN, "nonsense!", "", ANNA])
    assert list(found) == [ANNA, BEN]
    assert all(ids.tolist() == list(pack.photos_of(nsid)) for nsid, ids in found.items())
    assert pack.photos_of_each([]) == pack.photos_of_each(["99999@N00"]) == {}


def test_originals_are_found_by_size_and_md5(tmp_path):
    def entry(photo_id, md5, size):
        return Entry("d", photo_id, original_md5=md5, original_size=size)

    one, two = b"1" * 16, b"2" * 16
    entries = [entry(1, one, 500), entry(2, two, 500), entry(3, one, 500), entry(4, one, 600)]
    entries += [entry(100 + n, one, 700) for n in range(1_001)]  # nobody uploads that
    with Pack.open(write_pack(tmp_path / "d.pack", entries, dataset="d")) as pack:
        assert pack.lookup_sizes([-1, 0, 500, 501, 2**70]) == {500}
        asked = [(one, 500), (two, 500), (two, 600), (b"3" * 16, 500), (one, 2**70), (one, 700)]
        assert pack.lookup_originals(asked) == {(one, 500): [1, 3], (two, 500): [2]}


def test_whose_a_name_is(tmp_path):
    entries = [
        Entry("d", 1, nsid=ANNA, alias="anna"),
        Entry("d", 2, nsid=BEN, alias="anna"),
        Entry("d", 3, alias="carl"),
    ]
    with Pack.open(write_pack(tmp_path / "d.pack", entries, dataset="d")) as pack:
        assert pack.nsids_of("anna") == {ANNA, BEN}
        assert pack.nsids_of("carl") == pack.nsids_of("dora") == pack.nsids_of("no alias") == set()
        assert {name: ids.tolist() for name, ids in pack.photos_of_each(["anna", BEN]).items()} == {
            "anna": [1, 2],
            BEN: [2],
        }


def test_fingerprints_as_arrays(pack):
    hashes = pack.hashes()
    assert hashes.ids.tolist() == [7, 99_999_999_999]
    assert (hashes.phash == as_words(b"\x01" * 32 + b"\xff" * 32)).all()
    assert hashes.parts.tolist() == [0, 0]


def test_many_more_than_one_query_holds(tmp_path):
    ids = range(1, 60_001)
    entries = (Entry("big", i, nsid=f"{10_000 + i % 7}@N00", phash=i.to_bytes(32)) for i in ids)
    with Pack.open(write_pack(tmp_path / "big.pack", entries, dataset="big")) as pack:
        assert pack.counts == PackCounts(photos=60_000, owners=7, hashes=60_000, faces=0)
        assert len(pack.lookup_ids(range(50_000, 70_000))) == 10_001
        assert (pack.hashes().phash == as_words(b"".join(i.to_bytes(32) for i in ids))).all()
        assert (
            len(list(pack.photos_of("10003@N00"))) == pack.lookup_owners(["10003@N00"])["10003@N00"]
        )


@pytest.mark.parametrize(
    "name", ["a b.pack", "what?.pack", "#1.pack", "100%.pack", "%41.pack", "Größe&x=1.pack", "ü;é"]
)
def test_any_file_name_will_do(tmp_path, name):
    folder = tmp_path / "my packs? #1 50%"
    folder.mkdir()
    with Pack.open(write_pack(folder / name)) as pack:
        assert pack.counts.photos == 4
    assert [found.name for found in folder.iterdir()] == [name]


def test_a_name_that_is_no_utf_8(tmp_path):
    import os

    path = tmp_path / os.fsdecode(b"caf\xe9.pack")
    try:
        path.touch()
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    with Pack.open(write_pack(path)) as pack:
        assert pack.counts.photos == 4


def test_an_empty_pack_is_a_pack(tmp_path):
    with Pack.open(write_pack(tmp_path / "empty.pack", [])) as pack:
        assert pack.counts == PackCounts(0, 0, 0, 0)
        assert pack.hashes().phash.shape == (0, 4)
        pack.check()


class OldConnection(sqlite3.Connection):
    """As in Python 3.11.2: the row of a blob has to be a C int."""

    def blobopen(self, table, column, row, /, *, readonly=False, name="main"):
        if row >= 2**31:
            raise OverflowError("Python int too large to convert to C int")
        return super().blobopen(table, column, row, readonly=readonly, name=name)


def test_large_ids_are_read_with_an_old_python_too(tmp_path, monkeypatch):
    entries = [Entry("d", 10**10 + n, phash=bytes([n]) * 32) for n in range(100)]
    path = write_pack(tmp_path / "large.pack", entries, dataset="d")
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=OldConnection))
    with Pack.open(path) as pack:
        few = {entry.photo_id: entry for entry in entries[::9]}
        assert pack.lookup_ids(few) == few
        assert len(pack.lookup_ids(range(10**10, 10**10 + 100))) == 100


def test_the_same_input_gives_the_same_bytes(tmp_path):
    one, two = (write_pack(tmp_path / name) for name in ("one.pack", "two.pack"))
    assert one.read_bytes() == two.read_bytes()


def test_reading_never_writes(tmp_path):
    path = write_pack(tmp_path / "example.pack")
    before = path.read_bytes(), path.stat().st_mtime_ns
    with Pack.open(path) as pack:
        pack.check()
        pack.lookup_ids([7])
        pack.hashes()
        assert list(tmp_path.iterdir()) == [path]  # no journal beside it
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


nsids = st.from_regex(r"[0-9]{5,11}@N[0-9]{2}", fullmatch=True)
sides = st.integers(0, 1_000_000)
keys = st.none() | st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20)
hashes_256 = st.none() | st.binary(min_size=32, max_size=32)
boxes = st.builds(
    FaceBox,
    *(st.integers(-1_000_000, 1_000_000), st.integers(-1_000_000, 1_000_000), sides, sides),
    kind=st.sampled_from(["face", "person"]),
    key=keys,
)
prints = st.builds(
    PartPrint,
    st.integers(1, 255),
    st.binary(min_size=32, max_size=32),
    st.binary(min_size=32, max_size=32),
)
in_order = st.lists(prints, max_size=3).map(
    lambda parts: tuple(sorted(parts, key=lambda part: part.part))
)
originals = st.just((None, None)) | st.tuples(
    st.binary(min_size=16, max_size=16), st.integers(1, 2**40)
)
entries_of_any_kind = st.builds(
    lambda original, **rest: Entry(original_md5=original[0], original_size=original[1], **rest),
    original=originals,
    parts=in_order,
    alias=st.none() | st.from_regex(r"[A-Za-z0-9_-]{1,64}", fullmatch=True),
    dataset=st.just("any"),
    photo_id=st.integers(1, 99_999_999_999),
    nsid=st.none() | nsids,
    key=keys,
    phash=hashes_256,
    dhash=hashes_256,
    faces=st.lists(boxes, max_size=3).map(tuple),
)


@settings(deadline=None, max_examples=40)
@given(st.lists(entries_of_any_kind, max_size=20, unique_by=lambda entry: entry.photo_id))
def test_whatever_is_written_is_read_again(tmp_path_factory, entries):
    entries.sort(key=lambda entry: entry.photo_id)
    path = write_pack(tmp_path_factory.mktemp("any") / "any.pack", entries, dataset="any")
    with Pack.open(path) as pack:
        pack.check()
        assert pack.lookup_ids([e.photo_id for e in entries]) == {e.photo_id: e for e in entries}
        assert list(pack.entries()) == entries
        assert pack.bad_rows == 0


def test_a_closed_pack_is_a_mistake_of_the_program_not_of_the_file(tmp_path):
    pack = Pack.open(write_pack(tmp_path / "example.pack"))
    pack.close()
    with pytest.raises(Exception, match="closed") as raised:
        pack.lookup_ids([7])
    assert not isinstance(raised.value, UnusableFileError)


def test_reading_that_is_given_up_half_way_leaves_nothing_to_complain(tmp_path):
    path = tmp_path / "x.pack"
    with PackWriter(path, dataset="example", edition="1") as writer:
        writer.add_entries(Entry("example", i) for i in range(1, 10_000))
        writer.finish()
    with Pack.open(path) as pack:
        entries = pack.entries()
        assert next(entries).photo_id == 1
    entries.close()  # as when it is collected: its query ends after the pack is closed


def test_what_a_killed_process_left_of_a_pack_is_replaced(tmp_path):
    (tmp_path / "scratch").mkdir()
    left = tmp_path / "scratch" / "pack.part"
    left.write_bytes(b"half a pack")
    path = tmp_path / "x.pack"
    with PackWriter(path, dataset="d", edition="1", scratch=left.parent) as writer:
        writer.add_entries([Entry("d", 7)])
        writer.finish()
    with Pack.open(path) as pack:
        assert [entry.photo_id for entry in pack.entries()] == [7]
    assert not left.exists()
