"""Compares two builds of one commit and names what differs."""

from __future__ import annotations

import hashlib
from pathlib import Path


def differences(first: Path, second: Path) -> list[str]:
    """Files below two folders that are not the same in both, or only in one."""
    ours, theirs = _sums(first), _sums(second)
    found = []
    for name in sorted(ours.keys() | theirs.keys()):
        if name not in theirs:
            found.append(f"{name}: only in the first build")
        elif name not in ours:
            found.append(f"{name}: only in the second build")
        elif ours[name] != theirs[name]:
            found.append(f"{name}: {_how(first / name, second / name)}")
    return found


def _sums(folder: Path) -> dict[str, str]:
    sums = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            sums[name] = f"link to {path.readlink()}"
        elif path.is_file():
            sums[name] = f"{path.stat().st_mode:o} {sum_of(path)}"
    return sums


def sum_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _how(first: Path, second: Path) -> str:
    if first.is_symlink() or second.is_symlink():
        return "leads elsewhere"
    ours, theirs = first.read_bytes(), second.read_bytes()
    if len(ours) != len(theirs):
        return f"{len(ours):,} and {len(theirs):,} bytes"
    where = next((at for at, (a, b) in enumerate(zip(ours, theirs, strict=True)) if a != b), None)
    if where is None:
        return "other permissions"
    count = sum(a != b for a, b in zip(ours, theirs, strict=True))
    return f"{count:,} of {len(ours):,} bytes differ, the first at {where:,}"
