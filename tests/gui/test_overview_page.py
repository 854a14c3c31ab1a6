"""The Overview page through the real window: what it says, and where its bars lead."""

from __future__ import annotations

import sqlite3
from datetime import datetime

import pytest
from made_casebook import make_casebook, match
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from window_helpers import SCAN_LIMIT

from flickrcheck.errors import UnusableFileError
from flickrcheck.gui import marks, overview_asker
from flickrcheck.gui.bar_chart import BarChart
from flickrcheck.gui.bar_model import Bar, Head, Title, Tone
from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.rail import MATCHES, OVERVIEW, PHOTOS
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_query import totals
from flickrcheck.store.casebook_schema import explained
from flickrcheck.store.match_filter import Filter
from flickrcheck.work.overview import ARE_PHOTOS, Checked, overview

MATCHES_MADE = [
    *(match(f"/p/{number}.jpg", "pipa", 100 + number) for number in range(8)),
    match("/p/0.jpg", "pipa", 150, Grade.POSSIBLE),
    match("/p/0.jpg", "diveface", 100, Grade.SAME_PICTURE),
    *(match(f"/p/{number}.jpg", "diveface", 200, Grade.POSSIBLE) for number in (20, 21)),
    match("/p/30.jpg", "diveface", None, Grade.ACCOUNT, nsid="1@N00"),
]


@pytest.fixture
def made(tmp_path):
    path = make_casebook(
        tmp_path / "made.casebook",
        MATCHES_MADE,
        unreadable=[("/p/bad.jpg", "It is no picture.")],
        plain=["/p/fog.jpg"],
        unmatched=4,
    )
    connection = sqlite3.connect(path)
    with connection:
        for year, names in ((2012, "'0.jpg', '1.jpg', '20.jpg'"), (2014, "'2.jpg'")):
            when = round(datetime(year, 6, 1).timestamp()) * 10**9
            connection.execute(f"UPDATE photo SET mtime_ns = {when} WHERE name IN ({names})")
    connection.close()
    return path


