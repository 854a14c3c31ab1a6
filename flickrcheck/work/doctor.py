"""Looks whether everything is here that flickrcheck needs on this computer, and how fast it is.

Each part is looked at by itself: where one is broken, that is its finding, and the others go on.
Nothing of Qt is imported here, and nothing is written: no book of trust, no pack in the cache.
"""

from __future__ import annotations

import ctypes
import io
import os
import platform
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from flickrcheck import __version__, crash
from flickrcheck.place import is_there
from flickrcheck.work.writable import why_unreadable, why_unwritable

_LITTLE: Final = 200_000_000  # bytes free; below, a scan may end early
_SCARCE: Final = 2_000_000_000
_TRUSTED: Final = {
    "bundled": "came with flickrcheck",
    "own": "made on this computer",
    "agreed": "used because you said that you trust it",
    "signed": "signed with a key that you trust",
}
_BESIDE: Final = 0.003  # seconds a photo: reading the file, pipes, the casebook
_PROBE_FOR: Final = 1.5  # seconds
_FONT_FILES: Final = (".ttf", ".otf", ".ttc", ".otc", ".pfb", ".pfa", ".pcf", ".pcf.gz")


class State(StrEnum):
    """How a part is: REMARK where something could be better, PROBLEM where something fails."""

    GOOD = "good"
    REMARK = "remark"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one part. text: a sentence; details: the same for programs."""

    part: str
    state: State
    text: str
    details: dict[str, Any] = field(default_factory=dict)


Look = Callable[[], Iterator[Finding]]


def examine(photos: int, window: Look, casebook: Path | None = None) -> Iterator[Finding]:
    """All findings. photos: how many to estimate a scan of; window: looks at Qt, which only the
    floors above know; casebook: default the person's own."""
    looks: dict[str, Look] = {
        "program": _program,
        "window": window,
        "fonts": _fonts,
        "formats": _formats,
        "packs": _packs,
        "folders": lambda: _folders(casebook),
        "speed": lambda: _speed(photos),
        "crashes": _crashes,
    }
    for part, look in looks.items():
        try:
            yield from look()
        except Exception as error:  # whatever it is: the other parts are still to be told of
            yield Finding(
                part, State.PROBLEM, f"This could not be looked at: {type(error).__name__}: {error}"
            )


def _program() -> Iterator[Finding]:
    built = "an installed program" if getattr(sys, "frozen", False) else "Python's package"
    yield Finding(
        "program",
        State.GOOD,
        f"flickrcheck {__version__} as {built}, Python {platform.python_version()}, SQLite "
        f"{sqlite3.sqlite_version}, {platform.system()} {platform.machine()}, "
        f"{os.cpu_count() or 1} processors",
        {
            "version": __version__,
            "python": platform.python_version(),
            "sqlite": sqlite3.sqlite_version,
            "system": platform.system(),
            "machine": platform.machine(),
            "processors": os.cpu_count() or 1,
        },
    )


def _fonts() -> Iterator[Finding]:
    """Asks fontconfig, which Qt asks on Linux; other systems always have fonts."""
    if not sys.platform.startswith("linux"):
        yield Finding("fonts", State.GOOD, "The system's fonts are used.")
        return
    try:
        library = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        yield Finding(
            "fonts", State.PROBLEM, "Fonts cannot be looked for: libfontconfig.so.1 is missing."
        )
        return
    number = sum(map(_fonts_in, _font_folders(library)))
    if number:
        yield Finding(
            "fonts", State.GOOD, f"{number:,} font files are installed.", {"fonts": number}
        )
    else:
        yield Finding(
            "fonts", State.PROBLEM,
            "No font is installed, so the window could show no text. Install one: "
            "fonts-dejavu-core (Debian, Ubuntu), dejavu-sans-fonts (Fedora).",
            {"fonts": 0},
        )  # fmt: skip


def _font_folders(library: ctypes.CDLL) -> Iterator[str]:
    """The folders that fontconfig looks for fonts in, without having it read any: it would write
    what it read into a cache in the person's home."""
    library.FcInitLoadConfig.restype = ctypes.c_void_p
    library.FcConfigGetFontDirs.restype = ctypes.c_void_p
    library.FcConfigGetFontDirs.argtypes = [ctypes.c_void_p]
    library.FcStrListNext.restype = ctypes.c_char_p
    library.FcStrListNext.argtypes = [ctypes.c_void_p]
    folders = library.FcConfigGetFontDirs(library.FcInitLoadConfig())
    while folders and (name := library.FcStrListNext(folders)) is not None:
        yield os.fsdecode(name)


def _fonts_in(folder: str) -> int:
    names = (name for _, _, files in os.walk(folder) for name in files)
    return sum(name.lower().endswith(_FONT_FILES) for name in names)


