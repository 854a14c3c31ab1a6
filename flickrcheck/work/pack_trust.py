"""Which packs may be used: signed by a key that the person trusts, made here, or agreed to.

What was agreed to is remembered by the content of the file (its BLAKE2b-512 sum), so that a scan
does not ask again and a changed file does. A pack is summed again whenever it is used; one of more
than 32 MB only when its size, its times or its file number changed, which whoever can write as the
person could forge. Lying in the person's folder of packs is no reason to be trusted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from flickrcheck.errors import FlickrcheckError, UnusableFileError, UsageError
from flickrcheck.language import say
from flickrcheck.place import is_there
from flickrcheck.resource import resource
from flickrcheck.store.pack_file import check_header
from flickrcheck.store.pack_signature import digest_of, read_signature, signature_path
from flickrcheck.work.trust_book import TrustBook, state_of
from flickrcheck.work.trusted_keys import forget_key, keys
from flickrcheck.work.words import visible

if TYPE_CHECKING:
    from flickrcheck.store.pack import Pack

_SUMMED_ALWAYS = 32_000_000  # bytes; read in some 40 milliseconds


class Trust(StrEnum):
    """Why a pack may be used, or why not yet."""

    BUNDLED = "bundled"
    OWN = "own"
    AGREED = "agreed"
    SIGNED = "signed"
    UNKNOWN_KEY = "unknown key"
    UNSIGNED = "unsigned"
    WRONG = "wrong signature"


_USABLE = frozenset({Trust.BUNDLED, Trust.OWN, Trust.AGREED, Trust.SIGNED})
_REMEMBERED = (Trust.OWN, Trust.AGREED)  # a signature is looked at again


@dataclass(frozen=True, slots=True)
class Judged:
    """What is known of a pack file before it is opened.

    digest: its sum, b"" where it was not summed; key: the name of the key that it names as its
    signer, "" without a signature; label: the name the person knows that key by, "" if unknown;
    problem: what is wrong with the signature, or with what is remembered of packs.
    """

    path: Path
    trust: Trust
    digest: bytes = b""
    key: str = ""
    label: str = ""
    problem: str = ""

    @property
    def usable(self) -> bool:
        """Whether it may be used without asking."""
        return self.trust in _USABLE


class UntrustedPackError(UnusableFileError):
    """A pack that may not be used as it is. judged says why."""

    def __init__(self, judged: Judged) -> None:
        super().__init__(refusal(judged))
        self.judged = judged


def judge(path: Path, *, quick: bool = False, keep: bool = True) -> Judged:
    """What is known of a pack file.

    quick: believe its size and times, so that nothing is summed that was summed before; keep:
    remember what was summed, so that this is true the next time.
    Raises UnusableFileError where the file cannot be read or is no pack by its first bytes.
    """
    if _is_bundled(path):
        return Judged(path, Trust.BUNDLED)
    check_header(path)  # a pipe, a device or a film would be summed for ever or for long
    book = TrustBook.read()
    state = state_of(path)
    record = book.file_record(path, state)
    digest = record.digest if record else b""
    small = state is not None and state[0] <= _SUMMED_ALWAYS
    if not digest or (small and not quick):
        digest = digest_of(path)
        known = record is not None and record.digest == digest
        if keep and not known and state is not None and state_of(path) == state:
            book.note(digest, path, None, state)
    return _judged(path, digest, book)


def _judged(path: Path, digest: bytes, book: TrustBook) -> Judged:
    how = book.how(digest)
    trust = Trust(how) if how in _REMEMBERED else Trust.UNSIGNED
    problem = "" if trust in _USABLE else book.problem
    if not is_there(signature_path(path)):
        return Judged(path, trust, digest, problem=problem)
    try:
        signature = read_signature(signature_path(path))
    except UnusableFileError as error:
        return Judged(path, Trust.WRONG, digest, problem=str(error))
    known = keys().get(signature.key_name)
    if known is None:
        trust = trust if trust in _USABLE else Trust.UNKNOWN_KEY
        return Judged(path, trust, digest, signature.key_name, problem=problem)
    if signature.fits(digest, known.key):
        return Judged(path, Trust.SIGNED, digest, signature.key_name, known.label)
    return Judged(path, Trust.WRONG, digest, signature.key_name, known.label)


def summed(path: Path) -> Judged:
    """The same, read whole whatever is remembered of the file."""
    if _is_bundled(path):
        return Judged(path, Trust.BUNDLED)
    return _judged(path, digest_of(path), TrustBook.read())


def all_usable(paths: Sequence[Path]) -> bool:
    """Whether all of these packs are there and may be used."""
    try:
        return all(judge(path).usable for path in paths)
    except FlickrcheckError:
        return False


def require(path: Path, *, quick: bool = False) -> Judged:
    """What is known of a pack that may be used; UntrustedPackError where it may not."""
    judged = judge(path, quick=quick)
    if not judged.usable:
        raise UntrustedPackError(judged)
    return judged


def trusted_pack(path: Path, *, quick: bool = False) -> Pack:
    """Open a pack that may be used. Signed content that was never met before is checked whole.

    quick: as in judge, where one entry is shown and another one a moment later.
    Raises UntrustedPackError before anything of it is read as a pack, and UnusableFileError.
    """
    from flickrcheck.store.pack import Pack

    before = state_of(path)
    if before is None:
        return Pack.open(path)  # which says what is wrong with the path
    judged = require(path, quick=quick)
    pack = Pack.open(path)
    try:
        if state_of(path) != before:
            raise UnusableFileError(
                say(
                    "The pack {path} was replaced while it was opened. Nothing was searched in it. "
                    "Try again when it stays as it is.",
                    path=path,
                )
            )
        if judged.trust is Trust.SIGNED and not (book := TrustBook.read()).how(judged.digest):
            pack.check()
            book.note(judged.digest, path, Trust.SIGNED, before)
    except BaseException:
        pack.close()
        raise
    return pack


def agree(path: Path, digest: bytes = b"") -> Judged:
    """Trust a pack from now on, because the person said so. Its content is checked whole first.

    digest: what the person was asked about, where that is known. Raises UnusableFileError where
    its signature is wrong, it is damaged, or another file stands there now.
    """
    from flickrcheck.store.pack import Pack

    if state_of(path) is None:
        Pack.open(path).close()  # says what is wrong with the path
    judged = judge(path)
    if judged.trust is Trust.WRONG or (digest and judged.digest != digest):
        raise UntrustedPackError(judged)
    if judged.usable:
        return judged
    with Pack.open(path) as pack:
        pack.check()
    note(path, judged.digest, Trust.AGREED)
    return Judged(path, Trust.AGREED, judged.digest, judged.key)


def note_own(path: Path) -> None:
    """Remember a pack that was just made here, so that nobody is asked about it."""
    note(path, digest_of(path), Trust.OWN)


def note(path: Path, digest: bytes, how: Trust) -> None:
    """Remember why a content is trusted. Raises UnusableFileError where that cannot be written."""
    TrustBook.read().note(digest, path, how, state_of(path), must=True)


@dataclass(frozen=True, slots=True)
class Trusted:
    """One thing that is trusted: a key, or the content of a pack.

    name: of the key's file or of the pack; id: 16 hexadecimal digits of the key or the first 16 of
    the sum; how: why, for a key "key"; since: an ISO date, "" for a key.
    """

    name: str
    id: str
    how: str
    since: str
    bundled: bool = False


def problem() -> str:
    """What is wrong with what is remembered of packs, a sentence; "" where nothing is."""
    return TrustBook.read().problem


def trusted() -> list[Trusted]:
    """All that is trusted: keys first, then packs by name."""
    found = [Trusted(known.label, name, "key", "", known.bundled) for name, known in keys().items()]
    records = sorted(TrustBook.read().records.items(), key=lambda each: each[1].name)
    return found + [
        Trusted(record.name, id[:16], record.how, record.since)
        for id, record in records
        if record.how in _REMEMBERED
    ]


def take_back(name: str) -> list[Trusted]:
    """No longer trust what has this name or ID; returns what that was.

    Raises UsageError where nothing has it, and for keys that came with flickrcheck.
    """
    wanted = name.casefold()
    met = [each for each in trusted() if wanted in (each.name.casefold(), each.id.casefold())]
    if not met:
        raise UsageError(
            say(
                'Nothing that you trust is called "{name}". See the list with: flickrcheck index '
                "trust",
                name=name,
            )
        )
    if any(each.bundled for each in met):
        raise UsageError(say("The key {name} came with flickrcheck and stays.", name=name))
    for each in met:
        if each.how == "key":
            forget_key(each.id)
        else:
            TrustBook.read().forget(each.id)
    return met


def refusal(judged: Judged) -> str:
    """Why a pack is not used, and what to do."""
    if judged.problem and judged.trust is not Trust.WRONG:
        return f"{_refusal(judged)} {judged.problem}"
    return _refusal(judged)


def _refusal(judged: Judged) -> str:
    path = visible(str(judged.path))
    match judged.trust:
        case Trust.WRONG if judged.problem:
            return say("The pack {path} is not used. {problem}", path=path, problem=judged.problem)
        case Trust.WRONG:
            return say(
                "The pack {path} is not used: it is not the file that the key {key} signed. It was "
                "altered or damaged after that, or the signature belongs to another edition. Get "
                "both again from where they came from.",
                path=path,
                key=judged.label or judged.key,
            )
        case Trust.UNKNOWN_KEY:
            return say(
                "The pack {path} is not used yet: as its signer it names the key {key}, which you "
                "do not trust, so nothing tells who made it. If you know where it comes from, add "
                "--trust to the command.",
                path=path,
                key=judged.key,
            )
    return say(
        "The pack {path} is not used yet: it is not signed, so nothing tells who made it or "
        "whether it was altered. If you know where it comes from, add --trust to the command.",
        path=path,
    )


def trust_words(judged: Judged) -> str:
    """Why a pack is used, or is not, in a sentence."""
    match judged.trust:
        case Trust.BUNDLED:
            return say("It came with flickrcheck.")
        case Trust.OWN:
            return say("It was made on this computer.")
        case Trust.AGREED:
            return say("You said that you trust it.")
        case Trust.SIGNED:
            return say(
                "It is signed with the key {label} ({key}), which you trust.",
                label=judged.label,
                key=judged.key,
            )
    return refusal(judged)


def agree_to_all(paths: Sequence[Path], tell: Callable[[str], object]) -> None:
    """Trust each of these packs; tell is given a sentence for each that was not trusted before."""
    for path in paths:
        if not judge(path).usable:
            agree(path)
            tell(say("You trust the pack {path} from now on.", path=visible(str(path))))


def _is_bundled(path: Path) -> bool:
    """Part of the program itself: whoever can alter it can alter the program."""
    try:
        return path.resolve().is_relative_to(resource().resolve())
    except (OSError, ValueError):
        return False
