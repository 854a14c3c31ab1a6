"""Reads resources/catalogue/: one TOML file a dataset, checked strictly.

The files are the program's own, but they are edited by hand and a wrong address would send a
person's letter to the wrong place: an unknown key, a missing value or a wrong type is an error.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, cast

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Contact, Dataset
from flickrcheck.resource import resource

THIS_DATASET: Final = "this dataset"
WHOLE_OPERATOR: Final = "the operator as a whole"

# Letters are addressed to the first two only: the others can help, but do not run the dataset.
SCOPES: Final = (
    THIS_DATASET,
    WHOLE_OPERATOR,
    "the host of the photos",
    "a recipient of the dataset",
)
_CHANNELS: Final = ("email", "form", "post")

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")

_TEXTS: Final = ("id", "name", "operator", "country", "about", "status", "faces", "list_files")
_TEXTS_OR_NONE: Final = ("procedure", "procedure_url")
_LISTS: Final = ("steps", "must_supply", "sources", "aliases", "parents")
_FLAGS: Final = ("withdrawn", "fictitious", "account_consent")
_KEYS: Final = frozenset((*_TEXTS, *_TEXTS_OR_NONE, *_LISTS, *_FLAGS, "year", "contacts"))
_CONTACT_KEYS: Final = ("name", "channel", "address", "scope", "source")


class _WrongError(Exception):
    """What is wrong in one file; becomes a sentence with the file's name."""


def load_catalogue(folder: Path | None = None) -> dict[str, Dataset]:
    """All datasets by their ID, in the order of their IDs.

    folder: where the TOML files are, by default the program's own.
    Raises UnusableFileError for a file that cannot be read or does not fit the schema.
    """
    catalogue: dict[str, Dataset] = {}
    folder = folder or resource("catalogue")
    for path in sorted(folder.glob("*.toml")):
        try:
            with path.open("rb") as file:
                dataset = _dataset(tomllib.load(file))
            if dataset.id != path.stem:
                raise _WrongError(f"its id is {dataset.id!r}, which is not the file's name")
        except (_WrongError, OSError, ValueError) as error:
            raise UnusableFileError(
                f"The catalogue file {path.name} cannot be used: {error}. "
                "Install flickrcheck again, or mend the file if you changed it."
            ) from error
        catalogue[dataset.id] = dataset
    for dataset in catalogue.values():
        for parent in dataset.parents:
            if parent not in catalogue:
                raise UnusableFileError(
                    f"The catalogue file {dataset.id}.toml cannot be used: it names the parent "
                    f"{parent!r}, which has no file of its own. Install flickrcheck again, or "
                    "mend the file if you changed it."
                )
    return catalogue


@cache
def _own_names() -> Mapping[str, str]:
    return {dataset.id: dataset.name for dataset in load_catalogue().values()}


def dataset_name(dataset_id: str) -> str:
    """The name of a dataset for people, or the ID itself where the catalogue does not know it."""
    return _own_names().get(dataset_id, dataset_id)


def _dataset(raw: Mapping[str, Any]) -> Dataset:
    unknown = sorted(set(raw) - _KEYS)
    if unknown:
        raise _WrongError(f"it has the unknown key {unknown[0]!r}")
    texts = {key: _text(raw, key) for key in _TEXTS}
    if not _ID.fullmatch(texts["id"]):
        raise _WrongError("its id is not made of lower-case letters, digits and single hyphens")
    optional = {key: _text(raw, key) if key in raw else None for key in _TEXTS_OR_NONE}
    year = raw.get("year")
    if year is not None and (type(year) is not int or not 1990 <= year <= 2100):
        raise _WrongError("its year is not a year between 1990 and 2100")
    lists = {key: _texts(raw, key) for key in _LISTS}
    if not lists["sources"]:
        raise _WrongError("it names no source")
    flags = {key: _flag(raw, key) for key in _FLAGS}
    contacts = raw.get("contacts", [])
    if not isinstance(contacts, list) or not all(isinstance(item, dict) for item in contacts):
        raise _WrongError("its contacts are not written as [[contacts]] tables")
    return Dataset(
        id=texts["id"],
        name=texts["name"],
        operator=texts["operator"],
        country=texts["country"],
        year=year,
        about=texts["about"],
        status=texts["status"],
        withdrawn=flags["withdrawn"],
        faces=texts["faces"],
        procedure=optional["procedure"],
        procedure_url=optional["procedure_url"],
        steps=lists["steps"],
        must_supply=lists["must_supply"],
        contacts=tuple(_contact(item) for item in contacts),
        list_files=texts["list_files"],
        sources=lists["sources"],
        aliases=lists["aliases"],
        parents=lists["parents"],
        fictitious=flags["fictitious"],
        account_consent=flags["account_consent"],
    )


def _contact(raw: Mapping[str, Any]) -> Contact:
    unknown = sorted(set(raw) - set(_CONTACT_KEYS))
    if unknown:
        raise _WrongError(f"a contact has the unknown key {unknown[0]!r}")
    texts = {key: _text(raw, key) for key in _CONTACT_KEYS}
    channel, address, scope = texts["channel"], texts["address"], texts["scope"]
    if channel not in _CHANNELS:
        raise _WrongError(f"a contact's channel is {channel!r}, not one of {', '.join(_CHANNELS)}")
    if scope not in SCOPES:
        raise _WrongError(f"a contact's scope is {scope!r}, not one of: {'; '.join(SCOPES)}")
    if channel == "email" and not _EMAIL.fullmatch(address):
        raise _WrongError(f"the contact {address!r} is not an e-mail address")
    if channel == "form" and not address.startswith("https://"):
        raise _WrongError(f"the form {address!r} is not an https address")
    return Contact(
        name=texts["name"],
        channel=cast(Literal["email", "form", "post"], channel),
        address=address,
        scope=scope,
        source=texts["source"],
    )


def _text(raw: Mapping[str, Any], key: str) -> str:
    value = raw.get(key)
    if not isinstance(value, str) or not value.strip():
        raise _WrongError(f"the value {key!r} is missing, empty or not a text")
    value = value.strip()
    if not value.isprintable():
        raise _WrongError(f"the text {key!r} holds a line break or a control character")
    return value


def _texts(raw: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = raw.get(key, [])
    if not isinstance(value, list):
        raise _WrongError(f"the value {key!r} is not a list of texts")
    return tuple(_text({key: item}, key) for item in value)


def _flag(raw: Mapping[str, Any], key: str) -> bool:
    value = raw.get(key, False)
    if not isinstance(value, bool):
        raise _WrongError(f"the value {key!r} is neither true nor false")
    return value
