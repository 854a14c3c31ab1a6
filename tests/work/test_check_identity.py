"""What the files beside pictures and the pictures' own metadata do in a scan."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from flickrcheck.model import Entry, Grade
from flickrcheck.photo.pool import Failure
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work import check_pictures
from flickrcheck.work.check import Progress, scan
from flickrcheck.work.recheck import recheck
from flickrcheck.work.report import report_data
from flickrcheck.work.report_tables import json_report
from flickrcheck.work.report_words import summary

pytestmark = pytest.mark.usefixtures("in_this_process")

NSID, OTHER = "12345678@N00", "87654321@N00"
LISTED, UNLISTED = 53208249252, 7654321


def page(photo_id: int, nsid: str = NSID) -> str:
    return f"https://www.flickr.com/photos/{nsid}/{photo_id}/"


@pytest.fixture
def pack(tmp_path) -> Path:
    path = tmp_path / "listed.pack"
    with PackWriter(path, dataset="pipa", edition="1") as writer:
        writer.add_entries([Entry("pipa", LISTED, NSID)])
        writer.finish()
    return path


@pytest.fixture
def folder(tmp_path) -> Path:
    made = tmp_path / "photos"
    made.mkdir()
    return made


def picture(path: Path, said: str = "") -> Path:
    Image.linear_gradient("L").save(path, "JPEG", comment=said.encode())
    return path


def matches(book: Casebook) -> dict[str, tuple[Grade, str]]:
    return {
        Path(each.match.photo.path).name: (each.match.grade, each.match.note)
        for each in book.matches()
    }


def evidence(book: Casebook) -> str:
    return " ".join(proof.how for each in book.matches() for proof in each.match.evidence)


def run(book: Casebook, folder: Path, pack: Path) -> None:
    list(scan(book, [folder], [pack], jobs=1, look_harder=False))


def test_metadata_is_matched_before_the_first_picture_is_decoded(book, folder, pack):
    for number in range(3):
        picture(folder / f"{number}.jpg", f"see {page(LISTED)}")
    for event in scan(book, [folder], [pack], jobs=1, look_harder=False):
        if isinstance(event, Progress) and event.stage == "pictures":
            break
    assert matches(book) == {f"{n}.jpg": (Grade.LISTED, "") for n in range(3)}
    run(book, folder, pack)
    assert matches(book) == {f"{n}.jpg": (Grade.LISTED, "") for n in range(3)}


def test_what_the_beginning_of_a_file_tells_holds_where_its_decoder_fails(
    book, folder, pack, monkeypatch
):
    picture(folder / "a.jpg", page(LISTED))
    monkeypatch.setattr(
        check_pictures,
        "work",
        lambda run, task, items, weigh: ((i, Failure("Hung.")) for i in items),
    )
    run(book, folder, pack)
    assert book.last_scan().unreadable == 1
    assert matches(book) == {"a.jpg": (Grade.LISTED, "")}
    list(recheck(book, [pack]))
    assert matches(book) == {"a.jpg": (Grade.LISTED, "")}


def test_a_recheck_loses_nothing_of_what_was_never_read(book, folder, pack):
    picture(folder / "a.jpg", page(LISTED))
    for event in scan(book, [folder], [pack], jobs=1, look_harder=False):
        if isinstance(event, Progress) and event.stage == "pictures":
            break
    for _ in range(2):
        list(recheck(book, [pack]))
        assert matches(book) == {"a.jpg": (Grade.LISTED, "")}


def test_files_of_downloaders_are_found_in_folders_and_zip_files(book, folder, pack):
    picture(folder / "a.jpg")
    (folder / "a.jpg.json").write_text(
        json.dumps({"category": "flickr", "id": LISTED, "owner": {"nsid": NSID}})
    )
    shutil.make_archive(str(folder / "b"), "zip", folder, ".")
    run(book, folder, pack)
    found = matches(book)
    assert len(found) == 2
    assert {grade for grade, _ in found.values()} == {Grade.LISTED}


def test_a_changed_sidecar_is_seen_by_the_next_scan(book, folder, pack):
    picture(folder / "a.jpg")
    run(book, folder, pack)
    sidecar = folder / "a.jpg.json"
    for photo_id, expected in ((LISTED, ["a.jpg"]), (UNLISTED, [])):
        sidecar.write_text(json.dumps({"category": "flickr", "id": photo_id, "n": expected}))
        run(book, folder, pack)
        assert list(matches(book)) == expected
    sidecar.write_text(json.dumps({"category": "flickr", "id": LISTED, "more": 1}))
    run(book, folder, pack)
    assert list(matches(book)) == ["a.jpg"]
    sidecar.unlink()
    run(book, folder, pack)
    assert list(matches(book)) == []


def test_contradictions_lower_the_grade_and_are_counted(book, folder, pack):
    name = f"{LISTED}_0a1b2c3d4e_b.jpg"
    picture(folder / name, page(UNLISTED))
    picture(folder / "agrees.jpg", page(LISTED))
    run(book, folder, pack)
    found = matches(book)
    assert found["agrees.jpg"] == (Grade.LISTED, "")
    grade, note = found[name]
    assert grade is Grade.POSSIBLE
    assert f"names photo {LISTED}" in note and f"names photo {UNLISTED}" in note
    assert book.last_scan().contradictory == 1
    [(path, said)] = book.contradictions()
    assert (Path(path).name, said) == (name, note)
    run(book, folder, pack)
    assert book.last_scan().contradictory == 1
    picture(folder / name, page(LISTED))
    run(book, folder, pack)
    assert book.last_scan().contradictory == 0
    assert matches(book)[name] == (Grade.LISTED, "")


def test_the_photo_that_only_the_less_trusted_source_names_is_possible_too(book, folder, pack):
    name = f"{UNLISTED}_0a1b2c3d4e_b.jpg"
    picture(folder / name, page(LISTED))
    for _ in range(2):
        run(book, folder, pack)
        ((grade, note),) = matches(book).values()
        assert grade is Grade.POSSIBLE
        assert f"names photo {LISTED}" in note and f"names photo {UNLISTED}" in note
        assert "from a Flickr address in the picture's metadata" in evidence(book)
        (folder / "photo_5.json").write_text("{}")  # so that the photo is matched again


def test_several_photos_in_the_metadata_survive_in_the_casebook(book, folder, pack):
    """A field and an address of different photos: the field counts, and the other is told."""
    said = f"flickr:id={LISTED} and {page(UNLISTED)}"
    picture(folder / "a.jpg", said)
    for _ in range(2):
        run(book, folder, pack)
        (grade, note) = matches(book)["a.jpg"]
        assert grade is Grade.LISTED
        assert f"names photo {UNLISTED}" in note
        (folder / "photo_5.json").write_text("{}")  # so that the photo is matched again
    assert book.last_scan().contradictory == 1


def test_a_bare_number_is_listed_where_the_export_names_its_owner(book, folder, pack):
    bare = picture(folder / f"{LISTED}.jpg")
    run(book, folder, pack)
    assert matches(book)[bare.name][0] is Grade.POSSIBLE
    sidecar = {"id": str(LISTED), "photopage": f"https://www.flickr.com/photos/me/{LISTED}/"}
    (folder / f"photo_{LISTED}.json").write_text(json.dumps(sidecar))
    profile = folder / "account_profile.json"
    profile.write_text(json.dumps({"nsid": NSID, "path_alias": "me"}))
    run(book, folder, pack)
    assert matches(book)[bare.name][0] is Grade.LISTED
    profile.write_text(json.dumps({"nsid": OTHER, "path_alias": "me"}))
    run(book, folder, pack)
    grade, note = matches(book)[bare.name]
    assert grade is Grade.POSSIBLE
    assert f"names {OTHER}" in note


def test_reports_count_contradictions(book, folder, pack):
    picture(folder / f"{LISTED}_0a1b2c3d4e_b.jpg", page(UNLISTED))
    run(book, folder, pack)
    data = report_data(book, datetime.now(UTC))
    assert json.loads(b"".join(json_report(data)))["files_with_contradicting_sources"] == 1
    assert "For 1 file, sources name different Flickr photos" in summary(data)
