"""A letter split to the fields of an operator's web form, to be copied there one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from flickrcheck.language import marked, say
from flickrcheck.model import Dataset, Form, FormValue, Request
from flickrcheck.work.catalogue import THIS_DATASET, WHOLE_OPERATOR
from flickrcheck.work.letters.entries import LISTED_IN_LETTER, name_of, photo_url
from flickrcheck.work.letters.ways import without_files
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.words import visible

_USUAL: Final[tuple[tuple[str, FormValue], ...]] = (
    (marked("Name", "field of a web form"), "name"),
    (marked("E-mail", "field of a web form"), "email"),
    (marked("Subject", "field of a web form"), "subject"),
    (marked("Message", "field of a web form"), "message"),
)


@dataclass(frozen=True, slots=True)
class WebForm:
    """address: of the form. fields: as (label, text), in the form's order. known: the labels are
    the form's own, and not those that forms usually have. note: a sentence, "" where there is
    nothing to say."""

    address: str
    fields: tuple[tuple[str, str], ...]
    known: bool
    note: str = ""


def web_forms(request: Request, writer: Writer, catalogue: Mapping[str, Dataset]) -> list[WebForm]:
    """What belongs in the web forms of the operator of a request, each form once.

    The person opens the form and copies the texts: nothing is filled in or sent from here.
    """
    found: dict[str, Form | None] = {}
    for dataset in (catalogue[id] for id in request.datasets if id in catalogue):
        for contact in dataset.contacts:
            if contact.channel == "form" and contact.scope in (THIS_DATASET, WHOLE_OPERATOR):
                found[contact.address] = found.get(contact.address) or dataset.form
    values = _values(request, writer, catalogue)
    return [_filled(address, form, values, request) for address, form in found.items()]


def _filled(
    address: str, form: Form | None, values: Mapping[FormValue, str], request: Request
) -> WebForm:
    if form is None:
        fields = [(say(label, "field of a web form"), value) for label, value in _USUAL]
    else:
        fields = [*form.fields]
    asked = {value for _, value in fields}
    note = ""
    if "links" in asked and len(request.matches) > 1:
        note = say(
            "The form may take one photo at a time. The links and the names in the dataset come "
            "in the same order, one a line."
        )
    elif "links" not in asked and len(request.matches) > LISTED_IN_LETTER:
        note = say(
            "A web form takes no files. The message names the first photos and offers the list of "
            "all of them. Send the list when somebody answers."
        )
    texts = tuple((label, values[value]) for label, value in fields)
    return WebForm(address, texts, form is not None, note)


def _values(
    request: Request, writer: Writer, catalogue: Mapping[str, Dataset]
) -> dict[FormValue, str]:
    account = " ".join(filter(None, (writer.flickr_name.strip(), writer.flickr_nsid)))
    return {
        "name": writer.name,
        "email": writer.email,
        "account": account,
        "subject": request.letter.subject,
        "message": without_files(request.letter).body.rstrip("\n"),
        "datasets": ", ".join(name_of(id, catalogue) for id in request.datasets),
        "keys": "\n".join(
            # a Flickr ID alone would pass for the dataset's own name, which is not known then
            visible(match.key or f"Flickr ID {match.entry_id or ''}", 200)
            for match in request.matches
        ),
        "links": "\n".join(photo_url(match.entry_id or 0) for match in request.matches),
    }
