"""Finds the columns of an unknown table that name Flickr photos and their owners."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from flickrcheck.lists.addresses import (
    NSID,
    account_named,
    account_of,
    is_flickr_address,
    is_nsid,
    is_web_address,
    photo_and_nsid,
)
from flickrcheck.lists.picture_names import PictureName, parse_picture_name
from flickrcheck.lists.plain import agree
from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import Source

OTHER_SITES = "addresses on other sites than Flickr"

_WEB = re.compile(r"(?:https?:)?//\S", re.IGNORECASE)
_OF_A_PHOTO = re.compile(
    r"/photos/[^/]+/([0-9]+)|/([0-9]+)_[0-9a-f]|flic\.kr/p/(\w+)|[?&](?:id|short)=(\w+)",
    re.IGNORECASE,
)
_PHOTO_ID = re.compile(r"([1-9][0-9]{0,10})(?:\.0)?")  # .0: pandas, where some rows have no ID
_PLAUSIBLE_ID = re.compile(r"[1-9][0-9]{6,10}(?:\.0)?")

_NSID = re.compile(NSID)
_ALIAS_NAMES = re.compile(r"(?:.*_)?(?:path_?)?alias")

_ID_NAMES = re.compile(r"(?:photo|flickr|flickr_photo)_?id")
_OWNER_NAMES = re.compile(
    r"uid|(?!.*group)(?:.*_)?(?:nsid|(?:user|owner|author|photographer|account)_?(?:id|nsid)?)s?"
)
# Of columns whose numbers may be photo IDs where nearly all of them are as long as those.
_NUMBER_NAMES = re.compile(r"ids?|\((?:name|value)\)|.*(?:photo|image|img|pic|flickr|yfcc|file).*")
_TIME_NAMES = re.compile(r"time|date|stamp|epoch|phone|created|uploaded|taken")
_EPOCH = range(1_000_000_000, 2_000_000_000)  # seconds since 1970: 2001 to 2033
_YFCC_KEY = re.compile(r"[0-9a-f]{16,32}")  # an MD5 whose leading zeros were lost
_MOST_NAMES = 12  # columns named in a sentence


@dataclass(frozen=True, slots=True)
class Columns:
    """Names of the columns to read.

    photos: groups of columns; all of one group are about one photo, as an address of its page
    and one of its picture, and every group is about another photo. certain: columns in which any
    number is a photo ID; elsewhere only addresses, Flickr's own file names and long numbers
    count. owner: the account, alias: the name in the account's address. same: a column of photo
    IDs that only repeats what the addresses say, so that a row where it does not names two photos.
    """

    photos: tuple[tuple[str, ...], ...]
    certain: frozenset[str] = frozenset()
    owner: str | None = None
    alias: str | None = None
    same: str | None = None

    def items(
        self, cells: Mapping[str, str], line: int, source: Source, *, shifted: bool = False
    ) -> Iterator[ListRow | Malformed]:
        """The photos of one row of the table; rows of other sites are noted in the source.

        shifted: the row has more cells than there are columns, so that any of them may stand
        somewhere else, such as behind a comma in a title; then short numbers count nowhere.
        """
        rows = self.rows(cells, shifted=shifted)
        if rows:
            for row in rows:
                yield replace(row, line=line)
        elif any(is_web_address(cells.get(n, "").strip()) for group in self.photos for n in group):
            source.skipped[OTHER_SITES] += 1
        else:
            yield Malformed(line, "no Flickr address or photo ID in its columns")

    def names(self) -> Iterator[str]:
        """All columns that are read."""
        yield from (name for group in self.photos for name in group)
        yield from (name for name in (self.owner, self.alias, self.same) if name)

    def quick(
        self, names: Sequence[str]
    ) -> Callable[[Sequence[str]], tuple[int, str | None] | None] | None:
        """A function that gives photo ID and NSID of the usual row, as rows() would.

        names: of the columns, in the order of a row's cells. The function gives None for every
        row that says more, less or something unusual; there is none where rows name several photos.
        """
        if len(self.photos) != 1 or self.alias:
            return None
        places = [(names.index(name), name in self.certain) for name in self.photos[0]]
        owner_at = names.index(self.owner) if self.owner else -1
        same_at = names.index(self.same) if self.same else -1
        last = max(owner_at, same_at, *(at for at, _ in places))

        def plain(cells: Sequence[str]) -> tuple[int, str | None] | None:
            if len(cells) <= last:
                return None
            nsid = cells[owner_at] if self.owner else None
            if nsid is not None and not is_nsid(nsid):
                return None
            photo = 0
            for at, certain in places:
                cell = cells[at]
                known = photo_and_nsid(cell)
                if known is None:
                    if not certain or not is_photo_id(cell):
                        return None
                    known = int(cell), None
                if not agree(photo, nsid, *known):
                    return None
                photo, nsid = known[0], nsid or known[1]
            return (photo, nsid) if not self.same or cells[same_at] == str(photo) else None

        return plain

    def rows(self, cells: Mapping[str, str], *, shifted: bool = False) -> list[ListRow]:
        """The photos of one row of the table; none where it names none. shifted: see items."""
        account = cells.get(self.owner, "").strip() if self.owner else ""
        nsid, alias = (account, None) if is_nsid(account) else account_of(account)
        if self.alias and nsid is None:
            nsid, alias = account_named(cells.get(self.alias, ""))
        rows = (self._row(group, cells, nsid, alias, shifted) for group in self.photos)
        return [row for row in rows if row]

    def _row(
        self,
        group: tuple[str, ...],
        cells: Mapping[str, str],
        nsid: str | None,
        alias: str | None,
        shifted: bool,
    ) -> ListRow | None:
        references: list[str] = []
        picture: PictureName | None = None
        for name in group:
            cell = cells.get(name, "").strip()
            if is_flickr_address(cell):
                references.append(cell)
                alias = alias or account_of(cell)[1]
            elif number := self._number(name, shifted).fullmatch(cell):
                references.append(number[0].removesuffix(".0"))
            elif (named := parse_picture_name(cell)) and (named.sure or name in self.certain):
                references.append(named.photo)
                picture = picture or named
        if not references:
            return None
        if self.same and (number := _PHOTO_ID.fullmatch(cells.get(self.same, "").strip())):
            references.append(number[1])
        if picture:
            face, nsid = picture.face, nsid or picture.nsid
            return ListRow(tuple(references), nsid, face=face, alias=alias)
        return ListRow(tuple(references), nsid, alias=alias)

    def _number(self, name: str, shifted: bool) -> re.Pattern[str]:
        """What a photo ID looks like in a column."""
        return _PHOTO_ID if name in self.certain and not shifted else _PLAUSIBLE_ID


def is_photo_id(cell: str) -> bool:
    """Whether a cell is 1 to 11 ASCII digits without a leading zero."""
    return _PHOTO_ID.fullmatch(cell) is not None and not cell.endswith(".0")


def is_name_of_ids(name: str) -> bool:
    """Whether a column of this name holds photo IDs."""
    return _ID_NAMES.fullmatch(_short(name)) is not None


def looks_like_data(cells: Sequence[str]) -> bool:
    """Whether a first row holds values and not the names of columns."""
    return any(
        cell.isdecimal()
        or _WEB.match(cell)
        or is_flickr_address(cell)
        or is_nsid(cell)
        or parse_picture_name(cell)
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
    owner, alias = _owner(cells, named), _alias(cells, named)
    urls = tuple(name for name, values in cells.items() if _is_url_column(values))
    if any(_OF_A_PHOTO.search(cell) for name in urls for cell in cells[name]):
        groups = _groups(rows, urls)
        same = _same_column(rows, urls) if named and len(groups) == 1 else None
        return Columns(groups, owner=owner, alias=alias, same=same)
    ids = _id_columns(cells, named)
    if not urls and any(map(_is_of_other_sites, cells.values())):
        # The numbers of Instagram's or 500px's photos are called photo_id as well.
        ids = tuple(name for name in ids if "flickr" in name.lower() or _has_names(cells[name]))
    return Columns(((*urls, *ids),), frozenset(ids), owner, alias) if ids else None


def _is_of_other_sites(values: list[str]) -> bool:
    """Whether the values are mostly addresses, of which none is on Flickr."""
    addresses = [value for value in values if is_web_address(value)]
    return 2 * len(addresses) >= len(values) and not any(map(is_flickr_address, addresses))


def _has_names(values: list[str]) -> bool:
    """Whether some values are names of pictures in a form of Flickr's own."""
    return any(found.sure for value in values if (found := parse_picture_name(value)))


