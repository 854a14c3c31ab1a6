"""The schema of one file of resources/catalogue/: every key is known, typed and checked.

The files are the program's own, but they are edited by hand and a wrong address would send a
person's letter to the wrong place: an unknown key, a missing value or a wrong type is an error.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, Literal, cast, get_args

from flickrcheck.model import Contact, Counts, Dataset, Form, FormValue

THIS_DATASET: Final = "this dataset"
WHOLE_OPERATOR: Final = "the operator as a whole"

# In the order in which they are to be tried. Letters are addressed to the first two only: the
# others can help, but do not run the dataset.
SCOPES: Final = (
    THIS_DATASET,
    WHOLE_OPERATOR,
    "the host of the photos",
    "a recipient of the dataset",
)
CHANNELS: Final = ("email", "form", "post")
DISTRIBUTED: Final = ("links", "names", "photos", "crops", "labels")
_FLICKR: Final = ("all", "part", "none", "unknown")
_STATES: Final = ("available", "on request", "withdrawn", "not checked")

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_COUNTRY = re.compile(r"[A-Z]{2}(/[A-Z]{2})*")
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_HTTPS = re.compile(r"https://[A-Za-z0-9.-]+\.[A-Za-z]{2,}(/\S*)?")
_SOME_DAY = re.compile(r"(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")

_TEXTS: Final = ("id", "name", "operator", "about", "status", "faces", "list_files")
_MAY_LACK: Final = (
    *("procedure", "procedure_url", "country", "withdrawn_on", "successor", "list_format"),
    *("self_search", "lawsuits", "lawsuits_source"),
)
_CHOICES: Final = {"flickr": _FLICKR, "state": _STATES}
_LISTS: Final = ("steps", "must_supply", "sources", "aliases", "parents", "distributed")
_FLAGS: Final = ("fictitious", "account_consent")
_OTHERS: Final = ("year", "face_marks", "counts", "contacts", "form")
_KEYS: Final = frozenset((*_TEXTS, *_MAY_LACK, *_CHOICES, *_LISTS, *_FLAGS, *_OTHERS))
_COUNTED: Final = ("photos", "flickr_photos", "faces", "people", "accounts")
_CONTACT_KEYS: Final = ("name", "channel", "address", "scope", "source")


class WrongError(Exception):
    """What is wrong in one file; becomes a sentence with the file's name."""


def dataset_of(raw: Mapping[str, Any]) -> Dataset:
    """The dataset that a file describes, as ``tomllib`` gives it. Raises WrongError."""
    _refuse_unknown(raw, _KEYS, "it")
    texts = {key: _text(raw, key) for key in _TEXTS}
    if not _ID.fullmatch(texts["id"]):
        raise WrongError("its id is not made of lower-case letters, digits and single hyphens")
    optional = {key: _text(raw, key) if key in raw else "" for key in _MAY_LACK}
    _check_optional(optional)
    chosen = {key: _choice(raw, key, values) for key, values in _CHOICES.items()}
    if optional["withdrawn_on"] and chosen["state"] != "withdrawn":
        raise WrongError("it says when it was withdrawn, but its state is not 'withdrawn'")
    year = raw.get("year")
    if year is not None and (type(year) is not int or not 1990 <= year <= 2100):
        raise WrongError("its year is not a year between 1990 and 2100")
    lists = {key: _texts(raw, key) for key in _LISTS}
    if not lists["sources"]:
        raise WrongError("it names no source")
    for form in lists["distributed"]:
        if form not in DISTRIBUTED:
            raise WrongError(f"it was given out as {form!r}, not as {', '.join(DISTRIBUTED)}")
    flags = {key: _flag(raw, key) for key in _FLAGS}
    contacts = _contacts(raw.get("contacts", []))
    return Dataset(
        id=texts["id"],
        name=texts["name"],
        operator=texts["operator"],
        country=optional["country"],
        year=year,
        about=texts["about"],
        status=texts["status"],
        withdrawn=chosen["state"] == "withdrawn",
        faces=texts["faces"],
        procedure=optional["procedure"] or None,
        procedure_url=optional["procedure_url"] or None,
        steps=lists["steps"],
        must_supply=lists["must_supply"],
        contacts=contacts,
        list_files=texts["list_files"],
        sources=lists["sources"],
        aliases=lists["aliases"],
        parents=lists["parents"],
        fictitious=flags["fictitious"],
        account_consent=flags["account_consent"],
        flickr=cast(Literal["all", "part", "none", "unknown"], chosen["flickr"]),
        state=cast(Literal["available", "on request", "withdrawn", "not checked"], chosen["state"]),
        withdrawn_on=optional["withdrawn_on"],
        successor=optional["successor"],
        counts=_counts(raw["counts"]) if "counts" in raw else None,
        distributed=lists["distributed"],
        face_marks=_flag(raw, "face_marks") if "face_marks" in raw else None,
        list_format=optional["list_format"],
        self_search=optional["self_search"],
        lawsuits=optional["lawsuits"],
        lawsuits_source=optional["lawsuits_source"],
        form=_form(raw["form"], contacts) if "form" in raw else None,
    )


def wrong_address(channel: str, address: str) -> bool:
    """Whether an address has another form than its channel's; a post address may be any text."""
    if channel == "email":
        return not _EMAIL.fullmatch(address)
    return channel == "form" and not _HTTPS.fullmatch(address)


