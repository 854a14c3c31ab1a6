"""What the guide says to each kind of person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from flickrcheck.language import marked

_CANNOT: Final = (
    marked("Other pictures of the same face. There is no face search here."),
    marked(
        "Pictures of which only a small part was used, collages and heavy edits, unless the Flickr "
        "ID tells."
    ),
    marked("Datasets whose lists are not installed. What is not found is not proven to be absent."),
)


@dataclass(frozen=True, slots=True)
class Role:
    """One kind of person.

    All texts but the id are marked, to be said where they are shown. id: as the settings keep it;
    title and about: on the first page; add: what to add, and tip; can, cannot: what is found;
    after: what comes next.
    """

    id: str
    title: str
    about: str
    add: str
    tip: str
    can: tuple[str, ...]
    cannot: tuple[str, ...]
    after: str


ROLES: Final = (
    Role(
        "photographer",
        marked("I took the photos"),
        marked("You have photos of your own, and may have had them on Flickr."),
        marked("Add the folders with your photos. They are read where they are and never changed."),
        marked(
            "Your Flickr account export is worth most: add its zip files as they are, or the "
            "folder that you unpacked them to. It tells the Flickr ID of every photo of the "
            "account."
        ),
        (
            marked(
                "Photos whose Flickr ID is in a dataset's list, also where you have no picture of "
                "them but the account export."
            ),
            marked(
                "The same picture without any ID, also smaller, recompressed, mirrored or turned."
            ),
            marked("Your Flickr account, where a dataset lists other photos of it."),
        ),
        _CANNOT,
        marked(
            "Afterwards you look at what was found, and get one letter drafted for each operator."
        ),
    ),
    Role(
        "person",
        marked("I am shown in photos"),
        marked("Somebody photographed you, and you want to know whether that picture is used."),
        marked("Add the pictures that show you. A handful is enough."),
        marked(
            "Copies from a messenger or small ones will do; whole pictures are found more surely "
            "than cropped ones. Add the original files if you have them, because their names and "
            "metadata may tell the Flickr ID."
        ),
        (
            marked(
                "The same picture, also smaller, recompressed, mirrored or turned, and parts of "
                "it that a dataset holds."
            ),
            marked("Where in it a dataset drew boxes around faces or people, if its list tells."),
        ),
        (
            marked(
                "Other pictures of you. There is no face search here, so only the very pictures "
                "that you add are looked for."
            ),
            *_CANNOT[1:],
        ),
        marked(
            "Afterwards each picture has its own answer. Where one is found, you can say which "
            "box is you. Where none is, three ways lead on, each with one button."
        ),
    ),
    Role(
        "helper",
        marked("I check photos for others"),
        marked("You work for an agency or an organisation, or you help a friend."),
        marked(
            "Keep one casebook for each client: nothing of one gets into another. Make it first, "
            "then add the client's photos."
        ),
        marked(
            "Many clients go faster without a window: flickrcheck scan FOLDER --casebook FILE "
            "does the same and can be continued."
        ),
        (
            marked("Photos whose Flickr ID is in a dataset's list, also from account exports."),
            marked(
                "The same picture without any ID, also smaller, recompressed, mirrored or turned."
            ),
            marked(
                "Listed accounts, addresses and IDs without any picture: Datasets, Look up photos "
                "and accounts."
            ),
        ),
        _CANNOT,
        marked(
            "File, Export report without names writes a report that shows what was found, but not "
            "whose it is."
        ),
    ),
)


def role_of(id: str) -> Role:
    """The role of this name; the first one where the settings say nothing or nonsense."""
    return next((role for role in ROLES if role.id == id), ROLES[0])
