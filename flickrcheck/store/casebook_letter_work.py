"""What the person did to letters before they are saved: texts of their own, and steps ticked off.

It hangs on the operator and the kind of the letter, so that a new scan or verdict loses none of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_rows import to_json
from flickrcheck.store.casebook_schema import whole_rows

LONGEST: Final = 100_000
"""Characters that a text of the person may have."""

Letters = tuple[str, str]
"""The operator and the kind of a letter."""

# what would change the head of a mail or the lines around it, but for the line break
_CONTROL: Final = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_BREAKS: Final = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Edited:
    """A letter as the person wrote it. The program's: what it had written when they last saw it,
    with how many photos, so that what changed since can be told."""

    subject: str
    body: str
    programs_subject: str
    programs_body: str
    photos: int


def clean_subject(text: str) -> str:
    """A subject of one line without control characters."""
    return " ".join(_CONTROL.sub(" ", _BREAKS.sub(" ", text)).split())[:LONGEST]


def clean_body(text: str) -> str:
    """A text with plain line breaks, without control characters, and with at most one line empty
    between two paragraphs."""
    lines = [_CONTROL.sub(" ", line).rstrip() for line in _BREAKS.sub("\n", text).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")[:LONGEST]


def edited_letters(casebook: Casebook) -> dict[Letters, Edited]:
    """All texts that the person wrote. Raises UnusableFileError where the casebook is damaged."""
    found = {}
    for row in casebook.rows("SELECT * FROM letter_edit"):
        with whole_rows(casebook.path):
            names = ("operator", "kind", "subject", "body", "programs_subject", "programs_body")
            if not all(isinstance(row[name], str) for name in names):
                raise ValueError("no text")
            edited = Edited(
                subject=clean_subject(row["subject"]),
                body=clean_body(row["body"]),
                programs_subject=row["programs_subject"],
                programs_body=row["programs_body"],
                photos=int(row["photos"]),
            )
        found[row["operator"], row["kind"]] = edited
    return found


def keep_edit(casebook: Casebook, letter: Letters, edited: Edited) -> None:
    """Keep the person's text of a letter in place of an earlier one."""
    with casebook.writing():
        casebook.database.conn.execute(
            "INSERT OR REPLACE INTO letter_edit"
            " (operator, kind, subject, body, programs_subject, programs_body, photos)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                *(*letter, edited.subject, edited.body),
                *(edited.programs_subject, edited.programs_body, edited.photos),
            ],
        )


def drop_edit(casebook: Casebook, letter: Letters) -> None:
    """Go back to the program's text."""
    with casebook.writing():
        casebook.database.conn.execute(
            "DELETE FROM letter_edit WHERE operator = ? AND kind = ?", list(letter)
        )


def steps_done(casebook: Casebook) -> set[tuple[str, str]]:
    """Operators with the steps that were ticked off for them, in the English words of the step."""
    found = set()
    for row in casebook.rows("SELECT operator, step FROM letter_step"):
        found.add((str(row["operator"]), str(row["step"])))
    return found


def tick_step(casebook: Casebook, operator: str, step: str, *, done: bool) -> None:
    """Note that a step is done, or that it is not."""
    if done:
        sql = "INSERT OR IGNORE INTO letter_step (operator, step) VALUES (?, ?)"
    else:
        sql = "DELETE FROM letter_step WHERE operator = ? AND step = ?"
    with casebook.writing():
        casebook.database.conn.execute(sql, [operator, step])


def days_saved(casebook: Casebook) -> dict[Letters, date]:
    """When a letter of this kind to this operator was kept last."""
    sql = "SELECT operator, kind, max(created) AS created FROM request GROUP BY operator, kind"
    found = {}
    for row in casebook.rows(sql):
        with whole_rows(casebook.path):
            found[str(row["operator"]), str(row["kind"])] = date.fromisoformat(row["created"])
    return found


def match_count(casebook: Casebook) -> int:
    """About how many matches there are to draft letters from; quick with any number."""
    return int(next(casebook.rows("SELECT count(*) AS number FROM match"))["number"])


def name_files(casebook: Casebook, number: int, files: Sequence[str]) -> None:
    """Keep in which files a letter was saved, in place of those that were kept with it."""
    with casebook.writing():
        casebook.database.conn.execute(
            "UPDATE request SET files = ? WHERE id = ?", [to_json(tuple(files)), number]
        )
