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

ABOUT = "YFCC100M: yfcc100m_dataset with 25 or 23 columns or as SQLite, and yfcc100m_hash"
IGNORED = (
    "all columns except photo ID, account and marker: titles, descriptions, tags, places, dates, "
    "licences; videos"
)
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
    return any(_mostly(lines, test) for test in (_is_row, _is_pair))


def recognises_15m(lines: Sequence[str]) -> bool:
    """Whether the first lines of a file are YFCC15M's."""
    return _mostly(lines, lambda line: _THREE.fullmatch(line) is not None)


def _mostly(lines: Sequence[str], test: Callable[[str], bool]) -> bool:
    lines = lines[:_DECIDING]
    return bool(lines) and sum(map(test, lines)) >= 0.8 * len(lines)


def _is_pair(line: str) -> bool:
    return _TWO.fullmatch(line) is not None


def _is_row(line: str) -> bool:
    cells = line.encode().split(b"\t")
    if len(cells) not in (23, 25):
        return False
    photo, owner = (cells[1], cells[3]) if len(cells) == 25 else (cells[0], cells[1])
    return is_id(photo) and _NSID.fullmatch(owner) is not None and cells[-1] in (b"0", b"1")


def is_id(cell: bytes) -> bool:
    """Whether a cell is a photo ID: 1 to 11 ASCII digits without a leading zero."""
    return cell.isdigit() and len(cell) <= 11 and cell[0] != 48


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
    """The photos of ``yfcc100m_dataset`` or ``yfcc100m_hash``, without videos."""
    owners = Owners()
    for first, block in source.blocks():
        if block is None:
            yield Malformed(first, "a line that is too long")
            continue
        yield from _block(first, block.removesuffix(b"\n"), owners, source)


def _block(first: int, block: bytes, owners: Owners, source: Source) -> Iterator[Item]:
    batch = Batch(source.keys)
    bad: list[Malformed] = []
    videos = 0
    for number, line in enumerate(block.split(b"\n"), first):
        cells = line.split(b"\t")
        width = len(cells)
        if width == 25:
            photo, owner, marker = cells[1], cells[3], cells[24]
        elif width == 23:
            photo, owner, marker = cells[0], cells[1], cells[22]
        elif width == 2:
            photo, owner, marker = (*(cells if is_id(cells[0]) else cells[::-1]), b"")
            if not _is_key(owner):
                photo = b""
            owner = b""
        else:
            if line.strip():
                bad.append(Malformed(number, "not the 25 or 23 columns of YFCC100M"))
            continue
        if marker == b"1":
            videos += 1
            continue
        nsid = owners.get(owner)
        if not is_id(photo):
            bad.append(Malformed(number, "no photo ID"))
        elif nsid is None and owner:
            bad.append(Malformed(number, "no account ID"))
        elif marker != b"0" and width > 2:
            bad.append(Malformed(number, "marked neither as photo nor as video"))
        else:
            batch.add(number, int(photo), nsid)
            if source.keys:
                batch.add_key(_key(cells, photo))
    if videos:
        source.skipped[VIDEOS] += videos
    if batch:
        yield batch.taken()
    yield from bad


def _is_key(cell: bytes) -> bool:
    return 16 <= len(cell) <= 32 and not cell.strip(b"0123456789abcdef")


def _key(cells: list[bytes], photo: bytes) -> str:
    """The key as the row gives it, else by the rule from its download address."""
    if len(cells) == 23:
        return yfcc_key(cells[14].decode("utf-8", "replace"))
    key = cells[2] if len(cells) == 25 else cells[1] if cells[0] == photo else cells[0]
    if len(cells) == 25 and not _is_key(key):
        return yfcc_key(cells[16].decode("utf-8", "replace"))
    return key.decode("ascii", "replace")


def read_15m(source: Source) -> Iterator[Item]:
    """The photos of YFCC15M; no row names an account."""
    for first, block in source.blocks():
        if block is None:
            yield Malformed(first, "a line that is too long")
            continue
        yield from _block_15m(first, block.removesuffix(b"\n"), source)


def _block_15m(first: int, block: bytes, source: Source) -> Iterator[Item]:
    batch = Batch(source.keys)
    bad: list[Malformed] = []
    for number, line in enumerate(block.split(b"\n"), first):
        cells = line.split(b"\t")
        if len(cells) == 3 and is_id(cells[1]) and cells[0].isdigit() and _is_key(cells[2]):
            batch.add(number, int(cells[1]), None)
            if source.keys:
                batch.add_key(cells[2].decode("ascii"))
        elif line.strip():
            bad.append(Malformed(number, "not the three columns of YFCC15M"))
    if batch:
        yield batch.taken()
    yield from bad
