"""Reads a whole index pack and compares everything in it with what the pack says."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from flickrcheck.errors import UnusableFileError
from flickrcheck.language import marked, say
from flickrcheck.store.pack_block import EntryBlock
from flickrcheck.store.pack_file import GET_AGAIN, About, altered, read_texts, unlikely
from flickrcheck.store.pack_owners import OwnerTable, owner_slabs
from flickrcheck.store.pack_schema import is_key
from flickrcheck.store.pack_slabs import Slabs
from flickrcheck.store.pack_sum import ContentSum

_NAMES = {
    "photos": marked("photos"),
    "owners": marked("accounts"),
    "hashes": marked("fingerprints"),
    "faces": marked("faces"),
    "parts": marked("fingerprints of parts"),
    "originals": marked("originals"),
}


def true_entries(block: EntryBlock, known: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which entries have an account and a name that can be. known: by number of an account."""
    true = np.ones(len(block), dtype=np.bool_)
    if block.owners is not None:
        true = block.owners < len(known)
        true[true] = known[block.owners[true]]
    if block.keys is not None:
        true &= np.fromiter(map(is_key, block.keys), np.bool_, count=len(block))
    return true


def check_pack(
    path: Path, connection: sqlite3.Connection, slabs: Slabs, about: About
) -> Iterator[int]:
    """Raise UnusableFileError where a page, a row, a count or the checksum is not right.

    Yields how many photos are checked.
    """
    [(result,)] = connection.execute("PRAGMA quick_check(1)")
    if result != "ok":
        raise UnusableFileError(
            say(
                "The index pack {path} is damaged. {get_again}", path=path, get_again=say(GET_AGAIN)
            )
        )
    content = ContentSum()
    owners = OwnerTable(path, slabs, about.counts.photos)
    known = np.array([True, *(owner is not None for owner in owners.all())])
    used = np.zeros(len(known), dtype=np.int64)
    found = dict.fromkeys(_NAMES, 0)
    boxes = 0
    for block in slabs.blocks():
        true = true_entries(block, known)
        if block.owners is not None:
            used += np.bincount(block.owners[true], minlength=len(used))
        found["photos"] += int(true.sum())
        for name, column in (("hashes", block.has_phash), ("originals", block.sizes)):
            found[name] += 0 if column is None else int(np.count_nonzero(column))
        for faces in block.faces.values():
            boxes += len(faces)
            found["faces"] += sum(face.kind == "face" for face in faces)
        if block.parts is not None:
            found["parts"] += len(block.parts.ids)
            content.add_parts(block.parts)
        content.add_entries(block)
        yield found["photos"]
    found["owners"] = owners.accounts()
    for nsids, photos, aliases in owner_slabs(path, slabs, about.counts.photos):
        content.add_owners(nsids, photos, aliases)
    for drawn in slabs.faces.all():
        boxes -= len(drawn.ids)
        content.add_faces(drawn)
    for name, shown in _NAMES.items():
        if found[name] != getattr(about.counts, name):
            raise altered(path, shown, getattr(about.counts, name), found[name])
    if boxes:
        raise unlikely(path, marked("boxes of faces cannot be true"))
    if not np.array_equal(used[1:], owners.counts()):
        raise unlikely(path, marked("accounts have other numbers of photos than they say"))
    if content.result(read_texts(connection), about.sources) != about.checksum:
        raise unlikely(path, marked("the content is not that of its checksum"))
