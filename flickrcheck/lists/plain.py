"""Gathers rows that say nothing but photo ID and account, so that they pass in large blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flickrcheck.lists.addresses import photo_and_nsid
from flickrcheck.lists.rows import Item, ListRow, PlainRows

_MOST = 50_000  # rows of a block


class Batch:
    """Rows of one block, in their order."""

    def __init__(self, keys: bool = False) -> None:
        self._with_keys = keys
        self._empty()

    def _empty(self) -> None:
        self._ids: list[int] = []
        self._nsids: list[str | None] = []
        self._lines: list[int] = []
        self._keys: list[str] = []

    def __len__(self) -> int:
        return len(self._ids)

    def add(self, line: int, photo_id: int, nsid: str | None) -> None:
        self._ids.append(photo_id)
        self._nsids.append(nsid)
        self._lines.append(line)

    def add_key(self, key: str) -> None:
        """The key of the row just added, in a batch with keys."""
        self._keys.append(key)

    def taken(self) -> PlainRows:
        """The rows so far, of which there is at least one; the batch is empty afterwards."""
        lines: Sequence[int] = self._lines
        if lines[-1] - lines[0] == len(lines) - 1:
            lines = range(lines[0], lines[-1] + 1)
        keys = self._keys if self._with_keys else None
        rows = PlainRows(lines[0], self._ids, self._nsids, lines, keys)
        self._empty()
        return rows


def gathered(items: Iterator[Item]) -> Iterator[Item]:
    """The same rows in the same order, those that can be as PlainRows.

    Where the items end in an exception, the rows before it are given first.
    """
    batch = Batch()
    try:
        for item in items:
            if isinstance(item, ListRow) and (plain := _plain(item)):
                batch.add(item.line, *plain)
                if len(batch) >= _MOST:
                    yield batch.taken()
                continue
            if batch:
                yield batch.taken()
            yield item
    except Exception:
        if batch:
            yield batch.taken()
        raise
    if batch:
        yield batch.taken()


def _plain(row: ListRow) -> tuple[int, str | None] | None:
    """Photo ID and NSID of a row that says nothing else and does not contradict itself."""
    if row.face or row.key or row.alias or row.original_md5:
        return None
    photo, nsid = 0, row.nsid
    for reference in row.references:
        known = (int(reference), None) if reference.isdecimal() else photo_and_nsid(reference)
        if known is None or photo not in (0, known[0]) or None is not nsid != known[1] is not None:
            return None
        photo, nsid = known[0], nsid or known[1]
    return (photo, nsid) if photo else None
