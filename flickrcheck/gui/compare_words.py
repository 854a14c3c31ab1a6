"""What the comparison says in words."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from flickrcheck.gui.compare_loader import Compared
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.store.casebook_compare import MOST_OTHERS, Others
from flickrcheck.work.why import Why
from flickrcheck.work.words import counted, visible

ALONE: Final = (
    "The list holds no picture, only numbers, so your picture stands alone. If you have saved the "
    "photo from Flickr or from the dataset, add it as a reference picture and compare both."
)
REFERENCE: Final = (
    "A reference picture is only looked at: it is not kept, and it changes neither grade nor "
    "letter."
)

_BY_EDGES = 0.01  # of the parts: pictures are laid over each other to three pixels


def other_words(other: StoredMatch) -> str:
    """What the list of pictures to compare with calls another file."""
    path = Path(other.match.photo.path)
    return f"Yours: {visible(path.name, 80)} in {visible(path.parent.name or str(path.parent), 80)}"


def others_words(others: Others) -> str:
    """How many other pictures of the same entry there are."""
    number = len(others.matches)
    words = []
    if others.more:
        words.append(
            f"More than {MOST_OTHERS} other pictures of yours match the same photo; {number} of "
            "them are offered above."
        )
    elif number:
        match = "matches" if number == 1 else "match"
        words.append(
            f"{counted(number, 'other picture')} of yours {match} the same photo; see the list "
            "above."
        )
    else:
        words.append("No other picture of yours matches the same photo.")
    if others.copies:
        files = "file is" if others.copies == 1 else "files are"
        words.append(f"{others.copies:,} more {files} byte for byte the same as this one.")
    return " ".join(words)


def compared_words(compared: Compared) -> str:
    """How two pictures compare, in a sentence or two."""
    found = compared.alignment
    if found is None:
        return (
            "The two pictures could not be laid over each other: they look different, or one is a "
            "small or strongly changed part of the other."
        )
    words = f"Of the fingerprints of what both show {found.distance} of 256 bits differ."
    if found.turn != "as is":
        words += f" The second picture is shown {found.turn}."
    _, _, wide, high = found.place
    if wide * high > 1.02:
        words += " The second picture shows more; the dashed frame is the first."
    elif wide * high < 0.98:
        words += " The second picture shows a part of the first, in the dashed frame."
    if compared.clear == 0:
        words += " Nowhere do they differ clearly."
    elif compared.clear is not None and compared.clear < _BY_EDGES:
        words += " They differ clearly in less than 1 of 100 parts, as edges alone can do."
    elif compared.clear is not None:
        parts = round(100 * compared.clear)
        words += f" They differ clearly in about {parts} of 100 parts; see the difference."
    return words


def why_rows(reasons: Why) -> list[tuple[str, str]]:
    """The proofs with their numbers as rows of a card."""
    rows: list[tuple[str, str]] = [("Result", reasons.grade)]
    for proof in reasons.proofs:
        rows.append((proof.kind, proof.words))
        if proof.bounded:
            rows.append(("Measured", proof.measured))
            rows.append(("Bound", f"{proof.bound[:1].upper()}{proof.bound[1:]}."))
    rows += [("But", words) for words in reasons.against]
    rows += [("By chance", words) for words in reasons.scan]
    return rows
