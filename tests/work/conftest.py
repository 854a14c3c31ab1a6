"""What tests of the deeds share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flickrcheck.store.casebook import Casebook


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Casebook]:
    """An empty casebook."""
    with Casebook.open(tmp_path / "my.casebook", create=True) as book:
        yield book
