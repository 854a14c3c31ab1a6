"""A pack with everything that packs may hold, for tests that spoil it."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import date

from flickrcheck.model import Entry, FaceBox, PartPrint
from flickrcheck.store.pack_schema import PackSource
from flickrcheck.store.pack_writer import PackWriter

OWNER = "12345678@N01"


def entries(number=300):
    for i in range(1, number + 1):
        yield Entry(
            "example",
            i * 1000,
            nsid=f"{10_000 + i % 20}@N00" if i % 3 else OWNER,
            key=f"faces/{i}.png" if i % 2 else None,
            phash=bytes([i % 256]) * 32,
            dhash=bytes([i % 251]) * 32 if i % 5 else None,
            faces=(FaceBox(1, 2, 3, 4),) if i % 4 else (),
            parts=(PartPrint(1, bytes([i % 256]) * 32, bytes(32)),) if i % 3 == 0 else (),
            alias="ann-a" if i % 10 == 0 else None,
            original_md5=i.to_bytes(16) if i % 5 == 0 else None,
            original_size=i * 1000 if i % 5 == 0 else None,
        )


def write_pack(path, rows=None):
    with PackWriter(path, dataset="example", edition="1", created=date(2026, 1, 1)) as writer:
        writer.add_source(PackSource("list.txt", "ab" * 32, 10, "generic", 300, 300, 0, ""))
        writer.add_entries(entries() if rows is None else rows)
        writer.finish()
    return path


def put_anything(path, table, update):
    """Run an update as if the table took anything: values of all kinds in columns of one kind."""
    with closing(sqlite3.connect(path)) as connection:
        [(sql,)] = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", [table])
    loose = re.sub(r" (TEXT|BLOB|NOT NULL)|(?<! WITHOUT)STRICT,? ?", "", sql)
    loose = re.sub(r" INTEGER(?! PRIMARY)", "", loose)
    for script in (_schema(table, loose), update, _schema(table, sql)):
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(script)


def _schema(table, sql):
    return (
        "PRAGMA writable_schema = ON;"
        f"UPDATE sqlite_schema SET sql = '{sql}' WHERE name = '{table}';"
    )
