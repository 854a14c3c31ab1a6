"""Where the boxes that a dataset's makers drew lie on the person's picture.

The boxes are in pixels of the frame that the list names. The picture may be turned, mirrored, cut
or bordered against that; how, is known from the proof by picture. Where it cannot be told, no box
is placed: one that marks somebody else would be worse than none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from flickrcheck.language import marked, say, say_counted
from flickrcheck.model import Evidence, FaceBox, Match
from flickrcheck.photo.parts import FIRST_WINDOW, SQUARE, WHOLE
from flickrcheck.photo.windows import pack_windows
from flickrcheck.work.grade import doubts_picture

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom, as fractions of a picture's or a frame's sides."""

_ALL: Final[Box] = (0.0, 0.0, 1.0, 1.0)
_SAME_SHAPE = 0.03  # how far the width-to-height ratios of picture and frame may differ

_BY_SHAPE: Final = marked(
    "The boxes are placed as if your picture were the listed one as it is: only the ID ties them."
)

# The point (x, y) of the person's picture that comes to (u, v) when it is turned in this way, as
# (which of u and v gives x, whether it counts from the other end, the same for y).
_BACK: Final = {
    "as is": (0, False, 1, False),
    "mirrored": (0, True, 1, False),
    "flipped top to bottom": (0, False, 1, True),
    "upside down": (0, True, 1, True),
    "turned left": (1, True, 0, False),
    "turned right": (1, False, 0, True),
    "turned left and mirrored": (1, True, 0, True),
    "turned right and mirrored": (1, False, 0, False),
}


@dataclass(frozen=True, slots=True)
class PlacedFace:
    """A box on the person's upright picture, within it.

    number: of the face in the match, from 1. box: as fractions of the picture's sides. cut: a part
    of what the dataset marks lies outside of the picture.
    """

    number: int
    box: Box
    cut: bool


@dataclass(frozen=True, slots=True)
class FacePlaces:
    """The boxes that can be placed, and what has to be said of them, in sentences or ""."""

    placed: tuple[PlacedFace, ...]
    remark: str = ""


def face_places(
    match: Match, width: int, height: int, mine: Mapping[int, Box] | None = None
) -> FacePlaces:
    """Place the faces of a match on the person's picture of so many pixels.

    mine: where the parts of the picture lie, as photo/parts.py part_boxes has them.
    """
    faces = [(number, face) for number, face in enumerate(match.faces, 1) if face.x is not None]
    if match.faces and not faces:
        return _none(say("the list does not give their positions"))
    if not faces or width < 1 or height < 1:
        return FacePlaces(())
    proof = next((each for each in match.evidence if each.kind == "picture"), None)
    if proof is None and doubts_picture(match.note):
        return _none(say("your picture looks different from the listed one"))
    if proof is not None and proof.orientation not in _BACK:
        return _none(say("it is not known how your picture is turned"))
    parts = {WHOLE: _ALL, **(mine or {})}
    placed: list[PlacedFace] = []
    outside: list[int] = []
    reasons: dict[str, None] = {}
    for number, face in faces:
        found = _placed(face, proof, (width, height), parts)
        if isinstance(found, str):
            reasons[found] = None
            continue
        inside = _within(found)
        if inside is None:
            outside.append(number)
        else:
            cut = max(abs(a - b) for a, b in zip(inside, found, strict=True)) > _SAME_SHAPE
            placed.append(PlacedFace(number, inside, cut))
    said = [_none(reason).remark for reason in reasons]
    if placed and proof is None:
        said.append(say(_BY_SHAPE))
    if outside:
        which = ", ".join(map(str, outside))
        said.append(
            say_counted(
                "Not in your picture, which shows only a part of the listed one: box {boxes}.",
                "Not in your picture, which shows only a part of the listed one: boxes {boxes}.",
                len(outside),
                boxes=which,
            )
        )
    return FacePlaces(tuple(placed), " ".join(said))


def _none(reason: str) -> FacePlaces:
    return FacePlaces((), say("The boxes are not drawn, because {reason}.", reason=reason))


