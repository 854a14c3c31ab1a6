"""What an operator learns from a letter."""

from __future__ import annotations

from collections.abc import Collection

from flickrcheck.language import say
from flickrcheck.model import Request
from flickrcheck.store.casebook_faces import MyFaces
from flickrcheck.work.letters.entries import photo_count
from flickrcheck.work.letters.phrases import words_of
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.words import counted, enumerated


def discloses(
    request: Request,
    writer: Writer,
    exported: Collection[int] = (),
    mine: MyFaces | None = None,
    *,
    pictures: bool = False,
) -> str:
    """What the operator learns from the letter, and what it does not.

    exported: IDs of photos that the person's account exports describe. mine: which marked faces the
    person said they are. pictures: copies of pictures are attached to the mail.
    """
    told = [say("your name"), say("your e-mail address")]
    if writer.postal.strip():
        told.append(say("your postal address"))
    if writer.organisation.strip():
        told.append(say("in whose name you sign"))
    if writer.kind == "guardian":
        told.append(say("your child's name"))
    elif writer.kind == "mandate":
        told.append(say("the name of the person for whom you write"))
    taken = writer.role_of_represented == "photographer"
    if taken and (writer.flickr_nsid or writer.flickr_name):
        told.append(
            say("the Flickr account of this person")
            if writer.kind == "mandate"
            else say("your Flickr account")
        )
    if request.letter.law in ("ccpa", "bipa"):
        told.append(say("the state of residence"))
    if request.kind == "access" and (taken or writer.kind != "person"):
        return say(
            "This letter discloses {told}. It does not disclose your photos, their file names or "
            "their folders.",
            told=enumerated(told),
        )
    if request.kind == "access":
        return say(
            "This letter discloses {told}, and that you may be shown in photos. It does not "
            "disclose your photos, their file names or their folders.",
            told=enumerated(told),
        )
    photos = photo_count(request.matches)
    told.append(counted(photos, "photo link"))
    told.append(say("how it was found") if photos == 1 else say("how they were found"))
    ids = {match.entry_id for match in request.matches}
    if writer.kind == "photographer" and not ids.isdisjoint(exported):
        told.append(say("titles of public photos, who may see them and their licences"))
    words = words_of(request.letter.language)
    if not taken and any(words.place(each, mine or {}) for each in request.matches):
        told.append(
            say("which of the marked people you are")
            if writer.kind == "person"
            else say("which of the marked people this is")
        )
    if pictures:
        return say(
            "This letter discloses {told}, and the mail has copies of your pictures. It does not "
            "disclose their file names or their folders.",
            told=enumerated(told),
        )
    return say(
        "This letter discloses {told}. It does not disclose your photos, their file names or their "
        "folders.",
        told=enumerated(told),
    )
