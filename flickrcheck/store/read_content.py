"""What reading one picture gave, as it passes from a worker process to the casebook.

Workers import this module, so it imports nothing of the database.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flickrcheck.model import Fingerprint, FlickrRef, PartPrint

_Hashes = tuple[bytes, bytes, bytes, bytes, bool]
_Parts = tuple[tuple[int, bytes, bytes], ...]


def _received(
    key: bytes,
    prints: tuple[_Hashes, _Parts] | None,
    *rest: Any,  # noqa: ANN401 - the other fields, as they are
) -> ReadContent:
    if prints is None:
        return ReadContent(key, None, *rest)
    hashes, parts = prints
    fingerprint = Fingerprint(*hashes, tuple(PartPrint(*part) for part in parts))
    return ReadContent(key, fingerprint, *rest)


@dataclass(frozen=True, slots=True)
class ReadContent:
    """What reading one picture gave: its fingerprint, or the problem that prevented it.

    known: the casebook has this content already, so nothing but its key was found out.
    metadata: all Flickr photos that its metadata names. thumbnail: a small JPEG, None where none
    was asked for or can be made.
    """

    key: bytes
    fingerprint: Fingerprint | None
    metadata: tuple[FlickrRef, ...] = ()
    width: int | None = None
    height: int | None = None
    truncated: bool = False
    problem: str | None = None
    known: bool = False
    thumbnail: bytes | None = None

    def __reduce__(self) -> tuple[object, ...]:
        """Sent between processes as a tuple: a third of the time that frozen dataclasses take."""
        fp = self.fingerprint
        prints = fp and (
            (fp.phash, fp.flips, fp.dhash, fp.dhash_turned, fp.plain),
            tuple((part.part, part.phash, part.dhash) for part in fp.parts),
        )
        return _received, (
            self.key, prints, self.metadata, self.width, self.height, self.truncated,
            self.problem, self.known, self.thumbnail,
        )  # fmt: skip
