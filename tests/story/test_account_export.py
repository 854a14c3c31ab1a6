"""A made-up account export, given to the scan in every form that people keep it in."""

from __future__ import annotations

import io
import json
import random
import zipfile
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from flickrcheck.flickr.export_photo import ExportedPhoto
from flickrcheck.model import Entry, Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_export import exported_photos
from flickrcheck.store.pack_schema import PackSource
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.check import scan
from flickrcheck.work.export_words import exports_of, name_words
from flickrcheck.work.recheck import recheck

NSID = "99999001@N00"
STRANGER = "99999002@N00"
IDS = [99_999_100_000 + number for number in range(6)]
LISTED = IDS[:4]
OTHERS = [99_999_200_001, 99_999_200_002]  # what the account likes; in the dataset as well
META = "72157700000000001_0123456789ab_part"


def jpeg(seed: int) -> bytes:
    dice = random.Random(seed)
    picture = Image.new("RGB", (12, 9))
    picture.putdata([(dice.randrange(256), dice.randrange(256), 128) for _ in range(108)])
    out = io.BytesIO()
    picture.resize((120, 90)).save(out, "JPEG")
    return out.getvalue()


def sidecar(number: int, nsid: str = NSID) -> bytes:
    content = {
        "id": str(number),
        "name": f"Harbour {number % 10}",
        "date_taken": "2019-03-01 12:00:00",
        "date_imported": "0000-00-00 00:00:00",
        "photopage": f"https://www.flickr.com/photos/{nsid}/{number}/",
        "original": f"https://live.staticflickr.com/65535/{number}_0a1b2c3d4e_o.jpg",
        "license": None if number % 2 else "All Rights Reserved",
        "privacy": "friend & family" if number % 2 else "public",
        "geo": [],
    }
    return json.dumps(content).encode()


def profile(nsid: str = NSID) -> bytes:
    return json.dumps({"nsid": nsid, "screen_name": "robin", "path_alias": None}).encode()


def metadata(part: int) -> dict[str, bytes]:
    """The files of one of the two metadata zips."""
    files = {f"photo_{number}.json": sidecar(number) for number in IDS[part - 1 :: 2]}
    if part == 1:
        liked = {"faves": [{"photo_id": str(number)} for number in OTHERS]}
        files |= {
            "account_profile.json": profile(),
            "faves_part001.json": json.dumps(liked).encode(),
        }
    return files


def pictures(part: int) -> dict[str, bytes]:
    """The files of one of the two media zips: titled ones, and those without a title."""
    return {
        f"harbour-{number % 10}_{number}_o.jpg"
        if number % 3
        else f"{number}_0a1b2c3d4e_o.jpg": jpeg(number)
        for number in IDS[part - 1 :: 2]
    }


PARTS = {
    f"{META}1": metadata(1),
    f"{META}2": metadata(2),
    "data-download-1": pictures(1),
    "data_72157700000000001_0123abcd_2": pictures(2),
}


def write(folder: Path, files: dict[str, bytes]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)


def write_zip(path: Path, files: dict[str, bytes]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)


def together(folder: Path) -> None:
    for files in PARTS.values():
        write(folder, files)


def by_part(folder: Path) -> None:
    for name, files in PARTS.items():
        write(folder / name, files)


def zipped(folder: Path) -> None:
    for name, files in PARTS.items():
        write_zip(folder / f"{name}.zip", files)


