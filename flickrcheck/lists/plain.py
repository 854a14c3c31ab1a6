"""Gathers rows that say nothing but photo ID and account, so that they pass in large blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flickrcheck.lists.addresses import photo_and_nsid
from flickrcheck.lists.rows import Item, ListRow, PlainRows

_MOST = 50_000  # rows of a block

Plain = tuple[int, int, str | None]  # line, photo ID, NSID: a row not yet in a block


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


def gathered(items: Iterator[Item | Plain]) -> Iterator[Item]:
    """The same rows in the same order, those that can be as PlainRows.

    Where the items end in an exception, the rows before it are given first.
    """
    batch = Batch()
    try:
        for item in items:
            plain = item if isinstance(item, tuple) else _plain(item)
            if plain is not None:
                batch.add(*plain)
                if len(batch) < _MOST:
                    continue
            if batch:
                yield batch.taken()
            if plain is None:
                yield item  # type: ignore[misc]  # a tuple is plain
    except Exception:
        if batch:
            yield batch.taken()
        raise
    if batch:
        yield batch.taken()


def _plain(row: Item) -> Plain | None:
    """Line, photo ID and NSID of a row that says nothing else and does not contradict itself."""
    if not isinstance(row, ListRow) or row.face or row.key or row.alias or row.original_md5:
        return None
    photo, nsid = 0, row.nsid
    for reference in row.references:
        known = (int(reference), None) if reference.isdecimal() else photo_and_nsid(reference)
        if known is None or not agree(photo, nsid, *known):
            return None
        photo, nsid = known[0], nsid or known[1]
    return (row.line, photo, nsid) if photo else None


def agree(photo: int, nsid: str | None, other_photo: int, other_nsid: str | None) -> bool:
    """Whether two references may be of one photo and one account; 0 and None are not known."""
    return photo in (0, other_photo) and (nsid is None or other_nsid in (None, nsid))
