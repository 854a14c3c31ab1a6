"""The types that pass between the parts of the program: frozen dataclasses, nothing else.

Flickr photo IDs are ``int`` here (they fit 64 bits) and strings in everything that leaves the
program as JSON, because JavaScript loses digits above 2**53.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum
from typing import Final, Literal, get_args


class Strength(StrEnum):
    """How far a Flickr reference may be trusted."""

    STRONG = "strong"  # accepted alone
    WEAK = "weak"  # a candidate that needs the owner or the picture to agree


class Source(IntEnum):
    """Where a Flickr reference is from, in the order of trust: the lowest number is trusted most.

    EXPORT: the account export ("Your Flickr data"). DATABASE: the database of a program that
    uploaded the photo. FIELD: a field or keyword made for it in the metadata. ORIGIN: where the
    file was downloaded from, as the operating system noted it. DOWNLOADER: the file that a
    downloader wrote beside the picture. STRONG_NAME, WEAK_NAME: the file name. ADDRESS: a Flickr
    address in the metadata, or as a person typed it.
    """

    EXPORT = 1
    DATABASE = 2
    FIELD = 3
    ORIGIN = 4
    DOWNLOADER = 5
    STRONG_NAME = 6
    ADDRESS = 7
    WEAK_NAME = 8


class Grade(StrEnum):
    """How sure a match is. Shown in words, never as a percentage."""

    LISTED = "A"
    SAME_PICTURE = "B"
    POSSIBLE = "C"
    ACCOUNT = "D"


class Verdict(StrEnum):
    """What the person says of a match.

    ALLOWED: the picture is theirs, and they do not mind that the dataset has it.
    """

    MINE = "mine"
    NOT_MINE = "not mine"
    UNSURE = "unsure"
    ALLOWED = "allowed"


@dataclass(frozen=True, slots=True)
class Photo:
    """One picture file.

    path: as the operating system gave it (may hold surrogate escapes on POSIX);
    size in bytes; mtime_ns in nanoseconds since 1970; content_key: 16 bytes that are equal for
    files with equal bytes, None while the file has not been read.
    """

    path: str
    size: int
    mtime_ns: int
    content_key: bytes | None = None


@dataclass(frozen=True, slots=True)
class FlickrRef:
    """What a file, a name or a URL says about a Flickr photo.

    ``photo_id`` or ``nsid`` (or both) is set. ``how`` is a phrase for a person that completes
    "known from ...": "the file name 123_abc.jpg", "the account export's photo_123.json".
    """

    photo_id: int | None
    nsid: str | None
    strength: Strength
    how: str
    source: Source


@dataclass(frozen=True, slots=True)
class PartPrint:
    """Hashes of a part of a picture, packed as in Fingerprint, 32 bytes each.

    part: which part, a number of photo/parts.py (without its uniform border, the centre square,
    a window).
    """

    part: int
    phash: bytes
    dhash: bytes


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Perceptual hashes of one picture, enough to compare it in all eight orientations.

    phash: 32 bytes, ImageHash ``phash(hash_size=16)``, row by row, first bit highest.
    flips: 96 bytes, the phash of the picture mirrored, flipped top to bottom, and both.
    dhash: 32 bytes, ImageHash ``dhash(hash_size=16)``, same packing.
    dhash_turned: 96 bytes, the dhash of the picture mirrored, transposed, and transposed after
        it was flipped top to bottom. (Where neighbouring pixels are equal, one cannot be told
        from the other.)
    plain: the picture is too plain to be compared by its fingerprint.
    parts: hashes of parts of it that a dataset's copy may show alone; parts that are too plain
        are left out.
    """

    phash: bytes
    flips: bytes
    dhash: bytes
    dhash_turned: bytes
    plain: bool
    parts: tuple[PartPrint, ...] = ()


