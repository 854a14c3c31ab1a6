"""What the window and the command line say about a scan, in sentences."""

from __future__ import annotations

import os
from collections.abc import Sequence

from flickrcheck.store.casebook import PackUsed, ScanRecord
from flickrcheck.store.casebook_query import Totals
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.check import Progress
from flickrcheck.work.export_words import export_words
from flickrcheck.work.progress import ScanPace, bytes_words, duration_words, rate_words
from flickrcheck.work.words import counted, enumerated, expectation_words, visible

_STAGES = {
    "index": "Opening the index packs",
    "walk": "Looking for pictures",
    "export": "Reading your account export",
    "identify": "Comparing IDs and known pictures",
    "pictures": "Comparing pictures",
    "originals": "Comparing files with listed originals",
    "harder": "Looking harder",
    "thumbnails": "Making small previews",
}
_KINDS_NAMED = 5

PROVES_NOTHING = (
    "A photo that was not found is not in these editions, as far as its ID and its picture can "
    "tell. That proves nothing about other datasets, or about other pictures of you."
)


def stage_words(stage: str) -> str:
    """What a stage of a scan does, such as "Looking for pictures"."""
    return _STAGES.get(stage, "Working")


def progress_parts(progress: Progress, pace: ScanPace | None) -> dict[str, str]:
    """What there is to say of a running scan, by name: count, and where they are known errors,
    photos and bytes (a second), and left (how long still). Without a pace only the first two."""
    known = progress.total is not None and progress.stage != "walk"
    count = counted(progress.done, "picture")
    if known:
        count = f"{progress.done:,} of {progress.total:,}"
    parts = {"count": count}
    if pace and (rate := pace.photos_per_second):
        parts["photos"] = rate_words(rate)
    if pace and (rate := pace.bytes_per_second):
        parts["bytes"] = bytes_words(rate)
    if pace and (left := pace.seconds_left) is not None:
        parts["left"] = f"{duration_words(left)} left"
    if progress.errors:
        parts["errors"] = f"{progress.errors:,} unreadable"
    return parts


def progress_words(progress: Progress, pace: ScanPace | None) -> str:
    """How far, how many errors, and with a pace how fast and how long still."""
    return ", ".join(progress_parts(progress, pace).values())


def folder_words(progress: Progress) -> str:
    """The folder that a scan is in, or the archive; "" where it is in none. Harmless."""
    return visible(os.path.dirname(progress.current), 4000)  # noqa: PTH120 - of any system


def pack_words(pack: PackUsed) -> str:
    """A searched pack with its edition and size."""
    edition = f"edition {visible(pack.edition, 60)}, " if pack.edition else ""
    return f"{visible(dataset_name(pack.dataset), 80)} ({edition}{counted(pack.photos, 'photo')})"


def checked_words(record: ScanRecord, reason: str = "") -> str:
    """What the last scan checked against what.

    reason: why it ended early, if it did and that is known.
    """
    photos = counted(record.photos + record.pictureless, "photo")
    if record.finished is None:
        why = f" {visible(reason)}" if reason else ""
        return (
            f"The scan was stopped before its end, after it had met {photos}.{why} "
            "Start it again: it goes on where it stopped."
        )
    if not record.photos + record.pictureless:
        return "No pictures were found there."
    if not record.packs:
        return (
            f"{photos} read. No dataset was searched, because no dataset was installed. Once one "
            "is added, scan again: the pictures need not be opened again."
        )
    searched = enumerated([pack_words(pack) for pack in record.packs])
    sentences = (
        f"{photos} checked against {searched}.", export_words(record), contradiction_words(record)
    )  # fmt: skip
    return " ".join(filter(None, sentences))


def contradiction_words(record: ScanRecord) -> str:
    """Of how many files it is told differently which Flickr photo they are; "" if of none."""
    if not record.contradictory:
        return ""
    files = counted(record.contradictory, "file")
    return (
        f"For {files}, sources name different Flickr photos or owners. The notes of their matches "
        "say which; flickrcheck identify --explain shows every source."
    )


def rechecked_words(record: ScanRecord, new: int) -> str:
    """What the last recheck compared with what, how many matches are new, and what it left to the
    next scan."""
    found = "Nothing new was found."
    if new:
        found = f"{counted(new, 'match is', 'matches are')} new."
    return (
        f"{checked_words(record)} {found} New and changed files, parts of pictures and uploaded "
        "originals wait for the next scan."
    )


