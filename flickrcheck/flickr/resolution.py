"""The best of all that is known of one picture, and what agrees and disagrees with it.

Nothing is silently resolved: where two sources that are each accepted alone name different photos,
the more trusted one is best, the other is told, and between sources of nearly equal trust neither
is proof any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from flickrcheck.kept import kept
from flickrcheck.model import FlickrRef, Source, Strength

_MOST_TOLD = 3  # contradictions of one picture that are written out

_Pair = tuple[FlickrRef, FlickrRef]
_Kind = tuple[Source, Strength]


@dataclass(frozen=True, slots=True)
class Resolution:
    """What the sources of one picture say together.

    best: the most trusted reference, None where nothing is known. agreeing, disagreeing: all
    others, most trusted first. contradiction: sentences that name the sources and the IDs, None
    where no two strong sources contradict each other. candidate_only: because of it, the best is
    a candidate (Strength.WEAK) that the picture alone can confirm, not the owner. rivals: the
    references to other photos, most trusted first, that made it one; they are no more than that.
    """

    best: FlickrRef | None = None
    agreeing: tuple[FlickrRef, ...] = ()
    disagreeing: tuple[FlickrRef, ...] = ()
    contradiction: str | None = None
    candidate_only: bool = False
    rivals: tuple[FlickrRef, ...] = ()


def resolved(references: Iterable[FlickrRef]) -> Resolution:
    """Weigh references to one picture, in any order.

    A source that names several photos proves none of them. An owner that only a less trusted
    reference to the same photo knows is taken over.
    """
    known = sorted(dict.fromkeys(references), key=lambda reference: reference.source)
    if len(known) == 1:
        return Resolution(known[0])
    torn = _torn(known)
    # several addresses in one text are its author's matter, and no claim about this picture
    contradictions = [
        (one, other)
        for one, other in torn.values()
        if one.strength is Strength.STRONG and one.source is not Source.ADDRESS
    ]
    lowered = bool(contradictions)
    whole = [each for each in known if _kind(each) not in torn]
    if not whole:
        return Resolution(None, (), tuple(known), _sentences(contradictions), lowered)
    chosen = min(whole, key=_rank)
    best = _with_owner(chosen, known)
    agreeing, disagreeing, rivals = [], [], []
    for other in known:
        if other is chosen:
            continue
        if not _differ(best, other):
            agreeing.append(other)
            continue
        disagreeing.append(other)
        if _contradict(best, other) and not (
            other.source is Source.ADDRESS and _kind(other) in torn
        ):
            contradictions.append((best, other))
            if _weighs(best, other):
                lowered = True
                if other.photo_id != best.photo_id and _kind(other) not in torn:
                    rivals.append(other)
    if lowered:
        best = replace(best, strength=Strength.WEAK)
    said = _sentences(contradictions)
    return Resolution(best, tuple(agreeing), tuple(disagreeing), said, lowered, tuple(rivals))


def _kind(reference: FlickrRef) -> _Kind:
    """What contradicts itself where it names several photos: a source may know some surely, and
    some by likeness only."""
    return reference.source, reference.strength


def _torn(known: Sequence[FlickrRef]) -> dict[_Kind, _Pair]:
    """The sources that name several photos, with the first two such references of each."""
    first: dict[_Kind, FlickrRef] = {}
    torn: dict[_Kind, _Pair] = {}
    for each in known:
        if each.photo_id is None:
            continue
        one = first.setdefault(_kind(each), each)
        if one.photo_id != each.photo_id:
            torn.setdefault(_kind(each), (one, each))
    return torn


def _rank(reference: FlickrRef) -> tuple[bool, bool, Source]:
    """Photos before accounts alone, of which one is often the author of a page, not the owner."""
    weak = reference.strength is Strength.WEAK
    return reference.photo_id is None, weak, reference.source


def _with_owner(best: FlickrRef, others: Sequence[FlickrRef]) -> FlickrRef:
    """The owner as the most trusted reference to the same photo knows it.

    To a number that is a candidate only, an account alone may be lent: it serves to confirm it.
    """
    fitting = {best.photo_id}
    if best.strength is Strength.WEAK:
        fitting.add(None)
    if best.nsid is None:
        for other in others:
            if other.nsid and other.photo_id in fitting:
                how = kept(
                    "{how_phrase}, the account from {owner_phrase}",
                    how_phrase=best.how,
                    owner_phrase=other.how,
                )
                return replace(best, nsid=other.nsid, how=how)
    return best


def _differ(one: FlickrRef, other: FlickrRef) -> bool:
    ids = {one.photo_id, other.photo_id} - {None}
    owners = {one.nsid, other.nsid} - {None}
    return len(ids) > 1 or len(owners) > 1


def _contradict(one: FlickrRef, other: FlickrRef) -> bool:
    strong = one.strength is Strength.STRONG and other.strength is Strength.STRONG
    return strong and one.photo_id is not None and other.photo_id is not None


def _weighs(best: FlickrRef, other: FlickrRef) -> bool:
    """Whether a contradiction leaves the best a candidate only.

    An address in a description is often that of another photo, which is nothing against what was
    written down for this one.
    """
    return other.source is not Source.ADDRESS or best.source >= Source.STRONG_NAME


def _sentences(pairs: Sequence[_Pair]) -> str | None:
    said = [_sentence(*pair) for pair in pairs[:_MOST_TOLD]]
    if len(pairs) > _MOST_TOLD:
        said.append(kept("And so do {number} more.", number=len(pairs) - _MOST_TOLD))
    return " ".join(said) or None


def _sentence(one: FlickrRef, other: FlickrRef) -> str:
    if one.photo_id == other.photo_id:
        return kept(
            "Two sources contradict each other: of photo {photo_id}, {how_phrase} names "
            "{nsid} as the owner, but {other_phrase} names {other_nsid}.",
            photo_id=str(one.photo_id),
            how_phrase=one.how,
            nsid=one.nsid,
            other_phrase=other.how,
            other_nsid=other.nsid,
        )
    if one.how == other.how:
        return kept(
            "A source contradicts itself: {how_phrase} names both photo {photo_id} and photo "
            "{other_id}.",
            how_phrase=one.how,
            photo_id=str(one.photo_id),
            other_id=str(other.photo_id),
        )
    return kept(
        "Two sources contradict each other: {how_phrase} names photo {photo_id}, "
        "but {other_phrase} names photo {other_id}.",
        how_phrase=one.how,
        photo_id=str(one.photo_id),
        other_phrase=other.how,
        other_id=str(other.photo_id),
    )
