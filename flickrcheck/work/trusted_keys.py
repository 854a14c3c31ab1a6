"""The keys whose signatures are believed: files in a folder of the person's, and bundled ones."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from flickrcheck.errors import FlickrcheckError, UnusableFileError, os_reason
from flickrcheck.language import say
from flickrcheck.place import is_there
from flickrcheck.resource import resource
from flickrcheck.store.pack_signature import PublicKey, public_text, read_public
from flickrcheck.work.output import make_folder, write_whole
from flickrcheck.work.trust_book import TrustBook


@dataclass(frozen=True, slots=True)
class Known:
    """A key that signatures are believed of. bundled: it came with flickrcheck."""

    key: PublicKey
    label: str
    file: Path
    bundled: bool


def key_folder() -> Path:
    """Where the public keys lie that the person trusts. It may not exist yet."""
    return TrustBook.folder() / "keys"


def keys() -> dict[str, Known]:
    """The keys that are trusted, by their names. A file that is no key is left out.

    Raises UnusableFileError where the folder of the keys cannot be read.
    """
    return {known.key.name: known for known in _key_files()}


def _key_files() -> list[Known]:
    """Those that came with flickrcheck last, so that none of the person's takes their place."""
    found = []
    for folder, bundled in ((key_folder(), False), (resource("keys"), True)):
        for file in _files_in(folder):
            with contextlib.suppress(FlickrcheckError):
                key = read_public(file)
                found.append(Known(key, file.stem, file, bundled))
    return found


def _files_in(folder: Path) -> list[Path]:
    try:
        names = sorted(os.listdir(folder))  # glob hides what it may not read
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise UnusableFileError(
            say(
                "Which keys you trust cannot be read from {path}: {reason}. Give yourself the "
                "right to read it, then try again.",
                path=folder,
                reason=os_reason(error),
            )
        ) from error
    return [folder / name for name in names if name.endswith(".pub")]


def trust_key(path: Path) -> Known:
    """Trust the packs that a key signed. path: the file of the public key.

    Raises UnusableFileError where it is none or cannot be kept.
    """
    key = read_public(path)
    known = keys().get(key.name)
    if known is not None and known.key == key:
        return known
    if known is not None:  # it would take its place, and its packs would look altered
        raise UnusableFileError(
            say(
                "The key {path} is not taken: it calls itself {key}, as the key {label} does that "
                "you trust already, but it is another one. Ask whoever gave it to you.",
                path=path,
                key=key.name,
                label=known.label,
            )
        )
    label = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in path.stem)[:60]
    file = key_folder() / f"{label or 'key'}.pub"
    if is_there(file):  # the file of another key, or of none
        file = key_folder() / f"{label}-{key.name}.pub"
    make_folder(key_folder())
    write_whole(file, public_text(key).encode())
    return Known(key, file.stem, file, bundled=False)


def forget_key(name: str) -> None:
    """Delete every file of a key of the person's: each one of them would make it a trusted one.

    name: of the key. Raises UnusableFileError where one cannot be deleted.
    """
    for known in _key_files():
        if known.key.name == name and not known.bundled:
            try:
                known.file.unlink(missing_ok=True)
            except OSError as error:
                raise UnusableFileError(
                    say(
                        "The key {path} could not be deleted: {reason}. It is still trusted. Give "
                        "yourself the right to write there, then try again.",
                        path=known.file,
                        reason=os_reason(error),
                    )
                ) from error
