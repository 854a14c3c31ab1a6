"""Rows of lists in one form, so that tests need not know which of them come in bulk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from flickrcheck.flickr.urls import parse_url
from flickrcheck.lists import ListRow, Malformed, PlainRows


def said(*references: str, **more) -> ListRow:
    """A row as tests expect it: its photo as an ID, its account also from the addresses."""
    return normal(ListRow(references, **more))


def normal(listed: ListRow) -> ListRow:
    if len(listed.references) == 1 and listed.references[0].isdecimal():
        return listed
    photos, nsid, alias = set(), listed.nsid, listed.alias
    for reference in listed.references:
        url = None if reference.isdecimal() else parse_url(reference)
        photos.add(str(url.photo_id) if url else reference)
        nsid = nsid or (url and url.nsid)
        alias = alias or (url and url.alias)
    photos.discard("None")  # the address of an account
    return replace(listed, references=tuple(sorted(photos)), nsid=nsid, alias=alias)


def single(items: Iterable[ListRow | PlainRows | Malformed]) -> list[ListRow | Malformed]:
    """All rows one by one in the normal form, with their lines."""
    rows: list[ListRow | Malformed] = []
    for item in items:
        if isinstance(item, PlainRows):
            assert len(item.photo_ids) == len(item.nsids) == len(item.lines) > 0
            assert item.line == item.lines[0]
            each = zip(item.photo_ids, item.nsids, item.lines, strict=True)
            rows += [ListRow((str(photo),), nsid, line=line) for photo, nsid, line in each]
        else:
            rows.append(normal(item) if isinstance(item, ListRow) else item)
    return rows


def unplaced(rows: Iterable[ListRow | Malformed]) -> list[ListRow | Malformed]:
    """The same rows without their lines; malformed ones keep theirs."""
    return [replace(row, line=0) if isinstance(row, ListRow) else row for row in rows]
