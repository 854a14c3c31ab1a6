"""What every step of a build needs to know: names, version, dates, folders."""

from __future__ import annotations

import datetime
import os
import platform
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

REPOSITORY: Final = Path(__file__).resolve().parents[2]
PACKAGING: Final = REPOSITORY / "packaging"
NAME: Final = "flickrcheck"
SUMMARY: Final = "find your photos in AI datasets made from Flickr, offline"
DESCRIPTION: Final = (
    "Dozens of datasets for face recognition and AI training were made from Flickr photos "
    "without asking those who took them or are shown in them. flickrcheck compares the photos "
    "on a disk with the published lists of such datasets, shows why it thinks that a photo is "
    "listed, and drafts the letters that ask for its removal.",
    "It never opens a network connection, never changes a photo and does no face recognition.",
)
MAINTAINER: Final = "The flickrcheck founders <nobody@flickrcheck.invalid>"
"""Who makes the packages where the environment names nobody. Packages must bear an address, and
the project has none: names below .invalid reach nobody (RFC 2606)."""

_VERSION: Final = re.compile(r'^__version__ = "([^"]*)"$', re.MULTILINE)
_PLAIN_VERSION: Final = re.compile(r"\d+(\.\d+)*((a|b|rc|\.dev)\d+)?")


class BuildError(Exception):
    """Why the build cannot go on: a sentence, with the end of what a tool said."""


@dataclass(frozen=True, slots=True)
class Release:
    """version: that of the program; maintainer: "Name <mail>"; seconds: the time of all files."""

    version: str
    maintainer: str
    seconds: int


def version(repository: Path = REPOSITORY) -> str:
    """The version, from the one place where it stands: flickrcheck/__init__.py.

    Raises BuildError where there is none that packages can bear.
    """
    found = _VERSION.search((repository / NAME / "__init__.py").read_text(encoding="utf-8"))
    if not found or not _PLAIN_VERSION.fullmatch(found[1]):
        raise BuildError(
            f'{NAME}/__init__.py has no line __version__ = "1.2.3" (or with a1, b1, rc1 or '
            "dev1 at its end)."
        )
    return found[1]


def package_version(plain: str) -> str:
    """The version as dpkg and rpm sort it: what comes before a release stands behind a tilde.

    >>> package_version("1.0rc2"), package_version("1.0")
    ('1.0~rc2', '1.0')
    """
    return re.sub(r"(?<=\d)\.?(a|b|rc|dev)(\d+)$", r"~\1\2", plain)


def source_date(repository: Path = REPOSITORY) -> int:
    """Seconds since 1970 that every file of the build gets as its time.

    SOURCE_DATE_EPOCH where it is set, else the time of the last commit.
    Source: https://reproducible-builds.org/specs/source-date-epoch/
    """
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if told.isdigit():
        return int(told)
    return int(git(repository, "log", "-1", "--format=%ct"))


def day_of(seconds: int) -> str:
    """The day in UTC, such as 2026-11-23."""
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC).strftime("%Y-%m-%d")


def maintainer() -> str:
    """Who makes the packages, as "Name <mail>": DEBFULLNAME and DEBEMAIL, else the project."""
    name, mail = os.environ.get("DEBFULLNAME"), os.environ.get("DEBEMAIL")
    return f"{name} <{mail}>" if name and mail else MAINTAINER


def machine() -> str:
    """The processor, as in the names of archives: x86_64 or aarch64."""
    name = platform.machine().lower()
    return {"amd64": "x86_64", "arm64": "aarch64"}.get(name, name)


def git(repository: Path, *arguments: str) -> str:
    """What a git command prints. Raises BuildError where it fails."""
    try:
        done = subprocess.run(
            ["git", "-C", str(repository), *arguments],
            capture_output=True, text=True, encoding="utf-8",
        )  # fmt: skip
    except OSError as error:
        raise BuildError(f"git cannot be started ({error}); install git.") from error
    if done.returncode:
        raise BuildError(f"git {arguments[0]} failed: {done.stderr.strip()[-500:]}")
    return done.stdout.rstrip()  # a line of "status" may begin with a space
