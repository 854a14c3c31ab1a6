"""From a row as a list gives it to a photo ID and what is said of the photo, checked."""

from __future__ import annotations

from flickrcheck.flickr.ids import is_nsid, parse_photo_id
from flickrcheck.flickr.urls import parse_url
from flickrcheck.lists import ListRow
from flickrcheck.store.pack_schema import is_alias, is_box, is_key, is_original
from flickrcheck.work.build_rich import RichRow


def resolved(row: ListRow, line: int) -> tuple[int, RichRow] | str:
    """The photo and what the row says of it; a phrase that says why it cannot be used.

    line: where the row stands. An alias or original that cannot be true is left out.
    """
    photo_ids: dict[int, None] = {}
    nsids: dict[str, None] = {}
    alias = row.alias if is_alias(row.alias) else None
    if row.nsid is not None and is_nsid(row.nsid):
        nsids[row.nsid] = None
    for text in row.references:
        photo_id = parse_photo_id(text)
        if photo_id is None and (url := parse_url(text)) is not None:
            photo_id = url.photo_id
            alias = alias or url.alias
            if url.nsid is not None:
                nsids[url.nsid] = None
        if photo_id is not None:
            photo_ids[photo_id] = None
    if not photo_ids:
        return "no Flickr photo in it"
    if len(photo_ids) > 1:
        return f"it names different photos: {', '.join(map(str, photo_ids))}"
    [photo_id] = photo_ids
    face = row.face
    if face is not None and not (
        is_box(face.x, face.y, face.w, face.h, face.frame_w, face.frame_h) and is_key(face.key)
    ):
        return "its face box cannot be true"
    nsid, at_odds = [*nsids, None, None][:2]
    md5, size = row.original_md5, row.original_size
    original = (md5, size) if md5 is not None and size is not None else None
    return photo_id, RichRow(
        nsid=nsid,
        line=line,
        at_odds=at_odds,
        alias=alias,
        key=row.key if row.key and row.key != str(photo_id) and is_key(row.key) else None,
        face=face,
        original=original if is_original(md5, size) else None,
    )
