"""JSON lines and JSON files of records: fields take the place of columns."""

from __future__ import annotations

import json
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from flickrcheck.lists.addresses import account_named, is_nsid
from flickrcheck.lists.columns import Columns, choose, is_name_of_ids
from flickrcheck.lists.json_stream import JsonError, members
from flickrcheck.lists.plain import gathered
from flickrcheck.lists.rows import Item, ListRow, Malformed
from flickrcheck.lists.source import Source

ABOUT_LINES = "JSON lines: one object a line with Flickr addresses or photo IDs in a field"
ABOUT_JSON = "a JSON array or object of records with Flickr addresses or photo IDs in a field"
IGNORED = "all fields except Flickr addresses, photo IDs and account IDs"

_NAME, _VALUE = "(name)", "(value)"  # of members that are no objects with fields of their own
_DECIDING = 20  # lines that tell JSON lines from one document
_SAMPLE_RECORDS = 5_000
_DEEPEST = 4  # levels of objects within a record
_MOST_FIELDS = 300


def flat(record: object) -> dict[str, str]:
    """Texts and whole numbers of a JSON object; inner objects give names like "owner.nsid"."""
    fields: dict[str, str] = {}
    waiting: deque[tuple[str, object, int]] = deque()
    if isinstance(record, dict):
        waiting.append(("", record, 0))
    while waiting and len(fields) < _MOST_FIELDS:
        prefix, value, depth = waiting.popleft()
        if isinstance(value, dict) and depth < _DEEPEST:
            waiting.extend(
                (f"{prefix}.{n}" if prefix else n, v, depth + 1) for n, v in value.items()
            )
        elif (text := _text(value)) is not None:
            fields[prefix] = text
    return fields


def record_fields(name: str, record: object) -> dict[str, str]:
    """The fields of a member of a JSON document; its name, if it has one, is a field too."""
    fields = {_NAME: name} if name else {}
    if isinstance(record, dict):
        return fields | flat(record)
    text = _text(record)
    return fields if text is None else fields | {_VALUE: text}


def _text(value: object) -> str | None:
    """A text or whole number of JSON as text."""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer() and abs(value) < 1 << 53:
        value = int(value)  # pandas writes so where some rows have none
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1 << 64:
        return str(value)
    return None


def inner_records(found: Iterable[tuple[str, object]]) -> Iterator[tuple[str, object]]:
    """The records of arrays that stand within members, as in ``{"photos": {"photo": [a, b]}}``."""
    for _, member in found:
        waiting: deque[tuple[object, int]] = deque([(member, 0)])
        while waiting:
            value, depth = waiting.popleft()
            inner = list(value.values()) if isinstance(value, dict) and depth < _DEEPEST else []
            for each in inner:
                if isinstance(each, list):
                    yield from (("", record) for record in each if isinstance(record, dict))
                else:
                    waiting.append((each, depth + 1))


