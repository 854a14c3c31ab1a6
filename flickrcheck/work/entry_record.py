"""What a dataset's list says of one photo: the record of an entry, as the pack holds it."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from flickrcheck.errors import FlickrcheckError
from flickrcheck.language import marked, say, say_counted
from flickrcheck.model import Entry, FaceBox, Match
from flickrcheck.photo.parts import FIRST_WINDOW
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.letters.entries import photo_url
from flickrcheck.work.pack_trust import trusted_pack
from flickrcheck.work.packs import default_packs
from flickrcheck.work.words import counted, visible

NOT_INSTALLED = marked(
    "No pack of this dataset that lists the photo is installed now, so this is what the casebook "
    "keeps of it."
)


@dataclass(frozen=True, slots=True)
class EntryRecord:
    """The record in rows of (title, text), all harmless to show. remark: a sentence or ""."""

    rows: tuple[tuple[str, str], ...]
    remark: str = ""

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """The rows, and the remark as a row without a title where there is one."""
        return (*self.rows, ("", self.remark)) if self.remark else self.rows


def entry_record(match: Match, packs: Iterable[Path] | None = None) -> EntryRecord:
    """What the list says of the photo of a match.

    packs: where to look, else what is installed. Packs that cannot be read are passed over; then
    the record is what the casebook holds.
    """
    rows = [(say("Dataset"), visible(dataset_name(match.dataset), 100))]
    if match.entry_id is None:
        rows.append((say("Account"), visible(match.nsid or "", 100)))
        return EntryRecord(tuple(rows), say("The list names other photos of this account."))
    found = _found(match.dataset, match.entry_id, default_packs() if packs is None else packs)
    edition, entry = found or ("", None)
    if edition:
        rows.append((say("Edition"), visible(edition, 100)))
    rows.append((say("Flickr photo ID"), str(match.entry_id)))
    rows.append((say("Its page was"), photo_url(match.entry_id)))
    nsid = (entry.nsid if entry else None) or match.nsid
    rows.append((say("Owner"), visible(nsid, 100) if nsid else say("not in the list")))
    if entry and entry.alias:
        rows.append((say("Owner's name in addresses"), visible(entry.alias, 100)))
    if key := (entry.key if entry else None) or match.key:
        rows.append((say("Name in the dataset"), visible(key, 200)))
    faces = (entry.faces if entry else ()) or match.faces
    rows.append((say("Marked people"), _faces_words(faces)))
    if entry:
        rows.append((say("Fingerprint"), print_words(entry)))
        if entry.original_size is not None and entry.original_md5 is not None:
            size = counted(entry.original_size, "byte")
            md5 = entry.original_md5.hex()
            rows.append((say("Original file"), say("{size}, MD5 {md5}", size=size, md5=md5)))
    return EntryRecord(tuple(rows), "" if entry else say(NOT_INSTALLED))


def _found(dataset: str, photo_id: int, packs: Iterable[Path]) -> tuple[str, Entry] | None:
    """The entry with the edition that has it; the one that says most if there are several."""
    best: tuple[int, str, Entry] | None = None
    for path in packs:
        with suppress(FlickrcheckError), trusted_pack(path, quick=True) as pack:
            entry = pack.lookup_ids([photo_id]).get(photo_id) if pack.dataset == dataset else None
            if entry is not None:
                tells = bool(entry.phash) + bool(entry.faces) + bool(entry.nsid) + bool(entry.key)
                if best is None or tells > best[0]:
                    best = tells, pack.edition, entry
    return best[1:] if best else None


def _faces_words(faces: tuple[FaceBox, ...]) -> str:
    if not faces:
        return say("none in the list")
    placed = sum(face.x is not None for face in faces)
    if not placed:
        return say_counted(
            "{number} face, without a position", "{number} faces, without a position", len(faces)
        )
    frames = {(face.frame_w, face.frame_h) for face in faces if face.frame_w and face.frame_h}
    if len(frames) == 1:
        [(wide, high)] = frames
        return say_counted(
            "{number} box in a frame of {wide} by {high} pixels",
            "{number} boxes in a frame of {wide} by {high} pixels",
            len(faces),
            wide=str(wide),
            high=str(high),
        )
    return counted(len(faces), "box", "boxes")


def print_words(entry: Entry) -> str:
    """What of a listed picture the pack can be asked for by looks."""
    if entry.phash is None:
        return say("none: the photo can be found by its ID only")
    parts = [say("of the whole picture")]
    windows = sum(part.part >= FIRST_WINDOW for part in entry.parts)
    others = len(entry.parts) - windows
    if others:
        parts.append(say_counted("of {number} part of it", "of {number} parts of it", others))
    if windows:
        parts.append(say_counted("of {number} window of it", "of {number} windows of it", windows))
    return say(
        "{parts}; it holds no picture, only 64 bytes that tell pictures apart",
        parts=", ".join(parts),
    )
