"""Photo IDs, account IDs (NSIDs) and the base58 of short links.

Only ASCII digits count: ``str.isdigit`` and ``\\d`` also accept full-width and Arabic digits.
"""

from __future__ import annotations

import re

PHOTO_ID = r"[1-9][0-9]{0,10}"
NSID = r"[0-9]{5,11}@N[0-9]{2}"
_PHOTO_ID = re.compile(PHOTO_ID)
_NSID = re.compile(NSID)

# Lower case first: not the order Bitcoin uses.
_BASE58 = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"
_VALUE = {character: value for value, character in enumerate(_BASE58)}
_LONGEST_SHORT = 7  # 58**7 has 13 digits, and photo IDs have at most 11
LARGEST_PHOTO_ID = 99_999_999_999


def parse_photo_id(text: str) -> int | None:
    """The photo ID that text is: 1 to 11 ASCII digits without a leading zero, else None."""
    return int(text) if _PHOTO_ID.fullmatch(text) else None


def is_nsid(text: str) -> bool:
    """Whether text has the shape of an account ID, such as 12345678@N00.

    Group IDs have the same shape, so the place where it stands must tell them apart.
    """
    return _NSID.fullmatch(text) is not None


def encode_short(photo_id: int) -> str:
    """The base58 part of the short link ``flic.kr/p/...`` of a photo ID (1 to 11 digits).

    >>> encode_short(53208249252)
    '2p4QbKN'
    """
    if not 1 <= photo_id <= LARGEST_PHOTO_ID:
        raise ValueError(f"{photo_id} is no photo ID: 1 to 11 digits")
    characters = []
    while photo_id:
        photo_id, value = divmod(photo_id, 58)
        characters.append(_BASE58[value])
    return "".join(reversed(characters))


def decode_short(code: str) -> int | None:
    """The photo ID of the base58 part of a short link, None where it is none.

    A leading 1 is a leading zero, which Flickr never prints.
    """
    if not 1 <= len(code) <= _LONGEST_SHORT or (code.startswith(_BASE58[0]) and len(code) > 1):
        return None
    photo_id = 0
    for character in code:
        value = _VALUE.get(character)
        if value is None:
            return None
        photo_id = photo_id * 58 + value
    return photo_id if 1 <= photo_id <= LARGEST_PHOTO_ID else None
