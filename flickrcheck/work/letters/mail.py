"""A letter as a mail draft (.eml) that a mail program opens for editing; nothing is ever sent.

Source of the format: RFC 5322, RFC 2045 to 2047, RFC 2183; X-Unsent is Microsoft Outlook's own,
and other programs (Apple Mail, Thunderbird) know it or let a mail be edited as new.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from flickrcheck.language import speaking
from flickrcheck.model import Contact, Letter

_BREAKS: Final = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]+")
_LONGEST_SUBJECT: Final = 500


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a mail. kind: its media type, such as "application/pdf"."""

    name: str
    kind: str
    data: bytes


@speaking("en")
def mail(
    letter: Letter,
    sender: tuple[str, str],
    contact: Contact | None,
    attached: Sequence[Attachment],
    now: datetime,
) -> bytes:
    """The letter's subject and body as a mail with CRLF, in ASCII, without its paper head.

    sender: name and address. contact: to whom, None for a draft without a recipient. now: for the
    Date header, with a time zone. There is no Message-ID: it would hold the computer's name, and
    the mail program makes one. A paragraph stays one line in quoted-printable, so that it is broken
    where the reader's window ends.
    """
    # late, because these load much and the window should open before
    from email import policy
    from email.headerregistry import Address
    from email.message import EmailMessage

    message = EmailMessage(policy=policy.SMTP)
    message["X-Unsent"] = "1"
    message["From"] = Address(display_name=sender[0], addr_spec=sender[1])
    if contact is not None and contact.channel == "email":
        message["To"] = Address(display_name=header_text(contact.name), addr_spec=contact.address)
    message["Subject"] = header_text(letter.subject)
    message["Date"] = now
    body = letter.body.encode("utf-8", "replace").decode("utf-8")  # a half character has no bytes
    message.set_content(body.rstrip("\n") + "\n", charset="utf-8", cte="quoted-printable")
    message["Content-Language"] = letter.language  # of the part, once there are several
    for each in attached:
        main, _, sub = each.kind.partition("/")
        params = {"charset": "utf-8"} if main == "text" else None
        message.add_attachment(
            each.data, maintype=main, subtype=sub, filename=each.name, params=params
        )
    # Python folds a long header before its first word, which some programs show as a space
    head, gap, rest = message.as_bytes().partition(b"\r\n\r\n")
    return re.sub(rb"(?m)^(Subject|From|To):\r\n[ \t]+", rb"\1: ", head) + gap + rest


def header_text(text: str) -> str:
    """A text that cannot begin another header, of a length that mail programs show.

    "=?" begins a code that programs would decode, line breaks included (RFC 2047, 2).
    """
    one_line = _BREAKS.sub(" ", text).encode("utf-8", "replace").decode("utf-8").strip()
    one_line = one_line.replace("=?", "= ?")
    if len(one_line) > _LONGEST_SUBJECT:
        return one_line[: _LONGEST_SUBJECT - 3].rstrip() + "..."
    return one_line
