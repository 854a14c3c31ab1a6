"""Finds the entry of a database that means a picture, though its disk had another name there.

A database keeps the paths of the computer and disk it was made on. The path itself, or the one as
seen from the database, is proof. Where only the end of the path agrees, it depends on what the
common end tells: ``2012/Rome/IMG_0001.JPG`` means one picture, ``100CANON/IMG_0001.JPG`` is on
every memory card, ``Pictures/Camera Roll`` and ``2012/05`` on every computer of a family whose
pictures lie in one tree. A database that lies above its pictures came here with them, so that less
is needed: all of the path from there.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flickrcheck.flickr.databases_readers import Published
from flickrcheck.flickr.sidecars import UnusableError
from flickrcheck.kept import kept

# Both separators, and a zip file as a folder: catalogues of Windows are read on other systems too.
_SEPARATORS = re.compile(r"[/\\]|(?<=\.zip)!(?![/\\])", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:")

# Folders that cameras and systems make by themselves: JEITA CP-3461, "DCF", has 100CANON.
_COMMON_FOLDER = re.compile(
    "dcim|[1-9][0-9]{2}[a-z0-9_]{5}|(?:(?:my|saved|eigene|mes) )?(?:pictures|photos|images|bilder)"
    "|fotos|camera(?: roll| uploads)?|screen ?shots?|downloads?|documents?|desktop|users|home"
)
_DATE_FOLDER = re.compile("[0-9]{1,4}(?:[-_. ]+[0-9]{1,4})*|(?:19|20)[0-9]{6}")
_DAY_FOLDER = re.compile("[0-9]+[^0-9]+[0-9]+[^0-9]+[0-9]+|[0-9]{8}")
# Where a memory card is seen, which next week has other pictures of the same names.
_CARD = re.compile(
    "(?:[a-z]:|/volumes/[^/]+|(?:/run)?/media/[^/]+/[^/]+|/mnt/[^/]+)/dcim/", re.IGNORECASE
)
# Words in names that cameras and programs give.
_COMMON_WORD = re.compile(
    "i?mg|mvi|dsc[nf]?|pict?|img[a-z]|photo|image|picture|bild|foto|screen|screenshot|bildschirmfoto"
    "|untitled|unbenannt|unnamed|thumbnail|wallpaper|background|pano|panorama|scan|scanned|camera"
    "|copy|kopie|copie|edit|edited|modified|bearbeitet|processed|enhanced|resized|exported|original"
    "|received|collage|animation|effects|burst|cover|gimp|photoshop|lightroom|snapseed|whatsapp"
)
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"[1-9][0-9]*")
# What tells something and agrees, the name being one: so much is proof, if the name itself tells
# little ("IMG_0001"), or much ("sunset-over-lisbon", "IMG_20190312_123456").
_ENOUGH, _ENOUGH_IF_NAMED = 3, 2
_LETTERS, _DIGITS = 9, 10
_MOST_ALIKE = 200  # entries of one name in folders of one name: IMG_0001.JPG in 100CANON
_MOST = 500_000  # each takes 0.7 kilobytes; the largest accounts hold about as many photos


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry and where it is from. by: names the database for a person; home: the folded parts
    of the path of its folder."""

    published: Published
    by: str
    home: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The entries that mean a picture. sure: no other picture is meant; same: the whole path is
    the picture's."""

    entries: tuple[Listed, ...]
    sure: bool
    same: bool


