"""Tables with any delimiter: CSV, TSV and their kin, with or without a header."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence

from flickrcheck.lists.columns import Columns, choose, looks_like_data
from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import LONGEST_LINE, Source

ABOUT = "any table with Flickr addresses or photo IDs in a column: CSV with any delimiter"
ABOUT_TABS = "the same, separated by tabs"
IGNORED = "all columns except Flickr addresses, photo IDs and account IDs"

_DELIMITERS = ("\t", ",", ";", "|", " ")
_MOST_JOINED = 50  # lines of one row, where quotes span lines


def delimiter_of(lines: Sequence[str]) -> str | None:
    """What separates the columns: the character that gives most lines the same number of them."""
    best, agreement = None, 0.7
    for delimiter in _DELIMITERS:
        counts = Counter(len(cells) for line in lines if (cells := split(line, delimiter)))
        columns, times = counts.most_common(1)[0] if counts else (1, 0)
        share = times / (counts.total() or 1)  # of the lines that are rows by themselves
        if columns > 1 and share > agreement and (delimiter != " " or share > 0.9):
            best, agreement = delimiter, share
    return best


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
    """How to read one table: its delimiter, its column names, and which of them count."""

    def __init__(
        self, delimiter: str, names: Sequence[str], header: bool, columns: Columns
    ) -> None:
        self.delimiter = delimiter
        self.names = names
        self.header = header
        self.columns = columns

    def read(self, source: Source) -> Iterator[ListRow | Malformed]:
        """One row a photo; three where the columns of a line name three."""
        skip_header = self.header
        for number, cells in _rows(source.lines(), self.delimiter):
            if cells is None:
                yield Malformed(number, "a line that is too long, or a quote that is never closed")
                continue
            if skip_header:
                skip_header = False
                continue
            rows = self.columns.rows(dict(zip(self.names, cells, strict=False)))
            yield from rows or (Malformed(number, "no Flickr address or photo ID in its columns"),)


def column_names(lines: Sequence[str], delimiter: str) -> tuple[list[str], bool]:
    """The columns' names and whether they come from a header; without one: column 1, 2, ..."""
    rows = _sample(lines, delimiter)
    first = rows[0] if rows else []
    header = len(rows) > 1 and not looks_like_data(first)
    width = max(map(len, rows), default=0)
    names = [
        first[i].strip() if header and i < len(first) and first[i].strip() else f"column {i + 1}"
        for i in range(width)
    ]
    for i, name in enumerate(names):
        if name in names[:i]:
            names[i] = f"{name} (column {i + 1})"
    return names, header


def find_table(lines: Sequence[str], delimiter: str) -> Table | None:
    """The table that the first lines of a file begin; None where no column names photos."""
    names, header = column_names(lines, delimiter)
    rows = _sample(lines, delimiter)
    sample = [dict(zip(names, cells, strict=False)) for cells in rows[1 if header else 0 :]]
    columns = choose(sample, named=header)
    return Table(delimiter, names, header, columns) if columns else None


def _sample(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    return [cells for _, cells in _rows(enumerate(lines, 1), delimiter) if cells]


def _rows(
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
            cells = _parsed(line.splitlines(keepends=True), delimiter, strict=True)
            return cells, used if cells else 0
    return None, 0
