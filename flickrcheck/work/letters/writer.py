"""Who writes the letters: the file writer.toml, checked so that nothing odd reaches a letter."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final, Literal, cast, get_args

from flickrcheck.errors import UsageError, os_reason
from flickrcheck.language import say
from flickrcheck.resource import resource

Kind = Literal["photographer", "person"]
Law = Literal["gdpr", "none"]

_LONGEST_NAME: Final = 200
_LONGEST_POSTAL: Final = 1000
_LONGEST_EMAIL: Final = 254  # RFC 5321, 4.5.3.1.3
_LARGEST_FILE: Final = 100_000  # bytes
_EMAIL = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
    r"([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9-]*[A-Za-z][A-Za-z0-9-]*"
)
_NSID = re.compile(r"[0-9]{1,15}@N[0-9]{2}")
# embeddings, overrides and isolates turn the text around them; marks (LRM, RLM, joiners) do not
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Writer:
    """The person a letter comes from.

    kind: "photographer" (copyright and the account's own data) or "person" (somebody shown in
    the photos: data protection only). postal: the address, one line a line. law: "gdpr" names
    the articles of the GDPR, "none" asks without naming a law.
    """

    name: str
    email: str
    kind: Kind = "photographer"
    postal: str = ""
    flickr_nsid: str = ""
    flickr_name: str = ""
    law: Law = "gdpr"


def read_writer(path: Path) -> Writer:
    """The writer described in a TOML file.

    Raises UsageError with a sentence for every problem of the file or of a value.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
    except OSError as error:
        raise UsageError(
            say(
                "The writer's file {path} cannot be read: {reason}. \"flickrcheck letters "
                '--example-writer" prints one to start from.',
                path=path,
                reason=os_reason(error),
            )
        ) from error
    if len(data) > _LARGEST_FILE:
        raise UsageError(
            say("The writer's file {path} is too large to be one. Name another file.", path=path)
        )
    try:
        raw = tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UsageError(
            say(
                "The writer's file {path} is not valid TOML: {error}. \"flickrcheck letters "
                '--example-writer" prints one to compare with.',
                path=path,
                error=error,
            )
        ) from error
    known = [field.name for field in fields(Writer)]
    for key, value in raw.items():
        if key not in known:
            raise UsageError(
                say(
                    "The writer's file {path} has the unknown key {key}. It may hold: {known}.",
                    path=path,
                    key=repr(key),
                    known=", ".join(known),
                )
            )
        if not isinstance(value, str):
            raise UsageError(
                say(
                    'In {path} the value of {key} is not a text in quotes: {key} = "..."',
                    path=path,
                    key=key,
                )
            )
    writer = Writer(
        name=raw.get("name", ""),
        email=raw.get("email", ""),
        kind=cast(Kind, raw.get("kind", "photographer")),
        postal=raw.get("postal", "").strip("\r\n"),
        flickr_nsid=raw.get("flickr_nsid", ""),
        flickr_name=raw.get("flickr_name", ""),
        law=cast(Law, raw.get("law", "gdpr")),
    )
    check_writer(writer)
    return writer


def check_writer(writer: Writer) -> None:
    """Raise UsageError with a sentence for the first value that must not go into a letter."""
    _check_choice("kind", writer.kind, get_args(Kind))
    _check_choice("law", writer.law, get_args(Law))
    for key, what in (("name", say("your name")), ("email", say("your e-mail address"))):
        if not getattr(writer, key).strip():
            raise UsageError(
                say("The letter needs {what}: {key} is missing. Fill it in.", what=what, key=key)
            )
    for key in ("name", "email", "flickr_nsid", "flickr_name"):
        _check_line(key, getattr(writer, key), _LONGEST_NAME if key != "email" else _LONGEST_EMAIL)
    _check_line("postal", " ".join(writer.postal.splitlines()), _LONGEST_POSTAL)
    if not _EMAIL.fullmatch(writer.email):
        raise UsageError(
            say(
                "{email} is not an e-mail address that a letter can use. Write it like "
                "name@example.org, with the part after @ in its ASCII form (xn--...).",
                email=repr(writer.email),
            )
        )
    if writer.flickr_nsid and not _NSID.fullmatch(writer.flickr_nsid):
        raise UsageError(
            say(
                "{flickr_nsid} is not a Flickr account ID. It looks like 12345678@N00; "
                "leave flickr_nsid out if you do not know yours.",
                flickr_nsid=repr(writer.flickr_nsid),
            )
        )


def example_writer() -> str:
    """A commented writer.toml to start from."""
    return resource("letters", "writer.toml").read_text(encoding="utf-8")


def _check_choice(key: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        listed = " or ".join(f'"{choice}"' for choice in choices)
        raise UsageError(
            say(
                "{key} is {value}, which is not known here. Write {listed}.",
                key=key,
                value=repr(value),
                listed=listed,
            )
        )


def _check_line(key: str, value: str, longest: int) -> None:
    if len(value) > longest:
        raise UsageError(
            say(
                "{key} has {number} characters; a letter takes at most {longest}. Shorten it.",
                key=key,
                number=len(value),
                longest=str(longest),
            )
        )
    if "=?" in value:  # RFC 2047: mail programs would decode it, line breaks included
        raise UsageError(
            say('{key} holds "=?", which is a code for mail programs. Leave it out.', key=key)
        )
    for character in value:
        category = unicodedata.category(character)
        if category in ("Cc", "Cs", "Zl", "Zp") or character in _TURNING:
            raise UsageError(
                say(
                    "{key} holds a line break or a control character (U+{code}), which could "
                    "change the head of a mail. Write it on one line without it.",
                    key=key,
                    code=format(ord(character), "04X"),
                )
            )
