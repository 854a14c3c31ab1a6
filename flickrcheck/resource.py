"""Finds the files of resources/ and the manual in a checkout, an installed wheel and a bundle."""

from __future__ import annotations

import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def _root() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's bootloader
    candidates = [
        *([Path(bundle) / "resources"] if bundle else []),
        _HERE / "resources",  # a wheel: hatchling puts the folder inside the package
        _HERE.parent / "resources",  # a checkout or an editable install
    ]
    for candidate in candidates:
        if (candidate / "catalogue").is_dir():
            return candidate
    raise FileNotFoundError(
        "flickrcheck's own resources folder is missing, so the installation is damaged: "
        f"looked in {', '.join(map(str, candidates))}. Install flickrcheck again."
    )


def is_bundle() -> bool:
    """Whether this is the installed program with a Python of its own, which pip adds nothing to."""
    return hasattr(sys, "_MEIPASS")


def resource(*parts: str) -> Path:
    """The path of a file or folder below resources/, which may not exist.

    Raises FileNotFoundError where the whole folder is missing (a damaged installation).
    """
    return _root().joinpath(*parts)


def document(*parts: str) -> Path:
    """The path of a page of docs/ that comes along with the program, which may not exist.

    Wheels and bundles have these pages in resources/docs; a checkout has them where they are
    written.
    """
    bundled = resource("docs")
    return (bundled if bundled.is_dir() else _HERE.parent / "docs").joinpath(*parts)
