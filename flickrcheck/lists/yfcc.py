"""YFCC100M and its lists of photo IDs, read in blocks, because they have 15 to 100 million rows.

``yfcc100m_dataset``: 25 columns separated by tabs: line number, photo ID, hash, NSID, ..., page and
download address, ..., marker (0 photo, 1 video). The older release has 23, without line number and
hash. ``yfcc100m_hash``: photo ID and hash. YFCC15M: line number, photo ID, hash.

The hash names the picture file of the dataset's own copies (data/images/abc/def/<hash>.jpg). It is
computed from the download address (see ``yfcc_key``), so packs need not keep it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence

from flickrcheck.lists.plain import Batch
from flickrcheck.lists.rows import Item, Malformed
from flickrcheck.lists.source import Source

ABOUT = "YFCC100M: yfcc100m_dataset with 25 or 23 columns, or as SQLite"
IGNORED = (
    "all columns except photo ID, account and marker: titles, descriptions, tags, places, dates, "
    "licences; videos"
)
ABOUT_HASH = "YFCC100M: yfcc100m_hash, photo ID and hash, separated by a tab"
IGNORED_HASH = "hashes"
ABOUT_15M = "YFCC15M: line number, photo ID and hash, separated by tabs"
IGNORED_15M = "line numbers and hashes"

VIDEOS = "videos"
_NSID = re.compile(rb"[0-9]{5,11}@N[0-9]{2}")
_KEY = r"[0-9a-f]{16,32}"  # an MD5 whose leading zeros were lost
_ID = r"[1-9][0-9]{0,10}"
_THREE = re.compile(rf"[0-9]{{1,9}}\t{_ID}\t{_KEY}")
_TWO = re.compile(rf"{_ID}\t{_KEY}|{_KEY}\t{_ID}")
_DECIDING = 500  # lines
_MOST_OWNERS = 1_000_000  # kept to be the same string for all rows of an owner


def yfcc_key(url: str) -> str:
    """YFCC's name of a photo: the MD5 of its download address, each byte printed with ``%x``.

    The address is taken with ``http://``; leading zeros of bytes are lost, so that a key may have
    fewer than 32 characters.

    >>> yfcc_key("http://farm8.staticflickr.com/7205/6985418911_df7747990d.jpg")
    '4e2f7a26a1dfbf165a7e30bdabf7e72a'
    """
    address = "http://" + url.removeprefix("https://").removeprefix("http://")
    digest = hashlib.md5(address.encode(errors="replace"), usedforsecurity=False).digest()
    return "".join(f"{byte:x}" for byte in digest)


def recognises(lines: Sequence[str]) -> bool:
    """Whether the first lines of a file are YFCC100M's."""
    return _mostly(lines, _is_row)


def recognises_hash(lines: Sequence[str]) -> bool:
    """Whether the first lines of a file are yfcc100m_hash's, in either order of its columns."""
    return _mostly(lines, lambda line: _TWO.fullmatch(line) is not None)


def recognises_15m(lines: Sequence[str]) -> bool:
    """Whether the first lines of a file are YFCC15M's."""
    return _mostly(lines, lambda line: _THREE.fullmatch(line) is not None)


def _mostly(lines: Sequence[str], test: Callable[[str], bool]) -> bool:
    lines = lines[:_DECIDING]
    return bool(lines) and sum(map(test, lines)) >= 0.8 * len(lines)


def _is_row(line: str) -> bool:
    cells = line.encode().split(b"\t")
    if len(cells) not in (23, 25):
        return False
    photo, owner = (cells[1], cells[3]) if len(cells) == 25 else (cells[0], cells[1])
    return is_id(photo) and _NSID.fullmatch(owner) is not None and cells[-1] in (b"0", b"1")


def is_id(cell: bytes) -> bool:
    """Whether a cell is a photo ID: 1 to 11 ASCII digits without a leading zero."""
    return cell.isdigit() and len(cell) <= 11 and cell[0] != 48