class Paths:
    """All entries of all databases of a tree."""

    def __init__(self) -> None:
        self._whole: dict[str, list[Listed]] = {}  # by path, and by path as seen from the database
        self._ends: dict[str, list[Listed]] = {}  # by folder and name
        self._only: dict[str, Listed | None] = {}  # by name, None where entries differ
        self._known: set[int] = set()  # backups of a database hold the same entries again

    def add(self, published: Iterable[Published], database: str, by: str) -> None:
        """database: the path of the file they are from. Raises UnusableError for too many."""
        folder = os.path.split(os.path.abspath(database))[0]  # noqa: PTH100 - must not follow links
        home = tuple(_parts(folder))
        for each in published:
            listed = Listed(each, by, home)
            if each.near is not None:
                near = os.path.normpath(os.path.join(folder, each.near))  # noqa: PTH118
                if self._is_new("near", near, each.photo_id):
                    self._whole.setdefault(_whole(near), []).append(listed)
            if not self._is_new(each.path, each.photo_id):
                continue
            self._whole.setdefault(_whole(each.path), []).append(listed)
            *_, parent, name = ["", "", *_parts(each.path)]
            alike = self._ends.setdefault(f"{parent}/{name}", [])
            if len(alike) <= _MOST_ALIKE:
                alike.append(listed)
            first = self._only.setdefault(name, listed)
            if first and first.published.photo_id != each.photo_id:
                self._only[name] = None

    def _is_new(self, *entry: object) -> bool:
        """Whether this was not added before. Raises UnusableError for too many."""
        identity = hash(entry)
        if identity in self._known:
            return False
        if len(self._known) >= _MOST:
            raise UnusableError(
                kept("with it, databases list more than {number} pictures", number=_MOST)
            )
        self._known.add(identity)
        return True

    def find(self, path: str) -> Found | None:
        """The entries that mean the picture of this path; None where none or too many could."""
        name = _fold(_SEPARATORS.split(path[-1024:])[-1])
        if name not in self._only:
            return None
        absolute = os.path.abspath(path)  # noqa: PTH100 - must not follow links
        whole = _whole(absolute)
        parts = _parts(absolute)
        alike = self._ends.get("/".join(["", *parts][-2:]), [])
        if exact := self._whole.get(whole):
            sure = _tells_much(name) or not _CARD.match(whole)
            return Found(tuple(exact), sure, same=True)
        if alike:
            return _by_end(parts, alike) if len(alike) <= _MOST_ALIKE else None
        only = self._only.get(name)
        if only and (_tells_much(name) or parts[:-1] == [*only.home]):
            return Found((only,), sure=False, same=False)
        return None


def _by_end(parts: Sequence[str], alike: Sequence[Listed]) -> Found | None:
    """The entry whose path agrees furthest from its end, if it is one."""
    lengths = [_common(parts, _parts(listed.published.path)) for listed in alike]
    longest = max(lengths)
    best = [listed for listed, length in zip(alike, lengths, strict=True) if length == longest]
    if len({listed.published.photo_id for listed in best}) > 1:
        return None
    *folders, name = parts[len(parts) - longest :]
    telling = 1 + _telling(folders)
    if telling < 2 and not _tells_much(name):
        return None
    above = any(_is_below(parts, listed.home, longest) for listed in best)
    enough = _ENOUGH_IF_NAMED if above or _tells_much(name) else _ENOUGH
    return Found(tuple(best), sure=telling >= enough, same=False)


def _is_below(parts: Sequence[str], home: Sequence[str], common: int) -> bool:
    """Whether a picture is below a folder, and its path from there all in the common end."""
    return [*parts[: len(home)]] == [*home] and len(parts) - len(home) <= common


def _telling(folders: Sequence[str]) -> int:
    """How much the names of folders tell: a date as one folder or several is one thing, or two if
    it is a day; what every computer has is nothing."""
    dates = [folder for folder in folders if _DATE_FOLDER.fullmatch(folder)]
    is_day = len(dates) > 2 or any(map(_DAY_FOLDER.fullmatch, dates))
    others = [folder for folder in folders if folder not in dates]
    named = sum(not _COMMON_FOLDER.fullmatch(folder) for folder in others)
    return named + (2 if is_day else len(dates[:1]))


def _tells_much(name: str) -> bool:
    stem = name.rpartition(".")[0] or name
    words = [word for word in _WORD.findall(stem) if not _COMMON_WORD.fullmatch(word)]
    letters, digits = (sum(map(len, found)) for found in (words, _NUMBER.findall(stem)))
    return letters >= _LETTERS or digits >= _DIGITS


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many parts agree from the end."""
    length = 0
    for a, b in zip(reversed(one), reversed(other), strict=False):
        if a != b:
            break
        length += 1
    return length


def _whole(path: str) -> str:
    """A whole path, equal for both separators, and for both letter cases on Windows."""
    path = os.path.normcase(path).replace("\\", "/")
    return path if path.isascii() else unicodedata.normalize("NFC", path)


def _parts(path: str) -> list[str]:
    """The folded parts of a path, without its root or drive."""
    parts = [part for part in _SEPARATORS.split(path) if part]
    if parts and _DRIVE.fullmatch(parts[0]):
        del parts[0]
    return [_fold(part) for part in parts]


def _fold(part: str) -> str:
    """Equal for names that Windows or macOS takes as equal."""
    return part.lower() if part.isascii() else unicodedata.normalize("NFC", part).casefold()
