"""The account export ("Your Flickr data"): its JSON sidecars and what they say about pictures.

Only ``photo_<id>.json`` and ``account_profile.json`` are ever opened. Favourites, galleries,
comments and contacts hold other people's IDs, so they never count.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
from dataclasses import dataclass

from flickrcheck.errors import os_reason
from flickrcheck.flickr.ids import PHOTO_ID, is_nsid
from flickrcheck.flickr.names import (
    is_media_suffix,
    is_video_suffix,
    photo_id_of_static_name,
    strip_copy_marks,
)
from flickrcheck.flickr.phrases import printable
from flickrcheck.flickr.urls import parse_url
from flickrcheck.model import FlickrRef, Source, Strength

_SIDECAR = re.compile(rf"photo_(?P<id>{PHOTO_ID})\.json")
_PROFILE = "account_profile.json"
_NUMBER = re.compile(rf"(?<![0-9]){PHOTO_ID}(?![0-9])")
_LARGEST = 16 << 20  # bytes of one sidecar; a photo with 10,000 comments has about 3 MB
_MOST_SKIPPED = 10_000
_MOST_REMEMBERED = 10_000  # sidecars that were read; others are read again when asked for


@dataclass(frozen=True, slots=True)
class _Sidecar:
    """What one photo_<id>.json says. original: the basename of the picture, "" if missing."""

    path: str
    original: str
    nsid: str | None


class Export:
    """All sidecars met so far. Photos are noted by file name and read only when asked for."""

    def __init__(self) -> None:
        self._skipped: dict[str, str] = {}
        self._folders: dict[str, int] = {}
        self._folder_names: list[str] = []
        # Of a million sidecars the paths would take 200 MB: their names follow from the IDs.
        self._places: dict[int, int | list[int]] = {}  # photo ID -> numbers of folders
        self._read: dict[str, _Sidecar | None] = {}
        self._profiles: set[str] = set()  # folders
        self._owners: dict[str, str] = {}  # folder of an account_profile.json -> NSID
        self._state = 0

    @property
    def skipped(self) -> list[tuple[str, str]]:
        """Sidecars that could not be used: path and a sentence why."""
        return list(self._skipped.items())

    @property
    def state(self) -> bytes:
        """16 bytes that change with every sidecar that is added, goes or changes."""
        return self._state.to_bytes(16)

    def add(self, path: str) -> None:
        """Take note of a JSON file; any that is no sidecar of an export is passed over by name."""
        folder, name = os.path.split(path)
        if name == _PROFILE:
            new = folder not in self._profiles
            if new:
                self._profiles.add(folder)
                self._add_profile(path, folder)
        elif found := _SIDECAR.fullmatch(name):
            new = self._add_photo(int(found["id"]), folder)
        else:
            return
        if new:
            self._state ^= _stamp(path)

    def _add_photo(self, photo_id: int, folder: str) -> bool:
        """False if this sidecar is known already."""
        number = self._folders.setdefault(folder, len(self._folders))
        if number == len(self._folder_names):
            self._folder_names.append(folder)
        known = self._places.get(photo_id)
        if known is None:
            self._places[photo_id] = number
        elif isinstance(known, int):
            if known == number:
                return False
            self._places[photo_id] = [known, number]
        elif number in known:
            return False
        else:
            known.append(number)
        return True

    def reference(self, name: str, folder: str) -> FlickrRef | None:
        """The photo of the export that a picture is, by the export's naming rules."""
        if not self._places:
            return None
        stem, dot, suffix = name.rpartition(".")
        if not dot or not is_media_suffix(suffix):  # some old files have no suffix
            stem, dot, suffix = name, "", ""
        clean = None if name.startswith(".") else strip_copy_marks(stem)
        if clean is None or len(name) > 255:
            return None
        numbers = [int(number) for number in reversed(_NUMBER.findall(clean))]
        listed = {n: sidecar for n in numbers if (sidecar := self._sidecar(n, folder))}
        for number, sidecar in listed.items():
            if sidecar.original == clean + dot + suffix:
                return self._named(number, sidecar, folder)
        static = photo_id_of_static_name(clean)
        if static in listed:
            return self._named(static, listed[static], folder)
        if listed and (clean.endswith("_o") or is_video_suffix(suffix)):
            number, sidecar = next(iter(listed.items()))
            return self._named(number, sidecar, folder)
        return None

    def owner_of(self, photo_id: int, folder: str) -> FlickrRef | None:
        """The reference to a photo whose ID is already known for sure, if the export has it."""
        sidecar = self._sidecar(photo_id, folder)
        return self._named(photo_id, sidecar, folder) if sidecar else None

    def _named(self, photo_id: int, sidecar: _Sidecar, folder: str) -> FlickrRef:
        return FlickrRef(
            photo_id,
            self._owner(sidecar, folder),
            Strength.STRONG,
            f"photo_{photo_id}.json of the account export",
            Source.EXPORT,
        )

    def _owner(self, sidecar: _Sidecar, folder: str) -> str | None:
        """The NSID of the nearest profile; of several that differ none is guessed."""
        beside = self._owners.get(_folder(sidecar.path)) or self._owners.get(folder)
        everywhere = set(self._owners.values())
        owner = beside or (everywhere.pop() if len(everywhere) == 1 else None)
        if owner and sidecar.nsid and owner != sidecar.nsid:
            return None  # the page address names another account: no proof for either
        return owner or sidecar.nsid

    def _sidecar(self, photo_id: int, folder: str) -> _Sidecar | None:
        places = self._places.get(photo_id)
        if places is None:
            return None
        if isinstance(places, list):
            here = self._folders.get(folder)
            places = sorted(places, key=lambda number: number != here)
        else:
            places = [places]
        paths = (self._path(number, photo_id) for number in places)
        return next((s for path in paths if (s := self._photo(path, photo_id))), None)

    def _path(self, number: int, photo_id: int) -> str:
        return os.path.join(self._folder_names[number], f"photo_{photo_id}.json")  # noqa: PTH118

    def _photo(self, path: str, photo_id: int) -> _Sidecar | None:
        if path not in self._read:
            if len(self._read) >= _MOST_REMEMBERED:
                self._read.clear()
            self._read[path] = self._read_photo(path, photo_id)
        return self._read[path]

    def _read_photo(self, path: str, photo_id: int) -> _Sidecar | None:
        try:
            content = _load(path)
            page, original = content.get("photopage"), content.get("original")
            if not isinstance(page, str) and not isinstance(original, str):
                raise _UnusableError("it has neither the photo's page nor its original's address")
            if content.get("id") not in (str(photo_id), photo_id):
                raise _UnusableError("the photo ID inside is not the one in its name")
            named = parse_url(page) if isinstance(page, str) else None
            if named and named.photo_id not in (None, photo_id):
                raise _UnusableError("its page address names another photo")
        except _UnusableError as error:
            self._skip(path, error)
            return None
        basename = original.rpartition("/")[2] if isinstance(original, str) else ""
        return _Sidecar(path, basename, named.nsid if named else None)

    def _add_profile(self, path: str, folder: str) -> None:
        try:
            nsid = _load(path).get("nsid")
            if not isinstance(nsid, str) or not is_nsid(nsid):
                raise _UnusableError("it names no account")
        except _UnusableError as error:
            self._skip(path, error)
        else:
            self._owners[folder] = nsid

    def _skip(self, path: str, reason: Exception) -> None:
        if len(self._skipped) < _MOST_SKIPPED:
            name = printable(os.path.split(path)[1])
            self._skipped[path] = f"{name} was skipped: {reason}."