def _formats() -> Iterator[Finding]:
    """Reads back what can be written here, and asks for the decoders of the rest."""
    from PIL import Image

    from flickrcheck.photo.decode import read_picture

    picture = Image.linear_gradient("L").resize((96, 64)).convert("RGB")
    read, unread = [], {}
    for name in ("JPEG", "PNG", "WEBP", "AVIF", "TIFF", "GIF", "BMP", "JPEG2000"):
        try:
            file = io.BytesIO()
            picture.save(file, name)
            read_picture(file.getvalue())
            read.append(name)
        except Exception as error:
            unread[name] = f"{type(error).__name__}: {error}"
    for name, module in (
        ("HEIC", "pi_heif"),
        ("RAW", "rawpy"),
        ("JPEG XL", "imagecodecs._jpegxl"),
    ):
        try:
            __import__(module)
            read.append(name)
        except Exception as error:
            unread[name] = f"{type(error).__name__}: {error}"
    details = {"read": read, "not_read": unread}
    if unread:
        lost = "; ".join(f"{name} ({why})" for name, why in unread.items())
        yield Finding(
            "formats", State.PROBLEM,
            f"Pictures of these formats cannot be read here: {lost}. Install flickrcheck again.",
            details,
        )  # fmt: skip
    else:
        yield Finding("formats", State.GOOD, f"Can be read: {', '.join(read)}", details)


def _packs() -> Iterator[Finding]:
    from flickrcheck.work.pack_trust import problem
    from flickrcheck.work.packs import HOW_TO_ADD, listing
    from flickrcheck.work.typed import typed
    from flickrcheck.work.words import visible

    if wrong := problem():
        yield Finding("packs", State.PROBLEM, wrong)
    installed = listing(keep=False)
    for pack in installed:
        details = {
            "dataset": pack.dataset,
            "edition": pack.edition,
            "bundled": pack.bundled,
            "trust": pack.trust,
            "path": str(pack.path),
        }
        if pack.problem:
            name = visible(pack.dataset)
            yield Finding("packs", State.PROBLEM, f"{name}: {pack.problem}", details)
            continue
        photos = f"{pack.counts.photos:,} photos" if pack.counts else "no counts"
        yield Finding(
            "packs", State.GOOD,
            f"{pack.dataset}, edition {visible(pack.edition)}: {photos}, "
            f"{_TRUSTED.get(pack.trust, pack.trust)}. Its checksum is compared by: flickrcheck "
            f"index verify {typed(str(pack.path))}",
            details,
        )  # fmt: skip
    if not installed:
        yield Finding("packs", State.REMARK, f"No index pack is installed. {HOW_TO_ADD}")


def _folders(casebook: Path | None) -> Iterator[Finding]:
    from flickrcheck.store.casebook import default_casebook_path
    from flickrcheck.store.pack_cache import cache_folder
    from flickrcheck.work.packs import pack_folder

    book = casebook or default_casebook_path()
    if is_there(book) and (reason := why_unreadable(book)):
        yield Finding(
            "folders", State.PROBLEM,
            f"The casebook {book} cannot be opened ({reason}). Give yourself the right to read "
            "and write it.",
            {"what": "casebook file", "path": str(book)},
        )  # fmt: skip
    for what, folder in (
        ("casebook", book.absolute().parent),
        ("packs", pack_folder()),
        ("cache", cache_folder()),
    ):
        yield _folder(what, folder)


def _folder(what: str, folder: Path) -> Finding:
    there = next(place for place in (folder, *folder.parents) if is_there(place))
    free = shutil.disk_usage(there).free
    details = {"folder": str(folder), "free": free, "what": what}
    room = f"{free / 1e9:,.1f} GB free"
    reason = why_unwritable(there)
    if reason:
        return Finding(
            "folders", State.PROBLEM,
            f"The folder for the {what}, {folder}, cannot be written ({reason}). Give yourself "
            "the right to write there.",
            details | {"writable": False},
        )  # fmt: skip
    details["writable"] = True
    if free < _LITTLE:
        text = f"The disk of the {what}, {folder}, is nearly full: {room}. Make room."
        return Finding("folders", State.PROBLEM, text, details)
    state = State.REMARK if free < _SCARCE else State.GOOD
    return Finding("folders", state, f"The {what} can be written to {folder}: {room}.", details)


def _speed(photos: int) -> Iterator[Finding]:
    """Reads drawn pictures as large as a camera's, in this process, as a scan's workers do."""
    from flickrcheck.work.doctor_speed import probe
    from flickrcheck.work.progress import duration_words

    each, size = probe(_PROBE_FOR)
    cores = os.cpu_count() or 1
    seconds = photos * (each + _BESIDE) / cores
    yield Finding(
        "speed", State.GOOD,
        f"A JPEG of 12 megapixels ({size / 1e6:.1f} MB) takes {each * 1000:.0f} ms on one of "
        f"{cores} processors, so a first scan of {photos:,} such photos takes about "
        f"{duration_words(seconds)}, if the disk gives them that fast and nothing else runs. For "
        "your own photos: flickrcheck bench FOLDER",
        {
            "ms_per_photo": round(each * 1000, 1),
            "processors": cores,
            "photos": photos,
            "seconds": round(seconds),
        },
    )  # fmt: skip


def _crashes() -> Iterator[Finding]:
    number = len(crash.notes())
    if number:
        notes = "1 note of a crash lies" if number == 1 else f"{number} notes of crashes lie"
        yield Finding(
            "crashes", State.REMARK,
            f"{notes} in {crash.folder()}, without names and paths. Please report what is in "
            "there; then you may delete it.",
            {"notes": number},
        )  # fmt: skip
    else:
        yield Finding("crashes", State.GOOD, "No crash is on record.", {"notes": 0})
