"""What the casebook holds of a person, how large that is, and deleting parts of it for good.

What is deleted is overwritten in the file (``PRAGMA secure_delete``), the file is written anew
without it (``VACUUM``), and SQLite's log is emptied, so that nothing of it can be read back from
the casebook's own files. A drive may keep old blocks all the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_schema import explained
from flickrcheck.store.casebook_tables import UNREAD, UNSETTLED

PATIENCE = 10.0
"""Seconds to wait for others that read the casebook, so that its log can be emptied."""


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much of what a casebook holds; sizes are bytes of the values themselves.

    photos: rows of picture files, also of those that are gone; exported: photos that account
    exports describe; matches, verdicts; marked: photos of which the person said which box they
    are; contacts: that the person entered; fingerprints, thumbnails and letters with their sizes.
    """

    photos: int
    exported: int
    matches: int
    verdicts: int
    marked: int
    contacts: int
    fingerprints: int
    fingerprints_size: int
    thumbnails: int
    thumbnails_size: int
    letters: int
    letters_size: int


_HOLDINGS = """
    SELECT (SELECT count(*) FROM photo WHERE exported IS NULL) AS photos,
        (SELECT count(*) FROM exported) AS exported,
        (SELECT count(*) FROM match) AS matches,
        (SELECT count(*) FROM verdict) AS verdicts,
        (SELECT count(*) FROM my_face) AS marked,
        (SELECT count(*) FROM own_contact) AS contacts,
        f.number AS fingerprints, f.size AS fingerprints_size,
        t.number AS thumbnails, t.size AS thumbnails_size,
        l.number AS letters, l.size AS letters_size
    FROM (SELECT count(*) AS number,
              coalesce(sum(coalesce(length(prints), 0) + coalesce(length(md5), 0)), 0) AS size
          FROM content WHERE prints IS NOT NULL OR md5 IS NOT NULL) AS f,
        (SELECT count(jpeg) AS number, coalesce(sum(length(jpeg)), 0) AS size
         FROM thumbnail) AS t,
        (SELECT count(*) + (SELECT count(*) FROM letter_edit) AS number,
              coalesce(sum(length(CAST(letter AS BLOB))
              + length(CAST(subject AS BLOB)) + length(CAST(matches AS BLOB))), 0)
              + (SELECT coalesce(sum(coalesce(length(CAST(answer AS BLOB)), 0)
                     + coalesce(length(CAST(written AS BLOB)), 0)), 0) FROM request_event)
              + (SELECT coalesce(sum(length(CAST(body AS BLOB))
                     + length(CAST(programs_body AS BLOB))), 0) FROM letter_edit) AS size
         FROM request) AS l
"""


def holdings(casebook: Casebook) -> Holdings:
    """Count what a casebook holds: under a second for a million photos."""
    return Holdings(**next(casebook.rows(_HOLDINGS)))


def delete_fingerprints(casebook: Casebook) -> None:
    """Delete the fingerprints of all pictures, and the MD5 sums of files.

    The next scan reads these pictures again. Matches and verdicts stay; what verdicts hang on, the
    keys of contents, stays with them.
    """
    had = "SELECT id FROM content WHERE prints IS NOT NULL OR md5 IS NOT NULL"
    with casebook.writing():
        _overwrite(casebook)
        casebook.database.conn.execute(
            f"UPDATE photo SET unread = {UNREAD}, settled = {UNSETTLED}"
            f" WHERE unread IS NULL AND content IN ({had})"
        )
        casebook.database.conn.execute(
            "UPDATE content SET prints = NULL, md5 = NULL"
            " WHERE prints IS NOT NULL OR md5 IS NOT NULL"
        )
        for table in ("outdated", "looked_harder"):
            casebook.database.conn.execute(f"DELETE FROM {table}")


def delete_thumbnails(casebook: Casebook) -> None:
    """Delete the small pictures; a scan makes those of matched pictures again."""
    _delete_all(casebook, "thumbnail")


def delete_letters(casebook: Casebook) -> None:
    """Delete the letters that were kept, with all that was noted about them and the answers to
    them, and the texts of letters that were begun; files that were saved elsewhere stay."""
    for table in ("request", "letter_edit", "letter_step"):
        _delete_all(casebook, table)


def _delete_all(casebook: Casebook, table: str) -> None:
    with casebook.writing():
        _overwrite(casebook)
        casebook.database.conn.execute(f"DELETE FROM {table}")


def _overwrite(casebook: Casebook) -> None:
    # of this connection only, and for as long as it is open
    casebook.database.conn.execute("PRAGMA secure_delete = ON")


def compact(casebook: Casebook) -> bool:
    """Write the file anew without what was deleted, and empty the log.

    False where another program was reading meanwhile, so that its log could not be emptied yet.
    Raises UnusableFileError, above all where the disk has no room for a second copy.
    """
    with explained(casebook.path):
        casebook.database.conn.execute("VACUUM")
        casebook.database.conn.execute(f"PRAGMA busy_timeout = {round(1000 * PATIENCE)}")
        busy, _, _ = casebook.database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy
