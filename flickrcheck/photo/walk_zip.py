"""The pictures and sidecars in a zip file as a walk gives them: as if it were a folder."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator

from flickrcheck.kept import kept
from flickrcheck.photo.archive import list_members
from flickrcheck.photo.content import MEMBER
from flickrcheck.photo.exclude import Position
from flickrcheck.photo.unreadable import UnreadablePictureError
from flickrcheck.photo.walk_events import (
    Event,
    Excluded,
    Found,
    Hidden,
    Package,
    Problem,
    Sidecar,
    Unsupported,
)
from flickrcheck.photo.walk_kinds import PICTURE, SIDECAR, member_kind, package_kind

_SEPARATORS = re.compile(r"[/\\]")


def walk_zip(
    path: str,
    mtime_ns: int,
    position: Position | None,
    *,
    packages: bool,
    beside: Collection[str] = (),
) -> Iterator[Event]:
    """What is in a zip file, by its list of contents; no member is opened.

    mtime_ns: that of the zip file; position: that of its folder, for the patterns; packages: as
    for ``walk``; beside: names in its folder, because a file that is called like a member is
    what its path means.
    """
    try:
        listing = list_members(path)
    except UnreadablePictureError as error:
        yield Problem(path, str(error))
        return
    name = os.path.split(path)[1]
    inside = position and position.enter(name)
    refused = listing.refused
    left: set[str] = set()
    for replaced in listing.replaced:
        yield Unsupported(path + MEMBER + replaced, kept("older copy in a zip"))
    for member in listing.members:
        parts = [part for part in _SEPARATORS.split(member.name) if part not in ("", ".")]
        if not parts or name + MEMBER + parts[0] in beside:
            refused += 1
            continue
        event = _left_out(path + MEMBER, parts, inside, packages)
        if event is None:
            whole = path + MEMBER + member.name
            kind = member_kind(parts[-1])
            if kind == PICTURE:
                yield Found(whole, member.size, mtime_ns)
            elif kind == SIDECAR:
                yield Sidecar(whole, member.size, mtime_ns)
            else:
                yield Unsupported(whole, kind)
        elif event.path not in left:
            left.add(event.path)
            yield event
    if refused:
        yield Problem(
            path,
            kept(
                "{number} of the files in the zip file have a name or size that no file can "
                "have, so they were not read. Unpack it with care if you need them.",
                number=refused,
            ),
            listed=True,
        )


def _left_out(
    start: str, parts: list[str], position: Position | None, packages: bool
) -> Excluded | Hidden | Package | None:
    """Why a member is not looked at: because of its name, or of that of a folder it is in."""
    for depth, part in enumerate(parts, 1):
        folder = depth < len(parts)
        where = start + "/".join(parts[:depth])
        if position and position.leaves_out(part, folder=folder):
            return Excluded(where)
        if part[0] == "." or part == "__MACOSX":
            return Hidden(where)
        kind = package_kind(part) if folder and not packages else None
        if kind:
            return Package(where, kind)
        position = position and position.enter(part)
    return None
