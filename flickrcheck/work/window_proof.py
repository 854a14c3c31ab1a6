"""What windows of a picture proved, joined with what is found of a photo anew.

A window says something of the bytes, so it holds for every copy of a file; a name or a sidecar
says something of one file. So both are kept apart here, and joined whenever a photo is matched.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from flickrcheck.model import Grade, Match
from flickrcheck.work.grade import without_picture_doubt


def window_alone(match: Match) -> Match | None:
    """The part of a match that a window proved, None where none did.

    With an ID it is listed only where the window agrees, and possible where it is similar.
    """
    evidence = tuple(proof for proof in match.evidence if proof.window is not None)
    if not evidence:
        return None
    grade = Grade.POSSIBLE if match.grade > Grade.SAME_PICTURE else Grade.SAME_PICTURE
    return replace(match, grade=grade, evidence=evidence, note="")


def with_windows(found: Sequence[Match], windows: Iterable[Match]) -> list[Match]:
    """The matches of one photo with those that windows of its picture gave, one of each entry."""
    joined = {(match.dataset, match.entry_id): match for match in found}
    for window in windows:
        key = (window.dataset, window.entry_id)
        known = joined.get(key)
        if known is None:
            joined[key] = window
        elif known.grade is Grade.POSSIBLE:
            joined[key] = _joined(known, window)
        # a listed photo needs no word that its account is listed
        joined.pop((window.dataset, None), None)
    return list(joined.values())


def _joined(known: Match, window: Match) -> Match:
    """A possible match by ID or by picture, and the window that says more of its picture."""
    others = tuple(proof for proof in known.evidence if proof.kind != "picture")
    by_id = any(proof.kind == "id" for proof in others)
    if not by_id:
        return window if window.grade < known.grade else known
    grade = Grade.LISTED if window.grade is Grade.SAME_PICTURE else Grade.POSSIBLE
    note = without_picture_doubt(known.note)
    return replace(known, grade=grade, evidence=(*others, *window.evidence), note=note)
