"""Merging, comparing and exporting packs."""

from __future__ import annotations

import csv
import json
import random
from dataclasses import replace
from datetime import date

import pytest

from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.model import Entry, FaceBox, PartPrint
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_schema import PackSource
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.build import BuildNote, BuildResult, build
from flickrcheck.work.pack_tools import Difference, Exported, diff, export, merge, verify

TODAY = date(2026, 5, 1)
ANNA, BEN = "12345678@N01", "100001044@N04"


def write_pack(path, entries, dataset="some", edition="1", sources=()):
    with PackWriter(path, dataset=dataset, edition=edition, created=TODAY) as writer:
        for source in sources:
            writer.add_source(source)
        writer.add_entries(sorted(entries, key=lambda entry: entry.photo_id))
        writer.finish()
    return path


def merged(out, *packs, edition=None):
    for _ in merge(out, packs, edition, created=TODAY):
        pass
    return out


def entries_of(path):
    with Pack.open(path) as pack:
        pack.check()
        return {entry.photo_id: entry for entry in pack.entries()}


def difference(old, new):
    changes, result = [], None
    for event in diff(old, new):
        if isinstance(event, list):
            changes += event
        elif isinstance(event, Difference):
            result = event
    return changes, result


def made_up(photo_id, seed):
    """An entry of which any part may be missing."""
    rng = random.Random(seed * 1_000_003 + photo_id)
    printed = rng.random() < 0.7
    original = rng.random() < 0.4
    return Entry(
        "some",
        photo_id,
        nsid=rng.choice([None, f"{rng.randrange(10_000, 10_400)}@N00"]),
        alias=rng.choice([None, None, f"alias-{rng.randrange(50)}"]),
        key=rng.choice([None, f"pictures/{photo_id}.jpg"]),
        phash=rng.randbytes(32) if printed else None,
        dhash=rng.randbytes(32) if printed else None,
        parts=tuple(
            PartPrint(part, rng.randbytes(32), rng.randbytes(32))
            for part in range(1, 1 + printed * rng.choice([0, 0, 1, 2, 30]))
        ),
        faces=tuple(FaceBox(n, 2, 3, 4) for n in range(rng.randrange(3))),
        original_md5=rng.randbytes(16) if original else None,
        original_size=rng.randrange(1, 10**7) if original else None,
    )


@pytest.mark.parametrize("cut", ["apart", "mixed"])
def test_parts_of_a_list_merge_to_the_same_bytes_as_all_at_once(tmp_path, cut):
    entries = [made_up(photo_id, 1) for photo_id in random.Random(1).sample(range(10**9), 6_000)]
    sources = [PackSource(f"{n}.csv", "ab" * 32, 5, "csv", 3, 3, 0, "") for n in range(3)]
    if cut == "apart":
        entries.sort(key=lambda entry: entry.photo_id)
    thirds = [entries[:4_500], entries[4_500:4_501], entries[4_501:]]
    packs = [
        write_pack(tmp_path / f"{n}.pack", third, sources=[sources[n]])
        for n, third in enumerate(thirds)
    ]
    whole = write_pack(tmp_path / "whole.pack", entries, sources=sources)
    assert merged(tmp_path / "all.pack", *packs).read_bytes() == whole.read_bytes()


def test_a_pack_is_the_same_in_blocks_of_any_size(tmp_path):
    entries = [made_up(photo_id, 2) for photo_id in range(1000, 11_000, 2)]
    whole = write_pack(tmp_path / "whole.pack", entries).read_bytes()
    with PackWriter(tmp_path / "x.pack", dataset="some", edition="1", created=TODAY) as writer:
        writer.owner_numbers([BEN, "10399@N00"])  # numbered, but no photo is theirs or by then
        start = 0
        while start < len(entries):
            step = random.Random(start).choice([1, 100, 4500])
            writer.add_entries(entries[start : start + step])
            start += step
        writer.finish()
    assert (tmp_path / "x.pack").read_bytes() == whole


