"""Writes whose work the built program contains, with the text of each licence.

Run by the environment that the program is built in:

    python tools/installer/licences.py DISTRIBUTION... > LICENCES.txt
"""

from __future__ import annotations

import platform
import sqlite3
import sys
from importlib.metadata import Distribution, PackageMetadata, distribution
from pathlib import Path

from flickrcheck.resource import resource

_TEXTS = ("licen", "copying", "notice", "authors")
_RULE = "=" * 78

_OTHERS = (
    (
        "CPython {python}",
        "Python Software Foundation License version 2. Copyright 2001 Python Software Foundation. "
        "The text is below.",
    ),
    ("SQLite {sqlite}", "In the public domain."),
    (
        "The launcher of PyInstaller",
        "GNU General Public License version 2 or later, with an exception that allows to pass on "
        "programs built with it under any licence. Copyright 2010-2026 PyInstaller Development "
        "Team; 2005-2009 Giovanni Bajo; 2002 McMillan Enterprises, Inc.",
    ),
    (
        "Qt and its Python bindings (PySide6, Shiboken)",
        "GNU Lesser General Public License version 3. Copyright The Qt Company Ltd. and others. "
        "Qt is linked dynamically: its libraries lie as files of their own beside the program, in "
        "PySide6/, and may be replaced by changed ones of the same interface. Their source is "
        "published by the Qt Project with each version. The texts of the LGPL and of the GPL, to "
        "which it adds, are below.",
    ),
    (
        "OpenSSL's libcrypto, libffi, zlib, bzip2, XZ Utils, Expat, libuuid, Zstandard",
        "As they come with Python, where the launcher found them: Apache License 2.0 (OpenSSL); "
        "MIT (libffi, Expat); zlib License; bzip2 License; 0BSD (liblzma); BSD-3-Clause (libuuid, "
        "Zstandard).",
    ),
)


def everything(names: list[str]) -> str:
    """The whole text: flickrcheck first, then each distribution, then what is no distribution."""
    parts = ["flickrcheck contains the work of others. This file names it and its licences."]
    own = [name for name in names if name == "flickrcheck"]
    for name in own + sorted(set(names) - set(own), key=str.lower):
        parts.append(_of(distribution(name)))
    values = {"python": platform.python_version(), "sqlite": sqlite3.sqlite_version}
    for title, words in _OTHERS:
        parts.append(f"{_RULE}\n{title.format(**values)}\n\n{words}")
    for text in sorted(resource("licences").glob("*.txt")):
        parts.append(f"{_RULE}\n{text.stem}\n\n{text.read_text('utf-8')}")
    return "\n\n".join(part.rstrip() for part in parts) + "\n"


def _of(found: Distribution) -> str:
    told = found.metadata
    licence = _said(told, "License-Expression", "License")
    if not licence:
        classed = [line for line in told.get_all("Classifier", []) if line.startswith("License ::")]
        licence = ", ".join(line.rsplit(" :: ", 1)[-1] for line in classed)
    author = _said(told, "Author", "Author-email", "Maintainer")
    lines = [_RULE, f"{told['Name']} {found.version}", f"Licence: {licence.splitlines()[0]}"]
    if author:
        lines.append(f"Author: {author}")
    for file in found.files or []:
        in_metadata = ".dist-info" in file.parts[0]
        if in_metadata and any(word in file.name.lower() for word in _TEXTS):
            text = Path(str(file.locate())).read_text("utf-8", "replace")
            lines += ["", f"--- {file.name} ---", "", text.rstrip()]
    return "\n".join(lines)


def _said(told: PackageMetadata, *fields: str) -> str:
    """The first of some fields that is filled."""
    values = {field: told[field] for field in fields if field in told}
    return next((value for value in values.values() if value), "")


if __name__ == "__main__":
    sys.stdout.buffer.write(everything(sys.argv[1:]).encode())
