"""What is said of a person's account exports: on the screen, in reports and in letters."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from flickrcheck.flickr.export import photo_id_of_file
from flickrcheck.flickr.export_photo import ExportedPhoto
from flickrcheck.language import marked, say, say_counted
from flickrcheck.store.casebook import Casebook, ScanRecord, StoredMatch
from flickrcheck.store.casebook_export import exported_photos
from flickrcheck.work.words import counted, date_words, visible

PUBLIC = "public"
"""The privacy that Flickr's exports give to photos that everybody may see."""

NO_PICTURE = marked("No picture of it was scanned; it is known from the account export.")


def exports_of(casebook: Casebook, matches: Iterable[StoredMatch]) -> dict[int, ExportedPhoto]:
    """What the person's exports say of the photos of these matches, by photo ID."""
    return exported_photos(casebook, sorted({exported_id(stored) for stored in matches} - {0}))


def exported_id(stored: StoredMatch) -> int:
    """The ID under which an export may know the photo of a match, 0 if there is none.

    Of a photo without a picture whose account alone is listed, its file in the export tells it.
    """
    if stored.match.entry_id or stored.pictured:
        return stored.match.entry_id or 0
    return photo_id_of_file(stored.match.photo.path) or 0


def export_words(record: ScanRecord) -> str:
    """How many photos the exports of a scan list, and how many have no picture; "" if none."""
    if not record.exported or record.finished is None:
        return ""
    photos = counted(record.exported, "photo")
    without = record.pictureless
    if not without and record.exported > 1:
        return say("The account export lists {photos}, all with a picture here.", photos=photos)
    lists = say("The account export lists {photos}.", photos=photos)
    if not without:
        return lists
    if without == record.exported:
        rest = say_counted(
            "No picture of it is here{videos}, so only its Flickr ID was compared.",
            "No picture of them is here{videos}, so only their Flickr IDs were compared.",
            without,
            videos=_films(record),
        )
    else:
        rest = say_counted(
            "{number} photo of the export has no picture here{videos}, so only its Flickr ID was "
            "compared.",
            "{number} photos of the export have no picture here{videos}, so only their Flickr IDs "
            "were compared.",
            without,
            videos=_films(record),
        )
    return f"{lists} {rest}"


def _films(record: ScanRecord) -> str:
    """How many of the photos without a picture are videos, in brackets."""
    films = record.exported_videos
    if not films:
        return ""
    if films == record.pictureless:
        return say_counted(" (it is a video)", " (they are videos)", films)
    return say_counted(" ({number} of them is a video)", " ({number} of them are videos)", films)


def told_words(photo: ExportedPhoto | None) -> str:
    """What an export says of one photo, in a sentence; "" where it says nothing."""
    if photo is None:
        return ""
    parts = [
        say('"{title}"', title=visible(photo.title))
        if photo.title
        else say("a photo without a title")
    ]
    if taken := day_words(photo.taken):
        parts.append(say("taken on {day}", day=taken))
    if uploaded := day_words(photo.uploaded):
        parts.append(say("uploaded on {day}", day=uploaded))
    if photo.privacy == PUBLIC:
        parts.append(say("public"))
    elif photo.privacy:
        parts.append(say('not public ("{privacy}")', privacy=photo.privacy))
    if photo.license:
        parts.append(say("licence {licence}", licence=visible(photo.license)))
    return say("In the account export: {parts}.", parts=", ".join(parts))


def day_words(time: str) -> str:
    """The day of a time as exports write it, for people; "" where it is none."""
    try:
        return date_words(date.fromisoformat(time[:10]))
    except ValueError:
        return ""


def name_words(stored: StoredMatch, name: str, told: Mapping[int, ExportedPhoto]) -> str:
    """What a match is called: its file, or where it has no picture the title of the photo."""
    if stored.pictured:
        return visible(name)
    photo = told.get(exported_id(stored))
    return visible(photo.title) if photo and photo.title else visible(name)


def letter_words(ids: Collection[int], told: Mapping[int, ExportedPhoto]) -> tuple[str, ...]:
    """What a photographer's letter says of who may see the photos, and of their licences."""
    known = [told[id] for id in ids if id in told]
    hidden = sum(photo.privacy not in ("", PUBLIC) for photo in known)
    reserved = sum(photo.license.casefold() == "all rights reserved" for photo in known)
    sentences = []
    if hidden:
        sentences.append(
            f"By my account's export from Flickr, {_of(hidden, len(ids))} not public there."
        )
    if reserved:
        sentences.append(
            f"By my account's export from Flickr, {_of(reserved, len(ids))} marked there with "
            '"All Rights Reserved", not with a Creative Commons licence.'
        )
    return tuple(sentences)


def _of(number: int, total: int) -> str:
    if total == 1:
        return "the photo is"
    if number == total:
        return "all of the photos are"
    return f"{number:,} of the {total:,} photos {'is' if number == 1 else 'are'}"
