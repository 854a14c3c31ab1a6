"""A letter as a mailto: address, which opens a new mail in the person's mail program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from flickrcheck.language import say
from flickrcheck.model import Contact, Letter
from flickrcheck.work.letters.mail import header_text
from flickrcheck.work.letters.ways import without_files

LONGEST: Final = 1600
"""Characters from which on mail programs cut an address: Outlook near 2,046, Gmail near 1,620."""


# signs of print, each of which takes nine characters of an address, as keyboards write them
_TYPED: Final = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"',
    "\u2013": "-", "\u00a0": " ", "\u202f": " ",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mailto:
    """url: None where the letter cannot go that way; why: a sentence that says so then, else "".

    A mailto: address carries no files, so the letter in it offers the list of photos.
    """

    url: str | None
    why: str = ""


def mailto(letter: Letter, contact: Contact | None) -> Mailto:
    """The letter's subject and body for a contact as RFC 6068 has it, while it is short enough.

    Quotation marks, dashes and narrow spaces are those of a keyboard, which are shorter there.
    contact: None gives an address without a recipient.
    """
    to = contact.address if contact is not None and contact.channel == "email" else ""
    # RFC 6068, 5: line breaks in the body are %0D%0A; everything else is UTF-8 in percents
    text = without_files(letter).body.translate(_TYPED)
    body = "\r\n".join(text.rstrip("\n").splitlines())
    subject = _quoted(header_text(letter.subject.translate(_TYPED)))
    url = f"mailto:{quote(to, safe='@.-_+')}?subject={subject}&body={_quoted(body)}"
    if len(url) >= LONGEST:
        return Mailto(
            None,
            say(
                "The letter is too long for a link that opens it in a mail program: that would "
                "have {number} characters, and programs cut it from {longest} on. Open the .eml "
                "file instead, or copy the text.",
                number=len(url),
                longest=LONGEST,
            ),
        )
    return Mailto(url)


def _quoted(text: str) -> str:
    # RFC 6068, 2 (some-delims); "+" is none of them here, because programs read it as a space
    return quote(text, safe="-._~(),:@", errors="replace")
