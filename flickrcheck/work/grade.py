"""From a photo's identity and fingerprint to graded matches with their evidence.

The rules of the grades: A, the photo's Flickr ID, known from a strong source, is in the dataset,
or a weak one that the picture or the owner confirms. B, the phash is within the strict bound and
the dhash agrees. C, the phash is within the loose bound, or a weak ID that nothing confirms.
D, only the owner's account is in the dataset.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, replace

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
from flickrcheck.photo.fingerprint import Oriented, orientations
from flickrcheck.photo.turned import turned_phashes
from flickrcheck.store.bands import HashIndex, as_words
from flickrcheck.store.casebook import PackUsed
from flickrcheck.store.pack import Pack
from flickrcheck.work.bounds import DHASH_BOUND, ORIENTATIONS, Bounds

# Edits that leave a picture recognisable stay below this; different pictures are near 127.
_LOOKS_DIFFERENT = 90


@dataclass(frozen=True, slots=True)
class Candidate:
    """A photo to be matched; reference and fingerprint are None where not known."""

    photo: Photo
    reference: FlickrRef | None
    fingerprint: Fingerprint | None


class PackSearch:
    """One pack, ready to be asked by ID, owner and picture."""

    def __init__(self, pack: Pack) -> None:
        hashes = pack.hashes()
        self.pack = pack
        self._ids = hashes.ids
        self._index = HashIndex(hashes.phash)

    @property
    def hashes(self) -> int:
        """How many entries can be compared by picture."""
        return len(self._ids)

    def used(self) -> PackUsed:
        """The pack as the casebook remembers it."""
        counts = self.pack.counts
        return PackUsed(
            self.pack.dataset, self.pack.edition, counts.photos, counts.owners, self.hashes
        )

    @property
    def stamp(self) -> tuple[object, ...]:
        """What tells this pack from another one or a newer edition of it."""
        status = self.pack.path.stat()
        return (*astuple(self.used()), status.st_size, status.st_mtime_ns)

    def match(self, candidates: Sequence[Candidate], bounds: Bounds) -> list[list[Match]]:
        """The matches of each candidate in this pack, best first."""
        near = self._near(candidates, bounds)
        wanted = {id for ids in near for id in ids}
        references = [candidate.reference for candidate in candidates]
        wanted |= {ref.photo_id for ref in references if ref and ref.photo_id}
        entries = self.pack.lookup_ids(sorted(wanted))
        owners = self.pack.lookup_owners(
            sorted({ref.nsid for ref in references if ref and ref.nsid})
        )
        result = []
        for candidate, ids in zip(candidates, near, strict=True):
            ref = candidate.reference
            own_ids = ids | ({ref.photo_id} if ref and ref.photo_id else set())
            own = [entries[id] for id in sorted(own_ids) if id in entries]
            turned = _turned(candidate) if own else ()
            graded = (_graded(candidate, turned, entry, bounds) for entry in own)
            matches = [match for match in graded if match is not None]
            if not matches and ref and ref.nsid in owners:
                matches = [_account(candidate, self.pack.dataset, ref, owners[ref.nsid])]
            result.append(sorted(matches, key=lambda match: match.grade))
        return result

    def _near(self, candidates: Sequence[Candidate], bounds: Bounds) -> list[set[int]]:
        """The photo IDs of entries within the wider bound of each candidate, however turned."""
        bound = max(bounds.strict, bounds.loose)
        near: list[set[int]] = [set() for _ in candidates]
        fingerprints = {
            number: candidate.fingerprint
            for number, candidate in enumerate(candidates)
            if candidate.fingerprint is not None and not candidate.fingerprint.plain
        }
        if not fingerprints or not self.hashes or bound < 0:
            return near
        queries = as_words(turned_phashes(list(fingerprints.values())).tobytes())
        query_index, entry_index, _ = self._index.search(queries, bound, thorough=bounds.thorough)
        numbers = list(fingerprints)
        for query, entry in zip(query_index.tolist(), entry_index.tolist(), strict=True):
            near[numbers[query // ORIENTATIONS]].add(int(self._ids[entry]))
        return near


def match_all(
    searches: Sequence[PackSearch], candidates: Sequence[Candidate], bounds: Bounds
) -> Iterator[list[Match]]:
    """The matches of each candidate over all packs, in the order of the candidates.

    Where several packs are of one dataset (two editions, or a list and its pictures), what they
    say of an entry becomes one match.
    """
    by_pack = [search.match(candidates, bounds) for search in searches]
    for number in range(len(candidates)):
        merged: dict[tuple[str, int | None], Match] = {}
        for matches in by_pack:
            for match in matches[number]:
                key = (match.dataset, match.entry_id)
                merged[key] = _joined(merged[key], match) if key in merged else match
        listed = {match.dataset for match in merged.values() if match.entry_id is not None}
        yield [m for m in merged.values() if m.entry_id is not None or m.dataset not in listed]


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


def _turned(candidate: Candidate) -> Sequence[Oriented]:
    if candidate.fingerprint is None or candidate.fingerprint.plain:
        return ()
    return orientations(candidate.fingerprint)


def _bits_apart(one: bytes, other: bytes) -> int:
    return (int.from_bytes(one) ^ int.from_bytes(other)).bit_count()


def _picture_evidence(turned: Sequence[Oriented], entry: Entry, strict: int) -> Evidence | None:
    """How near the picture comes to the entry in its best orientation."""
    if entry.phash is None or not turned:
        return None
    best = min(turned, key=lambda each: _bits_apart(each.phash, entry.phash or b""))
    distance = _bits_apart(best.phash, entry.phash)
    words = "the pictures agree" if distance <= strict else "the pictures are similar"
    return Evidence(
        kind="picture",
        how=words if best.name == "as is" else f"{words} ({best.name})",
        distance=distance,
        dhash_distance=_bits_apart(best.dhash, entry.dhash) if entry.dhash else None,
        orientation=best.name,
    )


def _graded(
    candidate: Candidate, turned: Sequence[Oriented], entry: Entry, bounds: Bounds
) -> Match | None:
    ref = candidate.reference
    same_id = ref is not None and ref.photo_id == entry.photo_id
    picture = _picture_evidence(turned, entry, bounds.strict)
    grade_by_picture = _grade_of_picture(picture, bounds)
    evidence: list[Evidence] = []
    note = ""
    grade = grade_by_picture
    if ref is not None and same_id:
        evidence.append(Evidence("id", f"the Flickr photo ID {ref.photo_id}, from {ref.how}"))
        same_owner = ref.nsid is not None and ref.nsid == entry.nsid
        if same_owner:
            evidence.append(Evidence("owner", f"the account {ref.nsid} is the listed owner"))
        sure = ref.strength is Strength.STRONG or same_owner
        sure = sure or grade_by_picture is Grade.SAME_PICTURE
        grade = Grade.LISTED if sure else Grade.POSSIBLE
        note = _doubts(ref, entry, picture)
    if grade is None:
        return None
    if picture is not None and grade_by_picture is not None:
        evidence.append(picture)
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


def _grade_of_picture(picture: Evidence | None, bounds: Bounds) -> Grade | None:
    if picture is None or picture.distance is None:
        return None
    agrees = picture.dhash_distance is not None and picture.dhash_distance <= DHASH_BOUND
    if picture.distance <= bounds.strict:
        # without the second opinion the bound's expectation does not hold
        return Grade.SAME_PICTURE if agrees else Grade.POSSIBLE
    return Grade.POSSIBLE if agrees and picture.distance <= bounds.loose else None


def _doubts(ref: FlickrRef, entry: Entry, picture: Evidence | None) -> str:
    """What speaks against a match by ID, in sentences; "" if nothing does."""
    doubts = []
    if ref.nsid and entry.nsid and ref.nsid != entry.nsid:
        doubts.append(
            f"The dataset names {entry.nsid} as the owner, but {ref.how} names {ref.nsid}."
        )
    if picture and picture.distance is not None and picture.distance > _LOOKS_DIFFERENT:
        doubts.append(
            f"The picture looks different from the listed one ({picture.distance} of 256 bits "
            "apart). Check that the ID belongs to this file, unless you cropped or edited it a lot."
        )
    return " ".join(doubts)


def _account(candidate: Candidate, dataset: str, ref: FlickrRef, listed: int) -> Match:
    photos = "1 photo" if listed == 1 else f"{listed:,} photos"
    how = f"{photos} of the account {ref.nsid} are listed, this one is not; owner from {ref.how}"
    return Match(
        photo=candidate.photo,
        dataset=dataset,
        entry_id=None,
        nsid=ref.nsid,
        key=None,
        grade=Grade.ACCOUNT,
        evidence=(Evidence("owner", how),),
    )