def test_merging_gives_the_bytes_of_one_build_of_all_lists(tmp_path):
    rng = random.Random(5)
    lists = []
    for number in range(3):
        rows = []
        for photo_id in rng.choices(range(1, 400), k=300):
            names = [(ANNA, "anna"), (BEN, "some-one")][photo_id % 2]
            rows.append(f"https://www.flickr.com/photos/{rng.choice(names)}/{photo_id}/\n")
        lists.append(tmp_path / f"{number}.txt")
        lists[-1].write_text("".join(rows))

    def built(name, given):
        out = tmp_path / name
        *_, result = build("some", given, [], [], out, "1")
        assert isinstance(result, BuildResult)
        return out

    packs = [built(f"{n}.pack", [path]) for n, path in enumerate(lists)]
    for _ in merge(tmp_path / "all.pack", packs, "1"):
        pass
    assert (tmp_path / "all.pack").read_bytes() == built("once.pack", lists).read_bytes()


def test_what_several_packs_say_of_a_photo_is_joined(tmp_path):
    box, other_box = FaceBox(1, 2, 3, 4), FaceBox(5, 6, 7, 8)
    part = PartPrint(1, b"p" * 32, b"q" * 32)
    one = write_pack(
        tmp_path / "one.pack",
        [
            Entry("some", 1, nsid=ANNA, faces=(box,)),
            Entry("some", 2, alias="Ben"),
            Entry("some", 3, nsid=ANNA, phash=b"a" * 32, key="mine"),
        ],
    )
    two = write_pack(
        tmp_path / "two.pack",
        [
            Entry("some", 1, nsid=BEN, alias="ben", phash=b"b" * 32, dhash=b"c" * 32,
                  parts=(part,), faces=(other_box,), key="name"),
            Entry("some", 2, nsid=BEN, alias="ben", original_md5=b"m" * 16, original_size=9),
            Entry("some", 3, nsid=ANNA, phash=b"x" * 32, dhash=b"y" * 32, parts=(part,)),
            Entry("some", 4),
        ],
    )  # fmt: skip
    assert entries_of(merged(tmp_path / "both.pack", one, two)) == {
        1: Entry("some", 1, nsid=ANNA, phash=b"b" * 32, dhash=b"c" * 32, parts=(part,),
                 faces=(box, other_box), key="name"),
        2: Entry("some", 2, nsid=BEN, alias="Ben", original_md5=b"m" * 16, original_size=9),
        3: Entry("some", 3, nsid=ANNA, phash=b"a" * 32, key="mine"),
        4: Entry("some", 4),
    }  # fmt: skip


def test_packs_that_contradict_each_other_are_merged_with_a_note(tmp_path):
    one = [Entry("some", 1, nsid=ANNA), Entry("some", 2, nsid=ANNA), Entry("some", 3, alias="Ben")]
    two = [Entry("some", 1, nsid=BEN), Entry("some", 2, nsid=ANNA), Entry("some", 3, alias="cleo")]
    packs = [write_pack(tmp_path / f"{n}.pack", some) for n, some in enumerate((one, two))]
    events = list(merge(tmp_path / "both.pack", packs))
    [note] = [event.text for event in events if isinstance(event, BuildNote)]
    assert note.startswith("2 times a pack gave a photo another account")
    assert entries_of(tmp_path / "both.pack") == {entry.photo_id: entry for entry in one}


def test_packs_of_different_datasets_are_not_merged(tmp_path):
    one = write_pack(tmp_path / "one.pack", [Entry("some", 1)])
    two = write_pack(tmp_path / "two.pack", [Entry("other", 1)], dataset="other")
    with pytest.raises(UsageError, match=r"different datasets \(some, other\)"):
        merged(tmp_path / "x.pack", one, two)
    with pytest.raises(UsageError, match="cannot be compared"):
        list(diff(one, two))
    assert len(list(tmp_path.iterdir())) == 2


