"""All that a person typed, pasted or has in a file of Flickr photos and accounts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from flickrcheck.errors import UsageError
from flickrcheck.flickr.ids import parse_photo_id
from flickrcheck.language import say
from flickrcheck.work.lookup_line import terms_of_line
from flickrcheck.work.lookup_table import IdColumn
from flickrcheck.work.lookup_term import Term, read_term

MOST_TERMS = 500_000
"""Of one look-up; each takes some hundred bytes with its answer."""

_LINE_END = re.compile(r"\r\n?|\n")  # as editors count lines
# An address that a mail program broke where its line was full, and the rest on the next line.
_BROKEN = re.compile(r"(?:/|id=)(?P<id>[0-9]{1,10})\s*\Z")
_BROKEN_REST = re.compile(r"[\s>]*(?P<id>[0-9]{1,10})(?:[/?#]\S*)?[\s>]*\Z")
_SHORTEST_BROKEN = 66  # characters


def typed_terms(text: str) -> list[Term]:
    """What one argument of a command line or one field names; several things where it is a text."""
    term = read_term(text)
    if term.problem is None:
        return [term]
    found = [replace(found, line=None) for found in terms_in(text) if found.problem is None]
    return found or [term]


def pasted_terms(text: str) -> list[Term]:
    """What the text of a field names: one term alone, or all that stands in it."""
    plain = text.strip()
    return list(terms_in(text)) if _LINE_END.search(plain) else typed_terms(plain) if plain else []


def terms_in(text: str, source: str | None = None) -> Iterator[Term]:
    """All that a text names, line by line; a line that names nothing gives a term that says so.

    text: a list with one term a line, a table, a letter, the source of a page. Empty lines are
    passed over. Raises UsageError behind MOST_TERMS terms.
    """
    count = 0
    table: IdColumn | None = None
    lines = _LINE_END.split(text)
    for number, line in enumerate(lines, start=1):
        if number < len(lines) and _is_broken(line, lines[number]):
            line, lines[number] = f"{line.rstrip()}…", f"…{lines[number]}"
        terms = terms_of_line(line, table)
        table = table or IdColumn.of_heading(line)
        for term in terms:
            count += 1
            if count > MOST_TERMS:
                raise UsageError(
                    say(
                        "The text names more than {most_terms} things. Nothing was looked up. "
                        "Divide it and look up one part after the other.",
                        most_terms=MOST_TERMS,
                    )
                )
            yield replace(term, source=source, line=number)


def _is_broken(line: str, following: str) -> bool:
    """Whether a photo ID at the end of a line may go on in the next."""
    if len(line) < _SHORTEST_BROKEN:
        return False
    start, rest = _BROKEN.search(line[-20:]), _BROKEN_REST.match(following[:100])
    return bool(start and rest and parse_photo_id(start["id"] + rest["id"]))
