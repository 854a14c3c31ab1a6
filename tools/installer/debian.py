"""The .deb: control file, dependencies, copyright, changelog, and dpkg-deb.

Nothing is run when it is installed or removed: menus, icons and kinds of files are taken up by the
triggers of Debian's own packages. So removing it removes what was installed, and nothing else.

Source: https://www.debian.org/doc/debian-policy/
"""

from __future__ import annotations

import hashlib
import subprocess
import textwrap
from collections.abc import Iterable
from email.utils import formatdate
from pathlib import Path
from typing import Final

from flickrcheck.printing.qt_libraries import ALWAYS
from tools.installer.contents import names_needed_by
from tools.installer.facts import (
    DESCRIPTION,
    NAME,
    PACKAGING,
    REPOSITORY,
    SUMMARY,
    Release,
    machine,
    package_version,
)
from tools.installer.linux_tree import (
    HOME,
    OPTIONAL_PLUGINS,
    plain_modes,
    size_of,
    write,
    write_gzipped,
)
from tools.installer.running import run, set_times

_ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}
_RECOMMENDED: Final = (
    "xdg-utils",  # opens the folder of a letter
    "hicolor-icon-theme",
)
_REVISION: Final = "1"


def debian_version(version: str) -> str:
    """The version of the package: that of the program, and our number of this packaging."""
    return f"{package_version(version)}-{_REVISION}"


def make_deb(tree: Path, out: Path, work: Path, release: Release) -> Path:
    """Make the package of a laid-out tree. Raises BuildError."""
    documents = tree / "usr" / "share" / "doc" / NAME
    licences = tree / HOME / "LICENCES.txt"
    write_gzipped(documents / "LICENCES.gz", licences.read_bytes())
    licences.unlink()
    write(
        documents / "copyright",
        copyright_head(release.maintainer) + (REPOSITORY / "LICENSE").read_text(encoding="utf-8"),
    )
    write_gzipped(documents / "changelog.Debian.gz", changelog(release).encode())
    write_gzipped(documents / "changelog.gz", (REPOSITORY / "CHANGELOG.md").read_bytes())
    write(
        tree / "usr" / "share" / "lintian" / "overrides" / NAME,
        (PACKAGING / "linux" / "lintian-overrides").read_text(encoding="utf-8"),
    )
    depends, recommends = dependencies(tree, work)
    control = tree / "DEBIAN"
    write(
        control / "control",
        control_file(release, depends, recommends, size_of(tree)),
    )
    write(control / "md5sums", md5sums(tree))
    plain_modes(tree)
    set_times(tree, release.seconds)
    package = out / f"{NAME}_{debian_version(release.version)}_{_ARCHITECTURES[machine()]}.deb"
    run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", tree, package],
        environ={"SOURCE_DATE_EPOCH": str(release.seconds)},
    )
    return package


def control_file(release: Release, depends: list[str], recommends: list[str], size: int) -> str:
    """DEBIAN/control. size: bytes when installed."""
    paragraphs = [
        textwrap.fill(part, 76, initial_indent=" ", subsequent_indent=" ") for part in DESCRIPTION
    ]
    fields = {
        "Package": NAME,
        "Version": debian_version(release.version),
        "Architecture": _ARCHITECTURES[machine()],
        "Maintainer": release.maintainer,
        "Installed-Size": str(-(-size // 1024)),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(recommends),
        "Section": "graphics",
        "Priority": "optional",
        "Description": SUMMARY + "\n" + "\n .\n".join(paragraphs),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items() if value)


def dependencies(tree: Path, work: Path) -> tuple[list[str], list[str]]:
    """Packages with their least versions that hold the libraries which the program lacks.

    dpkg-shlibdeps reads them from the files; those that Qt loads by name are added, because no
    file tells of them. First what is needed, then what is only recommended.
    """
    source = work / "shlibdeps"
    write(source / "debian" / "control", f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    home = tree / HOME
    folders = sorted({path.parent for path in home.rglob("*.so*")})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
    command += [f"-l{folder}" for folder in (*folders, home)]
    files = [path for path in sorted([home / NAME, *home.rglob("*.so*")]) if path.is_file()]
    command += [f"-x{package}" for package in sorted(packages_carried(files))]
    for path in files:
        if path.is_symlink():
            continue
        recommended = path.as_posix().endswith(OPTIONAL_PLUGINS)
        command.append("-dRecommends" if recommended else "-dDepends")
        command.append(f"-e{path}")
    found: dict[str, list[str]] = {"Depends": [], "Recommends": []}
    for line in run(command, folder=source).splitlines():
        field, _, names = line.removeprefix("shlibs:").partition("=")
        found[field] = [name.strip() for name in names.split(",")]
    named = {name.split()[0] for name in found["Depends"]}
    depends = found["Depends"] + [name for name in ALWAYS if name not in named]
    named |= set(ALWAYS)
    recommends = [name for name in found["Recommends"] if name.split()[0] not in named]
    return sorted(depends), sorted({*recommends, *_RECOMMENDED})


def packages_carried(files: Iterable[Path]) -> set[str]:
    """Packages of Debian whose libraries lie among the files, and of which nothing else is needed.

    dpkg-shlibdeps names them, because it finds a library of the same name in the system.
    """
    carried = {path.name for path in files}
    needed = {name for path in files for name in names_needed_by(str(path))}
    return _packages_with(carried) - _packages_with(needed - carried)


def _packages_with(libraries: Iterable[str]) -> set[str]:
    """The installed packages of Debian that hold libraries of these names."""
    patterns = [f"*/{name}" for name in libraries]
    asked = ["dpkg-query", "--search", *patterns]  # it fails where one of them is in no package
    said = subprocess.run(asked, capture_output=True, text=True, encoding="utf-8").stdout
    return {line.partition(":")[0] for line in said.splitlines() if "/lib" in line}


def changelog(release: Release) -> str:
    """The changelog of the package; that of the program lies beside it."""
    return (
        f"{NAME} ({debian_version(release.version)}) unstable; urgency=medium\n\n"
        f"  * Version {release.version}; see changelog.gz.\n\n"
        f" -- {release.maintainer}  {formatdate(release.seconds, localtime=False)}\n"
    )


def copyright_head(maintainer: str) -> str:
    """What Debian wants said before the licences."""
    return (
        f"{NAME} was packaged by {maintainer} from its own repository.\n\n"
        "It contains the work of others, such as Python, Qt, Pillow and NumPy; LICENCES.gz beside "
        "this file\nnames them all, with their licences. The LGPL and GPL, versions 2 and 3, and "
        "the Apache License are in\n/usr/share/common-licenses. flickrcheck itself:\n\n"
    )


def md5sums(tree: Path) -> str:
    """DEBIAN/md5sums, by which debsums finds damaged files."""
    lines = []
    for path in sorted((tree / "usr").rglob("*")):
        if path.is_file() and not path.is_symlink():
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(tree).as_posix()}\n")
    return "".join(lines)
