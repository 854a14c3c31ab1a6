"""Letters that are kept word for word in golden/."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from flickrcheck.model import Letter


def assert_as_kept(letter: Letter, kept: Path) -> None:
    """Fail with the lines that differ, or after writing what was not kept so far."""
    text = f"{letter.text}\n"
    if not kept.exists():
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(text, encoding="utf-8", newline="\n")
        pytest.fail(f"{kept.name} was not there and is written now; read it")
    before = kept.read_text("utf-8")
    if text != before:
        lines = difflib.unified_diff(
            before.splitlines(), text.splitlines(), "kept", "drafted", lineterm=""
        )
        pytest.fail("\n".join([kept.name, *lines]))
