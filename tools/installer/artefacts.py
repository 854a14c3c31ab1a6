"""The list of what was made, with sizes and check sums, for who publishes and who downloads."""

from __future__ import annotations

import json
import platform
import sys
from pathlib import Path

from tools.installer.compare import sum_of
from tools.installer.environment import Environment
from tools.installer.facts import NAME, REPOSITORY, git, machine

_SUMS = "SHA256SUMS"
_WHAT = {
    ".deb": "package for Debian and Ubuntu",
    ".rpm": "package for Fedora and openSUSE",
    ".tar.xz": "archive for any Linux: unpack and start",
    ".whl": "wheel for pip and pipx",
    ".tar.gz": "source",
    ".exe": "installer for Windows, for one person",
    ".dmg": "disk image for macOS",
    ".txt": "versions of everything inside; --constraints takes it for the same build again",
}


def write_lists(out: Path, environment: Environment, version: str, notes: list[str]) -> list[str]:
    """Write SHA256SUMS, the list as JSON and the versions; give a line for each file made.

    notes: what could not be checked in this build.
    """
    versions = out / f"{NAME}-{version}-versions.txt"
    versions.write_text(
        "".join(
            f"{name}=={number}\n"
            for name, number in sorted(environment.distributions.items(), key=_by_name)
            if name != NAME
        ),
        encoding="utf-8",
    )
    made = sorted(path for path in out.iterdir() if path.is_file() and _what(path))
    sums = {path: sum_of(path) for path in made}
    content = {
        "program": NAME,
        "version": version,
        "commit": git(REPOSITORY, "rev-parse", "HEAD"),
        "built_on": f"{platform.system()} {machine()}, Python {platform.python_version()}",
        "system": sys.platform,
        "files": [
            {
                "name": path.name,
                "what": _what(path),
                "bytes": path.stat().st_size,
                "sha256": digest,
            }
            for path, digest in sums.items()
        ],
        "not_checked": notes,
    }
    (out / f"{NAME}-{version}-artefacts.json").write_text(
        json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    (out / _SUMS).write_text(
        "".join(f"{digest}  {path.name}\n" for path, digest in sums.items()), encoding="utf-8"
    )
    return [f"{path.stat().st_size / 1e6:8.1f} MB  {path.name}: {_what(path)}" for path in made]


def listed(out: Path) -> list[Path]:
    """The files that an earlier build made in a folder, by its own lists; no others that lie there.

    They may be gone.
    """
    sums = out / _SUMS
    if not sums.is_file():
        return []
    names = [line.partition("  ")[2] for line in sums.read_text(encoding="utf-8").splitlines()]
    ours = [out / name for name in names if name.startswith(NAME) and Path(name).name == name]
    return [*ours, *out.glob(f"{NAME}-*-artefacts.json"), sums]


def _what(path: Path) -> str:
    return next((words for ending, words in _WHAT.items() if path.name.endswith(ending)), "")


def _by_name(item: tuple[str, str]) -> str:
    return item[0].lower()
