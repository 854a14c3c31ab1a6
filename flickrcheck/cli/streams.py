"""Standard streams that were closed, or whose reader went away (``flickrcheck ... | head``)."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator

from flickrcheck.errors import os_reason


def fill_closed() -> None:
    """Open what was closed by ``>&-``: else the next file opened would get its number, and what
    a library prints would be written into it."""
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(number, True)
    os.close(number)


@contextlib.contextmanager
def reader_may_go() -> Iterator[None]:
    """Leave the block when nobody reads stdout any more: what is left to print is not wanted."""
    try:
        yield
    except BrokenPipeError:
        silence(sys.stdout)


def unwritable_words(error: OSError) -> str:
    """Why what was to be printed could not be, in a sentence.

    Raises the error itself if it tells of a file and not of a stream.
    """
    if error.filename is not None:
        raise error
    return (
        f"The output could not be written ({os_reason(error)}). "
        "Run the same command again with the output to another place."
    )


def say_progress(text: str) -> None:
    """Write to stderr at once; where that fails the work matters more, and nothing is said."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (OSError, ValueError):
        silence(sys.stderr)


def silence(stream: object) -> None:
    """Let a stream end in nothing, so that what it still holds fails nowhere, not at the end."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        number = stream.fileno()  # type: ignore[attr-defined]
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, number)
        os.close(nowhere)