class _UnusableError(Exception):
    """Why a sidecar cannot be used, as the end of a sentence."""


def _stamp(path: str) -> int:
    """128 bits that are another for every path, size and time of a file."""
    try:
        status = os.stat(path)  # noqa: PTH116 - 80,000 times
        said = f"{status.st_size} {status.st_mtime_ns} "
    except (OSError, ValueError):
        said = "missing "
    text = said.encode() + path.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(text, digest_size=16).digest())


def _load(path: str) -> dict[str, object]:
    """The JSON object in an ordinary file of bounded size. Raises _UnusableError."""
    try:
        status = os.stat(path)  # noqa: PTH116 - 80,000 times
        if not stat.S_ISREG(status.st_mode):
            raise _UnusableError("it is no ordinary file")
        if status.st_size > _LARGEST:
            raise _UnusableError("it is too large for a sidecar of the account export")
        with open(path, "rb") as file:  # noqa: PTH123 - 80,000 times
            content = json.loads(file.read(_LARGEST))
    except OSError as error:
        raise _UnusableError(f"it cannot be read ({os_reason(error)})") from None
    except (ValueError, RecursionError, MemoryError):
        raise _UnusableError("it is no valid JSON") from None
    if not isinstance(content, dict):
        raise _UnusableError("it is not written as the account export writes it")
    return content


def _folder(path: str) -> str:
    return os.path.split(path)[0]