class Photos:
    """Some rows of the dataset, without videos, which are noted in the source."""

    def __init__(self, source: Source, owners: Owners) -> None:
        self.batch = Batch(source.keys)
        self._bad: list[Malformed] = []
        self._source = source
        self._owners = owners

    def add(self, number: int, photo: bytes, owner: bytes, marker: bytes) -> bool:
        """Take in the row that stands here; whether it is a photo."""
        if marker == b"1":
            self._source.skipped[VIDEOS] += 1
            return False
        nsid = self._owners.get(owner)
        if not is_id(photo):
            self.refuse(number, "no photo ID")
        elif nsid is None and owner:
            self.refuse(number, "no account ID")
        elif marker != b"0":
            self.refuse(number, "marked neither as photo nor as video")
        else:
            self.batch.add(number, int(photo), nsid)
            return True
        return False

    def refuse(self, number: int, reason: str) -> None:
        """Note a row that cannot be used."""
        self._bad.append(Malformed(number, reason))

    def items(self) -> Iterator[Item]:
        """The photos, then what is malformed."""
        if self.batch:
            yield self.batch.taken()
        yield from self._bad


class Owners:
    """NSIDs as text; all rows of an owner share one string, so that memory stays small."""

    def __init__(self) -> None:
        self._known: dict[bytes, str] = {}

    def get(self, cell: bytes) -> str | None:
        """The NSID that a cell holds, None where it holds none."""
        nsid = self._known.get(cell)
        if nsid is None and _NSID.fullmatch(cell):
            if len(self._known) >= _MOST_OWNERS:
                self._known.clear()
            nsid = self._known[cell] = cell.decode("ascii")
        return nsid


def read(source: Source) -> Iterator[Item]:
    """The photos of ``yfcc100m_dataset``, without videos."""
    owners = Owners()
    return _blocks(source, lambda first, lines: _dataset(first, lines, owners, source))


def read_hash(source: Source) -> Iterator[Item]:
    """The photos of ``yfcc100m_hash``; no row names an account."""
    return _blocks(source, lambda first, lines: _keyed(first, lines, 2, source))


def read_15m(source: Source) -> Iterator[Item]:
    """The photos of YFCC15M; no row names an account."""
    return _blocks(source, lambda first, lines: _keyed(first, lines, 3, source))


def _blocks(source: Source, items: Callable[[int, list[bytes]], Iterator[Item]]) -> Iterator[Item]:
    for first, block in source.blocks():
        if block is None:
            yield Malformed(first, "a line that is too long")
        else:
            yield from items(first, block.split(b"\n"))


def _dataset(first: int, lines: list[bytes], owners: Owners, source: Source) -> Iterator[Item]:
    photos = Photos(source, owners)
    for number, line in enumerate(lines, first):
        cells = line.split(b"\t")
        if len(cells) == 25:
            is_photo = photos.add(number, cells[1], cells[3], cells[24])
        elif len(cells) == 23:
            is_photo = photos.add(number, cells[0], cells[1], cells[22])
        else:
            if line.strip():
                photos.refuse(number, "not the 25 or 23 columns of YFCC100M")
            continue
        if is_photo and source.keys:
            photos.batch.add_key(_key(cells))
    return photos.items()


def _is_key(cell: bytes) -> bool:
    return 16 <= len(cell) <= 32 and not cell.strip(b"0123456789abcdef")


def _key(cells: list[bytes]) -> str:
    """The key as the row gives it, else by the rule from its download address."""
    if len(cells) == 25 and _is_key(cells[2]):
        return cells[2].decode("ascii")
    return yfcc_key(cells[len(cells) - 9].decode("utf-8", "replace"))


def _keyed(first: int, lines: list[bytes], width: int, source: Source) -> Iterator[Item]:
    """Rows that end in photo ID and key; yfcc100m_hash may have them the other way round."""
    batch = Batch(source.keys)
    bad: list[Malformed] = []
    for number, line in enumerate(lines, first):
        cells = line.split(b"\t")
        if len(cells) == width:
            photo, key = cells[-2], cells[-1]
            if width == 2 and _is_key(photo):
                photo, key = key, photo
            if is_id(photo) and _is_key(key):
                batch.add(number, int(photo), None)
                if source.keys:
                    batch.add_key(key.decode("ascii"))
                continue
        if line.strip():
            bad.append(Malformed(number, f"not {width} columns with a photo ID and a hash"))
    if batch:
        yield batch.taken()
    yield from bad
