"""The tree of files that the .deb, the .rpm and the .tar.xz put on a Linux desktop."""

from __future__ import annotations

import gzip
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.installer.bundle import program_of
from tools.installer.environment import Environment
from tools.installer.facts import NAME, PACKAGING, REPOSITORY, BuildError, day_of
from tools.installer.icons import SIZES, png
from tools.installer.running import run

HOME: Final = Path("usr/lib") / NAME
"""Where the built program lies, from the root of the file system."""

OPTIONAL_PLUGINS: Final = ("platformthemes/libqgtk3.so", "printsupport/libcupsprintersupport.so")
"""Plugins that Qt loads where their desktop is: packages only recommend what they need."""

COMPLETIONS: Final = {
    "bash": Path("usr/share/bash-completion/completions") / NAME,
    "zsh": Path("usr/share/zsh/vendor-completions") / f"_{NAME}",
    "fish": Path("usr/share/fish/vendor_completions.d") / f"{NAME}.fish",
}

_LINUX: Final = PACKAGING / "linux"
_TOOLS: Final = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Shared:
    """What all packages of Linux hold besides the built program. folder: laid out below usr/."""

    folder: Path


def make_shared(
    environment: Environment, built: Path, icons: Path, work: Path, seconds: int
) -> Shared:
    """Menu entry, icons, kinds of files, manual page and completions. Raises BuildError."""
    root = work / "shared"
    shutil.rmtree(root, ignore_errors=True)
    share = root / "usr" / "share"
    day = day_of(seconds)
    _copy(_LINUX / f"{NAME}.desktop", share / "applications")
    _copy(_LINUX / f"{NAME}.xml", share / "mime" / "packages")
    write_metainfo(
        share / "metainfo" / f"{NAME}.metainfo.xml", environment.distributions[NAME], day
    )
    put_icons(icons, share / "icons" / "hicolor")
    page = run([environment.python, _TOOLS / "man_page.py", day])
    write_gzipped(share / "man" / "man1" / f"{NAME}.1.gz", page.encode())
    for shell, place in COMPLETIONS.items():
        write(root / place, completion(program_of(built), shell))
    return Shared(root)


def write_metainfo(place: Path, version: str, day: str) -> None:
    """AppStream's description, with the version and the day of the release."""
    template = (_LINUX / f"{NAME}.metainfo.xml").read_text(encoding="utf-8")
    text = template.replace('"{version}" date="{date}"', f'"{version}" date="{day}"')
    without_note = text.replace("{version} and {date} are filled in by build_installer.py.\n", "")
    write(place, without_note)


def put_icons(drawn: Path, theme: Path) -> None:
    """The drawing, and pictures of it for desktops that draw none."""
    _copy(REPOSITORY / "resources" / "icons" / f"{NAME}.svg", theme / "scalable" / "apps")
    for size in SIZES:
        folder = theme / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True)
        shutil.copyfile(png(drawn, size), folder / f"{NAME}.png")


def completion(program: Path, shell: str) -> str:
    """What click writes for a shell; the built program is asked, so that it is known to answer."""
    script = run([program], environ={f"_{NAME.upper()}_COMPLETE": f"{shell}_source"})
    if NAME not in script:
        raise BuildError(f"{program} gives no completion for {shell}.")
    # click's script for fish cuts what a command does at its first comma
    return script.replace('(string split ","', '(string split --max 1 ","')


def lay_out(built: Path, shared: Shared, root: Path) -> None:
    """Copy all into an empty tree, with the command in usr/bin."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(shared.folder, root, symlinks=True)
    shutil.copytree(built, root / HOME, symlinks=True)
    command = root / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("..") / "lib" / NAME / NAME)


def write(place: Path, text: str) -> None:
    """Write a text file that everybody may read."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
    place.chmod(0o644)


def write_gzipped(place: Path, content: bytes) -> None:
    """Write a file as gzip -9n does: without a time in it."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(content, 9, mtime=0))
    place.chmod(0o644)


def least_glibc(built: Path) -> str:
    """The least version of the C library that every file of the program can do with."""
    needed = {(2, 17)}
    for path in (built / NAME, *built.rglob("*.so*")):
        if path.is_file() and not path.is_symlink():
            said = run(["readelf", "--version-info", "--wide", path])
            needed |= {(int(a), int(b)) for a, b in re.findall(r"GLIBC_(\d+)\.(\d+)", said)}
    return ".".join(map(str, max(needed)))


def size_of(root: Path) -> int:
    """Bytes of all files of a tree."""
    return sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir())


def plain_modes(root: Path) -> None:
    """Folders may be entered by everybody, whatever the umask of the builder was."""
    for path in (root, *root.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        elif not path.is_symlink() and not os.access(path, os.X_OK):
            path.chmod(0o644)


def _copy(file: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / file.name)
