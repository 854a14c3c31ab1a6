"""docs/pack-format.md tells people who make packs what the reader demands."""

from __future__ import annotations

from pathlib import Path

from flickrcheck.store import pack_schema

PAGE = (Path(__file__).parents[2] / "docs" / "pack-format.md").read_text(encoding="utf-8")


def test_the_page_shows_the_very_schema():
    shown = PAGE.partition("```sql\n")[2].partition("```")[0].splitlines()
    assert shown == list(pack_schema.SCHEMA)


def test_the_page_names_the_marks_of_the_file():
    assert f"0x{pack_schema.APPLICATION_ID:X}" in PAGE
    assert f"| `PRAGMA user_version` | {pack_schema.VERSION}, " in PAGE
    assert pack_schema.HASH in PAGE
    assert f"{pack_schema.MAX_PHOTO_ID:,}" in PAGE
