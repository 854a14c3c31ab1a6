"""The guide of the first steps, through the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QScrollArea
from window_helpers import wait_for_scan

from flickrcheck.gui import photos_page
from flickrcheck.gui.guide import ADD, LIMITS, WHO, Guide
from flickrcheck.gui.guide_texts import ROLES, role_of
from flickrcheck.gui.main_window import MainWindow
from flickrcheck.work.letters.writer import Writer


def guide_of(window: MainWindow) -> Guide:
    return window.findChildren(Guide)[-1]


def open_guide(qtbot, window: MainWindow) -> Guide:
    window.show_guide()
    guide = guide_of(window)
    guide.activateWindow()
    qtbot.waitUntil(guide.isActiveWindow)
    return guide


def test_it_opens_by_itself_once_and_for_newcomers_only(qtbot, open_window, tmp_path, scanned):
    window = open_window(tmp_path / "my.casebook")
    window.guide_first()
    guide_of(window).reject()
    window.guide_first()
    assert not [guide for guide in window.findChildren(Guide) if guide.isVisible()]
    window.session.settings.forget_all()
    used = open_window(scanned)
    used.guide_first()
    assert used.findChildren(Guide) == []


def test_from_who_you_are_to_the_scan_by_keyboard(
    qtbot, open_window, installed_pack, demo_photos, tmp_path, monkeypatch
):
    window = open_window(tmp_path / "my.casebook")
    folder = demo_photos / "Edited"
    monkeypatch.setattr(photos_page, "choose_folder", lambda *_: str(folder))
    guide = open_guide(qtbot, window)
    assert guide.pages.currentIndex() == WHO
    assert not guide.back_button.isEnabled()
    qtbot.keyClick(guide.roles["photographer"], Qt.Key.Key_Down)
    assert guide.role.id == "person"
    qtbot.keyClick(guide, Qt.Key.Key_Return)
    assert guide.pages.currentIndex() == ADD
    assert "show you" in guide.add_label.text()
    assert not guide.casebook_button.isVisible()
    qtbot.keyClick(guide.folder_button, Qt.Key.Key_Space)
    assert guide.list.item(0).text() == str(folder)
    guide.next_button.click()
    assert guide.pages.currentIndex() == LIMITS
    assert "no face search" in guide.cannot_label.text()
    assert "Example Faces" in guide.packs_label.text()
    assert guide.next_button.text() == "Start the scan"
    guide.next_button.click()
    assert window.session.scan.active
    wait_for_scan(qtbot, window)
    assert window.letters.form.kind.currentData() == "person"
    # and who they are is known the next time
    assert open_guide(qtbot, window).role.id == "person"


def test_without_pictures_and_datasets_it_says_so_and_starts_nothing(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "my.casebook")
    guide = open_guide(qtbot, window)
    guide.show_page(LIMITS)
    assert "No dataset is installed" in guide.packs_label.text()
    assert guide.next_button.text() == "Finish"
    guide.next_button.click()
    assert not window.session.scan.active
    window.session.packs_changed.emit()  # the guide is gone and hears nothing


def test_who_helps_others_makes_a_casebook_first(qtbot, open_window, tmp_path, monkeypatch):
    window = open_window(tmp_path / "my.casebook")
    made = tmp_path / "client 7.casebook"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(made), ""))
    guide = open_guide(qtbot, window)
    guide.roles["helper"].click()
    guide.next_button.click()
    assert guide.casebook_button.isVisible()
    guide.casebook_button.click()
    assert made.exists()
    assert "client 7" in guide.casebook_label.text()
    guide.back_button.click()
    assert guide.pages.currentIndex() == WHO


def test_what_was_typed_into_the_letters_is_not_overwritten(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "my.casebook")
    window.letters.form.set_writer(Writer("Ada", "ada@example.org"), remembered=False)
    guide = open_guide(qtbot, window)
    guide.roles["person"].click()
    guide.next_button.click()
    assert window.letters.form.kind.currentData() == "photographer"
    assert window.letters.form.name.text() == "Ada"


def test_packs_that_are_added_meanwhile_are_shown(qtbot, open_window, tmp_path, example_pack):
    window = open_window(tmp_path / "my.casebook")
    guide = open_guide(qtbot, window)
    guide.show_page(LIMITS)
    window.adder.add([example_pack])
    qtbot.waitUntil(lambda: "Example Faces" in guide.packs_label.text(), timeout=20_000)


@pytest.mark.parametrize("role", [role.id for role in ROLES])
def test_every_page_has_room_for_its_words(qtbot, open_window, tmp_path, role):
    window = open_window(tmp_path / "my.casebook")
    guide = open_guide(qtbot, window)
    guide.roles[role].click()
    for number in (WHO, ADD, LIMITS):
        guide.show_page(number)
        area = guide.pages.currentWidget()
        assert isinstance(area, QScrollArea)
        for text in area.findChildren(QLabel):
            if text.isVisible() and text.text():
                assert text.height() >= text.heightForWidth(text.width()) - 1, text.text()
        assert area.widget().width() <= area.viewport().width()


def test_what_is_not_a_role_is_the_first_one():
    assert role_of("nonsense") is ROLES[0]
