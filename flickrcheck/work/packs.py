"""The packs that are searched by default: bundled ones and the person's own pack folder."""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from flickrcheck.errors import FlickrcheckError, UnusableFileError, UsageError, os_reason
from flickrcheck.language import marked, say
from flickrcheck.place import is_folder, is_there
from flickrcheck.resource import resource
from flickrcheck.store.pack_cache import forget
from flickrcheck.store.pack_schema import VERSION, PackCounts
from flickrcheck.store.pack_signature import signature_path
from flickrcheck.work.catalogue import load_catalogue

if TYPE_CHECKING:
    from flickrcheck.work.build import BuildEvent
    from flickrcheck.work.pack_trust import Judged

# The window asks which packs there are when it opens, so what builds one is imported where it does.

SUFFIX = ".pack"
_PART = ".part"  # a pack that is not complete
_SQLITE = b"SQLite format 3\0"
HOW_TO_ADD = marked(
    "To add one, get the list that the makers of a dataset published, and type: "
    "flickrcheck index add LIST"
)


@dataclass(frozen=True, slots=True)
class Added:
    """A pack now lies in the person's folder. replaced: the edition that was there before; older:
    whether it was made after this one, so that less may be known now."""

    path: Path
    dataset: str
    edition: str
    counts: PackCounts
    replaced: str | None
    older: bool = False


@dataclass(frozen=True, slots=True)
class Installed:
    """A pack that is searched by default. problem: why it cannot be used; then nothing else is
    known of it but the name. trust: a work.pack_trust.Trust, "" where the file cannot be read."""

    path: Path
    bundled: bool
    dataset: str
    edition: str = ""
    title: str = ""
    counts: PackCounts | None = None
    problem: str | None = None
    trust: str = ""


def pack_folder() -> Path:
    """Where the person's own packs lie. The folder may not exist yet."""
    return user_data_path("flickrcheck", appauthor=False) / "packs"


def default_packs() -> list[Path]:
    """The packs to search when none is named, by dataset.

    A pack that the person added takes the place of a bundled one with the same file name.
    """
    return [path for path, _ in _default_packs()]


def _default_packs() -> list[tuple[Path, bool]]:
    by_name: dict[str, tuple[Path, bool]] = {}
    for folder, bundled in ((resource("index"), True), (pack_folder(), False)):
        for path in folder.glob(f"*{SUFFIX}"):  # a folder that is not there has no files
            by_name[path.name] = (path, bundled)
    return [by_name[name] for name in sorted(by_name)]


def listing(*, keep: bool = True) -> list[Installed]:
    """What is searched by default, with the packs that cannot be used and why.

    keep: remember sums of files and keep old packs converted, so that the next look is quicker;
    otherwise nothing is written.
    """
    from flickrcheck.store.pack import Pack
    from flickrcheck.store.pack_open import about_of
    from flickrcheck.work.pack_trust import judge, refusal

    found = []
    for path, bundled in _default_packs():
        trust = ""
        try:
            judged = judge(path, quick=True, keep=keep)
            trust = judged.trust.value
            if not judged.usable:
                raise UnusableFileError(refusal(judged))
            if keep:
                with Pack.open(path) as pack:
                    about = pack.about
            else:
                about = about_of(path)
        except FlickrcheckError as error:
            found.append(Installed(path, bundled, path.stem, problem=str(error), trust=trust))
            continue
        found.append(
            Installed(
                path, bundled, about.dataset, about.edition, about.title, about.counts, trust=trust
            )
        )
    return found


def add(
    paths: Sequence[Path], dataset: str | None = None
) -> Generator[BuildEvent | Added, None, None]:
    """Put packs, and packs built from published lists, into the person's folder.

    dataset: what a list belongs to, where neither its format nor its name says so.
    Yields the events of building, and one Added for each path. A path that fails stops the rest.

    Raises UsageError and UnusableFileError, as Pack.open and build do; UntrustedPackError for a
    pack that the person has to say first that they trust.
    """
    from flickrcheck.store.pack_writer import check_dataset_id
    from flickrcheck.work.build import build
    from flickrcheck.work.build_folder import BuildFolder, remove_abandoned

    if dataset is not None:
        check_dataset_id(dataset)
    folder = _own_folder()
    remove_abandoned(folder, f".*{_PART}")
    for path in paths:
        with BuildFolder(folder / f".{secrets.token_hex(8)}{_PART}") as place:
            try:
                temporary = place.path / f"new{SUFFIX}"
                judged = None
                if is_pack(path):
                    judged = _copy(path, temporary)
                else:
                    yield from build(
                        dataset or _dataset_of(path), [path], [], [], temporary, keep=False
                    )
                yield _move_in(path, temporary, folder, judged)
            finally:
                place.remove()


def remove(name: str) -> Path:
    """Delete a pack from the person's folder, by dataset ID or file name; returns what it was.

    Raises UsageError where there is none of this name.
    """
    own = [path for path, bundled in _default_packs() if not bundled]
    for path in own:
        if name in (path.name, path.stem):
            try:
                path.unlink()
                signature_path(path).unlink(missing_ok=True)
                forget(path)
            except OSError as error:
                raise UsageError(
                    say(
                        "The pack {path} could not be removed: {reason}. Close other programs that "
                        "use it, then try again.",
                        path=path,
                        reason=os_reason(error),
                    )
                ) from error
            return path
    if any(name in (path.name, path.stem) for path in default_packs()):
        raise UsageError(
            say(
                "The pack {name} came with flickrcheck and cannot be removed. A pack of "
                "the same name that you add takes its place.",
                name=name,
            )
        )
    known = ", ".join(path.stem for path in own) or say("none")
    raise UsageError(
        say('You have added no pack "{name}". Your packs: {known}.', name=name, known=known)
    )


