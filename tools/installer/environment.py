"""The wheel and the sdist, and the fresh environment that the program is built in."""

from __future__ import annotations

import json
import os
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path

from tools.installer.facts import NAME, REPOSITORY, BuildError
from tools.installer.running import run

_NOT_OF_THE_PROGRAM = ("pip", "setuptools", "wheel")
# Python 3.11.2, which Debian 12 has, knows no filter yet; newer ones want to be told
_SAFELY = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
_QUIET = ("--quiet", "--disable-pip-version-check", "--no-input")


@dataclass(frozen=True, slots=True)
class Environment:
    """python: its interpreter; distributions: name and version of the program and of everything
    that it needs at run time, without what builds it."""

    python: Path
    distributions: dict[str, str]


def make_wheel(work: Path, out: Path, seconds: int) -> Path:
    """Make the sdist of the checkout, and from it the wheel as a stranger would; gives the wheel.

    Raises BuildError.
    """
    python = _new_venv(work / "builder")
    run([python, "-m", "pip", "install", *_QUIET, "hatchling>=1.27"])
    dates = {"SOURCE_DATE_EPOCH": str(seconds)}
    out.mkdir(parents=True, exist_ok=True)
    hatch: list[str | Path] = [python, "-m", "hatchling", "build"]
    run([*hatch, "-t", "sdist", "-d", out], folder=REPOSITORY, environ=dates)
    unpacked = work / "sdist"
    with tarfile.open(_only(out, "*.tar.gz")) as archive:
        archive.extractall(unpacked, **_SAFELY)
    run([*hatch, "-t", "wheel", "-d", out], folder=_only(unpacked, "*"), environ=dates)
    return _only(out, "*.whl")


def make_environment(work: Path, wheel: Path, constraints: Path | None) -> Environment:
    """A fresh environment with the wheel, its dependencies and PyInstaller, and nothing else.

    constraints: a file with the versions to take, such as an earlier build's; else the newest.
    """
    python = _new_venv(work / "environment")
    install: list[str | Path] = [python, "-m", "pip", "install", *_QUIET, "--no-compile"]
    if constraints:
        install += ["--constraint", constraints]
    run([*install, wheel])
    listed = json.loads(run([python, "-m", "pip", "list", *_QUIET[1:], "--format=json"]))
    distributions = {
        each["name"]: each["version"] for each in listed if each["name"] not in _NOT_OF_THE_PROGRAM
    }
    run([*install, "pyinstaller>=6.10"])
    return Environment(python, distributions)


def verify_packs(environment: Environment, packs: list[Path]) -> None:
    """Read every pack that is to be bundled from end to end. Raises BuildError."""
    for pack in packs:
        run([environment.python, "-m", NAME, "index", "verify", pack], folder=pack.parent)


def _new_venv(folder: Path) -> Path:
    run([sys.executable, "-m", "venv", "--clear", folder])
    if os.name == "nt":
        return folder / "Scripts" / "python.exe"
    return folder / "bin" / "python"


def _only(folder: Path, pattern: str) -> Path:
    found = list(folder.glob(pattern))
    if len(found) != 1:
        raise BuildError(f"{folder} was to have one file {pattern}, and has {len(found)}.")
    return found[0]
