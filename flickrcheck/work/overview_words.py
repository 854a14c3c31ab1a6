"""The sentences of an overview, and the words of its parts: for the window and for reports."""

from __future__ import annotations

from datetime import date

from flickrcheck import kept
from flickrcheck.language import marked, say, say_counted
from flickrcheck.work.overview import ARE_PHOTOS, WAS_CHECKED, Checked, CheckedPart, Overview
from flickrcheck.work.scan_words import found_sentence, pack_words, packages_words
from flickrcheck.work.words import counted, date_words, enumerated, expectation_words, visible

_NAMED = 4  # reasons
_NAMES = {
    Checked.COMPARED: marked("Compared by ID and picture"),
    Checked.PLAIN: marked("Too plain: compared by ID only"),
    Checked.PICTURELESS: marked("Exported without a picture: compared by ID only"),
    Checked.NOT_COMPARED: marked("Not compared: no dataset was installed"),
    Checked.WAITING: marked("Not read yet"),
    Checked.UNREADABLE: marked("Could not be read"),
    Checked.UNLISTED: marked("Could not be opened"),
    Checked.UNSUPPORTED: marked("Files of other types"),
    Checked.PACKAGES: marked("Photo libraries that were not opened"),
    Checked.LEFT_OUT: marked("Left out as you asked"),
    Checked.HIDDEN: marked("Hidden files"),
}


def checked_name(how: Checked) -> str:
    """What a part of what was checked is called, such as "Could not be read"."""
    return say(_NAMES[how])


def part_counted(part: CheckedPart) -> str:
    """The number of a part with its noun, such as "3 photos" or "12 files"."""
    if part.how in ARE_PHOTOS:
        return counted(part.number, "photo")
    if part.how is Checked.UNSUPPORTED or part.how is Checked.HIDDEN:
        return counted(part.number, "file")
    if part.how is Checked.PACKAGES:
        return counted(part.number, "library", "libraries")
    return counted(part.number, "file or folder", "files and folders")


def reasons_words(part: CheckedPart) -> str:
    """What is behind the number of a part, most frequent first; "" where there is nothing to tell.
    Harmless."""
    if not part.reasons:
        return ""
    texts = [(visible(kept.shown(reason), 120), number) for reason, number in part.reasons[:_NAMED]]
    rest = sum(number for _, number in part.reasons[_NAMED:])
    name = checked_name(part.how)
    if part.how is Checked.UNREADABLE and len(part.reasons) == 1:
        return say("{name}: {sentences}", name=name, sentences=texts[0][0])
    if part.how is Checked.UNREADABLE:
        sentences = [
            say("{number} of them: {reason}", number=number, reason=reason)
            for reason, number in texts
        ]
        if rest:
            sentences.append(say("{number} for other reasons.", number=rest))
        return say("{name}: {sentences}", name=name, sentences=" ".join(sentences))
    kinds = [
        counted(number, "video")
        if kind == "video"
        else say("{number} {kind}", number=number, kind=kind)
        for kind, number in texts
    ]
    if rest:
        kinds.append(say("{number} more", number=rest))
    return say("{name}: {kinds}.", name=name, kinds=", ".join(kinds))


def not_checked_sentences(shown: Overview) -> tuple[str, ...]:
    """Why something was not checked: a sentence for each part that can tell."""
    reasons = [reasons_words(part) for part in shown.checked if part.how is not Checked.PACKAGES]
    packages = packages_words(shown.scan) if shown.scan else ""
    return tuple(filter(None, (*reasons, packages)))


def overview_sentences(shown: Overview) -> tuple[str, ...]:
    """What a casebook comes to, the most important sentence first; empty before the first scan."""
    if shown.scan is None:
        return ()
    if not (shown.packs or shown.totals.matches):
        known = say_counted(
            "{number} photo is known. It was compared with no dataset.",
            "{number} photos are known. None of them was compared with a dataset.",
            shown.totals.photos,
        )
        return known, searched_sentence(shown)
    sentences = (
        found_sentence(shown.totals),
        checked_sentence(shown),
        searched_sentence(shown),
        expectation_words(shown.expected) if shown.packs else "",
    )
    return tuple(filter(None, sentences))


def checked_sentence(shown: Overview) -> str:
    """How many of the photos were checked, and how many were not."""
    photos, checked = shown.number(*ARE_PHOTOS), shown.number(*WAS_CHECKED)
    if not photos:
        return ""
    if checked == photos:
        return say_counted("The photo was checked.", "All {number} photos were checked.", photos)
    return say(
        "{checked} of {photos} were checked; not checked: {rest}.",
        checked=checked,
        photos=counted(photos, "photo"),
        rest=photos - checked,
    )


def searched_sentence(shown: Overview) -> str:
    """How many datasets the newest scan searched, and when that was."""
    if not shown.packs:
        return say("The newest scan searched no dataset, because none was installed.")
    datasets = counted(len({pack.dataset for pack in shown.packs}), "dataset")
    if shown.scan and shown.scan.finished is None:
        return say(
            "The newest scan, on {day}, searches {datasets} and has not come to its end.",
            day=scanned_on(shown),
            datasets=datasets,
        )
    return say(
        "The newest scan, on {day}, searched {datasets}.", day=scanned_on(shown), datasets=datasets
    )


def searched_words(shown: Overview) -> str:
    """Which packs the newest scan searched, with their editions; "" if none."""
    if not shown.packs:
        return ""
    packs = enumerated([pack_words(pack) for pack in shown.packs])
    return say("Searched on {day}: {packs}.", day=scanned_on(shown), packs=packs)


def scanned_on(shown: Overview) -> str:
    """The day of the newest scan in words, "" before the first."""
    if shown.scan is None:
        return ""
    try:
        return date_words(date.fromisoformat(shown.scan.started[:10]))
    except ValueError:  # a casebook is a file like any other
        return ""


def year_source(shown: Overview) -> str:
    """Where the years of photos are from, in a sentence; "" where none is known."""
    if shown.dated_by_export and shown.dated_by_file:
        return say(
            "Of {export} the year is that in which they were taken, as the account export tells, "
            "of {file} that of the file's date, which a copy may have changed.",
            export=counted(shown.dated_by_export, "photo"),
            file=counted(shown.dated_by_file, "photo"),
        )
    if shown.dated_by_export:
        return say("The year is that in which a photo was taken, as the account export tells.")
    if shown.dated_by_file:
        return say("The year is that of the file's date, which a copy may have changed.")
    return ""