def wait(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(
        lambda: not (window.overview.asker.busy or window.session.bridge.waiting),
        timeout=SCAN_LIMIT,
    )


def show_overview(qtbot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert window.rail.currentRow() == OVERVIEW
    wait(qtbot, window)


def cells(chart: BarChart) -> list[list[str]]:
    """What screen readers say of each row, as Qt tells it to them."""
    spoken = QAccessible.queryAccessibleInterface(chart)
    assert spoken.role() is QAccessible.Role.Table
    columns = len(chart.bars.heads)
    beside = columns + 1  # Qt counts the heads, too: of columns first, and one of each row
    assert spoken.childCount() == (len(chart.bars.rows) + 1) * beside
    return [
        [
            spoken.child((row + 1) * beside + 1 + column).text(QAccessible.Text.Name)
            for column in range(columns)
        ]
        for row in range(len(chart.bars.rows))
    ]


def press(qtbot, *keys: Qt.Key) -> None:
    from PySide6.QtWidgets import QApplication

    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_bars_are_reached_by_keys_spoken_and_lead_to_their_matches(qtbot, open_window, made):
    window = open_window(made)
    show_overview(qtbot, window)
    page = window.overview
    assert page.sentence_label.text().startswith("8 of 17 photos are listed in 2 datasets.")
    assert "16 of 17 photos were checked; not checked: 1." in page.more_label.text()
    assert "edition 2021-08" in page.searched_label.text()
    chart = page.datasets.chart
    assert chart.hasFocus()
    assert cells(chart)[0] == [
        "People In Photo Albums (PIPA): 8 photos",
        "People In Photo Albums (PIPA), Listed: 8 photos",
        "People In Photo Albums (PIPA), Same picture: 0 photos",
        "People In Photo Albums (PIPA), Possible - please check: 0 photos",
        "People In Photo Albums (PIPA), Account listed: 0 photos",
        "Photos: 8",
    ]
    assert "DiveFace, Possible - please check: 2 photos" in cells(chart)[1]
    assert "Mine: 0 matches" in cells(page.verdicts.chart)[0]
    assert ["Could not be read: 1 photo"] * 2 in cells(page.checked.chart)
    assert "It is no picture." in page.checked.note.text()

    # a bar without photos leads nowhere
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert window.rail.currentRow() == OVERVIEW
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert window.rail.currentRow() == MATCHES
    wait(qtbot, window)
    review = window.matches
    assert review.filter.wanted == Filter(dataset="diveface", grade=Grade.POSSIBLE)
    assert len(review.model.ids) == 2

    # the bar of a year, by its column; what was filtered before is no more
    show_overview(qtbot, window)
    years = page.years.chart
    assert [head.text for head in years.bars.heads] == ["", "2012", "2013", "2014", "Unknown"]
    assert "2012, Listed, same picture or confirmed: 2 photos" in cells(years)[0]
    press(qtbot, Qt.Key.Key_Tab)
    while not years.hasFocus():
        press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert window.rail.currentRow() == MATCHES
    wait(qtbot, window)
    assert review.filter.wanted == Filter(year="2012")
    assert len(review.model.ids) == 5  # of three photos, one of them with three matches

    # a click does the same; what could not be read leads to the photos
    show_overview(qtbot, window)
    checked = page.checked.chart
    row = [cell[0] for cell in cells(checked)].index("Could not be read: 1 photo")
    index = checked.bars.index(row, 1)
    page.area.ensureWidgetVisible(checked)
    place = checked.visualRect(index).center()
    qtbot.mouseClick(checked.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.rail.currentRow() == PHOTOS
    assert window.photos.drawer.toggle.isChecked()


def test_verdicts_and_other_casebooks_change_the_page(qtbot, open_window, made, scanned, tmp_path):
    window = open_window(made)
    show_overview(qtbot, window)
    page = window.overview
    chart = page.verdicts.chart
    chart.setCurrentIndex(chart.bars.index(1, 1))
    window.matches.table.selectAll()
    window.matches.decide(Verdict.NOT_MINE)
    qtbot.waitUntil(lambda: page.shown.totals.listed == 0, timeout=SCAN_LIMIT)
    assert "Not my photo: 13 matches" in cells(chart)[1]
    assert chart.currentIndex() == chart.bars.index(1, 1)  # what had the focus keeps it
    assert not any(bar.photos for bar in page.shown.datasets)
    with Casebook.open(made) as elsewhere:  # as a scan does
        refused = [stored.id for stored in elsewhere.matches() if stored.verdict]
        elsewhere.set_verdict(refused[:3], Verdict.MINE)
    window.session.matches_changed.emit()
    qtbot.waitUntil(lambda: page.shown.totals.listed == 3, timeout=SCAN_LIMIT)

    assert window.session.switch(scanned, create=False)
    assert page.shown is None
    wait(qtbot, window)
    shown = page.shown
    with Casebook.open(scanned) as casebook:
        assert shown == overview(casebook)
        assert shown.totals == totals(casebook)
    record = shown.scan
    assert shown.number(Checked.UNREADABLE) == record.unreadable
    assert shown.number(Checked.PLAIN) == record.flat
    assert shown.number(Checked.PICTURELESS) == record.pictureless
    assert shown.number(*ARE_PHOTOS) == record.photos + record.pictureless
    found = shown.totals.listed + shown.totals.possible + shown.totals.account
    assert shown.datasets[0].photos == found > 0
    assert sum(bar.photos for bar in shown.years) == shown.totals.photos

    # a new casebook has one button
    assert window.session.switch(tmp_path / "new.casebook", create=True)
    wait(qtbot, window)
    assert "Add and scan photos first" in page.empty_label.text()
    page.take_focus()
    press(qtbot, Qt.Key.Key_Space)
    assert window.rail.currentRow() == PHOTOS


def test_a_count_ends_as_soon_as_its_casebook_is_closed(
    qtbot, open_window, made, scanned, monkeypatch
):
    began: list[str] = []

    def endless(casebook: Casebook):
        if casebook.path == scanned and not began[1:]:
            return overview(casebook)
        began.append(casebook.path.name)
        with explained(casebook.path):
            casebook.database.conn.execute(
                "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n) "
                "SELECT max(i) FROM n"
            ).fetchall()
        raise AssertionError

    monkeypatch.setattr(overview_asker, "overview", endless)
    window = open_window(made)
    window.show_page(OVERVIEW)
    qtbot.waitUntil(lambda: bool(began), timeout=SCAN_LIMIT)
    assert "being counted" in window.overview.empty_label.text()
    assert window.session.switch(scanned, create=False)
    qtbot.waitUntil(lambda: window.overview.shown is not None, timeout=SCAN_LIMIT)
    assert window.overview.shown.casebook == scanned.name
    assert not window.bar.isVisible()
    began.append("the next one too")
    window.show_page(PHOTOS)
    window.show_page(OVERVIEW)
    qtbot.waitUntil(lambda: len(began) == 3, timeout=SCAN_LIMIT)
    window.close()
    assert not window.isVisible()


def test_a_casebook_that_cannot_be_counted_is_said_on_the_page_too(
    qtbot, open_window, made, monkeypatch
):
    def refuse(_: Casebook):
        raise UnusableFileError("It is gone.")

    monkeypatch.setattr(overview_asker, "overview", refuse)
    window = open_window(made)
    window.show_page(OVERVIEW)
    page = window.overview
    qtbot.waitUntil(lambda: "cannot be read" in page.empty_label.text(), timeout=SCAN_LIMIT)
    assert window.bar.text.text() == "It is gone."
    monkeypatch.setattr(overview_asker, "overview", overview)
    window.show_page(PHOTOS)
    window.show_page(OVERVIEW)
    qtbot.waitUntil(lambda: page.shown is not None, timeout=SCAN_LIMIT)


def drawn(chart: BarChart, column: int, row: int, colour: QColor) -> int:
    """How many pixels of a cell have this colour."""
    image = chart.viewport().grab(chart.visualRect(chart.bars.index(row, column))).toImage()
    return sum(
        image.pixelColor(x, y) == colour
        for x in range(image.width())
        for y in range(0, image.height(), 3)
    )


def test_bars_are_as_long_as_their_numbers_in_light_and_dark(
    qtbot, open_window, made, qtmodeltester
):
    window = open_window(made)
    show_overview(qtbot, window)
    chart = window.overview.datasets.chart
    chart.selectionModel().setCurrentIndex(
        chart.bars.index(1, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    for dark in (False, True):
        palette = QPalette(QColor(50, 50, 50) if dark else QColor(240, 240, 240))
        chart.setPalette(palette)
        assert marks.is_dark(chart.palette()) is dark
        listed = marks.colour(Grade.LISTED, dark)
        assert drawn(chart, 1, 0, listed) > 300  # 8 photos, the longest bar
        assert drawn(chart, 1, 1, listed) == 0  # none, no bar
        # the look of another grade is another colour, and not filled
        same = marks.colour(Grade.SAME_PICTURE, dark)
        assert 0 < drawn(chart, 2, 1, same) < drawn(chart, 1, 0, listed) / 4
    years = window.overview.years.chart
    top = years.bars.cell(years.bars.index(0, 0)).ticks[-1]
    heights = [drawn(years, column, 0, marks.colour(Grade.LISTED, False)) for column in (1, 2, 3)]
    assert top == 4 or top == 6
    assert heights[0] > heights[2] > heights[1] == 0
    for each in (chart, years):
        qtmodeltester.check(each.bars)


def test_long_titles_make_room_for_the_bars_beside_them(qtbot):
    title = "Gelistet, gleiches Bild oder bestätigt"
    heads = [Head("", share=False), *(Head(str(year)) for year in range(2012, 2020))]
    bars = [Bar(n, 9, str(n), str(n), Tone.NOT_FOUND) for n in range(1, 9)]
    chart = BarChart("Photos by year", upright=True)
    qtbot.addWidget(chart)
    chart.show_bars(heads, [[Title(title, title, ticks=(0, 9)), *bars]])
    chart.resize(1200, chart.height())
    chart.show()
    whole = chart.columnWidth(0)
    advance = chart.fontMetrics().horizontalAdvance
    assert whole > advance(title)
    chart.resize(100, chart.height())
    assert advance("bestätigt") < chart.columnWidth(0) < advance(title)
    length = chart.horizontalHeader().length()
    chart.resize(length, chart.height())
    assert chart.horizontalHeader().length() == length  # all bars are in sight