def _check_optional(optional: Mapping[str, str]) -> None:
    if optional["country"] and not _COUNTRY.fullmatch(optional["country"]):
        raise WrongError(f"its country {optional['country']!r} is not a code such as US or US/DE")
    if optional["withdrawn_on"] and not _SOME_DAY.fullmatch(optional["withdrawn_on"]):
        raise WrongError(f"the day {optional['withdrawn_on']!r} is not written as 2020-06-30")
    if optional["list_format"] and not _ID.fullmatch(optional["list_format"]):
        raise WrongError(f"the list format {optional['list_format']!r} is not the name of one")
    for key in ("procedure_url", "lawsuits_source"):
        if optional[key] and not _HTTPS.fullmatch(optional[key]):
            raise WrongError(f"the {key} {optional[key]!r} is not an https address")
    if bool(optional["lawsuits"]) != bool(optional["lawsuits_source"]):
        raise WrongError("its lawsuits and lawsuits_source do not come together")


def _contacts(raw: object) -> tuple[Contact, ...]:
    if not isinstance(raw, list) or not all(isinstance(item, dict) for item in raw):
        raise WrongError("its contacts are not written as [[contacts]] tables")
    contacts = tuple(_contact(item) for item in raw)
    ranks = [SCOPES.index(contact.scope) for contact in contacts]
    if ranks != sorted(ranks):
        raise WrongError(f"its contacts do not come in this order: {'; '.join(SCOPES)}")
    return contacts


def _contact(raw: Mapping[str, Any]) -> Contact:
    _refuse_unknown(raw, (*_CONTACT_KEYS, "checked", "note"), "a contact")
    texts = {key: _text(raw, key) for key in _CONTACT_KEYS}
    channel, address, scope = texts["channel"], texts["address"], texts["scope"]
    if channel not in CHANNELS:
        raise WrongError(f"a contact's channel is {channel!r}, not one of {', '.join(CHANNELS)}")
    if scope not in SCOPES:
        raise WrongError(f"a contact's scope is {scope!r}, not one of: {'; '.join(SCOPES)}")
    if wrong_address(channel, address):
        kind = "an e-mail address" if channel == "email" else "an https address"
        raise WrongError(f"the contact {address!r} is not {kind}")
    checked = raw.get("checked")
    if checked is not None and type(checked) is not date:
        raise WrongError("the value 'checked' of a contact is not a date such as 2026-11-23")
    return Contact(
        name=texts["name"],
        channel=cast(Literal["email", "form", "post"], channel),
        address=address,
        scope=scope,
        source=texts["source"],
        checked=checked.isoformat() if checked else "",
        note=_text(raw, "note") if "note" in raw else "",
    )


def _form(raw: object, contacts: Sequence[Contact]) -> Form:
    if not isinstance(raw, dict):
        raise WrongError("its form is not written as a [form] table")
    _refuse_unknown(raw, ("source", "fields"), "its form")
    if not any(contact.channel == "form" for contact in contacts):
        raise WrongError("it has a form, but no contact of the channel 'form'")
    listed = raw.get("fields")
    if not isinstance(listed, list) or not listed:
        raise WrongError("the fields of its form are not a list")
    fields: list[tuple[str, FormValue]] = []
    for item in listed:
        if not isinstance(item, list) or len(item) != 2:
            raise WrongError("a field of its form is not written as [label, value]")
        label = _text({"label": item[0]}, "label")
        value = _choice({"value": item[1]}, "value", get_args(FormValue))
        fields.append((label, cast(FormValue, value)))
    return Form(source=_text(raw, "source"), fields=tuple(fields))


def _counts(raw: object) -> Counts:
    if not isinstance(raw, dict):
        raise WrongError("its counts are not written as a [counts] table")
    _refuse_unknown(raw, (*_COUNTED, "source"), "its counts")
    numbers = {key: raw[key] for key in _COUNTED if key in raw}
    for key, number in numbers.items():
        if type(number) is not int or number < 1:
            raise WrongError(f"its count {key!r} is not a whole number above zero")
    if not numbers:
        raise WrongError("its counts are empty")
    return Counts(source=_text(raw, "source"), **numbers)


def _refuse_unknown(raw: Mapping[str, Any], known: Sequence[str] | frozenset[str], of: str) -> None:
    unknown = sorted(set(raw) - set(known))
    if unknown:
        raise WrongError(f"{of} has the unknown key {unknown[0]!r}")


def _text(raw: Mapping[str, Any], key: str) -> str:
    value = raw.get(key)
    if not isinstance(value, str) or not value.strip():
        raise WrongError(f"the value {key!r} is missing, empty or not a text")
    value = value.strip()
    if not value.isprintable():
        raise WrongError(f"the text {key!r} holds a line break or a control character")
    return value


def _choice(raw: Mapping[str, Any], key: str, values: Sequence[str]) -> str:
    value = _text(raw, key)
    if value not in values:
        raise WrongError(f"the value {key!r} is {value!r}, not one of: {'; '.join(values)}")
    return value


def _texts(raw: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = raw.get(key, [])
    if not isinstance(value, list):
        raise WrongError(f"the value {key!r} is not a list of texts")
    return tuple(_text({key: item}, key) for item in value)


def _flag(raw: Mapping[str, Any], key: str) -> bool:
    value = raw.get(key, False)
    if not isinstance(value, bool):
        raise WrongError(f"the value {key!r} is neither true nor false")
    return value
