"""Where boxes of a dataset lie on a person's copy that is turned, cut or bordered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from grainy_pictures import grainy
from hypothesis import given
from hypothesis import strategies as st
from made_casebook import match
from PIL import Image

from flickrcheck.model import Entry, Evidence, FaceBox, Grade, Match
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.parts import FIRST_WINDOW, SQUARE, TRIMMED, WHOLE, part_boxes
from flickrcheck.photo.windows import pack_windows, window_parts
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.align import turned
from flickrcheck.work.check import scan
from flickrcheck.work.face_places import face_places

# what takes a person's copy that was turned so back to the listed picture
UNDONE_BY = {
    "as is": "as is",
    "mirrored": "mirrored",
    "flipped top to bottom": "flipped top to bottom",
    "upside down": "upside down",
    "turned left": "turned right",
    "turned right": "turned left",
    "turned left and mirrored": "turned left and mirrored",
    "turned right and mirrored": "turned right and mirrored",
}
FACE = FaceBox(30, 10, 20, 40, 200, 100)


def by_picture(*faces: FaceBox, turn: str = "as is", parts=(WHOLE, WHOLE), window=None) -> Match:
    proof = Evidence("picture", "agrees", 4, 9, turn, window, parts)
    found = match("/photos/a.jpg", grade=Grade.SAME_PICTURE)
    return replace(found, evidence=(proof,), faces=faces)


def boxes(found: Match, width: int, height: int, mine=None) -> list[tuple[float, ...]]:
    placed = face_places(found, width, height, mine).placed
    return [pytest.approx(face.box, abs=0.006) for face in placed]


@pytest.mark.parametrize("turn", UNDONE_BY)
def test_boxes_follow_the_picture_however_it_is_turned(turn):
    listed = Image.new("L", (200, 100), 0)
    listed.paste(255, (30, 10, 50, 50))  # the face
    copy = turned(listed, UNDONE_BY[turn])
    assert turned(copy, turn).tobytes() == listed.tobytes()
    left, top, right, bottom = copy.getbbox()
    expected = left / copy.width, top / copy.height, right / copy.width, bottom / copy.height
    assert boxes(by_picture(FACE, turn=turn), *copy.size) == [expected]


def test_a_part_that_agrees_has_the_boxes_of_the_whole_frame():
    found = by_picture(FACE, window=(0.0, 0.25, 1.0, 0.5))
    assert boxes(found, 400, 400) == [(0.15, 0.3, 0.25, 0.5)]


def test_in_a_border_the_boxes_lie_where_the_picture_is():
    picture = Image.linear_gradient("L").resize((200, 100)).transpose(Image.Transpose.ROTATE_180)
    bordered = Image.new("L", (240, 140), 255)
    bordered.paste(picture.point(lambda level: level // 2), (20, 20))
    mine = part_boxes(bordered)
    found = by_picture(FACE, parts=(TRIMMED, WHOLE))
    assert boxes(found, 240, 140, mine) == [(50 / 240, 30 / 140, 70 / 240, 70 / 140)]
    # without knowing where the border ends there is no box
    assert "which part of your picture" in face_places(found, 240, 140).remark


def test_the_square_of_a_list_is_the_middle_of_the_picture():
    square = FaceBox(0, 0, 50, 50, 100, 100)
    found = by_picture(square, parts=(SQUARE, WHOLE))
    mine = part_boxes(Image.new("L", (200, 100)))
    assert boxes(found, 200, 100, mine) == [(0.25, 0.0, 0.5, 0.5)]
    # the hash is of a square, the boxes are in the whole photo
    assert boxes(by_picture(FACE, parts=(SQUARE, WHOLE)), 200, 100, mine) == [
        (0.15, 0.1, 0.25, 0.5)
    ]
    # the person's copy is the square
    assert boxes(by_picture(FaceBox(50, 0, 50, 50, 200, 100), parts=(WHOLE, SQUARE)), 90, 90) == [
        (0.0, 0.0, 0.5, 0.5)
    ]


def test_a_crop_that_a_window_of_the_pack_tells_shows_only_its_own_boxes():
    left, top, right, bottom = pack_windows()[0].tolist()  # the corner at the top left
    in_it = FaceBox(43, 43, 43, 43, 1000, 1000)
    beyond = FaceBox(900, 900, 50, 50, 1000, 1000)
    half = FaceBox(387, 0, 86, 43, 1000, 1000)
    found = by_picture(in_it, beyond, half, parts=(WHOLE, FIRST_WINDOW))
    places = face_places(found, 430, 430)
    assert (right - left, bottom - top) == (0.43, 0.43)
    assert [face.number for face in places.placed] == [1, 3]
    assert places.placed[0].box == pytest.approx((0.1, 0.1, 0.2, 0.2))
    assert [face.cut for face in places.placed] == [False, True]
    assert places.remark.endswith("box 2.")


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (by_picture(FaceBox(1, 2, 3, 4)), "for which picture size"),
        (by_picture(FaceBox(1, 2, 3, 4, 0, 7)), "for which picture size"),
        (by_picture(FACE, parts=(WHOLE, TRIMMED)), "has a border"),
        (by_picture(FACE, turn="inside out"), "how your picture is turned"),
        (by_picture(FaceBox(1, 2, 3, 4, 100, 100)), "another shape"),
        (match("/a.jpg", faces=(FaceBox(1, 2, 3, 4, 100, 200),)), "seems to be turned"),
        (
            match("/a.jpg", faces=(FACE,), note="The picture looks different from the listed one"),
            "looks different",
        ),
    ],
)
def test_boxes_that_cannot_be_placed_are_told_why(found, reason):
    places = face_places(found, 400, 200)
    assert not places.placed
    assert reason in places.remark


def test_without_a_proof_by_picture_the_boxes_say_what_they_rest_on():
    places = face_places(match("/a.jpg", faces=(FACE,)), 400, 200)
    assert places.placed[0].box == pytest.approx((0.15, 0.1, 0.25, 0.5))
    assert "only the ID" in places.remark


def test_faces_without_a_position_are_passed_over_and_keep_their_numbers():
    places = face_places(by_picture(FaceBox(None, None, None, None), FACE), 200, 100)
    assert [face.number for face in places.placed] == [2]
    assert face_places(by_picture(), 200, 100).remark == ""
    nowhere = face_places(by_picture(FaceBox(None, None, None, None)), 200, 100)
    assert nowhere.placed == ()
    assert "does not give their positions" in nowhere.remark


number = st.integers(-(10**9), 10**9)


@given(
    st.tuples(number, number, number, number, number, number),
    st.sampled_from(sorted(UNDONE_BY)),
    st.tuples(st.integers(-3, 40), st.integers(-3, 40)),
    st.none() | st.tuples(*[st.floats(-2, 3)] * 4),
)
def test_whatever_a_list_says_boxes_lie_in_the_picture(numbers, turn, parts, window):
    found = by_picture(FaceBox(*numbers), turn=turn, parts=parts, window=window)
    for face in face_places(found, 300, 200).placed:
        left, top, right, bottom = face.box
        assert 0 <= left < right <= 1
        assert 0 <= top < bottom <= 1


def listed(path: Path, pictures: dict[int, Image.Image], face: FaceBox) -> Path:
    """A pack with the pictures, their windows, and a face in each."""
    with PackWriter(path, dataset="example", edition="1") as writer:
        prints = {id: fingerprint(picture) for id, picture in pictures.items()}
        writer.add_entries(
            Entry(
                "example",
                id,
                phash=prints[id].phash,
                dhash=prints[id].dhash,
                faces=(face,),
                parts=window_parts(picture),
            )
            for id, picture in pictures.items()
        )
        writer.finish()
    return path


@pytest.mark.usefixtures("in_this_process")
def test_a_scan_that_looks_harder_places_boxes_on_crops_of_both_sides(tmp_path):
    mine, theirs = grainy(1), grainy(2)
    photos = tmp_path / "photos"
    photos.mkdir()
    mine.save(photos / "whole.png")  # its listed copy is a crop
    theirs.crop((48, 18, 408, 288)).save(photos / "crop.png")  # its listed copy is the whole
    pack = listed(
        tmp_path / "example.pack",
        {101: mine.crop((48, 18, 408, 270)), 102: theirs},
        # in the middle of the frame, which is the crop's for the first
        FaceBox(160, 120, 48, 36, 480, 360),
    )
    with Casebook.open(tmp_path / "my.casebook", create=True) as book:
        for _ in scan(book, [photos], [pack], jobs=1, look_harder=True):
            pass
        found = {Path(each.match.photo.path).name: each.match for each in book.matches()}
    [crop] = face_places(found["crop.png"], 360, 270).placed
    assert crop.box == pytest.approx(
        ((160 - 48) / 360, (120 - 18) / 270, (208 - 48) / 360, (156 - 18) / 270), abs=0.02
    )
    whole = replace(found["whole.png"], faces=(FaceBox(160, 120, 48, 36, 360, 252),))
    [face] = face_places(whole, 480, 360).placed
    assert face.box == pytest.approx(
        ((160 + 48) / 480, (120 + 18) / 360, (208 + 48) / 480, (156 + 18) / 360), abs=0.02
    )