def _same_column(rows: Sequence[Mapping[str, str]], urls: tuple[str, ...]) -> str | None:
    """The column named as photo IDs that mostly are those of the addresses beside them."""
    agree: dict[str, int] = {}
    for row in rows:
        found = (_OF_A_PHOTO.search(row.get(name, "")) for name in urls)
        photos = {match[1] or match[2] for match in found if match}
        for name, cell in row.items():
            if cell.strip() and is_name_of_ids(name):
                agree[name] = agree.get(name, 0) + (1 if cell.strip() in photos else -1)
    return next((name for name, more in agree.items() if more > 0), None)


def _is_url_column(values: list[str]) -> bool:
    """Mostly addresses, and at least one of Flickr's: lists of mixed hosts are read too."""
    addresses = sum(
        1
        for value in values
        if is_web_address(value) or is_flickr_address(value) or _PLAUSIBLE_ID.fullmatch(value)
    )
    return 2 * addresses >= len(values) and any(map(is_flickr_address, values))


def _groups(
    rows: Sequence[Mapping[str, str]], urls: tuple[str, ...]
) -> tuple[tuple[str, ...], ...]:
    """All address columns together, or each alone where most rows name different photos."""
    same = different = 0
    for row in rows:
        found = (_OF_A_PHOTO.search(row.get(name, "")) for name in urls)
        photos = [match[match.lastindex or 0] for match in found if match]
        if len(photos) > 1:
            same += len(set(photos)) == 1
            different += len(set(photos)) > 1
    return tuple((name,) for name in urls) if different > same else (urls,)


