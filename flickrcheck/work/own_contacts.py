"""The catalogue with the contacts that the person entered, which go before its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Literal, cast

from flickrcheck.errors import UsageError
from flickrcheck.language import say
from flickrcheck.model import Contact, Dataset
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_contacts import OwnContact, own_contacts, save_contact
from flickrcheck.work.catalogue_file import CHANNELS, THIS_DATASET, wrong_address

LONGEST = 500  # letters of a name or an address


def with_own(
    catalogue: Mapping[str, Dataset], contacts: Iterable[OwnContact]
) -> dict[str, Dataset]:
    """The catalogue in which the person's contacts stand first, in place of those they correct.

    A contact that no letter could be sent to is left out: a casebook may come from anywhere.
    """
    merged = dict(catalogue)
    for own in contacts:
        dataset, contact = merged.get(own.dataset), own.contact
        if dataset is not None and not _problem(contact.channel, contact.name, contact.address):
            kept = (each for each in dataset.contacts if each.own or each.address != own.replaces)
            merged[own.dataset] = replace(dataset, contacts=(contact, *kept))
    return merged


def catalogue_of(catalogue: Mapping[str, Dataset], casebook: Casebook) -> dict[str, Dataset]:
    """The catalogue with the contacts that a casebook keeps."""
    return with_own(catalogue, own_contacts(casebook))


def keep_contact(
    casebook: Casebook,
    dataset: str,
    *,
    channel: str,
    name: str,
    address: str,
    replaces: str = "",
    today: date,
) -> None:
    """Check and save a contact that the person entered.

    channel: one of CHANNELS; replaces: the address of the catalogue that it corrects. Raises
    UsageError with a sentence where something is missing or is no address.
    """
    name, address = " ".join(name.split()), " ".join(address.split())
    problem = _problem(channel, name, address)
    if problem:
        raise UsageError(problem)
    contact = Contact(
        name=name,
        channel=cast(Literal["email", "form", "post"], channel),
        address=address,
        scope=THIS_DATASET,
        source="",
        own=True,
    )
    save_contact(casebook, OwnContact(0, dataset, contact, replaces), today)


def _problem(channel: str, name: str, address: str) -> str:
    """What is wrong with a contact, in a sentence, "" if nothing."""
    if not name or not address:
        return say("The name or the address is missing. Fill in both.")
    if max(len(name), len(address)) > LONGEST:
        return say(
            "The name or the address is too long. Both may have {number} letters.", number=LONGEST
        )
    if not (name + address).isprintable() or channel not in CHANNELS:
        return say("The name or the address holds signs that cannot be printed. Type it anew.")
    if wrong_address(channel, address) and channel == "email":
        return say("This is no e-mail address. It has to look like privacy@example.org.")
    if wrong_address(channel, address):
        return say("This is no address of a web form. It has to begin with https://")
    return ""
