"""Copies of the person's own pictures for a mail: only where they ask for them.

An operator finds an entry by its link; a picture tells more than that. Each copy is made anew from
the pixels, upright and small, so nothing of the file's metadata or name is in it. Workers import
this module, so it imports nothing of the database.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from typing import Final

from flickrcheck.kept import shown
from flickrcheck.language import say, say_counted
from flickrcheck.model import Match
from flickrcheck.photo.content import content_key, read_file
from flickrcheck.work.letters.mail import Attachment
from flickrcheck.work.words import visible

EDGE: Final = 1024  # pixels of a copy's longer side at most
MOST: Final = 20  # copies in a mail
_MOST_BYTES: Final = 6_000_000  # of all copies of a mail
_TIME_LIMIT: Final = 20.0  # seconds a picture


@dataclass(frozen=True, slots=True)
class Copies:
    """attached: one for each entry that could be copied. left_out: how many entries have none;
    problems: a sentence for each picture that could not be read."""

    attached: tuple[Attachment, ...] = ()
    left_out: int = 0
    problems: tuple[str, ...] = ()

    @property
    def warning(self) -> str:
        """What the pictures disclose, for the person; "" where none is attached."""
        if not self.attached:
            return ""
        return say_counted(
            "{number} picture is attached, as a copy without metadata and file name. The operator "
            "sees who and what is shown in it, and has a copy more. Take it out of the mail if "
            "the link is enough.",
            "{number} pictures are attached, as copies without metadata and file names. The "
            "operator sees who and what is shown in them, and has copies more. Take them out of "
            "the mail if the links are enough.",
            len(self.attached),
        )

    @property
    def words(self) -> tuple[str, ...]:
        """All that there is to say of them, a sentence or some each."""
        rest = ""
        if self.left_out:
            rest = say_counted(
                "{number} photo of the letter is not attached as a picture.",
                "{number} photos of the letter are not attached as pictures.",
                self.left_out,
            )
        return tuple(filter(None, (self.warning, rest, *self.problems)))


NO_COPIES: Final = Copies()


def picture_copies(matches: Iterable[Match], stop: threading.Event) -> Copies:
    """Copies of the pictures of these matches, read in processes of their own; files stay as they
    are. stop: set it to go on without more of them."""
    from flickrcheck.photo import pool  # late: it loads much, and the window should open before

    entries: dict[int, Match] = {}
    for match in matches:
        entries.setdefault(match.entry_id or 0, match)
    items = [
        (match.photo.path, match.photo.content_key, id)
        for id, match in [*entries.items()][:MOST]
        if match.photo.content_key is not None
    ]
    made: dict[int, bytes] = {}
    problems = []
    with closing(pool.run(copied, items, jobs=1, timeout=_TIME_LIMIT, stop=stop)) as results:
        for (path, _, id), outcome in results:
            name = visible(path, 200)
            if isinstance(outcome, pool.Failure):
                why = shown(outcome.reason)
                problems.append(say("{file} is not attached. {why}", file=name, why=why))
            elif outcome is None:
                problems.append(
                    say("{file} is not attached: it has changed since the scan.", file=name)
                )
            else:
                made[id] = outcome
    attached: list[Attachment] = []
    for id in entries:
        size = sum(len(each.data) for each in attached)
        if id in made and size + len(made[id]) <= _MOST_BYTES:
            attached.append(Attachment(f"photo-{id}.jpg", "image/jpeg", made[id]))
    return Copies(tuple(attached), len(entries) - len(attached), tuple(problems))


def copied(item: tuple[str, bytes, int]) -> bytes | None:
    """A small upright JPEG without metadata as a task for the pool; None where the file is not the
    one that was scanned. item: its path, its content key and the photo's ID.

    Raises FlickrcheckError where the file cannot be read or decoded.
    """
    from flickrcheck.photo.thumbnail import make_thumbnail  # late, as above

    path, key, _ = item
    data = read_file(path)
    return make_thumbnail(data, EDGE) if content_key(data) == key else None
