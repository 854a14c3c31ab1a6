"""Systems, folders and packs that are not as they should be."""

from __future__ import annotations

import json
import os
import shutil
import sys

import pytest
from made_casebook import make_casebook, match
from PySide6.QtCore import QSettings
from test_app import run
from window_helpers import SCAN_LIMIT, close, wait_for_scan

from flickrcheck.gui.main_window import MATCHES
from flickrcheck.gui.match_model import Column
from flickrcheck.gui.settings import Settings
from flickrcheck.store.casebook import Casebook, default_casebook_path
from flickrcheck.work import check
from flickrcheck.work.check import scan as real_scan
from flickrcheck.work.packs import pack_folder

_CLOSE = "QTimer.singleShot(300, lambda: [w.close() for w in app.topLevelWidgets()])"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fontconfig is of Linux")
def test_without_any_font_it_says_so(tmp_path, monkeypatch):
    (tmp_path / "fonts").mkdir()
    config = tmp_path / "fonts.conf"
    config.write_text(f"<?xml version='1.0'?><fontconfig><dir>{tmp_path}/fonts</dir></fontconfig>")
    monkeypatch.setenv("FONTCONFIG_FILE", str(config))
    done = run("")
    assert done.returncode == 2
    assert "no font is installed" in done.stderr
    assert "Traceback" not in done.stderr


def test_settings_that_are_garbage_are_none(own_home, qtbot, open_window, tmp_path):
    path = Settings().path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(
        b"\xff\x00[layout]\nwindow=@ByteArray(garbage)\nmatches=@Variant(\\0\\0\\0\\x7f)\n"
        b"[General]\ncasebook=@Invalid()\ncasebooks=[[[[\nlanguage=klingon\n[flags]\ngrid=maybe\n"
    )
    window = open_window(tmp_path / "my.casebook")
    assert window.isVisible()
    assert window.photos.roots == []
    window.session.settings.set_flag("grid", True)
    assert Settings().flag("grid", False)


def test_settings_of_the_right_kind_and_without_sense_are_none(own_home, qtbot, open_window):
    far = open_window(default_casebook_path())
    far.setGeometry(2_000_000, 2_000_000, 300, 200)  # on a screen that is gone
    close(qtbot, far)
    kept = QSettings(str(Settings().path), QSettings.Format.IniFormat)
    odd = ["/" + "x" * 5000, "/a\0b", "\ud800", "/dev/zero", ""]
    kept.setValue("casebooks", json.dumps(odd))
    kept.setValue("casebook", odd[0])
    kept.setValue("texts/group", "[" * 100_000)
    kept.sync()
    done = run(_CLOSE)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    window = open_window(default_casebook_path())
    assert window.screen().geometry().contains(window.frameGeometry().center())
    names = [path.name for path in Settings().casebooks()]
    assert names == [default_casebook_path().name, "x" * 5000, "zero"]


def test_a_home_that_cannot_be_written_is_said(own_home):
    default_casebook_path().parent.parent.mkdir(parents=True, exist_ok=True)
    default_casebook_path().parent.write_text("a file where the folder should be")
    prepare = """
def answer():
    box = app.activeModalWidget()
    if box is None:
        QTimer.singleShot(50, answer)
        return
    print(box.text())
    box.reject()
QTimer.singleShot(0, answer)
"""
    done = run(prepare)
    assert done.returncode == 5, done.stderr
    assert "cannot be made" in done.stdout
    assert str(default_casebook_path().parent) in done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files from being deleted")
def test_packs_that_go_while_the_window_and_a_scan_use_them(
    qtbot, open_window, installed_pack, demo_photos, tmp_path, monkeypatch, in_this_process
):
    def scan_and_lose(casebook, paths, packs, **options):
        for event in real_scan(casebook, paths, packs, **options):
            installed_pack.unlink(missing_ok=True)
            yield event

    window = open_window(tmp_path / "my.casebook")
    window.photos.add([str(demo_photos)])
    monkeypatch.setattr(check, "scan", scan_and_lose)
    window.photos.start()
    wait_for_scan(qtbot, window)
    assert not window.bar.isVisible()  # what was open is searched to its end
    assert "checked against" in window.photos.checked_label.text()
    qtbot.waitUntil(lambda: bool(window.matches.model.ids), timeout=SCAN_LIMIT)

    installed_pack.write_bytes(b"no pack at all" * 500)  # replaced by something else
    monkeypatch.setattr(check, "scan", real_scan)
    window.photos.start()
    wait_for_scan(qtbot, window)
    told = window.bar.text.text()
    assert window.bar.isVisible()
    assert str(installed_pack) in told
    assert window.photos.start_button.isEnabled()
    window.bar.close_button.click()
    shutil.rmtree(pack_folder())
    window.session.packs_changed.emit()
    assert "No dataset" in window.photos.packs_label.text()
    window.photos.start()
    wait_for_scan(qtbot, window)
    assert "No dataset was searched" in window.photos.checked_label.text()
    assert window.matches.model.ids  # what was found stays


def test_names_that_no_file_system_should_allow_are_shown_harmless_everywhere(
    qtbot, open_window, tmp_path
):
    odd = "/photos/new\nline \u202egpj.\udcff/" + "long " * 700 + ".jpg"
    casebook = make_casebook(tmp_path / "my.casebook", [match(odd, entry=5)])
    window = open_window(casebook)
    window.photos.add(["/photos/new\nline \u202egpj.\udcff"])
    shown = window.photos.list.item(1).text()
    assert shown == "/photos/new\\nline \\u202egpj.\ufffd"
    window.show_page(MATCHES)
    review = window.matches
    review.table.setCurrentIndex(review.model.index(0, Column.FILE))
    words = review.inspector.preview.words
    qtbot.waitUntil(lambda: bool(review.inspector.preview.words), timeout=SCAN_LIMIT)
    assert "\u202e" not in words
    for column in Column:
        text = review.model.data(review.model.index(0, column)) or ""
        assert "\n" not in str(text) or column is Column.CARD
        assert "\u202e" not in str(text)
    again = open_window(casebook)
    assert again.photos.roots == ["/photos", "/photos/new\nline \u202egpj.\udcff"]


def test_a_casebook_that_another_program_writes_stays_readable(open_window, tmp_path):
    path = tmp_path / "my.casebook"
    make_casebook(path, [match("/photos/a.jpg", entry=5)])
    window = open_window(path)
    with Casebook.open(path) as other, other.writing():
        # as a scan does for a moment: reading goes on meanwhile
        other.database.conn.execute("UPDATE scan SET hidden = 7")
        window.show_page(MATCHES)
        assert window.matches.model.ids
        window.matches.reload()
        assert not window.bar.isVisible()
