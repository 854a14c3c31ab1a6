"""What ``flickrcheck identify`` prints of one input: lines for people, or a JSON object."""

from __future__ import annotations

import json
from collections.abc import Iterator

from flickrcheck.flickr.phrases import printable
from flickrcheck.flickr.resolution import Resolution
from flickrcheck.model import FlickrRef, Source, Strength

_LONGEST = 500  # characters of an input
_FIELDS = ("photo_id", "nsid", "strength", "how")
_SOURCES = {
    Source.EXPORT: "account export",
    Source.DATABASE: "database of another program",
    Source.FIELD: "field in the metadata",
    Source.ORIGIN: "where the file is from",
    Source.DOWNLOADER: "file of a downloader",
    Source.STRONG_NAME: "file name",
    Source.ADDRESS: "address",
    Source.WEAK_NAME: "bare number",
}


def json_line(given: str, known: Resolution, *, explain: bool) -> str:
    """One object; with explain also the sources and what they say against each other."""
    fields: dict[str, object] = {"input": given} | _fields(known.best)
    if explain:
        fields |= _trust(known.best)
        for name, others in (("agreeing", known.agreeing), ("disagreeing", known.disagreeing)):
            fields[name] = [_fields(other) | _trust(other) for other in others]
        fields["contradiction"] = known.contradiction
    return json.dumps(fields)  # ASCII, so that names which are no valid UTF-8 can be printed


def _fields(reference: FlickrRef | None) -> dict[str, object]:
    if reference is None:
        return dict.fromkeys(_FIELDS)
    photo_id = None if reference.photo_id is None else str(reference.photo_id)
    values = (photo_id, reference.nsid, reference.strength, reference.how)
    return dict(zip(_FIELDS, values, strict=True))


def _trust(reference: FlickrRef | None) -> dict[str, object]:
    if reference is None:
        return {"source": None, "trust": None}
    return {"source": _SOURCES[reference.source], "trust": reference.source.value}


def text_lines(given: str, known: Resolution, remark: str, *, explain: bool) -> Iterator[str]:
    """A line, then with explain one for each source, and what contradicts."""
    name = printable(given, longest=_LONGEST)
    best = known.best
    if best is None:
        yield f"{name}: not known to be a Flickr photo. {remark}".rstrip()
    else:
        sure = "" if best.strength is Strength.STRONG else "perhaps "
        yield f"{name}: {sure}{_named(best)}, known from {best.how}"
    if explain:
        if best:
            yield f"    best: {_explained(best)}"
        yield from (f"    agrees: {_explained(other)}" for other in known.agreeing)
        yield from (f"    disagrees: {_explained(other)}" for other in known.disagreeing)
    if known.contradiction:
        yield f"    {known.contradiction}"


def _explained(reference: FlickrRef) -> str:
    return (
        f"trust {reference.source.value} of {len(Source)} ({_SOURCES[reference.source]}), "
        f"{_named(reference)}, known from {reference.how}"
    )


def _named(reference: FlickrRef) -> str:
    parts = []
    if reference.photo_id is not None:
        parts.append(f"photo {reference.photo_id}")
    if reference.nsid is not None:
        parts.append(f"account {reference.nsid}")
    return ", ".join(parts)
