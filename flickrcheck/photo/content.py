"""The bytes of a picture file: read once, without ever changing anything, and their key."""

from __future__ import annotations

import os
import stat

import xxhash

from flickrcheck.errors import os_reason
from flickrcheck.photo.unreadable import UnreadablePictureError

MAX_FILE_BYTES = 1 << 30
"""Larger files are refused: 300 megapixels, the most that is decoded, fit well below."""

# A FIFO put in place of a file after the walk must not block; O_NOATIME (Linux, own files only)
# leaves even the time of the last access as it is.
_READ_ONLY = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_NO_ATIME = getattr(os, "O_NOATIME", 0)


def content_key(data: bytes) -> bytes:
    """16 bytes that are equal for equal bytes (XXH3-128). No defence against forged files."""
    return xxhash.xxh3_128(data).digest()


def open_read_only(path: str) -> int:
    """A file descriptor for reading that neither blocks on a FIFO nor touches the access time.

    Raises OSError.
    """
    if _NO_ATIME:
        try:
            return os.open(path, _READ_ONLY | _NO_ATIME)
        except PermissionError:
            pass  # somebody else's file
    return os.open(path, _READ_ONLY)


def read_file(path: str, limit: int = MAX_FILE_BYTES) -> bytes:
    """The whole file.

    limit: in bytes. Raises UnreadablePictureError with a sentence where the file is missing, may
    not be read, is no regular file, is larger than ``limit`` or changes its size meanwhile.
    """
    try:
        with os.fdopen(open_read_only(path), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise UnreadablePictureError("This is no regular file, so it was not opened.")
            if status.st_size > limit:
                raise UnreadablePictureError(
                    f"The file is larger than {limit / 1e9:.1f} GB, so it was not opened."
                )
            data = file.read(status.st_size + 1)
    except FileNotFoundError:
        raise UnreadablePictureError(
            "The file is no longer there. It was moved or deleted after the folder was listed."
        ) from None
    except PermissionError:
        raise UnreadablePictureError("You have no permission to read this file.") from None
    except OSError as error:
        raise UnreadablePictureError(
            f"The file could not be read from the disk ({os_reason(error)})."
        ) from None
    if len(data) != status.st_size:
        raise UnreadablePictureError(
            "The file changed while it was read. Scan again when it is complete."
        )
    return data
