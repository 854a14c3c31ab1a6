"""What a letter says of its list of photos, by the way that it takes.

A letter that is mailed or printed says that the list is enclosed, which is true of a mail's file
and of sheets of paper. A web form takes no files: there it offers the list. Both sentences stand
side by side in words.toml, so that the text for a form is made from the letter itself, and from one
that was kept or changed by hand.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Final

from flickrcheck.model import Letter, LetterLanguage
from flickrcheck.work.letters.entries import ANNEX_NAME
from flickrcheck.work.letters.phrases import words_of

_NUMBER: Final = r"[0-9.,\u202f\u00a0]+"


def names_annex(letter: Letter) -> bool:
    """Whether a letter says that the list of all photos is enclosed.

    Letters of earlier versions called it by the name of its file.
    """
    if ANNEX_NAME in letter.body:
        return True
    return any(pattern.search(letter.body) for pattern, _ in _pairs(letter.language))


def without_files(letter: Letter) -> Letter:
    """The letter where nothing can be enclosed: it offers the list of photos instead.

    Sentences that a person changed stay as they are.
    """
    body = letter.body
    for pattern, other in _pairs(letter.language):
        for found in pattern.finditer(body):
            body = body.replace(found[0], other.format_map(found.groupdict()))
    return replace(letter, body=body)


@cache
def _pairs(language: LetterLanguage) -> list[tuple[re.Pattern[str], str]]:
    """What says that the list is enclosed, with what says the same for a form."""
    texts = words_of(language).texts
    pairs = []
    for key in ("annex.first", "annex.gives"):
        # split at {names}: every second part is a name
        parts = re.split(r"\{(\w+)\}", texts[key])
        pattern = "".join(
            f"(?P<{part}>{_NUMBER})" if number % 2 else re.escape(part)
            for number, part in enumerate(parts)
        )
        pairs.append((re.compile(pattern), texts[f"{key}_form"]))
    return pairs
