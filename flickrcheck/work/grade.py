"""From a photo's identity and fingerprint to graded matches with their evidence.

The rules of the grades: A, the photo's Flickr ID, known from a strong source, is in the dataset,
or a weak one that the picture or the owner confirms, or the file is the uploaded original itself.
(An ID that another source contradicts is confirmed by the picture alone.)
B, the phash is within the strict bound and the dhash agrees (work/picture_proof.py). C, the phash
is within the loose bound, or a weak ID that nothing confirms. D, only the owner's account is in
the dataset.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from flickrcheck.kept import kept
from flickrcheck.model import (
    Entry,
    Evidence,
    Fingerprint,
    FlickrRef,
    Grade,
    Match,
    Photo,
    Strength,
)
from flickrcheck.work.bounds import Bounds
from flickrcheck.work.picture_proof import Turned

if TYPE_CHECKING:
    from flickrcheck.store.pack import Pack
    from flickrcheck.work.searches import Searches

# Edits that leave a picture recognisable stay below this; different pictures are near 127.
_LOOKS_DIFFERENT = 90
_DIFFERENT = "The picture looks different from the listed one"
_ORIGINAL = kept(
    "the file is, byte for byte, the one uploaded to Flickr (the list gives its size and MD5)"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A photo to be matched; what is not known of it is None. md5: of the file, 16 bytes.

    contradiction: what sources of its ID say against each other, in sentences, "" if nothing;
    by_picture_only: because of that the picture alone can confirm its ID. rivals: the other IDs
    that it may have then.
    """

    photo: Photo
    reference: FlickrRef | None
    fingerprint: Fingerprint | None
    md5: bytes | None = None
    contradiction: str = ""
    by_picture_only: bool = False
    rivals: tuple[FlickrRef, ...] = ()

    @property
    def references(self) -> dict[int, FlickrRef]:
        """The references to photos that it is or may be, by their IDs."""
        known = (*self.rivals[::-1], self.reference)
        return {ref.photo_id: ref for ref in known if ref and ref.photo_id}

    @property
    def file(self) -> tuple[bytes, int] | None:
        """What tells the file from others of its size: its MD5, and its size in bytes."""
        return None if self.md5 is None else (self.md5, self.photo.size)


def match_all(
    searches: Searches, candidates: Sequence[Candidate], bounds: Bounds
) -> Iterator[list[Match]]:
    """The matches of each candidate over all packs, in the order of the candidates.

    Where several packs are of one dataset (two editions, or a list and its pictures), what they
    say of an entry becomes one match.
    """
    near = searches.near([candidate.fingerprint for candidate in candidates], bounds)
    by_pack = [
        _in_pack(pack, candidates, [ids.get(number, set()) for ids in near], bounds)
        for number, pack in enumerate(searches.packs)
    ]
    for number in range(len(candidates)):
        merged: dict[tuple[str, int | None], Match] = {}
        for matches in by_pack:
            for match in matches[number]:
                key = (match.dataset, match.entry_id)
                merged[key] = _joined(merged[key], match) if key in merged else match
        listed = {match.dataset for match in merged.values() if match.entry_id is not None}
        yield [m for m in merged.values() if m.entry_id is not None or m.dataset not in listed]


def _in_pack(
    pack: Pack, candidates: Sequence[Candidate], near: Sequence[set[int]], bounds: Bounds
) -> list[list[Match]]:
    """The matches of each candidate in one pack, best first. near: entries like its picture."""
    wanted = {photo_id for ids in near for photo_id in ids}
    wanted.update(*(candidate.references for candidate in candidates))
    references = [candidate.reference for candidate in candidates]
    originals = pack.lookup_originals([each.file for each in candidates if each.file])
    wanted |= {photo_id for ids in originals.values() for photo_id in ids}
    entries = pack.lookup_ids(sorted(wanted))
    owners = pack.lookup_owners(sorted({ref.nsid for ref in references if ref and ref.nsid}))
    result = []
    for candidate, ids in zip(candidates, near, strict=True):
        ref = candidate.reference
        own_ids = ids | set(candidate.references)
        own_ids |= set(originals.get(candidate.file, ())) if candidate.file else set()
        own = [entries[photo_id] for photo_id in sorted(own_ids) if photo_id in entries]
        turned = Turned(candidate.fingerprint if own else None)
        graded = (_graded(candidate, turned, entry, bounds) for entry in own)
        matches = [match for match in graded if match is not None]
        if not matches and ref and ref.nsid in owners and not candidate.by_picture_only:
            matches = [_account(candidate, pack.dataset, ref, owners[ref.nsid])]
        result.append(sorted(matches, key=lambda match: match.grade))
    return result


