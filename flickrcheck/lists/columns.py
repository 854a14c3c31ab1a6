"""Finds the columns of an unknown table that name Flickr photos and their owners."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flickrcheck.lists.rows import ListRow

# Looks like one of Flickr's addresses; what it names exactly is for the pack's maker to parse.
_FLICKR = re.compile(
    r"(?:https?:)?(?://)?(?:[a-z0-9-]+\.){0,3}(?:(?:static)?flickr\.com|flic\.kr)[:/]\S+",
    re.IGNORECASE | re.ASCII,
)
_WEB = re.compile(r"(?:https?:)?//\S+", re.IGNORECASE)
_OF_A_PHOTO = re.compile(
    r"/photos/[^/]+/[0-9]|/[0-9]+_[0-9a-f]|flic\.kr/p/|[?&](?:id|short)=", re.IGNORECASE
)
_PHOTO_ID = re.compile(r"[1-9][0-9]{0,10}")
_PLAUSIBLE_ID = re.compile(r"[1-9][0-9]{6,10}")
_NSID = re.compile(r"[0-9]{5,11}@N[0-9]{2}")

_ID_NAMES = re.compile(r"(?:photo|flickr|flickr_photo)_?id")
_MAYBE_ID_NAMES = re.compile("id")
_OWNER_NAMES = re.compile(r"nsid|owner|(?:user|owner|author|photographer)_?(?:id|nsid)?")
_TIME_NAMES = re.compile(r"time|date|stamp|epoch|phone|created|uploaded|taken")
_EPOCH = range(1_000_000_000, 2_000_000_000)  # seconds since 1970: 2001 to 2033
_MOST_NAMES = 12  # columns named in a sentence


@dataclass(frozen=True, slots=True)
class Columns:
    """Names of the columns to read: addresses, bare photo IDs, the account."""

    urls: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    owner: str | None = None

    def row(self, cells: Mapping[str, str]) -> ListRow | None:
        """The photo of one row; None where it names none."""
        references = [
            cell for name in self.urls if _FLICKR.fullmatch(cell := cells.get(name, "").strip())
        ]
        references += [
            cell for name in self.ids if _PHOTO_ID.fullmatch(cell := cells.get(name, "").strip())
        ]
        if not references:
            return None
        owner = cells.get(self.owner, "").strip() if self.owner else ""
        return ListRow(tuple(references), nsid=owner if _NSID.fullmatch(owner) else None)


def is_flickr_address(cell: str) -> bool:
    """Whether a cell is one address on a host of Flickr's."""
    return _FLICKR.fullmatch(cell) is not None


def is_photo_id(cell: str) -> bool:
    """Whether a cell is 1 to 11 ASCII digits without a leading zero."""
    return _PHOTO_ID.fullmatch(cell) is not None


def looks_like_data(cells: Sequence[str]) -> bool:
    """Whether a first row holds values and not the names of columns."""
    return any(
        cell.isdecimal() or _WEB.match(cell) or _FLICKR.fullmatch(cell) or _NSID.fullmatch(cell)
        for cell in map(str.strip, cells)
    ) or not any(cell.strip() for cell in cells)


def choose(rows: Sequence[Mapping[str, str]], named: bool) -> Columns | None:
    """The columns to read, from the first rows (column name to cell); None where none will do.

    named: the names come from a header or from JSON and mean something.
    """
    cells: dict[str, list[str]] = {}
    for row in rows:
        for name, cell in row.items():
            if cell.strip():
                cells.setdefault(name, []).append(cell.strip())
    owner = _owner(cells, named)
    urls = tuple(name for name, values in cells.items() if _is_url_column(values))
    if any(_OF_A_PHOTO.search(cell) for name in urls for cell in cells[name]):
        return Columns(urls, (), owner)
    ids = _id_columns(cells, named)
    return Columns(urls, ids, owner) if ids else None


def _is_url_column(values: list[str]) -> bool:
    """Mostly addresses, and at least one of Flickr's: lists of mixed hosts are read too."""
    addresses = sum(1 for value in values if _WEB.fullmatch(value) or _FLICKR.fullmatch(value))
    return 2 * addresses >= len(values) and any(map(is_flickr_address, values))


def _id_columns(cells: dict[str, list[str]], named: bool) -> tuple[str, ...]:
    if named:
        for pattern in (_ID_NAMES, _MAYBE_ID_NAMES):
            ids = tuple(
                name
                for name, values in cells.items()
                if pattern.fullmatch(_short(name)) and any(map(is_photo_id, values))
            )
            if ids:
                return ids[:1]
    plausible = [
        name
        for name, values in cells.items()
        if all(map(_PLAUSIBLE_ID.fullmatch, values))
        and not (named and _TIME_NAMES.search(name.lower()))
        and not all(int(value) in _EPOCH for value in values)
    ]
    return tuple(plausible) if len(plausible) == 1 else ()


def _owner(cells: dict[str, list[str]], named: bool) -> str | None:
    owners = [name for name, values in cells.items() if any(map(_NSID.fullmatch, values))]
    if named:
        owners = [name for name in owners if _OWNER_NAMES.fullmatch(_short(name))]
    else:
        owners = [name for name in owners if all(map(_NSID.fullmatch, cells[name]))]
    return owners[0] if len(owners) == 1 else None


def _short(name: str) -> str:
    """The last part of a nested name, in lower case: "metadata.photo_id" is a photo_id."""
    return name.strip().lower().rpartition(".")[2].replace(" ", "_").replace("-", "_")


def name_list(names: Sequence[str]) -> str:
    """Column names for a sentence: few, short, and with nothing in them that breaks a line."""
    shown = [repr(name if len(name) <= 40 else f"{name[:39]}…") for name in names[:_MOST_NAMES]]
    more = len(names) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")