def parse_line(line: str) -> dict[str, str] | None:
    """The fields of one JSON line; None where it is no JSON object."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return flat(record) if isinstance(record, dict) else None


def are_json_lines(lines: Sequence[str]) -> bool:
    """Whether the first line, or most of the first lines, are JSON objects."""
    good = [parse_line(line) is not None for line in lines[:_DECIDING]]
    return good[0] or 2 * sum(good) > len(good)


class JsonLines:
    """How to read a file of JSON lines."""

    def __init__(self, columns: Columns) -> None:
        self.columns = columns

    def read(self, source: Source) -> Iterator[Item]:
        """One row an object."""
        return gathered(self._items(source))

    def _items(self, source: Source) -> Iterator[ListRow | Malformed]:
        for number, line in source.lines():
            if line is not None and not line.strip():
                continue
            fields = parse_line(line) if line else None
            if fields is None:
                yield Malformed(number, "no JSON object, or too long")
                continue
            yield from self.columns.items(fields, number, source)


class JsonRecords:
    """How to read one JSON document of records. inner: they stand deeper, see inner_records."""

    def __init__(self, columns: Columns, *, inner: bool = False) -> None:
        self.columns = columns
        self.inner = inner

    def read(self, source: Source) -> Iterator[Item]:
        """One row a record."""
        return gathered(self._items(source))

    def _items(self, source: Source) -> Iterator[ListRow | Malformed]:
        found = members(source.text())
        records = inner_records(found) if self.inner else found
        for item, (name, record) in enumerate(records, 1):
            yield from self.columns.items(record_fields(name, record), item, source)


class JsonRecord:
    """How to read a JSON document that is one record itself, such as the only one of JSON lines."""

    def __init__(self, columns: Columns) -> None:
        self.columns = columns

    def read(self, source: Source) -> Iterator[Item]:
        """The photos of the record, mostly one."""
        return self.columns.items(flat(dict(members(source.text()))), 1, source)


class JsonArrays:
    """How to read one array, or several side by side: ``{"urls": [...], "user_ids": [...]}``.

    name: that of the array that names the photos; owner: that of the accounts, where it is known,
    else the only array of account IDs. The file is read twice, accounts first.
    """

    def __init__(self, columns: Columns, name: str, owner: str | None = None) -> None:
        self.columns = columns
        self.name = name
        self.owner = owner

    def read(self, source: Source) -> Iterator[Item]:
        """One row a value of the array, with the account at the same place of another one."""
        return gathered(self._items(source))

    def _items(self, source: Source) -> Iterator[ListRow | Malformed]:
        source.passes = 2
        accounts: dict[str, list[str]] = {}
        length = 0
        for name, value in members(source.text()):
            length += name == self.name
            known = name == self.owner or name in accounts
            if known or (self.owner is None and isinstance(value, str) and is_nsid(value)):
                accounts.setdefault(name, []).append(_text(value) or "")
        source.passes_done = 1
        owners = [found for found in accounts.values() if len(found) == length]
        beside = owners[0] if len(owners) == 1 else []
        values = (value for name, value in members(source.text()) if name == self.name)
        for item, value in enumerate(values):
            nsid, alias = account_named(beside[item]) if beside else (None, None)
            for row in self.columns.items({self.name: _text(value) or ""}, item + 1, source):
                if isinstance(row, ListRow) and row.nsid is None:
                    row = replace(row, nsid=nsid, alias=row.alias or alias)
                yield row


def find_json_lines(lines: Sequence[str]) -> tuple[JsonLines | None, list[str]]:
    """The reader for JSON lines that begin like these, and the fields that were seen."""
    records = [fields for line in lines if (fields := parse_line(line)) is not None]
    columns = choose(records, named=True)
    return (JsonLines(columns) if columns else None), field_names(records)


def find_json_records(
    source: Source,
) -> tuple[JsonRecord | JsonRecords | JsonArrays | None, list[str]]:
    """The reader for a JSON document, and the fields that were seen in its first records.

    Raises JsonError where it is damaged before there is anything that tells the reader.
    """
    sample: list[tuple[str, object]] = []
    damage: JsonError | None = None
    try:
        for member in members(source.text()):
            sample.append(member)
            if len(sample) >= _SAMPLE_RECORDS:
                break
    except JsonError as error:
        damage = error
    found, seen = _reader_of(sample)
    if found is None and damage:
        raise damage
    return found, seen


def _reader_of(
    sample: Sequence[tuple[str, object]],
) -> tuple[JsonRecord | JsonRecords | JsonArrays | None, list[str]]:
    names = Counter(name for name, _ in sample)
    if columns := _of_one_record(sample, names):
        return JsonRecord(columns), list(names)
    if not any(isinstance(value, dict) for _, value in sample) and len(names) < len(sample) / 2:
        arrays = [{name: text} for name, value in sample if (text := _text(value))]
        columns = choose(arrays, named=True)
        found = JsonArrays(columns, columns.photos[0][0]) if columns else None
        return found, field_names(arrays)
    records = [fields for name, value in sample if (fields := record_fields(name, value))]
    if columns := choose(records, named=True):
        return JsonRecords(columns), field_names(records)
    inner = [flat(record) for _, record in islice(inner_records(sample), _SAMPLE_RECORDS)]
    columns = choose(inner, named=True)
    return (JsonRecords(columns, inner=True) if columns else None), field_names(records + inner)


def _of_one_record(sample: Sequence[tuple[str, object]], names: Counter[str]) -> Columns | None:
    """The fields of a document that is one record; None where it has several.

    Else its members would be taken for records, and the dataset's own number for a photo ID.
    """
    fields = {name: text for name, value in sample if (text := _text(value)) is not None}
    if len(sample) > _MOST_FIELDS or "" in names:  # an array
        return None
    is_flat = not any(isinstance(value, dict) for _, value in sample)
    if any(map(is_name_of_ids, fields)) or (is_flat and set(names.values()) == {1}):
        return choose([fields], named=True)
    return None


def field_names(records: Sequence[dict[str, str]]) -> list[str]:
    """All names of fields in the order in which they first appear."""
    return list(dict.fromkeys(name for record in records for name in record))