def _placed(
    face: FaceBox, proof: Evidence | None, size: tuple[int, int], mine: Mapping[int, Box]
) -> Box | str:
    """Where a face lies, maybe outside of the picture, or why that cannot be told."""
    if not (face.frame_w and face.frame_h and face.frame_w > 0 and face.frame_h > 0):
        return say("the list does not say for which picture size")
    frame = (face.frame_w, face.frame_h)
    left, top = (face.x or 0) / frame[0], (face.y or 0) / frame[1]
    box = (left, top, left + (face.w or 0) / frame[0], top + (face.h or 0) / frame[1])
    turn = (proof.orientation if proof else None) or "as is"
    region, listed = _agreeing(proof, frame, mine)
    if listed is None:
        return say("the listed copy has a border, and the list does not say how wide it is")
    if region is None:
        return say("it cannot be told which part of your picture is the listed one")
    if _same_shape(size, region, frame, listed, turn):
        return _back(_relative(box, listed), region, turn)
    squares = proof is not None and proof.parts is not None and proof.parts[0] == SQUARE
    if squares and _same_shape(size, _ALL, frame, _ALL, turn):
        # the dataset holds Flickr's square of the picture, and boxes in the whole of it
        return _back(box, _ALL, turn)
    other_way = "turned left" if turn == "as is" else "as is"
    if proof is None and _same_shape(size, region, frame, listed, other_way):
        return say("your picture seems to be turned, and it is not known to which side")
    return say("your picture has another shape")


def _agreeing(
    proof: Evidence | None, frame: tuple[int, int], mine: Mapping[int, Box]
) -> tuple[Box | None, Box | None]:
    """Which part of the person's picture shows which part of the frame; None where unknown."""
    if proof is None:
        return _ALL, _ALL
    my_part, their_part = proof.parts or (WHOLE, WHOLE)
    region = mine.get(my_part)
    if proof.window is not None:
        left, top, wide, high = proof.window
        region = _within((left, top, left + wide, top + high))
    return region, _listed(their_part, frame)


def _listed(part: int, frame: tuple[int, int]) -> Box | None:
    if part == WHOLE:
        return _ALL
    if part == SQUARE:
        side = min(frame)
        left, top = (1 - side / frame[0]) / 2, (1 - side / frame[1]) / 2
        return left, top, 1 - left, 1 - top
    windows = pack_windows()
    if FIRST_WINDOW <= part < FIRST_WINDOW + len(windows):
        left, top, right, bottom = windows[part - FIRST_WINDOW].tolist()
        return left, top, right, bottom
    return None


def _same_shape(
    size: tuple[int, int], region: Box, frame: tuple[int, int], listed: Box, turn: str
) -> bool:
    wide = size[0] * (region[2] - region[0])
    high = size[1] * (region[3] - region[1])
    if turn.startswith("turned"):
        wide, high = high, wide
    theirs = frame[0] * (listed[2] - listed[0]) / (frame[1] * (listed[3] - listed[1]))
    return high > 0 and abs(wide / high / theirs - 1) <= _SAME_SHAPE


def _relative(box: Box, outer: Box) -> Box:
    """A box in fractions of the outer one."""
    wide, high = outer[2] - outer[0], outer[3] - outer[1]
    return (
        (box[0] - outer[0]) / wide,
        (box[1] - outer[1]) / high,
        (box[2] - outer[0]) / wide,
        (box[3] - outer[1]) / high,
    )


def _back(box: Box, region: Box, turn: str) -> Box:
    """A box of the turned part, in the picture as it is."""
    of_x, x_reversed, of_y, y_reversed = _BACK[turn]
    across = sorted(1 - at if x_reversed else at for at in (box[of_x], box[of_x + 2]))
    down = sorted(1 - at if y_reversed else at for at in (box[of_y], box[of_y + 2]))
    wide, high = region[2] - region[0], region[3] - region[1]
    return (
        region[0] + across[0] * wide,
        region[1] + down[0] * high,
        region[0] + across[1] * wide,
        region[1] + down[1] * high,
    )


def _within(box: Box) -> Box | None:
    """What of a box lies in the picture, None where nothing does."""
    left, top, right, bottom = (min(max(at, 0.0), 1.0) for at in box)
    return (left, top, right, bottom) if left < right and top < bottom else None
