"""The Datasets page: finding a dataset, its whole card, and contacts that the person enters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from flickrcheck.gui.breaking_label import BreakingLabel
from flickrcheck.gui.form_card import FormCard
from flickrcheck.gui.rail import DATASETS


def shown(page) -> list[str]:
    rows = range(page.table.rowCount())
    return [page.table.item(row, 0).text() for row in rows if not page.table.isRowHidden(row)]


def choose(qtbot, page, words: str) -> None:
    page.filter.clear()
    qtbot.keyClicks(page.filter, words)


def fill(qtbot, panel, name: str, address: str) -> None:
    panel.name.clear()
    panel.address.clear()
    qtbot.keyClicks(panel.name, name)
    qtbot.keyClicks(panel.address, address)
    qtbot.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)


def test_a_dataset_is_found_and_its_card_tells_all(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "a.casebook")
    window.show_page(DATASETS)
    page = window.datasets
    assert len(shown(page)) >= 39
    choose(qtbot, page, "oxford")
    assert shown(page) == ["VGG Face", "VGGFace2"]
    assert page.found_label.text().startswith("2 of ")
    choose(qtbot, page, "nvidia AVAILABLE")
    assert shown(page) == ["Flickr-Faces-HQ (FFHQ)"]
    told = page.card.text()
    for part in (
        "Size: 70,000 photos, 70,000 faces. Source: https://github.com/NVlabs/ffhq-dataset",
        "Difficulty: Medium",
        "Last seen there on 23 November 2026.",
        "Look yourself up: https://nvlabs.github.io",
        "List format: ffhq",
        'press "Add a list or pack..." and choose ffhq-dataset-v2.json.',
    ):
        assert part in told, part
    choose(qtbot, page, "megaf")
    assert shown(page) == ["DiveFace", "MegaFace", "TinyFace"]
    assert page.card.heading.text() == "MegaFace, 2015"  # the others were made from it
    choose(qtbot, page, "no such dataset")
    assert shown(page) == [] and page.found_label.text().startswith("0 of ")
    window.menus.actions["find-dataset"].trigger()
    assert page.filter.hasFocus() and page.filter.hasSelectedText()
    page.filter.clear()
    assert len(shown(page)) >= 39


def test_a_contact_is_entered_corrected_and_removed(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "a.casebook")
    window.show_page(DATASETS)
    page, panel = window.datasets, window.datasets.contacts
    choose(qtbot, page, "fdf256")
    assert not panel.form.isVisible()
    window.menus.actions["enter-contact"].trigger()
    assert panel.form.isVisible() and not panel.open_button.isEnabled()
    qtbot.waitUntil(lambda: not panel.cancel_button.visibleRegion().isEmpty())
    panel.replaces.setCurrentIndex(1)
    assert panel.replaces.currentText() == "hakon.hukkelas@ntnu.no"
    fill(qtbot, panel, "Privacy office", "no address")
    assert panel.remark.isVisible() and "no e-mail address" in panel.remark.text()
    with qtbot.waitSignal(page.contacts_changed):
        fill(qtbot, panel, "Privacy office", "privacy@example.no")
    assert not panel.form.isVisible()
    told = page.card.text()
    assert "E-mail: privacy@example.no\nPrivacy office. Entered by you on" in told
    assert "hakon.hukkelas" not in told
    fdf = window.session.catalogue["fdf"]
    assert [contact.own for contact in fdf.contacts] == [True]

    # another casebook does not know it, this one still does
    first = window.session.casebook.path
    assert window.session.switch(tmp_path / "other.casebook", create=True)
    assert "hakon.hukkelas" in page.card.text() and panel.remove_buttons == []
    assert window.session.switch(first, create=False)
    [button] = panel.remove_buttons
    assert button.accessibleName() == "Remove the contact privacy@example.no"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.remove_buttons == [] and "hakon.hukkelas" in page.card.text()
    assert [contact.own for contact in window.session.catalogue["fdf"].contacts] == [False]


def test_long_addresses_break_and_are_copied_whole(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "a.casebook")
    window.show_page(DATASETS)
    page = window.datasets
    choose(qtbot, page, "ibm-dif")

    def breaking() -> list[BreakingLabel]:
        return [each for each in page.card.findChildren(BreakingLabel) if each.isVisible()]

    qtbot.waitUntil(lambda: len(breaking()) > 5)
    wide = breaking()
    widest = max(each.minimumSizeHint().width() for each in wide)
    assert widest < page.card.fontMetrics().horizontalAdvance("n") * 30
    [sources] = [each for each in wide if each.accessibleName() == "Sources"]
    sources.setFocus()
    sources.setSelection(0, len(sources.text()))
    qtbot.keySequence(sources, "Ctrl+C")
    copied = QGuiApplication.clipboard().text()
    dataset = window.session.catalogue["ibm-dif"]
    assert copied.splitlines() == list(dataset.sources)
    choose(qtbot, page, "flickr8k")  # its address joins words with +
    qtbot.waitUntil(lambda: any("Flickr8k.token.txt" in each.text() for each in breaking()))
    widest = max(each.minimumSizeHint().width() for each in breaking())
    assert widest < page.card.fontMetrics().horizontalAdvance("n") * 30


def test_names_of_several_words_take_lines_where_there_is_little_room(qtbot):
    card = FormCard("What the list holds")
    qtbot.addWidget(card)
    card.show_rows([("Remis sous forme de", "des liens"), ("Schwierigkeit", "leicht")])
    several, one = (each for each in card.findChildren(QLabel) if each.buddy())
    assert several.minimumSizeHint().width() < one.minimumSizeHint().width()
    assert not one.wordWrap()