def test_a_damaged_pack_leaves_no_merged_one(tmp_path):
    entries = [made_up(photo_id, 3) for photo_id in range(1, 6000)]
    one = write_pack(tmp_path / "one.pack", entries)
    two = write_pack(tmp_path / "two.pack", entries)
    data = bytearray(two.read_bytes())
    for at in range(len(data) // 2, len(data), 997):
        data[at] ^= 255
    two.write_bytes(data)
    with pytest.raises(UnusableFileError):
        for path in (two, one, two):
            list(verify(path))
    with pytest.raises(UnusableFileError):
        merged(tmp_path / "x.pack", one, two)
    assert {path.name for path in tmp_path.iterdir()} == {"one.pack", "two.pack"}


def test_differences(tmp_path):
    box = FaceBox(1, 2, 3, 4)
    part = PartPrint(1, b"p" * 32, b"q" * 32)
    kept = [Entry("some", i, nsid=ANNA, phash=bytes([i % 250]) * 32) for i in range(1, 9000)]
    old = [*kept, Entry("some", 20_000), Entry("some", 20_001, nsid=BEN)]
    new = [
        *kept[:10],
        replace(kept[10], phash=b"z" * 32, key="name"),
        replace(kept[11], phash=None),
        replace(kept[12], dhash=b"z" * 32),
        replace(kept[13], parts=(part,)),
        replace(kept[14], faces=(box,)),
        replace(kept[15], original_md5=b"m" * 16, original_size=4),
        replace(kept[16], nsid="55555@N00"),
        *kept[17:],
        Entry("some", 30_000),
    ]
    changes, result = difference(
        write_pack(tmp_path / "old.pack", old), write_pack(tmp_path / "new.pack", new, edition="2")
    )
    assert [(c.change, c.id, c.of) for c in changes if c.what == "photo"] == [
        ("changed", "11", ("name", "fingerprint")),
        ("changed", "12", ("fingerprint",)),
        ("changed", "13", ("fingerprint",)),
        ("changed", "14", ("parts",)),
        ("changed", "15", ("faces",)),
        ("changed", "16", ("original",)),
        ("changed", "17", ("account",)),
        ("removed", "20000", ()),
        ("removed", "20001", ()),
        ("added", "30000", ()),
    ]
    assert [(c.change, c.id, c.of) for c in changes if c.what == "account"] == [
        ("removed", BEN, ()),
        ("changed", ANNA, ("photos",)),
        ("added", "55555@N00", ()),
    ]
    assert result.photos == {"added": 1, "removed": 2, "changed": 7}
    assert (result.old, result.new, result.same) == ("1", "2", 8_992)


def test_a_pack_differs_in_nothing_from_itself(tmp_path):
    path = write_pack(tmp_path / "a.pack", [made_up(i, 4) for i in range(1, 6000)])
    changes, result = difference(path, path)
    assert changes == [] and result.same == 5_999


def exported(path, format):
    events = list(export(path, format))
    assert isinstance(events[-1], Exported) and events[-1].left_out == 0
    return "".join(event for event in events if isinstance(event, str)), events[-1].photos


def test_exports_hold_everything(tmp_path):
    entries = [made_up(i, 6) for i in range(1, 2_500)]
    path = write_pack(tmp_path / "a.pack", entries)
    text, photos = exported(path, "jsonl")
    found = [json.loads(line) for line in text.splitlines()]
    assert photos == len(found) == 2_499
    assert json.loads(exported(path, "json")[0]) == found
    assert exported(path, "ids")[0].split() == [str(i) for i in range(1, 2_500)]
    rows = list(csv.DictReader(exported(path, "csv")[0].splitlines()))
    for entry, row, item in zip(entries, rows, found, strict=True):
        assert row["photo_id"] == item["photo_id"] == str(entry.photo_id)
        assert (row["nsid"] or None) == item.get("nsid") == entry.nsid
        assert (row["phash"] or None) == item.get("phash")
        assert item.get("dhash") == (entry.dhash.hex() if entry.dhash else None)
        assert item.get("original_size") == entry.original_size
        assert int(row["faces"]) == len(item.get("faces", ())) == len(entry.faces)
        assert int(row["parts"]) == len(item.get("parts", ())) == len(entry.parts)


def test_an_export_of_nothing_is_still_well_formed(tmp_path):
    path = write_pack(tmp_path / "empty.pack", [])
    assert json.loads(exported(path, "json")[0]) == []
    assert exported(path, "jsonl") == ("", 0)
    assert len(exported(path, "csv")[0].splitlines()) == 1


def test_an_export_that_fails_leaves_no_file(tmp_path):
    path = write_pack(tmp_path / "a.pack", [made_up(i, 6) for i in range(1, 9_000)])
    path.write_bytes(path.read_bytes()[:-4096])
    with pytest.raises(UnusableFileError, match="cut off"):
        list(export(path, "csv", tmp_path / "out.csv"))
    assert [found.name for found in tmp_path.iterdir()] == ["a.pack"]
