"""What is double-clicked opens: casebooks, packs and pictures, by argument and by event."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent

from flickrcheck.__main__ import is_for_window
from flickrcheck.gui.opened_files import FileOpener, is_casebook
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.packs import pack_folder


def test_a_file_that_is_named_alone_asks_for_the_window(tmp_path):
    without_ending = tmp_path / "clients"
    without_ending.write_bytes(b"")
    for arguments in ([], ["a.casebook"], ["A.PACK"], [str(without_ending)]):
        assert is_for_window(arguments, {})
    for arguments in (["scan"], ["--help"], ["scan", "a.pack"], [str(tmp_path)], ["clients"]):
        assert not is_for_window(arguments, {})


def test_a_shell_that_asks_what_could_be_typed_gets_no_window():
    assert not is_for_window([], {"_FLICKRCHECK_COMPLETE": "bash_complete"})


def test_casebooks_are_known_by_name_or_by_content(tmp_path, example_pack):
    made = tmp_path / "made.casebook"
    Casebook.open(made, create=True).close()
    renamed = Path(shutil.copy(made, tmp_path / "renamed"))
    assert is_casebook(made)
    assert is_casebook(renamed)
    assert is_casebook(tmp_path / "Away.CASEBOOK")
    assert not is_casebook(Path(shutil.copy(example_pack, tmp_path / "pack")))
    assert not is_casebook(tmp_path / "nothing")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert not is_casebook(tmp_path / "pipe")


def test_an_opened_casebook_is_shown_and_an_opened_pack_installed(
    open_window, qtbot, tmp_path, example_pack, qapp
):
    other = tmp_path / "other.casebook"
    Casebook.open(other, create=True).close()
    window = open_window(tmp_path / "first.casebook")
    opener = FileOpener(window)
    qapp.installEventFilter(opener)
    try:
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(other))))
        assert window.session.casebook.path == other
        pack = Path(shutil.copy(example_pack, tmp_path / "mine.pack"))
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(pack))))
        qtbot.waitUntil(lambda: any(pack_folder().glob("*.pack")), timeout=10_000)
    finally:
        qapp.removeEventFilter(opener)
