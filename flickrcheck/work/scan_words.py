"""What the window and the command line say about a scan, in sentences."""

from __future__ import annotations

import os
from collections.abc import Sequence

from flickrcheck.kept import shown
from flickrcheck.language import marked, number_words, say, say_counted, spoken
from flickrcheck.store.casebook import PackUsed, ScanRecord
from flickrcheck.store.casebook_query import Totals
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.check_events import Progress
from flickrcheck.work.export_words import export_words
from flickrcheck.work.progress import ScanPace, bytes_words, left_words, rate_words
from flickrcheck.work.words import counted, enumerated, expectation_words, visible

_STAGES = {
    "index": marked("Opening the index packs"),
    "walk": marked("Looking for pictures"),
    "export": marked("Reading your account export"),
    "identify": marked("Comparing IDs and known pictures"),
    "pictures": marked("Comparing pictures"),
    "originals": marked("Comparing files with listed originals"),
    "harder": marked("Looking harder"),
    "thumbnails": marked("Making small previews"),
}
_KINDS_NAMED = 5

PROVES_NOTHING = marked(
    "A photo that was not found is not in these editions, as far as its ID and its picture can "
    "tell. That proves nothing about other datasets, or about other pictures of you."
)


def stage_words(stage: str) -> str:
    """What a stage of a scan does, such as "Looking for pictures"."""
    return say(_STAGES.get(stage, marked("Working")))


def progress_parts(progress: Progress, pace: ScanPace | None) -> dict[str, str]:
    """What there is to say of a running scan, by name: count, and where they are known errors,
    photos and bytes (a second), and left (how long still). Without a pace only the first two."""
    known = progress.total is not None and progress.stage != "walk"
    count = counted(progress.done, "picture")
    if known:
        count = say("{done} of {total}", done=progress.done, total=progress.total)
    parts = {"count": count}
    if pace and (rate := pace.photos_per_second):
        parts["photos"] = rate_words(rate)
    if pace and (rate := pace.bytes_per_second):
        parts["bytes"] = bytes_words(rate)
    if pace and (left := pace.seconds_left) is not None:
        parts["left"] = left_words(left)
    if progress.errors:
        parts["errors"] = unreadable_words(progress.errors)
    return parts


def progress_words(progress: Progress, pace: ScanPace | None) -> str:
    """How far, how many errors, and with a pace how fast and how long still."""
    return ", ".join(progress_parts(progress, pace).values())


def folder_words(progress: Progress) -> str:
    """The folder that a scan is in, or the archive; "" where it is in none. Harmless."""
    return visible(os.path.dirname(progress.current), 4000)  # noqa: PTH120 - of any system


def pack_words(pack: PackUsed) -> str:
    """A searched pack with its edition and size."""
    values = {
        "dataset": visible(dataset_name(pack.dataset), 80),
        "photos": counted(pack.photos, "photo"),
    }
    if not pack.edition:
        return say("{dataset} ({photos})", **values)
    return say(
        "{dataset} (edition {edition}, {photos})", edition=visible(pack.edition, 60), **values
    )


def checked_words(record: ScanRecord, reason: str = "") -> str:
    """What the last scan checked against what.

    reason: why it ended early, if it did and that is known.
    """
    photos = counted(record.photos + record.pictureless, "photo")
    if record.finished is None:
        stopped = say(
            "The scan was stopped before its end, after it had met {photos}.", photos=photos
        )
        again = say("Start it again: it goes on where it stopped.")
        return " ".join(filter(None, (stopped, visible(reason), again)))
    if not record.photos + record.pictureless:
        return say("No pictures were found there.")
    if not record.packs:
        return say(
            "{photos} read. No dataset was searched, because no dataset was installed. Once one "
            "is added, scan again: the pictures need not be opened again.",
            photos=photos,
        )
    searched = enumerated([pack_words(pack) for pack in record.packs])
    sentences = (
        say("{photos} checked against {packs}.", photos=photos, packs=searched),
        export_words(record),
        contradiction_words(record),
    )
    return " ".join(filter(None, sentences))


def contradiction_words(record: ScanRecord) -> str:
    """Of how many files it is told differently which Flickr photo they are; "" if of none."""
    if not record.contradictory:
        return ""
    return say(
        "For {files}, sources name different Flickr photos or owners. The notes of their matches "
        "say which; flickrcheck identify --explain shows every source.",
        files=counted(record.contradictory, "file"),
    )


def rechecked_words(record: ScanRecord, new: int) -> str:
    """What the last recheck compared with what, how many matches are new, and what it left to the
    next scan."""
    found = say("Nothing new was found.")
    if new:
        found = say_counted("{number} match is new.", "{number} matches are new.", new)
    rest = say(
        "New and changed files, parts of pictures and uploaded originals wait for the next scan."
    )
    return f"{checked_words(record)} {found} {rest}"


def not_checked_words(record: ScanRecord) -> str:
    """What the last scan left out, with counts; "" if nothing."""
    parts = []
    unreadable = record.unreadable + len(record.unlisted)
    if unreadable:
        parts.append(unreadable_words(unreadable))
    if record.flat:
        parts.append(
            say_counted(
                "{number} too plain to compare by picture",
                "{number} too plain to compare by picture",
                record.flat,
            )
        )
    videos = record.unsupported.get("video", 0)
    if videos:
        parts.append(counted(videos, "video"))
    others = [item for item in record.unsupported.items() if item[0] != "video"]
    if others:
        kinds = sorted(others, key=lambda item: -item[1])
        named = [_kind_counted(number, kind) for kind, number in kinds[:_KINDS_NAMED]]
        rest = sum(number for _, number in kinds[_KINDS_NAMED:])
        if rest:
            named.append(say("{number} more", number=rest))
        total = counted(
            sum(number for _, number in others), "file of another type", "files of other types"
        )
        parts.append(f"{total} ({enumerated(named)})")
    if record.hidden:
        parts.append(counted(record.hidden, "hidden file"))
    if record.excluded:
        parts.append(
            say_counted(
                "{number} file or folder that you left out",
                "{number} files and folders that you left out",
                record.excluded,
            )
        )
    return say("Not checked: {parts}.", parts=", ".join(parts)) if parts else ""


