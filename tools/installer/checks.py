"""What must be right before a build begins: each problem is said before the long part starts."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import sqlite3
import sys
import sysconfig
import tempfile
import tomllib
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from flickrcheck.place import sqlite_address
from flickrcheck.printing.qt_libraries import ALWAYS, X11, missing
from flickrcheck.store.pack_schema import APPLICATION_ID
from tools.installer.facts import NAME, REPOSITORY, BuildError, git, version

ROOM: Final = 3 << 30
"""Bytes that a build takes at most, with its environment, its trees and its packages."""

ROOM_OUT: Final = 512 << 20
"""Bytes that what is made takes at most, without bundled packs."""

_TOOLS: Final = {
    "bundle": {"readelf": "binutils"},
    "deb": {"dpkg-deb": "dpkg", "dpkg-shlibdeps": "dpkg-dev"},
    "rpm": {"rpmbuild": "rpm (Debian) or rpm-build (Fedora)"},
    "setup": {"makensis": "NSIS 3, from nsis.sourceforge.io"},
    "dmg": {"hdiutil": "macOS itself", "codesign": "Xcode's command line tools"},
}


def formats_of(system: str = sys.platform) -> tuple[str, ...]:
    """What is made on a system, besides wheel and sdist."""
    if system == "win32":
        return ("setup",)
    if system == "darwin":
        return ("dmg",)
    return ("deb", "rpm", "tar")


def problems(
    formats: Sequence[str],
    packs: Sequence[Path],
    folders: Sequence[Path],
    constraints: Path | None = None,
    *,
    repository: Path = REPOSITORY,
    dirty_is_fine: bool = False,
    builds: int = 1,
) -> list[str]:
    """A sentence for everything that would make the build fail or lie.

    formats: what is to be made; folders: where the build writes, first the one with its trees;
    builds: how many of them lie there at once.
    """
    return [
        *python_problems(),
        *([] if dirty_is_fine else tree_problems(repository)),
        *version_problems(repository),
        *tool_problems(formats),
        *library_problems(),
        *pack_problems(packs),
        *constraint_problems(constraints),
        *(
            folder_problems(folders)
            or [*room_problems(folders[0], builds * ROOM), *room_problems(folders[1], ROOM_OUT)]
        ),
    ]


def python_problems() -> list[str]:
    """Python itself: able to make environments, with a library to take along."""
    found = []
    if not importlib.util.find_spec("ensurepip"):
        found.append("Python has no ensurepip; on Debian: sudo apt install python3-venv.")
    if os.name == "posix" and not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        library = sysconfig.get_config_var("PYTHONFRAMEWORK")
        if not library:
            found.append(
                "This Python was built without its shared library, which PyInstaller takes along. "
                "Take the system's Python, or build one with --enable-shared."
            )
    return found


def tree_problems(repository: Path) -> list[str]:
    """What is built must be what is committed, or nobody can tell what is in it."""
    try:
        changed = git(repository, "status", "--porcelain").splitlines()
    except BuildError as error:
        return [str(error)]
    if not changed:
        return []
    named = ", ".join(line[3:] for line in changed[:5])
    more = f" and {len(changed) - 5} more" if len(changed) > 5 else ""
    return [f"The tree has changes that are not committed: {named}{more}. Commit them first."]


def version_problems(repository: Path) -> list[str]:
    """The version stands in one place, is one that packages can bear, and is in the changelog."""
    try:
        plain = version(repository)
    except BuildError as error:
        return [str(error)]
    found = []
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))
    if "version" in project["project"]:
        found.append(f"pyproject.toml has a version of its own; that of {NAME}/__init__.py counts.")
    headings = re.findall(
        r"^## (.*)$", (repository / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    first = headings[0].split()[0] if headings else ""
    if first not in ("Unreleased", plain):
        found.append(
            f"CHANGELOG.md begins with {first or 'no version'}, and the version is {plain}: write "
            f'what is new under "## {plain}" or "## Unreleased".'
        )
    return found


def tool_problems(formats: Sequence[str]) -> list[str]:
    """Tools that are not installed, with the package that has each."""
    wanted = dict(_TOOLS["bundle"]) if sys.platform.startswith("linux") else {}
    for each in formats:
        wanted |= _TOOLS.get(each, {})
    return [
        f"{tool} is missing, which is in {package}."
        for tool, package in wanted.items()
        if not shutil.which(tool)
    ]


def library_problems() -> list[str]:
    """Qt's system libraries: the built program is started, and its packages name them."""
    lacking = missing(ALWAYS | X11)
    if not lacking:
        return []
    return [
        f"Libraries of the system are missing ({', '.join(lacking.values())}): the window could "
        f"not be tried out. On Debian: sudo apt install {' '.join(lacking)}"
    ]


def pack_problems(packs: Sequence[Path]) -> list[str]:
    """Files that are no packs, or damaged ones; their content is read when the program is there."""
    found = []
    names = set()
    for pack in packs:
        try:
            kind = application_id(pack)
        except OSError as error:
            found.append(f"{pack} cannot be read: {error.strerror}.")
            continue
        if kind != APPLICATION_ID or pack.suffix != ".pack":
            found.append(f"{pack} is no index pack of flickrcheck, or its name does not end so.")
        elif pack.name in names:
            found.append(f"Two packs are called {pack.name}; only one could be bundled.")
        elif damage := damage_of(pack):
            found.append(f"{pack} is damaged: {damage}. Get or make it again.")
        names.add(pack.name)
    return found


def application_id(path: Path) -> int:
    """What an SQLite file says whose it is; 0 where it says nothing or is none."""
    with path.open("rb") as file:
        head = file.read(100)
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        return 0
    return int.from_bytes(head[68:72], "big")


def damage_of(pack: Path) -> str:
    """What SQLite finds broken in a file; empty where it finds nothing."""
    try:
        place = f"{sqlite_address(pack.absolute())}?mode=ro&immutable=1"
        with closing(sqlite3.connect(place, uri=True)) as file:
            file.execute("PRAGMA trusted_schema = OFF")
            (said,) = file.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as error:
        return str(error)
    return "" if said == "ok" else str(said).splitlines()[-1]


def constraint_problems(constraints: Path | None) -> list[str]:
    """A list of versions that is not there."""
    if constraints is None or constraints.is_file():
        return []
    return [f"{constraints} is no file; --constraints takes the list that an earlier build wrote."]


def folder_problems(folders: Sequence[Path]) -> list[str]:
    """Folders in which, or in whose place, nothing can be written."""
    found = []
    for folder in folders:
        there = _nearest(folder)
        try:
            with tempfile.TemporaryFile(dir=there):
                pass
        except OSError as error:
            found.append(f"Nothing can be written to {folder}: {error.strerror} ({there}).")
    return found


def room_problems(folder: Path, room: int) -> list[str]:
    """A disk that is too full. room: bytes that are written there."""
    there = _nearest(folder)
    free = shutil.disk_usage(there).free
    if free >= room:
        return []
    return [f"{there} has {free >> 20:,} MiB free, and a build takes {room >> 20:,} there."]


def _nearest(folder: Path) -> Path:
    """The folder itself, or the nearest above it that is there."""
    # os.path, because a folder that may not be entered is an error to pathlib
    return next(each for each in (folder, *folder.absolute().parents) if os.path.exists(each))  # noqa: PTH110
