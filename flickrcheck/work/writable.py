"""Whether the system would let files be written, asked so that nothing is."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

from flickrcheck.errors import os_reason


def why_unreadable(file: Path) -> str:
    """Why a file cannot be opened to be changed, "" where it can; it is not changed.

    Not for a casebook that this process has open: SQLite's locks would be lost.
    """
    try:
        file.open("rb+").close()
    except OSError as error:
        return os_reason(error)
    return ""


if sys.platform == "win32":

    def why_unwritable(folder: Path) -> str:
        """Why nothing can be added to a folder, "" where it can; nothing is left there."""
        # os.access knows nothing of this right:
        # https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-createfilew
        add_file, share_all, existing, a_folder = 2, 7, 3, 0x02000000
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = ctypes.c_void_p
        opened = kernel.CreateFileW(
            str(folder), add_file, share_all, None, existing, a_folder, None
        )
        if opened in (None, ctypes.c_void_p(-1).value):
            return ctypes.FormatError(ctypes.get_last_error()).strip(" .")
        kernel.CloseHandle(ctypes.c_void_p(opened))
        return ""

else:

    def why_unwritable(folder: Path) -> str:
        """Why nothing can be added to a folder, "" where it can; nothing is left there."""
        if sys.platform == "linux":
            try:  # a file without a name, which is gone when it is closed
                os.close(os.open(folder, os.O_TMPFILE | os.O_WRONLY, 0o600))
                return ""
            except OSError as error:
                if error.errno not in (errno.EOPNOTSUPP, errno.EISDIR, errno.ENOENT, errno.EINVAL):
                    return os_reason(error)
                # the file system has no such files
        return "" if os.access(folder, os.W_OK | os.X_OK) else os.strerror(errno.EACCES)
