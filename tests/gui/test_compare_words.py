"""What the comparison says in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made_casebook import HOSTILE, match
from PySide6.QtGui import QImage

from flickrcheck.gui.compare_loader import Compared
from flickrcheck.gui.compare_words import compared_words, other_words, others_words
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.store.casebook_compare import Others
from flickrcheck.work.align import Alignment

WHOLE = (0.0, 0.0, 1.0, 1.0)


def compared(place=WHOLE, turn="as is", clear=0.0) -> Compared:
    image = QImage(4, 4, QImage.Format.Format_RGB888)
    return Compared(image, image, Alignment(turn, place, 7), place, image, clear)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (compared(), "7 of 256 bits differ. Nowhere do they differ clearly."),
        (compared(turn="upside down"), "shown upside down"),
        (compared((0.2, 0.2, 0.5, 0.5)), "a part of the first"),
        (compared((-0.5, -0.5, 2.0, 2.0)), "shows more"),
        (compared(clear=0.004), "less than 1 of 100 parts"),
        (compared(clear=0.25), "about 25 of 100 parts"),
        (replace(compared(), alignment=None), "could not be laid over each other"),
    ],
)
def test_how_two_pictures_compare(found, words):
    assert words in compared_words(found)


def test_other_pictures_are_counted_and_their_names_are_harmless():
    other = StoredMatch(1, match(f"/photos/{HOSTILE}.jpg"), None, None, False, True)
    assert "\u202e" not in other_words(other)
    assert others_words(Others((), 0, False)).startswith("No other picture")
    assert others_words(Others((other,), 2, False)) == (
        "1 other picture of yours matches the same photo; see the list above. "
        "2 more files are byte for byte the same as this one."
    )
    assert "More than 50" in others_words(Others((other,) * 50, 0, True))
