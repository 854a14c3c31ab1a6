"""What the catalogue knows of a dataset, in words: for the window and for the command line."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from flickrcheck.language import marked, say
from flickrcheck.model import Contact, Counts, Dataset
from flickrcheck.work.catalogue_file import THIS_DATASET, WHOLE_OPERATOR
from flickrcheck.work.words import counted, date_words, enumerated, visible


class Difficulty(enum.Enum):
    """How hard it is to get out of a dataset, by what is known of the way."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"
    VERY_HARD = "very hard"


_DIFFICULTIES: Final = {
    Difficulty.EASY: marked("Easy", "removal"),
    Difficulty.MEDIUM: marked("Medium", "removal"),
    Difficulty.HARD: marked("Hard", "removal"),
    Difficulty.VERY_HARD: marked("Very hard", "removal"),
}
_WHY: Final = {
    Difficulty.EASY: marked("Easy: the operator says how, and names an address for it."),
    Difficulty.MEDIUM: marked(
        "Medium: the operator says how, but wants something done first, or names no address for it."
    ),
    Difficulty.HARD: marked(
        "Hard: the operator does not say how, but there is an address to write to."
    ),
    Difficulty.VERY_HARD: marked(
        "Very hard: the operator does not say how, and no address of it is known."
    ),
}
_STATES: Final = {
    "available": marked("Available", "dataset"),
    "on request": marked("On request", "dataset"),
    "withdrawn": marked("Withdrawn", "dataset"),
    "not checked": marked("Not checked", "dataset"),
}
_FLICKR: Final = {
    "all": marked("All of it."),
    "part": marked("A part of it."),
    "none": marked("None of it."),
    "unknown": marked("Not known."),
}
_DISTRIBUTED: Final = {
    "links": marked("links to the photos"),
    "names": marked("names or IDs of the photos"),
    "photos": marked("whole photos"),
    "crops": marked("faces cut out of photos"),
    "labels": marked("labels alone"),
}
_CHANNELS: Final = {
    "email": marked("E-mail"),
    "form": marked("Web form"),
    "post": marked("Post", "by letter"),
}


def difficulty_of(dataset: Dataset) -> Difficulty:
    """How hard a removal is: judged by procedure, steps and addresses, so it is never outdated."""
    reachable = any(contact.scope in (THIS_DATASET, WHOLE_OPERATOR) for contact in dataset.contacts)
    if dataset.procedure:
        direct = any(contact.scope == THIS_DATASET for contact in dataset.contacts)
        return Difficulty.EASY if direct and not dataset.steps else Difficulty.MEDIUM
    return Difficulty.HARD if reachable else Difficulty.VERY_HARD


def difficulty_words(difficulty: Difficulty) -> str:
    """A difficulty in a word, such as "Easy"."""
    return say(_DIFFICULTIES[difficulty], "removal")


def state_words(dataset: Dataset) -> str:
    """Whether a dataset can still be had, in a word or two."""
    return say(_STATES[dataset.state], "dataset")


def size_words(counts: Counts) -> str:
    """How much a dataset holds, as its source says."""
    kinds = []
    if counts.photos is not None:
        kinds.append(counted(counts.photos, "photo"))
        if counts.flickr_photos is not None and counts.flickr_photos != counts.photos:
            kinds.append(
                say("{number} of them known to be from Flickr", number=counts.flickr_photos)
            )
    if counts.faces is not None:
        kinds.append(counted(counts.faces, "face"))
    if counts.people is not None:
        kinds.append(counted(counts.people, "person", "people"))
    if counts.accounts is not None:
        kinds.append(counted(counts.accounts, "Flickr account"))
    return say("{counts}. Source: {source}", counts=", ".join(kinds), source=counts.source)


def channel_name(channel: str) -> str:
    """How a contact is reached. channel: one of ``catalogue_file.CHANNELS``."""
    if channel == "post":
        return say(_CHANNELS["post"], "by letter")
    return say(_CHANNELS[channel])


