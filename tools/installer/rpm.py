"""The .rpm, made by rpmbuild from the same tree as the .deb."""

from __future__ import annotations

import re
import shutil
import textwrap
from collections.abc import Iterable
from email.utils import formatdate
from pathlib import Path

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
from tools.installer.linux_tree import COMPLETIONS, HOME, OPTIONAL_PLUGINS, plain_modes
from tools.installer.running import run, set_times

_ZSH = Path("usr/share/zsh/site-functions") / f"_{NAME}"  # where Fedora and openSUSE have it


def make_rpm(tree: Path, out: Path, work: Path, release: Release) -> Path:
    """Make the package of a laid-out tree. Raises BuildError."""
    (tree / _ZSH).parent.mkdir(parents=True, exist_ok=True)
    shutil.move(tree / COMPLETIONS["zsh"], tree / _ZSH)
    (tree / COMPLETIONS["zsh"].parent).rmdir()
    documents = tree / "usr" / "share"
    licences = documents / "licenses" / NAME
    licences.mkdir(parents=True)
    shutil.move(tree / HOME / "LICENCES.txt", licences / "LICENCES.txt")
    shutil.copyfile(REPOSITORY / "LICENSE", licences / "LICENSE")
    (documents / "doc" / NAME).mkdir(parents=True)
    shutil.copyfile(REPOSITORY / "CHANGELOG.md", documents / "doc" / NAME / "CHANGELOG.md")
    plain_modes(tree)
    set_times(tree, release.seconds)
    top = work / "rpm"
    shutil.rmtree(top, ignore_errors=True)
    top.mkdir(parents=True)
    spec = top / f"{NAME}.spec"
    spec.write_text(spec_file(tree, release), encoding="utf-8")
    run(
        ["rpmbuild", "-bb", "--define", f"_topdir {top}", "--target", machine(), spec],
        environ={"SOURCE_DATE_EPOCH": str(release.seconds)},
    )
    (made,) = (top / "RPMS").rglob("*.rpm")
    return Path(shutil.move(made, out / made.name))


def spec_file(tree: Path, release: Release) -> str:
    """packaging/linux/flickrcheck.rpm.spec with its values."""
    own = sorted({path.name for path in (tree / HOME).rglob("*.so*")})
    values = {
        "version": package_version(release.version),
        "summary": SUMMARY[0].upper() + SUMMARY[1:],
        "description": "\n\n".join(textwrap.fill(part, 76) for part in DESCRIPTION),
        "maintainer": release.maintainer,
        "tree": str(tree),
        # rpm finds the needed libraries itself; those that lie in the package are not the system's
        "own_libraries": _pattern(own),
        "optional_plugins": _pattern(OPTIONAL_PLUGINS),
        "day": " ".join(
            formatdate(release.seconds).replace(",", "").split()[i] for i in (0, 2, 1, 3)
        ),
        "plain_version": release.version,
    }
    template = (PACKAGING / "linux" / f"{NAME}.rpm.spec").read_text(encoding="utf-8")
    return re.sub(r"@(\w+)@", lambda found: values[found[1]], template)


def _pattern(names: Iterable[str]) -> str:
    """Names as one pattern; a backslash would not get through a spec file."""
    return "|".join(re.sub(r"([.+])", r"[\1]", name) for name in names)