def unreadable_words(number: int) -> str:
    """How many files could not be read, among other counts."""
    return say_counted("{number} unreadable", "{number} unreadable", number)


def _kind_counted(number: int, kind: str) -> str:
    """How many files of a kind a scan did not look at; most kinds are suffixes."""
    match kind:
        case "broken link":
            return counted(number, "broken link")
        case "no regular file":
            return counted(number, "device or pipe", "devices and pipes")
        case "no suffix":
            return say_counted("{number} without a suffix", "{number} without a suffix", number)
        case "odd suffix":
            return say_counted("{number} with an odd suffix", "{number} with odd suffixes", number)
        case "older copy in a zip":
            return counted(number, "older copy in a zip file", "older copies in zip files")
    said = shown(kind)
    return f"{number_words(number)} {visible(said, 20 if said == kind else 60)}"


def packages_words(record: ScanRecord) -> str:
    """Which photo libraries the last scan did not open; "" if none."""
    if not record.packages:
        return ""
    kinds = sorted(record.packages.items(), key=lambda item: (-item[1], item[0]))
    named = [_packages_counted(number, visible(kind, 40)) for kind, number in kinds]
    if sum(record.packages.values()) == 1:
        return say("{packages} was not opened.", packages=enumerated(named))
    return say("{packages} were not opened.", packages=enumerated(named))


def _packages_counted(number: int, kind: str) -> str:
    """Packages of one kind: "2 Apple Photos libraries", "1 folder of Lightroom previews"."""
    if kind.endswith(("s", "data")):
        return say_counted(
            "{number} folder of {kind}", "{number} folders of {kind}", number, kind=shown(kind)
        )
    if spoken() == "en":
        many = f"{kind[:-1]}ies" if kind.endswith("ry") else f"{kind}s"
        return f"{number_words(number)} {kind if number == 1 else many}"
    return say("{number} x {kind}", number=number, kind=shown(kind))


def retry_is_wanted(record: ScanRecord) -> bool:
    """Whether a scan that reads unreadable pictures again has something to read."""
    return bool(record.unreadable)


def meaning_words(record: ScanRecord) -> str:
    """With which bounds pictures were compared, and what "not found" means."""
    if not record.packs:
        return ""
    if record.finished is None:
        return say("Photos that the scan did not come to are not checked yet.")
    if not any(pack.hashes for pack in record.packs):
        bounds = say(
            "These datasets were searched by Flickr ID and account only, because their packs hold "
            "no pictures' fingerprints."
        )
        return f"{bounds} {say(PROVES_NOTHING)}"
    if record.strict_bound < 0:
        bounds = say(
            "So many pictures were to be compared that too many would have agreed by accident: "
            "these datasets were searched by Flickr ID and account only."
        )
        return f"{bounds} {say(PROVES_NOTHING)}"
    bounds = say(
        "Pictures count as the same up to {strict} differing bits of 256, as possible up to "
        "{loose}.",
        strict=record.strict_bound,
        loose=record.loose_bound,
    )
    parts = ""
    if record.window_strict is None:
        parts = say(
            "Copies that show only a part of a picture were not looked for: that takes looking "
            "harder."
        )
    sentences = (bounds, expectation_words(record.expected), say(PROVES_NOTHING), parts)
    return " ".join(filter(None, sentences))


def installed_words(names: Sequence[str]) -> str:
    """Which datasets a scan would search now."""
    if not names:
        return say(
            "No dataset is installed yet, so a scan reads your photos but has nothing to compare "
            "them with. Add the list that a dataset's makers published, or a pack."
        )
    named = [visible(name, 80) for name in names[:6]]
    if len(names) > len(named):
        named.append(say("{number} more", number=len(names) - len(named)))
    return say("Will be searched: {datasets}.", datasets=enumerated(named))


def found_sentence(found: Totals) -> str:
    """How many photos are listed, in one to five sentences; "" where nothing was scanned."""
    if not found.photos:
        return ""
    photos = counted(found.photos, "photo")
    if found.listed:
        sentences = [
            say_counted(
                "{number} of {photos} is listed in {datasets}.",
                "{number} of {photos} are listed in {datasets}.",
                found.listed,
                photos=photos,
                datasets=counted(found.datasets, "dataset"),
            )
        ]
    else:
        sentences = [
            say(
                "None of {photos} is surely listed in the datasets that were searched.",
                photos=photos,
            )
        ]
    if found.possible:
        sentences.append(
            say_counted(
                "{number} more is possibly listed, please check.",
                "{number} more are possibly listed, please check.",
                found.possible,
            )
        )
    if found.account:
        sentences.append(
            say("Of {number} more only the Flickr account is listed.", number=found.account)
        )
    if found.new:
        sentences.append(
            say_counted(
                "{number} match is new since the scan before.",
                "{number} matches are new since the scan before.",
                found.new,
            )
        )
    if found.undecided:
        sentences.append(
            say_counted(
                "{number} match waits for your verdict.",
                "{number} matches wait for your verdict.",
                found.undecided,
            )
        )
    elif found.matches:
        sentences.append(say("Every match has your verdict."))
    return " ".join(sentences)