def not_checked_words(record: ScanRecord) -> str:
    """What the last scan left out, with counts; "" if nothing."""
    parts = []
    unreadable = record.unreadable + len(record.unlisted)
    if unreadable:
        parts.append(f"{unreadable:,} unreadable")
    if record.flat:
        parts.append(f"{record.flat:,} too plain to compare by picture")
    videos = record.unsupported.get("video", 0)
    if videos:
        parts.append(counted(videos, "video"))
    others = [item for item in record.unsupported.items() if item[0] != "video"]
    if others:
        kinds = sorted(others, key=lambda item: -item[1])
        named = [f"{number:,} {visible(kind, 20)}" for kind, number in kinds[:_KINDS_NAMED]]
        rest = sum(number for _, number in kinds[_KINDS_NAMED:])
        if rest:
            named.append(f"{rest:,} more")
        total = counted(
            sum(number for _, number in others), "file of another type", "files of other types"
        )
        parts.append(f"{total} ({enumerated(named)})")
    if record.hidden:
        parts.append(counted(record.hidden, "hidden file"))
    if record.excluded:
        parts.append(
            counted(record.excluded, "file or folder", "files and folders") + " that you left out"
        )
    return f"Not checked: {', '.join(parts)}." if parts else ""


def packages_words(record: ScanRecord) -> str:
    """Which photo libraries the last scan did not open; "" if none."""
    if not record.packages:
        return ""
    kinds = sorted(record.packages.items(), key=lambda item: (-item[1], item[0]))
    named = [_packages_counted(number, visible(kind, 40)) for kind, number in kinds]
    be = "was" if sum(record.packages.values()) == 1 else "were"
    return f"{enumerated(named)} {be} not opened."


def _packages_counted(number: int, kind: str) -> str:
    """Packages of one kind: "2 Apple Photos libraries", "1 folder of Lightroom previews"."""
    if kind.endswith(("s", "data")):
        return f"{counted(number, 'folder')} of {kind}"
    return counted(number, kind, f"{kind[:-1]}ies" if kind.endswith("ry") else f"{kind}s")


def retry_is_wanted(record: ScanRecord) -> bool:
    """Whether a scan that reads unreadable pictures again has something to read."""
    return bool(record.unreadable)


def meaning_words(record: ScanRecord) -> str:
    """With which bounds pictures were compared, and what "not found" means."""
    if not record.packs:
        return ""
    if record.finished is None:
        return "Photos that the scan did not come to are not checked yet."
    if not any(pack.hashes for pack in record.packs):
        return (
            "These datasets were searched by Flickr ID and account only, because their packs hold "
            f"no pictures' fingerprints. {PROVES_NOTHING}"
        )
    if record.strict_bound < 0:
        return (
            "So many pictures were to be compared that too many would have agreed by accident: "
            f"these datasets were searched by Flickr ID and account only. {PROVES_NOTHING}"
        )
    return (
        f"Pictures count as the same up to {record.strict_bound} differing bits of 256, as "
        f"possible up to {record.loose_bound}. {expectation_words(record.expected)} "
        f"{PROVES_NOTHING}"
    )


def installed_words(names: Sequence[str]) -> str:
    """Which datasets a scan would search now."""
    if not names:
        return (
            "No dataset is installed yet, so a scan reads your photos but has nothing to compare "
            "them with. Add the list that a dataset's makers published, or a pack."
        )
    shown = [visible(name, 80) for name in names[:6]]
    if len(names) > len(shown):
        shown.append(f"{len(names) - len(shown)} more")
    return f"Will be searched: {enumerated(shown)}."


def found_sentence(found: Totals) -> str:
    """How many photos are listed, in one to five sentences; "" where nothing was scanned."""
    if not found.photos:
        return ""
    photos = counted(found.photos, "photo")
    be = "is" if found.listed == 1 else "are"
    if found.listed:
        datasets = counted(found.datasets, "dataset")
        sentences = [f"{found.listed:,} of {photos} {be} listed in {datasets}."]
    else:
        sentences = [f"None of {photos} is surely listed in the datasets that were searched."]
    if found.possible:
        needs = "is possibly listed" if found.possible == 1 else "are possibly listed"
        sentences.append(f"{found.possible:,} more {needs}, please check.")
    if found.account:
        sentences.append(f"Of {found.account:,} more only the Flickr account is listed.")
    if found.new:
        be = "match is" if found.new == 1 else "matches are"
        sentences.append(f"{found.new:,} {be} new since the scan before.")
    if found.undecided:
        wait = "match waits" if found.undecided == 1 else "matches wait"
        sentences.append(f"{found.undecided:,} {wait} for your verdict.")
    elif found.matches:
        sentences.append("Every match has your verdict.")
    return " ".join(sentences)
