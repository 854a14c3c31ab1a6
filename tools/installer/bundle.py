"""The built program: a folder that holds Python, Qt and flickrcheck, and needs no installation."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Final

from tools.installer.environment import Environment
from tools.installer.facts import NAME, PACKAGING, REPOSITORY, BuildError
from tools.installer.macos import info_plist, signed_by
from tools.installer.running import run, set_times, warn

_HASH_SEED: Final = "0"  # else sets are frozen in another order in each build
_TOOLS: Final = Path(__file__).resolve().parent


def build(environment: Environment, work: Path, packs: list[Path], seconds: int) -> Path:
    """Build the folder of the program (on macOS the .app). seconds: the time of its files.

    Raises BuildError.
    """
    icons = make_icons(environment, work / "icons")
    licences = work / "LICENCES.txt"
    licences.write_text(
        run([environment.python, _TOOLS / "licences.py", *sorted(environment.distributions)]),
        encoding="utf-8",
    )
    told = {
        "packs": [str(pack.resolve()) for pack in packs],
        "distributions": sorted(environment.distributions),
        "icon": str(icons / f"{NAME}.{_icon_suffix()}") if _icon_suffix() else None,
        "info_plist": info_plist(environment.distributions[NAME]),
        "licences": str(licences),
        **signed_by(),
    }
    run(
        [
            environment.python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
            "--distpath", work / "bundle", "--workpath", work / "analysis",
            PACKAGING / f"{NAME}.spec",
        ],
        folder=work,
        environ={
            "FLICKRCHECK_BUNDLE": json.dumps(told),
            "PYTHONHASHSEED": _HASH_SEED,
            "SOURCE_DATE_EPOCH": str(seconds),
        },
    )  # fmt: skip
    built = work / "bundle" / (f"{NAME}.app" if sys.platform == "darwin" else NAME)
    if not built.is_dir():
        raise BuildError(f"PyInstaller said nothing and made no {built}.")
    if sys.platform.startswith("linux"):
        strip_own_libraries(built)
    if sys.platform != "darwin":
        shutil.copyfile(licences, built / licences.name)
    _make_modes_plain(built)
    set_times(built, seconds)
    return built


def program_of(built: Path) -> Path:
    """The program in a built folder that writes to the terminal."""
    if built.suffix == ".app":
        return built / "Contents" / "MacOS" / NAME
    return built / (f"{NAME}.exe" if os.name == "nt" else NAME)


def make_icons(environment: Environment, folder: Path) -> Path:
    """The icon in all sizes and formats."""
    svg = REPOSITORY / "resources" / "icons" / f"{NAME}.svg"
    run([environment.python, _TOOLS / "icons.py", svg, folder])
    return folder


def strip_own_libraries(built: Path) -> None:
    """Drop debug symbols and search paths from Python itself and its system libraries.

    What lies in wheels stays as it is: auditwheel has rewritten those files in a way that strip
    breaks. The launcher carries the program behind its code, so it stays as well.
    """
    if not shutil.which("strip"):
        warn("strip is missing (install binutils), so Python's libraries stay 20 MB larger.")
        return
    inner = built / "_internal"
    ours = [path for path in inner.glob("lib*.so*") if path.is_file() and not path.is_symlink()]
    ours += inner.glob("python3*/lib-dynload/*.so")
    run(["strip", "--strip-unneeded", *sorted(ours)])
    if shutil.which("patchelf"):  # a Python that lies in somebody's home names that home
        run(["patchelf", "--remove-rpath", *sorted(ours)])
    else:
        warn("patchelf is missing, so Python's libraries name the folder that Python lies in.")


def _make_modes_plain(built: Path) -> None:
    """Everybody may read; only programs and libraries may be run, whatever the umask was."""
    for path in built.rglob("*"):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path == program_of(built)
        path.chmod(0o755 if runs else 0o644)
    built.chmod(0o755)


def _icon_suffix() -> str:
    return {"win32": "ico", "darwin": "icns"}.get(sys.platform, "")
