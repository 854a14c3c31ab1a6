"""What is said of each picture, and that it never says more than was searched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from grainy_pictures import grainy
from made_casebook import HOSTILE, make_casebook, match

from flickrcheck.model import Evidence, FaceBox, Grade, Verdict
from flickrcheck.store.casebook import Casebook, PackUsed
from flickrcheck.store.casebook_faces import MyFace, set_my_face
from flickrcheck.work.check import scan
from flickrcheck.work.person_results import Outcome, PersonResults, person_results

BOX = FaceBox(1, 2, 3, 4, 640, 480, key="a")


def results_of(path: Path) -> PersonResults:
    with Casebook.open(path) as book:
        found = person_results(book)
    assert found is not None
    return found


def test_nothing_before_the_first_scan(tmp_path: Path) -> None:
    with Casebook.open(tmp_path / "a.casebook", create=True) as book:
        assert person_results(book) is None


def test_every_outcome_has_its_sentence(tmp_path: Path) -> None:
    original = replace(match("/photos/original.jpg"), evidence=(Evidence("file", "the original"),))
    path = make_casebook(
        tmp_path / "a.casebook",
        [
            match("/photos/a.jpg"),
            match("/photos/b.jpg", grade=Grade.SAME_PICTURE),
            match("/photos/b.jpg", "example-faces", 9, Grade.POSSIBLE),
            match("/photos/c.jpg", grade=Grade.POSSIBLE),
            match("/photos/confirmed.jpg", grade=Grade.POSSIBLE),
            match("/photos/d.jpg", entry=None, nsid="1@N01", grade=Grade.ACCOUNT),
            match("/photos/refused.jpg", grade=Grade.SAME_PICTURE),
            original,
        ],
        verdicts={"/photos/confirmed.jpg": Verdict.MINE, "/photos/refused.jpg": Verdict.NOT_MINE},
        unreadable=[("/photos/broken.jpg", f"The file is odd: {HOSTILE}")],
        plain=["/photos/fog.jpg"],
        unmatched=1,
    )
    found = {Path(each.path).name: each for each in results_of(path).pictures}
    said = {name: each.sentence for name, each in found.items()}
    assert said["a.jpg"] == "Listed in People In Photo Albums (PIPA): by its Flickr ID."
    assert said["original.jpg"].endswith("(PIPA): the very file.")
    assert said["b.jpg"] == (
        "Listed in People In Photo Albums (PIPA): same picture. Possible, please check: it "
        "resembles a photo in Example Faces."
    )
    assert said["c.jpg"].startswith("Possible, please check:")
    assert "you confirmed" in said["confirmed.jpg"]
    assert said["d.jpg"].startswith("Other photos of the same Flickr account are listed in")
    assert "Not found in the dataset that was searched by picture." in said["d.jpg"]
    assert said["refused.jpg"].startswith("Not found")
    assert said["refused.jpg"].endswith("(PIPA) is wrong.")
    assert "\u202e" not in said["broken.jpg"]
    assert said["0.jpg"] == (
        "Not found in the dataset that was searched by picture. 1 more can be searched by Flickr "
        "ID only. Only the whole of it was compared, not its parts."
    )
    assert said["fog.jpg"].startswith("Too plain to compare")
    assert {name: each.outcome for name, each in found.items()} == {
        "a.jpg": Outcome.LISTED,
        "b.jpg": Outcome.LISTED,
        "c.jpg": Outcome.POSSIBLE,
        "confirmed.jpg": Outcome.LISTED,
        "d.jpg": Outcome.ACCOUNT,
        "refused.jpg": Outcome.NOT_FOUND,
        "original.jpg": Outcome.LISTED,
        "broken.jpg": Outcome.UNREADABLE,
        "fog.jpg": Outcome.PLAIN,
        "0.jpg": Outcome.NOT_FOUND,
        "locked": Outcome.UNREADABLE,
    }
    summary = results_of(path).summary
    assert summary.startswith("4 pictures are listed. 1 picture is possibly listed.")
    assert "2 pictures could not be read." in summary
    assert "edition 2021-08" in results_of(path).searched
    for words in [*said.values(), summary]:
        assert "not in any" not in words


def test_packs_without_pictures_are_said_to_be_asked_by_id_only(tmp_path: Path) -> None:
    packs = [PackUsed("pipa", "1", 5, 0, 0), PackUsed("megaface", "1", 5, 0, 0)]
    path = make_casebook(tmp_path / "a.casebook", [], packs=packs, unmatched=1)
    found = results_of(path)
    assert "none of the 2 datasets" in found.pictures[0].sentence
    assert "could not be compared" in found.pictures[0].sentence
    assert found.searched.startswith("Searched by Flickr ID only:")


@pytest.mark.parametrize("finished", [True, False])
def test_without_datasets_or_end_nothing_is_said_to_be_missing(
    tmp_path: Path, finished: bool
) -> None:
    path = make_casebook(tmp_path / "a.casebook", [], packs=[], unmatched=1, finished=finished)
    [picture, *_] = results_of(path).pictures
    assert picture.outcome is (Outcome.UNSEARCHED if finished else Outcome.WAITING)
    assert "Not found" not in picture.sentence
    assert not picture.open


def test_before_parts_are_compared_the_rest_is_told(tmp_path: Path, example_pack: Path) -> None:
    grainy(5).save(tmp_path / "a.jpg")
    path = tmp_path / "a.casebook"
    with Casebook.open(path, create=True) as book:
        for _ in scan(book, [tmp_path], [example_pack], jobs=1, look_harder=False):
            pass
        assert "Only the whole of it" in results_of(path).pictures[0].sentence
        book.database.conn.execute("UPDATE scan SET finished = NULL")
        [picture] = results_of(path).pictures
        assert picture.outcome is Outcome.NOT_FOUND
        assert picture.sentence.endswith("Parts of it are not compared yet.")
        book.database.conn.execute("UPDATE photo SET settled = -1")
        [picture] = results_of(path).pictures
        assert picture.outcome is Outcome.WAITING


def test_what_the_person_said_of_the_boxes_is_told(tmp_path: Path) -> None:
    path = make_casebook(tmp_path / "a.casebook", [match("/photos/a.jpg", faces=(BOX, BOX))])
    assert len(results_of(path).pictures[0].boxed) == 1
    assert results_of(path).pictures[0].sentence.endswith("2 boxes in it: which one is you?")
    with Casebook.open(path) as book:
        set_my_face(book, "pipa", 111, MyFace(BOX))
        assert results_of(path).pictures[0].sentence.endswith("You said that box 1 is you.")
        set_my_face(book, "pipa", 111, MyFace(None))
        assert "none of the marked boxes" in results_of(path).pictures[0].sentence
        set_my_face(book, "pipa", 111, MyFace(FaceBox(9, 9, 9, 9, key="gone")))
        assert "not in this edition" in results_of(path).pictures[0].sentence


def test_each_list_that_marks_somebody_is_asked_about(tmp_path: Path) -> None:
    matches = [
        match("/photos/a.jpg", faces=(BOX,)),
        match("/photos/a.jpg", "example-faces", 5, faces=(BOX, BOX)),
        match("/photos/a.jpg", "coco", 6),
    ]
    path = make_casebook(tmp_path / "a.casebook", matches)
    [picture, *_] = results_of(path).pictures
    assert [each.match.dataset for each in picture.boxed] == ["example-faces", "pipa"]
    assert "Example Faces: The list marks 2 boxes in it: which one is you?" in picture.sentence
    assert "(PIPA): The list marks 1 box in it: is that you?" in picture.sentence
    nowhere = FaceBox(None, None, None, None, key="1_identity_2/111_0.jpg")
    path = make_casebook(tmp_path / "b.casebook", [match("/photos/a.jpg", faces=(nowhere,))])
    [picture, *_] = results_of(path).pictures
    assert "marks 1 person in it, but does not say where: is that you?" in picture.sentence


def test_a_file_of_another_kind_has_its_line(tmp_path: Path, monkeypatch) -> None:
    other = tmp_path / "film.mov"
    other.write_bytes(b"film")
    monkeypatch.setattr(
        "flickrcheck.store.casebook.Casebook._roots", lambda *_: [str(other), "/photos"]
    )
    path = make_casebook(tmp_path / "a.casebook", [])
    told = {each.path: each.sentence for each in results_of(path).pictures}
    assert "no picture of a kind" in told[str(other)]
