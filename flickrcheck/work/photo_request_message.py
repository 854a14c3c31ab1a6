"""The message that goes with a request to a photographer, and saving both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from flickrcheck.resource import resource
from flickrcheck.work.letters.render import sandbox
from flickrcheck.work.output import make_folder, write_whole
from flickrcheck.work.photo_request import SUFFIX, AskedPicture, write_request

_STEM: Final = "which-photo-is-this"


@dataclass(frozen=True, slots=True)
class SavedRequest:
    """Where the message and the file were written."""

    message: Path
    request: Path


def request_message(pictures: Sequence[AskedPicture], language: str = "en") -> str:
    """A draft of the message, for the person to change. Names are told if the pictures have them.

    language: one of those that letters are written in, whichever the photographer reads.

    >>> request_message([]).splitlines()[0]
    'Hello,'
    """
    return (
        sandbox(resource("letters", language))
        .get_template("message.txt")
        .render(
            pictures=pictures,
            names=any(picture.name for picture in pictures),
            file=f"{_STEM}{SUFFIX}",
        )
    )


def save_request(
    folder: Path, pictures: Sequence[AskedPicture], message: str, today: date
) -> SavedRequest:
    """Write the message (.txt) and the file; earlier ones of the same name are replaced.

    Raises UnusableFileError where that fails.
    """
    make_folder(folder)
    saved = SavedRequest(folder / f"{_STEM}.txt", folder / f"{_STEM}{SUFFIX}")
    write_request(saved.request, pictures, today)
    write_whole(saved.message, (message.rstrip("\n") + "\n").encode("utf-8"))
    return saved
