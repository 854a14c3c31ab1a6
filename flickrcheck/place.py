"""What stands at a path, asked so that the question itself never fails.

pathlib raises where a folder on the way may not be entered or a name is too long (until Python
3.14); for whoever asks that is the same as nothing: opening the file says why.
"""

from __future__ import annotations

import os
from pathlib import Path


def is_there(path: Path) -> bool:
    """Whether a file or folder can be met at ``path``."""
    return os.path.exists(path)  # noqa: PTH110


def is_file(path: Path) -> bool:
    """Whether a plain file can be met at ``path``."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Whether a folder can be met at ``path``."""
    return os.path.isdir(path)  # noqa: PTH112
