"""The two lanes of a scan, on the Photos page."""

from __future__ import annotations

import pytest

from flickrcheck.work.check import Progress

WALK = Progress("walk", 7, None, 0, "/p")
IDENTIFIED = Progress("identify", 1200, 1200, 0, "")
PARTLY = Progress("identify", 500, 1200, 0, "/p")
HALF = Progress("pictures", 400, 1200, 0, "/p")
READ = Progress("pictures", 1200, 1200, 0, "")


@pytest.mark.parametrize(
    ("met", "first", "second"),
    [
        ([], "first of all", "after the IDs"),
        ([WALK], "first of all", "after the IDs"),
        ([WALK, PARTLY], "500 photos compared.", "after the IDs"),
        ([WALK, IDENTIFIED], "1,200 photos compared.", "the first ones are next"),
        ([IDENTIFIED, HALF], "on the Matches page already", "400 read of 1,200"),
        ([HALF], "IDs: compared. What", "400 read of 1,200"),
        ([IDENTIFIED, READ, Progress("export", 1, 2, 0, "")], "1,200 photos", "all 1,200 read"),
        ([PARTLY, HALF, Progress("harder", 0, 9, 0, "")], "1,200 photos", "all 1,200 read"),
        ([IDENTIFIED, Progress("thumbnails", 0, 3, 0, "")], "already", "none has to be read"),
    ],
)
def test_each_lane_says_how_far_it_is(qtbot, open_window, tmp_path, met, first, second):
    window = open_window(tmp_path / "my.casebook")
    scan, lanes = window.session.scan, window.photos.lanes
    scan.started.emit()
    for progress in met:
        scan.progressed.emit(progress)
    assert first in lanes.ids_label.text()
    assert second in lanes.pictures_label.text()
    scan.started.emit()  # the next scan begins anew
    assert "first of all" in lanes.ids_label.text()


def test_comparing_again_has_one_lane(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "my.casebook")
    window.session.scan.rechecking = True
    window.session.scan.started.emit()
    assert window.photos.lanes.pictures_label.isHidden()
