"""What the comparison says in words."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from flickrcheck.gui.compare_loader import Compared
from flickrcheck.language import marked, say, say_counted
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.store.casebook_compare import MOST_OTHERS, Others
from flickrcheck.work.why import Why
from flickrcheck.work.words import visible

ALONE: Final = marked(
    "The list holds no picture, only numbers, so your picture stands alone. If you have saved the "
    "photo from Flickr or from the dataset, add it as a reference picture and compare both."
)
REFERENCE: Final = marked(
    "A reference picture is only looked at: it is not kept, and it changes neither grade nor "
    "letter."
)

_TURNED: Final = {
    "mirrored": marked("The second picture is shown mirrored."),
    "flipped top to bottom": marked("The second picture is shown flipped top to bottom."),
    "upside down": marked("The second picture is shown upside down."),
    "turned left": marked("The second picture is shown turned left."),
    "turned right": marked("The second picture is shown turned right."),
    "turned left and mirrored": marked("The second picture is shown turned left and mirrored."),
    "turned right and mirrored": marked("The second picture is shown turned right and mirrored."),
}
_BY_EDGES = 0.01  # of the parts: pictures are laid over each other to three pixels


def other_words(other: StoredMatch) -> str:
    """What the list of pictures to compare with calls another file."""
    path = Path(other.match.photo.path)
    return say(
        "Yours: {file} in {folder}",
        file=visible(path.name, 80),
        folder=visible(path.parent.name or str(path.parent), 80),
    )


def others_words(others: Others) -> str:
    """How many other pictures of the same entry there are."""
    number = len(others.matches)
    words = []
    if others.more:
        words.append(
            say(
                "More than {most} other pictures of yours match the same photo; {number} of "
                "them are offered above.",
                most=MOST_OTHERS,
                number=number,
            )
        )
    elif number:
        words.append(
            say_counted(
                "{number} other picture of yours matches the same photo; see the list above.",
                "{number} other pictures of yours match the same photo; see the list above.",
                number,
            )
        )
    else:
        words.append(say("No other picture of yours matches the same photo."))
    if others.copies:
        words.append(
            say_counted(
                "{number} more file is byte for byte the same as this one.",
                "{number} more files are byte for byte the same as this one.",
                others.copies,
            )
        )
    return " ".join(words)


def compared_words(compared: Compared) -> str:
    """How two pictures compare, in a sentence or two."""
    found = compared.alignment
    if found is None:
        return say(
            "The two pictures could not be laid over each other: they look different, or one is a "
            "small or strongly changed part of the other."
        )
    words = [
        say(
            "Of the fingerprints of what both show {number} of 256 bits differ.",
            number=found.distance,
        )
    ]
    if found.turn in _TURNED:
        words.append(say(_TURNED[found.turn]))
    _, _, wide, high = found.place
    if wide * high > 1.02:
        words.append(say("The second picture shows more; the dashed frame is the first."))
    elif wide * high < 0.98:
        words.append(say("The second picture shows a part of the first, in the dashed frame."))
    if compared.clear == 0:
        words.append(say("Nowhere do they differ clearly."))
    elif compared.clear is not None and compared.clear < _BY_EDGES:
        words.append(say("They differ clearly in less than 1 of 100 parts, as edges alone can do."))
    elif compared.clear is not None:
        words.append(
            say(
                "They differ clearly in about {parts} of 100 parts; see the difference.",
                parts=round(100 * compared.clear),
            )
        )
    return " ".join(words)


def why_rows(reasons: Why) -> list[tuple[str, str]]:
    """The proofs with their numbers as rows of a card."""
    rows: list[tuple[str, str]] = [(say("Result"), reasons.grade)]
    for proof in reasons.proofs:
        rows.append((proof.kind, proof.words))
        if proof.bounded:
            rows.append((say("Measured"), proof.measured))
            rows.append((say("Bound"), f"{proof.bound[:1].upper()}{proof.bound[1:]}."))
    rows += [(say("But"), words) for words in reasons.against]
    rows += [(say("By chance"), words) for words in reasons.scan]
    return rows