def contact_words(contact: Contact) -> str:
    """A contact with what it is for, where it was published and when it was last seen there."""
    address, name = visible(contact.address, 500), visible(contact.name, 200)
    if contact.own:
        day = date_words(date.fromisoformat(contact.checked))
        return say(
            "{address}\n{name}. Entered by you on {day}.", address=address, name=name, day=day
        )
    words = say(
        "{address}\n{name}, for {scope}. Address published at {source}",
        address=address,
        name=name,
        scope=say(contact.scope, "catalogue"),
        source=contact.source,
    )
    if contact.checked:
        day = date_words(date.fromisoformat(contact.checked))
        words = say("{contact}. Last seen there on {day}.", contact=words, day=day)
    else:
        words = say("{contact}. When it was last seen there is not noted.", contact=words)
    return f"{words}\n{say(contact.note, 'catalogue')}" if contact.note else words


def procedure_words(dataset: Dataset) -> str:
    """The operator's own way of removal, with its address."""
    if dataset.procedure is None:
        return say("No procedure known.")
    return f"{say(dataset.procedure, 'catalogue')} {dataset.procedure_url or ''}".strip()


def dataset_rows(dataset: Dataset, catalogue: Mapping[str, Dataset]) -> Iterator[tuple[str, str]]:
    """All that the catalogue knows of a dataset, as titles with texts."""
    yield from _what_it_is(dataset, catalogue)
    yield from removal_rows(dataset)
    if dataset.self_search:
        yield say("Look yourself up"), say(dataset.self_search, "catalogue")
    if dataset.lawsuits:
        lawsuits = say(dataset.lawsuits, "catalogue")
        yield say("Lawsuits"), f"{lawsuits} {dataset.lawsuits_source}"
    yield say("To search it"), say(dataset.list_files, "catalogue")
    if dataset.list_format:
        words = say("{format} (a reader of this program takes it)", format=dataset.list_format)
        yield say("List format"), words
    yield say("Sources"), "\n".join(dataset.sources)


def _what_it_is(dataset: Dataset, catalogue: Mapping[str, Dataset]) -> Iterator[tuple[str, str]]:
    yield say("Operator"), operator_words(dataset)
    if dataset.aliases:
        yield say("Also called"), enumerated(dataset.aliases)
    yield say("Status"), say(dataset.status, "catalogue")
    if dataset.withdrawn_on:
        yield say("Withdrawn"), dataset.withdrawn_on
    if dataset.successor:
        yield say("Successor"), dataset.successor
    yield say("About"), say(dataset.about, "catalogue")
    if dataset.counts:
        yield say("Size"), size_words(dataset.counts)
    if not dataset.fictitious:
        yield say("From Flickr"), say(_FLICKR[dataset.flickr])
    if dataset.parents:
        names = [catalogue[id].name if id in catalogue else id for id in dataset.parents]
        yield say("Taken from"), enumerated(names)
    if dataset.distributed:
        forms = enumerated([say(_DISTRIBUTED[form]) for form in dataset.distributed])
        yield say("Given out as"), forms[:1].upper() + forms[1:] + "."
    yield say("Faces"), say(dataset.faces, "catalogue")


def removal_rows(dataset: Dataset) -> Iterator[tuple[str, str]]:
    """How to get out of a dataset, as titles with texts."""
    yield say("Removal"), procedure_words(dataset)
    for step in dataset.steps:
        yield say("First"), say(step, "catalogue")
    if dataset.must_supply:
        yield (
            say("To be named"),
            "\n".join(f"• {say(need, 'catalogue')}" for need in dataset.must_supply),
        )
    if not dataset.fictitious:
        yield say("Difficulty"), say(_WHY[difficulty_of(dataset)])
    for contact in dataset.contacts:
        yield channel_name(contact.channel), contact_words(contact)
    if not dataset.contacts:
        yield say("Contact"), say("No address is known.")


def operator_words(dataset: Dataset) -> str:
    """Who runs a dataset, with the country where it is known."""
    if not dataset.country:
        return dataset.operator
    return say("{operator} ({country})", operator=dataset.operator, country=dataset.country)
