"""What the Photos page says about scans, also about those that have not ended."""

from __future__ import annotations

from flickrcheck.store.casebook import PackUsed, ScanRecord
from flickrcheck.work import scan_words
from flickrcheck.work.check import Progress
from flickrcheck.work.progress import ScanPace

PACK = PackUsed("pipa", "2021-08", 37107, 0, 0)


def record(**values: object) -> ScanRecord:
    known = {
        "id": 1, "started": "2026-11-01T10:00:00+00:00", "finished": "2026-11-01T11:00:00+00:00",
        "roots": ("/photos",), "packs": (PACK,), "photos": 1200, "unreadable": 2, "flat": 1,
        "unsupported": {"video": 3, ".psb": 1}, "hidden": 4, "unlisted": (("/photos/x", "no"),),
        "strict_bound": 40, "loose_bound": 53, "expected": 0.008,
    }  # fmt: skip
    return ScanRecord(**(known | values))


def test_a_finished_scan():
    assert scan_words.checked_words(record()) == (
        "1,200 photos checked against People In Photo Albums (PIPA) "
        "(edition 2021-08, 37,107 photos)."
    )
    assert scan_words.not_checked_words(record()) == (
        "Not checked: 3 unreadable, 1 too plain to compare by picture, 3 videos, "
        "1 file of another type (1 .psb), 4 hidden files."
    )
    by_id_only = scan_words.meaning_words(record())
    assert "searched by Flickr ID and account only" in by_id_only
    assert scan_words.PROVES_NOTHING in by_id_only
    with_pictures = PackUsed("ffhq", "1", 70000, 0, 70000)
    compared = scan_words.meaning_words(record(packs=(with_pictures,)))
    assert "up to 40 differing bits of 256" in compared
    assert compared.endswith(
        "only a part of a picture were not looked for: that takes looking harder."
    )
    harder = scan_words.meaning_words(record(packs=(with_pictures,), window_strict=0.02))
    assert "part of a picture" not in harder
    too_many = scan_words.meaning_words(record(packs=(with_pictures,), strict_bound=-1))
    assert "too many would have agreed by accident" in too_many
    assert "-1" not in too_many


def test_contradictions_are_counted():
    said = scan_words.checked_words(record(contradictory=1))
    assert "For 1 file, sources name different Flickr photos or owners." in said
    assert "For 1,234 files, " in scan_words.checked_words(record(contradictory=1234))
    assert "sources" not in scan_words.checked_words(record())


def test_a_stopped_scan_claims_nothing_about_photos_it_did_not_reach():
    stopped = record(finished=None)
    assert "stopped before its end" in scan_words.checked_words(stopped)
    assert scan_words.meaning_words(stopped) == (
        "Photos that the scan did not come to are not checked yet."
    )


def test_without_packs_and_without_photos():
    assert "No dataset was searched" in scan_words.checked_words(record(packs=()))
    assert scan_words.meaning_words(record(packs=())) == ""
    assert scan_words.checked_words(record(photos=0)) == "No pictures were found there."
    nothing = record(unreadable=0, flat=0, unsupported={}, hidden=0, unlisted=())
    assert scan_words.not_checked_words(nothing) == ""


def test_many_types_are_summed_up_and_names_from_disk_are_harmless():
    kinds = {f".k{number}": 10 - number for number in range(8)} | {".\u202egpj": 99}
    words = scan_words.not_checked_words(record(unsupported=kinds))
    assert "\u202e" not in words
    assert words.count(".k") == 4
    assert "and 18 more" in words


def test_kinds_that_are_no_suffix_are_told_in_whole_words():
    kinds = {"no regular file": 7, "broken link": 2, "no suffix": 3, ".psd": 1, "odd suffix": 1}
    words = scan_words.not_checked_words(record(unsupported=kinds))
    assert (
        "14 files of other types (7 devices and pipes, 3 without a suffix, 2 broken links, "
        "1 .psd and 1 with an odd suffix)" in words
    )


def test_what_was_left_out_on_purpose_is_said():
    assert scan_words.packages_words(record()) == ""
    kinds = {"Apple Photos library": 1, "Lightroom previews": 12}
    left_out = record(excluded=30, packages=kinds)
    assert scan_words.not_checked_words(left_out).endswith(
        "4 hidden files, 30 files and folders that you left out."
    )
    assert scan_words.packages_words(left_out) == (
        "12 folders of Lightroom previews and 1 Apple Photos library were not opened."
    )
    one = record(packages={"Apple Photos library": 1})
    assert scan_words.packages_words(one) == "1 Apple Photos library was not opened."
    two = record(packages={"Apple Photos library": 2})
    assert scan_words.packages_words(two) == "2 Apple Photos libraries were not opened."


def test_only_pictures_are_worth_a_second_try():
    assert scan_words.retry_is_wanted(record())
    assert not scan_words.retry_is_wanted(record(unreadable=0))


def test_why_a_scan_ended_early():
    words = scan_words.checked_words(record(finished=None), "The disk /media/x was taken out.")
    assert "met 1,200 photos. The disk /media/x was taken out. Start it again" in words


def test_progress_in_words():
    clock = iter([0.0, 0.0, 10.0, 10.0])
    pace = ScanPace(clock=lambda: next(clock))
    pace.note(Progress("pictures", 100, 1500, 0, "/photos/a.jpg", 0, 4_000_000_000))
    progress = Progress("pictures", 300, 1500, 7, "/photos/b.jpg", 800_000_000, 4_000_000_000)
    pace.note(progress)
    assert scan_words.progress_words(progress, pace) == (
        "300 of 1,500, 20 a second, 80 MB/s, less than a minute left, 7 unreadable"
    )
    assert scan_words.progress_words(progress, None) == ("300 of 1,500, 7 unreadable")
    walking = Progress("walk", 1, None, 0, "/photos")
    assert scan_words.progress_words(walking, None) == "1 picture"


def test_the_folder_of_a_running_scan_is_harmless():
    def folder(path: str) -> str:
        return scan_words.folder_words(Progress("pictures", 1, 2, 0, path))

    assert folder("/photos/2019/a.jpg") == "/photos/2019"
    assert folder("/photos/bad\udcff\u202e/a.jpg") == "/photos/bad\ufffd\\u202e"
    assert folder("/photos/a.zip!trip/b.jpg") == "/photos/a.zip!trip"
    assert folder("") == ""


def test_installed_datasets():
    assert "No dataset is installed" in scan_words.installed_words([])
    many = [f"Set {number}" for number in range(9)]
    assert scan_words.installed_words(many).endswith("Set 5 and 3 more.")
