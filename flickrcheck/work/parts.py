"""Whose work the program contains: the distributions it is made of, with version and licence.

Read from the metadata that each distribution is installed with, which an installed program
(PyInstaller) brings along, too.
"""

from __future__ import annotations

import platform
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, PackagePath, distribution
from pathlib import Path
from typing import Final

from flickrcheck.resource import resource

PROGRAM: Final = "flickrcheck"
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_EXTRA: Final = re.compile(r";.*\bextra\s*==")
_TEXTS: Final = ("licen", "copying", "notice")
_LONGEST: Final = 400_000  # characters of all licence texts of one part
_PAGES: Final = ("homepage", "home", "source", "sourcecode", "repository", "github", "tracker")
_UNKNOWN: Final = "see its licence text"


# Libraries that lie in the files of a distribution: whose, in which, under which licence, where.
_INSIDE: Final = (
    ("Qt", "PySide6_Essentials", "LGPL-3.0-only", "https://www.qt.io"),
    ("libheif", "pi_heif", "LGPL-3.0-or-later", "https://github.com/strukturag/libheif"),
    ("libde265", "pi_heif", "LGPL-3.0-or-later", "https://github.com/strukturag/libde265"),
    ("LibRaw", "rawpy", "LGPL-2.1-only OR CDDL-1.0", "https://www.libraw.org"),
    ("libsodium", "PyNaCl", "ISC", "https://libsodium.org"),
    ("libjxl", "imagecodecs", "BSD-3-Clause", "https://github.com/libjxl/libjxl"),
    ("Highway", "imagecodecs", "Apache-2.0", "https://github.com/google/highway"),
    ("Brotli", "imagecodecs", "MIT", "https://github.com/google/brotli"),
    ("OpenJPEG", "imagecodecs", "BSD-2-Clause", "https://www.openjpeg.org"),
    ("Little CMS", "imagecodecs", "MIT", "https://www.littlecms.com"),
)
# The LGPL adds to the GPL, so whoever reads it needs both. Distributions name it and bring no text.
_WHOLE: Final = ("LGPL-3.0", "GPL-3.0")


@dataclass(frozen=True, slots=True)
class Part:
    """One part. licence: an SPDX expression where the part says one, else its own words; homepage:
    an address, "" if none is said; inside: the distribution whose files it lies in, "" for one of
    its own, "Python" for what Python brings."""

    name: str
    version: str
    licence: str
    homepage: str = ""
    inside: str = ""


def parts() -> list[Part]:
    """The program, then all that it needs, by name, then what lies inside these.

    The version of what lies inside is that of what brings it, except for Python and SQLite.
    """
    found = _needed(PROGRAM, {})
    own = found.pop(_key(PROGRAM), None)
    listed = [_part(own)] if own is not None else []
    listed += [_part(each) for _, each in sorted(found.items())]
    for name, inside, licence, page in _INSIDE:
        bringing = found.get(_key(inside))
        if bringing is not None:
            listed.append(Part(name, f"in {inside} {bringing.version}", licence, page, inside))
    python = platform.python_version()
    listed.append(Part("Python", python, "PSF-2.0", "https://www.python.org", "Python"))
    sqlite = sqlite3.sqlite_version
    return [*listed, Part("SQLite", sqlite, "blessing", "https://sqlite.org", "Python")]


def licence_text(part: Part) -> str:
    """The texts of a part's licences: those that it was installed with, and those that this
    program brings in resources/licences for what comes without; "" where there are none."""
    texts = []
    for place in _licence_places(part):
        text = place.read_text("utf-8", "replace").strip()
        texts.append(f"{place.name}\n\n{text}")
    return "\n\n\n".join(texts)[:_LONGEST]


def _licence_places(part: Part) -> list[Path]:
    own = resource("licences", f"{part.name}.txt")
    if own.is_file():
        return [own]
    try:
        found = distribution(part.inside or part.name)
    except PackageNotFoundError:
        return []
    places = [Path(str(found.locate_file(file))) for file in licence_files(found)]
    if _WHOLE[0] in part.licence:
        places += [resource("licences", f"{name}.txt") for name in _WHOLE]
    return places


def licence_files(found: Distribution) -> list[PackagePath]:
    """The files of a distribution that hold its licences."""
    return [
        file
        for file in found.files or []
        if ".dist-info" in file.parts[0]
        and any(word in file.name.lower() for word in _TEXTS)
        and Path(str(found.locate_file(file))).is_file()
    ]


def _needed(name: str, found: dict[str, Distribution]) -> dict[str, Distribution]:
    """A distribution and all that it needs, without what only its extras need."""
    try:
        each = distribution(name)
    except PackageNotFoundError:
        return found  # needed on another system or by another Python
    found[_key(name)] = each
    for line in each.requires or []:
        needed = _NAME.match(line)
        if needed and not _EXTRA.search(line) and _key(needed[0]) not in found:
            _needed(needed[0], found)
    return found


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _part(found: Distribution) -> Part:
    told = found.metadata
    return Part(told["Name"], found.version, _licence(found), _homepage(found))


def _licence(found: Distribution) -> str:
    told = found.metadata
    for header in ("License-Expression", "License"):
        said = told[header].strip() if header in told else ""
        if said and "\n" not in said and len(said) <= 100:
            return said
    lines: Iterable[str] = told.get_all("Classifier") or []
    classed = [line.rsplit(" :: ", 1)[-1] for line in lines if line.startswith("License ::")]
    return ", ".join(classed) or _UNKNOWN


def _homepage(found: Distribution) -> str:
    """The page that its maintainers call their own, else the one of its source."""
    told = found.metadata
    named = {"home": "".join(told.get_all("Home-page") or [])}
    for line in told.get_all("Project-URL") or []:
        label, _, address = line.partition(",")
        named.setdefault(re.sub("[^a-z]", "", label.lower()), address.strip())
    wanted = [named.get(label, "") for label in _PAGES]
    return next((line for line in wanted if re.match(r"https?://\S+\Z", line)), "")
