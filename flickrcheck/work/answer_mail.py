"""Reads the answer of an operator: pasted text, or a mail (.eml) that may be built to do harm.

Nothing is loaded and no attachment is opened. Every part is bounded: the size of the file, the
length of a header, how many parts are looked at, and how much text is kept.
"""

from __future__ import annotations

import codecs
import itertools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email import message_from_bytes, policy
from email.message import Message
from html import unescape
from pathlib import Path
from typing import Any, Final, TypeAlias

from flickrcheck.errors import UnusableFileError
from flickrcheck.language import say
from flickrcheck.store.casebook_requests import Answer, Attachment
from flickrcheck.work.given_file import read_given

LARGEST: Final = 40 * 2**20
"""Bytes of a mail; providers take 25 to 35 MB, a third of it for the encoding of attachments."""

_LONGEST_HEADER: Final = 4_000
_LONGEST_TEXT: Final = 200_000
_LONGEST_HTML: Final = 1_000_000
_MOST_PARTS: Final = 200
_MOST_BOUNDARIES: Final = 10_000  # lines that may end a part; each takes the parser a while
_MOST_ATTACHMENTS: Final = 50
_LONGEST_NAME: Final = 200
# codecs of Python's for other things; the first takes minutes for a megabyte
_NOT_OF_MAILS: Final = frozenset(
    ("punycode", "idna", "unicode-escape", "raw-unicode-escape", "undefined")
)
_SILENT: Final = frozenset(("script", "style", "head", "title", "template", "noscript"))
_BLOCKS: Final = frozenset(
    (
        *("address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3"),
        *("h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "table", "tr", "ul"),
    )
)
_MARK: Final = re.compile(r"(/?)([a-zA-Z][a-zA-Z0-9]*)")
_ADDRESS: Final = re.compile(r"""\bhref\s*=\s*["']?((?:https?|mailto):[^"'\s>]+)""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReadAnswer:
    """An answer, and the day that its mail names, None if none."""

    answer: Answer
    day: date | None


_Mail: TypeAlias = "Message[Any, Any]"


class _Policy(policy.EmailPolicy):
    """The standard library's policy, for headers of which nobody makes it parse a megabyte."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name[:_LONGEST_NAME], value[:_LONGEST_HEADER]


_POLICY: Final = _Policy()


def pasted(text: str) -> ReadAnswer:
    """An answer that the person pasted."""
    kept, cut = _bounded(text)
    return ReadAnswer(Answer(kept, cut=cut), None)


def read_answer(path: Path) -> ReadAnswer:
    """The answer in a mail file (UnusableFileError where it is none, or too large)."""
    too_large = say(
        "The file {path} is too large for a mail. Nothing was noted; paste its text instead.",
        path=path,
    )
    found = parse_mail(read_given(path, LARGEST, too_large))
    if found is None:
        raise UnusableFileError(
            say(
                "{path} is no mail that can be read. Nothing was noted; save the mail as .eml in "
                "your mail program, or paste its text.",
                path=path,
            )
        )
    return found


def parse_mail(data: bytes) -> ReadAnswer | None:
    """The answer in a mail as RFC 5322 has it, None for anything else."""
    if data.count(b"\n--") > _MOST_BOUNDARIES:
        return None
    data = data.removeprefix(codecs.BOM_UTF8)  # some programs write it in front of a saved mail
    try:
        message = message_from_bytes(data, policy=_POLICY)
        sender, subject = _header(message, "From"), _header(message, "Subject")
        text, attachments = _parts(message)
        if not text and (inner := _only_mail(message)):
            text, _ = _parts(inner)  # forwarded as an attachment
        day = _day(message)
    except Exception:  # the library raises what it likes for a mail that is built for it
        return None
    if not (sender or subject or "Date" in message):
        return None
    kept, cut = _bounded(text)
    return ReadAnswer(Answer(kept, sender, subject, tuple(attachments), cut), day)


def _parts(message: _Mail) -> tuple[str, list[Attachment]]:
    """The text of a mail, and what comes with it."""
    texts: dict[str, list[str]] = {"text/plain": [], "text/html": []}
    attachments: list[Attachment] = []
    for number, part in enumerate(_leaves(message)):
        if number >= _MOST_PARTS:
            break
        kind = part.get_content_type()
        attached = part.get_content_disposition() == "attachment" or part.get_filename()
        if kind in texts and not attached:
            texts[kind].append(_content(part))
        elif len(attachments) < _MOST_ATTACHMENTS:
            payload = part.get_payload(decode=True)
            name = part.get_filename() or kind
            size = len(payload) if isinstance(payload, bytes) else 0
            attachments.append(Attachment(_line(name, _LONGEST_NAME), size))
    text = "\n\n".join(filter(None, (each.strip() for each in texts["text/plain"])))
    return text or "\n\n".join(map(html_text, texts["text/html"])), attachments


def _leaves(message: _Mail) -> Iterator[_Mail]:
    """The parts that hold no others; a mail in a mail counts as one attachment."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        # asked of a text, it would be decoded by whatever codec the mail names
        parts = part.get_payload() if part.is_multipart() else None
        if isinstance(parts, list) and part.get_content_maintype() == "multipart":
            waiting += [each for each in reversed(parts) if isinstance(each, Message)]
        else:
            yield part


def _only_mail(message: _Mail) -> _Mail | None:
    """The mail that comes with a mail, where it is one."""
    mails = [
        part.get_payload(0)
        for part in itertools.islice(_leaves(message), _MOST_PARTS)
        if part.get_content_type() == "message/rfc822" and part.is_multipart()
    ]
    return mails[0] if len(mails) == 1 and isinstance(mails[0], Message) else None


def _content(part: _Mail) -> str:
    """The text of a part, whatever it says of its encoding."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    return _decoded(payload[: 4 * _LONGEST_HTML], str(part.get_content_charset() or "utf-8"))


def _decoded(payload: bytes, charset: str) -> str:
    """The text by what its mail says, else by what mails with a wrong word about it mostly are."""
    for name in (charset, "utf-8"):
        try:
            if codecs.lookup(name).name in _NOT_OF_MAILS:
                continue
            text = payload.decode(name, "replace")
        except (LookupError, ValueError):
            continue
        lost = text.count("\ufffd")
        if not lost or lost < sum(not each.isascii() for each in text) - lost:
            return text
    return payload.decode("cp1252", "replace")


def html_text(page: str) -> str:
    """The words of a page, without anything that would be loaded or run; addresses of links stay.

    Not by html.parser: it takes minutes for a page of marks that are never closed.

    >>> html_text('<p>See <a href="https://x.org">this</a><img src="http://y.org/1.gif">')
    'See this (https://x.org)'
    """
    first, *pieces = _without_comments(page[:_LONGEST_HTML]).split("<")
    out = [_words(first)]
    silent, link = 0, ""
    for piece in pieces:
        mark, closed, rest = piece.partition(">")
        found = _MARK.match(mark) if closed else None
        if found is None:  # a "<" that is none
            out.append("" if silent else _words(f"<{piece}"))
            continue
        ends, name = bool(found[1]), found[2].lower()
        if name in _SILENT:
            silent = max(0, silent - 1) if ends else silent + 1
        elif name in _BLOCKS:
            out.append("\n")
        elif name == "a" and ends and link:
            out.append(f" ({link})")
        if name == "a":
            address = None if ends else _ADDRESS.search(mark[:_LONGEST_HEADER])
            link = unescape(address[1]) if address else ""
        out.append("" if silent else _words(rest))
    lines = (re.sub(r"[ \t\xa0]+", " ", line).strip() for line in "".join(out).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _without_comments(page: str) -> str:
    kept, *others = page.split("<!--")
    return kept + "".join(each.partition("-->")[2] for each in others)


def _words(text: str) -> str:
    return re.sub(r"\s+", " ", unescape(text))


def _header(message: _Mail, name: str) -> str:
    """A header as words, as it stands in the file where its words cannot be made out."""
    try:
        found = str(message.get(name) or "")
    except Exception:  # the library raises what it likes, such as for an encoded line break
        raw = (value for key, value in message.raw_items() if key.lower() == name.lower())
        found = next((str(value) for value in raw), "")
    return _line(found, _LONGEST_HEADER)


def _day(message: _Mail) -> date | None:
    """The day of sending as the sender's clock had it."""
    try:
        sent = getattr(message.get("Date"), "datetime", None)
    except (ValueError, IndexError, TypeError, OverflowError):
        return None
    return sent.date() if sent else None


def _line(text: str, longest: int) -> str:
    """One line without characters that control or hide anything."""
    return "".join(map(_harmless, text)).replace("\n", " ")[:longest].strip()


def _bounded(text: str) -> tuple[str, bool]:
    """Text without characters that control anything, at most as long as is kept."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    cut = len(text) > _LONGEST_TEXT
    return "".join(map(_harmless, text[:_LONGEST_TEXT])).strip(), cut


def _harmless(character: str) -> str:
    if character in "\n\t":
        return character
    category = unicodedata.category(character)
    if category == "Cs":
        return "\ufffd"
    return "" if category in ("Cc", "Cf") else character
