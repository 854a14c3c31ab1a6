"""The .tar.xz for Linux systems without dpkg and rpm: unpack it and start flickrcheck."""

from __future__ import annotations

import lzma
import shutil
import tarfile
from pathlib import Path

from tools.installer.facts import NAME, REPOSITORY, Release, machine
from tools.installer.linux_tree import Shared, plain_modes, write
from tools.installer.running import set_times

_README = """\
flickrcheck {version}

Start it:           ./flickrcheck
In a terminal:      ./flickrcheck --help
In your menu:       ./install-for-me
Out of your menu:   ./install-for-me --remove

It needs glibc {glibc} or newer, and libraries of your system; where one is missing, flickrcheck
says which. Nothing outside this folder is touched unless you run install-for-me. Your casebooks,
packs and settings stay where they are when you delete this folder. LICENCES.txt names whose work
is in it.
"""


def make_archive(
    built: Path, shared: Shared, out: Path, work: Path, release: Release, glibc: str
) -> Path:
    """Make the archive. glibc: the least version of the C library that the program runs with."""
    name = f"{NAME}-{release.version}-linux-{machine()}"
    top = work / "archive" / name
    shutil.rmtree(top, ignore_errors=True)
    shutil.copytree(built, top, symlinks=True)
    shutil.copytree(shared.folder / "usr" / "share", top / "share")
    write(top / "README.txt", _README.format(version=release.version, glibc=glibc))
    shutil.copyfile(REPOSITORY / "LICENSE", top / "LICENSE")
    shutil.copyfile(REPOSITORY / "packaging" / "linux" / "install-for-me", top / "install-for-me")
    (top / "install-for-me").chmod(0o755)
    plain_modes(top)
    set_times(top, release.seconds)
    place = out / f"{name}.tar.xz"
    with (
        lzma.open(place, "wb", preset=6) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in [top, *sorted(top.rglob("*"))]:
            tar.add(path, f"{name}/{path.relative_to(top).as_posix()}".rstrip("/."),
                    recursive=False, filter=_of_nobody)  # fmt: skip
    return place


def _of_nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mtime = int(member.mtime)
    return member
