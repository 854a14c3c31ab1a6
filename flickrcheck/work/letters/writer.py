"""Who writes the letters: the file writer.toml, checked so that nothing odd reaches a letter."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias, get_args

from flickrcheck.errors import UsageError, os_reason
from flickrcheck.language import say
from flickrcheck.model import REMOVAL_KINDS, Law, LetterKind, LetterLanguage, RemovalKind
from flickrcheck.resource import resource
from flickrcheck.work.letters.kinds import Role, laws_of, role_of

Kind: TypeAlias = RemovalKind
Relation = Literal["", "parent", "guardian"]
Residence = Literal["", "eu", "uk", "california", "illinois", "elsewhere"]
"""Where the one lives for whom a letter is written; "" where nobody said. "eu": also the EEA."""

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


_CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "kind": REMOVAL_KINDS,
    "law": ("", *get_args(Law)),
    "relation": get_args(Relation),
    "role": get_args(Role),
    "lives": get_args(Residence),
    "language": get_args(LetterLanguage),
}


@dataclass(frozen=True, slots=True)
class Writer:
    """The person a letter comes from.

    kind: "photographer" (copyright and the account's own data), "person" (somebody shown in the
    photos: data protection only), "guardian" (of a child that is shown), "mandate" (an agency or
    another representative). postal: the address, one line a line. flickr_nsid, flickr_name: the
    account of the photographer, of whom a mandate is for as well. law: which law letters name,
    "none" for none, "" for the one that ``propose`` finds for each operator. represents: the name
    of the child or the client. relation: of a guardian to the child. role: what the client of a
    mandate is to the photos. organisation: in whose name the writer signs. lives: see Residence.
    language: of the letters.
    """

    name: str
    email: str
    kind: Kind = "photographer"
    postal: str = ""
    flickr_nsid: str = ""
    flickr_name: str = ""
    law: Law | Literal[""] = "gdpr"
    represents: str = ""
    relation: Relation = ""
    role: Role = "person"
    organisation: str = ""
    lives: Residence = ""
    language: LetterLanguage = "en"

    @property
    def role_of_represented(self) -> Role:
        """What the one for whom the letter is written is to the photos."""
        return role_of(self.kind, self.role)


def read_writer(path: Path, *, represents: str | None = None) -> Writer:
    """The writer described in a TOML file.

    represents: stands in place of what the file says of it; an agency has one file for all clients.

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
    given: dict[str, Any] = {"name": "", "email": ""} | raw  # the choices are checked as others are
    given["postal"] = raw.get("postal", "").strip("\r\n")
    if represents is not None:
        given["represents"] = represents
    writer = Writer(**given)
    check_writer(writer)
    return writer


def check_writer(writer: Writer) -> None:
    """Raise UsageError with a sentence for the first value that must not go into a letter."""
    for key, choices in _CHOICES.items():
        _check_choice(key, getattr(writer, key), choices)
    needed = [("name", say("your name")), ("email", say("your e-mail address"))]
    if writer.kind == "guardian":
        needed.append(("represents", say("the name of the child")))
    elif writer.kind == "mandate":
        needed.append(("represents", say("the name of the person for whom you write")))
    for key, what in needed:
        if not getattr(writer, key).strip():
            raise UsageError(
                say("The letter needs {what}: {key} is missing. Fill it in.", what=what, key=key)
            )
    for key in ("name", "email", "flickr_nsid", "flickr_name", "represents", "organisation"):
        _check_line(key, getattr(writer, key), _LONGEST_NAME if key != "email" else _LONGEST_EMAIL)
    _check_line("postal", " ".join(writer.postal.splitlines()), _LONGEST_POSTAL)
    kind, role = writer.kind, writer.role_of_represented
    if writer.law and writer.law not in laws_of(kind, role):
        raise UsageError(
            say(
                "The law of Illinois protects the face of a person shown, not the photographer. "
                "Choose another law."
            )
        )
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


def law_of(kind: LetterKind, writer: Writer, proposed: Law) -> Law:
    """The law that a letter of this kind names: the writer's, else the proposed one, else none."""
    law = writer.law or proposed
    return law if law in laws_of(kind, writer.role_of_represented) else "none"


def example_writer() -> str:
    """A commented writer.toml to start from."""
    return resource("letters", "writer.toml").read_text(encoding="utf-8")


def _check_choice(key: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        listed = " or ".join(f'"{choice}"' for choice in choices if choice)
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
