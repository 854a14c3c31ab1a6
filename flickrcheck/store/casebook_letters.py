"""Keeps letters in rows of the casebook: subject and body as text, the rest as JSON beside them."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from flickrcheck.model import Letter, LetterKind
from flickrcheck.store.casebook_rows import to_json


def letter_head(letter: Letter) -> str:
    """What a letter has beside its subject and body, as JSON."""
    head = asdict(letter)
    del head["subject"], head["body"]
    return to_json(head)


def letter_of(row: dict[str, Any]) -> Letter:
    """The letter of a row of requests.

    Raises ValueError, TypeError or KeyError where the row holds what this program never writes.
    """
    if not row["letter_head"]:  # of an earlier program
        return whole_text(row["kind"], row["subject"], row["letter"])
    head = json.loads(row["letter_head"])
    lines = {key: tuple(head[key]) for key in ("sender", "recipient")}
    return Letter(**(head | lines), subject=row["subject"], body=row["letter"])


def whole_text(kind: LetterKind, subject: str, text: str) -> Letter:
    """A letter of the first versions: an English text that holds its own head."""
    return Letter("en", kind, "", (), (), "", subject, text)