def _id_columns(cells: dict[str, list[str]], named: bool) -> tuple[str, ...]:
    """The column whose numbers are photo IDs, or whose file names carry them."""
    if named:
        for name, values in cells.items():
            if is_name_of_ids(name) and any(map(_PHOTO_ID.fullmatch, values)):
                return (name,)
    pictures = tuple(name for name, values in cells.items() if _is_picture_column(values))
    if pictures:
        return pictures[:1]
    ids = [name for name, values in cells.items() if _is_id_column(name, values, named)]
    if named:
        ids = [name for name in ids if _short(name) == "id"][:1] or ids
    elif len(ids) > 1:  # YFCC's files: a line number, the photo ID, the key
        names = list(cells)
        keys = [i for i, name in enumerate(names) if _mostly(_YFCC_KEY, cells[name])]
        ids = [name for name in ids if keys and name == names[keys[0] - 1]]
    return tuple(ids) if len(ids) == 1 else ()


def _mostly(pattern: re.Pattern[str], values: list[str], share: float = 0.9) -> bool:
    """Whether values are of this form but for a few malformed ones."""
    return sum(1 for value in values if pattern.fullmatch(value)) >= share * len(values)


def _is_picture_column(values: list[str]) -> bool:
    pictures = [picture for value in values if (picture := parse_picture_name(value))]
    if 2 * sum(picture.sure for picture in pictures) >= len(values):
        return True
    plausible = [picture.photo for picture in pictures if picture.plausible]
    return len(plausible) >= 0.9 * len(values) and not _are_times(plausible)


def _is_id_column(name: str, values: list[str], named: bool) -> bool:
    if named and (_TIME_NAMES.search(name.lower()) or not _NUMBER_NAMES.fullmatch(_short(name))):
        return False
    share = 0.5 if named and _short(name) == "id" else 0.9
    numbers = [value for value in values if _PLAUSIBLE_ID.fullmatch(value)]
    return _mostly(_PLAUSIBLE_ID, values, share) and not _are_times(numbers)


def _are_times(numbers: list[str]) -> bool:
    return all(int(number.removesuffix(".0")) in _EPOCH for number in numbers)


def _owner(cells: dict[str, list[str]], named: bool) -> str | None:
    owners = [name for name, values in cells.items() if any(map(is_nsid, values))]
    if named:
        owners = [name for name in owners if _OWNER_NAMES.fullmatch(_short(name))]
    else:
        owners = [name for name in owners if _mostly(_NSID, cells[name])]
    return owners[0] if len(owners) == 1 else None


def _alias(cells: dict[str, list[str]], named: bool) -> str | None:
    names = [name for name in cells if named and _ALIAS_NAMES.fullmatch(_short(name))]
    return names[0] if len(names) == 1 else None


def _short(name: str) -> str:
    """The last part of a nested name, in lower case: "metadata.photo_id" is a photo_id."""
    return name.strip().lower().rpartition(".")[2].replace(" ", "_").replace("-", "_")


def name_list(names: Sequence[str]) -> str:
    """Column names for a sentence: few, short, and with nothing in them that breaks a line."""
    shown = [repr(name if len(name) <= 40 else f"{name[:39]}…") for name in names[:_MOST_NAMES]]
    more = len(names) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")