@dataclass(frozen=True, slots=True)
class FaceBox:
    """A box that a dataset's makers drew: pixels from the top left corner of a frame.

    Positions are None where the list names a face without saying where it is. The frame size is
    None where the list does not give it. ``kind`` is "face" or "person" (whole-body boxes);
    ``key`` is the dataset's own name of the face.
    """

    x: int | None
    y: int | None
    w: int | None
    h: int | None
    frame_w: int | None = None
    frame_h: int | None = None
    kind: Literal["face", "person"] = "face"
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One photo of a dataset, as an index pack holds it.

    ``key`` is the dataset's own name of the photo, None where it is the photo ID.
    ``phash`` and ``dhash`` are 32 bytes each or None (see Fingerprint); ``parts`` are hashes of
    parts of its picture. ``alias`` is the name in the owner's Flickr address where the list gives
    that instead of the NSID or beside it. ``original_md5`` (16 bytes) and ``original_size`` (bytes)
    are those of the file that was uploaded to Flickr, where the list gives both.
    """

    dataset: str
    photo_id: int
    nsid: str | None = None
    key: str | None = None
    phash: bytes | None = None
    dhash: bytes | None = None
    faces: tuple[FaceBox, ...] = ()
    parts: tuple[PartPrint, ...] = ()
    alias: str | None = None
    original_md5: bytes | None = None
    original_size: int | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One proof of a match.

    distance: differing bits of 256 between the phashes, None unless kind is "picture";
    dhash_distance: the same of the second opinion, None where it could not be had;
    orientation: how the person's picture has to be turned to agree, None unless "picture";
    how: a phrase for a person;
    window: the part of the person's upright picture that agrees where it is not the whole: left,
    top, width and height as fractions of its width and height;
    parts: which part of the person's picture agrees with which part of the listed one, numbers of
    photo/parts.py, None where nobody noted it. What agrees of the person's picture is the window
    where there is one.
    "file" means that the file is byte for byte the original that the list describes.
    """

    kind: Literal["id", "owner", "picture", "file"]
    how: str
    distance: int | None = None
    dhash_distance: int | None = None
    orientation: str | None = None
    window: tuple[float, float, float, float] | None = None
    parts: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A picture of the person tied to an entry (or, grade D, only to a listed account).

    ``entry_id`` is the Flickr photo ID of the entry, None for grade D. ``key`` is the dataset's
    own name of it. ``note`` says in a sentence what speaks against the match, "" if nothing does.
    """

    photo: Photo
    dataset: str
    entry_id: int | None
    nsid: str | None
    key: str | None
    grade: Grade
    evidence: tuple[Evidence, ...]
    faces: tuple[FaceBox, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach an operator. ``source`` says where the address was published.

    ``checked``: the day (ISO 8601) on which the address was last seen in its source, "" where it
    was not looked up again; it makes no other contact of it. ``own``: the person entered it.
    ``note``: what to know before writing there, in a sentence.
    """

    name: str
    channel: Literal["email", "form", "post"]
    address: str
    scope: str  # "this dataset", or what else the contact is for
    source: str
    checked: str = field(default="", compare=False)
    own: bool = False
    note: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a dataset holds, as its source says; None where it does not say.

    flickr_photos: those of ``photos`` that are known to be from Flickr; people: identities that
    were told apart; accounts: of Flickr.
    """

    source: str
    photos: int | None = None
    flickr_photos: int | None = None
    faces: int | None = None
    people: int | None = None
    accounts: int | None = None


FormValue = Literal["name", "email", "account", "subject", "message", "datasets", "keys", "links"]
"""What belongs in a field of a web form: of the writer, of the letter, or of every entry."""


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of an operator's web form in their order, each as (label, what belongs in it).

    Labels are as the form has them. ``source`` says where that was seen.
    """

    source: str
    fields: tuple[tuple[str, FormValue], ...]


