"""What the guide says to each kind of person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_CANNOT: Final = (
    "Other pictures of the same face. There is no face search here.",
    "Pictures of which only a small part was used, collages and heavy edits, unless the Flickr ID "
    "tells.",
    "Datasets whose lists are not installed. What is not found is not proven to be absent.",
)


@dataclass(frozen=True, slots=True)
class Role:
    """One kind of person.

    id: as the settings keep it; title and about: on the first page; add: what to add, and tip;
    can, cannot: what is found; after: what comes next.
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
        "I took the photos",
        "You have photos of your own, and may have had them on Flickr.",
        "Add the folders with your photos. They are read where they are and never changed.",
        "Your Flickr account export is worth most: add its zip files as they are, or the folder "
        "that you unpacked them to. It tells the Flickr ID of every photo of the account.",
        (
            "Photos whose Flickr ID is in a dataset's list, also where you have no picture of them "
            "but the account export.",
            "The same picture without any ID, also smaller, recompressed, mirrored or turned.",
            "Your Flickr account, where a dataset lists other photos of it.",
        ),
        _CANNOT,
        "Afterwards you look at what was found, and get one letter drafted for each operator.",
    ),
    Role(
        "person",
        "I am shown in photos",
        "Somebody photographed you, and you want to know whether that picture is used.",
        "Add the pictures that show you. A handful is enough.",
        "Copies from a messenger or small ones will do. Add the original files if you have them, "
        "because their names and metadata may tell the Flickr ID.",
        (
            "The same picture, also smaller, recompressed, mirrored, turned or as a part.",
            "Where in it a dataset drew boxes around faces or people, if its list tells.",
        ),
        (
            "Other pictures of you. There is no face search here, so only the very pictures that "
            "you add are looked for.",
            *_CANNOT[1:],
        ),
        "If nothing is found, Datasets, Look up photos and accounts tells whether the account of "
        "the photographer is listed.",
    ),
    Role(
        "helper",
        "I check photos for others",
        "You work for an agency or an organisation, or you help a friend.",
        "Keep one casebook for each client: nothing of one gets into another. Make it first, then "
        "add the client's photos.",
        "Many clients go faster without a window: flickrcheck scan FOLDER --casebook FILE does the "
        "same and can be continued.",
        (
            "Photos whose Flickr ID is in a dataset's list, also from account exports.",
            "The same picture without any ID, also smaller, recompressed, mirrored or turned.",
            "Listed accounts, addresses and IDs without any picture: Datasets, Look up photos and "
            "accounts.",
        ),
        _CANNOT,
        "File, Export report without names writes a report that shows what was found, but not "
        "whose it is.",
    ),
)


def role_of(id: str) -> Role:
    """The role of this name; the first one where the settings say nothing or nonsense."""
    return next((role for role in ROLES if role.id == id), ROLES[0])
