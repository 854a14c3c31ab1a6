"""Photos that were moved or renamed, so that none is counted twice.

A scan marks as gone what it misses below its own places. Who moves a whole library adds the new
place, and nobody looks at the old one. The matches of a photo that is gone stay, because it is
still listed; but not where the same picture is at another place and has them, too.
"""

from __future__ import annotations

import os

from flickrcheck.photo.content import split_member
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_rows import join_path
from flickrcheck.store.casebook_tables import UNSETTLED

_ELSEWHERE = """
    SELECT photo.id, folder.path AS folder, photo.name
    FROM folder CROSS JOIN photo ON photo.folder = folder.id
    WHERE folder.scan IS NOT ?1 AND NOT photo.gone AND photo.exported IS NULL
        AND photo.content IS NOT NULL
        AND EXISTS (SELECT 1 FROM photo AS there JOIN folder AS place ON place.id = there.folder
            WHERE there.content = photo.content AND NOT there.gone AND place.scan = ?1)
"""

# the same entry, known of the same bytes at a place where they are no longer
_FORMER = """
    FROM photo JOIN photo AS old ON old.content = photo.content AND old.gone
    JOIN match AS former ON former.photo = old.id AND former.dataset = match.dataset
        AND former.entry = match.entry AND former.first_scan < match.first_scan
    WHERE photo.id = match.photo AND photo.content IS NOT NULL
"""

# matches of what is gone that a present photo of the same bytes has, too; the plus keeps SQLite to
# the index of what is gone, which is small where that of contents is not
_GHOSTS = """
    SELECT match.id, match.photo FROM photo AS old CROSS JOIN match ON match.photo = old.id
    WHERE old.gone AND +old.content IS NOT NULL
        AND EXISTS (SELECT 1 FROM photo AS there JOIN match AS same ON same.photo = there.id
                AND same.dataset = match.dataset AND same.entry = match.entry
            WHERE there.content = old.content AND NOT there.gone)
"""

# matches of pictures that are gone whose photo an account export names, which has the match itself
# now, as (match, photo, the match that is there, first scan)
_NAMED_BY_EXPORT = """
    SELECT match.id, match.photo, same.id, match.first_scan
    FROM photo AS old CROSS JOIN pictured ON pictured.photo = old.id
    CROSS JOIN photo AS there ON there.exported = pictured.photo_id
    CROSS JOIN match ON match.photo = old.id AND match.entry IN (0, pictured.photo_id)
    CROSS JOIN match AS same ON same.photo = there.id AND same.dataset = match.dataset
        AND same.entry = match.entry
    WHERE old.gone AND there.exported IS NOT NULL AND NOT there.gone
"""


def settle_moved(casebook: Casebook, scan: int) -> None:
    """Mark as gone what this scan met elsewhere byte for byte, and let its matches move along.

    They are not new at their new place, nor where the account export stands in for a picture that
    was deleted. Only files that are certainly not there any more are gone: one that cannot be
    reached for another reason stays, and one on a disk that is away comes back with the next scan
    of that disk. Verdicts belong to the bytes and are not touched.
    """
    lost = [
        (int(row["id"]),)
        for row in casebook.rows(_ELSEWHERE, [scan])
        if _is_missing(join_path(row["folder"], row["name"]))
    ]
    with casebook.writing():
        connection = casebook.database.conn
        connection.executemany("UPDATE photo SET gone = 1 WHERE id = ?", lost)
        connection.execute(
            f"""
            UPDATE match SET first_scan = (SELECT min(former.first_scan) {_FORMER})
            WHERE first_scan > (SELECT max(id) FROM scan WHERE finished IS NOT NULL AND id < ?)
                AND EXISTS (SELECT 1 {_FORMER})
            """,
            [scan],
        )
        named = connection.execute(_NAMED_BY_EXPORT).fetchall()
        connection.executemany(
            "UPDATE match SET first_scan = min(first_scan, ?) WHERE id = ?",
            [(first, same) for _, _, same, first in named],
        )
        ghosts = connection.execute(_GHOSTS).fetchall()
        ghosts += [(id, photo) for id, photo, _, _ in named]
        connection.executemany("DELETE FROM match WHERE id = ?", [(id,) for id, _ in ghosts])
        # should the file come back, its matches are to be found again
        connection.executemany(
            f"UPDATE photo SET settled = {UNSETTLED} WHERE id = ?",
            {(photo,) for _, photo in ghosts},
        )


def _is_missing(path: str) -> bool:
    file, _ = split_member(path)
    try:
        os.lstat(file)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False
