"""Exceptions whose text is the sentence a person reads.

Raise them with a full sentence: what happened, what it means, what to do. The command line
prints the text and leaves with ``exit_code``; the window shows it in a dialogue.
"""

from __future__ import annotations


class FlickrcheckError(Exception):
    """Anything the program can explain to the person.

    exit_code: what the command line returns (see ``ExitCode``).
    """

    exit_code = 2


class UsageError(FlickrcheckError):
    """The person asked for what cannot be done as asked: a missing folder, a bad value."""


class UnusableFileError(FlickrcheckError):
    """A pack or casebook that cannot be used: foreign, newer, damaged, in use, disk full."""

    exit_code = 5


class ExitCode:
    """What the command line returns, everywhere. MISTAKE: one of the program itself."""

    DONE = 0
    MISTAKE = 1
    USAGE = 2
    SOME_UNREADABLE = 3
    INTERRUPTED = 4
    UNUSABLE_FILE = 5


def os_reason(error: OSError) -> str:
    """The operating system's words for an error, without Python's number and path.

    >>> os_reason(PermissionError(13, "Permission denied", "/x"))
    'Permission denied'
    """
    return error.strerror or str(error) or type(error).__name__
