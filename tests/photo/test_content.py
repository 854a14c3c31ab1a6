from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from flickrcheck.photo.content import content_key, read_file
from flickrcheck.photo.unreadable import UnreadablePictureError


def reason(path: object, **options: int) -> str:
    with pytest.raises(UnreadablePictureError) as caught:
        read_file(str(path), **options)
    assert str(caught.value).endswith(".")
    return str(caught.value)


def test_content_key_is_stored_on_disk_and_never_changes():
    assert content_key(b"").hex() == "99aa06d3014798d86001c324468d497f"
    assert content_key(b"flickrcheck") == content_key(bytes(bytearray(b"flickrcheck")))
    assert content_key(b"flickrcheck") != content_key(b"flickrchecK")
    assert len(content_key(b"x" * 100_000)) == 16


def test_the_whole_file_is_read(tmp_path):
    path = tmp_path / "ä b.jpg"
    path.write_bytes(b"abc" * 100_000)
    assert read_file(str(path)) == b"abc" * 100_000
    path.write_bytes(b"")
    assert read_file(str(path)) == b""


def test_a_missing_file(tmp_path):
    assert "no longer there" in reason(tmp_path / "none.jpg")


def test_a_large_file_is_refused(tmp_path):
    path = tmp_path / "large.jpg"
    path.write_bytes(b"x" * 1001)
    assert "larger than" in reason(path, limit=1000)
    assert len(read_file(str(path), limit=1001)) == 1001


def test_a_sparse_file_of_2_gb_is_refused(tmp_path):
    path = tmp_path / "sparse.jpg"
    with path.open("wb") as file:
        file.truncate(2 << 30)
    assert "larger than 1.1 GB" in reason(path)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX file system")
def test_a_pipe_does_not_block(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    assert "no regular file" in reason(tmp_path / "pipe.jpg")


def test_a_folder(tmp_path):
    reason(tmp_path)


def test_no_permission(tmp_path, monkeypatch):
    def refuse(path, flags):
        raise PermissionError(13, "Permission denied", path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        assert "no permission" in reason(tmp_path / "a.jpg")


def test_a_broken_disk(tmp_path, monkeypatch):
    def fail(path, flags):
        raise OSError(5, "Input/output error", path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", fail)
        assert "Input/output error" in reason(tmp_path / "a.jpg")


def test_a_file_that_shrinks_while_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "a.jpg"
    path.write_bytes(b"x" * 1000)
    real = os.fstat

    def fstat(number):
        status = real(number)
        os.truncate(path, 10)
        return status

    monkeypatch.setattr(os, "fstat", fstat)
    assert "changed while it was read" in reason(path)


@pytest.mark.parametrize("change", ["grow", "rewrite", "shrink", "vanish"])
def test_a_file_that_changes_while_it_is_read(tmp_path, monkeypatch, change):
    path = tmp_path / "a.jpg"
    path.write_bytes(b"x" * 1000)
    os.utime(path, ns=(0, 0))
    real = os.fstat
    calls = []

    def fstat(number):
        calls.append(number)
        status = real(number)
        if len(calls) == 1:
            if change == "vanish":
                path.unlink()
            else:
                size = {"grow": 2000, "rewrite": 1000, "shrink": 10}[change]
                path.write_bytes(b"y" * size)
        return status

    if change == "vanish" and sys.platform == "win32":
        pytest.skip("Windows keeps files that are open")
    monkeypatch.setattr(os, "fstat", fstat)
    if change == "vanish":  # what was opened in time is whole
        assert read_file(str(path)) == b"x" * 1000
    else:
        assert "changed while it was read" in reason(path)


def test_a_file_that_gives_nothing_for_now(tmp_path, monkeypatch):
    """As some files of the system do, which are read without waiting."""
    path = tmp_path / "a.jpg"
    path.write_bytes(b"x")
    reader, writer = os.pipe()
    try:
        if sys.platform == "win32":
            pytest.skip("needs POSIX pipes that do not block")
        os.set_blocking(reader, False)
        regular = os.stat(path)  # noqa: PTH116 - the system's own answer
        monkeypatch.setattr(os, "open", lambda path, flags: os.dup(reader))
        monkeypatch.setattr(os, "fstat", lambda number: regular)
        assert "changed while it was read" in reason(path)
    finally:
        monkeypatch.undo()
        os.close(reader)
        os.close(writer)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux' /proc")
def test_a_file_that_claims_to_be_empty():
    assert "the system makes it up" in reason("/proc/self/status")


@pytest.mark.skipif(not hasattr(os, "O_NOATIME"), reason="only Linux can leave the access time")
def test_the_access_time_of_own_files_stays(tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(b"x")
    os.utime(path, ns=(1_000_000_000, 2_000_000_000_000_000_000))  # relatime would update this
    read_file(str(path))
    assert path.stat().st_atime_ns == 1_000_000_000
