"""Tries out a built program as a stranger would, in an empty home, and reads what it says.

A line on stderr that nobody expected fails the build: it is how missing modules and plugins show.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from tools.installer.facts import BuildError

_LIMIT: Final = 300  # seconds for one command
_WINDOW_OPENS: Final = 120.0  # seconds at most, on a machine that builds something else as well
_WINDOW_STAYS: Final = 6.0  # seconds; what does not load is said long before
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "AVIF", "TIFF", "JPEG2000", "HEIC", "RAW", "JPEG XL")
_EXPECTED: Final = re.compile(
    r"\s*|Drawing pictures|[A-Z][a-z ]+: [\d,]+ .*|[\d,]+ of [\d,]+.*|The report is in .*"
    r"|This plugin does not support \w+\(\)"  # Qt's, of a window that nobody sees
)
"""What the program says there of how far it is and what it wrote."""


def try_out(program: Path, home: Path, version: str, packs: Sequence[Path] = ()) -> None:
    """Run the demo, its outputs and the window. home: an empty folder. Raises BuildError."""
    home.mkdir(parents=True, exist_ok=True)
    said = _run(program, home, "--version")
    if f"flickrcheck {version}" not in said.splitlines()[0]:
        raise BuildError(f"The built program says {said!r}, and not version {version}.")
    demo = home / "demo"
    said = _run(program, home, "demo", "--out", str(demo))
    for words in ("Listed", "Same picture", "Account listed"):
        if words not in said:
            raise BuildError(f"The built program's demo finds nothing that is {words!r}:\n{said}")
    casebook = str(demo / "demo.casebook")
    for ending in ("html", "pdf", "csv", "json"):
        report = home / f"report.{ending}"
        _run(program, home, "report", "--casebook", casebook, "--out", str(report))
        if report.stat().st_size < 1000:
            raise BuildError(f"The built program's report {report.name} is empty.")
    _run(program, home, "requests", "ics", str(home / "due.ics"), "--casebook", casebook)
    _run(program, home, "datasets", "show", "ibm-dif")
    said = _run(program, home, "doctor")
    lacking = [name for name in _FORMATS if name not in said]
    if lacking:
        raise BuildError(f"The built program cannot read {', '.join(lacking)}:\n{said}")
    _sign_a_pack(program, home, demo / "photos")
    said = _run(program, home, "index", "list")
    for pack in packs:
        if pack.name not in said and pack.stem not in said:
            raise BuildError(f"The bundled pack {pack.name} is not in the program's list:\n{said}")
    _open_window(program, home, casebook)


def _sign_a_pack(program: Path, home: Path, photos: Path) -> None:
    """Make a pack of the demo's pictures, sign it, and trust who signed it."""
    pack, key = home / "own.pack", home / "own.key"
    index = (program, home, "index")
    _run(*index, "build", "--dataset", "megaface", "--images", str(photos), "--out", str(pack))
    _run(*index, "keygen", "--no-password", "--key", str(key))
    _run(*index, "sign", "--key", str(key), str(pack))
    _run(*index, "trust", f"{key}.pub")
    said = _run(*index, "verify", str(pack))
    if "which you trust" not in said:
        raise BuildError(f"The built program cannot sign a pack:\n{said}")


def environment_of(home: Path) -> dict[str, str]:
    """The environment of somebody new: nothing of the builder's is seen."""
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "COMSPEC", "WINDIR")
    environ = {name: os.environ[name] for name in kept if name in os.environ}
    return environ | {
        "HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home / "roaming"),
        "LOCALAPPDATA": str(home / "local"), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip


def unexpected(stderr: str) -> list[str]:
    """Lines that are neither progress nor what the demo is known to say."""
    lines = [line for each in stderr.splitlines() for line in each.split("\r")]
    return [line for line in lines if not _EXPECTED.fullmatch(line)]


def _run(program: Path, home: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(
            [str(program), *arguments], cwd=home, env=environment_of(home), capture_output=True,
            stdin=subprocess.DEVNULL, text=True, encoding="utf-8", timeout=_LIMIT,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise BuildError(f"{program.name} {arguments[0]} did not end in {_LIMIT} s.") from error
    _judge(arguments[0], done.returncode, done.stderr)
    return done.stdout


def _judge(what: str, code: int, stderr: str) -> None:
    if code:
        raise BuildError(f"The built program's {what} ended with code {code}:\n{stderr[-2000:]}")
    lines = unexpected(stderr)
    if lines:
        raise BuildError(f"The built program's {what} said on stderr:\n" + "\n".join(lines[:20]))


def _open_window(program: Path, home: Path, casebook: str) -> None:
    """Open a casebook in the window, leave it open for a while and close it in order."""
    errors = home / "window.txt"
    with errors.open("wb") as file:
        process = subprocess.Popen(
            [str(program), casebook], cwd=home, env=environment_of(home), stderr=file
        )
        try:
            _wait(process, _WINDOW_OPENS, lambda: _is_open(process.pid, Path(f"{casebook}-wal")))
            _wait(process, _WINDOW_STAYS)
            stayed = process.poll() is None
            if sys.platform == "win32":
                process.kill()  # a program without a console hears no signal there
            else:
                process.send_signal(signal.SIGTERM)
            code = process.wait(30)
        finally:
            process.kill()
    said = errors.read_text(encoding="utf-8", errors="replace")
    if not stayed:
        raise BuildError(f"The built program's window closed by itself, code {code}:\n{said}")
    _judge("window", 0 if sys.platform == "win32" else code, said)


def _wait(
    process: subprocess.Popen[bytes], seconds: float, until: Callable[[], bool] = lambda: False
) -> None:
    """Wait so long, or until the process ends, or something is so."""
    ended = time.monotonic() + seconds
    while process.poll() is None and time.monotonic() < ended and not until():
        time.sleep(0.1)


def _is_open(pid: int, sign: Path) -> bool:
    """Whether a window listens to being closed; elsewhere than on Linux, if its casebook is open.

    Source: proc_pid_status(5), SigCgt; the window catches the signal when it is made.
    """
    try:
        told = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError:
        return sign.exists()
    caught = next(line.split()[1] for line in told.splitlines() if line.startswith("SigCgt"))
    return bool(int(caught, 16) >> (signal.SIGTERM - 1) & 1)