def _joined(one: Match, other: Match) -> Match:
    """One match of two with the same entry: the better grade, all proofs, all doubts."""
    best, rest = (one, other) if one.grade <= other.grade else (other, one)
    kinds = {proof.kind for proof in best.evidence}
    return replace(
        best,
        nsid=best.nsid or rest.nsid,
        key=best.key or rest.key,
        evidence=best.evidence + tuple(proof for proof in rest.evidence if proof.kind not in kinds),
        faces=best.faces or rest.faces,
        note=" ".join(dict.fromkeys(note for note in (best.note, rest.note) if note)),
    )


def _graded(candidate: Candidate, turned: Turned, entry: Entry, bounds: Bounds) -> Match | None:
    ref = candidate.references.get(entry.photo_id)
    proof = turned.proof(entry, bounds)
    grade_by_picture = proof.grade if proof else None
    evidence: list[Evidence] = []
    note = ""
    grade = grade_by_picture
    if ref is not None:
        evidence.append(Evidence("id", _id_words(ref)))
        same_owner = ref.nsid is not None and ref.nsid == entry.nsid
        if same_owner:
            evidence.append(
                Evidence("owner", kept("the account {nsid} is the listed owner", nsid=ref.nsid))
            )
        sure = (ref.strength is Strength.STRONG or same_owner) and not candidate.by_picture_only
        sure = sure or grade_by_picture is Grade.SAME_PICTURE
        grade = Grade.LISTED if sure else Grade.POSSIBLE
        note = _doubts(candidate.contradiction, ref, entry, proof.evidence if proof else None)
    if candidate.file and candidate.file == (entry.original_md5, entry.original_size):
        evidence.insert(0, Evidence("file", _ORIGINAL))
        grade = Grade.LISTED
    if grade is None:
        return None
    if proof is not None and grade_by_picture is not None:
        evidence.append(proof.evidence)
    return Match(
        photo=candidate.photo,
        dataset=entry.dataset,
        entry_id=entry.photo_id,
        nsid=entry.nsid,
        key=entry.key,
        grade=grade,
        evidence=tuple(evidence),
        faces=entry.faces,
        note=note,
    )


def _id_words(ref: FlickrRef) -> str:
    return kept(
        "the Flickr photo ID {photo_id}, from {how_phrase}",
        photo_id=str(ref.photo_id),
        how_phrase=ref.how,
    )


def _doubts(contradiction: str, ref: FlickrRef, entry: Entry, picture: Evidence | None) -> str:
    """What speaks against a match by ID, in sentences; "" if nothing does."""
    doubts = [contradiction] if contradiction else []
    if ref.nsid and entry.nsid and ref.nsid != entry.nsid:
        doubts.append(
            kept(
                "The dataset names {listed_nsid} as the owner, but {how_phrase} names {nsid}.",
                listed_nsid=entry.nsid,
                how_phrase=ref.how,
                nsid=ref.nsid,
            )
        )
    if picture and picture.distance is not None and picture.distance > _LOOKS_DIFFERENT:
        doubts.append(
            kept(
                "The picture looks different from the listed one ({distance} of 256 bits apart). "
                "Check that the ID belongs to this file, unless you cropped or edited it a lot.",
                distance=picture.distance,
            )
        )
    return " ".join(doubts)


def doubts_picture(note: str) -> bool:
    """Whether what speaks against a match is that the picture looks different."""
    return _DIFFERENT in note


def without_picture_doubt(note: str) -> str:
    """What else speaks against a match by ID, where a part of the picture agrees after all."""
    return note.partition(_DIFFERENT)[0].rstrip()


def _account(candidate: Candidate, dataset: str, ref: FlickrRef, listed: int) -> Match:
    how = (
        kept(
            "1 photo of the account {nsid} are listed, this one is not; owner from {how_phrase}",
            nsid=ref.nsid,
            how_phrase=ref.how,
        )
        if listed == 1
        else kept(
            "{number} photos of the account {nsid} are listed, this one is not; owner from "
            "{how_phrase}",
            number=listed,
            nsid=ref.nsid,
            how_phrase=ref.how,
        )
    )
    return Match(
        photo=candidate.photo,
        dataset=dataset,
        entry_id=None,
        nsid=ref.nsid,
        key=None,
        grade=Grade.ACCOUNT,
        evidence=(Evidence("owner", how),),
        note=candidate.contradiction,
    )