def _own_folder() -> Path:
    folder = pack_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnusableFileError(
            say(
                "The folder for your packs, {folder}, cannot be made: {reason}. Nothing "
                "was added. Make room or give yourself the right to write there, then try "
                "again.",
                folder=folder,
                reason=os_reason(error),
            )
        ) from error
    return folder


def is_pack(path: Path) -> bool:
    """Whether a file is meant as a pack, by its content or its name; everything else is a list.

    Raises UsageError where there is no such file or it is a folder.
    """
    if is_folder(path):
        raise UsageError(
            say(
                "{path} is a folder. Name the pack or the published list itself; a folder "
                'of pictures becomes a pack with "flickrcheck index build --images".',
                path=path,
            )
        )
    try:
        if path.exists() and not path.is_file():
            return False  # a pipe or a device, which would wait for its writer when opened
        with path.open("rb") as file:
            return path.suffix == SUFFIX or file.read(len(_SQLITE)) == _SQLITE
    except FileNotFoundError:
        raise UsageError(say("There is no file {path}. Check the name.", path=path)) from None
    except (OSError, ValueError) as error:
        reason = os_reason(error) if isinstance(error, OSError) else str(error)
        raise UsageError(
            say(
                "{path} cannot be read: {reason}. Check whether you may read the file.",
                path=path,
                reason=reason,
            )
        ) from None


def _copy(path: Path, temporary: Path) -> Judged | None:
    """Copy a pack; returns what is known of it, None where the copy is one of another version."""
    from flickrcheck.store.pack_signature import digest_of
    from flickrcheck.work.pack_trust import require, trusted_pack
    from flickrcheck.work.trust_book import state_of

    state = state_of(path)
    with trusted_pack(path) as pack:  # before a large file is copied in vain
        pack.check()
        old = pack.about.version < VERSION
    if old:
        from flickrcheck.work.pack_merge import upgrade

        upgrade(temporary, path)
        if state_of(path) != state:  # what was written may be of a pack that nobody agreed to
            raise _altered(path)
        return None
    judged = require(path, quick=True)
    try:
        shutil.copyfile(path, temporary)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
    except OSError as error:
        raise UnusableFileError(
            say(
                "The pack {path} could not be copied into {pack_folder}: {reason}. Nothing "
                "was added. Make room on the disk, then try again.",
                path=path,
                pack_folder=pack_folder(),
                reason=os_reason(error),
            )
        ) from error
    if judged.digest and digest_of(temporary) != judged.digest:
        raise _altered(path)
    return judged


def _altered(path: Path) -> UnusableFileError:
    return UnusableFileError(
        say(
            "The pack {path} was altered while it was copied. Nothing was added. Try again when "
            "it stays as it is.",
            path=path,
        )
    )


def _move_in(source: Path, temporary: Path, folder: Path, judged: Judged | None) -> Added:
    from flickrcheck.store.pack import Pack
    from flickrcheck.work.pack_trust import Trust, note, note_own

    with Pack.open(temporary) as pack:
        about = pack.about
    target = folder / f"{about.dataset}{SUFFIX}"
    replaced, older = None, False
    if is_there(target):
        try:
            with Pack.open(target) as old:
                replaced, older = old.edition, old.about.created > about.created
        except FlickrcheckError:
            replaced = "unusable"
    signed = signature_path(source) if judged and judged.trust is Trust.SIGNED else None
    try:
        _put(temporary, signed, target)
    except OSError as error:
        raise UnusableFileError(
            say(
                "{source} could not be put in the place of {target}: {reason}. Nothing was "
                "changed. Stop a scan that may be using the old pack, then try again.",
                source=source,
                target=target,
                reason=os_reason(error),
            )
        ) from error
    if judged is None:
        note_own(target)
    elif judged.digest:
        note(target, judged.digest, judged.trust)
    return Added(target, about.dataset, about.edition, about.counts, replaced, older)


def _put(new: Path, signed: Path | None, target: Path) -> None:
    """Put a pack, and a copy of the file of its signature if it has one, in the place of another.

    Raises OSError; then the old pack is there as it was, with its own signature, which would be a
    wrong one for the new pack.
    """
    signature, own = signature_path(target), signature_path(new)
    if signed is not None:
        shutil.copyfile(signed, own)
    aside = new.with_name("old.signature")
    if is_there(signature):
        signature.replace(aside)
    try:
        new.replace(target)
    except OSError:
        if is_there(aside):
            aside.replace(signature)
        raise
    if signed is not None:
        own.replace(signature)


def _dataset_of(path: Path) -> str:
    """The dataset that a list belongs to: from its file name, else from its format.

    The name comes first, because MegaFace's lists have the form of DiveFace's.
    """
    from flickrcheck.lists import open_list

    catalogue = load_catalogue()
    with open_list(path) as reader:
        format = reader.format
    name = re.sub("[^a-z0-9]+", "-", path.name.lower())
    named = [id for id in catalogue if name == id or name.startswith(f"{id}-")]
    if named:
        return max(named, key=len)
    if format in catalogue:
        return format
    raise UsageError(
        say(
            "It is not clear which dataset the list {path} belongs to: neither its "
            "format ({format}) nor its name says so. Type the command again with "
            "--dataset and the dataset's ID, for example --dataset diveface. Known "
            "IDs: {catalogue}.",
            path=path,
            format=format,
            catalogue=", ".join(catalogue),
        )
    )
