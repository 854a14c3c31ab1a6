"""What stands at a path, asked so that the question itself never fails, and how systems take it.

pathlib raises where a folder on the way may not be entered or a name is too long (until Python
3.14); for whoever asks that is the same as nothing: opening the file says why.
"""

from __future__ import annotations

import ntpath
import os
import re
from pathlib import Path, PurePath

_WINDOWS_LONGEST = 240  # characters; folders must leave room for a short name within 260
# Dots and blanks at the end of a name are dropped, and some names are taken for devices, whatever
# their ending is. Other systems write such names onto disks and shares that Windows then reads.
_MISREAD_BY_WINDOWS = re.compile(
    r"(?<![\\/])(?<![\\/]\.)[. ](?=[\\/]|$)"
    r"|[\\/](?:con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?=[.\\/]|$)",
    re.IGNORECASE,
)


def is_there(path: Path) -> bool:
    """Whether a file or folder can be met at ``path``."""
    return os.path.exists(path)  # noqa: PTH110


def is_file(path: Path) -> bool:
    """Whether a plain file can be met at ``path``."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Whether a folder can be met at ``path``."""
    return os.path.isdir(path)  # noqa: PTH112


def sqlite_address(path: PurePath) -> str:
    """An absolute path as SQLite wants it, for options to follow.

    Source: https://www.sqlite.org/uri.html; a server's name is no part of its addresses.

    >>> from pathlib import PureWindowsPath
    >>> sqlite_address(PureWindowsPath(r"\\\\nas\\photos\\100 %.casebook"))
    'file:////nas/photos/100%20%25.casebook'
    """
    address = path.as_uri()
    if not address.startswith("file:///"):  # a computer's share on Windows
        address = address.replace("file://", "file:////", 1)
    return address


def windows_path(path: str) -> str:
    r"""A path as Windows takes it: a long or an odd one gets the prefix that lifts its rules.

    Source: Microsoft, "Maximum Path Length Limitation" and "Naming Files, Paths, and Namespaces".

    >>> windows_path("C:\\" + "d" * 300)[:8], windows_path("D:\\Rome \\a.jpg")
    ('\\\\?\\C:\\d', '\\\\?\\D:\\Rome \\a.jpg')
    """
    if len(path) < _WINDOWS_LONGEST and not _MISREAD_BY_WINDOWS.search(path):
        return path
    if path.startswith(("\\\\?\\", "\\\\.\\")) or not ntpath.isabs(path):
        return path
    path = ntpath.normpath(path)
    return f"\\\\?\\UNC\\{path[2:]}" if path.startswith("\\\\") else f"\\\\?\\{path}"