@dataclass(frozen=True, slots=True)
class Dataset:
    """A published collection, from resources/catalogue/.

    ``procedure`` is the operator's stated removal path, None where none is known.
    ``steps`` are what the operator wants done before a letter; ``must_supply`` what it asks for.
    ``contacts`` come in the order in which they are to be tried.
    ``list_files`` says which published file names the photos and how to get a pack from it,
    ``list_format`` which reader takes it, "" where none does.
    ``account_consent``: the operator searches by Flickr account and wants consent for that.
    ``country``: codes of ISO 3166 with a stroke between them, "" where it is not known.
    ``flickr``: how much of it is from Flickr; ``distributed``: in which forms it was given out;
    ``face_marks``: whether faces are marked in it, None where that is not known.
    ``withdrawn_on``: year, year and month, or day (ISO 8601), "" where not known or not withdrawn.
    ``self_search``: the operator's own way to look oneself up; ``lawsuits``: in a sentence.
    ``form``: the fields of the web form among its contacts, None where they are not known.
    """

    id: str
    name: str
    operator: str
    country: str
    year: int | None
    about: str
    status: str
    withdrawn: bool
    faces: str
    procedure: str | None
    procedure_url: str | None
    steps: tuple[str, ...]
    must_supply: tuple[str, ...]
    contacts: tuple[Contact, ...]
    list_files: str
    sources: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    fictitious: bool = False
    account_consent: bool = False
    flickr: Literal["all", "part", "none", "unknown"] = "unknown"
    state: Literal["available", "on request", "withdrawn", "not checked"] = "not checked"
    withdrawn_on: str = ""
    successor: str = ""
    counts: Counts | None = None
    distributed: tuple[str, ...] = ()
    face_marks: bool | None = None
    list_format: str = ""
    self_search: str = ""
    lawsuits: str = ""
    lawsuits_source: str = ""
    form: Form | None = None


Law = Literal["gdpr", "uk-gdpr", "ccpa", "bipa", "none"]
"""The laws that a letter may name: of the EU, the United Kingdom, California, Illinois, or none."""

LetterLanguage = Literal["en", "de", "fr", "es"]
"""What a letter may be written in, whatever the window speaks."""

RemovalKind = Literal["photographer", "person", "guardian", "mandate"]
"""Who asks for removal: for themselves, for their child, or on somebody's behalf."""

ReplyKind = Literal[
    "reply-links",
    "reply-identity",
    "reply-not-in-dataset",
    "reply-withdrawn",
    "reply-research",
    "reply-licence",
    "reply-extension",
]
"""Answers to what operators usually reply."""

LetterKind = Literal[
    RemovalKind, "access", "notice", "attribution", "reminder", "complaint", ReplyKind
]
"""What a letter is; see work/letters/kinds.py."""

REMOVAL_KINDS: Final[tuple[RemovalKind, ...]] = get_args(RemovalKind)
REPLY_KINDS: Final[tuple[ReplyKind, ...]] = get_args(ReplyKind)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it is read and printed: text only, nothing in it is a template.

    law: "" where nobody noted it (letters of the first versions). sender, recipient: lines of the
    address fields. date_line: such as "23 November 2026", in the letter's language. body: from the
    greeting to the name; paragraphs are separated by one blank line, items of lists are lines that
    start with "- " or "1. ", and there are no other line breaks. Letters of the first versions and
    pasted ones have no head: there the body is whatever was written. manual: changed by hand.
    """

    language: LetterLanguage
    kind: LetterKind
    law: Law | Literal[""]
    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    date_line: str
    subject: str
    body: str
    manual: bool = False

    @property
    def text(self) -> str:
        """The whole letter as plain text, with its head where it has one; ends with a newline
        where the body does."""
        if not (self.sender or self.recipient or self.date_line):
            return self.body
        head = ("\n".join(self.sender), "\n".join(self.recipient), self.date_line, self.subject)
        return "\n\n".join((*filter(None, head), self.body))


@dataclass(frozen=True, slots=True)
class Request:
    """One letter to one operator, with the matches it is about.

    kind: what was asked for, such as removal by a person shown; "access" is about no match. What
    became of it afterwards stands in store/casebook_requests.py.
    """

    operator: str
    datasets: tuple[str, ...]
    kind: LetterKind
    matches: tuple[Match, ...]
    letter: Letter
    created: date
    contact: Contact | None = None
    files: tuple[str, ...] = field(default=())

    @property
    def subject(self) -> str:
        """The subject of its letter."""
        return self.letter.subject
