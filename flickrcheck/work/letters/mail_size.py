"""Keeps mails of thousands of photos so small that they arrive."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from typing import Final

from flickrcheck.work.letters.annex import ANNEX_PDF
from flickrcheck.work.letters.entries import ANNEX_NAME
from flickrcheck.work.letters.mail import Attachment

LARGEST: Final = 10_000_000
"""Bytes of a mail that nearly every server takes: Exchange as it is installed takes 10 MB, and most
services for everybody take 20 to 25."""

ANNEX_ZIP: Final = "photos.zip"
_AS_TEXT: Final = 78 / 57  # base64 of RFC 2045 writes 57 bytes as a line of 76 letters and CRLF

_TABLE_ONLY: Final = (
    f"The mail has the list of photos as a table only ({ANNEX_NAME}). With the list as pages "
    f"({ANNEX_PDF}) it would be larger than many mail servers take."
)
_PACKED: Final = (
    f"The table of the photos is packed in the mail ({ANNEX_ZIP}), because the mail would "
    "otherwise be larger than many mail servers take."
)
_PACKED_ONLY: Final = (
    f"The mail has the list of photos as a packed table only ({ANNEX_ZIP}). As it is "
    f"({ANNEX_NAME}), or with its pages ({ANNEX_PDF}), it would be larger than many mail servers "
    "take."
)
_STILL_LARGE: Final = (
    "The mail is larger than many mail servers take. If it comes back, remove pictures from it, or "
    "send the list of photos in parts."
)


def fitting(attached: Sequence[Attachment]) -> tuple[list[Attachment], str]:
    """What can be attached to one mail, and a sentence where that is less than there is, else "".

    The list of photos stays in every mail, because the letter says that it is enclosed: first it
    goes without its pages, then with the table packed, then without its pages, too.
    """
    if _fits(attached):
        return [*attached], ""
    without_pages = [each for each in attached if each.name != ANNEX_PDF]
    if _fits(without_pages):
        return without_pages, _TABLE_ONLY
    packed = [_packed(each) if each.name == ANNEX_NAME else each for each in attached]
    if _fits(packed):
        return packed, _PACKED
    least = [each for each in packed if each.name != ANNEX_PDF]
    return least, _PACKED_ONLY if _fits(least) else _STILL_LARGE


def _fits(attached: Sequence[Attachment]) -> bool:
    return sum(len(each.data) for each in attached) * _AS_TEXT < LARGEST


def _packed(table: Attachment) -> Attachment:
    """A table in a ZIP file that tells nothing of the computer or of when it was made."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(table.name), table.data, zipfile.ZIP_DEFLATED)
    return Attachment(ANNEX_ZIP, "application/zip", target.getvalue())
