"""What flickrcheck keeps of a person on this computer, where, and deleting it for good."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from flickrcheck import crash
from flickrcheck.errors import UnusableFileError, os_reason
from flickrcheck.language import decimal_words, marked, say, say_counted
from flickrcheck.place import is_file, is_there
from flickrcheck.store import casebook_privacy as kept
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_backup import backups_of
from flickrcheck.store.casebook_lock import own_files, scan_lock
from flickrcheck.store.pack_cache import cache_folder
from flickrcheck.work.letters.writer_file import forget_writer, writer_path
from flickrcheck.work.packs import pack_folder
from flickrcheck.work.trust_book import TrustBook
from flickrcheck.work.words import counted, visible


class Part(StrEnum):
    """A part of what is kept. FILE is the whole casebook with the parts that lie in it."""

    FILE = "casebook"
    FINGERPRINTS = "fingerprints"
    THUMBNAILS = "small pictures"
    LETTERS = "drafted letters"
    WRITER = "your details"
    PACKS = "packs"
    CACHE = "cache"
    CRASHES = "notes of crashes"


@dataclass(frozen=True, slots=True)
class Stored:
    """One part of what is kept.

    what: in a sentence, with counts; where: the file or folder; size: bytes, of parts of the
    casebook those of the values themselves; inside: whether it is a part of the casebook's file.
    """

    part: Part
    what: str
    where: Path
    size: int
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Deleted:
    """What deleting a part did to the files it lies in: their bytes before and after.

    whole: False where another program was reading the casebook, so that SQLite's log may hold
    what was deleted until that program is closed.
    """

    part: Part
    before: int
    after: int
    whole: bool = True


def stored(path: Path) -> tuple[Stored, ...]:
    """What is kept of the person whose casebook this is.

    Raises UnusableFileError where the casebook cannot be read.
    """
    with Casebook.open(path) as casebook:
        held = kept.holdings(casebook)
    writer = writer_path(path)
    return (
        Stored(Part.FILE, _casebook_words(held), path, size_of(own_files(path))),
        Stored(
            Part.FINGERPRINTS,
            say(
                "Numbers that describe how {pictures} look. They are no pictures, but tell whether "
                "somebody has a certain one.",
                pictures=counted(held.fingerprints, "picture"),
            )
            if held.fingerprints
            else say("None: no picture was read since they were deleted, or ever."),
            path,
            held.fingerprints_size,
            inside=True,
        ),
        Stored(
            Part.THUMBNAILS,
            say("Small copies of {pictures}.", pictures=counted(held.thumbnails, "matched picture"))
            if held.thumbnails
            else say("None."),
            path,
            held.thumbnails_size,
            inside=True,
        ),
        Stored(
            Part.LETTERS,
            say(
                "{letters} that you saved, with your name and address and the matches told there.",
                letters=counted(held.letters, "letter"),
            )
            if held.letters
            else say("None: no letter was saved."),
            path,
            held.letters_size,
            inside=True,
        ),
        Stored(
            Part.WRITER,
            say("Your name and addresses for letters, because you had them remembered.")
            if is_there(writer)
            else say("Nothing: you did not have your name and addresses remembered."),
            writer,
            size_of([writer]),
        ),
        Stored(
            Part.PACKS,
            say(
                "The lists and packs of datasets that you added, and which packs and keys you "
                "trust, with the places of these packs. They tell nothing else about you."
            ),
            pack_folder(),
            size_of([*_files_below(pack_folder()), *_files_below(TrustBook.folder())]),
        ),
        Stored(
            Part.CACHE,
            say("Sorted copies of packs that make searching faster. They tell nothing about you."),
            cache_folder(),
            size_of(_files_below(cache_folder())),
        ),
        Stored(
            Part.CRASHES,
            say(
                "{notes} of what went wrong inside flickrcheck, without names and paths.",
                notes=counted(len(crash.notes()), "note"),
            )
            if crash.notes()
            else say("None."),
            crash.folder(),
            size_of(crash.notes()),
        ),
    )


def _casebook_words(held: kept.Holdings) -> str:
    words = say(
        "Paths, names, sizes and times of {files}, what their metadata says of Flickr, {matches} "
        "and {verdicts}.",
        files=counted(held.photos, "picture file"),
        matches=counted(held.matches, "match", "matches"),
        verdicts=counted(held.verdicts, "verdict"),
    )
    if held.marked:
        words += " " + say_counted(
            "Which box you are in {number} listed photo.",
            "Which box you are in {number} listed photos.",
            held.marked,
        )
    if held.contacts:
        words += " " + say(
            "{contacts} of operators that you entered.",
            contacts=counted(held.contacts, "contact"),
        )
    if held.exported:
        words += " " + say(
            "Titles, dates and licences of {photos} from account exports.",
            photos=counted(held.exported, "photo"),
        )
    return words


_DELETERS: Final[dict[Part, Callable[[Casebook], None]]] = {
    Part.FINGERPRINTS: kept.delete_fingerprints,
    Part.THUMBNAILS: kept.delete_thumbnails,
    Part.LETTERS: kept.delete_letters,
}


def delete(path: Path, part: Part) -> Deleted:
    """Delete one part of what is kept; of Part.FILE the casebook itself and all beside it.

    Packs are removed one by one elsewhere (work/packs.py). The photos are never touched.
    Raises UnusableFileError where a scan is writing or a file cannot be deleted, ValueError for
    Part.PACKS.
    """
    match part:
        case Part.FILE:
            return _delete_casebook(path)
        case Part.WRITER:
            before = size_of([writer_path(path)])
            forget_writer(path)
            return Deleted(part, before, 0)
        case Part.CACHE:
            before = size_of(_files_below(cache_folder()))
            for file in _files_below(cache_folder()):
                _remove(file)
            return Deleted(part, before, size_of(_files_below(cache_folder())))
        case Part.CRASHES:
            before = size_of(crash.notes())
            try:
                crash.delete_notes()
            except OSError as error:
                raise _undeletable(Path(error.filename or crash.folder()), error) from error
            return Deleted(part, before, size_of(crash.notes()))
        case Part.PACKS:
            raise ValueError("packs are removed one by one")
    files = own_files(path)
    before = size_of(files)
    with Casebook.open(path) as casebook, scan_lock(path):
        _DELETERS[part](casebook)
        whole = kept.compact(casebook)
        for copy in backups_of(path):  # which hold it all as it was before an update
            _remove(copy)
    return Deleted(part, before, size_of(files), whole)


def _delete_casebook(path: Path) -> Deleted:
    files = [*own_files(path), writer_path(path)]
    before = size_of(files)
    with scan_lock(path):
        # the file that says what it was comes first: without it the others are of no use
        _remove(path)
    for file in files:
        _remove(file)
    return Deleted(Part.FILE, before, size_of(files))


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise _undeletable(file, error) from error


def _undeletable(path: Path, error: OSError) -> UnusableFileError:
    return UnusableFileError(
        say(
            "{file} could not be deleted: {reason}. Close other programs that use it, "
            "then try again.",
            file=visible(str(path)),
            reason=os_reason(error),
        )
    )


def size_of(files: Iterable[Path]) -> int:
    """The bytes of all these files together; those that are not there have none."""
    total = 0
    for file in files:
        with contextlib.suppress(OSError):
            total += file.stat().st_size
    return total


def _files_below(folder: Path) -> Iterator[Path]:
    """The files in a folder of the program's own, which has no folders of others in it."""
    for found in sorted(folder.rglob("*")):
        if is_file(found) and not found.is_symlink():
            yield found


_UNITS: Final = (
    (marked("{number} GB"), 10**9),
    (marked("{number} MB"), 10**6),
    (marked("{number} KB"), 10**3),
)


def size_words(size: int) -> str:
    """A size for people, exact.

    >>> size_words(0), size_words(900), size_words(1_234_567)
    ('nothing', '900 bytes', '1.2 MB (1,234,567 bytes)')
    """
    rough = rough_words(size)
    return rough if size < 1000 else say("{rough} ({number} bytes)", rough=rough, number=size)


def rough_words(size: int) -> str:
    """A size for people, in few signs.

    >>> rough_words(0), rough_words(1_234_567)
    ('nothing', '1.2 MB')
    """
    if size < 1000:
        return counted(size, "byte") if size else say("nothing")
    text, factor = next((text, factor) for text, factor in _UNITS if size >= factor)
    return say(text, number=decimal_words(size / factor, 1))