@pytest.fixture(scope="module")
def pack(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("packs") / "faces.pack"
    with PackWriter(path, dataset="faces", edition="1", created=date(2026, 1, 1)) as writer:
        writer.add_source(PackSource("list.txt", "ab" * 32, 10, "generic", 9, 9, 0, ""))
        writer.add_entries([Entry("faces", number, nsid=NSID) for number in LISTED])
        writer.add_entries([Entry("faces", number, nsid=STRANGER) for number in OTHERS])
        writer.finish()
    return path


def scanned(casebook: Path, folder: Path, pack: Path) -> dict[str, object]:
    """What a scan comes to, but for paths."""
    with Casebook.open(casebook, create=True) as book:
        list(scan(book, [folder], [pack], jobs=1))
        record = book.last_scan()
        assert record is not None
        return {
            "found": sorted(
                (each.match.entry_id or 0, each.match.grade.value, each.match.nsid or "",
                 [proof.how for proof in each.match.evidence], each.match.note)
                for each in book.matches_of(record)
            ),
            "exported": record.exported,
            "pictureless": record.pictureless,
            "videos": record.exported_videos,
            "photos": record.photos,
            "unreadable": record.unreadable + len(record.unlisted),
            "told": exported_photos(book, IDS),
        }  # fmt: skip


@pytest.mark.parametrize("layout", [together, by_part, zipped])
def test_every_layout_gives_the_same(tmp_path, pack, layout):
    layout(tmp_path / "export")
    result = scanned(tmp_path / "my.casebook", tmp_path / "export", pack)
    listed = [(number, "A", NSID) for number in LISTED] + [(0, "D", NSID)] * 2
    assert [each[:3] for each in result["found"]] == sorted(listed)
    hows = [proofs[0] for _, grade, _, proofs, _ in result["found"] if grade == "A"]
    assert hows == [
        f"the Flickr photo ID {number}, from photo_{number}.json of the account export"
        for number in LISTED
    ]
    assert (result["photos"], result["exported"], result["pictureless"]) == (6, 6, 0)
    assert result["unreadable"] == 0
    assert result["told"][IDS[0]] == ExportedPhoto(
        IDS[0], NSID, "Harbour 0", "2019-03-01 12:00:00", "", "public", "All Rights Reserved"
    )
    assert result["told"][IDS[1]].privacy == "friend & family"
    assert result["told"].keys() == set(IDS)


@pytest.mark.parametrize("layout", [write, lambda path, files: write_zip(path / "meta.zip", files)])
def test_the_metadata_alone_is_enough(tmp_path, pack, layout):
    layout(tmp_path / "export", metadata(1) | metadata(2))
    result = scanned(tmp_path / "my.casebook", tmp_path / "export", pack)
    assert [each[:3] for each in result["found"]] == sorted(
        [(number, "A", NSID) for number in LISTED] + [(0, "D", NSID)] * 2
    )
    assert (result["photos"], result["exported"], result["pictureless"]) == (0, 6, 6)
    again = scanned(tmp_path / "my.casebook", tmp_path / "export", pack)
    assert again == result
    with Casebook.open(tmp_path / "my.casebook") as book:
        told = exports_of(book, book.matches())
        assert {name_words(each, "a file", told) for each in book.matches()} == {
            f"Harbour {number % 10}" for number in IDS
        }  # of those whose account alone is listed, too


def verdicts(casebook: Path) -> dict[int, tuple[str, Verdict | None, bool]]:
    with Casebook.open(casebook) as book:
        return {
            each.match.entry_id: (Path(each.match.photo.path).suffix, each.verdict, each.present)
            for each in book.matches()
            if each.match.entry_id
        }


def test_verdicts_follow_a_photo_whose_picture_comes_and_goes(tmp_path, pack):
    casebook, folder = tmp_path / "my.casebook", tmp_path / "export"
    write(folder, metadata(1) | metadata(2))
    scanned(casebook, folder, pack)
    with Casebook.open(casebook) as book:
        first = next(each for each in book.matches() if each.match.entry_id == LISTED[0])
        assert not first.pictured
        assert book.photo_count() == 0
        assert book.pictureless_count() == 6
        book.set_verdict([first.id], Verdict.MINE)
    found = dict.fromkeys(LISTED[1:], (".json", None, True))
    assert verdicts(casebook) == {LISTED[0]: (".json", Verdict.MINE, True), **found}

    picture = folder / f"harbour_{LISTED[0]}_o.jpg"
    picture.write_bytes(jpeg(1))
    result = scanned(casebook, folder, pack)
    assert (result["photos"], result["pictureless"]) == (1, 5)
    assert verdicts(casebook) == {LISTED[0]: (".jpg", Verdict.MINE, True), **found}
    with Casebook.open(casebook) as book:
        match = next(each for each in book.matches() if each.match.entry_id == LISTED[0])
        book.set_verdict([match.id], Verdict.NOT_MINE)

    picture.unlink()
    assert scanned(casebook, folder, pack)["pictureless"] == 6
    assert verdicts(casebook) == {LISTED[0]: (".json", Verdict.NOT_MINE, True), **found}
    with Casebook.open(casebook) as book:
        numbers = [each.match.entry_id for each in book.matches() if each.match.entry_id]
        assert sorted(numbers) == sorted(LISTED)  # none counts twice

    picture.write_bytes(jpeg(1))
    scanned(casebook, folder, pack)
    assert verdicts(casebook) == {LISTED[0]: (".jpg", Verdict.NOT_MINE, True), **found}
    picture.unlink()
    scanned(casebook, folder, pack)

    (folder / f"photo_{LISTED[1]}.json").unlink()
    assert scanned(casebook, folder, pack)["pictureless"] == 5
    assert verdicts(casebook)[LISTED[1]] == (".json", None, False)


def test_one_picture_that_is_scanned_alone_says_nothing_of_the_rest_of_the_export(tmp_path, pack):
    together(tmp_path / "export")
    picture = next((tmp_path / "export").glob(f"*{LISTED[1]}_o.jpg"))
    result = scanned(tmp_path / "my.casebook", picture, pack)
    assert [each[:3] for each in result["found"]] == [(LISTED[1], "A", NSID)]
    assert (result["photos"], result["pictureless"]) == (1, 0)


def test_exports_of_two_accounts_and_a_damaged_one_in_one_tree(tmp_path, pack):
    write_zip(tmp_path / "export" / f"{META}1.zip", metadata(1))
    write_zip(tmp_path / "export" / f"{META}2.zip", metadata(2))
    hers = {"account_profile.json": profile(STRANGER)}
    hers |= {f"photo_{number}.json": sidecar(number, STRANGER) for number in OTHERS}
    write_zip(tmp_path / "export" / "72157700000000002_ba9876543210_part1.zip", hers)
    bad = tmp_path / "export" / "72157700000000003_ba9876543210_part1.zip"
    write_zip(
        bad,
        {"photo_5.json": sidecar(5) * 50, "../photo_6.json": sidecar(6), "a/photo_7.json": b"{"},
    )
    data = bytearray(bad.read_bytes())
    data[60] ^= 255  # in the middle of the first member
    bad.write_bytes(data)
    result = scanned(tmp_path / "my.casebook", tmp_path / "export", pack)
    owners = {number: nsid for number, grade, nsid, *_ in result["found"] if grade == "A"}
    assert owners == dict.fromkeys(LISTED, NSID) | dict.fromkeys(OTHERS, STRANGER)
    assert result["pictureless"] == len(IDS) + len(OTHERS)
    assert result["unreadable"] == 3


def test_a_picture_elsewhere_in_the_casebook_is_a_picture(tmp_path, pack):
    casebook, export, other = tmp_path / "my.casebook", tmp_path / "export", tmp_path / "other"
    write(other, {f"{IDS[0]}_0a1b2c3d4e_b.jpg": jpeg(1)})
    assert len(scanned(casebook, other, pack)["found"]) == 1
    write_zip(export / "meta.zip", metadata(1) | metadata(2))
    assert scanned(casebook, export, pack)["pictureless"] == 5
    write(other, {f"{IDS[1]}_0a1b2c3d4e_b.jpg": jpeg(2)})
    scanned(casebook, other, pack)
    found = dict.fromkeys(LISTED[:2], (".jpg", None, True))
    assert verdicts(casebook) == found | dict.fromkeys(LISTED[2:], (".json", None, True))
    with Casebook.open(casebook) as book:
        assert (book.photo_count(), book.pictureless_count()) == (2, 4)


def test_new_packs_are_compared_with_photos_without_a_picture(tmp_path, pack):
    write_zip(tmp_path / "export" / "meta.zip", metadata(1) | metadata(2))
    with Casebook.open(tmp_path / "my.casebook", create=True) as book:
        list(scan(book, [tmp_path / "export"], [], jobs=1))
        assert list(book.matches()) == []
        list(recheck(book, [pack]))
        listed = [each for each in book.matches() if each.match.entry_id]
        assert [each.match.entry_id for each in listed] == LISTED
        record = book.last_scan()
        assert (record.exported, record.pictureless) == (6, 6)
        (tmp_path / "export" / "meta.zip").unlink()
        list(recheck(book, [pack]))
        assert len(list(book.matches())) == 6


@pytest.mark.parametrize("layout", [write, lambda path, files: write_zip(path / "data.zip", files)])
def test_videos_of_an_export_are_told_and_looked_up_by_their_ids(tmp_path, pack, layout):
    write(tmp_path / "export", metadata(1) | metadata(2))
    films = (f"waves_{IDS[0]}.mp4", f"waves_{IDS[5]}.mov", "other_99999999999.mp4")
    layout(tmp_path / "export" / "media", dict.fromkeys(films, b"film") | pictures(2))
    result = scanned(tmp_path / "my.casebook", tmp_path / "export", pack)
    assert (result["exported"], result["pictureless"], result["videos"]) == (6, 3, 1)
    assert IDS[0] in [each[0] for each in result["found"]]
