"""Tables with any delimiter: CSV, TSV and their kin, with or without a header."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flickrcheck.lists.columns import Columns, choose, looks_like_data
from flickrcheck.lists.plain import Plain, gathered
from flickrcheck.lists.rows import Item, Malformed
from flickrcheck.lists.source import LONGEST_LINE, Source

ABOUT = "any table with Flickr addresses or photo IDs in a column: CSV with any delimiter"
ABOUT_TABS = "the same, separated by tabs"
IGNORED = "all columns except Flickr addresses, photo IDs and account IDs"

_DELIMITERS = ("\t", ",", ";", "|", " ")
_DECIDING = 500  # lines that decide on the delimiter
_MOST_JOINED = 50  # lines of one row, where quotes span lines


def delimiter_of(lines: Sequence[str]) -> str | None:
    """What separates the columns: the character that gives most rows the same number of them."""
    best, agreement = None, 0.7
    for delimiter in _DELIMITERS:
        rows = _sample(lines[:_DECIDING], delimiter)
        columns, times = _usual_width(rows)
        share = times / (len(rows) or 1)
        if columns > 1 and share > agreement and (delimiter != " " or share > 0.9):
            best, agreement = delimiter, share
    return best


def _usual_width(rows: Sequence[Sequence[str]]) -> tuple[int, int]:
    """How many columns most rows have, and how many rows these are."""
    widths = Counter(map(len, rows)).most_common(1)
    return widths[0] if widths else (1, 0)


def split(text: str, delimiter: str) -> list[str] | None:
    """The cells of one row; None where a quote is left open or the row is broken."""
    if delimiter == "\t":
        return [cell.strip('"') for cell in text.split("\t")]
    if '"' not in text:
        return text.split(delimiter)
    return _parsed([text], delimiter, strict=True) or (
        _parsed([text], delimiter, strict=False) if text.count('"') % 2 == 0 else None
    )


def _parsed(lines: Sequence[str], delimiter: str, strict: bool) -> list[str] | None:
    try:
        rows = list(csv.reader(lines, delimiter=delimiter, strict=strict))
    except csv.Error:
        return None
    return rows[0] if len(rows) == 1 else None


class Table:
    """How to read one table: its delimiter, its header if it has one, and which columns count."""

    def __init__(self, delimiter: str, heading: Heading, columns: Columns) -> None:
        self.delimiter = delimiter
        self.heading = heading
        self.columns = columns

    def read(self, source: Source) -> Iterator[Item]:
        """One row a photo; three where the columns of a line name three."""
        return gathered(self._items(source))

    def _items(self, source: Source) -> Iterator[Item | Plain]:
        header = self.heading.header
        quick = self.columns.quick(self.heading.names)
        for number, cells in table_rows(source.lines(), self.delimiter):
            if cells is None:
                yield Malformed(number, "a line that is too long, or a quote that is never closed")
                continue
            if header and cells == header:
                header = None
                continue
            shifted = len(cells) > self.heading.width
            plain = quick(cells) if quick and not shifted else None
            if plain:
                yield number, *plain
                continue
            fields = dict(zip(self.heading.names, cells, strict=False))
            yield from self.columns.items(fields, number, source, shifted=shifted)


@dataclass(frozen=True, slots=True)
class Heading:
    """names: of the columns, column 1, 2, ... without a header; header: its cells as they stand;
    width: how many columns a row has."""

    names: list[str]
    header: list[str] | None
    width: int


def find_heading(rows: Sequence[list[str]]) -> Heading:
    """The names of the columns of a table that begins with these rows.

    The header is the first row that is as wide as most, unless it holds values: something else
    may stand before it.
    """
    usual, _ = _usual_width(rows)
    first = next((row for row in rows if len(row) == usual), [])
    header = first if len(rows) > 1 and not looks_like_data(first) else None
    names: list[str] = []
    for i in range(max(map(len, rows), default=0)):
        own = header[i].strip() if header and i < len(header) else ""
        name = own or f"column {i + 1}"
        names.append(f"{name} (column {i + 1})" if name in names else name)
    return Heading(names, header, usual)


def is_header_alone(lines: Sequence[str], delimiter: str) -> bool:
    """Whether a table has one line, of the names of its columns."""
    cells = split(lines[0], delimiter) if len(lines) == 1 else None
    return cells is not None and len(cells) > 1 and not looks_like_data(cells)


def find_table(lines: Sequence[str], delimiter: str) -> tuple[Table | None, list[str]]:
    """The table that the first lines of a file begin, and its columns; None where no column
    names photos."""
    rows = _sample(lines, delimiter)
    heading = find_heading(rows)
    sample = [dict(zip(heading.names, row, strict=False)) for row in rows if row != heading.header]
    columns = choose(sample, named=heading.header is not None)
    return (Table(delimiter, heading, columns) if columns else None), heading.names


def _sample(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    return [cells for _, cells in table_rows(enumerate(lines, 1), delimiter) if cells]


def table_rows(
    lines: Iterator[tuple[int, str | None]], delimiter: str
) -> Iterator[tuple[int, list[str] | None]]:
    """Line number and cells of each row; None for a row that cannot be had.

    A quote that is left open takes in the following lines; where it is not closed soon, only
    its own line is malformed and the following ones are read again as rows.
    """
    waiting: list[tuple[int, str | None]] = []
    while (taken := waiting.pop(0) if waiting else next(lines, None)) is not None:
        number, line = taken
        if line == "":
            continue
        cells = split(line, delimiter) if line else None
        if cells is None and line is not None and line.count('"') % 2:
            cells, used = _joined(line, lines, waiting, delimiter)
            del waiting[:used]
        yield number, cells


def _joined(
    line: str,
    lines: Iterator[tuple[int, str | None]],
    waiting: list[tuple[int, str | None]],
    delimiter: str,
) -> tuple[list[str] | None, int]:
    """Cells of a row that goes on in the next lines, and how many of the waiting it took."""
    length = len(line)
    for used in range(1, _MOST_JOINED):
        if len(waiting) < used:
            following = next(lines, None)
            if following is None:
                return None, 0
            waiting.append(following)
        more = waiting[used - 1][1]
        length += len(more or "") + 1
        if more is None or length > LONGEST_LINE:
            return None, 0
        line = f"{line}\n{more}"
        if more.count('"') % 2:
            # strict: an even number of quotes that is no row was never meant to be one
            # not splitlines, to which more than a line feed is the end of a line
            cells = _parsed([f"{each}\n" for each in line.split("\n")], delimiter, strict=True)
            return cells, used if cells else 0
    return None, 0
