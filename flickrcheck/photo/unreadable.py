"""Why a picture cannot be read, in a sentence for a person, whatever a decoder raised."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import UnidentifiedImageError

from flickrcheck.errors import FlickrcheckError
from flickrcheck.kept import kept

# What decoders say, and what it means. The first that occurs in the decoder's text counts.
_MEANINGS = {
    kept("The picture is cut off: the end of the file is missing."): (
        "truncated",
        "not enough image data",
        "incomplete",
        "end of file",
        "unexpected end",
        "premature end",
        "buffer is not large enough",
    ),
    kept("The picture asks for more memory than a real picture needs, so it was not opened."): (
        "security limit",
        "memory",
        "too large",
        "decoder error -9",
    ),
}
_BAD_HEADER = kept(
    "The start of the picture is damaged, or of a variant that flickrcheck cannot read."
)
# No decoder tells for sure whether the rules are broken or only unknown to it.
_DAMAGED = kept(
    "The picture is damaged, or of a variant of its format that flickrcheck cannot read."
)


class UnreadablePictureError(FlickrcheckError):
    """A file that cannot be read as a picture; the text says why, in a sentence."""


@contextmanager
def explained() -> Iterator[None]:
    """Turn whatever a decoder raises inside into UnreadablePictureError, and silence warnings.

    Decoders are fed hostile bytes and raise nearly everything: OSError, SyntaxError, ValueError,
    struct.error, KeyError, ZeroDivisionError, MemoryError and more were all seen. This is the one
    place where ``except Exception`` is right.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except UnreadablePictureError:
        raise
    except Exception as error:
        raise UnreadablePictureError(_sentence(error)) from error


def _sentence(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return kept(
            "Reading the picture takes more memory than flickrcheck allows for one picture."
        )
    if isinstance(error, ImportError):
        return kept("The part of flickrcheck that reads this format is missing. Install it again.")
    if isinstance(error, UnidentifiedImageError):
        return _BAD_HEADER
    words = str(error).lower()
    for meaning, signs in _MEANINGS.items():
        if any(sign in words for sign in signs):
            return meaning
    return _DAMAGED
