"""The casebook's tables, as a row of migrations that bring every older casebook up to date.

A photo (a file) points to a content (its bytes), so copies share one fingerprint. A match ties a
photo to an entry. A verdict belongs to a content and an entry, not to a match: it survives moved
and renamed files, rescans and new editions of a pack.

All pending migrations are one transaction: a casebook is of the old form or of the new one,
whenever the power fails.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from flickrcheck.model import Fingerprint
from flickrcheck.store.casebook_prints import pack_fingerprint

UNREAD = 1_000_000
"""What ``photo.unread`` begins with. It takes three bytes, as the ``photo.content`` does that takes
its place: rows that grow when they are read would leave every page half empty."""

UNSETTLED = -1  # takes one byte, as the number of a scan does

migrations = Migrations("flickrcheck.casebook")


def _run(db: Database, script: str) -> None:
    for statement in script.split(";"):
        if statement.strip():
            db.execute(statement)


@migrations(name="2026-11 first casebook")
def _first(db: Database) -> None:
    # paths and names are TEXT, or BLOB where the file system's bytes are no valid UTF-8
    statements = """
        CREATE TABLE scan (
            id INTEGER PRIMARY KEY,
            started TEXT NOT NULL,
            finished TEXT,
            roots TEXT NOT NULL,
            packs TEXT NOT NULL,
            unsupported TEXT NOT NULL DEFAULT '{}',
            hidden INTEGER NOT NULL DEFAULT 0,
            unlisted TEXT NOT NULL DEFAULT '[]',
            strict_bound INTEGER NOT NULL DEFAULT 0,
            loose_bound INTEGER NOT NULL DEFAULT 0,
            expected REAL NOT NULL DEFAULT 0
        );
        CREATE TABLE folder (id INTEGER PRIMARY KEY, path NOT NULL UNIQUE);
        CREATE TABLE content (
            id INTEGER PRIMARY KEY,
            key BLOB NOT NULL UNIQUE,
            problem TEXT,
            truncated INTEGER NOT NULL DEFAULT 0,
            plain INTEGER NOT NULL DEFAULT 0,
            width INTEGER,
            height INTEGER,
            phash BLOB,
            flips BLOB,
            dhash BLOB,
            dhash_turned BLOB,
            flickr_id INTEGER,
            nsid TEXT,
            strength TEXT,
            how TEXT
        );
        CREATE TABLE thumbnail (
            content INTEGER PRIMARY KEY REFERENCES content (id),
            jpeg BLOB
        );
        CREATE TABLE photo (
            id INTEGER PRIMARY KEY,
            folder INTEGER NOT NULL REFERENCES folder (id),
            name NOT NULL,
            size INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            scan INTEGER NOT NULL REFERENCES scan (id),
            gone INTEGER NOT NULL DEFAULT 0,
            checked INTEGER NOT NULL DEFAULT 0,
            problem TEXT,
            content INTEGER REFERENCES content (id),
            flickr_id INTEGER,
            nsid TEXT,
            strength TEXT,
            how TEXT,
            UNIQUE (folder, name)
        );
        CREATE INDEX photo_of_scan ON photo (scan, checked);
        CREATE INDEX photo_of_content ON photo (content);
        CREATE TABLE match (
            id INTEGER PRIMARY KEY,
            photo INTEGER NOT NULL REFERENCES photo (id),
            dataset TEXT NOT NULL,
            entry INTEGER NOT NULL,
            nsid TEXT,
            key TEXT,
            grade TEXT NOT NULL,
            evidence TEXT NOT NULL,
            faces TEXT NOT NULL,
            note TEXT NOT NULL,
            first_scan INTEGER NOT NULL,
            last_scan INTEGER NOT NULL,
            UNIQUE (photo, dataset, entry)
        );
        CREATE INDEX match_in_order ON match (grade, dataset);
        CREATE TABLE verdict (
            subject BLOB NOT NULL,
            dataset TEXT NOT NULL,
            entry INTEGER NOT NULL,
            verdict TEXT NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (subject, dataset, entry)
        ) WITHOUT ROWID;
        CREATE TABLE request (
            id INTEGER PRIMARY KEY,
            operator TEXT NOT NULL,
            datasets TEXT NOT NULL,
            kind TEXT NOT NULL,
            matches TEXT NOT NULL,
            subject TEXT NOT NULL,
            letter TEXT NOT NULL,
            created TEXT NOT NULL,
            state TEXT NOT NULL,
            contact TEXT,
            files TEXT NOT NULL
        );
    """
    _run(db, statements)


@migrations(name="2026-11 dhash of the mirrored picture")
def _second(db: Database) -> None:
    # dhash_turned holds three hashes now: pictures that have one are read once more
    db.execute(
        "UPDATE photo SET checked = 0 WHERE content IN "
        "(SELECT id FROM content WHERE length(dhash_turned) = 32)"
    )


@migrations(name="2026-11 half the room a photo")
def _third(db: Database) -> None:
    """Packed fingerprints, and rows that an unchanged file never touches again.

    scan.basis: what its matches depend on beside the photos, NULL where that may not be relied
    on. folder.scan: the last scan that listed it. photo.unread: NULL, or UNREAD plus the place in
    the order of reading. photo.settled: the first scan of the same basis as the one that
    matched the photo last. reference: what metadata says, but for the photo ID.
    """
    db.conn.create_function("packed", 4, _packed, deterministic=True)
    _run(
        db,
        f"""
        ALTER TABLE scan ADD COLUMN excluded INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE scan ADD COLUMN packages TEXT NOT NULL DEFAULT '{{}}';
        ALTER TABLE scan ADD COLUMN basis BLOB;
        ALTER TABLE scan ADD COLUMN photos INTEGER;
        ALTER TABLE scan ADD COLUMN unreadable INTEGER;
        ALTER TABLE scan ADD COLUMN flat INTEGER;

        ALTER TABLE folder ADD COLUMN scan INTEGER;
        UPDATE folder SET scan =
            (SELECT max(scan) FROM photo WHERE photo.folder = folder.id AND NOT gone);

        CREATE TABLE reference (
            id INTEGER PRIMARY KEY,
            nsid TEXT NOT NULL DEFAULT '',
            strength TEXT NOT NULL,
            how TEXT NOT NULL,
            UNIQUE (nsid, strength, how)
        );
        INSERT INTO reference (nsid, strength, how)
            SELECT DISTINCT coalesce(nsid, ''), strength, how FROM content
            WHERE strength IS NOT NULL;

        CREATE TABLE packed_content (
            id INTEGER PRIMARY KEY,
            key BLOB NOT NULL,
            problem TEXT,
            truncated INTEGER NOT NULL DEFAULT 0,
            plain INTEGER NOT NULL DEFAULT 0,
            width INTEGER,
            height INTEGER,
            prints BLOB,
            flickr_id INTEGER,
            reference INTEGER REFERENCES reference (id)
        );
        INSERT INTO packed_content
            SELECT id, key, problem, truncated, plain, width, height,
                packed(phash, flips, dhash, dhash_turned), flickr_id,
                (SELECT reference.id FROM reference WHERE reference.how = content.how
                 AND reference.strength = content.strength
                 AND reference.nsid = coalesce(content.nsid, ''))
            FROM content;

        CREATE TABLE small_photo (
            id INTEGER PRIMARY KEY,
            folder INTEGER NOT NULL REFERENCES folder (id),
            name NOT NULL,
            size INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            gone INTEGER NOT NULL DEFAULT 0,
            unread INTEGER DEFAULT {UNREAD},
            settled INTEGER NOT NULL DEFAULT {UNSETTLED},
            problem TEXT,
            content INTEGER REFERENCES content (id),
            UNIQUE (folder, name)
        );
        INSERT INTO small_photo
            SELECT photo.id, folder, name, size, mtime_ns, gone,
                CASE WHEN checked AND (content IS NULL OR prints IS NOT NULL
                                       OR content.problem IS NOT NULL)
                     THEN NULL ELSE {UNREAD} END,
                {UNSETTLED}, photo.problem, content
            FROM photo LEFT JOIN packed_content AS content ON content.id = photo.content
            ORDER BY photo.id;

        DROP TABLE photo;
        DROP TABLE content;
        ALTER TABLE packed_content RENAME TO content;
        ALTER TABLE small_photo RENAME TO photo;

        CREATE INDEX content_of_key ON content (substr(key, 1, 5));
        CREATE INDEX content_problem ON content (id) WHERE problem IS NOT NULL;
        CREATE INDEX content_plain ON content (id) WHERE plain;
        CREATE INDEX photo_of_content ON photo (content) WHERE content IS NOT NULL;
        CREATE INDEX photo_of_size ON photo (size, mtime_ns) WHERE content IS NOT NULL;
        CREATE INDEX photo_unread ON photo (unread) WHERE unread IS NOT NULL;
        CREATE INDEX photo_problem ON photo (id) WHERE problem IS NOT NULL;
        CREATE INDEX photo_gone ON photo (gone) WHERE gone;
        """,
    )


@migrations(name="2026-11 photos left out")
def _fourth(db: Database) -> None:
    # the photos that the newest scan passed over in folders that it listed
    db.execute("CREATE TABLE left_out (photo INTEGER PRIMARY KEY)")


@migrations(name="2026-12 parts of pictures")
def _fifth(db: Database) -> None:
    """Room for what is found by parts of pictures, by originals and by a harder look.

    The fingerprints of older contents say nothing of the parts of their pictures: these contents
    are outdated, and the files that hold them are read once more. content.md5: 16 bytes, where a
    list of originals made somebody compute it. hub: entries that so many photos (of the scan) come
    near to that it says nothing of each. looked_harder: what the basis was when windows of this
    content were compared too.
    """
    _run(
        db,
        f"""
        CREATE TABLE outdated (content INTEGER PRIMARY KEY REFERENCES content (id));
        INSERT INTO outdated SELECT id FROM content WHERE prints IS NOT NULL;
        UPDATE photo SET unread = {UNREAD} WHERE content IN (SELECT content FROM outdated);

        ALTER TABLE content ADD COLUMN md5 BLOB;

        CREATE TABLE hub (
            dataset TEXT NOT NULL,
            entry INTEGER NOT NULL,
            photos INTEGER NOT NULL,
            scan INTEGER NOT NULL,
            PRIMARY KEY (dataset, entry)
        ) WITHOUT ROWID;

        CREATE TABLE looked_harder (
            content INTEGER PRIMARY KEY REFERENCES content (id),
            basis BLOB NOT NULL
        );
        """,
    )


@migrations(name="2026-12 entries that very many pictures resemble")
def _sixth(db: Database) -> None:
    # match.hub: 'hidden', or of the one that is shown for all of them the grade it had; else NULL
    db.execute("ALTER TABLE match ADD COLUMN hub TEXT")


@migrations(name="2026-12 account exports")
def _seventh(db: Database) -> None:
    """Room for what the person's account exports tell, and for where metadata was found.

    exported: a photo of an export; stamp: 8 bytes that change with its sidecar. account: whose
    exports they are. pictured: which Flickr photo a file is, where a strong source says so.
    photo.exported: of a photo of an export that has no picture, its ID; then the file is its
    sidecar, and is never read as a picture. scan.exported: how many photos the exports list that
    it met; scan.pictureless: how many of them have no picture. reference.source: a model.Source.
    """
    _run(
        db,
        """
        CREATE TABLE exported (
            photo_id INTEGER PRIMARY KEY,
            stamp BLOB NOT NULL,
            nsid TEXT,
            title TEXT NOT NULL DEFAULT '',
            taken TEXT NOT NULL DEFAULT '',
            uploaded TEXT NOT NULL DEFAULT '',
            privacy TEXT NOT NULL DEFAULT '',
            license TEXT NOT NULL DEFAULT ''
        );
        CREATE TABLE account (
            nsid TEXT PRIMARY KEY,
            alias TEXT NOT NULL DEFAULT '',
            name TEXT NOT NULL DEFAULT ''
        ) WITHOUT ROWID;
        CREATE TABLE pictured (
            photo INTEGER PRIMARY KEY REFERENCES photo (id),
            photo_id INTEGER NOT NULL
        );
        ALTER TABLE photo ADD COLUMN exported INTEGER;
        CREATE INDEX photo_exported ON photo (exported) WHERE exported IS NOT NULL;
        ALTER TABLE scan ADD COLUMN exported INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE scan ADD COLUMN pictureless INTEGER NOT NULL DEFAULT 0;

        ALTER TABLE reference ADD COLUMN source INTEGER NOT NULL DEFAULT 7;
        UPDATE reference SET source = 3
            WHERE how = 'the flickr:id field or keyword in the picture''s metadata';
        """,
    )


@migrations(name="2026-12 contradictions")
def _eighth(db: Database) -> None:
    """Room for all that metadata says, and for what sources say against each other.

    more_reference: what the metadata of a content says beside its first reference; flickr_id is 0
    where it names an account alone. contradiction: photos whose sources name different Flickr
    photos or owners, with sentences that say so.
    """
    _run(
        db,
        """
        CREATE TABLE more_reference (
            content INTEGER NOT NULL REFERENCES content (id),
            reference INTEGER NOT NULL REFERENCES reference (id),
            flickr_id INTEGER NOT NULL,
            PRIMARY KEY (content, reference, flickr_id)
        ) WITHOUT ROWID;
        CREATE TABLE contradiction (
            photo INTEGER PRIMARY KEY REFERENCES photo (id) ON DELETE CASCADE,
            sentences TEXT NOT NULL
        );

        """,
    )


@migrations(name="2026-12 bounds of windows")
def _ninth(db: Database) -> None:
    # as in ScanRecord; NULL where no windows were compared
    for name in ("window_strict", "window_loose", "window_expected"):
        db.execute(f"ALTER TABLE scan ADD COLUMN {name} REAL")


@migrations(name="2026-12 videos of account exports")
def _tenth(db: Database) -> None:
    # scan.exported_videos: how many of scan.pictureless are videos that were met
    db.execute("ALTER TABLE scan ADD COLUMN exported_videos INTEGER NOT NULL DEFAULT 0")


@migrations(name="2026-12 which box is you")
def _my_face(db: Database) -> None:
    """my_face: which of the faces that a list marks in a photo is the person.

    It belongs to the entry, not to a match or a file: it survives what happens to the files, and
    new editions. face: JSON as store/casebook_rows.py writes a face; "" where the person said that
    none of them is.
    """
    db.execute(
        """
        CREATE TABLE my_face (
            dataset TEXT NOT NULL,
            entry INTEGER NOT NULL,
            face TEXT NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (dataset, entry)
        ) WITHOUT ROWID
        """
    )


@migrations(name="2026-12 verdict mine and allowed")
def _eleventh(db: Database) -> None:
    # No table changes. Programs that do not know this verdict would take it for damage; this name
    # has them say that the casebook is of a newer program.
    del db


@migrations(name="2026-12 tracked requests")
def _twelfth(db: Database) -> None:
    """request_event: what the person noted about a request after it was kept.

    Rows are only ever added, until the request itself is deleted: what is taken back is taken back
    by another row. uid: 32 hex digits, the same in every copy of the casebook. at: when it was
    noted (UTC, with microseconds). day: the day that it tells of. answer: JSON, see
    store/casebook_requests.py.
    """
    db.execute(
        """
        CREATE TABLE request_event (
            id INTEGER PRIMARY KEY,
            request INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
            uid TEXT NOT NULL,
            at TEXT NOT NULL,
            who TEXT NOT NULL,
            what TEXT NOT NULL,
            day TEXT,
            value TEXT NOT NULL,
            answer TEXT,
            UNIQUE (request, uid)
        )
        """
    )


@migrations(name="2026-12 own contacts")
def _own_contacts(db: Database) -> None:
    # as in store/casebook_contacts.py; entered: a day
    db.execute(
        """
        CREATE TABLE own_contact (
            id INTEGER PRIMARY KEY,
            dataset TEXT NOT NULL,
            name TEXT NOT NULL,
            channel TEXT NOT NULL,
            address TEXT NOT NULL,
            replaces TEXT NOT NULL,
            entered TEXT NOT NULL,
            UNIQUE (dataset, channel, address)
        )
        """
    )


@migrations(name="2026-12 letters with a head")
def _letters(db: Database) -> None:
    """request.letter_head: JSON of what a letter has beside its subject and body, "" for the
    letters of earlier programs, whose body is the whole text."""
    db.execute("ALTER TABLE request ADD COLUMN letter_head TEXT NOT NULL DEFAULT ''")


@migrations(name="2026-12 letters that follow requests")
def _following_letters(db: Database) -> None:
    """request_event.written: JSON of a reminder, a complaint or a reply and of its files, see
    store/casebook_requests.py."""
    db.execute("ALTER TABLE request_event ADD COLUMN written TEXT")


@migrations(name="2026-12 letters in the making")
def _letters_in_the_making(db: Database) -> None:
    """letter_edit, letter_step: as in store/casebook_letter_work.py."""
    statements = """
        CREATE TABLE letter_edit (
            operator TEXT NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            body TEXT NOT NULL,
            programs_subject TEXT NOT NULL,
            programs_body TEXT NOT NULL,
            photos INTEGER NOT NULL,
            PRIMARY KEY (operator, kind)
        );
        CREATE TABLE letter_step (
            operator TEXT NOT NULL,
            step TEXT NOT NULL,
            PRIMARY KEY (operator, step)
        )
    """
    _run(db, statements)


def _packed(*hashes: object) -> bytes | None:
    """Packed fingerprint of the columns of the first casebooks, None where they are not whole."""
    match hashes:
        case (bytes(phash), bytes(flips), bytes(dhash), bytes(turned)) if [
            *map(len, (phash, flips, dhash, turned))
        ] == [32, 96, 32, 96]:
            return pack_fingerprint(Fingerprint(phash, flips, dhash, turned, plain=False))
    return None
