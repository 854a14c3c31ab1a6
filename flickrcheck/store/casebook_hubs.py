"""Entries that very many pictures come near to: each is shown as one, not as many matches.

A listed picture that hundreds of different files resemble is one of a long series of the same
scene, or too ordinary to tell pictures apart; in both cases the chance that was computed for a
single match does not hold. So its nearest picture is shown alone, as no more than possible. The
other matches stay in the casebook out of sight, and come back where fewer pictures are left.
Matches with a verdict stay in sight, and those alone if there are any; they too are no more than
possible, and the verdict says the rest.
"""

from __future__ import annotations

from flickrcheck.kept import kept
from flickrcheck.model import Grade
from flickrcheck.store.casebook import VERDICT_SUBJECT, Casebook
from flickrcheck.store.casebook_schema import explained

MOST_FILES = 30
"""So many different files may look like one entry before they are shown as one: more than the
copies and edits that people keep of one picture, less than a series of one scene."""

_HIDDEN = "hidden"  # as casebook.SHOWN asks for

# Found by picture alone: an ID, an account or equal bytes need no help of the picture.
_BY_PICTURE = f"""match.grade IN ('{Grade.SAME_PICTURE}', '{Grade.POSSIBLE}')
    AND json_extract(match.evidence, '$[0].kind') = 'picture'"""
_DISTANCE = "json_extract(match.evidence, '$[0].distance')"


def mark_hubs(casebook: Casebook, scan: int) -> None:
    """Find the entries that too many of all present pictures resemble, and note them as of a scan.

    Those found before are looked at anew. Copies of one file count once.
    """
    conn = casebook.database.conn
    with explained(casebook.path), casebook.writing():
        conn.execute("UPDATE match SET grade = hub, note = '' WHERE hub != ?", [_HIDDEN])
        conn.execute("UPDATE match SET hub = NULL WHERE hub IS NOT NULL")
        conn.execute("DELETE FROM hub")
        conn.execute(
            f"""
            INSERT INTO hub (dataset, entry, photos, scan)
            SELECT match.dataset, match.entry, count(DISTINCT photo.content) AS files, ?
            FROM match JOIN photo ON photo.id = match.photo
            WHERE NOT photo.gone AND {_BY_PICTURE}
            GROUP BY match.dataset, match.entry HAVING files > {MOST_FILES}
            """,
            [scan],
        )
        hubs = conn.execute("SELECT dataset, entry, photos FROM hub").fetchall()
        for dataset, entry, files in hubs:
            _show_one(casebook, dataset, entry, files)


def _show_one(casebook: Casebook, dataset: str, entry: int, files: int) -> None:
    sql = f"""
        SELECT match.id, verdict.verdict IS NOT NULL AS judged
        FROM match JOIN photo ON photo.id = match.photo
        LEFT JOIN content ON content.id = photo.content
        LEFT JOIN verdict ON verdict.subject = {VERDICT_SUBJECT}
            AND verdict.dataset = match.dataset AND verdict.entry = match.entry
        WHERE match.dataset = ? AND match.entry = ? AND NOT photo.gone AND {_BY_PICTURE}
        ORDER BY judged DESC, {_DISTANCE}, match.id
    """
    conn = casebook.database.conn
    rows = conn.execute(sql, [dataset, entry]).fetchall()
    judged = sum(judged for _, judged in rows)  # they come first
    shown, hidden = rows[: judged or 1], rows[judged or 1 :]
    conn.executemany("UPDATE match SET hub = ? WHERE id = ?", [(_HIDDEN, id) for id, _ in hidden])
    note = _note(files, judged=bool(judged))
    conn.executemany(
        "UPDATE match SET hub = grade, grade = ?, note = ? WHERE id = ?",
        [(Grade.POSSIBLE.value, note, id) for id, _ in shown],
    )


def _note(files: int, *, judged: bool) -> str:
    if judged:
        return kept(
            "{number} different pictures of yours come this near to this one listed photo. They "
            "are a series of one scene, or the photo is too ordinary to tell pictures apart, so "
            "only what you judged is shown.",
            number=files,
        )
    return kept(
        "{number} different pictures of yours come this near to this one listed photo. They are "
        "a series of one scene, or the photo is too ordinary to tell pictures apart, so only the "
        "nearest one is shown, and it needs your own look.",
        number=files,
    )
