"""The account export ("Your Flickr data"): its JSON files and which pictures they are of.

People unpack all zip files into one folder, or each into its own, or leave them as they are; so a
photo's file may lie anywhere in the tree, also in a zip file. Only ``photo_<id>.json`` and
``account_profile.json`` are ever opened. Favourites, galleries, comments and contacts hold other
people's IDs, so they never count.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable
from dataclasses import replace

from flickrcheck.flickr.export_owners import Owners, Page
from flickrcheck.flickr.export_photo import (
    Account,
    ExportedPhoto,
    PhotoFile,
    read_account,
    read_photo,
)
from flickrcheck.flickr.ids import PHOTO_ID
from flickrcheck.flickr.names import (
    is_media_suffix,
    is_video_suffix,
    photo_id_of_static_name,
    strip_copy_marks,
)
from flickrcheck.flickr.sidecars import (
    Files,
    PlainFiles,
    Skipped,
    UnusableError,
    split_path,
    stamp,
)
from flickrcheck.kept import kept
from flickrcheck.model import FlickrRef, Source, Strength

_PHOTO = re.compile(rf"photo_(?P<id>{PHOTO_ID})\.json")
_PROFILE = re.compile(r"account_profile(?: ?\([1-9][0-9]{0,2}\))?\.json")
_NUMBER = re.compile(rf"(?<![0-9]){PHOTO_ID}(?![0-9])")

_UNREAD, _UNUSABLE = -2, -1  # in _page, as long as no account is known


class Export:
    """All exports in a tree. Photos are noted by file name and read only when asked for.

    Of a million photos the paths alone would take 200 MB, so each is a row of numbers.
    files: how files are read, also in zip files.
    """

    def __init__(self, files: Files | None = None) -> None:
        self._files = files or PlainFiles()
        self._skipped = Skipped()
        self._state = 0
        self._places: dict[str, int] = {}  # what stands before the file's name -> number
        self._place_names: list[str] = []
        self._rows: dict[int, int] = {}  # photo ID -> its first row
        self._more: dict[int, list[int]] = {}  # photo ID -> further rows
        self._place = array("I")  # of each row
        self._original = array("q")  # hash of the name of the original
        self._page = array("i")  # number of the account in the photo's page
        self._beside: set[int] = set()  # rows of files that are not looked at for their own sake
        self._pages: dict[Page, int] = {}
        self._page_names: list[Page] = []
        self._profiles: set[str] = set()  # paths
        self._profile_state = 0
        self._owners = Owners()

    @property
    def skipped(self) -> list[tuple[str, str]]:
        """Files of an export that could not be used: path and a sentence why."""
        return self._skipped.list()

    @property
    def state(self) -> bytes:
        """16 bytes that change with every file that is added, goes or changes."""
        return self._state.to_bytes(16)

    @property
    def accounts(self) -> list[Account]:
        """Whose exports they are, each account once."""
        return self._owners.accounts

    def __len__(self) -> int:
        """How many photos are known by the names of their files, those beside included."""
        return len(self._rows)

    def __contains__(self, photo_id: object) -> bool:
        return photo_id in self._rows

    def photo_ids(self) -> list[int]:
        """The IDs of all photos, those of one folder or zip file one after the other.

        Those that were added as lying beside a picture are left out.
        """
        ids: Iterable[int] = self._rows
        if self._beside:
            ids = (id for id in ids if not self._beside.issuperset(self._rows_of(id)))
        return sorted(ids, key=lambda id: (self._place[self._rows[id]], id))

    def add(self, path: str, *, beside: bool = False) -> bool:
        """Take note of a JSON file; any that is no part of an export is passed over by name.

        beside: it was not asked for, but lies beside a picture that is looked at alone.
        """
        place, name = split_path(path)
        if not name.endswith(".json"):
            return False
        if found := _PHOTO.fullmatch(name):
            if self._add_photo(int(found["id"]), place, beside):
                self._state ^= stamp(self._files, path)
            return True
        if _PROFILE.fullmatch(name):
            self._add_profile(path, place)
            return True
        return False

    def reference(self, path: str) -> FlickrRef | None:
        """The photo of the export that a picture is, by the export's naming rules."""
        if not self._rows:
            return None
        place, name = split_path(path)
        stem, dot, suffix = name.rpartition(".")
        if not dot or not is_media_suffix(suffix):  # some old files have no suffix
            stem, dot, suffix = name, "", ""
        clean = None if name.startswith(".") else strip_copy_marks(stem)
        if clean is None or len(name) > 255:
            return None
        numbers = [int(number) for number in reversed(_NUMBER.findall(clean))]
        listed = {n: row for n in numbers if (row := self._row(n, place)) is not None}
        if not listed:
            return None
        original = hash(clean + dot + suffix)
        for number, row in listed.items():
            if self._original[row] == original:
                return self._named(number, row, place)
        static = photo_id_of_static_name(clean)
        if static in listed:
            return self._named(static, listed[static], place)
        if clean.endswith("_o") or is_video_suffix(suffix):
            number, row = next(iter(listed.items()))
            return self._named(number, row, place)
        return None

    def owner_of(self, photo_id: int, path: str) -> FlickrRef | None:
        """The reference to a photo whose ID is already known for sure, if an export has it.

        path: of the picture.
        """
        if photo_id not in self._rows:
            return None
        place, _ = split_path(path)
        row = self._row(photo_id, place)
        return None if row is None else self._named(photo_id, row, place)

    def photo(self, photo_id: int) -> ExportedPhoto | None:
        """What the export says of a photo.

        None where no export has it, or only with files that cannot be used.
        """
        for row in self._rows_of(photo_id):
            if self._page[row] != _UNUSABLE and (file := self._read(row, photo_id)):
                owner = self._owner(row, self._place_names[self._place[row]])
                return replace(file.photo, nsid=owner)
        return None

    def path(self, photo_id: int) -> str | None:
        """The path of the file that ``photo`` reads."""
        row = self._row(photo_id, "")
        return None if row is None else self._path(row, photo_id)

    def stamp(self, photo_id: int) -> bytes:
        """8 bytes that change when what ``photo`` says of a photo may have changed."""
        said = self._profile_state
        for row in self._rows_of(photo_id):
            said ^= stamp(self._files, self._path(row, photo_id))
        return said.to_bytes(16)[:8]

    def _add_photo(self, photo_id: int, place: str, beside: bool) -> bool:
        """False if this file is known already."""
        number = self._places.setdefault(place, len(self._places))
        if number == len(self._place_names):
            self._place_names.append(place)
        for row in self._rows_of(photo_id):
            if self._place[row] == number:
                if not beside:
                    self._beside.discard(row)
                return False
        row = len(self._place)
        if beside:
            self._beside.add(row)
        self._place.append(number)
        self._original.append(0)
        self._page.append(_UNREAD)
        if photo_id in self._rows:
            self._more.setdefault(photo_id, []).append(row)
        else:
            self._rows[photo_id] = row
        return True

    def _add_profile(self, path: str, place: str) -> None:
        if path in self._profiles:
            return
        self._profiles.add(path)
        said = stamp(self._files, path)
        self._state ^= said
        self._profile_state ^= said
        try:
            self._owners.add(place, read_account(self._files, path))
        except UnusableError as error:
            self._skipped.note(path, error)

    def _named(self, photo_id: int, row: int, place: str) -> FlickrRef:
        return exported_reference(photo_id, self._owner(row, place))

    def _owner(self, row: int, place: str) -> str | None:
        """The account whose export a photo's file is of; place: of the picture."""
        page = self._page_names[self._page[row]]
        return self._owners.owner(self._place_names[self._place[row]], page, place)

    def _rows_of(self, photo_id: int) -> list[int]:
        first = self._rows.get(photo_id)
        return [] if first is None else [first, *self._more.get(photo_id, ())]

    def _row(self, photo_id: int, place: str) -> int | None:
        """The row of a photo's file that can be used, one beside the picture preferred."""
        rows = self._rows_of(photo_id)
        if len(rows) > 1:
            here = self._places.get(place)
            rows.sort(key=lambda row: self._place[row] != here)
        for row in rows:
            if self._page[row] == _UNREAD:
                self._read(row, photo_id)
            if self._page[row] != _UNUSABLE:
                return row
        return None

    def _read(self, row: int, photo_id: int) -> PhotoFile | None:
        path = self._path(row, photo_id)
        try:
            file = read_photo(self._files, path, photo_id)
        except UnusableError as error:
            self._skipped.note(path, error)
            self._page[row] = _UNUSABLE
            return None
        self._original[row] = hash(file.original)
        page = (file.page_nsid, file.page_alias)
        number = self._pages.setdefault(page, len(self._pages))
        if number == len(self._page_names):
            self._page_names.append(page)
        self._page[row] = number
        return file

    def _path(self, row: int, photo_id: int) -> str:
        return f"{self._place_names[self._place[row]]}photo_{photo_id}.json"


def photo_id_of_file(path: str) -> int | None:
    """The photo that a file is about, if it is called as exports call those of their photos."""
    found = _PHOTO.fullmatch(split_path(path)[1])
    return int(found["id"]) if found else None


def exported_reference(photo_id: int, nsid: str | None) -> FlickrRef:
    """The reference to a photo that an export lists. nsid: of its owner, if that is known."""
    how = kept("{name} of the account export", name=f"photo_{photo_id}.json")
    return FlickrRef(photo_id, nsid, Strength.STRONG, how, Source.EXPORT)
