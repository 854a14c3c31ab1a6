"""JSON lines and JSON files of records: fields take the place of columns."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from flickrcheck.lists.columns import Columns, choose
from flickrcheck.lists.json_stream import JsonError, members
from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import Source

ABOUT_LINES = "JSON lines: one object a line with Flickr addresses or photo IDs in a field"
ABOUT_JSON = "a JSON array or object of records with Flickr addresses or photo IDs in a field"
IGNORED = "all fields except Flickr addresses, photo IDs and account IDs"

_SAMPLE_RECORDS = 200
_DEEPEST = 4  # levels of objects within a record
_MOST_FIELDS = 300


def flat(record: object) -> dict[str, str]:
    """Texts and whole numbers of a JSON object; inner objects give names like "owner.nsid"."""
    fields: dict[str, str] = {}
    waiting = [("", record, 0)] if isinstance(record, dict) else []
    while waiting and len(fields) < _MOST_FIELDS:
        prefix, value, depth = waiting.pop(0)
        if isinstance(value, dict) and depth < _DEEPEST:
            waiting += [(f"{prefix}.{n}" if prefix else n, v, depth + 1) for n, v in value.items()]
        elif isinstance(value, str):
            fields[prefix] = value
        elif isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1 << 64:
            fields[prefix] = str(value)
    return fields


def parse_line(line: str) -> dict[str, str] | None:
    """The fields of one JSON line; None where it is no JSON object."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return flat(record) if isinstance(record, dict) else None


class JsonLines:
    """How to read a file of JSON lines."""

    def __init__(self, columns: Columns) -> None:
        self.columns = columns

    def read(self, source: Source) -> Iterator[ListRow | Malformed]:
        """One row an object."""
        for number, line in source.lines():
            if line is not None and not line.strip():
                continue
            fields = parse_line(line) if line else None
            if fields is None:
                yield Malformed(number, "no JSON object, or too long")
                continue
            row = self.columns.row(fields)
            yield row or Malformed(number, "no Flickr address or photo ID in its fields")


class JsonRecords:
    """How to read one JSON document of records."""

    def __init__(self, columns: Columns) -> None:
        self.columns = columns

    def read(self, source: Source) -> Iterator[ListRow | Malformed]:
        """One row a record."""
        for item, (_, record) in enumerate(members(source.text()), 1):
            row = self.columns.row(flat(record))
            yield row or Malformed(item, "no Flickr address or photo ID in its fields")


def find_json_lines(lines: Sequence[str]) -> tuple[JsonLines | None, list[str]]:
    """The reader for JSON lines that begin like these, and the fields that were seen."""
    records = [fields for line in lines if (fields := parse_line(line)) is not None]
    columns = choose(records, named=True)
    return (JsonLines(columns) if columns else None), field_names(records)


def find_json_records(source: Source) -> tuple[JsonRecords | None, list[str]]:
    """The reader for a JSON document, and the fields that were seen in its first records."""
    records: list[dict[str, str]] = []
    try:
        for _, record in members(source.text()):
            if fields := flat(record):
                records.append(fields)
            if len(records) >= _SAMPLE_RECORDS:
                break
    except JsonError:
        if not records:
            raise
    columns = choose(records, named=True)
    return (JsonRecords(columns) if columns else None), field_names(records)


def field_names(records: Sequence[dict[str, str]]) -> list[str]:
    """All names of fields in the order in which they first appear."""
    return list(dict.fromkeys(name for record in records for name in record))
