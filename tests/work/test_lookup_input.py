"""Texts of files: encodings, and what is no text."""

from __future__ import annotations

import io

import pytest

from flickrcheck.errors import UsageError
from flickrcheck.work import lookup_input
from flickrcheck.work.lookup_input import read_text, read_text_file

TEXT = "Größe 53208249252\r\nzwei"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(tmp_path, encoding):
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode(encoding))
    assert read_text_file(path) == TEXT


def test_big_endian():
    data = b"\xfe\xff" + TEXT.encode("utf-16-be")
    assert read_text(io.BytesIO(data), "a") == TEXT


def test_an_old_encoding_costs_only_its_letters():
    assert (
        read_text(io.BytesIO(TEXT.encode("latin-1")), "a") == "Gr\ufffd\ufffde 53208249252\r\nzwei"
    )


@pytest.mark.parametrize(
    ("data", "why"), [(b"PK\x03\x04abc", "--export a"), (b"\x7fELF\0\0", "is not a text")]
)
def test_what_is_no_text(data, why):
    with pytest.raises(UsageError, match=why):
        read_text(io.BytesIO(data), "a")


def test_too_large(monkeypatch):
    monkeypatch.setattr(lookup_input, "MOST_BYTES", 10)
    assert read_text(io.BytesIO(b"1" * 10), "a") == "1" * 10
    with pytest.raises(UsageError, match="larger than"):
        read_text(io.BytesIO(b"1" * 11), "a")


def test_files_that_cannot_be_read(tmp_path):
    with pytest.raises(UsageError, match="There is no file"):
        read_text_file(tmp_path / "none.txt")
    with pytest.raises(UsageError, match="--export"):
        read_text_file(tmp_path)
