"""Windows: the installer for one person, made by NSIS.

The script has been compiled on Linux, but those who wrote it have no Windows to run it on.
"""

from __future__ import annotations

import re
from pathlib import Path

from tools.installer.facts import NAME, PACKAGING, machine
from tools.installer.linux_tree import size_of
from tools.installer.running import run


def make_setup(built: Path, icons: Path, out: Path, *, version: str) -> Path:
    """Make the installer of a built folder. Raises BuildError."""
    place = out / f"{NAME}-{version}-windows-{machine()}-setup.exe"
    run(["makensis", "-V2", "-WX", *definitions(built, icons, place, version), _SCRIPT])
    return place


_SCRIPT = PACKAGING / "windows" / f"{NAME}.nsi"


def definitions(built: Path, icons: Path, place: Path, version: str) -> list[str]:
    """What the script is told."""
    values = {
        "VERSION": version,
        "FILE_VERSION": file_version(version),
        "BUNDLE": built.resolve(),
        "OUT": place.resolve(),
        "ICON": (icons / f"{NAME}.ico").resolve(),
        "SIZE": size_of(built) // 1024,
    }
    return [f"-D{name}={value}" for name, value in values.items()]


def file_version(version: str) -> str:
    """The four numbers that Windows compares.

    >>> file_version("1.2rc3")
    '1.2.0.0'
    """
    numbers = re.split(r"a|b|rc|\.dev", version)[0].split(".")
    return ".".join((numbers + ["0"] * 4)[:4])
